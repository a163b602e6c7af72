import type {
  AdditionalInferenceSpecificationDefinition,
  AdditionalModelDataSource,
  DescribeModelPackageCommandOutput,
  InferenceSpecification,
  ModelDataSource,
  ModelPackageContainerDefinition,
  S3ModelDataSource,
} from '@aws-sdk/client-sagemaker'
import { digestOf } from '../../language/canonical-json.js'

/** What would serve traffic, in a request or in a Describe. */
export type Specification = Pick<
  DescribeModelPackageCommandOutput,
  'InferenceSpecification' | 'AdditionalInferenceSpecifications' | 'SourceAlgorithmSpecification'
>

/**
 * Over what would serve traffic, from a request or from a Describe alike (ruling 3). What the service fills in by
 * itself is left out; any other member that was added or changed gives another digest.
 */
export function specificationDigest(of: Specification): Buffer {
  return digestOf({
    v: 1,
    inference: of.InferenceSpecification && comparable(of.InferenceSpecification),
    // Their names are unique: a set.
    additional: of.AdditionalInferenceSpecifications?.map(comparable).toSorted(by(({ Name }) => Name)),
    algorithm: of.SourceAlgorithmSpecification,
  })
}

/** Containers are a pipeline, so their order counts; the other lists are sets. */
function comparable(
  specification: Partial<InferenceSpecification & AdditionalInferenceSpecificationDefinition>,
): Partial<InferenceSpecification & AdditionalInferenceSpecificationDefinition> {
  return {
    ...specification,
    Containers: specification.Containers?.map(asSent),
    SupportedTransformInstanceTypes: specification.SupportedTransformInstanceTypes?.toSorted(),
    SupportedRealtimeInferenceInstanceTypes: specification.SupportedRealtimeInferenceInstanceTypes?.toSorted(),
    SupportedContentTypes: specification.SupportedContentTypes?.toSorted(),
    SupportedResponseMIMETypes: specification.SupportedResponseMIMETypes?.toSorted(),
  }
}

/**
 * Members of a container that the service fills in whatever was sent. A Describe holds ImageDigest, ModelDataETag and
 * `IsCheckpoint: false` where none was sent: the first is a server default in aws-controllers-k8s, all three are in the Describe
 * that Ansible's amazon.ai collection compares with. ETags can be sent, too; `readingsOf` tells what may be ours. Whether there
 * are others is a question of `npm run probe` (docs/probe.md).
 */
export const FILLED_IN: readonly (keyof ModelPackageContainerDefinition)[] = ['ImageDigest']

function asSent(container: ModelPackageContainerDefinition): ModelPackageContainerDefinition {
  const { IsCheckpoint: isCheckpoint, ...all } = container
  const sent: ModelPackageContainerDefinition = { ...all }
  for (const member of FILLED_IN) delete sent[member]
  return {
    ...sent,
    IsCheckpoint: isCheckpoint || undefined,
    ModelDataSource: source(sent.ModelDataSource),
    // The name of a channel is unique in its container: a set.
    AdditionalModelDataSources: sent.AdditionalModelDataSources?.map(channelSource).toSorted(
      by(({ ChannelName }) => ChannelName),
    ),
  }
}

function channelSource({ ChannelName, S3DataSource }: AdditionalModelDataSource): AdditionalModelDataSource {
  return { ChannelName, S3DataSource: S3DataSource && s3Source(S3DataSource) }
}

function source(of: ModelDataSource | undefined): ModelDataSource | undefined {
  return of?.S3DataSource && { S3DataSource: s3Source(of.S3DataSource) }
}

// Not accepted is not accepted, whether it is said or not.
function s3Source({ ModelAccessConfig: access, ...sent }: S3ModelDataSource): S3ModelDataSource {
  return { ...sent, ...(access?.AcceptEula && { ModelAccessConfig: { AcceptEula: true } }) }
}

function by<Item>(key: (item: Item) => string | undefined): (one: Item, other: Item) => number {
  return (one, other) => ((key(one) ?? '') < (key(other) ?? '') ? -1 : 1)
}
