import { setTimeout as wait } from 'node:timers/promises'
import { wasNeverSent } from '../language/never-sent.js'
import { itemsOf, propertyOf } from '../language/unknown.js'
import { statusOf } from './answers.js'

export interface RetryOptions {
  readonly retries: number
  /** The wait before the second attempt. The n-th wait is n² times as long, as @octokit/plugin-retry has it. */
  readonly baseMilliseconds: number
  readonly sleep?: (milliseconds: number) => Promise<unknown>
}

/**
 * Makes a request again that GitHub or the network could not answer. What @octokit/plugin-retry does, without the job
 * scheduler that it brings along.
 */
export async function retrying<Answer>(
  { retries, baseMilliseconds, sleep = wait }: RetryOptions,
  request: () => Promise<Answer>,
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await request()
      if (attempt > retries || !failedInside(answer)) return answer
    } catch (error) {
      // What was never sent may be asked again, whatever it is.
      const most = wasNeverSent(error) ? Math.max(retries, NEVER_SENT_RETRIES) : retries
      if (attempt > most || !isRetried(error)) throw after(attempt, error)
    }
    await sleep(attempt ** 2 * baseMilliseconds)
  }
}

const NEVER_SENT_RETRIES = 2

/** The same, with how often it was asked, for who is told of it. */
function after(attempts: number, error: unknown): unknown {
  return error instanceof Error && attempts > 1 ? Object.assign(error, { attempts }) : error
}

/** How often it was asked before it failed in this way; undefined where that is once, or not known. */
export function attemptsOf(error: unknown): number | undefined {
  const attempts = propertyOf(error, 'attempts')
  return typeof attempts === 'number' ? attempts : undefined
}

// The plugin's own list, and 429: a limit is waited for as GitHub asks, or not at all.
const NOT_RETRIED = new Set([400, 401, 403, 404, 410, 422, 429, 451])

/** Octokit gives a request that had no answer the status 500; whatever is no answer of a request has none. */
function isRetried(error: unknown): boolean {
  const status = statusOf(error)
  return status !== undefined && status >= 400 && !NOT_RETRIED.has(status)
}

// GraphQL answers 200: "Something went wrong while executing your query. This may be the result of a timeout, …"
function failedInside(answer: unknown): boolean {
  const [first] = itemsOf(propertyOf(propertyOf(answer, 'data'), 'errors'))
  return /^Something went wrong while executing your query/.test(String(propertyOf(first, 'message')))
}
