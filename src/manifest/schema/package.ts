import * as z from 'zod'
import * as field from './fields.js'
import { modelDataSource } from './model-data.js'

const ALGORITHM = 'SourceAlgorithmSpecification.SourceAlgorithms[]'

/** SourceAlgorithmSpecification, which has exactly one algorithm. */
export const algorithm = z
  .strictObject({
    name: z
      .string()
      .max(170)
      .regex(
        /^(?:arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:\d{12}:algorithm\/)?[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/,
      )
      .meta({
        description: 'An algorithm of your own account, or one of AWS Marketplace that you are subscribed to.',
        examples: ['my-algorithm', 'arn:aws:sagemaker:eu-west-1:222222222222:algorithm/my-algorithm'],
        api: `${ALGORITHM}.AlgorithmName`,
        allowed: 'the name or the ARN of an algorithm',
      }),
    model_data: field.modelData
      .meta({
        description: 'What the algorithm made in training.',
        examples: ['s3://acme-ml/housing/model.tar.gz'],
        api: `${ALGORITHM}.ModelDataUrl`,
      })
      .optional(),
    model_data_etag: field.eTag
      .meta({
        description: 'The ETag of `model_data`.',
        examples: ['d41d8cd98f00b204e9800998ecf8427e'],
        api: `${ALGORITHM}.ModelDataETag`,
      })
      .optional(),
    model_data_source: modelDataSource(`${ALGORITHM}.ModelDataSource.S3DataSource`)
      .meta({
        description: 'The same where it is not one `.tar.gz`. Instead of `model_data`.',
        examples: [{ uri: 's3://acme-ml/housing/model/', type: 'prefix', compression: 'none' }],
        api: `${ALGORITHM}.ModelDataSource.S3DataSource`,
      })
      .optional(),
  })
  .meta({
    description: 'The algorithm that made the model. Instead of `containers`, and only in a package with a `name`.',
    examples: [{ name: 'my-algorithm', model_data: 's3://acme-ml/housing/model.tar.gz' }],
    api: 'SourceAlgorithmSpecification.SourceAlgorithms',
    allowed: 'a mapping with `name` and `model_data`',
  })

const PROFILE = 'ValidationSpecification.ValidationProfiles[]'
const JOB = `${PROFILE}.TransformJobDefinition`

/** ValidationSpecification: one profile with its transform job; the role and the keys come from the workflow. */
export const validation = z
  .strictObject({
    name: field.entityName.meta({
      description: 'The name of the profile.',
      examples: ['batch-smoke'],
      api: `${PROFILE}.ProfileName`,
    }),
    input: field.s3Location.meta({
      description: 'What the model is tried on. It becomes public with a listing in AWS Marketplace.',
      examples: ['s3://acme-ml/housing/validation/'],
      api: `${JOB}.TransformInput.DataSource.S3DataSource.S3Uri`,
    }),
    input_type: z
      // "The following value is not compatible: AugmentedManifestFile"; what Converse means is not documented.
      .enum(['prefix', 'manifest'])
      .meta({
        description: 'Whether `input` is a folder, or a JSON file that names the objects.',
        default: 'prefix',
        examples: ['prefix'],
        api: `${JOB}.TransformInput.DataSource.S3DataSource.S3DataType`,
        allowed: '`prefix` or `manifest`',
      })
      .optional(),
    content_type: field.contentType
      .meta({ description: 'Its media type.', examples: ['text/csv'], api: `${JOB}.TransformInput.ContentType` })
      .optional(),
    compression: z
      .enum(['none', 'gzip'])
      .meta({
        description: 'Whether it is compressed.',
        default: 'none',
        examples: ['none'],
        api: `${JOB}.TransformInput.CompressionType`,
        allowed: '`none` or `gzip`',
      })
      .optional(),
    split: z
      .enum(['none', 'line', 'recordio', 'tfrecord'])
      .meta({
        description: 'How it is taken apart into records.',
        default: 'none',
        examples: ['line'],
        api: `${JOB}.TransformInput.SplitType`,
        allowed: '`none`, `line`, `recordio` or `tfrecord`',
      })
      .optional(),
    output: field.s3Location.meta({
      description: 'Where the answers go.',
      examples: ['s3://acme-ml/housing/validation-out/'],
      api: `${JOB}.TransformOutput.S3OutputPath`,
    }),
    accept: field.contentType
      .meta({
        description: 'The media type of the answers.',
        examples: ['text/csv'],
        api: `${JOB}.TransformOutput.Accept`,
      })
      .optional(),
    assemble_with: z
      .enum(['none', 'line'])
      .meta({
        description: 'How the answers are put together.',
        default: 'none',
        examples: ['line'],
        api: `${JOB}.TransformOutput.AssembleWith`,
        allowed: '`none` or `line`',
      })
      .optional(),
    instance_type: field.transformInstanceType.meta({
      description: 'The instances it runs on.',
      examples: ['ml.m5.xlarge'],
      api: `${JOB}.TransformResources.InstanceType`,
    }),
    instance_count: z
      .int()
      .min(1)
      .max(100)
      .meta({
        description: 'How many.',
        default: 1,
        examples: [1],
        api: `${JOB}.TransformResources.InstanceCount`,
        allowed: 'a whole number from 1 to 100',
      })
      .optional(),
    ami: z
      .string()
      .max(63)
      .regex(/^[a-zA-Z0-9]+(?:-[a-zA-Z0-9]+)*$/)
      .meta({
        description: 'The machine image of the instances.',
        examples: ['al2-ami-sagemaker-batch-gpu-535'],
        api: `${JOB}.TransformResources.TransformAmiVersion`,
        allowed: 'a name of 1 to 63 letters, digits and hyphens',
      })
      .optional(),
    batch_strategy: z
      .enum(['single_record', 'multi_record'])
      .meta({
        description: 'How many records a request holds.',
        examples: ['multi_record'],
        api: `${JOB}.BatchStrategy`,
        allowed: '`single_record` or `multi_record`',
      })
      .optional(),
    max_concurrent_transforms: z
      .int()
      .min(0)
      .max(10_000)
      .meta({
        description: 'Requests to one instance at a time.',
        examples: [4],
        api: `${JOB}.MaxConcurrentTransforms`,
        allowed: 'a whole number from 0 to 10000',
      })
      .optional(),
    max_payload_mb: z
      .int()
      .min(0)
      .max(100)
      .meta({
        description: 'The largest request, in MB.',
        examples: [6],
        api: `${JOB}.MaxPayloadInMB`,
        allowed: 'a whole number from 0 to 100',
      })
      .optional(),
    environment: field.transformEnvironment
      .meta({
        description: 'Environment variables of the container in this job.',
        examples: [{ LOG_LEVEL: 'debug' }],
        api: `${JOB}.Environment`,
      })
      .optional(),
  })
  .meta({
    description:
      'A batch transform that SageMaker runs to try the package; the role is the input `validation-role-arn`. Only in a package with a `name`.',
    examples: [
      {
        name: 'batch-smoke',
        input: 's3://acme-ml/housing/validation/',
        output: 's3://acme-ml/housing/validation-out/',
        content_type: 'text/csv',
        instance_type: 'ml.m5.xlarge',
      },
    ],
    api: 'ValidationSpecification',
    allowed: 'a mapping with `name`, `input`, `output` and `instance_type`',
  })

/** Tag: key 1 to 128, value 0 to 256; "aws:" is kept for AWS. */
export const tags = z
  .record(
    z
      .string()
      .min(1)
      .max(128)
      .regex(/^[\p{L}\p{Zs}\p{N}_.:/=+\-@]+$/u)
      .regex(/^(?![aA][wW][sS]:)/)
      .meta({ allowed: 'a key of 1 to 128 letters, digits, spaces and `_.:/=+-@` that does not begin with `aws:`' }),
    z
      .string()
      .max(256)
      .regex(/^[\p{L}\p{Zs}\p{N}_.:/=+\-@]*$/u)
      .meta({ allowed: 'a text of at most 256 letters, digits, spaces and `_.:/=+-@`' }),
  )
  .refine((entries) => Object.keys(entries).length <= 50)
  .overwrite(field.withoutPrototype)
  .meta({ allowed: 'a mapping of at most 50 keys to texts', maxProperties: 50 })
