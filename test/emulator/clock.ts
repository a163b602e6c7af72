import { setImmediate as nextTurn, setTimeout as realSleep } from 'node:timers/promises'

/**
 * Time as the emulator and, in process, the code under test see it. It begins at `start` and moves only when told to:
 * a sleeper moves it to the end of its sleep and lets everybody else take a turn first. `followSystem` makes it run
 * beside the machine's clock, which the HTTP door needs because a real SDK signs with the real time.
 */
export class VirtualClock {
  #time: number
  #followsSystem = false

  constructor(start: Date = new Date('2026-11-21T10:00:00Z')) {
    this.#time = start.getTime()
  }

  /** From now on real time passes; `advance` still adds to it. */
  followSystem(): void {
    if (this.#followsSystem) return
    this.#followsSystem = true
    this.#time = 0
  }

  now(): Date {
    return new Date(this.#followsSystem ? Date.now() + this.#time : this.#time)
  }

  advance(milliseconds: number): void {
    this.#time += milliseconds
  }

  async sleep(milliseconds: number): Promise<void> {
    if (this.#followsSystem) {
      await realSleep(milliseconds)
      return
    }
    const end = this.#time + milliseconds
    await nextTurn()
    this.#time = Math.max(this.#time, end)
  }
}
