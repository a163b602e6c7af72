import type { DescribeEndpointOutput } from '@aws-sdk/client-sagemaker'
import { CallFailure } from '../../../errors.js'
import { elapsed } from '../../../language/elapsed.js'
import type { Clock } from '../../../ports.js'
import { pauseBetweenPolls } from '../../../registry/pause.js'
import type { WantedEndpoint } from '../plan/plan.js'
import type { ProgressEvent } from '../result.js'
import { type DeploymentState, deploymentStateOf } from './deployment-state.js'
import { progressOf } from './progress.js'

export interface WaitParameters {
  readonly wanted: WantedEndpoint
  /** The endpoint as it was last seen before it was touched, or as it was found with our update under way. */
  readonly baseline: DescribeEndpointOutput | undefined
  /** Our update was under way already when `baseline` was read. */
  readonly attached: boolean
  /** The endpoint; undefined where there is none. Rejects with a CallFailure. */
  readonly look: () => Promise<DescribeEndpointOutput | undefined>
  readonly clock: Clock
  readonly random: () => number
  readonly pollIntervalSeconds: number
  readonly deadline: Date
  readonly startedAt: Date
  readonly signal: AbortSignal | undefined
  readonly onProgress: (event: ProgressEvent) => void
}

export type WaitEnd =
  | {
      readonly kind: 'final'
      readonly state: Exclude<DeploymentState, { kind: 'pending' }>
      readonly endpoint: DescribeEndpointOutput | undefined
    }
  | { readonly kind: 'timeout'; readonly endpoint: DescribeEndpointOutput | undefined }
  | { readonly kind: 'cancelled'; readonly endpoint: DescribeEndpointOutput | undefined }
  /** The endpoint could not be described for ten minutes. */
  | { readonly kind: 'blind'; readonly failure: CallFailure; readonly endpoint: DescribeEndpointOutput | undefined }

const MINUTE = 60_000
const BLIND_MINUTES = 10 // "a transient Describe error never fails a deploy before 10 min of blindness"
/** How long a look may say that nothing has begun before it is believed; nobody documents it (docs/probe.md). */
export const STALE_MINUTES = 5
const DRIFT_MINUTES = 2 // how long counts may lag behind InService
const HEARTBEAT_MINUTES = 5

/**
 * Looks at the endpoint until what it says is final. Not the SDK's waiter: that one calls a rollback a success, backs off
 * to an hour, and takes an expired token for "not yet".
 */
export async function waitForEndpoint(parameters: WaitParameters): Promise<WaitEnd> {
  const { wanted, look, clock, deadline, startedAt, signal, onProgress } = parameters
  const before = parameters.baseline?.EndpointConfigName
  const freshness = new Freshness(parameters)
  const log = new ProgressLog(onProgress)
  let endpoint = parameters.attached ? parameters.baseline : undefined
  let seenAt = clock.now()
  let drifting: Date | undefined
  for (;;) {
    if (signal?.aborted) return { kind: 'cancelled', endpoint }
    const now = clock.now()
    const seconds = (now.getTime() - startedAt.getTime()) / 1000
    try {
      const seen = await look()
      seenAt = clock.now()
      if (freshness.isFresh(seen, seenAt)) {
        endpoint = seen
        if (seen !== undefined) log.write(progressOf(seen, seconds), now)
        const state = deploymentStateOf({ endpoint: seen, wanted, before })
        drifting = state.kind === 'not-as-planned' ? (drifting ?? now) : undefined
        const settling = drifting !== undefined && now.getTime() - drifting.getTime() < DRIFT_MINUTES * MINUTE
        if (state.kind !== 'pending' && !settling) return { kind: 'final', state, endpoint: seen }
      }
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error
      const blindFor = clock.now().getTime() - seenAt.getTime()
      if (blindFor >= BLIND_MINUTES * MINUTE) return { kind: 'blind', failure: error, endpoint }
      log.write(
        {
          kind: 'blind',
          elapsedSeconds: seconds,
          message: `cannot look (${error.kind}), still waiting · ${elapsed(seconds)}`,
        },
        now,
      )
    }
    if (clock.now().getTime() >= deadline.getTime()) return { kind: 'timeout', endpoint }
    await pauseBetweenPolls(parameters)
  }
}

/**
 * DescribeEndpoint may show for a while what was before our request: InService on the old configuration is then no
 * rollback. Every change moves LastModifiedTime on, so a look that is not newer than the last one before the request says
 * nothing yet, unless it goes on saying it for minutes; and none that is older than another is believed.
 */
class Freshness {
  readonly #since: Date
  #newest: number | undefined
  #begun: boolean

  constructor({ baseline, attached, clock }: WaitParameters) {
    this.#since = clock.now()
    this.#newest = baseline?.LastModifiedTime?.getTime()
    this.#begun = attached
  }

  isFresh(endpoint: DescribeEndpointOutput | undefined, now: Date): boolean {
    const patient = now.getTime() - this.#since.getTime() < STALE_MINUTES * MINUTE
    if (endpoint === undefined) return !patient
    const modified = endpoint.LastModifiedTime?.getTime()
    if (modified === undefined || this.#newest === undefined) return true
    if (this.#begun && modified < this.#newest) return false
    if (!this.#begun && modified <= this.#newest && patient) return false
    this.#newest = modified
    this.#begun = true
    return true
  }
}

/** Says something when something changed, and else every five minutes: hours of a roll-out are not hours of log. */
class ProgressLog {
  readonly #onProgress: (event: ProgressEvent) => void
  #last = ''
  #at = Number.NEGATIVE_INFINITY

  constructor(onProgress: (event: ProgressEvent) => void) {
    this.#onProgress = onProgress
  }

  write(event: ProgressEvent, now: Date): void {
    const key = event.kind === 'waiting' ? `${event.status} ${event.phase} ${event.percent}` : event.kind
    if (key === this.#last && now.getTime() - this.#at < HEARTBEAT_MINUTES * MINUTE) return
    this.#last = key
    this.#at = now.getTime()
    this.#onProgress(event)
  }
}
