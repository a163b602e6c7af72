import type { BatchGetImageCommandInput, BatchGetImageResponse, Image, ImageIdentifier } from '@aws-sdk/client-ecr'
import { authorize } from '../iam/authorize.js'
import type { Caller } from '../iam/caller.js'
import { sound } from '../model/sound.js'
import { validate } from '../model/validate.js'
import { DOCKER_LIST, DOCKER_MANIFEST, OCI_INDEX, OCI_MANIFEST } from '../options.js'
import { partitionOf } from '../partition.js'
import { ServiceError } from '../service-error.js'
import { digestOfTag, digestOfText, findRepository, type Repository } from './repository.js'

export interface EcrContext {
  readonly state: { readonly repositories: ReadonlyMap<string, Repository> }
  readonly caller: Caller
  readonly region: string
}

/** What each index or list is a list of. */
const LISTS: ReadonlyMap<string, string> = new Map([
  [OCI_INDEX, OCI_MANIFEST],
  [DOCKER_LIST, DOCKER_MANIFEST],
])

/**
 * BatchGetImage: the manifests behind tags and digests. What one of them lacks stands in `failures` of an answer that is
 * otherwise a success (ECR API reference).
 */
export function batchGetImage(context: EcrContext, input: BatchGetImageCommandInput): BatchGetImageResponse {
  const text = validate({ service: 'ecr', operation: 'BatchGetImage', value: input })
  if (text !== undefined) throw new ServiceError('InvalidParameterException', text)
  const { caller, region, state } = context
  const account = input.registryId ?? caller.account
  const name = input.repositoryName ?? ''
  const repository = findRepository(state.repositories, { account, region, name })
  const refused = authorize({
    caller,
    action: 'ecr:BatchGetImage',
    resources: [repository?.arn ?? `arn:${partitionOf(region)}:ecr:${region}:${account}:repository/${name}`],
    owner: account,
    // What is missing in another account has no policy, so nobody is told that it is missing [?].
    resourcePolicy: repository?.policy ?? [],
  })
  if (refused !== undefined) throw refused
  if (repository === undefined) {
    // turbot/steampipe-plugin-aws#1938 shows the sentence.
    throw new ServiceError(
      'RepositoryNotFoundException',
      `The repository with name '${name}' does not exist in the registry with id '${account}'`,
    )
  }
  const asked = (input.imageIds ?? []).map((imageId) => ({ imageId, digest: digestOf(repository, imageId) }))
  return sound('ecr', 'BatchGetImage', {
    images: asked.flatMap(({ imageId, digest }) =>
      digest === undefined
        ? []
        : [
            {
              registryId: account,
              repositoryName: name,
              ...manifestOf(repository, { imageId, digest, accepted: input.acceptedMediaTypes ?? [] }),
            },
          ],
    ),
    failures: asked.flatMap(({ imageId, digest }) =>
      digest !== undefined
        ? []
        : [
            {
              imageId,
              failureCode: 'ImageNotFound' as const,
              failureReason: 'Requested image not found',
            },
          ],
    ),
  })
}

/**
 * The manifest of an image, in the form in which it was pushed (ECR API reference, `imageManifestMediaType`). Who does not
 * accept the type of an index gets the image of one platform, as every registry's client does [?].
 */
function manifestOf(
  repository: Repository,
  of: { readonly imageId: ImageIdentifier; readonly digest: string; readonly accepted: readonly string[] },
): Pick<Image, 'imageId' | 'imageManifest' | 'imageManifestMediaType'> {
  const pushed = repository.mediaTypes.get(of.digest) ?? DOCKER_MANIFEST
  const one = LISTS.get(pushed)
  const isPlatform = one !== undefined && !of.accepted.includes(pushed)
  const mediaType = isPlatform ? one : pushed
  const digest = isPlatform ? digestOfText(`${of.digest} linux/amd64`) : of.digest
  const content = LISTS.has(mediaType)
    ? {
        manifests: [
          { digest: digestOfText(`${digest} linux/amd64`), platform: { os: 'linux', architecture: 'amd64' } },
        ],
      }
    : { config: { digest } }
  return {
    imageId: { ...of.imageId, imageDigest: digest },
    imageManifest: JSON.stringify({ schemaVersion: 2, mediaType, ...content }),
    imageManifestMediaType: mediaType,
  }
}

function digestOf(repository: Repository, { imageTag: tag, imageDigest: digest }: ImageIdentifier): string | undefined {
  if (digest !== undefined) return repository.digests.has(digest) || repository.hasEveryTag ? digest : undefined
  return tag === undefined ? undefined : digestOfTag(repository, tag)
}
