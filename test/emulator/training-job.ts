import type { DescribeTrainingJobResponse, TrainingJobStatus } from '@aws-sdk/client-sagemaker'
import { TRAINING_ACCOUNT } from './options.js'

/** A training job as a test gives it; the rest is plausible. */
export interface TrainingJobOptions {
  readonly name: string
  /** The owner; the training account unless given. */
  readonly account?: string
  /** `Completed` unless given. */
  readonly status?: TrainingJobStatus
  readonly image?: string
  readonly modelData?: string
  readonly hyperParameters?: Readonly<Record<string, string>>
  /** Where each channel's data lies, by the channel's name. */
  readonly channels?: Readonly<Record<string, string>>
  readonly metrics?: Readonly<Record<string, number>>
}

const IMAGE = '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1'

/** What DescribeTrainingJob says of a job (botocore, DescribeTrainingJobResponse). */
export function aTrainingJob(
  options: TrainingJobOptions,
  world: { readonly region: string; readonly partition: string; readonly now: Date },
): DescribeTrainingJobResponse {
  const { name, account = TRAINING_ACCOUNT, status = 'Completed' } = options
  const { now, partition, region } = world
  const channels = Object.entries(options.channels ?? {})
  const metrics = Object.entries(options.metrics ?? {})
  return {
    TrainingJobName: name,
    TrainingJobArn: `arn:${partition}:sagemaker:${region}:${account}:training-job/${name}`,
    // The member is required and there from the start; the artifacts themselves only once the job has ended well.
    ModelArtifacts: { S3ModelArtifacts: options.modelData ?? `s3://acme-ml/training/${name}/output/model.tar.gz` },
    TrainingJobStatus: status,
    SecondaryStatus: status === 'InProgress' ? 'Training' : status === 'Deleting' ? 'Stopped' : status,
    ...(status === 'Failed' && { FailureReason: 'AlgorithmError: the script ended with exit code 1' }),
    HyperParameters: { ...options.hyperParameters },
    AlgorithmSpecification: { TrainingImage: options.image ?? IMAGE, TrainingInputMode: 'File' },
    RoleArn: `arn:${partition}:iam::${account}:role/training`,
    ...(channels.length > 0 && {
      InputDataConfig: channels.map(([ChannelName, S3Uri]) => ({
        ChannelName,
        DataSource: {
          S3DataSource: {
            S3DataType: 'S3Prefix' as const,
            S3Uri,
            S3DataDistributionType: 'FullyReplicated' as const,
          },
        },
      })),
    }),
    OutputDataConfig: { S3OutputPath: 's3://acme-ml/training' },
    ResourceConfig: { InstanceType: 'ml.m5.xlarge', InstanceCount: 1, VolumeSizeInGB: 30 },
    StoppingCondition: { MaxRuntimeInSeconds: 86_400 },
    CreationTime: now,
    TrainingStartTime: now,
    ...(status !== 'InProgress' && { TrainingEndTime: now }),
    LastModifiedTime: now,
    ...(metrics.length > 0 && {
      FinalMetricDataList: metrics.map(([MetricName, Value]) => ({ MetricName, Value, Timestamp: now })),
    }),
  }
}
