import type { FaultKind } from '../emulator/index.js'
import type { Point } from './call-points.js'
import type { Nowhere } from './requests.js'
import type { Disturbance } from './world.js'

/** Everything that can happen to a call. */
export const FAULTS = [
  'connect timeout',
  'DNS',
  'refused',
  'reset before',
  'reset after',
  'truncated',
  '500',
  '502-504',
  'throttled',
  '429',
  'access denied',
  'validation',
  'conflict',
  'malformed',
  'empty',
  'wrong account',
  'trickle',
  'hang',
  'clock skew',
  'expired',
  'SIGINT',
  'SIGTERM',
  'SIGKILL',
  'stale list',
] as const

export type Fault24 = (typeof FAULTS)[number]

const NOWHERE: Partial<Record<Fault24, Nowhere>> = {
  'connect timeout': 'connect-timeout',
  DNS: 'dns',
  refused: 'refused',
}

const ANSWERS: Partial<Record<Fault24, readonly FaultKind[]>> = {
  'reset before': ['reset'],
  'reset after': ['reset'],
  truncated: ['truncated'],
  '500': ['internal-error'],
  '502-504': ['bad-gateway', 'unavailable'],
  throttled: ['throttled'],
  '429': ['too-many-requests'],
  'access denied': ['access-denied'],
  validation: ['validation'],
  conflict: ['conflict'],
  malformed: ['malformed'],
  empty: ['empty'],
  'wrong account': ['wrong-arn'],
  trickle: ['trickle'],
  hang: ['timeout'],
  'clock skew': ['skew'],
  expired: ['expired-credentials'],
}

/** What is refused is not done, whoever refuses it. */
const REFUSALS: ReadonlySet<Fault24> = new Set([
  'throttled',
  '429',
  'access denied',
  'validation',
  'conflict',
  'clock skew',
  'expired',
])

/** How a fault is brought about at a call: once at its first request, or at each; before it is done, or after. */
export interface Way {
  readonly when: 'before' | 'after'
  readonly often: 'once' | 'always'
  readonly disturbances: readonly Disturbance[]
}

/** All ways in which a fault can come at a call. */
export function waysOf(fault: Fault24, point: Point): readonly Way[] {
  const signal = (['SIGINT', 'SIGTERM', 'SIGKILL'] as const).find((one) => one === fault)
  const nowhere = NOWHERE[fault]
  if (signal !== undefined) {
    return (['before', 'after'] as const).map((when) => ({
      ...{ when, often: 'always' },
      disturbances: [{ ...meant(point), when, how: 'signal', signal }],
    }))
  }
  // What is made meanwhile is not seen by the run that made it, nor by the next one.
  if (fault === 'stale list')
    return [{ when: 'before', often: 'always', disturbances: [{ ...meant(point), when: 'before', how: 'stale' }] }]
  return (['always', 'once'] as const).flatMap((often): readonly Way[] => {
    const times = often === 'once' ? { times: 1 } : {}
    if (nowhere !== undefined) {
      const disturbance: Disturbance = { ...meant(point), ...times, when: 'before', how: 'nowhere', nowhere }
      return [{ when: 'before' as const, often, disturbances: [disturbance] }]
    }
    return (ANSWERS[fault] ?? []).flatMap((kind) =>
      momentsOf(fault, point).map((when) => ({
        ...{ when, often },
        disturbances: [{ ...meant(point), ...times, when, how: 'answer' as const, kind }],
      })),
    )
  })
}

function momentsOf(fault: Fault24, { isWrite }: Point): readonly ('before' | 'after')[] {
  if (fault === 'reset before' || REFUSALS.has(fault)) return ['before']
  // The right answer, with another account in it.
  if (fault === 'reset after' || fault === 'wrong account') return ['after']
  return isWrite ? ['before', 'after'] : ['before']
}

function meant({ operation, where, since }: Point) {
  return { operation, ...(where === undefined ? {} : { where }), ...(since === undefined ? {} : { since }) }
}
