import { test } from '@jest/globals'
import { playSchedules } from '../lanes/schedules.js'
import { violations } from './invariants.js'
import { play } from './schedule.js'
import { leaveOut, PARTS, planOf } from './schedule-plan.js'
import { told } from './world.js'

test('whatever crashes, runs again, runs side by side or looks at an old list: one version, and everybody reports it', () =>
  playSchedules({
    whole: 2_000,
    parts: PARTS,
    play: async (seed, without) => {
      const played = await play(leaveOut(planOf(seed), without))
      // Which number a version got is no end of its own.
      const ends = played.runs.map(({ result }) =>
        result === undefined ? 'killed' : told(result).replace(/ \d+/g, ''),
      )
      return {
        violations: violations(played),
        ends,
        story: [JSON.stringify(played.plan, null, 1), ...played.trace, ...ends],
      }
    },
    ends: ['registered', 'reused', 'killed', 'failed failed', 'failed unknown-outcome'],
  }))
