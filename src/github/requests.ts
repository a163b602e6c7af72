import { getOctokit } from '@actions/github'
import { retry } from '@octokit/plugin-retry'
import { CallFailure, type CallFailureKind } from '../errors.js'
import { codesOf, NEVER_SENT_CODES } from './network.js'

export type Octokit = ReturnType<typeof gitHub>

const DEADLINE_MILLISECONDS = 10_000 // per attempt, body included
const RETRIES = 2 // after 1 s and 4 s: @octokit/plugin-retry waits the square of the attempt

/** A client for GitHub's REST API: GITHUB_API_URL, proxies, retries of what is retryable, and a deadline per attempt. */
export function gitHub({ token, retryBaseMilliseconds }: GitHubOptions) {
  const options = { retry: { retries: RETRIES, retryAfterBaseValue: retryBaseMilliseconds ?? 1000 }, log: SILENT }
  return getOctokit(token, options, perAttemptDeadline, retry)
}

type Plugin = NonNullable<Parameters<typeof getOctokit>[2]>

// Registered before the retries and so inside them: each attempt has the whole time.
const perAttemptDeadline: Plugin = (octokit) => {
  octokit.hook.before('request', (options) => {
    options.request = { ...options.request, signal: AbortSignal.timeout(DEADLINE_MILLISECONDS) }
  })
}

export interface GitHubOptions {
  readonly token: string
  /** What the waits between attempts are multiplied with; 1000 unless told. */
  readonly retryBaseMilliseconds?: number
}

/** Asked for with a request that must not be repeated blindly: creating a comment twice leaves two. */
export const NO_RETRIES = { request: { retries: 0 } } as const

/** Makes a `CallFailure` of whatever Octokit rejects with. `permission` is what the job needs for this call. */
export function gitHubFailure(call: string, error: unknown, permission: string): CallFailure {
  if (error instanceof CallFailure) return error
  const kind = kindOf(error)
  const hint = kind === 'access-denied' ? deniedHint(messageOf(error), permission) : undefined
  const requestId = headerOf(error, 'x-github-request-id')
  return new CallFailure(kind, call, messageOf(error), {
    cause: error,
    ...(hint === undefined ? {} : { hint }),
    ...(requestId === undefined ? {} : { requestId }),
  })
}

// "Unable to create comment because issue is locked.": no permission helps against it (renovatebot/renovate#6215).
function deniedHint(message: string, permission: string): string {
  if (/\bis locked\b/.test(message)) return 'Unlock the conversation of the pull request, or set `comment: never`.'
  return `Give the job \`permissions: ${permission}\`. Naming any permission takes away all that are not named.`
}

function kindOf(error: unknown): CallFailureKind {
  const codes = codesOf(error)
  if (codes.some((code) => NEVER_SENT_CODES.has(code))) return 'unreachable'
  const status = statusOf(error)
  // A secondary rate limit answers 403 too. https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
  const isLimited = headerOf(error, 'retry-after') !== undefined || headerOf(error, 'x-ratelimit-remaining') === '0'
  if (status === 429 || (status === 403 && isLimited)) return 'throttled'
  if (status === 401) return 'credentials'
  if (status === 403) return 'access-denied'
  if (status === 404 || status === 410) return 'not-found'
  if (status === 409) return 'conflict'
  if (status !== undefined && status >= 400 && status < 500) return 'invalid-request'
  return 'unknown-outcome'
}

// Octokit wraps a failed fetch in a RequestError with status 500; the codes of its causes tell more.
function statusOf(error: unknown): number | undefined {
  const status = property(error, 'status')
  return typeof status === 'number' ? status : undefined
}

function headerOf(error: unknown, name: string): string | undefined {
  const value = property(property(property(error, 'response'), 'headers'), name)
  return value === undefined || value === null ? undefined : String(value)
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

const nothing = (): void => {}
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing }
