import type {
  CreateModelPackageCommandInput,
  IamIdentity,
  UpdateModelPackageCommandInput,
} from '@aws-sdk/client-sagemaker'
import type { Caller } from '../iam/caller.js'
import type { RequestKeys } from '../iam/policy.js'

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html (condition keys) */
export function conditionKeys(
  input: Pick<CreateModelPackageCommandInput, 'ModelApprovalStatus' | 'ModelLifeCycle' | 'CustomerMetadataProperties'> &
    Pick<UpdateModelPackageCommandInput, 'CustomerMetadataPropertiesToRemove'>,
): RequestKeys {
  const keys: Record<string, string | readonly string[]> = {}
  if (input.ModelApprovalStatus !== undefined) keys['sagemaker:ModelApprovalStatus'] = input.ModelApprovalStatus
  if (input.ModelLifeCycle?.Stage !== undefined) keys['sagemaker:ModelLifeCycle:stage'] = input.ModelLifeCycle.Stage
  if (input.ModelLifeCycle?.StageStatus !== undefined) {
    keys['sagemaker:ModelLifeCycle:stageStatus'] = input.ModelLifeCycle.StageStatus
  }
  for (const [key, value] of Object.entries(input.CustomerMetadataProperties ?? {})) {
    keys[`sagemaker:CustomerMetadataProperties/${key}`] = value
  }
  const removed = input.CustomerMetadataPropertiesToRemove
  if (removed !== undefined) keys['sagemaker:CustomerMetadataPropertiesToRemove'] = removed
  return keys
}

/** CreatedBy and LastModifiedBy of Describe. */
export function userContext(caller: Caller): { readonly IamIdentity: IamIdentity } {
  return { IamIdentity: { Arn: caller.arn, PrincipalId: `AROAEMULATED:${caller.arn.split('/').at(-1) ?? 'root'}` } }
}
