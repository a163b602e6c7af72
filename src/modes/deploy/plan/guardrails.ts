import type {
  CapacitySize,
  DeploymentConfig,
  DescribeEndpointConfigOutput,
  TrafficRoutingConfig,
} from '@aws-sdk/client-sagemaker'
import { defined } from '../../../language/defined.js'
import { type EffectiveDeployment, seconds } from '../../../manifest/deploy-effective.js'

/** How an update moves traffic, as UpdateEndpoint takes it. */
export type Guardrails =
  | { readonly kind: 'given'; readonly config: DeploymentConfig; readonly alarms: readonly string[] }
  /** The manifest says nothing: what the last update used is used again. */
  | { readonly kind: 'retained'; readonly alarms: readonly string[] }
  /** SageMaker's default: blue/green, all at once, no alarms. */
  | { readonly kind: 'default' }

/** Whether an update is asked to be guarded, by the manifest or by what the last one used. */
export function wantsGuardrails(
  { traffic, alarms }: Pick<EffectiveDeployment, 'traffic' | 'alarms'>,
  last: DeploymentConfig | undefined,
): boolean {
  return Boolean(traffic) || Boolean(alarms) || (traffic === undefined && alarms === undefined && last !== undefined)
}

/** Whether the variants have the names of those that serve now, between which guardrails can move traffic. */
export function keepsVariants(
  { variants }: Pick<EffectiveDeployment, 'variants'>,
  live: Pick<DescribeEndpointConfigOutput, 'ProductionVariants'> | undefined,
): boolean {
  if (live === undefined) return true
  const names = (live.ProductionVariants ?? []).map(({ VariantName: name }) => name ?? '')
  return (
    names.toSorted().join('\n') ===
    variants
      .map(({ name }) => name)
      .toSorted()
      .join('\n')
  )
}

/** The guardrails of an update: the manifest's, else those of the endpoint's last deployment; none where variants are replaced. */
export function guardrailsOf(
  deployment: EffectiveDeployment,
  {
    last,
    live,
  }: { readonly last: DeploymentConfig | undefined; readonly live: DescribeEndpointConfigOutput | undefined },
): Guardrails {
  const { traffic, alarms } = deployment
  if (deployment.variants.some(({ serverless }) => serverless !== undefined)) return { kind: 'default' }
  if (!keepsVariants(deployment, live)) return { kind: 'default' }
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
  return IS_GRADUAL[traffic?.shift ?? 'all_at_once']
}

type Shift = NonNullable<NonNullable<EffectiveDeployment['traffic']>['shift']>

const IS_GRADUAL: Readonly<Record<Shift, boolean>> = { all_at_once: false, canary: true, linear: true, rolling: true }

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
  const limit = defined({ MaximumExecutionTimeoutInSeconds: timeout === undefined ? undefined : seconds(timeout) })
  const watched = alarms ? { AutoRollbackConfiguration: { Alarms: alarms.map((AlarmName) => ({ AlarmName })) } } : {}
  const part = size === undefined ? undefined : capacity(size)
  const blueGreen = (routing: Omit<TrafficRoutingConfig, 'WaitIntervalInSeconds'>): DeploymentConfig => ({
    BlueGreenUpdatePolicy: {
      TrafficRoutingConfiguration: { ...routing, WaitIntervalInSeconds },
      ...defined({ TerminationWaitInSeconds: terminate === undefined ? undefined : seconds(terminate) }),
      ...limit,
    },
    ...watched,
  })
  switch (shift) {
    case 'all_at_once':
      return blueGreen({ Type: 'ALL_AT_ONCE' })
    case 'canary':
      return blueGreen({ Type: 'CANARY', ...defined({ CanarySize: part }) })
    case 'linear':
      return blueGreen({ Type: 'LINEAR', ...defined({ LinearStepSize: part }) })
    case 'rolling':
      return {
        RollingUpdatePolicy: {
          MaximumBatchSize: part ?? capacity('50%'),
          WaitIntervalInSeconds,
          ...limit,
          ...defined({ RollbackMaximumBatchSize: rollback === undefined ? undefined : capacity(rollback) }),
        },
        ...watched,
      }
  }
}

function capacity(size: string | number): CapacitySize {
  return typeof size === 'number'
    ? { Type: 'INSTANCE_COUNT', Value: size }
    : { Type: 'CAPACITY_PERCENT', Value: Number.parseInt(size, 10) }
}
