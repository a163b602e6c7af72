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
  /** So many versions of others come as soon as the candidate has one: a token that is forgotten then has to be made up for. */
  readonly crowd: number
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
    crowd: seeded(seed ^ 0xc20d)() < 0.05 ? 150 : 0,
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

const RUNS = 5 // three at once and two reruns at the most
const each = (what: string, most: number) => Array.from({ length: most }, (_, index) => `${what}-${index + 1}`)

/** What can be left out of a schedule, to find what a failure needs. */
export const PARTS: readonly string[] = [
  ...each('kill', RUNS),
  ...each('fault', 2),
  ...each('later-fault', 2),
  ...['list-delay', 'pending', 'denied-heads', 'denied-images', 'denied-reports', 'others', 'other-run', 'crowd'],
  ...['fails-first', 'narrow', 'source-uri', 'makes-group', 'reruns', 'third-run', 'second-run', 'same-run-id'],
]

/** The same schedule without these parts. */
export function leaveOut(plan: SchedulePlan, without: ReadonlySet<string>): SchedulePlan {
  const has = (part: string) => !without.has(part)
  const kept = <Item>(what: string, items: readonly Item[]) => items.filter((_, index) => has(`${what}-${index + 1}`))
  const parallelRuns = Math.min(plan.parallelRuns, has('second-run') ? (has('third-run') ? 3 : 2) : 1)
  return {
    ...plan,
    parallelRuns,
    kills: plan.kills.map((kill, index) => (has(`kill-${index + 1}`) ? kill : undefined)),
    faults: kept('fault', plan.faults),
    laterFaults: kept('later-fault', plan.laterFaults),
    listDelayMilliseconds: has('list-delay') ? plan.listDelayMilliseconds : 0,
    pendingMilliseconds: has('pending') ? plan.pendingMilliseconds : 0,
    deniedHeads: has('denied-heads') ? plan.deniedHeads : 0,
    deniedImages: has('denied-images') ? plan.deniedImages : 0,
    deniedReports: has('denied-reports') ? plan.deniedReports : 0,
    othersBefore: has('others') ? plan.othersBefore : 0,
    otherRun: has('other-run') && plan.otherRun,
    crowd: has('crowd') ? plan.crowd : 0,
    failsFirst: has('fails-first') && plan.failsFirst,
    isNarrow: has('narrow') && plan.isNarrow,
    hasSourceUri: has('source-uri') && plan.hasSourceUri,
    makesGroup: has('makes-group') && plan.makesGroup,
    reruns: has('reruns') ? plan.reruns : 0,
    sameRunId: has('same-run-id') && plan.sameRunId,
  }
}
