import { capture, type Era, isUnhealthy, PING, type View, variantsOf } from './era.js'
import { rollOut } from './roll-out.js'
import type { HostingState } from './state.js'

/** The endpoint at a time; undefined before its creation and after its deletion. Pure: the same time gives the same view. */
export function viewAt(state: HostingState, eras: readonly Era[], at: number): View | undefined {
  const era = eras.findLast(({ start }) => start <= at)
  if (era === undefined) return undefined
  const { behaviour } = state
  switch (era.kind) {
    case 'create':
      return createdAt(state, era, at)
    case 'update':
      return rollOut(state, era, at)
    case 'capacity': {
      const done = era.start + behaviour.capacityChange
      if (at < done) return { ...era.before, status: 'Updating', modified: era.start }
      return { ...era.before, variants: era.variants, modified: done }
    }
    case 'system': {
      const done = era.start + era.duration
      return at < done
        ? { ...era.before, status: 'SystemUpdating', modified: era.start }
        : { ...era.before, modified: done }
    }
    case 'set':
      return { ...era.before, status: era.status, modified: era.start }
    case 'delete':
      return at < era.start + behaviour.deletion
        ? { ...era.before, status: 'Deleting', modified: era.start }
        : undefined
  }
}

function createdAt(state: HostingState, era: Extract<Era, { kind: 'create' }>, at: number): View {
  const { provision, healthCheck } = state.behaviour
  const name = era.config.EndpointConfigName ?? ''
  const rest = { configName: name, variants: variantsOf(era.config), ...capture(era.config) }
  const healthy = era.start + provision
  const sick = isUnhealthy(state, era.config)
  // Bad containers stay Creating for 20 minutes and more before Failed (amazon-sagemaker-examples#379).
  const end = sick ? healthy + healthCheck : healthy
  if (at < end) {
    const variants = rest.variants.map((variant) => ({ ...variant, count: 0, weight: 0 }))
    const pending = { configName: name, start: era.start, phase: 'Creating' as const, percent: 0, variants }
    return { ...rest, variants: [], status: 'Creating', modified: era.start, pending }
  }
  return sick
    ? { ...rest, variants: [], status: 'Failed', modified: end, failureReason: PING }
    : { ...rest, status: 'InService', modified: end }
}
