/** Somebody stopped the run. */
export class Interrupted extends Error {
  constructor() {
    super('interrupted')
  }
}

/** A question took longer than it may. */
export class TooLate extends Error {}

/** Time and its end: a run that is stopped wakes at once, and what takes too long ends. */
export class Pace {
  readonly #signal: AbortSignal
  readonly #scale: number
  readonly #started = Date.now()
  #slept = 0
  #end = Number.POSITIVE_INFINITY

  /** The machine's time until the signal says to stop. `scale` is for tests: that many times as fast. */
  constructor(signal: AbortSignal, scale = 1) {
    this.#signal = signal
    this.#scale = scale
  }

  now(): Date {
    return new Date(this.#started + (Date.now() - this.#started) * this.#scale)
  }

  /** Milliseconds that were slept. What is waited for is counted in these: a slow machine is no reason to give up. */
  get slept(): number {
    return this.#slept
  }

  /** From now on nobody sleeps longer than so many seconds in all. */
  limit(seconds: number): void {
    this.#end = this.#slept + seconds * 1000
  }

  /** Rejects with `Interrupted` or `TooLate`. */
  sleep(milliseconds: number): Promise<void> {
    const signal = this.#signal
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(new Interrupted())
      if (this.#slept + milliseconds > this.#end) return reject(new TooLate('the question took too long'))
      const stop = () => {
        clearTimeout(timer)
        reject(new Interrupted())
      }
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop)
        this.#slept += milliseconds
        resolve()
      }, milliseconds / this.#scale)
      signal.addEventListener('abort', stop, { once: true })
    })
  }
}

/** Looks again and again until a look gives something; throws `TooLate` with what was waited for. */
export async function until<Value>(
  pace: Pace,
  of: { readonly what: string; readonly seconds: number; readonly every: number },
  look: (waitedMilliseconds: number) => Promise<Value | undefined>,
): Promise<Value> {
  const since = pace.slept
  for (;;) {
    const waited = pace.slept - since
    const found = await look(waited)
    if (found !== undefined) return found
    if (waited >= of.seconds * 1000) throw new TooLate(`${of.what}: nothing in ${of.seconds} seconds`)
    await pace.sleep(of.every * 1000)
  }
}
