import { ActionError, CallFailure } from '../../errors.js'
import { sentenceOf } from '../../registry/failure.js'
import { isUnderWay } from '../../registry/look-up.js'
import { pauseBetweenPolls } from '../../registry/pause.js'
import type { PackageAddress } from './address.js'
import type { PackagePorts } from './candidate.js'
import type { PackageState } from './result.js'
import { describePackage, stateOf } from './state.js'

export interface Waiting {
  readonly address: PackageAddress
  /** As it was last seen. */
  readonly state: PackageState
  readonly ports: Pick<PackagePorts, 'reader' | 'clock' | 'random' | 'signal'>
  readonly deadline: Date
  readonly pollIntervalSeconds: number
  readonly onProgress: (state: PackageState, elapsedSeconds: number) => void
}

export type Waited =
  | { readonly kind: 'settled'; readonly state: PackageState }
  | { readonly kind: 'timeout' | 'cancelled'; readonly state: PackageState }

const MINUTE = 60_000
const BLIND_MINUTES = 10 // what no look at all is borne for
const HEARTBEAT_MINUTES = 15 // hours of a validation are not hours of log

/**
 * Looks at the package until SageMaker is done with it; there is no waiter for packages in the SDK. Rejects with
 * `ActionError` where it is gone, or cannot be looked at for ten minutes.
 */
export async function waitForPackage(waiting: Waiting): Promise<Waited> {
  const { address, ports, deadline, onProgress } = waiting
  const { clock, signal } = ports
  const started = clock.now()
  let state = waiting.state
  let [said, saidAt, seenAt] = ['', started, started]
  for (;;) {
    const now = clock.now()
    const text = JSON.stringify(state)
    if (text !== said || now.getTime() - saidAt.getTime() >= HEARTBEAT_MINUTES * MINUTE) {
      onProgress(state, (now.getTime() - started.getTime()) / 1000)
      said = text
      saidAt = now
    }
    if (!isUnderWay(state.status)) return { kind: 'settled', state }
    if (signal?.aborted) return { kind: 'cancelled', state }
    if (now.getTime() >= deadline.getTime()) return { kind: 'timeout', state }
    await pauseBetweenPolls({ ...waiting, ...ports })
    try {
      const description = await describePackage(address, ports)
      if (description === undefined) throw gone(address)
      state = stateOf(address, description)
      seenAt = clock.now()
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error
      const blindFor = clock.now().getTime() - seenAt.getTime()
      if (error.kind === 'access-denied' || blindFor >= BLIND_MINUTES * MINUTE) throw blind(address, error)
    }
  }
}

function gone({ arn }: PackageAddress): ActionError {
  return new ActionError('failed', `${arn} was deleted while SageMaker was at work on it.`, {
    hint: 'Run the job again: it creates the package anew.',
  })
}

function blind({ arn }: PackageAddress, failure: CallFailure): ActionError {
  const code = failure.kind === 'access-denied' ? 'access-denied' : 'unknown-outcome'
  return new ActionError(code, `${arn} is there, but what became of it cannot be read. ${sentenceOf(failure)}`, {
    hint: `${failure.hint === undefined ? '' : `${failure.hint}\n`}Run the job again: it looks, and goes on waiting.`,
    cause: failure,
  })
}
