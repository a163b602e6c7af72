import { ActionError, CallFailure, type ErrorCode, messageOf, type Problem } from '../errors.js'
import type { Runner } from '../github/runner.js'
import { codeOf, failureOrError, sentenceOf } from '../registry/failure.js'

/** Before a mode has begun nothing was changed, so that this is always right. */
const AGAIN = 'Nothing was changed by it. Run the job again.'

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
    const known = failureOrError(error)
    if (known instanceof ActionError) return failureOf(known, runner)
    return { code: codeOf(known), message: sentenceOf(known), hint: known.hint ?? AGAIN }
  }
  runner.info(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return { code: 'failed', message: `Something unforeseen: ${messageOf(error)}` }
}

/** The failure as one text for the log. */
export function textOf({ message, hint, sent = [] }: Failure): string {
  return [message, ...(hint === undefined ? [] : [hint]), ...sent].join('\n')
}
