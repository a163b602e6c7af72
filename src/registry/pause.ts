import type { Clock } from '../ports.js'

/** Polls ±20 % apart, so that many runs do not ask together; never past the deadline, and a cancel ends the pause at once. */
export async function pauseBetweenPolls({
  clock,
  random,
  signal,
  deadline,
  pollIntervalSeconds,
}: {
  readonly clock: Clock
  /** From 0 to 1. */
  readonly random: () => number
  readonly signal?: AbortSignal | undefined
  readonly deadline: Date
  readonly pollIntervalSeconds: number
}): Promise<void> {
  const jittered = pollIntervalSeconds * 1000 * (0.8 + 0.4 * random())
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
