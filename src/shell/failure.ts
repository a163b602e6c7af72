import { ActionError, CallFailure, type ErrorCode } from '../errors.js'
import type { Runner } from '../github/runner.js'

/** The word and the sentences with which a run ends that threw; what nobody foresaw leaves its stack in the log. */
export function endOf(
  error: unknown,
  runner: Pick<Runner, 'info'>,
): { readonly code: ErrorCode; readonly message: string } {
  if (error instanceof ActionError) return { code: error.code, message: withHint(error) }
  if (error instanceof CallFailure) {
    // Credentials that were refused by our own check carry their error with them.
    if (error.cause instanceof ActionError) return endOf(error.cause, runner)
    return { code: codeOf(error), message: withHint(error) }
  }
  runner.info(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return { code: 'failed', message: `Something unforeseen: ${error instanceof Error ? error.message : String(error)}` }
}

function codeOf({ kind }: CallFailure): ErrorCode {
  if (kind === 'access-denied') return 'access-denied'
  return kind === 'credentials' ? 'no-credentials' : 'failed'
}

function withHint({ message, hint }: { readonly message: string; readonly hint: string | undefined }): string {
  return hint === undefined ? message : `${message}\n${hint}`
}
