import type { CapacitySize, DeploymentConfig } from '@aws-sdk/client-sagemaker'
import { type EffectiveDeployment, seconds } from '../../../manifest/deploy-effective.js'

/** How an update moves traffic, as UpdateEndpoint takes it. */
export type Guardrails =
  | { readonly kind: 'given'; readonly config: DeploymentConfig; readonly alarms: readonly string[] }
  /** The manifest says nothing: what the last update used is used again. */
  | { readonly kind: 'retained'; readonly alarms: readonly string[] }
  /** SageMaker's default: blue/green, all at once, no alarms. */
  | { readonly kind: 'default' }

/** The guardrails of an update: the manifest's, else those of the endpoint's last deployment. */
export function guardrailsOf(deployment: EffectiveDeployment, last: DeploymentConfig | undefined): Guardrails {
  const { traffic, alarms } = deployment
  if (deployment.variants.some(({ serverless }) => serverless !== undefined)) return { kind: 'default' }
  if (traffic === undefined && alarms === undefined && last !== undefined) {
    const names = (last.AutoRollbackConfiguration?.Alarms ?? []).flatMap(({ AlarmName: name }) => name ?? [])
    return { kind: 'retained', alarms: names }
  }
  if (!traffic && !alarms) return { kind: 'default' }
  return { kind: 'given', config: deploymentConfig(deployment), alarms: alarms ?? [] }
}

/** All at once and watched by no alarm: what takes a bad version away while its alarms ring. */
export const ALL_AT_ONCE: Guardrails = {
  kind: 'given',
  config: { BlueGreenUpdatePolicy: { TrafficRoutingConfiguration: { Type: 'ALL_AT_ONCE', WaitIntervalInSeconds: 0 } } },
  alarms: [],
}

/** Whether a share of the traffic is tried before the rest follows. */
export function isGradual({ traffic }: EffectiveDeployment): boolean {
  return traffic?.shift !== undefined && traffic.shift !== 'all_at_once'
}

function deploymentConfig({ traffic, alarms }: EffectiveDeployment): DeploymentConfig {
  const {
    shift = 'all_at_once',
    size,
    wait,
    terminate_after: terminate,
    timeout,
    rollback_size: rollback,
  } = traffic ?? {}
  // Required by the service model even for ALL_AT_ONCE, although AWS's own sample leaves it out.
  const WaitIntervalInSeconds = wait === undefined ? 0 : seconds(wait)
  const limit = timeout === undefined ? {} : { MaximumExecutionTimeoutInSeconds: seconds(timeout) }
  const watched = alarms ? { AutoRollbackConfiguration: { Alarms: alarms.map((AlarmName) => ({ AlarmName })) } } : {}
  if (shift === 'rolling') {
    return {
      RollingUpdatePolicy: {
        MaximumBatchSize: capacity(size ?? '50%'),
        WaitIntervalInSeconds,
        ...limit,
        ...(rollback === undefined ? {} : { RollbackMaximumBatchSize: capacity(rollback) }),
      },
      ...watched,
    }
  }
  return {
    BlueGreenUpdatePolicy: {
      TrafficRoutingConfiguration: {
        Type: shift === 'canary' ? 'CANARY' : shift === 'linear' ? 'LINEAR' : 'ALL_AT_ONCE',
        WaitIntervalInSeconds,
        ...(shift === 'canary' && size !== undefined ? { CanarySize: capacity(size) } : {}),
        ...(shift === 'linear' && size !== undefined ? { LinearStepSize: capacity(size) } : {}),
      },
      ...(terminate === undefined ? {} : { TerminationWaitInSeconds: seconds(terminate) }),
      ...limit,
    },
    ...watched,
  }
}

function capacity(size: string | number): CapacitySize {
  return typeof size === 'number'
    ? { Type: 'INSTANCE_COUNT', Value: size }
    : { Type: 'CAPACITY_PERCENT', Value: Number.parseInt(size, 10) }
}
