import type { Encryption } from '../options.js'
import type { StoredObject } from '../s3/bucket.js'
import { ALGORITHMS, type Checksum } from '../s3/checksum.js'
import { decrypt, getObject, headObject, keyOf, putObject, type S3Context } from '../s3/service.js'
import { ServiceError } from '../service-error.js'
import { bucketOf, type S3Input } from './s3-request.js'
import type { S3Answer } from './s3-wire.js'

/** HeadObject. */
export function headed(context: S3Context, input: S3Input): S3Answer {
  const object = headObject(context, addressOf(input))
  const members = {
    ...described(object),
    ...checksumMembers(context, object, input),
    ContentLength: object.body.byteLength,
  }
  return { status: 200, members }
}

/** GetObject, whole or a range of bytes. */
export function got(context: S3Context, input: S3Input): S3Answer {
  const object = getObject(context, addressOf(input))
  const range = rangeOf(input.Range, object.body.byteLength)
  const body = range === undefined ? object.body : object.body.subarray(range.first, range.last + 1)
  return {
    status: range === undefined ? 200 : 206,
    members: {
      ...described(object),
      // "only for the whole object": a part has none (S3 API reference, GetObject, ChecksumMode).
      ...(range === undefined && checksumMembers(context, object, input)),
      ...(range !== undefined && { ContentRange: `bytes ${range.first}-${range.last}/${object.body.byteLength}` }),
      ContentLength: body.byteLength,
    },
    body,
  }
}

/** PutObject. */
export function put(context: S3Context, input: S3Input): S3Answer {
  if (input.IfNoneMatch !== undefined && input.IfNoneMatch !== '*') {
    // "Expects the '*' character" (S3 API reference, PutObject).
    throw new ServiceError('NotImplemented', 'A header you provided implies functionality that is not implemented', 501)
  }
  const checksum = checksumOf(input)
  const object = putObject(context, {
    ...addressOf(input),
    body: input.Body ?? new Uint8Array(),
    contentType: input.ContentType,
    encryption: encryptionOf(context, input),
    checksum,
    isOnlyNew: input.IfNoneMatch === '*',
  })
  const { ContentType: _type, LastModified: _time, ...members } = described(object)
  return { status: 200, members: { ...members, ...(checksum && namedChecksum(checksum)) } }
}

function addressOf(input: S3Input) {
  return { bucket: bucketOf(input), key: input.Key ?? '', versionId: input.VersionId, owner: input.ExpectedBucketOwner }
}

/** What headers say of an object. */
function described(object: StoredObject) {
  const keyArn = keyOf(object.encryption)
  return {
    ETag: object.eTag,
    LastModified: object.lastModified,
    ContentType: object.contentType,
    ServerSideEncryption: object.encryption.kind,
    ...(keyArn !== undefined && { SSEKMSKeyId: keyArn }),
    ...(object.versionId !== undefined && { VersionId: object.versionId }),
  }
}

function checksumMembers(context: S3Context, object: StoredObject, input: S3Input) {
  if (input.ChecksumMode !== 'ENABLED' || object.checksum === undefined) return {}
  decrypt(context, object)
  return { ...namedChecksum(object.checksum), ChecksumType: 'FULL_OBJECT' }
}

function namedChecksum({ algorithm, value }: Checksum): Readonly<Record<string, string>> {
  return { [`Checksum${algorithm}`]: value }
}

function checksumOf(input: S3Input): Checksum | undefined {
  const given = ALGORITHMS.flatMap((algorithm) => {
    const value = input[`Checksum${algorithm}`]
    return value === undefined ? [] : [{ algorithm, value }]
  })
  return given[0]
}

/** The encryption a PUT asks for; a key's id is of the bucket's Region and the caller's account (S3 API reference, SSEKMSKeyId). */
function encryptionOf(context: S3Context, input: S3Input): Encryption | undefined {
  const { ServerSideEncryption: kind, SSEKMSKeyId: id } = input
  if (kind !== 'aws:kms' && kind !== 'aws:kms:dsse') return kind === undefined ? undefined : { kind: 'AES256' }
  const keys = [...context.state.keys.values()].filter(({ account }) => account === context.caller.account)
  const managed = keys.find(({ alias }) => alias === 'alias/aws/s3')?.arn
  const named = id?.startsWith('arn:') === true ? id : keys.find((key) => key.id === id || key.alias === id)?.arn
  const keyArn = id === undefined ? managed : named
  if (keyArn === undefined) throw new ServiceError('KMS.NotFoundException', `Key '${id}' does not exist`, 400)
  return { kind, keyArn }
}

/** `bytes=0-99`, `bytes=100-`, `bytes=-100` (RFC 9110, 14.1.2); 416 where nothing of it is there. */
function rangeOf(range: string | undefined, size: number) {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? []
  if (from === undefined || to === undefined || (from === '' && to === '')) return undefined
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (first >= size || first > last)
    throw new ServiceError('InvalidRange', 'The requested range is not satisfiable', 416)
  return { first, last }
}
