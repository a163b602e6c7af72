import { BatchGetImageCommand, ECRClient } from '@aws-sdk/client-ecr'
import { CallFailure } from '../errors.js'
import { readImageName } from '../language/image-name.js'
import { oncePerKey } from '../language/once.js'
import { partitionOf } from '../language/partitions.js'
import { parsedJson } from '../language/unknown.js'
import { allow, asJson } from '../permissions/statements.js'
import type { ImageManifest, ImageRegistry } from '../ports.js'
import { type ClientOptions, settings } from './client-settings.js'
import { failureOf } from './failures.js'
import { within } from './within.js'

const CALL = 'ecr:BatchGetImage'
const MILLISECONDS = 5_000
const ATTEMPTS = 2

// Without those of an index ECR answers for a single platform's image, whose digest is not the tag's.
const MEDIA_TYPES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.docker.distribution.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v1+prettyjws',
]

/**
 * Resolves tags and tells the form of images by ECR's BatchGetImage: whoever may pull an image has it, even from AWS's own repositories. Asked of the
 * Region of the image, and given up after five seconds, since a digest is good to have and no run should wait for it.
 */
export function ecrImageRegistry(options: ClientOptions): ImageRegistry {
  const clientOf = oncePerKey(
    (region: string) => region,
    (region) => new ECRClient({ ...settings({ ...options, region }), maxAttempts: ATTEMPTS }),
  )
  return {
    manifestOf: async (image) => {
      const at = ecrImage(image)
      try {
        return await within(MILLISECONDS, CALL, manifestOf(clientOf(at.region), at))
      } catch (error) {
        throw explained(failureOf(CALL, error), at)
      }
    },
  }
}

interface EcrImage {
  readonly image: string
  readonly registryId: string
  readonly region: string
  readonly repositoryName: string
  readonly imageId: { readonly imageTag: string } | { readonly imageDigest: string }
}

function ecrImage(image: string): EcrImage {
  const { ecr, tag = 'latest', digest } = readImageName(image)
  if (ecr === undefined || !ecr.isOfPartition) {
    throw new CallFailure('invalid-request', CALL, `${image} is no image of a private repository in ECR.`)
  }
  const { account: registryId, region, repository: repositoryName } = ecr
  const imageId = digest === undefined ? { imageTag: tag } : { imageDigest: digest }
  return { image, registryId, region, repositoryName, imageId }
}

async function manifestOf(
  client: ECRClient,
  { image, registryId, repositoryName, imageId }: EcrImage,
): Promise<ImageManifest> {
  const { images = [], failures = [] } = await client.send(
    new BatchGetImageCommand({ registryId, repositoryName, imageIds: [imageId], acceptedMediaTypes: MEDIA_TYPES }),
  )
  const found = images.find((one) => one.imageId?.imageDigest !== undefined)
  const digest = found?.imageId?.imageDigest
  if (digest !== undefined && /^sha256:[0-9a-f]{64}$/.test(digest)) {
    const mediaType = found?.imageManifestMediaType ?? mediaTypeIn(found?.imageManifest)
    return { digest, ...(mediaType !== undefined && { mediaType }) }
  }
  const [failure] = failures
  if (failure?.failureCode === 'ImageNotFound') {
    const what = 'imageTag' in imageId ? `tag ${imageId.imageTag}` : 'image of this digest'
    throw new CallFailure('not-found', CALL, `${image} does not exist: the repository has no ${what}.`)
  }
  const why = [failure?.failureCode, failure?.failureReason].filter((part) => part !== undefined).join(': ')
  throw new CallFailure('unknown-outcome', CALL, `ECR's answer about ${image} holds no digest.${why && ` ${why}`}`)
}

/** A manifest may say itself of what form it is. */
function mediaTypeIn(manifest: string | undefined): string | undefined {
  const value: unknown = manifest === undefined ? undefined : parsedJson(manifest)
  const mediaType: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'mediaType') : undefined
  return typeof mediaType === 'string' ? mediaType : undefined
}

function explained(failure: CallFailure, { region, registryId, repositoryName }: EcrImage): CallFailure {
  if (failure.kind !== 'access-denied' || failure.hint !== undefined) return failure
  const repository = `arn:${partitionOf(region)}:ecr:${region}:${registryId}:repository/${repositoryName}`
  return new CallFailure(failure.kind, CALL, failure.message, {
    cause: failure,
    ...(failure.requestId === undefined ? {} : { requestId: failure.requestId }),
    hint: `Allow in the role's identity policy, and in the repository's policy where another account owns it:\n${asJson([allow(CALL, repository)])}`,
  })
}
