import * as z from 'zod'
import * as field from './fields.js'
import * as source from './model-data.js'

/**
 * One container of InferenceSpecification; those of an additional specification are the same. `member` is the one of
 * CreateModelPackage that holds them.
 */
const container = (member: string) =>
  z
    .strictObject({
      image: field.image
        .meta({
          description:
            'The image in ECR that serves the model. A tag is resolved to its digest where the role may read the repository, since a tag can be moved. Left out only where `source` fills it.',
          examples: ['141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1'],
          api: `${member}.Image`,
        })
        .optional(),
      model_data: field.modelData
        .meta({
          description: 'The trained model, in a bucket of the same region. Left out where the image holds it.',
          examples: ['s3://acme-ml/housing/model.tar.gz'],
          api: `${member}.ModelDataUrl`,
        })
        .optional(),
      model_data_etag: field.eTag
        .meta({
          description: 'The ETag of `model_data`.',
          examples: ['d41d8cd98f00b204e9800998ecf8427e'],
          api: `${member}.ModelDataETag`,
        })
        .optional(),
      model_data_source: source
        .modelDataSource(`${member}.ModelDataSource.S3DataSource`)
        .meta({
          description:
            'The trained model where it is not one `.tar.gz`: a folder or a single object. Instead of `model_data`.',
          examples: [{ uri: 's3://acme-ml/llm/weights/', type: 'prefix', compression: 'none' }],
          api: `${member}.ModelDataSource.S3DataSource`,
        })
        .optional(),
      additional_model_data: z
        .array(source.additionalModelData(`${member}.AdditionalModelDataSources[]`))
        .min(1)
        .max(5)
        .meta({
          description:
            'Further model data beside `model_data` or `model_data_source`, such as adapters or a draft model.',
          examples: [[{ channel: 'adapter', uri: 's3://acme-ml/llm/adapter/', type: 'prefix', compression: 'none' }]],
          api: `${member}.AdditionalModelDataSources`,
          allowed: 'a list of 1 to 5 sources of model data',
        })
        .optional(),
      environment: field.environment
        .meta({
          description:
            'Environment variables of the container, at most 16. Values are texts: quote numbers. No secrets: whoever reads the registry reads them.',
          examples: [{ SAGEMAKER_PROGRAM: 'inference.py' }],
          api: `${member}.Environment`,
        })
        .optional(),
      name: field.entityName
        .meta({
          description: 'The host name of the container in an inference pipeline: every container has one, or none.',
          examples: ['preprocess'],
          api: `${member}.ContainerHostname`,
        })
        .optional(),
      framework: field.framework
        .meta({
          description: 'The machine learning framework.',
          examples: ['XGBOOST', 'TENSORFLOW'],
          api: `${member}.Framework`,
        })
        .optional(),
      framework_version: field.frameworkVersion
        .meta({
          description: 'The version of the framework. Quoted, since 2.10 is the number 2.1.',
          examples: ['1.7-1'],
          api: `${member}.FrameworkVersion`,
        })
        .optional(),
      nearest_model: field.nearestModel
        .meta({
          description:
            'The benchmarked model of Inference Recommender that is most like this one (`aws sagemaker list-model-metadata`).',
          examples: ['resnet50'],
          api: `${member}.NearestModelName`,
        })
        .optional(),
      data_input_config: field.dataInputConfig
        .meta({
          description:
            'The names and shapes of the inputs, as JSON text; compiling with SageMaker Neo and benchmarks need it.',
          examples: ['{"input_1": [1, 3, 224, 224]}'],
          api: `${member}.ModelInput.DataInputConfig`,
        })
        .optional(),
      product_id: field.productId
        .meta({
          description: 'The product id of AWS Marketplace, of a container that was bought there.',
          examples: ['a1b2c3d4-5678-90ab-cdef-example11111'],
          api: `${member}.ProductId`,
        })
        .optional(),
      is_checkpoint: z
        .boolean()
        .meta({
          description: 'Whether the model data is a checkpoint of a training.',
          default: false,
          examples: [true],
          api: `${member}.IsCheckpoint`,
          allowed: '`true` or `false`',
        })
        .optional(),
      base_model: source.baseModel(`${member}.BaseModel`).optional(),
    })
    .meta({
      description: 'One container of the model.',
      allowed: 'a mapping with `image`',
      not: { required: ['model_data', 'model_data_source'], properties: { model_data: {}, model_data_source: {} } },
    })

/** One to fifteen containers, in the order of the request. */
export const containers = (member: string) =>
  z
    .array(container(`${member}.Containers[]`))
    .min(1)
    .max(15)
