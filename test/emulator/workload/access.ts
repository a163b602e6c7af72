import { authorize } from '../iam/authorize.js'
import { roleCaller } from '../iam/caller.js'
import type { RequestKeys } from '../iam/policy.js'
import { partitionOf } from '../partition.js'
import type { SageMakerContext } from '../sagemaker/service.js'
import { accessDenied, validation } from '../service-error.js'
import { isTrustedBy } from '../sts/trust.js'

const SERVICE = 'sagemaker.amazonaws.com'

/** The ARN of a thing in the caller's own account: endpoints, configurations and models are never another account's. */
export function ownArn(context: SageMakerContext, resource: string, service = 'sagemaker'): string {
  const { caller, region } = context
  return `arn:${partitionOf(region)}:${service}:${region}:${caller.account}:${resource}`
}

/** Throws IAM's refusal unless the caller's identity policy allows the action on EACH of these resources of its account. */
export function need(
  context: SageMakerContext,
  action: string,
  resources: readonly string[],
  keys: RequestKeys = {},
): void {
  for (const resource of resources) {
    const { caller } = context
    const refused = authorize({
      caller,
      action,
      resources: [resource],
      owner: caller.account,
      resourcePolicy: [],
      keys,
    })
    if (refused !== undefined) throw refused
  }
}

/** "sagemaker:AddTags" is needed where a create carries tags (service authorization reference, dependent actions). */
export function needForTags(context: SageMakerContext, arn: string, tags: readonly unknown[] | undefined): void {
  if (tags !== undefined && tags.length > 0) need(context, 'sagemaker:AddTags', [arn])
}

/** Handing a role to SageMaker: iam:PassRole by the caller, and the role's trust in the service. */
export function passRole(context: SageMakerContext, roleArn: string): void {
  const { caller, state } = context
  // "Cross-account pass role is not allowed." is what services answer; SageMaker's own words are not known [?].
  if (roleArn.split(':')[4] !== caller.account) throw accessDenied('Cross-account pass role is not allowed.')
  need(context, 'iam:PassRole', [roleArn], { 'iam:PassedToService': SERVICE })
  const role = state.roles.get(roleArn)
  const trusted = isTrustedBy(role?.trust, {
    action: 'sts:AssumeRole',
    principals: { Service: [SERVICE] },
    keys: { 'aws:SourceAccount': caller.account },
  })
  // bentoml/BentoML#892 and others show this sentence.
  if (!trusted)
    throw validation(
      `The execution role ARN "${roleArn}" is invalid. Please ensure that the role exists and that its trust relationship policy allows the action "sts:AssumeRole" for the service principal "${SERVICE}".`,
    )
}

/**
 * Whether an execution role may watch alarms: auto-rollback reads them in its name (developer guide, "Auto-Rollback
 * Configuration and Monitoring"). What the service says without that right is not known [?]; here it refuses at once.
 */
export function needAlarmsOf(context: SageMakerContext, roleArn: string): void {
  const role = context.state.roles.get(roleArn)
  if (role === undefined) return
  const caller = roleCaller(role, 'SageMaker')
  need({ ...context, caller }, 'cloudwatch:DescribeAlarms', [ownArn(context, 'alarm:*', 'cloudwatch')])
}
