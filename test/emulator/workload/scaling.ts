import { viewAt } from '../endpoints/eras.js'
import type { RequestKeys } from '../iam/policy.js'
import { sound } from '../model/sound.js'
import { validate } from '../model/validate.js'
import { partitionOf } from '../partition.js'
import type { SageMakerContext } from '../sagemaker/service.js'
import { ServiceError, validation } from '../service-error.js'
import { need, ownArn } from './access.js'
import { targetOf } from './targets.js'
import type { Workload } from './workload.js'

const SERVICE = 'application-autoscaling'

export interface DescribeTargetsRequest {
  readonly ServiceNamespace?: string
  readonly ResourceIds?: readonly string[]
  readonly ScalableDimension?: string
  readonly MaxResults?: number
  readonly NextToken?: string
}

export interface DescribeScalingRequest {
  readonly ServiceNamespace?: string
  readonly ResourceId?: string
  readonly ScalableDimension?: string
}

export interface RegisterTargetRequest {
  readonly ServiceNamespace?: string
  readonly ResourceId?: string
  readonly ScalableDimension?: string
  readonly MinCapacity?: number
  readonly MaxCapacity?: number
}

export interface PutPolicyRequest {
  readonly ServiceNamespace?: string
  readonly ResourceId?: string
  readonly ScalableDimension?: string
  readonly PolicyName?: string
  readonly PolicyType?: string
  readonly TargetTrackingScalingPolicyConfiguration?: unknown
}

/** Application Auto Scaling, for variants of endpoints in the caller's own account. It never changes a count here. */
export function scalingOperations(context: SageMakerContext) {
  const { state, caller, region } = context
  const workload = state.workload(caller.account, region)
  const anyTarget = ownArn(context, 'scalable-target/*', SERVICE)

  return {
    DescribeScalableTargets: (input: DescribeTargetsRequest) => {
      checked('DescribeScalableTargets', input)
      need(context, 'application-autoscaling:DescribeScalableTargets', [anyTarget])
      const all = [...workload.scalableTargets.values()].filter(
        ({ resourceId, dimension }) =>
          (input.ResourceIds?.includes(resourceId) ?? true) && (input.ScalableDimension ?? dimension) === dimension,
      )
      const start = Number(input.NextToken ?? 0)
      const end = start + (input.MaxResults ?? 50)
      return sound(SERVICE, 'DescribeScalableTargets', {
        ScalableTargets: all.slice(start, end).map((target) => ({
          ServiceNamespace: 'sagemaker',
          ResourceId: target.resourceId,
          ScalableDimension: target.dimension,
          MinCapacity: target.min,
          MaxCapacity: target.max,
          RoleARN: target.roleArn,
          CreationTime: target.created,
        })),
        ...(end < all.length ? { NextToken: String(end) } : {}),
      })
    },

    RegisterScalableTarget: (input: RegisterTargetRequest) => {
      checked('RegisterScalableTarget', input)
      need(context, 'application-autoscaling:RegisterScalableTarget', [anyTarget], scalingKeys(input))
      const { ResourceId: resourceId = '', ScalableDimension: dimension = '' } = input
      const endpointName = refuseUnknownVariant(workload, resourceId)
      // The caller's own rights, which the developer guide names ("Auto scaling prerequisites").
      const endpoint = ownArn(context, `endpoint/${endpointName.toLowerCase()}`)
      for (const action of ['DescribeEndpoint', 'UpdateEndpointWeightsAndCapacities'])
        need(context, `sagemaker:${action}`, [endpoint])
      const before = targetOf(workload, resourceId, dimension)
      const min = input.MinCapacity ?? before?.min
      const max = input.MaxCapacity ?? before?.max
      // "This property is required when registering a new scalable target" (botocore, MinCapacity and MaxCapacity).
      if (min === undefined || max === undefined)
        throw validation('Both MinCapacity and MaxCapacity must be specified for a new scalable target.')
      if (min > max) throw validation('Maximum capacity cannot be less than minimum capacity')
      workload.scalableTargets.set(`${resourceId} ${dimension}`, {
        resourceId,
        dimension,
        min,
        max,
        roleArn: serviceLinkedRole(caller.account, region),
        created: before?.created ?? workload.hosting.now(),
      })
      const ScalableTargetARN = ownArn(context, 'scalable-target/0ec51a7b2c3d4e5f60718293a4b5c6d7e8f9', SERVICE)
      return sound(SERVICE, 'RegisterScalableTarget', { ScalableTargetARN })
    },

    PutScalingPolicy: (input: PutPolicyRequest) => {
      checked('PutScalingPolicy', input)
      need(context, 'application-autoscaling:PutScalingPolicy', [anyTarget], scalingKeys(input))
      const { ResourceId: resourceId = '', ScalableDimension: dimension = '', PolicyName: name = '' } = input
      if (targetOf(workload, resourceId, dimension) === undefined)
        throw new ServiceError(
          'ObjectNotFoundException',
          `No scalable target registered for service namespace: sagemaker, resource ID: ${resourceId}, scalable dimension: ${dimension}`,
        )
      const arn = `arn:${partitionOf(region)}:autoscaling:${region}:${caller.account}:scalingPolicy:00000000-0000-4000-8000-000000000000:resource/sagemaker/${resourceId}:policyName/${name}`
      workload.scalingPolicies.set(`${resourceId} ${dimension} ${name}`, {
        resourceId,
        dimension,
        name,
        arn,
        type: input.PolicyType ?? 'TargetTrackingScaling',
        configuration: input.TargetTrackingScalingPolicyConfiguration,
      })
      return sound(SERVICE, 'PutScalingPolicy', { PolicyARN: arn, Alarms: [] })
    },

    DescribeScalingPolicies: (input: DescribeScalingRequest) => {
      checked('DescribeScalingPolicies', input)
      need(context, 'application-autoscaling:DescribeScalingPolicies', [anyTarget])
      const found = [...workload.scalingPolicies.values()].filter((one) => isAskedFor(input, one))
      return sound(SERVICE, 'DescribeScalingPolicies', {
        ScalingPolicies: found.map(({ name, arn, resourceId, dimension, configuration, type }) => ({
          PolicyARN: arn,
          PolicyName: name,
          ServiceNamespace: 'sagemaker',
          ResourceId: resourceId,
          ScalableDimension: dimension,
          PolicyType: type,
          ...(type === 'TargetTrackingScaling' ? { TargetTrackingScalingPolicyConfiguration: configuration } : {}),
          CreationTime: workload.hosting.now(),
        })),
      })
    },

    DescribeScheduledActions: (input: DescribeScalingRequest) => {
      checked('DescribeScheduledActions', input)
      need(context, 'application-autoscaling:DescribeScheduledActions', [anyTarget])
      const { ResourceId: resourceId = '', ScalableDimension: dimension = '' } = input
      return sound(SERVICE, 'DescribeScheduledActions', {
        ScheduledActions: (workload.scheduledActions.get(`${resourceId} ${dimension}`) ?? []).map((name) => ({
          ScheduledActionName: name,
          ScheduledActionARN: `arn:${partitionOf(region)}:autoscaling:${region}:${caller.account}:scheduledAction:00000000-0000-4000-8000-000000000000:resource/sagemaker/${resourceId}:scheduledActionName/${name}`,
          ServiceNamespace: 'sagemaker',
          Schedule: 'cron(0 6 * * ? *)',
          ResourceId: resourceId,
          ScalableDimension: dimension,
          CreationTime: workload.hosting.now(),
        })),
      })
    },

    // "Deregistering a scalable target deletes the scaling policies and the scheduled actions that are associated with it."
    DeregisterScalableTarget: (input: DescribeScalingRequest) => {
      checked('DeregisterScalableTarget', input)
      need(context, 'application-autoscaling:DeregisterScalableTarget', [anyTarget], scalingKeys(input))
      const { ResourceId: resourceId = '', ScalableDimension: dimension = '' } = input
      const key = `${resourceId} ${dimension}`
      if (!workload.scalableTargets.delete(key))
        throw new ServiceError(
          'ObjectNotFoundException',
          `No scalable target found for service namespace: sagemaker, resource ID: ${resourceId}, scalable dimension: ${dimension}`,
        )
      workload.scheduledActions.delete(key)
      for (const [id, policy] of workload.scalingPolicies)
        if (isAskedFor(input, policy)) workload.scalingPolicies.delete(id)
      return sound(SERVICE, 'DeregisterScalableTarget', {})
    },
  }
}

function isAskedFor(
  { ResourceId: id, ScalableDimension: wanted }: DescribeScalingRequest,
  { resourceId, dimension }: { readonly resourceId: string; readonly dimension: string },
): boolean {
  return (id ?? resourceId) === resourceId && (wanted ?? dimension) === dimension
}

/** The condition keys of both (service authorization reference); looking has none. */
function scalingKeys(input: { readonly ServiceNamespace?: string; readonly ScalableDimension?: string }): RequestKeys {
  return {
    'application-autoscaling:service-namespace': input.ServiceNamespace ?? '',
    'application-autoscaling:scalable-dimension': input.ScalableDimension ?? '',
  }
}

export type ScalingOperations = ReturnType<typeof scalingOperations>

/** The endpoint's name in the resource id; throws where it has no such variant. The sentence is not known [?]. */
function refuseUnknownVariant({ hosting }: Workload, resourceId: string): string {
  const [, endpointName = '', variantName = ''] = /^endpoint\/([^/]+)\/variant\/([^/]+)$/.exec(resourceId) ?? []
  const endpoint = hosting.endpoints.get(endpointName.toLowerCase())
  const view = endpoint === undefined ? undefined : viewAt(hosting, endpoint.eras, hosting.now().getTime())
  if (view?.variants.some(({ name }) => name === variantName) !== true)
    throw validation(`SageMaker variant doesn't exist: ${resourceId}`)
  return endpointName
}

/** The service-linked role, which the service makes by itself (Application Auto Scaling user guide, "SageMaker"). */
function serviceLinkedRole(account: string, region: string): string {
  return `arn:${partitionOf(region)}:iam::${account}:role/aws-service-role/sagemaker.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_SageMakerEndpoint`
}

function checked(operation: string, input: unknown): void {
  const text = validate({ service: SERVICE, operation, value: input })
  if (text !== undefined) throw validation(text)
}
