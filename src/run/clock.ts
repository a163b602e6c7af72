import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../ports.js'

/** The real clock. */
export const clock: Clock = {
  now: () => new Date(),
  sleep: async (milliseconds) => {
    await sleep(milliseconds)
  },
}
