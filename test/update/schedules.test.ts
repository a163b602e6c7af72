import { expect, test } from '@jest/globals'
import { planOf, play, violations } from './schedule.js'
import { told } from './world.js'

// SEED=123 plays one schedule and prints it step by step; SCHEDULES=100000 plays more.
const only = process.env['SEED']
const count = Number(process.env['SCHEDULES'] ?? 300)
const seeds = only === undefined ? Array.from({ length: count }, (_, index) => index + 1) : [Number(only)]

test('whoever updates at once, is killed, loses answers or decides: no approval and no key of ours is touched, and a rerun converges', async () => {
  const broken: string[] = []
  const seen = new Map<string, number>()
  for (const seed of seeds) {
    const played = await play(planOf(seed))
    for (const { result } of played.runs) {
      const what = result === undefined ? 'killed' : told(result)
      seen.set(what, (seen.get(what) ?? 0) + 1)
    }
    if (only !== undefined) {
      const ends = played.runs.map(({ name, result }) => `${name}: ${result === undefined ? 'killed' : told(result)}`)
      console.log(JSON.stringify(played.plan, null, 1), [...played.trace, ...ends].join('\n'))
    }
    const wrong = await violations(played)
    if (wrong.length > 0) broken.push(`SEED=${seed}: ${wrong.join('; ')}`)
  }
  expect(broken.slice(0, 10)).toEqual([])
  if (only !== undefined) return
  // The schedules reach every end, or they would prove little.
  expect([...seen.keys()]).toEqual(
    expect.arrayContaining([
      'updated',
      'unchanged',
      'killed',
      'overtaken superseded',
      'unknown-outcome unknown-outcome',
    ]),
  )
}, 120_000)
