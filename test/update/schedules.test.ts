import { test } from '@jest/globals'
import { playSchedules } from '../lanes/schedules.js'
import { planOf, play, violations } from './schedule.js'
import { told } from './world.js'

test('whoever updates at once, is killed, loses answers or decides: no approval and no key of ours is touched, and a rerun converges', () =>
  playSchedules({
    whole: 300,
    always: [115, 174], // overtaken
    play: async (seed) => {
      const played = await play(planOf(seed))
      const runs = played.runs.map(({ name, result }) => ({
        name,
        end: result === undefined ? 'killed' : told(result),
      }))
      return {
        violations: await violations(played),
        ends: runs.map(({ end }) => end),
        story: [
          JSON.stringify(played.plan, null, 1),
          ...played.trace,
          ...runs.map(({ name, end }) => `${name}: ${end}`),
        ],
      }
    },
    ends: [
      'updated',
      'refused failed',
      'unchanged',
      'killed',
      'overtaken superseded',
      'unknown-outcome unknown-outcome',
    ],
  }))
