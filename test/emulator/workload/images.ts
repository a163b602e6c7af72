import type { CreateModelInput, DescribeModelPackageOutput } from '@aws-sdk/client-sagemaker'
import { digestOfTag, findRepository, readImage } from '../ecr/repository.js'
import { DOCKER_MANIFEST } from '../options.js'
import type { SageMakerContext } from '../sagemaker/service.js'
import { validation } from '../service-error.js'

/**
 * CreateModel takes images in Docker's own form alone. The sentence is aws/amazon-sagemaker-feedback#180's for an OCI
 * manifest and mlflow/mlflow#13834's for an OCI index; that a list of Docker's is refused, too, is inferred [?].
 */
export function refuseUnservableForms(
  context: SageMakerContext,
  of: { readonly input: CreateModelInput; readonly packages: readonly DescribeModelPackageOutput[] },
): void {
  const own = of.input.Containers ?? (of.input.PrimaryContainer === undefined ? [] : [of.input.PrimaryContainer])
  const packaged = of.packages.flatMap(({ InferenceSpecification: specification }) => specification?.Containers ?? [])
  for (const { Image: image } of [...own, ...packaged]) {
    const form = image === undefined ? undefined : formOf(context, image)
    if (form !== undefined && form !== DOCKER_MANIFEST)
      throw validation(
        `Unsupported manifest media type ${form} for image ${image}. Ensure that valid manifest media type is used for specified image.`,
      )
  }
}

function formOf({ state }: SageMakerContext, image: string): string | undefined {
  const read = readImage(image)
  if (read === undefined) return undefined
  const { account, region, repository: name, tag, digest } = read
  const repository = findRepository(state.repositories, { account, region, name })
  if (repository === undefined) return undefined
  const wanted = digest ?? (tag === undefined ? undefined : digestOfTag(repository, tag))
  return wanted === undefined ? undefined : repository.mediaTypes.get(wanted)
}
