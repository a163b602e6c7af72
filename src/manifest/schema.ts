import * as z from 'zod'
import { deploySchema } from './deploy-schema.js'
import * as field from './fields.js'
import { type gate, type metricDefinition, metrics } from './metric-fields.js'

const container = z
  .strictObject({
    image: field.image.meta({
      description: 'The image in ECR that serves the model. A digest is better than a tag, which can be moved.',
      examples: ['141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1'],
      api: 'InferenceSpecification.Containers[].Image',
    }),
    model_data: field.modelData
      .meta({
        description: 'The trained model, in a bucket of the same region. Left out where the image holds it.',
        examples: ['s3://acme-ml/housing/model.tar.gz'],
        api: 'InferenceSpecification.Containers[].ModelDataUrl',
      })
      .optional(),
    environment: field.environment
      .meta({
        description:
          'Environment variables of the container, at most 16. Values are texts: quote numbers. No secrets: whoever reads the registry reads them.',
        examples: [{ SAGEMAKER_PROGRAM: 'inference.py' }],
        api: 'InferenceSpecification.Containers[].Environment',
      })
      .optional(),
    name: field.entityName
      .meta({
        description: 'The host name of the container in an inference pipeline: every container has one, or none.',
        examples: ['preprocess'],
        api: 'InferenceSpecification.Containers[].ContainerHostname',
      })
      .optional(),
    framework: field.framework
      .meta({
        description: 'The machine learning framework.',
        examples: ['XGBOOST', 'TENSORFLOW'],
        api: 'InferenceSpecification.Containers[].Framework',
      })
      .optional(),
    framework_version: field.frameworkVersion
      .meta({
        description: 'The version of the framework. Quoted, since 2.10 is the number 2.1.',
        examples: ['1.7-1'],
        api: 'InferenceSpecification.Containers[].FrameworkVersion',
      })
      .optional(),
  })
  .meta({ description: 'One container of the model.', allowed: 'a mapping with `image`' })

/**
 * The one definition of a manifest: the type, the validator, the messages and the JSON Schema come from it. Each key says
 * what it is for, what is allowed, and which member of CreateModelPackage it becomes, or of the
 * call that is named before it (`api`).
 */
export const manifestSchema = z
  .strictObject({
    schema: z
      .literal(1)
      .meta({
        description: 'The version of this format. Only ever raised for a breaking change.',
        default: 1,
        examples: [1],
        allowed: '1, the only version of this format',
      })
      .optional(),
    group: field.entityName.meta({
      description:
        'The model package group the version is registered in. A name; account and region come from the workflow.',
      examples: ['california-housing'],
      api: 'ModelPackageGroupName',
    }),
    description: field.description
      .meta({
        description: 'What this model is for, on one line of at most 950 characters.',
        examples: ['Median house value per census block group'],
        api: 'ModelPackageDescription',
      })
      .optional(),
    containers: z
      .array(container)
      .min(1)
      .max(15)
      .meta({
        description:
          'What serves the model: one container, or 2 to 15 for an inference pipeline, in the order of the request.',
        examples: [[{ image: '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1' }]],
        api: 'InferenceSpecification.Containers',
        allowed: 'a list of 1 to 15 containers',
      }),
    content_types: z
      .array(field.contentType)
      .min(1)
      .meta({
        description: 'The media types the model takes.',
        examples: [['text/csv']],
        api: 'InferenceSpecification.SupportedContentTypes',
        allowed: 'a list of at least one media type',
      })
      .optional(),
    response_types: z
      .array(field.responseType)
      .min(1)
      .meta({
        description: 'The media types the model answers with.',
        examples: [['application/json']],
        api: 'InferenceSpecification.SupportedResponseMIMETypes',
        allowed: 'a list of at least one media type',
      })
      .optional(),
    realtime_instance_types: z
      .array(field.realtimeInstanceType)
      .min(1)
      .meta({
        description: 'The instance types an endpoint with this model may use.',
        examples: [['ml.t2.medium', 'ml.m5.xlarge']],
        api: 'InferenceSpecification.SupportedRealtimeInferenceInstanceTypes',
        allowed: 'a list of at least one instance type',
      })
      .optional(),
    transform_instance_types: z
      .array(field.transformInstanceType)
      .min(1)
      .meta({
        description: 'The instance types a batch transform with this model may use.',
        examples: [['ml.m5.xlarge']],
        api: 'InferenceSpecification.SupportedTransformInstanceTypes',
        allowed: 'a list of at least one instance type',
      })
      .optional(),
    metadata: field.metadata
      .meta({
        description: 'Your own keys on the version, at most 20. Keys that begin with `smr/` or `metric/` are ours.',
        examples: [{ team: 'pricing', ticket: 'ML-482' }],
        api: 'CustomerMetadataProperties',
      })
      .optional(),
    metrics: metrics.optional(),
    deploy: deploySchema.optional(),
  })
  .meta({
    title: 'model.yaml of the SageMaker Model Registry Action',
    description: 'A trained model that becomes a version in the SageMaker Model Registry.',
    examples: [
      {
        group: 'california-housing',
        containers: [
          {
            image: '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1',
            model_data: 's3://acme-ml/housing/model.tar.gz',
          },
        ],
        content_types: ['text/csv'],
        response_types: ['text/csv'],
        metrics: 'evaluation.json',
      },
    ],
    allowed: 'a mapping with `group` and `containers`',
  })

/** A manifest as the rest of the action sees it: checked, short forms expanded. */
export type Manifest = z.infer<typeof manifestSchema>
export type MetricDefinition = z.infer<typeof metricDefinition>
export type GateDefinition = z.infer<typeof gate>
