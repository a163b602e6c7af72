import { objectsUnder, type S3Context } from '../s3/service.js'
import { ServiceError } from '../service-error.js'
import type { S3Input } from './s3-request.js'
import type { S3Answer } from './s3-wire.js'

/** "By default, the action returns up to 1,000 key names. The response will never contain more" (S3 API reference). */
const MAX_KEYS = 1000

/** ListObjectsV2: pages by key, in the order of the keys' bytes. `Delimiter` is not known here. */
export function listed(context: S3Context, input: S3Input): S3Answer {
  if (input.Delimiter !== undefined)
    throw new ServiceError('NotImplemented', 'The emulator lists without delimiter only.', 501)
  const prefix = input.Prefix ?? ''
  const all = objectsUnder(context, { bucket: input.Bucket, prefix, owner: input.ExpectedBucketOwner })
  const after = input.ContinuationToken === undefined ? input.StartAfter : decoded(input.ContinuationToken)
  const left = all.filter(([key]) => after === undefined || Buffer.compare(Buffer.from(key), Buffer.from(after)) > 0)
  const max = Math.min(input.MaxKeys ?? MAX_KEYS, MAX_KEYS)
  const page = left.slice(0, max)
  const last = page.at(-1)?.[0]
  const isTruncated = page.length < left.length
  const spell = (text: string) =>
    input.EncodingType === 'url' ? encodeURIComponent(text).replaceAll('%2F', '/') : text
  return {
    status: 200,
    members: {
      Name: input.Bucket,
      Prefix: spell(prefix),
      KeyCount: page.length,
      MaxKeys: max,
      IsTruncated: isTruncated,
      ...(input.EncodingType !== undefined && { EncodingType: input.EncodingType }),
      ...(input.ContinuationToken !== undefined && { ContinuationToken: input.ContinuationToken }),
      ...(isTruncated && last !== undefined && { NextContinuationToken: Buffer.from(last).toString('base64') }),
      Contents: page.map(([key, object]) => ({
        Key: spell(key),
        LastModified: object.lastModified,
        ETag: object.eTag,
        Size: object.body.byteLength,
        StorageClass: 'STANDARD',
      })),
    },
  }
}

function decoded(token: string): string {
  return Buffer.from(token, 'base64').toString()
}
