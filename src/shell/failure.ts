import { ActionError, CallFailure, type ErrorCode, type Problem } from '../errors.js'
import type { Runner } from '../github/runner.js'

/** Why a run ends without results of its own. */
export interface Failure {
  readonly code: ErrorCode
  readonly message: string
  readonly hint?: string | undefined
  readonly problems?: readonly Problem[]
  /** What is known of requests that change something and were sent, as sentences. */
  readonly sent?: readonly string[]
}

/** The failure with which a run ends that threw; what nobody foresaw leaves its stack in the log. */
export function failureOf(error: unknown, runner: Pick<Runner, 'info'>): Failure {
  if (error instanceof ActionError) {
    const { code, message, hint, problems } = error
    return { code, message, hint, problems }
  }
  if (error instanceof CallFailure) {
    // Credentials that were refused by our own check carry their error with them.
    if (error.cause instanceof ActionError) return failureOf(error.cause, runner)
    return { code: codeOf(error), message: error.message, hint: error.hint }
  }
  runner.info(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return { code: 'failed', message: `Something unforeseen: ${error instanceof Error ? error.message : String(error)}` }
}

/** The failure as one text for the log. */
export function textOf({ message, hint, sent = [] }: Failure): string {
  return [message, ...(hint === undefined ? [] : [hint]), ...sent].join('\n')
}

function codeOf({ kind }: CallFailure): ErrorCode {
  if (kind === 'access-denied') return 'access-denied'
  return kind === 'credentials' ? 'no-credentials' : 'failed'
}
