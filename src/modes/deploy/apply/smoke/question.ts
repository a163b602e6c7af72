import type { DeployPorts } from '../../ports.js'
import type { SmokeAnswer } from './expectation.js'

export type SmokePorts = Pick<DeployPorts, 'invokeEndpoint' | 'invokeEndpointAsync' | 'readAnswer' | 'clock' | 'random'>

/** One request to one variant, ready to be sent. */
export interface SmokeQuestion {
  readonly endpointName: string
  readonly targetVariant?: string
  readonly contentType: string
  readonly accept?: string
  readonly body: Uint8Array
  /** How long the answer may take. */
  readonly maxMilliseconds: number | undefined
}

/** How long a run may take, and what ends it early. */
export interface Patience {
  readonly deadline: Date
  readonly signal: AbortSignal | undefined
}

/** How one request came out. */
export type SmokeReply =
  | { readonly kind: 'answered'; readonly answer: SmokeAnswer; readonly milliseconds: number }
  /** The end of the sentence "REQUEST …". */
  | { readonly kind: 'none'; readonly why: string }
  | { readonly kind: 'cancelled' | 'timeout' }

/** As people say it: `41 ms`, `12 s`. */
export function spoken(milliseconds: number): string {
  return milliseconds < 10_000 ? `${Math.round(milliseconds)} ms` : `${Math.round(milliseconds / 1000)} s`
}
