import { expect } from '@jest/globals'
import { IS_ONE_SCHEDULE, schedules } from './counts.js'

/** One schedule that was played: what is wrong with it, the ends that its runs came to, and its story for who replays it. */
export interface PlayedSchedule {
  readonly violations: readonly string[]
  readonly ends: readonly string[]
  readonly story: readonly string[]
}

/**
 * Plays the schedules of this run. None may break an invariant; and together they reach every end that is named, or they would
 * prove little. `SEED=4711 RUNS=0` plays one and prints its story.
 */
export async function playSchedules(options: {
  readonly whole: number
  readonly play: (seed: number) => Promise<PlayedSchedule>
  readonly ends: readonly string[]
  /** Seeds that are always played: they reach ends that one schedule of some hundred reaches. */
  readonly always?: readonly number[]
}): Promise<void> {
  const broken: string[] = []
  const reached = new Set<string>()
  for (const seed of [...schedules(options.whole), ...(IS_ONE_SCHEDULE ? [] : (options.always ?? []))]) {
    const { violations, ends, story } = await options.play(seed).catch(thrown)
    if (IS_ONE_SCHEDULE) console.log(story.join('\n'))
    if (violations.length > 0) broken.push(`SEED=${seed} RUNS=0: ${violations.join('; ')}`)
    for (const end of ends) reached.add(end)
  }
  expect(broken.slice(0, 10)).toEqual([])
  if (!IS_ONE_SCHEDULE) expect(options.ends.filter((end) => !reached.has(end))).toEqual([])
}

function thrown(error: unknown): PlayedSchedule {
  const message = error instanceof Error ? error.message : String(error)
  return { violations: [message], ends: [], story: [error instanceof Error ? (error.stack ?? message) : message] }
}
