import {
  ApplicationAutoScalingClient,
  DeregisterScalableTargetCommand,
  DescribeScalableTargetsCommand,
  DescribeScalingPoliciesCommand,
  type DescribeScalingPoliciesCommandInput,
  DescribeScheduledActionsCommand,
  type DescribeScheduledActionsCommandInput,
  type ScalingPolicy as FoundPolicy,
  PutScalingPolicyCommand,
  RegisterScalableTargetCommand,
} from '@aws-sdk/client-application-auto-scaling'
import { defined } from '../language/defined.js'
import type { PolicySettings, ScalableTarget, Scaling, ScalingPolicy } from '../modes/deploy/ports.js'
import { type ClientOptions, call, READ_ATTEMPTS, reading, settings } from './client-settings.js'

const NAMESPACE = 'sagemaker'
const DIMENSION = 'sagemaker:variant:DesiredInstanceCount'
// Of a SageMaker variant (service model, ScaleInCooldown).
const DEFAULT_COOLDOWN_SECONDS = 300

/** Application Auto Scaling of the workload account, for the instance counts of an endpoint's variants. */
export function scaling(options: ClientOptions): Scaling {
  // Registering and putting a policy are the same when they are done twice.
  const client = new ApplicationAutoScalingClient({ ...settings(options), maxAttempts: READ_ATTEMPTS })
  const describe = reading(
    'application-autoscaling:DescribeScalableTargets',
    (input: { readonly ids: readonly string[]; readonly next: string | undefined }) =>
      client.send(
        new DescribeScalableTargetsCommand({
          ServiceNamespace: NAMESPACE,
          ResourceIds: [...input.ids],
          ScalableDimension: DIMENSION,
          ...(input.next === undefined ? {} : { NextToken: input.next }),
        }),
      ),
  )
  const policiesOf = reading('application-autoscaling:DescribeScalingPolicies', (input: Page) =>
    client.send(new DescribeScalingPoliciesCommand(input)),
  )
  const actionsOf = reading('application-autoscaling:DescribeScheduledActions', (input: Page) =>
    client.send(new DescribeScheduledActionsCommand(input)),
  )
  return {
    describeScaling: async ({ endpointName, variantName }) => {
      const of = {
        ServiceNamespace: NAMESPACE,
        ResourceId: resourceId(endpointName, variantName),
        ScalableDimension: DIMENSION,
      } as const
      const [policies, actions] = await Promise.all([
        allOf(async (NextToken) => {
          const page = await policiesOf({ ...of, ...defined({ NextToken }) })
          return { items: page.ScalingPolicies ?? [], next: page.NextToken }
        }),
        allOf(async (NextToken) => {
          const page = await actionsOf({ ...of, ...defined({ NextToken }) })
          return { items: page.ScheduledActions ?? [], next: page.NextToken }
        }),
      ])
      return {
        policies: policies.map((policy) =>
          defined({ policyName: policy.PolicyName ?? '', settings: settingsOf(policy) }),
        ),
        scheduledActions: actions.map(({ ScheduledActionName: name = '' }) => name),
      }
    },
    deregisterScalableTarget: call(
      'application-autoscaling:DeregisterScalableTarget',
      ({ endpointName, variantName }: { readonly endpointName: string; readonly variantName: string }) =>
        client.send(
          new DeregisterScalableTargetCommand({
            ServiceNamespace: NAMESPACE,
            ResourceId: resourceId(endpointName, variantName),
            ScalableDimension: DIMENSION,
          }),
        ),
    ),
    describeScalableTargets: async ({ endpointName, variantNames }) => {
      const found: ScalableTarget[] = []
      let next: string | undefined
      do {
        const page = await describe({ ids: variantNames.map((name) => resourceId(endpointName, name)), next })
        for (const { ResourceId: id = '', MinCapacity: min, MaxCapacity: max } of page.ScalableTargets ?? []) {
          const variantName = variantNames.find((name) => resourceId(endpointName, name) === id)
          if (variantName !== undefined && min !== undefined && max !== undefined) found.push({ variantName, min, max })
        }
        next = page.NextToken
      } while (next)
      return found
    },
    registerScalableTarget: call(
      'application-autoscaling:RegisterScalableTarget',
      ({ endpointName, variantName, min, max }: { readonly endpointName: string } & ScalableTarget) =>
        client.send(
          new RegisterScalableTargetCommand({
            ServiceNamespace: NAMESPACE,
            ResourceId: resourceId(endpointName, variantName),
            ScalableDimension: DIMENSION,
            MinCapacity: min,
            MaxCapacity: max,
          }),
        ),
    ),
    putScalingPolicy: call('application-autoscaling:PutScalingPolicy', (policy: ScalingPolicy) =>
      client.send(
        new PutScalingPolicyCommand({
          PolicyName: policy.policyName,
          PolicyType: 'TargetTrackingScaling',
          ServiceNamespace: NAMESPACE,
          ResourceId: resourceId(policy.endpointName, policy.variantName),
          ScalableDimension: DIMENSION,
          TargetTrackingScalingPolicyConfiguration: {
            TargetValue: policy.invocationsPerInstance,
            PredefinedMetricSpecification: { PredefinedMetricType: 'SageMakerVariantInvocationsPerInstance' },
            ScaleInCooldown: policy.scaleInCooldownInSeconds,
            ScaleOutCooldown: policy.scaleOutCooldownInSeconds,
          },
        }),
      ),
    ),
  }
}

type Page = DescribeScalingPoliciesCommandInput & DescribeScheduledActionsCommandInput

async function allOf<Item>(
  pageAt: (next: string | undefined) => Promise<{ readonly items: readonly Item[]; readonly next: string | undefined }>,
): Promise<readonly Item[]> {
  const found: Item[] = []
  let next: string | undefined
  do {
    const page = await pageAt(next)
    found.push(...page.items)
    next = page.next
  } while (next)
  return found
}

/** The settings of a policy as `putScalingPolicy` puts it; undefined for one that says more, or something else. */
function settingsOf({
  PolicyType: type,
  TargetTrackingScalingPolicyConfiguration: tracking,
}: FoundPolicy): PolicySettings | undefined {
  if (type !== 'TargetTrackingScaling' || tracking?.TargetValue === undefined) return undefined
  const { TargetValue, ScaleInCooldown, ScaleOutCooldown, PredefinedMetricSpecification: metric, ...more } = tracking
  const isMore = Object.values(more).some((value) => value !== undefined && value !== false)
  if (isMore || metric?.PredefinedMetricType !== 'SageMakerVariantInvocationsPerInstance') return undefined
  return {
    invocationsPerInstance: TargetValue,
    scaleInCooldownInSeconds: ScaleInCooldown ?? DEFAULT_COOLDOWN_SECONDS,
    scaleOutCooldownInSeconds: ScaleOutCooldown ?? DEFAULT_COOLDOWN_SECONDS,
  }
}

function resourceId(endpointName: string, variantName: string): string {
  return `endpoint/${endpointName}/variant/${variantName}`
}
