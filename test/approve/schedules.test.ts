import { test } from '@jest/globals'
import { playSchedules } from '../lanes/schedules.js'
import { planOf, play, violations } from './schedule.js'
import { told } from './world.js'

test('whoever decides at once, is killed, loses answers or swaps: no author approves, nothing swapped is approved, and what is said is so', () =>
  playSchedules({
    whole: 1_000,
    play: async (seed) => {
      const played = await play(planOf(seed))
      const runs = played.runs.map(({ name, result }) => ({
        name,
        end: result === undefined ? 'killed' : told(result),
      }))
      return {
        violations: violations(played),
        ends: runs.map(({ end }) => end),
        story: [
          JSON.stringify(played.plan, null, 1),
          ...played.trace,
          ...runs.map(({ name, end }) => `${name}: ${end}`),
        ],
      }
    },
    ends: [
      'decided',
      'unchanged',
      'unknown-outcome unknown-outcome',
      'refused failed',
      'killed',
      'refused self-approval',
      'refused superseded',
      'refused changed-since-approval',
      'overtaken superseded',
      'taken-back changed-since-approval',
    ],
  }))
