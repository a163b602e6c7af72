import type { VirtualClock } from '../clock.js'
import { authorize } from '../iam/authorize.js'
import type { Caller } from '../iam/caller.js'
import type { RequestKeys } from '../iam/policy.js'
import type { Key } from '../kms/key.js'
import { useKey } from '../kms/service.js'
import type { Encryption } from '../options.js'
import { partitionOf } from '../partition.js'
import { ServiceError } from '../service-error.js'
import { type Bucket, type StoredObject, storeObject } from './bucket.js'
import { type Checksum, refuseWrongChecksum } from './checksum.js'

export interface S3State {
  readonly clock: VirtualClock
  readonly buckets: Map<string, Bucket>
  readonly keys: ReadonlyMap<string, Key>
}

export interface S3Context {
  readonly state: S3State
  readonly caller: Caller
  readonly region: string
}

export interface S3Address {
  readonly bucket: string
  readonly key: string
  readonly versionId?: string | undefined
  /** ExpectedBucketOwner. */
  readonly owner?: string | undefined
}

/**
 * HeadObject: "If the object does not exist, the error depends on whether you also have s3:ListBucket: with it 404, without
 * it 403" (S3 API reference, HeadObject, Permissions). The object's key of KMS is not used, save for its checksum.
 */
export function headObject(context: S3Context, address: S3Address): StoredObject {
  const bucket = findBucket(context, address)
  const action = address.versionId === undefined ? 's3:GetObject' : 's3:GetObjectVersion'
  if (!may(context, { action, bucket, resource: `${arnOf(bucket)}/${address.key}` })) throw forbidden()
  const object = bucket.objects.get(address.key)
  const isOtherVersion = address.versionId !== undefined && object?.versionId !== address.versionId
  if (object !== undefined && !isOtherVersion) return object
  if (!mayList(context, bucket, '')) throw forbidden()
  throw new ServiceError('NoSuchKey', 'The specified key does not exist.', 404)
}

/** GetObject; an object encrypted with a key of KMS is read only by who may use the key, too. */
export function getObject(context: S3Context, address: S3Address): StoredObject {
  const object = headObject(context, address)
  decrypt(context, object)
  return object
}

/** "you must have permission to use the kms:Decrypt action" (S3 API reference, GetObject; HeadObject, ChecksumMode). */
export function decrypt(context: S3Context, object: StoredObject): void {
  const keyArn = keyOf(object.encryption)
  if (keyArn !== undefined) useKey({ ...context, keyArn, action: 'kms:Decrypt' })
}

export interface Put extends S3Address {
  readonly body: Uint8Array
  readonly contentType?: string | undefined
  readonly encryption?: Encryption | undefined
  readonly checksum?: Checksum | undefined
  /** `If-None-Match: *` */
  readonly isOnlyNew?: boolean
}

export function putObject(context: S3Context, put: Put): StoredObject {
  const bucket = findBucket(context, put)
  const keyArn = keyOf(put.encryption)
  const keys: RequestKeys = {
    ...(put.encryption !== undefined && { 's3:x-amz-server-side-encryption': put.encryption.kind }),
    ...(keyArn !== undefined && { 's3:x-amz-server-side-encryption-aws-kms-key-id': keyArn }),
    ...(put.isOnlyNew === true && { 's3:if-none-match': '*' }),
  }
  if (!may(context, { action: 's3:PutObject', bucket, resource: `${arnOf(bucket)}/${put.key}`, keys }))
    throw forbidden()
  refuseWrongChecksum(put.checksum, put.body)
  // S3 user guide, "How to prevent object overwrites with conditional writes".
  if (put.isOnlyNew === true && bucket.objects.has(put.key)) {
    throw new ServiceError('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold', 412)
  }
  const encryption = put.encryption ?? bucket.encryption
  const used = keyOf(encryption)
  if (used !== undefined) useKey({ ...context, keyArn: used, action: 'kms:GenerateDataKey' })
  const { body, contentType, checksum } = put
  return storeObject(bucket, {
    key: put.key,
    object: { body, encryption, ...(contentType !== undefined && { contentType }) },
    now: context.state.clock.now(),
    ...(checksum !== undefined && { checksum }),
  })
}

/** The objects under a prefix, in the order of their keys' bytes (S3 API reference, ListObjectsV2). */
export function objectsUnder(
  context: S3Context,
  of: { readonly bucket: string; readonly prefix: string; readonly owner?: string | undefined },
): readonly (readonly [string, StoredObject])[] {
  const bucket = findBucket(context, of)
  if (!mayList(context, bucket, of.prefix)) throw forbidden()
  return [...bucket.objects]
    .filter(([key]) => key.startsWith(of.prefix))
    .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
}

/** The buckets of the caller's own account, by name; `s3:ListAllMyBuckets` knows no resource (S3 API reference, ListBuckets). */
export function ownBuckets({ state, caller }: S3Context): readonly Bucket[] {
  const owner = caller.account
  const refused = authorize({ caller, action: 's3:ListAllMyBuckets', resources: ['*'], owner, resourcePolicy: [] })
  if (refused !== undefined) throw forbidden()
  return [...state.buckets.values()]
    .filter(({ account }) => account === owner)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

type BucketAddress = Pick<S3Address, 'bucket' | 'owner'>

/** "you must have permissions to perform the s3:ListBucket action"; else 403 (S3 API reference, HeadBucket). */
export function headBucket(context: S3Context, address: BucketAddress): Bucket {
  const bucket = findBucket(context, address)
  if (!may(context, { action: 's3:ListBucket', bucket, resource: arnOf(bucket) })) throw forbidden()
  return bucket
}

/** Where a bucket is, asked in whichever Region (S3 API reference, GetBucketLocation). */
export function locateBucket(context: S3Context, { bucket: name, owner }: BucketAddress): Bucket {
  const region = context.state.buckets.get(name)?.region ?? context.region
  const bucket = findBucket({ ...context, region }, { bucket: name, owner })
  if (!may(context, { action: 's3:GetBucketLocation', bucket, resource: arnOf(bucket) })) throw forbidden()
  return bucket
}

/** The key of KMS that an encryption names. */
export function keyOf(encryption: Encryption | undefined): string | undefined {
  return encryption === undefined || encryption.kind === 'AES256' ? undefined : encryption.keyArn
}

/** A bucket's Region is part of its address: another one's endpoint answers 301 and names the right one. */
export function findBucket(context: S3Context, { bucket: name, owner }: BucketAddress): Bucket {
  const bucket = context.state.buckets.get(name)
  if (bucket === undefined) throw new ServiceError('NoSuchBucket', 'The specified bucket does not exist', 404)
  if (bucket.region !== context.region) throw new WrongRegion(bucket.region)
  // "If the account ID that you provide does not match the actual owner of the bucket, the request fails with the HTTP
  // status code 403 Forbidden (access denied)" (S3 API reference, ExpectedBucketOwner).
  if (owner !== undefined && owner !== bucket.account) throw forbidden()
  return bucket
}

/** 301 PermanentRedirect with `x-amz-bucket-region` (S3 API reference, Error responses). */
export class WrongRegion extends ServiceError {
  readonly bucketRegion: string

  constructor(bucketRegion: string) {
    super(
      'PermanentRedirect',
      'The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.',
      301,
    )
    this.bucketRegion = bucketRegion
  }
}

function mayList(context: S3Context, bucket: Bucket, prefix: string): boolean {
  return may(context, { action: 's3:ListBucket', bucket, resource: arnOf(bucket), keys: { 's3:prefix': prefix } })
}

export function arnOf(bucket: Bucket): string {
  return `arn:${partitionOf(bucket.region)}:s3:::${bucket.name}`
}

export function may(
  context: S3Context,
  wanted: {
    readonly action: string
    readonly bucket: Bucket
    readonly resource: string
    readonly keys?: RequestKeys
  },
): boolean {
  return (
    authorize({
      caller: context.caller,
      action: wanted.action,
      resources: [wanted.resource],
      owner: wanted.bucket.account,
      resourcePolicy: wanted.bucket.policy,
      ...(wanted.keys !== undefined && { keys: wanted.keys }),
    }) === undefined
  )
}

export function forbidden(): ServiceError {
  return new ServiceError('AccessDenied', 'Access Denied', 403)
}
