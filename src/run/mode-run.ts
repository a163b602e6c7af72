import type { ErrorCode } from '../errors.js'
import type { Run } from '../github/event.js'
import type { Runner } from '../github/runner.js'
import type { CommonInputs } from '../inputs/inputs.js'
import type { Cancellation } from './cancellation.js'
import type { IdTokens } from './id-tokens.js'
import type { IntentFile } from './intent.js'

/** What every mode is given by the shell. */
export interface ModeRun<Inputs extends CommonInputs = CommonInputs> {
  readonly inputs: Inputs
  readonly run: Run
  readonly runner: Runner
  readonly intent: IntentFile
  readonly cancellation: Cancellation
  readonly actionVersion: string
  /** ID tokens of this job; undefined where no role is to be assumed, or where the job may not ask for one. */
  readonly idToken: IdTokens | undefined
}

/** How a run ended: `failure` is what makes the step fail. */
export interface Settled {
  readonly failure: { readonly code: ErrorCode; readonly message: string } | undefined
}
