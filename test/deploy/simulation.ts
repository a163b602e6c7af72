import { setImmediate as turn } from 'node:timers/promises'
import type { VirtualClock } from '../emulator/clock.js'

/** A stream of numbers from 0 up to 1 that a seed decides (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Things that happen at times of a virtual clock, one after the other, each to its end before the next begins. */
export class Simulation {
  readonly #clock: VirtualClock
  #events: readonly { readonly at: number; readonly happen: () => void | Promise<void> }[] = []

  constructor(clock: VirtualClock) {
    this.#clock = clock
  }

  at(time: number, happen: () => void | Promise<void>): void {
    this.#events = [...this.#events, { at: time, happen }]
  }

  /** Resolves after that many milliseconds of virtual time. */
  after(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.at(this.#clock.now().getTime() + milliseconds, resolve))
  }

  /** Runs until nothing is to happen any more; gives how many things happened. Throws if there is no end to it. */
  async run(limit: number): Promise<number> {
    for (let happened = 0; happened < limit; happened += 1) {
      await settle(4)
      // A call may take more turns than that; only when nothing comes of many is it the end.
      if (this.#events.length === 0) await settle(40)
      const [first, ...others] = this.#events
      if (first === undefined) return happened
      const next = others.reduce((earliest, event) => (event.at < earliest.at ? event : earliest), first)
      this.#events = this.#events.filter((event) => event !== next)
      this.#clock.advance(Math.max(0, next.at - this.#clock.now().getTime()))
      await next.happen()
    }
    throw new Error(`${limit} events, and no end`)
  }
}

/** Lets every promise that can go on go on. */
async function settle(turns: number): Promise<void> {
  for (let count = 0; count < turns; count += 1) await turn()
}
