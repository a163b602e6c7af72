import type { InferenceSpecification, ModelPackageContainerDefinition } from '@aws-sdk/client-sagemaker'
import { digestOfTag, digestOfText, findRepository, type Repository, readImage } from '../ecr/repository.js'

/**
 * The service fills in ImageDigest itself when the image is given by a tag (aws-controllers-k8s/sagemaker-controller
 * treats it as a value of the server, and AWS's sample answers show it). It is what the tag stands for in ECR, and of an
 * image that this world does not have a digest of the name. Who must be able to read the repository is not documented [?].
 */
export function withImageDigests<Specification extends Pick<InferenceSpecification, 'Containers'>>(
  state: { readonly repositories: ReadonlyMap<string, Repository> },
  specification: Specification,
): Specification {
  const filledIn = (container: ModelPackageContainerDefinition) => {
    const { Image: image, ImageDigest: digest } = container
    if (image === undefined || image.includes('@') || digest !== undefined) return container
    return { ...container, ImageDigest: digestOf(state, image) }
  }
  return { ...specification, Containers: specification.Containers?.map(filledIn) }
}

function digestOf(state: { readonly repositories: ReadonlyMap<string, Repository> }, image: string): string {
  const { account, region, repository: name, tag } = readImage(image) ?? {}
  if (account === undefined || region === undefined || name === undefined) return digestOfText(image)
  const repository = findRepository(state.repositories, { account, region, name })
  const found = repository === undefined || tag === undefined ? undefined : digestOfTag(repository, tag)
  return found ?? digestOfText(image)
}
