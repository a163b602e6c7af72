import { createBucket, deleteBucket, deleteObject, putBucketPolicy, type S3Owner } from '../s3/owner.js'
import { bucketOf, type S3Input } from './s3-request.js'
import type { S3Answer } from './s3-wire.js'

/** CreateBucket, in the Region of its configuration; without one it is us-east-1's (S3 API reference). */
export function bucketMade(context: S3Owner, input: S3Input): S3Answer {
  const region = input.CreateBucketConfiguration?.LocationConstraint ?? 'us-east-1'
  const { name } = createBucket(context, { bucket: bucketOf(input), region })
  return { status: 200, members: { Location: `/${name}` } }
}

/** DeleteBucket. */
export function bucketDeleted(context: S3Owner, input: S3Input): S3Answer {
  deleteBucket(context, bucketOf(input))
  return { status: 204, members: {} }
}

/** PutBucketPolicy. */
export function bucketPolicyPut(context: S3Owner, input: S3Input): S3Answer {
  putBucketPolicy(context, { bucket: bucketOf(input), policy: input.Policy ?? '' })
  return { status: 204, members: {} }
}

/** DeleteObject; that there was none is no error (S3 API reference). */
export function deleted(context: S3Owner, input: S3Input): S3Answer {
  deleteObject(context, { bucket: bucketOf(input), key: input.Key ?? '' })
  return { status: 204, members: {} }
}
