import { expect, test } from '@jest/globals'
import { newPace, type Pace } from '../../src/aws/pace.js'

/** Virtual time: what sleeps is woken in its order. */
function virtualTime() {
  let now = 0
  const sleeping: { readonly at: number; readonly wake: () => void }[] = []
  const sleep = (milliseconds: number): Promise<void> =>
    new Promise((wake) => {
      sleeping.push({ at: now + milliseconds, wake })
    })
  async function play(work: Promise<unknown>): Promise<void> {
    let isDone = false
    void work.then(() => {
      isDone = true
    })
    while (!isDone) {
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
      sleeping.sort((a, b) => a.at - b.at)
      const next = sleeping.shift()
      if (next === undefined) continue
      now = Math.max(now, next.at)
      next.wake()
    }
  }
  return { now: () => now, sleep, play }
}

/** A service that takes so many requests a second, asked by eight workers that ask again after each refusal. */
async function askAll(amount: number, perSecond: number, pace: (time: ReturnType<typeof virtualTime>) => Pace) {
  const time = virtualTime()
  const own = pace(time)
  const taken: number[] = []
  let throttled = 0
  let left = amount
  async function worker(): Promise<void> {
    while (left > 0) {
      left -= 1
      for (;;) {
        const since = await own.turn()
        await time.sleep(50)
        const lately = taken.filter((at) => at > time.now() - 1000).length
        if (lately < perSecond) break
        throttled += 1
        own.throttled(since)
      }
      taken.push(time.now())
      own.answered()
    }
  }
  await time.play(Promise.all(Array.from({ length: 8 }, worker)))
  return { throttled, taken: taken.length }
}

const HEEDLESS: Pace = { turn: async () => 0, throttled: () => {}, answered: () => {} }

test('a run that is throttled slows down together: few of its requests are refused, and all are answered', async () => {
  const paced = await askAll(300, 10, ({ now, sleep }) => newPace({ now, sleep }))
  const heedless = await askAll(300, 10, () => HEEDLESS)
  expect([paced.taken, heedless.taken]).toEqual([300, 300])
  expect(paced.throttled).toBeLessThan(45)
  expect(heedless.throttled).toBeGreaterThan(10 * paced.throttled)
})

test('until something is throttled nobody waits', async () => {
  let slept = 0
  const pace = newPace({
    now: () => 0,
    sleep: async () => {
      slept += 1
    },
  })
  for (let count = 0; count < 100; count += 1) {
    await pace.turn()
    pace.answered()
  }
  expect(slept).toBe(0)
})

test('requests that were under way when one was throttled slow the run down once', async () => {
  const waits: number[] = []
  const pace = newPace({
    now: () => 1000,
    sleep: async (milliseconds) => {
      waits.push(milliseconds)
    },
  })
  for (let count = 0; count < 8; count += 1) pace.throttled(count)
  await pace.turn()
  await pace.turn()
  expect(waits).toEqual([500, 600])
})

test('after answers enough the run is as fast as before', async () => {
  const waits: number[] = []
  let now = 0
  const pace = newPace({
    now: () => now,
    sleep: async (milliseconds) => {
      waits.push(milliseconds)
      now += milliseconds
    },
  })
  pace.throttled(0)
  for (let count = 0; count < 460; count += 1) {
    await pace.turn()
    pace.answered()
  }
  expect(waits.length).toBeGreaterThan(100)
  waits.length = 0
  await pace.turn()
  await pace.turn()
  expect(waits).toEqual([])
})
