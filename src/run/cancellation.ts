import { setTimeout as sleep } from 'node:timers/promises'

export type StopReason = 'cancelled' | 'timeout'

/** Tells when the run has to stop: the job is cancelled, or it took longer than it may. */
export interface Cancellation {
  /** Resolves with why; never where nothing stops the run. */
  readonly requested: Promise<StopReason>
  readonly isRequested: () => boolean
  /** Aborted when the run has to stop, for modes that end by themselves then. */
  readonly signal: AbortSignal
  /** Resolves when there is no time left to wait for anything. */
  readonly hurry: Promise<void>
}

// The runner sends SIGINT, after 7.5 s SIGTERM, and kills after another 2.5 s (actions/runner, ProcessInvoker.cs). On Windows
// these are Ctrl+C, which Node calls SIGINT as well, and Ctrl+Break, which it calls SIGBREAK.
const GRACE_MILLISECONDS = 6_000

/** Listens for SIGINT, SIGTERM and SIGBREAK, and starts the clock of `wait-timeout-minutes`. */
export function listenForCancellation(): Cancellation & {
  /** Stops the run after so long, unless what it gives is called before. */
  readonly stopAfter: (milliseconds: number) => () => void
} {
  let isRequested = false
  const controller = new AbortController()
  let isHurried = (): void => {}
  let request = (_: StopReason): void => {}
  const hurry = new Promise<void>((resolve) => {
    isHurried = resolve
  })
  const requested = new Promise<StopReason>((resolve) => {
    request = resolve
  })
  const stop = (reason: StopReason): void => {
    // A second signal: there is no more time.
    if (isRequested) isHurried()
    else setTimeout(isHurried, GRACE_MILLISECONDS)
    isRequested = true
    controller.abort()
    request(reason)
  }
  process.on('SIGINT', () => stop('cancelled'))
  process.on('SIGTERM', () => stop('cancelled'))
  process.on('SIGBREAK', () => stop('cancelled'))
  return {
    requested,
    isRequested: () => isRequested,
    signal: controller.signal,
    hurry,
    stopAfter: (milliseconds) => {
      const timer = setTimeout(() => stop('timeout'), milliseconds).unref()
      return () => clearTimeout(timer)
    },
  }
}

/** Waits for `promise`, at most until there is no time left. */
export async function whileThereIsTime(promise: Promise<unknown>, { hurry }: Cancellation): Promise<void> {
  await Promise.race([promise, hurry])
  await sleep(20) // what follows from the answer, such as an output, is written in the same turn
}
