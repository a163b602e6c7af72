import { authorize } from '../iam/authorize.js'
import { statementsIn } from '../iam/document.js'
import { partitionOf } from '../partition.js'
import { ServiceError } from '../service-error.js'
import { aBucket, type Bucket } from './bucket.js'
import { arnOf, findBucket, forbidden, may, type S3Context } from './service.js'

/** Where buckets come and go. */
export type S3Owner = S3Context

/** CreateBucket; a name is one bucket's in the whole partition (S3 API reference). */
export function createBucket(
  { state, caller }: S3Owner,
  { bucket: name, region }: { readonly bucket: string; readonly region: string },
): Bucket {
  const owner = caller.account
  const refused = authorize({
    caller,
    action: 's3:CreateBucket',
    resources: [`arn:${partitionOf(region)}:s3:::${name}`],
    owner,
    resourcePolicy: [],
  })
  if (refused !== undefined) throw forbidden()
  const there = state.buckets.get(name)
  if (there !== undefined)
    throw there.account === owner
      ? new ServiceError(
          'BucketAlreadyOwnedByYou',
          'Your previous request to create the named bucket succeeded and you already own it.',
          409,
        )
      : new ServiceError('BucketAlreadyExists', 'The requested bucket name is not available.', 409)
  const made = aBucket({ name }, { account: owner, region, now: state.clock.now() })
  state.buckets.set(name, made)
  return made
}

/** DeleteBucket: "All objects … must be deleted before the bucket itself can be deleted". */
export function deleteBucket(context: S3Owner, name: string): void {
  const bucket = findBucket(context, { bucket: name })
  if (!may(context, { action: 's3:DeleteBucket', bucket, resource: arnOf(bucket) })) throw forbidden()
  if (bucket.objects.size > 0)
    throw new ServiceError('BucketNotEmpty', 'The bucket you tried to delete is not empty', 409)
  context.state.buckets.delete(name)
}

/** PutBucketPolicy. */
export function putBucketPolicy(context: S3Owner, put: { readonly bucket: string; readonly policy: string }): void {
  const bucket = findBucket(context, { bucket: put.bucket })
  if (!may(context, { action: 's3:PutBucketPolicy', bucket, resource: arnOf(bucket) })) throw forbidden()
  const statements = statementsIn(put.policy, ['Principal', 'Action', 'Resource'])
  if (statements === undefined) throw new ServiceError('MalformedPolicy', 'Policies must be valid JSON', 400)
  bucket.policy = statements
}

/** DeleteObject. */
export function deleteObject(context: S3Owner, of: { readonly bucket: string; readonly key: string }): void {
  const bucket = findBucket(context, { bucket: of.bucket })
  if (!may(context, { action: 's3:DeleteObject', bucket, resource: `${arnOf(bucket)}/${of.key}` })) throw forbidden()
  bucket.objects.delete(of.key)
}
