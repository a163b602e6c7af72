import { expect } from '@jest/globals'
import { IS_ONE_SCHEDULE, schedules, WITHOUT } from './counts.js'

/** One schedule that was played: what is wrong with it, the ends that its runs came to, and its story for who replays it. */
export interface PlayedSchedule {
  readonly violations: readonly string[]
  readonly ends: readonly string[]
  readonly story: readonly string[]
}

/** What of a schedule can be left out, such as its kills, by the name with which `WITHOUT=…` leaves it out of a replay. */
export type Without = ReadonlySet<string>

export interface Schedules {
  readonly whole: number
  readonly play: (seed: number, without: Without) => Promise<PlayedSchedule>
  readonly ends: readonly string[]
  /** Everything that can be left out of a schedule; what a failure does not need is found with it. */
  readonly parts?: readonly string[]
  /** Seeds that are always played: they reach ends that one schedule of some hundred reaches. */
  readonly always?: readonly number[]
}

/** A failure is shrunk in seconds; ten of them say no more than the first few. */
const SHRUNK = 3

/**
 * Plays the schedules of this run. None may break an invariant; and together they reach every end that is named, or they would
 * prove little. `SEED=4711 RUNS=0` plays one and prints its story. The first failures are shrunk to what matters.
 */
export async function playSchedules(options: Schedules): Promise<void> {
  const broken: string[] = []
  const reached = new Set<string>()
  for (const seed of [...schedules(options.whole), ...(IS_ONE_SCHEDULE ? [] : (options.always ?? []))]) {
    const { violations, ends, story } = await played(options, seed, WITHOUT)
    if (IS_ONE_SCHEDULE) console.log(story.join('\n'))
    if (violations.length > 0) {
      const isShrunk = broken.length < SHRUNK && !IS_ONE_SCHEDULE
      broken.push(isShrunk ? await shrunk(options, seed) : `SEED=${seed} RUNS=0: ${violations.join('; ')}`)
    }
    for (const end of ends) reached.add(end)
  }
  expect(broken.slice(0, 10)).toEqual([])
  if (!IS_ONE_SCHEDULE) expect(options.ends.filter((end) => !reached.has(end))).toEqual([])
}

/**
 * How to replay a failing schedule with nothing in it but what the failure needs: each part is left out in turn, for good where
 * the schedule fails without it, until no part can go any more.
 */
export async function shrunk(options: Pick<Schedules, 'play' | 'parts'>, seed: number): Promise<string> {
  const { parts = [] } = options
  let without: Without = new Set<string>()
  let { violations } = await played(options, seed, without)
  for (let hasShrunk = true; hasShrunk; ) {
    hasShrunk = false
    for (const part of parts.filter((one) => !without.has(one))) {
      const less: Without = new Set([...without, part])
      const tried = await played(options, seed, less)
      if (tried.violations.length === 0) continue
      without = less
      violations = tried.violations
      hasShrunk = true
    }
  }
  const needed = parts.filter((part) => !without.has(part))
  const replay = [`SEED=${seed}`, 'RUNS=0', ...(without.size > 0 ? [`WITHOUT=${[...without].join(',')}`] : [])].join(
    ' ',
  )
  return `${replay}: ${violations.join('; ')}${parts.length > 0 ? ` (needs ${needed.join(', ') || 'no disturbance'})` : ''}`
}

function played({ play }: Pick<Schedules, 'play'>, seed: number, without: Without): Promise<PlayedSchedule> {
  return play(seed, without).catch(thrown)
}

function thrown(error: unknown): PlayedSchedule {
  const message = error instanceof Error ? error.message : String(error)
  return { violations: [message], ends: [], story: [error instanceof Error ? (error.stack ?? message) : message] }
}
