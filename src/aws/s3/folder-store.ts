import { createHash } from 'node:crypto'
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3'
import { CallFailure } from '../../errors.js'
import { partitionOf } from '../../language/partitions.js'
import { allow } from '../../permissions/statements.js'
import type { FolderStore, PrefixIdentity } from '../../ports.js'
import { type ClientOptions, READ_ATTEMPTS, settings } from '../client-settings.js'
import { type S3Location, s3Failure, s3Location } from './failures.js'

const CALL = 's3:ListBucket' // the action that ListObjectsV2 needs
const MAX_PAGES = 10 // of 1,000 objects each, at some 100 ms

/** Identifies what lies under a prefix by ListObjectsV2. Rejects with `not-found` where that is nothing. */
export function s3FolderStore(options: ClientOptions): FolderStore {
  const client = new S3Client({ ...settings(options), maxAttempts: READ_ATTEMPTS })
  const { region } = options
  return {
    identifyPrefix: async (uri) => {
      const at = s3Location(uri, CALL)
      try {
        const identity = await list(client, at)
        if (identity.objects > 0) return identity
      } catch (error) {
        const statements = [allow(CALL, `arn:${partitionOf(region)}:s3:::${at.bucket}`)]
        throw s3Failure(error, { call: CALL, at, done: 'listed', region, statements })
      }
      throw new CallFailure('not-found', CALL, `Nothing lies under ${uri}.`)
    },
  }
}

async function list(client: S3Client, { bucket, key }: S3Location): Promise<PrefixIdentity> {
  const hash = createHash('sha256')
  let objects = 0
  let next: string | undefined
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const token = next === undefined ? {} : { ContinuationToken: next }
    const listed = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: key, ...token }))
    for (const { Key, ETag, Size } of listed.Contents ?? []) {
      hash.update(`${JSON.stringify([Key, ETag, Size])}\n`)
      objects += 1
    }
    next = listed.IsTruncated ? listed.NextContinuationToken : undefined
    if (next === undefined) break
  }
  return { digest: `sha256:${hash.digest('hex')}`, objects, isWhole: next === undefined }
}
