import { readFileSync } from 'node:fs'
import type {
  CreateEndpointConfigInput,
  CreateModelInput,
  CreateModelPackageCommandInput,
  Tag,
} from '@aws-sdk/client-sagemaker'
import { executionRoleArn } from '../emulator/index.js'
import { ENVIRONMENTS } from '../emulator/options.js'
import { type Environment, GROUP } from './deployments.js'
import type { World } from './world.js'

/** What tools other than this action leave in a registry and behind endpoints, as each of them sends it. */

type Version = Omit<CreateModelPackageCommandInput, 'ModelPackageGroupName'>

const IMAGE = '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1'
const MODEL_DATA = 's3://acme-ml/churn/model.tar.gz'
const EXECUTION = 'arn:aws:sagemaker:eu-west-1:222222222222:pipeline/churnpipeline/execution/abcdef123456'

/** Where the evaluation step of a pipeline of the examples leaves its report. */
export const EVALUATION_OF_PIPELINE = 's3://acme-ml/pipelines/abcdef123456/evaluation/evaluation.json'

/** `ModelStep` of SageMaker Pipelines with `model.register(...)` (aws/amazon-sagemaker-examples, abalone pipeline). */
export const BY_PIPELINES: Version = {
  InferenceSpecification: {
    Containers: [{ Image: IMAGE, ModelDataUrl: MODEL_DATA, Environment: {} }],
    SupportedContentTypes: ['text/csv'],
    SupportedResponseMIMETypes: ['text/csv'],
    SupportedRealtimeInferenceInstanceTypes: ['ml.t2.medium', 'ml.m5.large'],
    SupportedTransformInstanceTypes: ['ml.m5.large'],
  },
  CertifyForMarketplace: false,
  ModelApprovalStatus: 'PendingManualApproval',
  SkipModelValidation: 'None',
  ModelMetrics: {
    ModelQuality: { Statistics: { ContentType: 'application/json', S3Uri: EVALUATION_OF_PIPELINE } },
  },
  MetadataProperties: { GeneratedBy: EXECUTION },
}

/** `get_create_model_package_request` of the SageMaker Python SDK 2.x: these members whatever is given. */
export const BY_SDK_2: Version = {
  ModelPackageDescription: 'churn, tuned by hand',
  InferenceSpecification: {
    Containers: [{ Image: IMAGE, ModelDataUrl: MODEL_DATA }],
    SupportedContentTypes: ['text/csv'],
    SupportedResponseMIMETypes: ['text/csv'],
    SupportedRealtimeInferenceInstanceTypes: ['ml.m5.large'],
  },
  CertifyForMarketplace: false,
  ModelApprovalStatus: 'PendingManualApproval',
  SkipModelValidation: 'None',
  CustomerMetadataProperties: { framework: 'xgboost', auc: '0.84' },
}

/** `ModelBuilder.register` of the SDK 3.x: a model data source that is not compressed, and a card. */
export const BY_SDK_3: Version = {
  InferenceSpecification: {
    Containers: [
      {
        Image: IMAGE,
        ModelDataSource: {
          S3DataSource: { S3Uri: 's3://acme-ml/churn/model/', S3DataType: 'S3Prefix', CompressionType: 'None' },
        },
        IsCheckpoint: false,
      },
    ],
    SupportedContentTypes: ['text/csv'],
    SupportedResponseMIMETypes: ['text/csv'],
  },
  ModelApprovalStatus: 'PendingManualApproval',
  SkipModelValidation: 'None',
  Task: 'CLASSIFICATION',
  Domain: 'MACHINE_LEARNING',
  ModelCard: {
    ModelCardStatus: 'Draft',
    ModelCardContent: JSON.stringify({ intended_uses: { intended_uses: 'Retention' } }),
  },
}

/** Registered on the Models page of SageMaker Studio: a life cycle from the start, words of a person. */
export const BY_STUDIO: Version = {
  ModelPackageDescription: 'Champion of the March workshop',
  InferenceSpecification: {
    Containers: [{ Image: IMAGE, ModelDataUrl: MODEL_DATA }],
    SupportedContentTypes: ['text/csv'],
    SupportedResponseMIMETypes: ['text/csv'],
  },
  ModelApprovalStatus: 'PendingManualApproval',
  ModelLifeCycle: { Stage: 'Development', StageStatus: 'PendingApproval' },
  CustomerMetadataProperties: { owner: 'priya' },
}

/** What automatic registration of a managed MLflow server writes: logged only, with no way to serve it. */
export const BY_MLFLOW: Version = {
  ModelPackageRegistrationType: 'Logged',
  InferenceSpecification: undefined,
  SourceUri: 's3://acme-ml/mlflow/1/models/m-0123456789abcdef/artifacts',
  CustomerMetadataProperties: { 'mlflow.run_id': '0123456789abcdef0123456789abcdef' },
}

/** A version as an earlier release of this action stored it. */
export function byEarlierRelease(name: string): Version {
  const file = new URL(`../fixtures/stored-versions/${name}.json`, import.meta.url)
  const request: Version = JSON.parse(readFileSync(file, 'utf8'))
  return request
}

/** An endpoint that others made. */
export interface ForeignEndpoint {
  readonly models: readonly CreateModelInput[]
  readonly config: CreateEndpointConfigInput
  readonly tags?: readonly Tag[]
}

/**
 * `aws_sagemaker_model`, `aws_sagemaker_endpoint_configuration` and `aws_sagemaker_endpoint` of Terraform's provider: names
 * with a unique suffix, default tags on each, two variants, data capture (hashicorp/terraform-provider-aws).
 */
export function byTerraform(environment: Environment, images: readonly [string, string]): ForeignEndpoint {
  const tags = [
    { Key: 'ManagedBy', Value: 'terraform' },
    { Key: 'Environment', Value: environment },
  ]
  const names = ['terraform-20260301101112000100000001', 'terraform-20260301101112000100000002'] as const
  return {
    models: images.map((Image, index) => ({
      ModelName: names[index] ?? '',
      ExecutionRoleArn: executionRoleArn(environment),
      PrimaryContainer: { Image, Mode: 'SingleModel', ModelDataUrl: MODEL_DATA, Environment: { LOG_LEVEL: 'info' } },
      EnableNetworkIsolation: false,
      Tags: tags,
    })),
    config: {
      EndpointConfigName: 'terraform-20260301101112000100000003',
      ProductionVariants: [
        variant({ VariantName: 'blue', ModelName: names[0], InitialVariantWeight: 0.9 }),
        variant({ VariantName: 'green', ModelName: names[1], InitialVariantWeight: 0.1 }),
      ],
      DataCaptureConfig: {
        EnableCapture: true,
        InitialSamplingPercentage: 20,
        DestinationS3Uri: 's3://acme-ml/capture',
        CaptureOptions: [{ CaptureMode: 'Input' }, { CaptureMode: 'Output' }],
        CaptureContentTypeHeader: { CsvContentTypes: ['text/csv'], JsonContentTypes: ['application/json'] },
      },
      Tags: tags,
    },
    tags,
  }
}

/** `ModelPackage.deploy` of the SageMaker Python SDK: one name for all three with a time, the variant AllTraffic. */
export function bySdk(environment: Environment, packageArn: string): ForeignEndpoint {
  const name = 'churn-2026-03-01-10-11-12-345'
  return {
    models: [
      {
        ModelName: name,
        ExecutionRoleArn: executionRoleArn(environment),
        PrimaryContainer: { ModelPackageName: packageArn },
      },
    ],
    config: {
      EndpointConfigName: name,
      ProductionVariants: [variant({ VariantName: 'AllTraffic', ModelName: name, InitialVariantWeight: 1 })],
    },
  }
}

function variant(
  of: Pick<
    NonNullable<CreateEndpointConfigInput['ProductionVariants']>[number],
    'VariantName' | 'ModelName' | 'InitialVariantWeight'
  >,
) {
  return { ...of, InitialInstanceCount: 1, InstanceType: 'ml.m5.large' as const }
}

/** Somebody with every right in the account makes the endpoint `churn`, which comes into service. */
export async function serveForeign(
  world: World,
  environment: Environment,
  { models, config, tags = [] }: ForeignEndpoint,
): Promise<void> {
  const { emulator } = world
  const account = ENVIRONMENTS[environment]
  const { endpoints } = emulator.port({ account })
  // Our templates name the deploying role alone; AWS's documents give the group to the whole account, as it was then.
  const group = emulator.group('churn')
  const whole = {
    Effect: 'Allow',
    Principal: { AWS: account },
    Action: ['sagemaker:CreateModel', 'sagemaker:DescribeModelPackage'],
    Resource: `${GROUP}/*`,
  } as const
  const { policy } = group
  group.policy = [...policy, whole]
  for (const model of models) await endpoints.createModel(model)
  group.policy = policy
  await endpoints.createEndpointConfig(config)
  await endpoints.createEndpoint({
    EndpointName: 'churn',
    EndpointConfigName: config.EndpointConfigName,
    Tags: [...tags],
  })
  while (emulator.endpoint(account, 'churn')?.status === 'Creating')
    await new Promise((resolve) => setTimeout(resolve, 20))
}
