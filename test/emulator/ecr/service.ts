import type { BatchGetImageCommandInput, BatchGetImageResponse, ImageIdentifier } from '@aws-sdk/client-ecr'
import { authorize } from '../iam/authorize.js'
import type { Caller } from '../iam/caller.js'
import { sound } from '../model/sound.js'
import { validate } from '../model/validate.js'
import { partitionOf } from '../partition.js'
import { ServiceError } from '../service-error.js'
import { digestOfTag, findRepository, type Repository } from './repository.js'

export interface EcrContext {
  readonly state: { readonly repositories: ReadonlyMap<string, Repository> }
  readonly caller: Caller
  readonly region: string
}

const MANIFEST_TYPE = 'application/vnd.docker.distribution.manifest.v2+json'

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
              imageId: { ...imageId, imageDigest: digest },
              imageManifest: JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST_TYPE, config: { digest } }),
              imageManifestMediaType: MANIFEST_TYPE,
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

function digestOf(repository: Repository, { imageTag: tag, imageDigest: digest }: ImageIdentifier): string | undefined {
  if (digest !== undefined) return repository.digests.has(digest) || repository.hasEveryTag ? digest : undefined
  return tag === undefined ? undefined : digestOfTag(repository, tag)
}
