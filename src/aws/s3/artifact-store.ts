import { HeadObjectCommand, type HeadObjectCommandOutput, S3Client } from '@aws-sdk/client-s3'
import { CallFailure } from '../../errors.js'
import { defined } from '../../language/defined.js'
import { readingStatements } from '../../permissions/objects.js'
import type { ArtifactStore, ObjectIdentity } from '../../ports.js'
import { type ClientOptions, READ_ATTEMPTS, settings, unlessSenseless } from '../client-settings.js'
import { s3Failure, s3Location } from './failures.js'

const CALL = 's3:GetObject' // the action that HeadObject needs

/** Identifies objects by HeadObject. Rejects with `not-found`, `access-denied` (403) or what else happened. */
export function s3ArtifactStore(options: ClientOptions): ArtifactStore {
  const client = new S3Client({ ...settings(options), maxAttempts: READ_ATTEMPTS })
  const { region } = options
  return {
    identify: async (uri) => {
      const at = s3Location(uri, CALL)
      try {
        const look = () => client.send(new HeadObjectCommand({ Bucket: at.bucket, Key: at.key }))
        return await unlessSenseless(CALL, async () => identityOf(uri, await look()))
      } catch (error) {
        throw s3Failure(error, { call: CALL, at, done: 'read', region, statements: readingStatements(at, region) })
      }
    },
  }
}

function identityOf(
  uri: string,
  head: Pick<HeadObjectCommandOutput, 'VersionId' | 'ETag' | 'ContentLength' | 'ServerSideEncryption' | 'SSEKMSKeyId'>,
): ObjectIdentity {
  if (!head.ETag || head.ContentLength === undefined) {
    throw new CallFailure('unknown-outcome', CALL, `S3's answer about ${uri} has no ETag.`)
  }
  // A bucket that was never versioned gives no version id; one where versioning was suspended says "null".
  const isKms = head.ServerSideEncryption?.startsWith('aws:kms')
  return defined({
    eTag: head.ETag.replace(/^"|"$/g, ''),
    sizeInBytes: head.ContentLength,
    versionId: head.VersionId === 'null' ? undefined : head.VersionId,
    kmsKeyArn: isKms ? head.SSEKMSKeyId : undefined,
  })
}
