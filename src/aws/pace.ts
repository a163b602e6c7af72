import { setTimeout as wait } from 'node:timers/promises'

/** When the next request to a service may begin: all requests of a run ask the same one, so that they slow down together. */
export interface Pace {
  /** Waits for its turn, and gives when that was. */
  readonly turn: () => Promise<number>
  /** A request that began at `since` was throttled. */
  readonly throttled: (since: number) => void
  readonly answered: () => void
}

// No document of AWS names a rate for SageMaker's calls, so it is found as TCP finds its own (RFC 5681): half as fast after an answer
// that was throttled, and a little faster after each other one. In requests a second:
const FIRST_RATE = 10
const LEAST_RATE = 1
const RATE_A_ANSWER = 0.2
const FULL_RATE = 100 // from here on nobody waits
const PAUSE_OF_TURNS = 5

/** A pace that costs nothing until a request is throttled. */
export function newPace({
  now = Date.now,
  sleep = wait,
}: {
  readonly now?: () => number
  readonly sleep?: (milliseconds: number) => Promise<unknown>
} = {}): Pace {
  let rate = Number.POSITIVE_INFINITY
  let next = 0
  let slowedAt = Number.NEGATIVE_INFINITY
  const interval = (): number => 1000 / rate
  return {
    turn: async () => {
      const start = Math.max(now(), next)
      next = start + interval()
      const milliseconds = start - now()
      if (milliseconds > 0) await sleep(milliseconds)
      return now()
    },
    throttled: (since) => {
      // Requests side by side are throttled together: what began before the run slowed down says nothing of the pace since.
      if (since < slowedAt) return
      slowedAt = now()
      rate = Number.isFinite(rate) ? Math.max(rate / 2, LEAST_RATE) : FIRST_RATE
      next = Math.max(next, slowedAt + interval() * PAUSE_OF_TURNS)
    },
    answered: () => {
      rate += RATE_A_ANSWER
      if (rate >= FULL_RATE) rate = Number.POSITIVE_INFINITY
    },
  }
}
