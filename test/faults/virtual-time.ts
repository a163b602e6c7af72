import timers from 'node:timers/promises'
import { jest } from '@jest/globals'

// Time for runs of the action within this process: nothing waits, and nothing is late because the machine is slow.
// - The date goes on by itself and jumps over every wait.
// - A wait between two attempts (the action's own clock, the retries of the SDK, of core and of Octokit) is over at once.
// - A deadline is over only when somebody says that time passes: because an answer hangs, say.

interface Deadline {
  readonly due: number
  readonly milliseconds: number
  readonly end: () => void
}

const RealDate = Date
const { setTimeout: realSetTimeout, clearTimeout: realClearTimeout } = globalThis
const realTimeout = AbortSignal.timeout
const realRandom = Math.random

/** Whose calls of setTimeout are waits between attempts; every other long timer is a deadline. */
const WAITS = /http-client|[/\\]retry|Retry/
/** Shorter ones keep real time: nobody waits for them, and no deadline is that short. */
const LONG_MILLISECONDS = 500
/** No single request waits longer than this; what does is a deadline of the whole run, and comes by sleeping, too. */
const NETWORK_MILLISECONDS = 60_000
/** A run takes a tenth of a second; one in which nothing at all happens for so long waits for what never comes. */
const ENDLESS_MILLISECONDS = 6_000
/** Of the event loop: what waited for a deadline has gone on after so many. */
const TURNS = 5

/**
 * Gives up on what does not end: no virtual wait takes so long. Time in which this process does nothing is what counts, since on a
 * busy machine it may wait for its turn.
 */
export async function orEndless<Value>(work: Promise<Value>): Promise<Value | 'endless'> {
  let timer: NodeJS.Timeout | undefined
  const { idle: before } = performance.eventLoopUtilization()
  const end = new Promise<'endless'>((resolve) => {
    const look = (): void => {
      if (performance.eventLoopUtilization().idle - before > ENDLESS_MILLISECONDS) resolve('endless')
      else timer = realSetTimeout(look, ENDLESS_MILLISECONDS / 4)
    }
    look()
  })
  try {
    return await Promise.race([work, end])
  } finally {
    realClearTimeout(timer)
  }
}

/** The time of this process while a virtual one is in its place. */
export class VirtualTime {
  #skipped = 0
  #deadlines: readonly Deadline[] = []
  /** Whether whoever sleeps now wakes; asked, so that a killed run never does. */
  isAlive: () => boolean = () => true

  now(): number {
    return RealDate.now() + this.#skipped
  }

  /** So much time passes, deadline by deadline, and after each goes on what waited for it. */
  async pass(milliseconds: number): Promise<void> {
    const begin = this.now()
    const skippedBefore = this.#skipped
    let own = 0
    const skip = (until: number) => {
      const more = Math.max(0, until - this.now())
      own += more
      this.#skipped += more
    }
    // Others who sleep meanwhile do not shorten it.
    const end = () => begin + milliseconds + (this.#skipped - skippedBefore - own)
    for (let next = this.#nextUntil(end()); next !== undefined; next = this.#nextUntil(end())) {
      skip(next.due)
      this.#deadlines = this.#deadlines.filter((deadline) => deadline !== next)
      next.end()
      for (let turns = 0; turns < TURNS; turns += 1) await new Promise((resolve) => setImmediate(resolve))
    }
    skip(end())
  }

  /** Nobody waits for anything any more: the run whose deadlines these were is over. */
  forget(): void {
    this.#deadlines = []
  }

  install(): void {
    const now = () => this.now()
    globalThis.Date = class VirtualDate extends RealDate {
      constructor(...given: []) {
        if (given.length === 0) super(now())
        else super(...given)
      }
      static override now(): number {
        return now()
      }
    } as DateConstructor
    const sleep = async <Value>(milliseconds = 0, value?: Value): Promise<Value | undefined> => {
      await new Promise((resolve) => setImmediate(resolve))
      if (!this.isAlive()) await new Promise(() => {})
      this.#sleep(milliseconds)
      return value
    }
    // The named import of what is loaded from now on; what the tests' own servers have is what it was.
    const virtual = { ...timers, setTimeout: sleep }
    jest.unstable_mockModule('node:timers/promises', () => ({ ...virtual, default: virtual }))
    globalThis.setTimeout = ((work: (...values: unknown[]) => void, milliseconds = 0, ...values: unknown[]) => {
      if (milliseconds < LONG_MILLISECONDS) return realSetTimeout(work, milliseconds, ...values)
      if (WAITS.test(whoAsks())) {
        this.#sleep(milliseconds)
        return realSetTimeout(work, 0, ...values)
      }
      return this.#deadline(milliseconds, () => work(...values))
    }) as typeof setTimeout
    globalThis.clearTimeout = ((timer: unknown) => {
      if (timer instanceof Timer) this.#deadlines = this.#deadlines.filter(({ end }) => end !== timer.end)
      else realClearTimeout(timer as NodeJS.Timeout)
    }) as typeof clearTimeout
    AbortSignal.timeout = (milliseconds) => {
      const controller = new AbortController()
      this.#deadline(milliseconds, () =>
        controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError')),
      )
      return controller.signal
    }
    // What the libraries wait between attempts is a part of a bound, and chance decides which.
    Math.random = () => 0
  }

  uninstall(): void {
    globalThis.Date = RealDate
    globalThis.setTimeout = realSetTimeout
    globalThis.clearTimeout = realClearTimeout
    AbortSignal.timeout = realTimeout
    Math.random = realRandom
    this.forget()
  }

  #deadline(milliseconds: number, end: () => void): Timer {
    this.#deadlines = [...this.#deadlines, { due: this.now() + milliseconds, milliseconds, end }]
    return new Timer(end)
  }

  #nextUntil(end: number): Deadline | undefined {
    const due = this.#deadlines.filter((deadline) => deadline.due <= end)
    return due.reduce<Deadline | undefined>(
      (first, one) => (first === undefined || one.due < first.due ? one : first),
      undefined,
    )
  }

  /** Whoever sleeps holds nobody up who waits for an answer; only the deadline of the run comes nearer. */
  #sleep(milliseconds: number): void {
    this.#skipped += milliseconds
    const isOver = ({ due, milliseconds: length }: Deadline) => length > NETWORK_MILLISECONDS && due <= this.now()
    const over = this.#deadlines.filter(isOver)
    this.#deadlines = this.#deadlines.filter((deadline) => !over.includes(deadline))
    for (const { end } of over) end()
  }
}

/** The few functions that called the one that asks; what awaits them is nobody's who waits. */
function whoAsks(): string {
  const frames = (new Error('who asks?').stack ?? '').split('\n').slice(3, 8)
  const async = frames.findIndex((frame) => frame.includes('at async'))
  return frames.slice(0, async < 0 ? undefined : async).join('\n')
}

/** What setTimeout gives for a deadline. */
class Timer {
  constructor(readonly end: () => void) {}
  ref(): this {
    return this
  }
  unref(): this {
    return this
  }
  hasRef(): boolean {
    return false
  }
}
