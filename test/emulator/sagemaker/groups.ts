import type {
  CreateModelPackageGroupCommandInput,
  CreateModelPackageGroupOutput,
  DescribeModelPackageGroupCommandInput,
  DescribeModelPackageGroupOutput,
} from '@aws-sdk/client-sagemaker'
import { authorize } from '../iam/authorize.js'
import { validation } from '../service-error.js'
import { need } from '../workload/access.js'
import { userContext } from './context-keys.js'
import { doesNotExist, findGroup, groupKey, type SageMakerContext } from './service.js'
import { keepTags } from './tags.js'

/** CreateModelPackageGroup, in the caller's own account only (it takes a name, no ARN). */
export function createModelPackageGroup(
  context: SageMakerContext,
  input: CreateModelPackageGroupCommandInput,
): CreateModelPackageGroupOutput {
  const { state, caller, region } = context
  const name = input.ModelPackageGroupName ?? ''
  const wanted = findGroup(context, name)
  const refused = authorize({
    caller,
    action: 'sagemaker:CreateModelPackageGroup',
    resources: [wanted.arn],
    owner: caller.account,
    resourcePolicy: [],
  })
  if (refused !== undefined) throw refused
  // Tags need a right of their own (service authorization reference, dependent actions).
  if ((input.Tags ?? []).length > 0) need(context, 'sagemaker:AddTags', [wanted.arn])
  // ValidationException, not ResourceInUse: aws/sagemaker-python-sdk looks for this text in `create_model_package_group`.
  if (wanted.group !== undefined) throw validation(`Model Package Group already exists: ${wanted.arn}`)
  state.groups.set(groupKey(caller.account, name), {
    name,
    account: caller.account,
    region,
    arn: wanted.arn,
    description: input.ModelPackageGroupDescription,
    createdTime: state.clock.now(),
    createdBy: caller.arn,
    policy: [],
    versions: [],
    lastNumber: 0,
  })
  keepTags(state, wanted.arn, input.Tags)
  return { ModelPackageGroupArn: wanted.arn }
}

/** DescribeModelPackageGroup by name or ARN. */
export function describeModelPackageGroup(
  context: SageMakerContext,
  input: DescribeModelPackageGroupCommandInput,
): DescribeModelPackageGroupOutput {
  const wanted = findGroup(context, input.ModelPackageGroupName ?? '')
  const refused = authorize({
    caller: context.caller,
    action: 'sagemaker:DescribeModelPackageGroup',
    resources: [wanted.arn],
    owner: wanted.account,
    resourcePolicy: wanted.group?.policy ?? [],
  })
  if (refused !== undefined) throw refused
  const { group } = wanted
  if (group === undefined) throw doesNotExist(`Model Package Group ${wanted.arn}`)
  return {
    ModelPackageGroupName: group.name,
    ModelPackageGroupArn: group.arn,
    ...(group.description !== undefined && { ModelPackageGroupDescription: group.description }),
    CreationTime: group.createdTime,
    CreatedBy: userContext({ ...context.caller, arn: group.createdBy }),
    ModelPackageGroupStatus: 'Completed',
  }
}
