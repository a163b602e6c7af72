import { expect, test } from '@jest/globals'
import { validationSpecification } from '../../src/modes/package/validation.js'
import { VALIDATION } from './builders.js'

const ROLE = 'arn:aws:iam::222222222222:role/validate'

test('every key of `validation` has its member; the role and the keys are the workflow’s', () => {
  const validation = {
    ...VALIDATION,
    input_type: 'manifest',
    compression: 'gzip',
    split: 'tfrecord',
    accept: 'application/json',
    assemble_with: 'line',
    instance_count: 2,
    ami: 'al2-ami-sagemaker-batch-gpu-535',
    batch_strategy: 'single_record',
    max_concurrent_transforms: 0,
    max_payload_mb: 6,
    environment: { LOG_LEVEL: 'debug' },
  } as const
  expect(
    validationSpecification(validation, { validationRoleArn: ROLE, validationKmsKeyId: 'alias/validation' }),
  ).toEqual({
    ValidationRole: ROLE,
    ValidationProfiles: [
      {
        ProfileName: 'batch-smoke',
        TransformJobDefinition: {
          MaxConcurrentTransforms: 0,
          MaxPayloadInMB: 6,
          BatchStrategy: 'SingleRecord',
          Environment: { LOG_LEVEL: 'debug' },
          TransformInput: {
            DataSource: { S3DataSource: { S3DataType: 'ManifestFile', S3Uri: VALIDATION.input } },
            ContentType: 'text/csv',
            CompressionType: 'Gzip',
            SplitType: 'TFRecord',
          },
          TransformOutput: {
            S3OutputPath: VALIDATION.output,
            Accept: 'application/json',
            AssembleWith: 'Line',
            KmsKeyId: 'alias/validation',
          },
          TransformResources: {
            InstanceType: 'ml.m5.xlarge',
            InstanceCount: 2,
            VolumeKmsKeyId: 'alias/validation',
            TransformAmiVersion: 'al2-ami-sagemaker-batch-gpu-535',
          },
        },
      },
    ],
  })
})

test('what the manifest leaves out is left to the service, save what the API requires', () => {
  const { content_type: _type, ...bare } = VALIDATION
  expect(validationSpecification(bare, { validationRoleArn: ROLE })).toEqual({
    ValidationRole: ROLE,
    ValidationProfiles: [
      {
        ProfileName: 'batch-smoke',
        TransformJobDefinition: {
          TransformInput: { DataSource: { S3DataSource: { S3DataType: 'S3Prefix', S3Uri: VALIDATION.input } } },
          TransformOutput: { S3OutputPath: VALIDATION.output },
          TransformResources: { InstanceType: 'ml.m5.xlarge', InstanceCount: 1 },
        },
      },
    ],
  })
})
