import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { Caller } from '../iam/caller.js'
import { ServiceError } from '../service-error.js'
import { type Session, type Sessions, unrecognized } from '../sts/sessions.js'
import type { Incoming } from './incoming.js'

/** Who signed a request, and for which Region. */
export interface Signed {
  readonly caller: Caller
  readonly region: string
}

interface Authorization {
  readonly accessKeyId: string
  readonly date: string
  readonly region: string
  readonly service: string
  readonly signedHeaders: readonly string[]
  readonly signature: string
}

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/

/** The Region a request is signed for, before anything is checked. */
export function signedRegion(request: Incoming): string | undefined {
  return readAuthorization(request)?.region
}

/**
 * Checks an AWS signature of version 4 and gives whose it is. Throws what SageMaker says about bad credentials.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function verifySignature(sessions: Sessions, request: Incoming): Signed {
  const authorization = readAuthorization(request)
  if (authorization === undefined) {
    throw new ServiceError('MissingAuthenticationTokenException', 'Missing Authentication Token', 403)
  }
  const session = sessions.find(authorization.accessKeyId)
  if (session === undefined || request.headers.get('x-amz-security-token') !== session.sessionToken)
    throw unrecognized()
  if (!isSignedWith(session, authorization, request)) {
    throw new ServiceError(
      'InvalidSignatureException',
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
      403,
    )
  }
  return { caller: sessions.caller(session), region: authorization.region }
}

function readAuthorization(request: Incoming): Authorization | undefined {
  const [, accessKeyId, date, region, service, headers, signature] =
    AUTHORIZATION.exec(request.headers.get('authorization') ?? '') ?? []
  if (!accessKeyId || !date || !region || !service || !headers || !signature) return undefined
  return { accessKeyId, date, region, service, signedHeaders: headers.split(';'), signature }
}

function isSignedWith(session: Session, authorization: Authorization, request: Incoming): boolean {
  const { date, region, service } = authorization
  const canonical = [
    request.method,
    // S3 signs the path as it is sent; the others encode it once more.
    service === 's3' ? request.path : request.path.split('/').map(encode).join('/'),
    canonicalQuery(request.rawQuery),
    ...authorization.signedHeaders.map(
      (name) => `${name}:${(request.headers.get(name) ?? '').trim().replace(/\s+/g, ' ')}`,
    ),
    '',
    authorization.signedHeaders.join(';'),
    request.headers.get('x-amz-content-sha256') ?? sha256(request.body),
  ].join('\n')
  const time = request.headers.get('x-amz-date') ?? ''
  const text = ['AWS4-HMAC-SHA256', time, `${date}/${region}/${service}/aws4_request`, sha256(canonical)].join('\n')
  const key = [date, region, service, 'aws4_request'].reduce<string | Buffer>(
    (previous, part) => hmac(previous, part),
    `AWS4${session.secretAccessKey}`,
  )
  return timingSafeEqual(hmac(key, text), Buffer.from(authorization.signature, 'hex'))
}

function canonicalQuery(raw: string): string {
  if (raw === '') return ''
  return raw
    .split('&')
    .map((pair) => (pair.includes('=') ? pair : `${pair}=`))
    .sort()
    .join('&')
}

function encode(part: string): string {
  return encodeURIComponent(part).replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
}

function sha256(value: string | Buffer): string {
  return createHash('sha256').update(value).digest('hex')
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}
