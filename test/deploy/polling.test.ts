import { expect, test } from '@jest/globals'
import { waitForEndpoint } from '../../src/modes/deploy/apply/wait.js'
import { VirtualClock } from '../emulator/clock.js'
import { aSettings } from './world.js'

// The real poller on a virtual clock: what a job asks of an account that many jobs share, and how late it sees the end.
const ENDPOINTS = 10
const SEEDS = 100
const MINUTE = 60_000

/** A small generator with a seed, so that a failure can be played again. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

/** Waits for one endpoint that is ready after a while. */
async function waitFor(random: () => number) {
  const clock = new VirtualClock(new Date('2026-12-01T00:00:00Z'))
  const startedAt = clock.now()
  const ready = startedAt.getTime() + MINUTE + random() * 30 * MINUTE
  const asked: number[] = []
  const wanted = { endpointName: 'churn', endpointConfigName: 'new', variants: [] }
  const end = await waitForEndpoint({
    wanted,
    baseline: undefined,
    attached: false,
    look: async () => {
      asked.push(clock.now().getTime())
      const isReady = clock.now().getTime() >= ready
      return {
        EndpointName: 'churn',
        EndpointArn: 'arn',
        EndpointStatus: isReady ? ('InService' as const) : ('Creating' as const),
        EndpointConfigName: 'new',
        CreationTime: startedAt,
        LastModifiedTime: isReady ? new Date(ready) : startedAt,
      }
    },
    clock,
    random,
    pollIntervalSeconds: aSettings().pollIntervalSeconds,
    deadline: new Date(startedAt.getTime() + 60 * MINUTE),
    startedAt,
    signal: undefined,
    onProgress: () => {},
  })
  expect(end.kind).toBe('final')
  return { asked, overshoot: clock.now().getTime() - ready }
}

test('ten endpoints are waited for with at most eight requests in any minute each, and their ends are seen within ten seconds', async () => {
  const overshoots: number[] = []
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const random = randomOf(seed)
    for (let index = 0; index < ENDPOINTS; index += 1) {
      const { asked, overshoot } = await waitFor(random)
      overshoots.push(overshoot)
      const most = Math.max(...asked.map((from) => asked.filter((at) => at >= from && at < from + MINUTE).length))
      expect(most).toBeLessThanOrEqual(8)
    }
  }
  const sorted = overshoots.toSorted((one, other) => one - other)
  expect(sorted[Math.floor(sorted.length * 0.95)]).toBeLessThanOrEqual(10_000)
})
