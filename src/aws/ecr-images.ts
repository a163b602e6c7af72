import { BatchGetImageCommand, ECRClient } from '@aws-sdk/client-ecr'
import { CallFailure } from '../errors.js'
import type { ImageRegistry } from '../ports.js'
import { type ClientOptions, settings } from './client-settings.js'
import { failureOf } from './failures.js'
import { allow, asJson, partitionOf } from './statements.js'
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

// The suffixes of all partitions, with and without FIPS and IPv6 (botocore, endpoints of api.ecr).
const HOST =
  /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z]{2,4}(?:-[a-z]+)+-\d+)\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|on\.aws|on\.amazonwebservices\.com\.cn|on\.amazonwebservices\.eu|c2s\.ic\.gov|sc2s\.sgov\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov)$/

/**
 * Resolves tags by ECR's BatchGetImage: whoever may pull an image has it, even from AWS's own repositories. Asked of the
 * Region of the image, and given up after five seconds, since a digest is good to have and no run should wait for it.
 */
export function ecrImageRegistry(options: ClientOptions): ImageRegistry {
  const clients = new Map<string, ECRClient>()
  const clientOf = (region: string): ECRClient => {
    const client = clients.get(region) ?? new ECRClient({ ...settings({ ...options, region }), maxAttempts: ATTEMPTS })
    clients.set(region, client)
    return client
  }
  return {
    digestOf: async (image) => {
      const at = ecrImage(image)
      try {
        return await within(MILLISECONDS, CALL, digestOf(clientOf(at.region), at))
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
  readonly imageTag: string
}

function ecrImage(image: string): EcrImage {
  const [, host = '', repositoryName = '', imageTag = 'latest'] = /^([^/]+)\/([^:@]+)(?::([^@]+))?$/.exec(image) ?? []
  const [, registryId, region] = HOST.exec(host) ?? []
  if (registryId === undefined || region === undefined) {
    throw new CallFailure('invalid-request', CALL, `${image} is no image of a private repository in ECR.`)
  }
  return { image, registryId, region, repositoryName, imageTag }
}

async function digestOf(client: ECRClient, { image, registryId, repositoryName, imageTag }: EcrImage): Promise<string> {
  const { images = [], failures = [] } = await client.send(
    new BatchGetImageCommand({
      registryId,
      repositoryName,
      imageIds: [{ imageTag }],
      acceptedMediaTypes: MEDIA_TYPES,
    }),
  )
  const digest = images.find(({ imageId }) => imageId?.imageDigest !== undefined)?.imageId?.imageDigest
  if (digest !== undefined && /^sha256:[0-9a-f]{64}$/.test(digest)) return digest
  const [failure] = failures
  if (failure?.failureCode === 'ImageNotFound') {
    throw new CallFailure('not-found', CALL, `${image} does not exist: the repository has no tag ${imageTag}.`)
  }
  const why = [failure?.failureCode, failure?.failureReason].filter((part) => part !== undefined).join(': ')
  throw new CallFailure('unknown-outcome', CALL, `ECR's answer about ${image} holds no digest.${why && ` ${why}`}`)
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
