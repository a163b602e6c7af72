import { setTimeout as wait } from 'node:timers/promises'
import { messageOf } from '../errors.js'
import { headerOf, statusOf } from './answers.js'

/** What GitHub said when it was asked too often. */
export interface Limit {
  /** Requests an hour, or one of the limits on bursts, which GitHub calls secondary. */
  readonly kind: 'primary' | 'secondary'
  /** How long it wants to be left alone. */
  readonly waitMilliseconds: number
}

export interface WaitingOptions {
  readonly sleep?: (milliseconds: number) => Promise<unknown>
  readonly now?: () => number
  /** Told before each wait; the log unless given. */
  readonly onWait?: (sentence: string) => void
}

const FIRST_WAIT_MILLISECONDS = 60_000 // "Otherwise, wait for at least one minute before retrying."
/** How long one client waits in all: two waits without a time by GitHub. What is to last longer is a job for a rerun. */
export const MAX_WAIT_MILLISECONDS = 180_000

// "You have exceeded a secondary rate limit. Please wait a few minutes before you try again." (apache/devlake#1322), "… and
// have been temporarily blocked from content creation. …" (gr2m/helpdesk#62); GitHub Enterprise Server before 3.4 says
// "You have triggered an abuse detection mechanism." Many have neither Retry-After nor x-ratelimit-remaining 0
// (scala-steward-org/scala-steward#2355), so the text alone tells it from a permission that is missing.
const SECONDARY = /\bsecondary rate limit|\babuse detection\b/i
const PRIMARY = /\bAPI rate limit exceeded\b/i

/**
 * The limit that an answer names; undefined for every other answer, such as a 403 for want of a permission.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
export function limitOf(
  error: unknown,
  { now, waits }: { readonly now: number; readonly waits: number },
): Limit | undefined {
  const status = statusOf(error)
  if (status !== 403 && status !== 429) return undefined
  const retryAfter = secondsOf(headerOf(error, 'retry-after'), now)
  const isUsedUp = headerOf(error, 'x-ratelimit-remaining') === '0'
  const isSecondary = SECONDARY.test(messageOf(error))
  const isPrimary = !isSecondary && (isUsedUp || PRIMARY.test(messageOf(error)))
  if (status === 403 && !isSecondary && !isPrimary && retryAfter === undefined) return undefined
  const reset = Number(headerOf(error, 'x-ratelimit-reset'))
  const untilReset = isUsedUp && reset > 0 ? reset * 1000 - now : undefined
  const asked = retryAfter === undefined ? untilReset : retryAfter * 1000
  const waitMilliseconds = Math.max(asked ?? FIRST_WAIT_MILLISECONDS * 2 ** waits, 1000)
  return { kind: isPrimary ? 'primary' : 'secondary', waitMilliseconds }
}

/**
 * Makes a request again after the wait that GitHub asks for. A limited request was not carried out, so that one that
 * creates may be repeated, too. What would wait beyond the bound is rejected at once.
 */
export function waitingOutLimits({ sleep = wait, now = Date.now, onWait = console.info }: WaitingOptions) {
  let waited = 0
  return async <Answer>(call: string, request: () => Promise<Answer>): Promise<Answer> => {
    for (let waits = 0; ; waits += 1) {
      try {
        return await request()
      } catch (error) {
        const limit = limitOf(error, { now: now(), waits })
        if (limit === undefined || waited + limit.waitMilliseconds > MAX_WAIT_MILLISECONDS) throw error
        waited += limit.waitMilliseconds
        onWait(`${call}: GitHub's ${limit.kind} rate limit is used up. Asked again in ${inWords(limit)}.`)
        await sleep(limit.waitMilliseconds)
      }
    }
  }
}

/** What to do about a limit that lasts longer than a run waits. */
export function limitHint(limit: Limit): string {
  return (
    `This is GitHub's ${limit.kind} rate limit, and no permission helps. It asks to be left alone for ${inWords(limit)}: ` +
    'run the job again then. All jobs of the repository that use its token count together.'
  )
}

function inWords({ waitMilliseconds }: Limit): string {
  const seconds = Math.ceil(waitMilliseconds / 1000)
  return seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} minutes`
}

// Seconds by GitHub; a proxy may write a date. RFC 9110, 10.2.3
function secondsOf(retryAfter: string | undefined, now: number): number | undefined {
  if (retryAfter === undefined) return undefined
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter)
  const date = Date.parse(retryAfter)
  return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000)
}
