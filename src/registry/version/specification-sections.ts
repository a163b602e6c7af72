import type {
  CreateModelPackageCommandInput,
  InferenceSpecification,
  ModelPackageContainerDefinition,
  S3ModelDataSource,
} from '@aws-sdk/client-sagemaker'
import { itemsOf, memberOf, parsedJson } from '../../language/unknown.js'
import { isUserKey, withoutSuffix } from './identity.js'
import { reportsIn } from './model-metrics.js'

/** As much of a request or of a Describe as is compared. */
export type Comparable = Pick<
  CreateModelPackageCommandInput,
  | 'InferenceSpecification'
  | 'AdditionalInferenceSpecifications'
  | 'ModelPackageDescription'
  | 'CustomerMetadataProperties'
  | 'Domain'
  | 'Task'
  | 'SamplePayloadUrl'
  | 'SkipModelValidation'
  | 'SourceUri'
  | 'ModelMetrics'
  | 'DriftCheckBaselines'
  | 'ModelCard'
>

/** One section: its keys and their values. A list has its items as keys, with no value of their own. */
export type Section = { readonly isList: boolean; readonly values: ReadonlyMap<string, string> }

/** A version in the words of a manifest, section by section, in its order. */
export function sectionsOf(of: Comparable): ReadonlyMap<string, Section> {
  const metadata = Object.entries(of.CustomerMetadataProperties ?? {}).filter(([key]) => isUserKey(key))
  return new Map([
    single('description', withoutSuffix(of.ModelPackageDescription)),
    single('domain', of.Domain),
    single('task', of.Task),
    single('source_uri', of.SourceUri),
    ...servingSections('', of.InferenceSpecification),
    ...(of.AdditionalInferenceSpecifications ?? []).flatMap(
      ({ Name, Description, ...serving }): [string, Section][] => {
        const name = `additional_specifications[${Name ?? ''}]`
        return [[name, mapping({ description: Description })], ...servingSections(`${name}.`, serving)]
      },
    ),
    single('sample_payload', of.SamplePayloadUrl),
    single('skip_validation', of.SkipModelValidation?.toLowerCase()),
    ['hyper_parameters', { isList: false, values: hyperParametersIn(of.ModelCard?.ModelCardContent) }],
    ['reports', reportSection('reports.', of)],
    ['drift_baselines', reportSection('drift_baselines.', of)],
    ['metadata', mapping(Object.fromEntries(metadata))],
  ])
}

function servingSections(
  prefix: string,
  of: Partial<InferenceSpecification> | undefined,
): readonly [string, Section][] {
  return [
    ...(of?.Containers ?? []).map((container, index): [string, Section] => [
      `${prefix}containers[${index}]`,
      containerSection(container),
    ]),
    [`${prefix}content_types`, list(of?.SupportedContentTypes)],
    [`${prefix}response_types`, list(of?.SupportedResponseMIMETypes)],
    [`${prefix}realtime_instance_types`, list(of?.SupportedRealtimeInferenceInstanceTypes)],
    [`${prefix}transform_instance_types`, list(of?.SupportedTransformInstanceTypes)],
  ]
}

function containerSection(of: ModelPackageContainerDefinition): Section {
  return mapping({
    name: of.ContainerHostname,
    image: of.Image,
    model_data: of.ModelDataUrl,
    model_data_etag: of.ModelDataETag,
    ...sourceValues('model_data_source', of.ModelDataSource?.S3DataSource),
    ...Object.fromEntries(
      (of.AdditionalModelDataSources ?? []).flatMap(({ ChannelName, S3DataSource }) =>
        Object.entries(sourceValues(`additional_model_data[${ChannelName ?? ''}]`, S3DataSource)),
      ),
    ),
    framework: of.Framework,
    framework_version: of.FrameworkVersion,
    nearest_model: of.NearestModelName,
    data_input_config: of.ModelInput?.DataInputConfig,
    product_id: of.ProductId,
    // `false` is what the service fills in.
    is_checkpoint: of.IsCheckpoint ? 'true' : undefined,
    'base_model.name': of.BaseModel?.HubContentName,
    'base_model.version': of.BaseModel?.HubContentVersion,
    'base_model.recipe': of.BaseModel?.RecipeName,
    ...Object.fromEntries(Object.entries(of.Environment ?? {}).map(([key, value]) => [`environment.${key}`, value])),
  })
}

function sourceValues(key: string, of: S3ModelDataSource | undefined): Readonly<Record<string, string | undefined>> {
  return {
    [`${key}.uri`]: of?.S3Uri,
    [`${key}.type`]: of && (of.S3DataType === 'S3Prefix' ? 'prefix' : 'object'),
    [`${key}.compression`]: of?.CompressionType?.toLowerCase(),
    [`${key}.manifest`]: of?.ManifestS3Uri,
    [`${key}.accept_eula`]: of?.ModelAccessConfig?.AcceptEula ? 'true' : undefined,
    [`${key}.hub_content`]: of?.HubAccessConfig?.HubContentArn,
    [`${key}.etag`]: of?.ETag,
    [`${key}.manifest_etag`]: of?.ManifestEtag,
  }
}

function reportSection(prefix: string, of: Comparable): Section {
  const found = [...reportsIn(of)].filter(([key]) => key.startsWith(prefix))
  return mapping(
    Object.fromEntries(
      found.flatMap(([at, { S3Uri, ContentType, ContentDigest }]) => {
        const key = at.slice(prefix.length)
        return [
          [key, S3Uri],
          [`${key}.content_type`, ContentType],
          [`${key}.digest`, ContentDigest],
        ]
      }),
    ),
  )
}

function single(name: string, value: string | undefined): [string, Section] {
  return [name, mapping({ '': value || undefined })]
}

function mapping(values: Readonly<Record<string, string | undefined>>): Section {
  const present = Object.entries(values).flatMap(([key, value]): [string, string][] =>
    value === undefined ? [] : [[key, value]],
  )
  return { isList: false, values: new Map(present) }
}

function list(items: readonly string[] | undefined): Section {
  return { isList: true, values: new Map((items ?? []).map((item) => [item, item])) }
}

/**
 * The hyper-parameters on a model card: those of the training job, and those that the manifest notes. None where there is no
 * card that can be read; anybody who may update a version can write there.
 */
function hyperParametersIn(cardContent: string | undefined): ReadonlyMap<string, string> {
  const job = ['training_details', 'training_job_details'].reduce(memberOf, parsedJson(cardContent ?? ''))
  const lists = ['hyper_parameters', 'user_provided_hyper_parameters'].map((key) => itemsOf(memberOf(job, key)))
  return new Map(lists.flat().flatMap(hyperParameter))
}

function hyperParameter(item: unknown): readonly (readonly [string, string])[] {
  const [name, value] = [memberOf(item, 'name'), memberOf(item, 'value')]
  return typeof name === 'string' && typeof value === 'string' ? [[name, value]] : []
}
