import type {
  CreateModelPackageCommandInput,
  ModelDataSource,
  ModelPackageContainerDefinition,
} from '@aws-sdk/client-sagemaker'
import { validation } from '../service-error.js'
import { refuseCard } from './model-card.js'

type Specified = Pick<
  CreateModelPackageCommandInput,
  'InferenceSpecification' | 'SourceUri' | 'AdditionalInferenceSpecifications' | 'ModelCard'
>

/** The rules about a specification which the model does not hold, for what is created and for what is changed. */
export function refuseInconsistentSpecification(input: Specified): void {
  if (input.SourceUri !== undefined && input.InferenceSpecification !== undefined) {
    // sagemaker-python-sdk#4492: never both; the text is not known [?].
    throw validation('SourceUri and InferenceSpecification cannot be specified together.')
  }
  const additional = input.AdditionalInferenceSpecifications ?? []
  for (const specification of [input.InferenceSpecification, ...additional]) {
    refuseContainers(specification?.Containers ?? [])
  }
  refuseRepeatedNames(additional.map((specification) => specification.Name ?? ''))
  if (input.ModelCard?.ModelCardContent !== undefined) refuseCard(input.ModelCard.ModelCardContent)
}

/** "must be unique within the list of your additional inference specifications for a particular model package" (botocore) [text ?]. */
export function refuseRepeatedNames(names: readonly string[]): void {
  if (new Set(names).size !== names.length)
    throw validation('The names of the additional inference specifications must be unique.')
}

function refuseContainers(containers: readonly ModelPackageContainerDefinition[]): void {
  refuseHostnames(
    containers.flatMap(({ ContainerHostname: name }) => name ?? []),
    containers.length,
  )
  for (const container of containers) {
    if (container.AdditionalS3DataSource !== undefined) {
      throw validation('AdditionalS3DataSource is not allowed in InferenceSpecification') // boto3#4510
    }
    // "you can specify either ModelDataUrl or ModelDataSource" of models is taken to hold here, too [?].
    if (container.ModelDataUrl !== undefined && container.ModelDataSource !== undefined) {
      throw validation('Only one of ModelDataUrl and ModelDataSource can be specified for a container.')
    }
    const channels = container.AdditionalModelDataSources ?? []
    for (const source of [container.ModelDataSource, ...channels]) refuseSource(source?.S3DataSource)
    const names = channels.map(({ ChannelName: name }) => name)
    if (new Set(names).size !== names.length) throw validation('The channel names of a container must be unique.') // [?]
  }
}

/** botocore, CreateModel: "If you specify a value for one container, you must for every container", "must be unique" [text ?]. */
function refuseHostnames(names: readonly string[], containers: number): void {
  if (containers > 1 && names.length !== 0 && names.length !== containers)
    throw validation('ContainerHostname must be specified for all containers of an inference pipeline or for none.')
  if (new Set(names).size !== names.length) throw validation('ContainerHostname must be unique for each container.')
}

/** "A valid key name prefix identified by S3Uri always ends with a forward slash", and it is never compressed (botocore) [text ?]. */
function refuseSource(source: ModelDataSource['S3DataSource']): void {
  if (source?.S3DataType !== 'S3Prefix' || source.S3Uri === undefined) return
  if (!source.S3Uri.endsWith('/'))
    throw validation(`S3Uri ${source.S3Uri} must end with a forward slash for S3DataType S3Prefix.`)
  if (source.CompressionType === 'Gzip')
    throw validation('CompressionType Gzip is not supported for S3DataType S3Prefix.')
}
