import { createHash } from 'node:crypto'
import { failureOf } from '../../src/aws/failures.js'
import { CallFailure } from '../../src/errors.js'
import type { ArtifactStore, FolderStore, ImageRegistry, KeyReader, ReportStore } from '../../src/ports.js'
import { readImage } from './ecr/repository.js'
import { batchGetImage } from './ecr/service.js'
import type { Emulator } from './emulator.js'
import type { Caller } from './iam/caller.js'
import { describeKey } from './kms/service.js'
import { DOCKER_LIST, DOCKER_MANIFEST, OCI_INDEX, OCI_MANIFEST } from './options.js'
import type { StoredObject } from './s3/bucket.js'
import { getObject, headObject, keyOf, objectsUnder, putObject } from './s3/service.js'
import { ServiceError } from './service-error.js'
import type { Ask } from './workload/port.js'

export type AssetPort = ArtifactStore & FolderStore & ReportStore & ImageRegistry & KeyReader

/** How many objects of a prefix are looked at. */
const MAX_OBJECTS = 10_000

/** As `src/aws/ecr-images.ts` accepts them: without those of an index ECR answers for one platform's image. */
const MEDIA_TYPES = [OCI_INDEX, DOCKER_LIST, OCI_MANIFEST, DOCKER_MANIFEST]

/** What one caller can ask of S3, ECR and KMS in process. */
export function assetPort(ask: Ask, state: Emulator, region: string): AssetPort {
  /** One request of S3; it is logged as S3 would see it. */
  const s3 = <Output>(
    operation: string,
    action: string,
    { input, work }: { readonly input: Record<string, unknown>; readonly work: (caller: Caller) => Output },
  ) => ask({ service: 's3', operation, action, input, work })

  return {
    identify: async (s3Uri) => {
      const { bucket, key } = addressOf(s3Uri)
      const object = await s3('HeadObject', 's3:GetObject', {
        input: { Bucket: bucket, Key: key },
        work: (caller) => headObject({ state, caller, region }, { bucket, key }),
      })
      const kmsKeyArn = keyOf(object.encryption)
      return {
        ...(object.versionId !== undefined && { versionId: object.versionId }),
        eTag: object.eTag.replaceAll('"', ''),
        sizeInBytes: object.body.byteLength,
        ...(kmsKeyArn !== undefined && { kmsKeyArn }),
      }
    },
    identifyPrefix: async (s3Uri) => {
      const { bucket, key: prefix } = addressOf(s3Uri)
      const found = await s3('ListObjectsV2', 's3:ListBucket', {
        input: { Bucket: bucket, Prefix: prefix },
        work: (caller) => objectsUnder({ state, caller, region }, { bucket, prefix }),
      })
      if (found.length === 0) throw new CallFailure('not-found', 's3:ListBucket', `Nothing lies under ${s3Uri}.`)
      const first = found.slice(0, MAX_OBJECTS)
      return { digest: digestOf(first), objects: first.length, isWhole: found.length === first.length }
    },
    read: async ({ s3Uri, maxBytes }) => {
      const { bucket, key } = addressOf(s3Uri)
      const { body } = await s3('GetObject', 's3:GetObject', {
        input: { Bucket: bucket, Key: key },
        work: (caller) => getObject({ state, caller, region }, { bucket, key }),
      })
      if (body.byteLength <= maxBytes) return new Uint8Array(body)
      throw new CallFailure('invalid-request', 's3:GetObject', `${s3Uri} is larger than ${maxBytes} bytes.`)
    },
    writeOnce: async ({ s3Uri, bytes, contentType, kmsKeyId, bucketOwner: owner }) => {
      const { bucket, key } = addressOf(s3Uri)
      const at = { Bucket: bucket, Key: key, ExpectedBucketOwner: owner }
      const there = await s3('HeadObject', 's3:PutObject', {
        input: at,
        work: (caller) => headObject({ state, caller, region }, { bucket, key, owner }),
      }).catch(nothingSeen)
      if (there !== undefined) {
        if (Buffer.compare(there.body, bytes) === 0) return 'was-there'
        throw new CallFailure('invalid-request', 's3:PutObject', `${s3Uri} exists and holds other bytes.`)
      }
      const encryption = kmsKeyId === undefined ? undefined : ({ kind: 'aws:kms', keyArn: kmsKeyId } as const)
      const put = { bucket, key, owner, body: bytes, contentType, encryption, isOnlyNew: true }
      const sealed = kmsKeyId === undefined ? {} : { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: kmsKeyId }
      try {
        await s3('PutObject', 's3:PutObject', {
          input: { ...at, ContentType: contentType, IfNoneMatch: '*', ...sealed, Body: bytes.byteLength },
          work: (caller) => putObject({ state, caller, region }, put),
        })
        return 'written'
      } catch (error) {
        if (codeOf(error) === 'PreconditionFailed') return 'was-there'
        throw error
      }
    },
    manifestOf: async (image) => {
      const action = 'ecr:BatchGetImage'
      const read = readImage(image)
      if (read === undefined) throw new CallFailure('invalid-request', action, `${image} is no image of ECR.`)
      const { account: registryId, repository: repositoryName, tag, digest } = read
      const imageIds = [tag === undefined ? { imageDigest: digest } : { imageTag: tag }]
      const input = { registryId, repositoryName, imageIds, acceptedMediaTypes: MEDIA_TYPES }
      const work = (caller: Caller) => batchGetImage({ state, caller, region: read.region }, input)
      try {
        const answer = await ask({ service: 'ecr', operation: 'BatchGetImage', action, input, work })
        const found = answer.images?.[0]
        const digest = found?.imageId?.imageDigest
        const mediaType = found?.imageManifestMediaType
        if (digest !== undefined) return { digest, ...(mediaType !== undefined && { mediaType }) }
        throw new CallFailure('not-found', action, answer.failures?.[0]?.failureReason ?? 'The answer has no image.')
      } catch (error) {
        if (codeOf(error) !== 'RepositoryNotFoundException') throw error
        throw new CallFailure('not-found', action, `There is no repository ${repositoryName}.`, { cause: error })
      }
    },
    managerOf: async (keyArn) => {
      const input = { KeyId: keyArn }
      const work = (caller: Caller) => describeKey({ state, caller, region: keyArn.split(':')[3] ?? region }, input)
      const request = { service: 'kms', operation: 'DescribeKey', action: 'kms:DescribeKey', input, work } as const
      const { KeyMetadata: metadata } = await ask(request)
      return metadata?.KeyManager === 'AWS' ? 'AWS' : 'CUSTOMER'
    },
  }
}

function addressOf(s3Uri: string): { readonly bucket: string; readonly key: string } {
  const [, bucket, key] = /^s3:\/\/([^/]+)\/(.*)$/s.exec(s3Uri) ?? []
  if (bucket !== undefined && key !== undefined) return { bucket, key }
  throw failureOf('s3:GetObject', new ServiceError('InvalidRequest', `${s3Uri} is not of the form s3://BUCKET/KEY.`))
}

/** Over keys, ETags and sizes, as the action makes it (src/aws/s3/folder-store.ts; `assets.test.ts` holds them together). */
function digestOf(objects: readonly (readonly [string, StoredObject])[]): string {
  const lines = objects.map(([key, { eTag, body }]) => `${JSON.stringify([key, eTag, body.byteLength])}\n`)
  return `sha256:${createHash('sha256').update(lines.join('')).digest('hex')}`
}

/** A role that may only write cannot tell whether an object is there. */
function nothingSeen(error: unknown): undefined {
  const isUnseen = error instanceof CallFailure && (error.kind === 'not-found' || error.kind === 'access-denied')
  if (!isUnseen) throw error
}

/** The service's code behind a failure of a port. */
function codeOf(error: unknown): string | undefined {
  return error instanceof CallFailure && error.cause instanceof Error ? error.cause.name : undefined
}
