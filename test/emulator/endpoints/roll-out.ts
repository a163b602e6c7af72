import type { CapacitySize, DeploymentConfig, VariantStatus } from '@aws-sdk/client-sagemaker'
import { capture, type Era, isUnhealthy, PING, type VariantView, type View, variantsOf } from './era.js'
import type { HostingState } from './state.js'

type Update = Extract<Era, { kind: 'update' }>

/**
 * An endpoint while and after it is updated: the new fleet starts, takes traffic in steps, alarms are watched after each,
 * the old fleet is stopped. After a failure or an alarm it ends InService on the OLD configuration (terraform-provider-aws#46663).
 */
export function rollOut(state: HostingState, era: Update, at: number): View {
  const { provision, healthCheck } = state.behaviour
  const started = era.start + provision
  if (isUnhealthy(state, era.config)) {
    const given = started + healthCheck
    return at < given ? updating(era, { phase: 'Creating', percent: 0 }) : takenBack(state, era, given, PING, at)
  }
  const steps = stepsOf(era, state.behaviour.activate)
  const baked = started + steps.reduce((sum, step) => sum + step.activate + step.bake, 0)
  const fails = failure(state, era, started, baked)
  if (fails !== undefined && at >= fails.at) return takenBack(state, era, fails.at, fails.reason, at)
  if (at < started) return updating(era, { phase: 'Creating', percent: 0 })
  let from = started
  let before = 0
  for (const { percent, activate, bake } of steps) {
    if (at < from + activate) return updating(era, { phase: 'ActivatingTraffic', percent: before })
    if (at < from + activate + bake) return updating(era, { phase: 'Baking', percent })
    from += activate + bake
    before = percent
  }
  const done = baked + 1000 * (era.deployment?.BlueGreenUpdatePolicy?.TerminationWaitInSeconds ?? 0)
  if (at < done) return updating(era, { phase: 'Deleting', percent: 100 })
  return {
    status: 'InService',
    configName: era.config.EndpointConfigName ?? '',
    variants: arrived(era),
    modified: done,
    ...capture(era.config),
  }
}

/** An alarm while traffic moves or is watched, or the deployment's own time limit; whichever comes first. */
function failure(
  state: HostingState,
  era: Update,
  started: number,
  baked: number,
): { readonly at: number; readonly reason: string } | undefined {
  const names = (era.deployment?.AutoRollbackConfiguration?.Alarms ?? []).flatMap(({ AlarmName: name }) => name ?? [])
  const alarm = state.alarms.firstAlarm(names, started, baked)
  const policy = era.deployment?.BlueGreenUpdatePolicy ?? era.deployment?.RollingUpdatePolicy
  const limit = policy?.MaximumExecutionTimeoutInSeconds
  const over = limit === undefined ? Number.POSITIVE_INFINITY : era.start + limit * 1000
  // The texts are not known [?].
  if (alarm !== undefined && alarm <= over)
    return {
      at: alarm,
      reason: `One or more alarms of the auto-rollback configuration are in ALARM: ${names.join(', ')}.`,
    }
  return over < baked ? { at: over, reason: 'The deployment exceeded its maximum execution timeout.' } : undefined
}

function takenBack(state: HostingState, era: Update, from: number, reason: string, at: number): View {
  const name = era.config.EndpointConfigName ?? ''
  if (at < from + state.behaviour.rollback)
    return {
      ...updating(era, { phase: 'Updating', percent: 0, message: 'Rolling back' }),
      status: state.behaviour.rollbackStatus,
    }
  const done = from + state.behaviour.rollback
  // "Both the rolling deployment and auto-rollback failed. Your endpoint is in service with a mix" (botocore).
  if (state.rollbackFails.has(name)) {
    return {
      ...updating(era, { phase: 'Updating', percent: 50 }),
      status: 'UpdateRollbackFailed',
      modified: done,
      failureReason: reason,
    }
  }
  const { pending: _pending, failureReason: _old, ...before } = era.before
  const isSaid = state.behaviour.rollbackReason === 'said'
  return { ...before, status: 'InService', modified: done, ...(isSaid && { failureReason: reason }) }
}

function updating(
  era: Update,
  now: { readonly phase: VariantStatus; readonly percent: number; readonly message?: string },
): View {
  const share = now.percent / 100
  // How CurrentWeight moves during a shift is not documented [?]: here the two fleets' weights add up to the old sum.
  const shifted = (variants: readonly VariantView[], part: number) =>
    variants.map((variant) => ({ ...variant, weight: variant.desiredWeight * part }))
  return {
    ...era.before,
    status: 'Updating',
    variants: shifted(era.before.variants, 1 - share),
    modified: era.start,
    pending: {
      configName: era.config.EndpointConfigName ?? '',
      start: era.start,
      ...now,
      variants: shifted(variantsOf(era.config), share),
    },
  }
}

/**
 * The variants once the update is through: "the retention of variant properties, such as the instance count or the variant
 * weight", save those excluded from it (botocore, UpdateEndpointInput).
 */
function arrived(era: Update): readonly VariantView[] {
  const { RetainAllVariantProperties: retain = false, ExcludeRetainedVariantProperties: excluded = [] } = era.request
  const keeps = (property: string) => retain && !excluded.some(({ VariantPropertyType: type }) => type === property)
  return variantsOf(era.config).map((variant) => {
    const old = era.before.variants.find(({ name }) => name === variant.name)
    if (old === undefined) return variant
    return {
      ...variant,
      ...(keeps('DesiredInstanceCount') ? { count: old.desiredCount, desiredCount: old.desiredCount } : {}),
      ...(keeps('DesiredWeight') ? { weight: old.desiredWeight, desiredWeight: old.desiredWeight } : {}),
    }
  })
}

interface Step {
  readonly percent: number
  readonly activate: number
  readonly bake: number
}

function stepsOf(era: Update, activate: number): readonly Step[] {
  const { deployment } = era
  const policy = deployment?.BlueGreenUpdatePolicy?.TrafficRoutingConfiguration ?? deployment?.RollingUpdatePolicy
  const bake = 1000 * (policy?.WaitIntervalInSeconds ?? 0)
  return shares(deployment, countOf(era)).map((percent) => ({ percent, activate, bake }))
}

function shares(deployment: DeploymentConfig | undefined, count: number): readonly number[] {
  const routing = deployment?.BlueGreenUpdatePolicy?.TrafficRoutingConfiguration
  const rolling = deployment?.RollingUpdatePolicy
  // "Endpoint traffic shifts to the new fleet in two steps" (botocore, CANARY).
  if (routing?.Type === 'CANARY') return [percentOf(routing.CanarySize, count), 100]
  const step = routing?.Type === 'LINEAR' ? percentOf(routing.LinearStepSize, count) : undefined
  const batch = rolling === undefined ? step : percentOf(rolling.MaximumBatchSize, count)
  if (batch === undefined) return [100]
  return Array.from({ length: Math.ceil(100 / batch) }, (_, index) => Math.min(100, batch * (index + 1)))
}

/** A size as percent of the fleet. */
export function percentOf(size: CapacitySize | undefined, count: number): number {
  if (size?.Value === undefined) return 100
  return size.Type === 'CAPACITY_PERCENT' ? size.Value : (100 * size.Value) / Math.max(1, count)
}

function countOf(era: Update): number {
  return Math.max(1, ...variantsOf(era.config).map(({ count }) => count ?? 1))
}
