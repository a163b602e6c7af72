import type {
  AdditionalInferenceSpecificationDefinition,
  InferenceSpecification,
  ModelPackageContainerDefinition,
  ProductionVariantInstanceType,
  S3ModelDataSource,
  TransformInstanceType,
} from '@aws-sdk/client-sagemaker'
import { defined, unlessEmpty } from '../../language/defined.js'
import type { AdditionalSpecification, Container, Manifest } from '../../manifest/schema/manifest.js'

/** What serves a model, as a manifest says it: at its root, and in each additional specification. */
type Serving = Pick<
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
    ...defined({
      SupportedTransformInstanceTypes: unlessEmpty(serving.transform_instance_types?.filter(isTransformType)),
      SupportedRealtimeInferenceInstanceTypes: unlessEmpty(serving.realtime_instance_types?.filter(isRealtimeType)),
      SupportedContentTypes: listed(serving.content_types),
      SupportedResponseMIMETypes: listed(serving.response_types),
    }),
  }
}

/** What serves a version or a package, but for what stands for containers that a manifest does not have. */
export function specificationsOf(
  manifest: Serving & Pick<Manifest, 'additional_specifications'>,
  images: ImageDigests = NONE,
): {
  readonly InferenceSpecification?: InferenceSpecification
  readonly AdditionalInferenceSpecifications?: AdditionalInferenceSpecificationDefinition[]
} {
  return defined({
    InferenceSpecification: manifest.containers.length === 0 ? undefined : inferenceSpecification(manifest, images),
    AdditionalInferenceSpecifications: unlessEmpty(
      additionalSpecifications(manifest.additional_specifications, images),
    ),
  })
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
function containerDefinition(container: Container, images: ImageDigests): ModelPackageContainerDefinition {
  const { image, data_input_config: inputConfig, base_model: base, additional_model_data: additional } = container
  return defined({
    ContainerHostname: container.name,
    Image: image === undefined ? undefined : pinnedImage(image, images),
    ...modelDataMembers(container),
    AdditionalModelDataSources: unlessEmpty(
      additional?.map(({ channel, ...data }) => ({ ChannelName: channel, S3DataSource: s3DataSource(data) })),
    ),
    Environment: unlessEmpty(container.environment),
    Framework: container.framework,
    FrameworkVersion: container.framework_version,
    NearestModelName: container.nearest_model,
    ModelInput: inputConfig === undefined ? undefined : { DataInputConfig: inputConfig },
    ProductId: container.product_id,
    IsCheckpoint: container.is_checkpoint,
    BaseModel: base && defined({ HubContentName: base.name, HubContentVersion: base.version, RecipeName: base.recipe }),
  })
}

/** Where the model data of a container or of a source algorithm lies. */
export function modelDataMembers(
  of: Pick<Container, 'model_data' | 'model_data_etag' | 'model_data_source'>,
): Pick<ModelPackageContainerDefinition, 'ModelDataUrl' | 'ModelDataETag' | 'ModelDataSource'> {
  const { model_data: ModelDataUrl, model_data_etag: ModelDataETag, model_data_source: source } = of
  return defined({
    ModelDataUrl,
    ModelDataETag,
    ModelDataSource: source && { S3DataSource: s3DataSource(source) },
  })
}

/** `REPOSITORY@sha256:…` where the digest is known; else the image as written. */
function pinnedImage(image: string, images: ImageDigests): string {
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
    ...defined({
      ModelAccessConfig: data.accept_eula === undefined ? undefined : { AcceptEula: data.accept_eula },
      HubAccessConfig: data.hub_content === undefined ? undefined : { HubContentArn: data.hub_content },
      ManifestS3Uri: data.manifest,
      ETag: data.etag,
      ManifestEtag: data.manifest_etag,
    }),
  }
}

function listed<Item>(items: readonly Item[] | undefined): Item[] | undefined {
  return unlessEmpty(items && [...items])
}

// The service learns instance types faster than the SDK's list does, so every text that reached us is sent.
function isTransformType(type: string): type is TransformInstanceType {
  return type !== ''
}

function isRealtimeType(type: string): type is ProductionVariantInstanceType {
  return type !== ''
}
