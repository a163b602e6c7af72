import type { Conditions } from './iam/policy.js'
import { partitionOf } from './partition.js'

/** The environments whose notes the templates' conditions name: a condition names its keys one by one. */
const NAMED = ['dev', 'test', 'qa', 'uat', 'staging', 'preprod', 'prod', 'production'] as const
const NEVER_SERVED = Object.fromEntries(
  NAMED.map((name) => [`sagemaker:CustomerMetadataProperties/smr/served/${name}`, 'true']),
)
/** Notes that say whose a version is and which gates were passed over. */
export const NOT_ANOTHERS = {
  'sagemaker:CustomerMetadataProperties/smr/forced': 'true',
  'sagemaker:CustomerMetadataProperties/smr/actor': 'true',
  'sagemaker:CustomerMetadataProperties/smr/author': 'true',
  'sagemaker:CustomerMetadataProperties/smr/pull-request': 'true',
} as const

/** Only requests for a version that has no stage and says of no environment that it served there. */
export const BORN: Conditions = { Null: { 'sagemaker:ModelLifeCycle:stage': 'true', ...NEVER_SERVED } }

/** Only requests that carry neither an approval status nor a stage, nor say that a version served in an environment, nor whose it is. */
export const NO_DECISION: Conditions = {
  Null: {
    'sagemaker:ModelApprovalStatus': 'true',
    'sagemaker:ModelLifeCycle:stage': 'true',
    ...NEVER_SERVED,
    ...NOT_ANOTHERS,
  },
}

/** Only requests that decide, and do nothing else that a condition can name. */
export const DECISION_ALONE: Conditions = {
  Null: {
    'sagemaker:ModelApprovalStatus': 'false',
    'sagemaker:ModelLifeCycle:stage': 'true',
    'sagemaker:CustomerMetadataPropertiesToRemove': 'true',
    ...NEVER_SERVED,
    ...NOT_ANOTHERS,
  },
}

/** Both ARNs: AWS's samples put some actions on the group and some on its versions. */
export function packageResources(region: string, account: string, group: string): readonly string[] {
  return [
    `arn:${partitionOf(region)}:sagemaker:${region}:${account}:model-package-group/${group}`,
    `arn:${partitionOf(region)}:sagemaker:${region}:${account}:model-package/${group}/*`,
  ]
}
