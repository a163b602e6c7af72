import { arnOf, headBucket, locateBucket, ownBuckets, type S3Context } from '../s3/service.js'
import { bucketOf, type S3Input } from './s3-request.js'
import type { S3Answer } from './s3-wire.js'

/** "MaxBuckets: … Valid Range: Minimum value of 1. Maximum value of 10000" (S3 API reference, ListBuckets). */
const MAX_BUCKETS = 10_000

/** ListBuckets: those of the caller's account, by name, whichever Region is asked. */
export function bucketsListed(context: S3Context, input: S3Input): S3Answer {
  const { Prefix: prefix = '', BucketRegion: region, ContinuationToken: token } = input
  const all = ownBuckets(context).filter(
    (bucket) => bucket.name.startsWith(prefix) && (region === undefined || bucket.region === region),
  )
  const after = token === undefined ? undefined : Buffer.from(token, 'base64').toString()
  const left = all.filter(({ name }) => after === undefined || name > after)
  const page = left.slice(0, input.MaxBuckets ?? MAX_BUCKETS)
  const last = page.at(-1)?.name
  const isAsked = [input.MaxBuckets, input.Prefix, token, region].some((given) => given !== undefined)
  return {
    status: 200,
    members: {
      Buckets: page.map(({ name, created, region: at }) => ({
        Name: name,
        CreationDate: created,
        // "BucketRegion indicates the Amazon Web Services region where the bucket is located. If the request contains at
        // least one valid parameter, it is included in the response" (S3 API reference, Bucket).
        ...(isAsked && { BucketRegion: at }),
      })),
      Owner: { ID: ownerId(context.caller.account) },
      ...(input.Prefix !== undefined && { Prefix: prefix }),
      ...(page.length < left.length &&
        last !== undefined && { ContinuationToken: Buffer.from(last).toString('base64') }),
    },
  }
}

/** HeadBucket: whether it is there and may be listed, and in which Region. */
export function bucketHeaded(context: S3Context, input: S3Input): S3Answer {
  const bucket = headBucket(context, { bucket: bucketOf(input), owner: input.ExpectedBucketOwner })
  return {
    status: 200,
    members: { BucketRegion: bucket.region, BucketArn: arnOf(bucket), AccessPointAlias: false },
  }
}

/** GetBucketLocation. "Buckets in Region us-east-1 have a LocationConstraint of null" (S3 API reference). */
export function bucketLocated(context: S3Context, input: S3Input): S3Answer {
  const { region } = locateBucket(context, { bucket: bucketOf(input), owner: input.ExpectedBucketOwner })
  return { status: 200, members: { LocationConstraint: region === 'us-east-1' ? undefined : region } }
}

/** A canonical user id: 64 hexadecimal digits. */
function ownerId(account: string): string {
  return account.padStart(64, '0')
}
