import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Clock } from '../../src/ports.js'
import type { VirtualClock } from '../emulator/index.js'

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

interface Waiting {
  readonly process: Process
  readonly what: string
  readonly due: number
  readonly resume: () => void
}

/** One run of the action, as a process that may be killed. */
export interface Process {
  readonly name: string
  readonly clock: Clock
  /** Comes back when the scheduler lets this process go on; never, once it is killed. */
  readonly yieldAt: (what: string) => Promise<void>
  readonly isOver: () => boolean
  readonly kill: () => void
}

/**
 * Runs processes by turns that the seed decides: at each step one that waits goes on, and time passes. Nothing else
 * moves, so a schedule is the same each time.
 */
export class Scheduler {
  readonly trace: string[] = []
  readonly #random: () => number
  readonly #clock: VirtualClock
  readonly #waiting = new Set<Waiting>()
  readonly #alive = new Set<Process>()
  #step = 0

  constructor(random: () => number, clock: VirtualClock) {
    this.#random = random
    this.#clock = clock
  }

  /** Starts a process now; `killAfter` kills it when it has gone on that many times. */
  start(name: string, body: (process: Process) => Promise<void>, killAfter?: number): Process {
    let left = killAfter ?? Number.POSITIVE_INFINITY
    const wait = (what: string, due: number) =>
      new Promise<void>((resolve) => {
        if (!this.#alive.has(process)) return
        this.#waiting.add({ process, what, due, resume: resolve })
      })
    const now = () => this.#clock.now().getTime()
    const process: Process = {
      name,
      clock: {
        now: () => this.#clock.now(),
        sleep: (milliseconds) => wait(`wakes after ${milliseconds}`, now() + milliseconds),
      },
      yieldAt: async (what) => {
        await wait(what, 0)
        left -= 1
        if (left <= 0) {
          process.kill()
          await new Promise<void>(() => {})
        }
      },
      isOver: () => !this.#alive.has(process),
      kill: () => {
        this.trace.push(`${name} is killed`)
        this.#alive.delete(process)
        for (const waiting of this.#waiting) if (waiting.process === process) this.#waiting.delete(waiting)
      },
    }
    this.#alive.add(process)
    void body(process).then(() => this.#alive.delete(process))
    return process
  }

  /** Goes on until every process is over. */
  async run(): Promise<void> {
    for (this.#step = 0; ; this.#step += 1) {
      await nextTurn()
      if (this.#waiting.size === 0) {
        if (this.#alive.size === 0) return
        throw new Error(`nothing waits, and ${[...this.#alive].map(({ name }) => name).join(', ')} is not over`)
      }
      if (this.#step > 20_000) throw new Error('this schedule does not end')
      this.#next()
    }
  }

  #next(): void {
    const now = this.#clock.now().getTime()
    const waiting = [...this.#waiting]
    const earliest = Math.min(...waiting.map(({ due }) => due))
    if (earliest > now) this.#clock.advance(earliest - now)
    else this.#clock.advance(Math.floor(this.#random() * 120))
    const ready = waiting.filter(({ due }) => due <= this.#clock.now().getTime())
    const chosen = ready[Math.floor(this.#random() * ready.length)]
    if (chosen === undefined) throw new Error('no process is ready')
    this.#waiting.delete(chosen)
    this.trace.push(`${chosen.process.name} ${chosen.what}`)
    chosen.resume()
  }
}
