import { expect, test } from '@jest/globals'
import { violations } from './invariants.js'
import { type Played, play } from './schedule.js'
import { planOf } from './schedule-plan.js'

// SEED=123 plays one schedule and prints it step by step; SCHEDULES=100000 plays more.
const only = process.env['SEED']
const count = Number(process.env['SCHEDULES'] ?? 2_000)
const seeds = only === undefined ? Array.from({ length: count }, (_, index) => index + 1) : [Number(only)]

test('whatever crashes, runs again, runs side by side or looks at an old list: one version, and everybody reports it', async () => {
  const broken: string[] = []
  for (const seed of seeds) {
    const played = await played_(seed)
    const wrong = played instanceof Error ? [played.message] : violations(played)
    if (only !== undefined && !(played instanceof Error))
      console.log(JSON.stringify(played.plan, null, 1), played.trace.join('\n'))
    if (wrong.length > 0) broken.push(`SEED=${seed}: ${wrong.join('; ')}`)
  }
  expect(broken.slice(0, 10)).toEqual([])
}, 300_000)

async function played_(seed: number): Promise<Played | Error> {
  try {
    return await play(planOf(seed))
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
