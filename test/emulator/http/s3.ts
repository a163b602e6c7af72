import { randomUUID } from 'node:crypto'
import type { Emulator } from '../emulator.js'
import type { StoredObject } from '../s3/bucket.js'
import { getObject, putObject, WrongRegion } from '../s3/service.js'
import { serve } from '../serve.js'
import { ServiceError } from '../service-error.js'
import type { Wire } from './answer.js'
import type { Incoming, Outgoing } from './incoming.js'
import { identified } from './sagemaker.js'
import { verifySignature } from './signature.js'

/** S3's protocol: the method is the operation, headers carry what is known of an object, errors are XML. */
export function s3Wire(method: string): Wire<StoredObject> {
  return {
    answer: (object) => ({
      status: 200,
      headers: {
        etag: object.eTag,
        'last-modified': object.lastModified.toUTCString(),
        ...(object.versionId !== undefined && { 'x-amz-version-id': object.versionId }),
        ...(method !== 'PUT' && {
          'content-type': 'application/octet-stream',
          'content-length': String(object.body.byteLength),
        }),
      },
      body: method === 'GET' ? object.body : '',
    }),
    refusal: (error) => refusal(method, error),
  }
}

function refusal(method: string, error: ServiceError): Outgoing {
  const isElsewhere = error instanceof WrongRegion
  return {
    status: error.status,
    headers: { 'content-type': 'application/xml', ...(isElsewhere && { 'x-amz-bucket-region': error.bucketRegion }) },
    // "A HEAD request returns no body", so no code either: 403 and 404 are all there is (S3 API reference, HeadObject).
    body:
      method === 'HEAD'
        ? ''
        : `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${error.code}</Code><Message>${error.message}</Message><RequestId>${randomUUID()}</RequestId></Error>`,
  }
}

/** Serves one request of S3 in path style, which the SDK uses for an IP address. */
export async function serveS3(emulator: Emulator, request: Incoming, signed: Incoming) {
  const [, bucket = '', ...keyParts] = request.path.split('/')
  const key = decodeURIComponent(keyParts.join('/'))
  const versionId = request.query.get('versionId')
  const operation = { HEAD: 'HeadObject', GET: 'GetObject', PUT: 'PutObject' }[request.method] ?? request.method
  const identity = identified(emulator, request)
  return serve(
    emulator,
    {
      service: 's3',
      operation,
      account: identity.account,
      role: identity.role,
      input: { Bucket: bucket, Key: key, ...(versionId !== null && { VersionId: versionId }) },
    },
    () => {
      const { caller, region } = verified(emulator, signed)
      const context = { state: emulator, caller, region }
      if (key === '') throw new ServiceError('NotImplemented', 'The emulator keeps objects only.', 501)
      const address = { bucket, key, ...(versionId !== null && { versionId }) }
      if (request.method === 'PUT') return putObject(context, { ...address, body: payload(request) })
      if (request.method === 'GET' || request.method === 'HEAD') return getObject(context, address)
      throw new ServiceError('MethodNotAllowed', 'The specified method is not allowed against this resource.', 405)
    },
  )
}

/** S3's own names for what is wrong with credentials (S3 API reference, Error responses). */
function verified(emulator: Emulator, request: Incoming) {
  try {
    return verifySignature(emulator.sessions, request)
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    const [code, status] = S3_NAMES[error.code] ?? ['AccessDenied', 403]
    throw new ServiceError(code, error.message, status)
  }
}

const S3_NAMES: Readonly<Record<string, readonly [string, number]>> = {
  ExpiredTokenException: ['ExpiredToken', 400],
  UnrecognizedClientException: ['InvalidAccessKeyId', 403],
  InvalidSignatureException: ['SignatureDoesNotMatch', 403],
}

/** The bytes of a PUT; the SDK may send them as aws-chunked: size in hex, chunk, …, trailing checksum. */
function payload(request: Incoming): Uint8Array {
  if (!(request.headers.get('content-encoding') ?? '').includes('aws-chunked')) return new Uint8Array(request.body)
  const chunks: Buffer[] = []
  let rest = request.body
  for (;;) {
    const end = rest.indexOf('\r\n')
    const size = Number.parseInt(rest.subarray(0, end).toString().split(';')[0] ?? '0', 16)
    if (end < 0 || !(size > 0)) return new Uint8Array(Buffer.concat(chunks))
    chunks.push(rest.subarray(end + 2, end + 2 + size))
    rest = rest.subarray(end + 2 + size + 2)
  }
}
