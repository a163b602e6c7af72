import type { VirtualClock } from '../clock.js'
import { authorize } from '../iam/authorize.js'
import type { Caller } from '../iam/caller.js'
import { partitionOf } from '../partition.js'
import { ServiceError } from '../service-error.js'
import { type Bucket, type StoredObject, storeObject } from './bucket.js'

export interface S3State {
  readonly clock: VirtualClock
  readonly buckets: Map<string, Bucket>
}

export interface S3Context {
  readonly state: S3State
  readonly caller: Caller
  readonly region: string
}

export interface S3Address {
  readonly bucket: string
  readonly key: string
  readonly versionId?: string
}

/**
 * GetObject and HeadObject: "If the object does not exist, the error depends on whether you also have s3:ListBucket: with
 * it 404, without it 403" (S3 API reference, HeadObject, Permissions).
 */
export function getObject(context: S3Context, address: S3Address): StoredObject {
  const bucket = findBucket(context, address.bucket)
  const action = address.versionId === undefined ? 's3:GetObject' : 's3:GetObjectVersion'
  if (
    !may(context, { action, bucket, resource: `arn:${partitionOf(bucket.region)}:s3:::${bucket.name}/${address.key}` })
  )
    throw forbidden()
  const object = bucket.objects.get(address.key)
  const isOtherVersion = address.versionId !== undefined && object?.versionId !== address.versionId
  if (object !== undefined && !isOtherVersion) return object
  const mayList = may(context, {
    action: 's3:ListBucket',
    bucket,
    resource: `arn:${partitionOf(bucket.region)}:s3:::${bucket.name}`,
  })
  if (!mayList) throw forbidden()
  throw new ServiceError('NoSuchKey', 'The specified key does not exist.', 404)
}

export function putObject(context: S3Context, put: S3Address & { readonly body: Uint8Array }): StoredObject {
  const bucket = findBucket(context, put.bucket)
  if (
    !may(context, {
      action: 's3:PutObject',
      bucket,
      resource: `arn:${partitionOf(bucket.region)}:s3:::${bucket.name}/${put.key}`,
    })
  )
    throw forbidden()
  return storeObject(bucket, { key: put.key, object: { body: put.body }, now: context.state.clock.now() })
}

/** A bucket's Region is part of its address: another one's endpoint answers 301 and names the right one. */
function findBucket(context: S3Context, name: string): Bucket {
  const bucket = context.state.buckets.get(name)
  if (bucket === undefined) throw new ServiceError('NoSuchBucket', 'The specified bucket does not exist', 404)
  if (bucket.region !== context.region) throw new WrongRegion(bucket.region)
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

function may(
  context: S3Context,
  wanted: { readonly action: string; readonly bucket: Bucket; readonly resource: string },
): boolean {
  return (
    authorize({
      caller: context.caller,
      action: wanted.action,
      resources: [wanted.resource],
      owner: wanted.bucket.account,
      resourcePolicy: wanted.bucket.policy,
    }) === undefined
  )
}

function forbidden(): ServiceError {
  return new ServiceError('AccessDenied', 'Access Denied', 403)
}
