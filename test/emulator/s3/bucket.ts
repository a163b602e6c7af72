import { createHash } from 'node:crypto'
import type { Statement } from '../iam/policy.js'
import type { BucketOptions, ObjectOptions } from '../options.js'

export interface StoredObject {
  readonly body: Uint8Array
  /** With its quotes, as on the wire. */
  readonly eTag: string
  readonly versionId: string | undefined
  readonly lastModified: Date
}

export interface Bucket {
  readonly name: string
  readonly account: string
  readonly region: string
  readonly isVersioned: boolean
  policy: readonly Statement[]
  readonly objects: Map<string, StoredObject>
}

export function aBucket(
  options: BucketOptions,
  defaults: { readonly account: string; readonly region: string; readonly now: Date },
): Bucket {
  const isVersioned = options.isVersioned ?? false
  const bucket: Bucket = {
    name: options.name,
    account: options.account ?? defaults.account,
    region: options.region ?? defaults.region,
    isVersioned,
    policy: options.policy ?? [],
    objects: new Map(),
  }
  for (const [key, object] of Object.entries(options.objects ?? {})) {
    storeObject(bucket, { key, object: typeof object === 'string' ? { body: object } : object, now: defaults.now })
  }
  return bucket
}

/** Puts an object. The ETag of an unencrypted single PUT is the MD5 of its bytes (S3 API reference, Object). */
export function storeObject(
  bucket: Bucket,
  put: { readonly key: string; readonly object: ObjectOptions; readonly now: Date },
): StoredObject {
  const body = typeof put.object.body === 'string' ? new TextEncoder().encode(put.object.body) : put.object.body
  const count = [...bucket.objects.keys()].length
  const stored: StoredObject = {
    body,
    eTag: `"${createHash('md5').update(body).digest('hex')}"`,
    versionId:
      put.object.versionId ??
      (bucket.isVersioned
        ? createHash('sha256')
            .update(`${bucket.name} ${put.key} ${put.now.getTime()} ${count}`)
            .update(body)
            .digest('base64url')
            .slice(0, 32)
        : undefined),
    lastModified: put.now,
  }
  bucket.objects.set(put.key, stored)
  return stored
}
