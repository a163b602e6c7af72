import fc from 'fast-check'
import { TRANSFORM_INSTANCE_TYPES } from '../../src/manifest/schema/instance-types.js'
import {
  alphabet,
  entityName,
  environment,
  finite,
  LETTERS,
  mediaType,
  optional,
  s3Folder,
  s3Object,
  said,
  sha256,
  some,
  word,
} from './arbitrary-parts.js'

const localPath = alphabet(`${LETTERS}_-./`, 1, 60).filter((path) => !path.startsWith('/'))

/** A report as a mapping; the short form is the file alone. */
const report = fc.record({
  file: fc.oneof(localPath, s3Object),
  content_type: optional(mediaType),
  digest: optional(sha256.map((digest) => `sha256:${digest}`)),
})
const pair = some({ statistics: report, constraints: report })

export const reports = some({
  model_quality: pair,
  data_quality: pair,
  bias: some({ report, pre_training: report, post_training: report }),
  explainability: report,
})

export const driftBaselines = some({
  model_quality: pair,
  data_quality: pair,
  bias: some({ config: report, pre_training_constraints: report, post_training_constraints: report }),
  explainability: some({ config: report, constraints: report }),
})

export const hyperParameters = fc.dictionary(word, fc.oneof(finite, fc.boolean(), said), { maxKeys: 20 })

const job = 'arn:aws:sagemaker:eu-west-1:111111111111:pipeline/housing/execution'
export const filling = fc.oneof(
  fc.record({ training_job: entityName }),
  fc.record({ pipeline_execution: alphabet(LETTERS, 12, 12).map((id) => `${job}/${id}`), training_job: entityName }),
)
export const project = said

export const plainSourceUri = alphabet(`${LETTERS}/.-`, 1, 60).map((rest) => `https://mlflow.acme.com/${rest}`)
export const clonedUri = fc
  .tuple(fc.constantFrom('model', 'model-package'), entityName)
  .map(([kind, name]) => `arn:aws:sagemaker:eu-west-1:333333333333:${kind}/${name}`)

export const validation = fc
  .record({
    name: entityName,
    input: fc.oneof(s3Folder, s3Object),
    content_type: optional(mediaType),
    compression: optional(fc.constantFrom('none', 'gzip')),
    output: s3Folder,
    accept: optional(mediaType),
    assemble_with: optional(fc.constantFrom('none', 'line')),
    instance_type: fc.constantFrom(...TRANSFORM_INSTANCE_TYPES),
    instance_count: optional(fc.integer({ min: 1, max: 100 })),
    ami: optional(fc.constant('al2-ami-sagemaker-batch-gpu-535')),
    environment: optional(environment),
    max_payload_mb: optional(fc.integer({ min: 0, max: 10 })),
    max_concurrent_transforms: optional(fc.integer({ min: 0, max: 10 })),
    split: fc.constantFrom(undefined, 'none', 'line', 'recordio', 'tfrecord'),
    batch_strategy: fc.constantFrom(undefined, 'single_record', 'multi_record'),
  })
  .map(({ split, batch_strategy, ...rest }) => ({
    ...rest,
    ...(split === undefined ? {} : { split }),
    ...(split === undefined || split === 'none' || batch_strategy === undefined ? {} : { batch_strategy }),
    ...(rest.input.endsWith('/') ? {} : { input_type: 'manifest' }),
  }))

export const tags = fc.dictionary(word, alphabet(`${LETTERS} _.:/=+-@é`, 0, 60), { maxKeys: 50 })
