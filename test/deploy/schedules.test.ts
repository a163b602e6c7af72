import { expect, test } from '@jest/globals'
import { playSchedule, type Tally } from './schedule.js'

// DEPLOY_SEED=1234 plays one schedule again; DEPLOY_SCHEDULES says how many are played.
const SCHEDULES = Number(process.env['DEPLOY_SCHEDULES'] ?? 2_000)
const FIRST = Number(process.env['DEPLOY_SEED'] ?? 1)
const COUNT = process.env['DEPLOY_SEED'] === undefined ? SCHEDULES : 1

test(`${COUNT} schedules of runs killed, doubled and misled put nothing unapproved behind an endpoint, lose nothing and tell no lie`, async () => {
  const tally: Tally = { outcomes: {}, kills: 0, faults: 0, swaps: 0, withdrawals: 0, touches: 0, deletions: 0 }
  for (let seed = FIRST; seed < FIRST + COUNT; seed += 1) {
    try {
      await playSchedule(seed, tally)
    } catch (error) {
      throw new Error(`DEPLOY_SEED=${seed}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      })
    }
  }
  console.log(`DEPLOY_SEED=${FIRST} to ${FIRST + COUNT - 1}: ${JSON.stringify(tally)}`)
  if (COUNT < 500) return
  // The schedules went through all of it.
  for (const kind of ['deployed', 'current', 'refused', 'rolled-back', 'superseded', 'timeout'])
    expect(tally.outcomes[kind] ?? 0).toBeGreaterThan(0)
  for (const count of [tally.kills, tally.faults, tally.swaps, tally.withdrawals, tally.touches, tally.deletions])
    expect(count).toBeGreaterThan(100)
}, 300_000)
