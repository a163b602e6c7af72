import { getOctokit } from '@actions/github'
import { CallFailure, type CallFailureKind, messageOf } from '../errors.js'
import { defined } from '../language/defined.js'
import { wasNeverSent } from '../language/never-sent.js'
import { headerOf, ofGitHub, statusOf } from './answers.js'
import { fetch } from './fetch.js'
import { limitHint, limitOf, type WaitingOptions, waitingOutLimits } from './rate-limits.js'
import { attemptsOf, type RetryOptions, retrying } from './retries.js'

export type Octokit = ReturnType<typeof gitHub>

const DEADLINE_MILLISECONDS = 10_000 // per attempt, body included
const RETRIES = 2 // after 1 s and 4 s

/**
 * A client for GitHub's REST API: GITHUB_API_URL, proxies, retries of what is retryable, waits for GitHub's limits, and a
 * deadline per attempt.
 */
export function gitHub({ token, retryBaseMilliseconds: baseMilliseconds = 1000, limits = {} }: GitHubOptions) {
  const retries = retried({ retries: RETRIES, baseMilliseconds })
  return getOctokit(token, { log: SILENT, request: { fetch } }, perAttemptDeadline, limitsWaitedOut(limits), retries)
}

type Plugin = NonNullable<Parameters<typeof getOctokit>[2]>

// Registered before the retries and so inside them: each attempt has the whole time.
const perAttemptDeadline: Plugin = (octokit) => {
  octokit.hook.before('request', (options) => {
    options.request = { ...options.request, signal: AbortSignal.timeout(DEADLINE_MILLISECONDS) }
  })
}

// Between the deadline and the retries: each attempt after a wait has the whole time again.
function limitsWaitedOut(options: WaitingOptions): Plugin {
  return (octokit) => {
    const waiting = waitingOutLimits(options)
    octokit.hook.wrap('request', (request, asked) =>
      waiting(`${asked.method} ${asked.url}`, async () => request(asked)),
    )
  }
}

// `request.retries` of a call, as in NO_RETRIES, goes before the client's.
function retried(options: RetryOptions): Plugin {
  return (octokit) => {
    octokit.hook.wrap('request', (request, asked) => {
      const { retries } = { ...options, ...asked.request }
      return retrying({ ...options, retries }, async () => ofGitHub(await request(asked)))
    })
  }
}

export interface GitHubOptions {
  readonly token: string
  readonly limits?: WaitingOptions
  /** What the waits between attempts are multiplied with; 1000 unless told. */
  readonly retryBaseMilliseconds?: number
}

export interface RepositoryOptions extends GitHubOptions {
  /** `owner/name` */
  readonly repository: string
}

/** Asked for with a request that must not be repeated blindly: creating a comment twice leaves two. */
export const NO_RETRIES = { request: { retries: 0 } } as const

/** Runs a call; whatever it rejects with becomes a `CallFailure` that names the permission it needs. */
export async function calling<Value>(call: string, permission: string, body: () => Promise<Value>): Promise<Value> {
  try {
    return await body()
  } catch (error) {
    throw gitHubFailure(call, error, permission)
  }
}

/** Asks GitHub's REST API once; rejects with a `CallFailure` that names the permission, without a token as well. */
export function askGitHub<Value>(
  options: RepositoryOptions,
  call: string,
  permission: string,
  ask: (octokit: Octokit) => Promise<Value>,
): Promise<Value> {
  return calling(call, permission, () => {
    if (options.token !== '') return ask(gitHub(options))
    throw new CallFailure('access-denied', call, 'github-token is empty, so GitHub cannot be asked.', {
      hint: `Leave \`github-token\` out, and give the job \`permissions: ${permission}\`.`,
    })
  })
}

/** Turns "there is none" into a value. */
export async function unlessNotFound<Value>(asking: Promise<Value>): Promise<Value | undefined> {
  try {
    return await asking
  } catch (error) {
    if (error instanceof CallFailure && error.kind === 'not-found') return undefined
    throw error
  }
}

/** The two halves of `owner/name`, as the routes want them. */
export function split(repository: string): { readonly owner: string; readonly repo: string } {
  const [owner = '', repo = ''] = repository.split('/')
  return { owner, repo }
}

/** Makes a `CallFailure` of whatever Octokit rejects with. `permission` is what the job needs for this call. */
export function gitHubFailure(call: string, error: unknown, permission: string): CallFailure {
  if (error instanceof CallFailure) return error
  const limit = limitOf(error, { now: Date.now(), waits: 0 })
  const kind = limit === undefined ? kindOf(error) : 'throttled'
  const hint = limit === undefined ? hintOf(kind, messageOf(error), permission) : limitHint(limit)
  const requestId = headerOf(error, 'x-github-request-id')
  const attempts = attemptsOf(error)
  return new CallFailure(kind, call, messageOf(error), defined({ cause: error, hint, requestId, attempts }))
}

function hintOf(kind: CallFailureKind, message: string, permission: string): string | undefined {
  return kind === 'access-denied' ? deniedHint(message, permission) : undefined
}

// "Unable to create comment because issue is locked.": no permission helps against it (renovatebot/renovate#6215).
function deniedHint(message: string, permission: string): string {
  if (/\bis locked\b/.test(message)) return 'Unlock the conversation of the pull request, or set `comment: never`.'
  return `Give the job \`permissions: ${permission}\`. Naming any permission takes away all that are not named.`
}

// A 403, too, against which no permission helps: octokit/octokit.rb#1104.
const TOO_LARGE = /\btoo large to fetch via the API\b/

function kindOf(error: unknown): CallFailureKind {
  if (wasNeverSent(error)) return 'unreachable'
  const status = statusOf(error)
  if (status === 401) return 'credentials'
  if (status === 403) return TOO_LARGE.test(messageOf(error)) ? 'invalid-request' : 'access-denied'
  if (status === 404 || status === 410) return 'not-found'
  if (status === 409) return 'conflict'
  if (status !== undefined && status >= 400 && status < 500) return 'invalid-request'
  return 'unknown-outcome'
}

const nothing = (): void => {}
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing }
