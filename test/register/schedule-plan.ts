import type { FaultKind, TokenPolicy } from '../emulator/index.js'
import { seeded } from './scheduler.js'

/** What the seed decides before anything runs. */
export interface SchedulePlan {
  readonly seed: number
  readonly tokenPolicy: TokenPolicy
  readonly listDelayMilliseconds: number
  readonly pendingMilliseconds: number
  readonly parallelRuns: number
  readonly reruns: number
  /** A rerun begins beside the runs before it, or 45 s after they are over. */
  readonly rerunAtOnce: boolean
  readonly kills: readonly (number | undefined)[]
  readonly faults: readonly { readonly kind: FaultKind; readonly when: 'before' | 'after'; readonly call: number }[]
  /** How often HeadObject is denied, from 0 to 1. */
  readonly deniedHeads: number
  /** Versions of others in the group, before and between. */
  readonly othersBefore: number
  readonly otherRun: boolean
  readonly isNarrow: boolean
  readonly sameRunId: boolean
  /** The service gives up on a version of the candidate while the schedule runs. */
  readonly failsFirst: boolean
  /** How often ECR denies a tag, from 0 to 1. */
  readonly deniedImages: number
  /** How often a report in S3 may not be read, from 0 to 1. */
  readonly deniedReports: number
  /** The manifest has a source URI, which is written after the create. */
  readonly hasSourceUri: boolean
  /** The group is not there: it is in our own account, and whoever comes first makes it. */
  readonly makesGroup: boolean
  readonly laterFaults: readonly {
    readonly operation: 'UpdateModelPackage' | 'CreateModelPackageGroup' | 'PutObject'
    readonly kind: FaultKind
    readonly when: 'before' | 'after'
    readonly call: number
  }[]
}

const FAULTS: readonly FaultKind[] = [
  'reset',
  'timeout',
  'internal-error',
  'empty',
  'malformed',
  'wrong-arn',
  'throttled',
]

/** Everything that differs between two schedules. */
export function planOf(seed: number): SchedulePlan {
  const random = seeded(seed)
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item => items[Math.floor(random() * items.length)] ?? items[0]
  const chance = (probability: number) => random() < probability
  const parallelRuns = pick([1, 2, 2, 3])
  const reruns = pick([0, 1, 1, 2])
  const drawnNarrow = chance(0.1)
  const makesGroup = seeded(seed ^ 0x6709)() < 0.2
  // Nobody's policy narrows what an account does with its own group.
  const isNarrow = drawnNarrow && !makesGroup
  return {
    seed,
    tokenPolicy: pick(['same-arn', 'conflict', 'forgets']),
    listDelayMilliseconds: pick([0, 0, 2_000, 15_000, 29_000]),
    pendingMilliseconds: pick([0, 0, 0, 3_000]),
    parallelRuns,
    reruns,
    rerunAtOnce: chance(0.5),
    kills: Array.from({ length: parallelRuns + reruns }, () =>
      chance(0.4) ? 1 + Math.floor(random() * 44) : undefined,
    ),
    faults: Array.from({ length: pick([0, 0, 1, 2]) }, () => {
      const kind = pick<FaultKind>(['reset', ...FAULTS])
      const when = pick<'before' | 'after'>(['before', 'after'])
      const call = 1 + Math.floor(random() * 3)
      // What was throttled was not carried out.
      return { kind, when: kind === 'throttled' ? 'before' : when, call }
    }),
    deniedHeads: pick([0, 0, 0.5, 1]),
    othersBefore: makesGroup ? pick([0]) : pick([0, 0, 1, 3]),
    otherRun: chance(0.3),
    isNarrow,
    sameRunId: chance(0.3),
    // With the narrow policy nobody can see that a version failed.
    failsFirst: !isNarrow && chance(0.1),
    deniedImages: pick([0, 0, 0.5, 1]),
    deniedReports: pick([0, 0.5, 1]),
    hasSourceUri: chance(0.5),
    makesGroup,
    laterFaults: Array.from({ length: pick([0, 0, 1, 2]) }, () => {
      const kind = pick<FaultKind>(['reset', 'timeout', 'internal-error', 'throttled'])
      const when = pick<'before' | 'after'>(['before', 'after'])
      const operation = pick<'UpdateModelPackage' | 'CreateModelPackageGroup' | 'PutObject'>([
        'UpdateModelPackage',
        'CreateModelPackageGroup',
        'PutObject',
      ])
      return { operation, kind, when: kind === 'throttled' ? 'before' : when, call: 1 + Math.floor(random() * 3) }
    }),
  }
}
