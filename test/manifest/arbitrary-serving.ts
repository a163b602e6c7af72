import fc from 'fast-check'
import { REALTIME_INSTANCE_TYPES, TRANSFORM_INSTANCE_TYPES } from '../../src/manifest/schema/instance-types.js'
import {
  alphabet,
  entityName,
  environment,
  eTag,
  image,
  instanceLists,
  LETTERS,
  modelData,
  oneLine,
  optional,
  s3Folder,
  s3Object,
  said,
  some,
} from './arbitrary-parts.js'

const HUB = 'arn:aws:sagemaker:eu-west-1:aws:hub-content/SageMakerPublicHub/Model'

const access = {
  manifest: optional(s3Object),
  accept_eula: optional(fc.boolean()),
  hub_content: optional(entityName.map((name) => `${HUB}/${name}/2.0.2`)),
}

/** A prefix without compression, or an object with or without. */
export const modelDataSource = fc
  .oneof(
    fc.record({ uri: s3Folder, type: fc.constant('prefix'), compression: optional(fc.constant('none')), ...access }),
    fc.record({
      uri: s3Object,
      type: fc.constant('object'),
      compression: optional(fc.constantFrom('none', 'gzip')),
      etag: optional(eTag),
      ...access,
    }),
  )
  .chain((source) =>
    source.manifest === undefined
      ? fc.constant(source)
      : optional(eTag).map((manifest_etag) => ({ ...source, manifest_etag })),
  )

/** `model_data`, `model_data_source` or none, which stands in the image then. */
const model = (isPackage: boolean) =>
  fc.oneof(
    fc.constant({}),
    fc.record({ model_data: modelData, model_data_etag: optional(eTag) }),
    ...(isPackage ? [] : [fc.record({ model_data_source: modelDataSource })]),
  )

const rest = fc.record({
  image,
  environment: optional(environment),
  additional_model_data: optional(
    fc
      .array(modelDataSource, { minLength: 1, maxLength: 5 })
      .map((sources) => sources.map((source, index) => ({ channel: `channel_${index}.${index}`, ...source }))),
  ),
  framework: optional(alphabet('ABCDEF-', 1, 10)),
  framework_version: optional(
    fc.tuple(fc.nat(9), alphabet('0123456789.-ab', 1, 8)).map(([major, minor]) => `${major}.${minor}`),
  ),
  nearest_model: optional(alphabet(LETTERS, 1, 40)),
  data_input_config: optional(fc.constantFrom('{"input0": [1, 3, 224, 224]}', '[[1, 3, 224, 224]]')),
  product_id: optional(entityName),
  is_checkpoint: optional(fc.boolean()),
  base_model: optional(some({ name: entityName, version: fc.constant('2.0.12'), recipe: said })),
})

/** One to so many containers, each with a name or none. */
export const containers = ({ most = 15, isPackage = false } = {}) =>
  fc
    .array(
      fc.tuple(rest, model(isPackage)).map(([container, data]) => ({ ...container, ...data })),
      { minLength: 1, maxLength: most },
    )
    .chain((list) =>
      fc
        .boolean()
        .map((isNamed) =>
          list.map((container, index) => (isNamed ? { ...container, name: `step-${index}` } : container)),
        ),
    )

export const lists = instanceLists(REALTIME_INSTANCE_TYPES, TRANSFORM_INSTANCE_TYPES)

export const additionalSpecifications = (isPackage: boolean) =>
  fc
    .array(fc.record({ description: optional(oneLine), containers: containers({ most: 3, isPackage }), ...lists }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((specifications) => specifications.map((specification, index) => ({ name: `way-${index}`, ...specification })))
