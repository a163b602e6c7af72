import type { ModelPackageValidationSpecification, TransformJobDefinition } from '@aws-sdk/client-sagemaker'
import { defined, unlessEmpty } from '../../language/defined.js'
import type { PackageManifest } from '../../manifest/schema/manifest.js'
import type { PackageSettings } from './candidate.js'

type Validation = NonNullable<PackageManifest['validation']>

const S3_DATA_TYPE = { prefix: 'S3Prefix', manifest: 'ManifestFile' } as const
const COMPRESSION = { none: 'None', gzip: 'Gzip' } as const
const SPLIT = { none: 'None', line: 'Line', recordio: 'RecordIO', tfrecord: 'TFRecord' } as const
const ASSEMBLE = { none: 'None', line: 'Line' } as const
const BATCH = { single_record: 'SingleRecord', multi_record: 'MultiRecord' } as const

/** ValidationSpecification: one profile (the API takes no second), with its transform job; role and keys come from the workflow. */
export function validationSpecification(
  validation: Validation,
  { validationRoleArn = '', validationKmsKeyId }: Pick<PackageSettings, 'validationRoleArn' | 'validationKmsKeyId'>,
): ModelPackageValidationSpecification {
  return {
    ValidationRole: validationRoleArn,
    ValidationProfiles: [
      { ProfileName: validation.name, TransformJobDefinition: transformJob(validation, validationKmsKeyId) },
    ],
  }
}

/** TransformJobDefinition; what the manifest leaves out is left to the service, save what the API requires. */
export function transformJob(validation: Validation, kmsKeyId: string | undefined): TransformJobDefinition {
  const { batch_strategy: batch, compression, split, assemble_with: assembled } = validation
  return {
    ...defined({
      MaxConcurrentTransforms: validation.max_concurrent_transforms,
      MaxPayloadInMB: validation.max_payload_mb,
      BatchStrategy: batch && BATCH[batch],
      Environment: unlessEmpty(validation.environment),
    }),
    TransformInput: {
      DataSource: {
        S3DataSource: { S3DataType: S3_DATA_TYPE[validation.input_type ?? 'prefix'], S3Uri: validation.input },
      },
      ...defined({
        ContentType: validation.content_type,
        CompressionType: compression && COMPRESSION[compression],
        SplitType: split && SPLIT[split],
      }),
    },
    TransformOutput: {
      S3OutputPath: validation.output,
      ...defined({
        Accept: validation.accept,
        AssembleWith: assembled && ASSEMBLE[assembled],
        KmsKeyId: kmsKeyId,
      }),
    },
    TransformResources: {
      InstanceType: validation.instance_type,
      InstanceCount: validation.instance_count ?? 1,
      ...defined({ VolumeKmsKeyId: kmsKeyId, TransformAmiVersion: validation.ami }),
    },
  }
}
