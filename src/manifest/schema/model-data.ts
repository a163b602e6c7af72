import * as z from 'zod'
import * as field from './fields.js'

const compression = z.enum(['none', 'gzip'])

/** S3ModelDataSource: what is the same for model data and for further model data; `member` is the one that holds them. */
const members = (member: string) => ({
  uri: field.s3Location.meta({
    description: 'Where it is: a folder that ends with `/`, or one object.',
    examples: ['s3://acme-ml/llm/weights/'],
    api: `${member}.S3Uri`,
  }),
  type: z.enum(['prefix', 'object']).meta({
    description: 'Whether `uri` is a folder (a key prefix) or one object.',
    examples: ['prefix'],
    api: `${member}.S3DataType`,
    allowed: '`prefix` or `object`',
  }),
  compression: compression
    .meta({
      description: 'Whether it is one gzip-compressed tar archive, which SageMaker unpacks, or as it is.',
      default: 'none',
      examples: ['none'],
      api: `${member}.CompressionType`,
      allowed: '`none` or `gzip`',
    })
    .optional(),
  manifest: field.s3Object
    .meta({
      description: 'A CSV file in S3 that names the objects.',
      examples: ['s3://acme-ml/llm/manifest.csv'],
      api: `${member}.ManifestS3Uri`,
    })
    .optional(),
  accept_eula: z
    .boolean()
    .meta({
      description: 'That whoever registers this has read and accepts the end-user licence of the model.',
      examples: [true],
      api: `${member}.ModelAccessConfig.AcceptEula`,
      allowed: '`true` or `false`',
    })
    .optional(),
  hub_content: field.hubContentArn
    .meta({
      description: 'The model of a SageMaker hub that the data is from, as an ARN.',
      examples: [
        'arn:aws:sagemaker:eu-west-1:aws:hub-content/SageMakerPublicHub/Model/meta-textgeneration-llama-3-8b/2.0.2',
      ],
      api: `${member}.HubAccessConfig.HubContentArn`,
    })
    .optional(),
  etag: field.eTag
    .meta({
      description: 'The ETag of the object.',
      examples: ['d41d8cd98f00b204e9800998ecf8427e'],
      api: `${member}.ETag`,
    })
    .optional(),
  manifest_etag: field.eTag
    .meta({
      description: 'The ETag of `manifest`.',
      examples: ['d41d8cd98f00b204e9800998ecf8427e'],
      api: `${member}.ManifestEtag`,
    })
    .optional(),
})

/** S3ModelDataSource: "A valid key name prefix … always ends with a forward slash (/)"; the rules between keys check it. */
export const modelDataSource = (member: string) =>
  z.strictObject(members(member)).meta({ allowed: 'a mapping with `uri` and `type`' })

/** AdditionalModelDataSource: the same, with a channel of its own. */
export const additionalModelData = (member: string) =>
  z
    .strictObject({
      channel: z
        .string()
        .min(1)
        .max(64)
        .regex(/^[A-Za-z0-9._-]+$/)
        .meta({
          description: 'The name under which the container finds it; no two alike in one container.',
          examples: ['adapter'],
          api: `${member}.ChannelName`,
          allowed: 'a name of 1 to 64 letters, digits, `.`, `-` and `_`',
        }),
      ...members(`${member}.S3DataSource`),
    })
    .meta({ description: 'One more source of model data.', allowed: 'a mapping with `channel`, `uri` and `type`' })

/** BaseModel: HubContentName, HubContentVersion (`\d{1,4}.\d{1,4}.\d{1,4}`), RecipeName. */
export const baseModel = (member: string) =>
  z
    .strictObject({
      name: field.entityName
        .meta({
          description: 'Its name in the hub.',
          examples: ['meta-textgeneration-llama-3-8b'],
          api: `${member}.HubContentName`,
        })
        .optional(),
      version: z
        .string()
        .regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/)
        .meta({
          description: 'Its version in the hub.',
          examples: ['2.0.2'],
          api: `${member}.HubContentVersion`,
          allowed: 'a version of three numbers of at most 4 digits, such as "2.0.2"',
        })
        .optional(),
      recipe: z
        .string()
        .min(1)
        .max(255)
        .regex(/^[^\p{C}\p{Zl}\p{Zp}]*$/u)
        .meta({
          description: 'The recipe by which it was customised.',
          examples: ['llama-3-8b-lora'],
          api: `${member}.RecipeName`,
          allowed: 'a text of 1 to 255 characters on one line',
        })
        .optional(),
    })
    .refine(field.isNotEmpty, field.last)
    .meta({
      description: 'The foundation model that was customised.',
      examples: [{ name: 'meta-textgeneration-llama-3-8b', version: '2.0.2' }],
      api: member,
      allowed: 'a mapping with `name`, `version` or `recipe`',
      minProperties: 1,
    })
