import { expect, test } from '@jest/globals'
import { play } from '../register/schedule.js'
import { leaveOut, PARTS, planOf } from '../register/schedule-plan.js'
import { shrunk, type Without } from './schedules.js'

/** A schedule that fails where all of these are in it. */
function failing(...needed: readonly string[]) {
  return async (_: number, without: Without) => ({
    violations: needed.some((part) => without.has(part)) ? [] : ['lost'],
    ends: [],
    story: [],
  })
}

test('a failing schedule is shrunk to what it needs, and says how to replay that', async () => {
  const parts = ['kills', 'faults', 'alarms', 'rollbacks']
  expect(await shrunk({ parts, play: failing('faults', 'rollbacks') }, 7)).toBe(
    'SEED=7 RUNS=0 WITHOUT=kills,alarms: lost (needs faults, rollbacks)',
  )
  expect(await shrunk({ parts, play: failing() }, 7)).toContain('(needs no disturbance)')
  expect(await shrunk({ play: failing() }, 7)).toBe('SEED=7 RUNS=0: lost')
})

test('a fault that is planted in the schedules of register is found, and shrunk to one kill', async () => {
  // Planted: no run may be killed.
  const options = {
    parts: PARTS,
    play: async (seed: number, without: Without) => {
      const { runs } = await play(leaveOut(planOf(seed), without))
      const killed = runs.filter(({ result }) => result === undefined)
      return { violations: killed.map(({ name }) => `${name} was killed`), ends: [], story: [] }
    },
  }
  const seed = await firstFailure(options.play)
  const report = await shrunk(options, seed)
  expect(report).toMatch(/^SEED=\d+ RUNS=0 WITHOUT=\S+: run \d was killed \(needs kill-\d[^)]*\)$/)
  const without = new Set((/WITHOUT=(\S+):/.exec(report)?.[1] ?? '').split(','))
  const again = await options.play(seed, without)
  expect(report).toContain(again.violations.join('; '))
  expect(
    (await options.play(seed, new Set([...without, /needs (kill-\d)/.exec(report)?.[1] ?? '']))).violations,
  ).toEqual([])
})

async function firstFailure(
  play: (seed: number, without: Without) => Promise<{ readonly violations: readonly string[] }>,
): Promise<number> {
  for (let seed = 1; ; seed += 1) if ((await play(seed, new Set())).violations.length > 0) return seed
}
