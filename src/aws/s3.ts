import { HeadObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { CallFailure } from '../errors.js'
import type { ArtifactStore, ObjectIdentity } from '../ports.js'
import { type ClientOptions, settings } from './client.js'
import { failureOf } from './failures.js'

const CALL = 's3:GetObject' // the action that HeadObject needs
const ATTEMPTS = 6

/** Identifies objects by HeadObject. Rejects with `not-found`, `access-denied` (403) or what else happened. */
export function s3ArtifactStore(options: ClientOptions): ArtifactStore {
  const client = new S3Client({ ...settings(options), maxAttempts: ATTEMPTS })
  return {
    identify: async (uri) => {
      const { bucket, key } = split(uri)
      try {
        const head = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }))
        return identityOf(uri, head)
      } catch (error) {
        throw explained(failureOf(CALL, error), { uri, bucket, key, error })
      }
    },
  }
}

function split(uri: string): { readonly bucket: string; readonly key: string } {
  const [, bucket, key] = /^s3:\/\/([^/]+)\/(.+)$/s.exec(uri) ?? []
  if (bucket === undefined || key === undefined) {
    throw new CallFailure('invalid-request', CALL, `${uri} is not of the form s3://BUCKET/KEY.`)
  }
  return { bucket, key }
}

function identityOf(
  uri: string,
  head: { readonly VersionId?: string; readonly ETag?: string; readonly ContentLength?: number },
): ObjectIdentity {
  if (!head.ETag || head.ContentLength === undefined) {
    throw new CallFailure('unknown-outcome', CALL, `S3's answer about ${uri} has no ETag.`)
  }
  // A bucket that was never versioned gives no version id; one where versioning was suspended says "null".
  const isVersioned = head.VersionId !== undefined && head.VersionId !== 'null'
  return {
    eTag: head.ETag.replace(/^"|"$/g, ''),
    sizeInBytes: head.ContentLength,
    ...(isVersioned ? { versionId: head.VersionId } : {}),
  }
}

interface Asked {
  readonly uri: string
  readonly bucket: string
  readonly key: string
  readonly error: unknown
}

// A HEAD has no body, so S3's refusals come without a sentence.
function explained(failure: CallFailure, { uri, bucket, key, error }: Asked): CallFailure {
  const options = { cause: failure, ...(failure.requestId === undefined ? {} : { requestId: failure.requestId }) }
  switch (failure.kind) {
    case 'not-found':
      return new CallFailure('not-found', CALL, `${uri} does not exist.`, options)
    case 'access-denied':
      return new CallFailure(
        'access-denied',
        CALL,
        `${uri} may not be read, or does not exist (without s3:ListBucket S3 answers 403 to both).`,
        {
          ...options,
          hint: `Allow in the role's identity policy, and in the bucket's policy where another account owns it:\n${JSON.stringify(
            [
              { Effect: 'Allow', Action: ['s3:GetObject'], Resource: `arn:aws:s3:::${bucket}/${key}` },
              { Effect: 'Allow', Action: 's3:ListBucket', Resource: `arn:aws:s3:::${bucket}` },
            ],
          )}`,
        },
      )
    default: {
      const region = regionOf(error)
      if (region === undefined) return failure
      return new CallFailure('invalid-request', CALL, `The bucket of ${uri} is in ${region}.`, {
        ...options,
        hint: 'SageMaker reads model artifacts only from buckets of its own Region.',
      })
    }
  }
}

function regionOf(error: unknown): string | undefined {
  const response: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, '$response') : undefined
  const headers: unknown =
    typeof response === 'object' && response !== null ? Reflect.get(response, 'headers') : undefined
  const region: unknown =
    typeof headers === 'object' && headers !== null ? Reflect.get(headers, 'x-amz-bucket-region') : undefined
  return typeof region === 'string' ? region : undefined
}
