import {
  ApplicationAutoScalingClient,
  DescribeScalableTargetsCommand,
  PutScalingPolicyCommand,
  RegisterScalableTargetCommand,
} from '@aws-sdk/client-application-auto-scaling'
import type { ScalableTarget, Scaling, ScalingPolicy } from '../modes/deploy/ports.js'
import { type ClientOptions, call, READ_ATTEMPTS, reading, settings } from './client-settings.js'

const NAMESPACE = 'sagemaker'
const DIMENSION = 'sagemaker:variant:DesiredInstanceCount'

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
  return {
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

function resourceId(endpointName: string, variantName: string): string {
  return `endpoint/${endpointName}/variant/${variantName}`
}
