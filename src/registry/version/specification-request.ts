import type {
  AdditionalInferenceSpecificationDefinition,
  InferenceSpecification,
  ModelDataSource,
  ModelPackageContainerDefinition,
  ProductionVariantInstanceType,
  S3ModelDataSource,
  TransformInstanceType,
} from '@aws-sdk/client-sagemaker'
import { defined } from '../../language/defined.js'
import type { AdditionalSpecification, Container, Manifest } from '../../manifest/schema/manifest.js'

/** What serves a model, as a manifest says it: at its root, and in each additional specification. */
export type Serving = Pick<
  Manifest,
  'containers' | 'content_types' | 'response_types' | 'realtime_instance_types' | 'transform_instance_types'
>

/** The digest (`sha256:…`) of each image that is written with a tag, by the image as written. */
export type ImageDigests = ReadonlyMap<string, string>

type ModelData = NonNullable<Container['model_data_source']>

const MAX_IMAGE = 255 // ContainerImage
const NONE: ImageDigests = new Map()

/** The specification as the API takes it, images by digest where it is known. Empty lists and maps are left out: their least length is 1. */
export function inferenceSpecification(serving: Serving, images: ImageDigests = NONE): InferenceSpecification {
  return {
    Containers: serving.containers.map((container) => containerDefinition(container, images)),
    ...listed('SupportedTransformInstanceTypes', (serving.transform_instance_types ?? []).filter(isTransformType)),
    ...listed(
      'SupportedRealtimeInferenceInstanceTypes',
      (serving.realtime_instance_types ?? []).filter(isRealtimeType),
    ),
    ...listed('SupportedContentTypes', serving.content_types ?? []),
    ...listed('SupportedResponseMIMETypes', serving.response_types ?? []),
  }
}

/** AdditionalInferenceSpecifications of CreateModelPackage and AdditionalInferenceSpecificationsToAdd of UpdateModelPackage. */
export function additionalSpecifications(
  specifications: readonly AdditionalSpecification[] | undefined,
  images: ImageDigests = NONE,
): AdditionalInferenceSpecificationDefinition[] {
  return (specifications ?? []).map(({ name, description, ...serving }) => ({
    Name: name,
    ...defined({ Description: description }),
    ...inferenceSpecification(serving, images),
  }))
}

/** One container, with its image by digest where that is known. */
export function containerDefinition(
  container: Container,
  images: ImageDigests = NONE,
): ModelPackageContainerDefinition {
  const { image, environment = {}, base_model: base, additional_model_data: additional = [] } = container
  return {
    ...defined({ ContainerHostname: container.name }),
    ...(image !== undefined && { Image: pinnedImage(image, images) }),
    ...defined({ ModelDataUrl: container.model_data, ModelDataETag: container.model_data_etag }),
    ...(container.model_data_source !== undefined && { ModelDataSource: modelDataSource(container.model_data_source) }),
    ...listed(
      'AdditionalModelDataSources',
      additional.map(({ channel, ...data }) => ({ ChannelName: channel, S3DataSource: s3DataSource(data) })),
    ),
    ...(Object.keys(environment).length > 0 && { Environment: environment }),
    ...defined({
      Framework: container.framework,
      FrameworkVersion: container.framework_version,
      NearestModelName: container.nearest_model,
    }),
    ...(container.data_input_config !== undefined && { ModelInput: { DataInputConfig: container.data_input_config } }),
    ...defined({ ProductId: container.product_id, IsCheckpoint: container.is_checkpoint }),
    ...(base !== undefined && {
      BaseModel: defined({ HubContentName: base.name, HubContentVersion: base.version, RecipeName: base.recipe }),
    }),
  }
}

/** ModelDataSource, of a container or of a source algorithm. */
export function modelDataSource(data: ModelData): ModelDataSource {
  return { S3DataSource: s3DataSource(data) }
}

/** `REPOSITORY@sha256:…` where the digest is known; else the image as written. */
export function pinnedImage(image: string, images: ImageDigests): string {
  const digest = images.get(image)
  const pinned = digest === undefined ? image : `${repositoryOf(image)}@${digest}`
  return pinned.length > MAX_IMAGE ? image : pinned
}

/** An image without its tag and its digest. */
export function repositoryOf(image: string): string {
  return image.replace(/@sha256:.*$/, '').replace(/:[^:/]*$/, '')
}

function s3DataSource(data: ModelData): S3ModelDataSource {
  return {
    S3Uri: data.uri,
    S3DataType: data.type === 'prefix' ? 'S3Prefix' : 'S3Object',
    CompressionType: data.compression === 'gzip' ? 'Gzip' : 'None',
    ...(data.accept_eula !== undefined && { ModelAccessConfig: { AcceptEula: data.accept_eula } }),
    ...(data.hub_content !== undefined && { HubAccessConfig: { HubContentArn: data.hub_content } }),
    ...defined({ ManifestS3Uri: data.manifest, ETag: data.etag, ManifestEtag: data.manifest_etag }),
  }
}

function listed<Name extends string, Item>(name: Name, items: readonly Item[]): { [key in Name]?: Item[] } {
  const member: { [key in Name]?: Item[] } = {}
  if (items.length > 0) member[name] = [...items]
  return member
}

// The service learns instance types faster than the SDK's list does, so every text that reached us is sent.
function isTransformType(type: string): type is TransformInstanceType {
  return type !== ''
}

function isRealtimeType(type: string): type is ProductionVariantInstanceType {
  return type !== ''
}
