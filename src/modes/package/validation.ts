import type { ModelPackageValidationSpecification, TransformJobDefinition } from '@aws-sdk/client-sagemaker'
import { defined } from '../../language/defined.js'
import type { PackageManifest } from '../../manifest/schema/manifest.js'

type Validation = NonNullable<PackageManifest['validation']>

const S3_DATA_TYPE = { prefix: 'S3Prefix', manifest: 'ManifestFile' } as const
const COMPRESSION = { none: 'None', gzip: 'Gzip' } as const
const SPLIT = { none: 'None', line: 'Line', recordio: 'RecordIO', tfrecord: 'TFRecord' } as const
const ASSEMBLE = { none: 'None', line: 'Line' } as const
const BATCH = { single_record: 'SingleRecord', multi_record: 'MultiRecord' } as const

/** ValidationSpecification: one profile (the API takes no second), with its transform job; role and keys come from the workflow. */
export function validationSpecification(
  validation: Validation,
  { roleArn, kmsKeyId }: { readonly roleArn: string; readonly kmsKeyId: string | undefined },
): ModelPackageValidationSpecification {
  return {
    ValidationRole: roleArn,
    ValidationProfiles: [{ ProfileName: validation.name, TransformJobDefinition: transformJob(validation, kmsKeyId) }],
  }
}

/** TransformJobDefinition; what the manifest leaves out is left to the service, save what the API requires. */
export function transformJob(validation: Validation, kmsKeyId: string | undefined): TransformJobDefinition {
  const { batch_strategy: batch, environment = {} } = validation
  return {
    ...defined({
      MaxConcurrentTransforms: validation.max_concurrent_transforms,
      MaxPayloadInMB: validation.max_payload_mb,
    }),
    ...(batch !== undefined && { BatchStrategy: BATCH[batch] }),
    ...(Object.keys(environment).length > 0 && { Environment: environment }),
    TransformInput: {
      DataSource: {
        S3DataSource: { S3DataType: S3_DATA_TYPE[validation.input_type ?? 'prefix'], S3Uri: validation.input },
      },
      ...defined({ ContentType: validation.content_type }),
      ...(validation.compression !== undefined && { CompressionType: COMPRESSION[validation.compression] }),
      ...(validation.split !== undefined && { SplitType: SPLIT[validation.split] }),
    },
    TransformOutput: {
      S3OutputPath: validation.output,
      ...defined({ Accept: validation.accept }),
      ...(validation.assemble_with !== undefined && { AssembleWith: ASSEMBLE[validation.assemble_with] }),
      ...defined({ KmsKeyId: kmsKeyId }),
    },
    TransformResources: {
      InstanceType: validation.instance_type,
      InstanceCount: validation.instance_count ?? 1,
      ...defined({ VolumeKmsKeyId: kmsKeyId, TransformAmiVersion: validation.ami }),
    },
  }
}
