import type { CreateModelPackageCommandInput, ModelPackageContainerDefinition } from '@aws-sdk/client-sagemaker'
import { validation } from '../service-error.js'

type Specified = Pick<
  CreateModelPackageCommandInput,
  'InferenceSpecification' | 'SourceUri' | 'AdditionalInferenceSpecifications' | 'ModelCard'
>

/** The rules about a specification which the model does not hold. */
export function refuseInconsistentSpecification(input: Specified): void {
  if (input.SourceUri !== undefined && input.InferenceSpecification !== undefined) {
    // sagemaker-python-sdk#4492: never both; the text is not known [?].
    throw validation('SourceUri and InferenceSpecification cannot be specified together.')
  }
  const additional = input.AdditionalInferenceSpecifications ?? []
  for (const specification of [input.InferenceSpecification, ...additional]) {
    refuseContainers(specification?.Containers ?? [])
  }
  const names = additional.map((specification) => specification.Name)
  if (new Set(names).size !== names.length) {
    throw validation('The names of the additional inference specifications must be unique.') // botocore: "unique" [?]
  }
  if (input.ModelCard?.ModelCardContent !== undefined) refuseCard(input.ModelCard.ModelCardContent)
}

function refuseContainers(containers: readonly ModelPackageContainerDefinition[]): void {
  const named = containers.filter((container) => container.ContainerHostname !== undefined).length
  if (containers.length > 1 && named !== 0 && named !== containers.length) {
    // botocore, ContainerHostname: "If you specify a value for one container, you must for every container" [text ?].
    throw validation('ContainerHostname must be specified for all containers of an inference pipeline or for none.')
  }
  for (const container of containers) {
    if (container.AdditionalS3DataSource !== undefined) {
      throw validation('AdditionalS3DataSource is not allowed in InferenceSpecification') // boto3#4510
    }
    const source = container.ModelDataSource?.S3DataSource
    if (source?.S3DataType === 'S3Prefix' && source.S3Uri !== undefined && !source.S3Uri.endsWith('/')) {
      throw validation(`S3Uri ${source.S3Uri} must end with a forward slash for S3DataType S3Prefix.`) // botocore [text ?]
    }
  }
}

function refuseCard(content: string): void {
  try {
    JSON.parse(content)
  } catch {
    throw validation('Model card content is not valid JSON.') // [?]
  }
}
