import * as core from '@actions/core'
import { CallFailure, messageOf } from '../errors.js'
import { within } from '../language/within.js'
import type { Clock } from '../ports.js'

const ATTEMPTS = 5
const FIRST_WAIT_MILLISECONDS = 200
const DEADLINE_MILLISECONDS = 30_000 // core's own retries of 502, 503 and 504 take up to 10.3 s

const tooLate = () => new Error('no answer within 30 s')

/** Whether this job may ask for an ID token at all (`permissions: id-token: write`). */
export function hasIdTokenEndpoint(): boolean {
  return Boolean(process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] && process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'])
}

/**
 * A fresh ID token of this job for `audience`, masked by core. Rejects with a `CallFailure`.
 *
 * core repeats 502, 503 and 504 alone; a 500, a 429 or a reset connection fails at once and is repeated here.
 */
export async function idToken({
  audience,
  clock,
}: {
  readonly audience: string
  readonly clock: Clock
}): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await within(DEADLINE_MILLISECONDS, core.getIDToken(audience), tooLate)
    } catch (error) {
      const message = messageOf(error)
      if (attempt === ATTEMPTS || !isRetryable(message)) throw failure(message, { cause: error, attempts: attempt })
    }
    await clock.sleep(Math.random() * FIRST_WAIT_MILLISECONDS * 2 ** attempt)
  }
}

// core gives no status, only a text: "Error Code : 500\n Error Message: …", or "undefined" where no answer came.
function isRetryable(message: string): boolean {
  const status = statusOf(message)
  return status === undefined || status === '429' || /^5\d\d$/.test(status)
}

function failure(message: string, options: { readonly cause: unknown; readonly attempts: number }): CallFailure {
  const status = statusOf(message)
  const words = (/Error Message: (.*)/s.exec(message)?.[1] ?? message).replace(/^Error message: /, '')
  const sentence = (status === undefined ? words : `HTTP ${status}: ${words}`).replace(/\s+/g, ' ').trim()
  return new CallFailure('credentials', 'GET ACTIONS_ID_TOKEN_REQUEST_URL', `GitHub gave no ID token: ${sentence}`, {
    ...options,
    hint: isRetryable(message)
      ? 'Run the job again. Where it stays, see https://www.githubstatus.com, and whether the runner may reach GitHub.'
      : 'Give the job `permissions: id-token: write`, see that the input `audience` is right, and run the job again.',
  })
}

function statusOf(message: string): string | undefined {
  return /Error Code : (\d+)/.exec(message)?.[1]
}
