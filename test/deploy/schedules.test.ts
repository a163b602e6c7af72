import { test } from '@jest/globals'
import { playSchedules } from '../lanes/schedules.js'
import { PARTS, playSchedule, type Tally } from './schedule.js'

test('schedules of runs killed, doubled and misled put nothing unapproved behind an endpoint, lose nothing and tell no lie', () =>
  playSchedules({
    whole: 2_000,
    parts: PARTS,
    always: [355, 560], // superseded
    play: async (seed, without) => {
      const tally: Tally = {
        outcomes: {},
        kills: 0,
        faults: 0,
        swaps: 0,
        withdrawals: 0,
        touches: 0,
        deletions: 0,
        rollbacks: 0,
        limits: 0,
      }
      await playSchedule(seed, tally, without)
      const { outcomes, ...disturbances } = tally
      const happened = Object.entries(disturbances).filter(([, times]) => times > 0)
      return {
        violations: [],
        ends: [...Object.keys(outcomes), ...happened.map(([what]) => what)],
        story: [JSON.stringify(tally, null, 1)],
      }
    },
    ends: [
      ...['deployed', 'current', 'refused', 'rolled-back', 'superseded', 'timeout'],
      ...['kills', 'faults', 'swaps', 'withdrawals', 'touches', 'deletions', 'rollbacks'],
    ],
  }))
