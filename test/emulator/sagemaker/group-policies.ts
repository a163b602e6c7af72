import type {
  DeleteModelPackageGroupPolicyInput,
  GetModelPackageGroupPolicyInput,
  GetModelPackageGroupPolicyOutput,
  PutModelPackageGroupPolicyInput,
  PutModelPackageGroupPolicyOutput,
} from '@aws-sdk/client-sagemaker'
import { parsed, statementsIn } from '../iam/document.js'
import type { Statement } from '../iam/policy.js'
import { validation } from '../service-error.js'
import { need } from '../workload/access.js'
import type { Group } from './group.js'
import { findGroup, type SageMakerContext } from './service.js'

/**
 * PutModelPackageGroupPolicy, by the owner alone: the shape of the name (botocore, EntityName) takes no ARN. All three
 * are authorised on the group (service authorization reference).
 */
export function putModelPackageGroupPolicy(
  context: SageMakerContext,
  input: PutModelPackageGroupPolicyInput,
): PutModelPackageGroupPolicyOutput {
  const group = ownGroup(context, 'sagemaker:PutModelPackageGroupPolicy', input.ModelPackageGroupName)
  group.policy = statementsOf(input.ResourcePolicy ?? '')
  return { ModelPackageGroupArn: group.arn }
}

/** GetModelPackageGroupPolicy, as the text that was put. */
export function getModelPackageGroupPolicy(
  context: SageMakerContext,
  input: GetModelPackageGroupPolicyInput,
): GetModelPackageGroupPolicyOutput {
  const group = ownGroup(context, 'sagemaker:GetModelPackageGroupPolicy', input.ModelPackageGroupName)
  if (group.policy.length === 0) throw noPolicy(group)
  return { ResourcePolicy: JSON.stringify({ Version: '2012-10-17', Statement: group.policy }) }
}

/** DeleteModelPackageGroupPolicy. */
export function deleteModelPackageGroupPolicy(
  context: SageMakerContext,
  input: DeleteModelPackageGroupPolicyInput,
): Record<string, never> {
  const group = ownGroup(context, 'sagemaker:DeleteModelPackageGroupPolicy', input.ModelPackageGroupName)
  if (group.policy.length === 0) throw noPolicy(group)
  group.policy = []
  return {}
}

function ownGroup(context: SageMakerContext, action: string, name = ''): Group {
  const wanted = findGroup(context, name)
  need(context, action, [wanted.arn])
  // Both sentences as Terraform's provider and aws-cloudformation/aws-cloudformation-resource-providers-sagemaker match them.
  if (wanted.group === undefined) throw validation(`Cannot find Model Package Group: ${wanted.arn}`)
  return wanted.group
}

function noPolicy(group: Group): Error {
  return validation(`Cannot find resource policy for: ${group.arn}`)
}

/** The statements of a policy document; what a resource policy cannot do without is looked at, in words of our own [?]. */
function statementsOf(document: string): readonly Statement[] {
  const statements = statementsIn(document, ['Principal', 'Action', 'Resource'])
  if (statements !== undefined) return statements
  throw validation(
    parsed(document) === undefined
      ? 'Invalid resource policy: it is not JSON.'
      : 'Invalid resource policy: each statement needs Effect, Principal, Action and Resource.',
  )
}
