import { expect, test } from '@jest/globals'
import { planOf, play, violations } from './schedule.js'
import { told } from './world.js'

// SEED=123 plays one schedule and prints it step by step; SCHEDULES=100000 plays more.
const only = process.env['SEED']
const count = Number(process.env['SCHEDULES'] ?? 1_000)
const seeds = only === undefined ? Array.from({ length: count }, (_, index) => index + 1) : [Number(only)]

test('whoever decides at once, is killed, loses answers or swaps: no author approves, nothing swapped is approved, and what is said is so', async () => {
  const broken: string[] = []
  const seen = new Map<string, number>()
  for (const seed of seeds) {
    const played = await play(planOf(seed))
    const wrong = violations(played)
    for (const { result } of played.runs) {
      const what = result === undefined ? 'killed' : told(result)
      seen.set(what, (seen.get(what) ?? 0) + 1)
    }
    if (only !== undefined) {
      const ends = played.runs.map(({ name, result }) => `${name}: ${result === undefined ? 'killed' : told(result)}`)
      console.log(JSON.stringify(played.plan, null, 1), [...played.trace, ...ends].join('\n'))
    }
    if (wrong.length > 0) broken.push(`SEED=${seed}: ${wrong.join('; ')}`)
  }
  expect(broken.slice(0, 10)).toEqual([])
  if (only !== undefined) return
  // The schedules reach every end, or they would prove little.
  expect([...seen.keys()]).toEqual(
    expect.arrayContaining([
      'decided',
      'unchanged',
      'killed',
      'refused self-approval',
      'refused superseded',
      'refused changed-since-approval',
      'overtaken superseded',
      'taken-back changed-since-approval',
    ]),
  )
}, 120_000)
