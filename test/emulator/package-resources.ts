import { partitionOf } from './partition.js'

/** Only requests that carry neither an approval status nor a stage, nor say that a version served in an environment, nor whose it is. */
export const NO_DECISION = {
  Null: {
    'sagemaker:ModelApprovalStatus': 'true',
    'sagemaker:ModelLifeCycle:stage': 'true',
    'sagemaker:CustomerMetadataProperties/smr/served/qa': 'true',
    'sagemaker:CustomerMetadataProperties/smr/served/prod': 'true',
    'sagemaker:CustomerMetadataProperties/smr/forced': 'true',
    'sagemaker:CustomerMetadataProperties/smr/actor': 'true',
    'sagemaker:CustomerMetadataProperties/smr/author': 'true',
    'sagemaker:CustomerMetadataProperties/smr/pull-request': 'true',
  },
} as const

/** Both ARNs: AWS's samples put some actions on the group and some on its versions. */
export function packageResources(region: string, account: string, group: string): readonly string[] {
  return [
    `arn:${partitionOf(region)}:sagemaker:${region}:${account}:model-package-group/${group}`,
    `arn:${partitionOf(region)}:sagemaker:${region}:${account}:model-package/${group}/*`,
  ]
}
