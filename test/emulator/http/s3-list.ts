import { objectsUnder, type S3Context } from '../s3/service.js'
import { bucketOf, type S3Input } from './s3-request.js'
import type { S3Answer } from './s3-wire.js'

/** "By default, the action returns up to 1,000 key names. The response will never contain more" (S3 API reference). */
const MAX_KEYS = 1000

type Stored = ReturnType<typeof objectsUnder>[number]

/** What one step of a list gives: a key, or what the keys behind a delimiter have in common. */
interface Step {
  readonly prefix?: string
  /** The keys that it stands for, in their order. */
  readonly keys: readonly Stored[]
}

/**
 * ListObjectsV2: pages by key, in the order of the keys' bytes. With a delimiter "all of the keys (up to 1,000) that share the
 * same prefix are grouped together" and "count as a single return" (S3 API reference, ListObjectsV2, CommonPrefixes).
 */
export function listed(context: S3Context, input: S3Input): S3Answer {
  const prefix = input.Prefix ?? ''
  const all = objectsUnder(context, { bucket: bucketOf(input), prefix, owner: input.ExpectedBucketOwner })
  const after = input.ContinuationToken === undefined ? input.StartAfter : decoded(input.ContinuationToken)
  const left = all.filter(([key]) => after === undefined || Buffer.compare(Buffer.from(key), Buffer.from(after)) > 0)
  const steps = stepsOf(left, { prefix, delimiter: input.Delimiter })
  const max = Math.min(input.MaxKeys ?? MAX_KEYS, MAX_KEYS)
  const page = steps.slice(0, max)
  const last = page.at(-1)?.keys.at(-1)?.[0]
  const isTruncated = page.length < steps.length
  const spell = (text: string) =>
    input.EncodingType === 'url' ? encodeURIComponent(text).replaceAll('%2F', '/') : text
  const objects = page.flatMap((step) => (step.prefix === undefined ? step.keys : []))
  const prefixes = page.flatMap((step) => (step.prefix === undefined ? [] : [{ Prefix: spell(step.prefix) }]))
  return {
    status: 200,
    members: {
      Name: bucketOf(input),
      Prefix: spell(prefix),
      ...(input.Delimiter !== undefined && { Delimiter: spell(input.Delimiter) }),
      ...(input.StartAfter !== undefined && { StartAfter: spell(input.StartAfter) }),
      KeyCount: page.length,
      MaxKeys: max,
      IsTruncated: isTruncated,
      ...(input.EncodingType !== undefined && { EncodingType: input.EncodingType }),
      ...(input.ContinuationToken !== undefined && { ContinuationToken: input.ContinuationToken }),
      ...(isTruncated && last !== undefined && { NextContinuationToken: Buffer.from(last).toString('base64') }),
      Contents: objects.map(([key, object]) => ({
        Key: spell(key),
        LastModified: object.lastModified,
        ETag: object.eTag,
        Size: object.body.byteLength,
        StorageClass: 'STANDARD',
      })),
      ...(prefixes.length > 0 && { CommonPrefixes: prefixes }),
    },
  }
}

function stepsOf(
  objects: readonly Stored[],
  { prefix, delimiter }: { readonly prefix: string; readonly delimiter: string | undefined },
): readonly Step[] {
  const steps: { readonly prefix?: string; readonly keys: Stored[] }[] = []
  for (const object of objects) {
    const [key] = object
    const end = delimiter === undefined || delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length)
    const common = end < 0 ? undefined : key.slice(0, end + (delimiter?.length ?? 0))
    const before = steps.at(-1)
    if (common !== undefined && before?.prefix === common) before.keys.push(object)
    else steps.push({ ...(common !== undefined && { prefix: common }), keys: [object] })
  }
  return steps
}

function decoded(token: string): string {
  return Buffer.from(token, 'base64').toString()
}
