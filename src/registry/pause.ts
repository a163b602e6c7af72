import type { Clock } from '../ports.js'

/** Polls ±10 % apart, so that many runs do not ask together; never past the deadline, and a cancel ends the pause at once. */
export async function pauseBetweenPolls(of: {
  readonly clock: Clock
  /** From 0 to 1. */
  readonly random: () => number
  readonly signal?: AbortSignal | undefined
  readonly deadline: Date
  readonly pollIntervalSeconds: number
}): Promise<void> {
  const { clock, random, signal, deadline, pollIntervalSeconds } = of
  const jittered = pollIntervalSeconds * 1000 * (0.9 + 0.2 * random())
  const left = Math.max(0, deadline.getTime() - clock.now().getTime())
  await sleepUnless(clock, Math.min(jittered, left), signal)
}

/** Sleeps, or less if cancelled meanwhile. */
export async function sleepUnless(clock: Clock, milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  if (signal?.aborted) return
  let stop = () => {}
  const aborted = new Promise<void>((resolve) => {
    stop = resolve
    signal?.addEventListener('abort', stop, { once: true })
  })
  await Promise.race([clock.sleep(milliseconds), aborted])
  signal?.removeEventListener('abort', stop)
}

/** How long SageMaker may take to show what it made. */
export const SETTLING_MILLISECONDS = 30_000

/** Looks until a look gives something, each time after twice the wait; a look is told how long that took by then. */
export async function lookUntilSettled<Value>(
  clock: Clock,
  { first, longest }: { readonly first: number; readonly longest: number },
  look: (waitedMilliseconds: number) => Promise<Value | undefined>,
): Promise<Value> {
  const started = clock.now().getTime()
  for (let wait = first; ; wait = Math.min(wait * 2, longest)) {
    const found = await look(clock.now().getTime() - started)
    if (found !== undefined) return found
    await clock.sleep(wait)
  }
}
