import { setImmediate as nextTurn, setTimeout as realSleep } from 'node:timers/promises'

/** How the emulator's time passes beside the machine's, once it is served over HTTP. */
export type Pace =
  /** As fast. */
  | 'real'
  /** That many times as fast: with 600 a canary of ten minutes takes a second. */
  | { readonly scale: number }
  /** Only when `advance` is called. */
  | 'stepped'

/**
 * Time as the emulator and, in process, the code under test see it. It begins at `start` and moves only when told to:
 * a sleeper moves it to the end of its sleep and lets everybody else take a turn first. `follow` makes it run beside the
 * machine's clock, which the HTTP door needs because a real SDK signs with the real time.
 */
export class VirtualClock {
  #time: number
  /** While another clock is followed: where both stood at the beginning, and how many times faster this one runs. */
  #followed: { readonly since: number; readonly scale: number } | undefined
  /** What `advance` has added. */
  #advanced = 0

  constructor(start: Date = new Date('2026-11-21T10:00:00Z')) {
    this.#time = start.getTime()
  }

  /** From now on time begins at the machine's and passes at this pace; `advance` still adds to it. */
  follow(pace: Pace = 'real'): void {
    if (this.#followed !== undefined) return
    const scale = pace === 'real' ? 1 : pace === 'stepped' ? 0 : pace.scale
    this.#time = Date.now()
    this.#followed = { since: this.#time, scale }
  }

  now(): Date {
    const passed = this.#followed === undefined ? 0 : (Date.now() - this.#followed.since) * this.#followed.scale
    return new Date(this.#time + this.#advanced + passed)
  }

  /**
   * The time of those who are not AWS, such as GitHub when it makes an ID token: at its own pace, whatever this clock's,
   * so that a token does not pass away between two processes. `advance` moves it, too.
   */
  wall(): Date {
    return this.#followed === undefined ? this.now() : new Date(Date.now() + this.#advanced)
  }

  /** When a caller, by the machine's clock, would see this moment come. */
  asSeenOutside(moment: Date): Date {
    if (this.#followed === undefined) return moment
    const left = moment.getTime() - this.now().getTime()
    return new Date(Date.now() + left / (this.#followed.scale || 1))
  }

  advance(milliseconds: number): void {
    this.#advanced += milliseconds
  }

  async sleep(milliseconds: number): Promise<void> {
    if (this.#followed !== undefined) {
      await realSleep(milliseconds / (this.#followed.scale || 1))
      return
    }
    const end = this.now().getTime() + milliseconds
    await nextTurn()
    this.#advanced += Math.max(0, end - this.now().getTime())
  }
}
