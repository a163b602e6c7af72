import { createHash } from 'node:crypto'
import type { Statement } from '../iam/policy.js'
import type { BucketOptions, Encryption, ObjectOptions } from '../options.js'
import type { Checksum } from './checksum.js'

export interface StoredObject {
  readonly body: Uint8Array
  /** With its quotes, as on the wire. */
  readonly eTag: string
  readonly versionId: string | undefined
  readonly lastModified: Date
  readonly contentType: string
  readonly encryption: Encryption
  /** As the one who put it computed it. */
  readonly checksum: Checksum | undefined
}

export interface Bucket {
  readonly name: string
  readonly account: string
  readonly region: string
  readonly created: Date
  readonly isVersioned: boolean
  /** What an object gets that is put without a word about it. */
  readonly encryption: Encryption
  policy: readonly Statement[]
  readonly objects: Map<string, StoredObject>
}

/** "all new object uploads are automatically encrypted" since 2023 (S3 user guide, "Setting default server-side encryption"). */
const S3_MANAGED: Encryption = { kind: 'AES256' }

export function aBucket(
  options: BucketOptions,
  defaults: { readonly account: string; readonly region: string; readonly now: Date },
): Bucket {
  const bucket: Bucket = {
    name: options.name,
    account: options.account ?? defaults.account,
    region: options.region ?? defaults.region,
    created: defaults.now,
    isVersioned: options.isVersioned ?? false,
    encryption: options.encryption ?? S3_MANAGED,
    policy: options.policy ?? [],
    objects: new Map(),
  }
  for (const [key, object] of Object.entries(options.objects ?? {})) {
    storeObject(bucket, { key, object: typeof object === 'string' ? { body: object } : object, now: defaults.now })
  }
  return bucket
}

/**
 * Puts an object. The ETag of a single PUT is the MD5 of its bytes, save with a key of KMS: then it "is not an MD5 digest"
 * (S3 API reference, Object), and another one at each upload.
 */
export function storeObject(
  bucket: Bucket,
  put: { readonly key: string; readonly object: ObjectOptions; readonly now: Date; readonly checksum?: Checksum },
): StoredObject {
  const body = typeof put.object.body === 'string' ? new TextEncoder().encode(put.object.body) : put.object.body
  const upload = `${bucket.name} ${put.key} ${put.now.getTime()} ${bucket.objects.size}`
  const encryption = put.object.encryption ?? bucket.encryption
  const salt = encryption.kind === 'AES256' ? '' : upload
  const stored: StoredObject = {
    body,
    eTag: `"${createHash('md5').update(salt).update(body).digest('hex')}"`,
    versionId:
      put.object.versionId ??
      (bucket.isVersioned
        ? createHash('sha256').update(upload).update(body).digest('base64url').slice(0, 32)
        : undefined),
    lastModified: put.now,
    // What S3 says of an object that was put without a type (S3 API reference, PutObject).
    contentType: put.object.contentType ?? 'application/octet-stream',
    encryption,
    checksum: put.checksum,
  }
  bucket.objects.set(put.key, stored)
  return stored
}
