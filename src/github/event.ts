import type { PullRequestContext, RunContext } from '../ports.js'
import { baseOf } from './base-branch.js'
import { at, text } from './payload.js'
import { type EventVersion, versionOfEvent } from './version-of-event.js'

type Environment = Readonly<Record<string, string | undefined>>

/** Where this run was started, and what follows from that before any credential is looked up. */
export interface Run {
  readonly context: RunContext
  /** Why this run must not go on, whatever its inputs say. */
  readonly refusal: string | undefined
  /** Why a mode that reads files of the workspace must not go on; one that reads none may. */
  readonly filesRefusal: string | undefined
  /** GITHUB_TRIGGERING_ACTOR: who started this attempt, which GITHUB_ACTOR is not after a rerun. */
  readonly triggeringActor: string
  /** The name of the git tag this run is for. */
  readonly tag: string | undefined
  /** The version that a `repository_dispatch` or a `workflow_dispatch` names. */
  readonly eventVersion: EventVersion
  /** Why there is nothing to do for what the files of the workspace propose. */
  readonly nothingToDo: string | undefined
  /** The commit that the branch of a push was at before; absent for every other event, and where it is a new branch. */
  readonly pushedFrom?: string
  /** Why no credentials are looked up. */
  readonly offline: 'fork' | 'dependabot' | 'laptop' | undefined
}

/**
 * Reads GitHub's variables and the event payload into a `Run`. `event` is what the file GITHUB_EVENT_PATH holds, parsed,
 * or undefined; it is outside data and nothing about its shape is believed.
 */
export function readRun({ env, event }: { readonly env: Environment; readonly event: unknown }): Run {
  const pullRequest = pullRequestOf(env['GITHUB_EVENT_NAME'] ?? '', event, env['GITHUB_REPOSITORY'] ?? '')
  const defaultBranch = text(at(event, 'repository', 'default_branch'))
  const base = baseOf({ env, event, pullRequest, defaultBranch })
  const context: RunContext = {
    isGitHubActions: env['GITHUB_ACTIONS'] === 'true',
    eventName: env['GITHUB_EVENT_NAME'] ?? '',
    repository: env['GITHUB_REPOSITORY'] ?? '',
    serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
    workspace: env['GITHUB_WORKSPACE'] || process.cwd(),
    sha: shaOf(env, event),
    ref: env['GITHUB_REF'] ?? '',
    actor: actorOf(env, pullRequest),
    runId: env['GITHUB_RUN_ID'] ?? '',
    runNumber: env['GITHUB_RUN_NUMBER'] ?? '',
    runAttempt: env['GITHUB_RUN_ATTEMPT'] ?? '',
    workflow: env['GITHUB_WORKFLOW'] ?? '',
    job: env['GITHUB_JOB'] ?? '',
    ...repositoryIds(env),
    ...(defaultBranch === '' ? {} : { defaultBranch }),
    ...(pullRequest ? { pullRequest } : {}),
    ...(base ? { base } : {}),
  }
  return {
    context,
    triggeringActor: env['GITHUB_TRIGGERING_ACTOR'] || context.actor,
    tag: env['GITHUB_REF_TYPE'] === 'tag' ? env['GITHUB_REF_NAME'] : undefined,
    eventVersion: versionOfEvent(context.eventName, event),
    nothingToDo: nothingToDo(context, event),
    refusal: refusalOf(context, event),
    filesRefusal: filesRefusalOf(context),
    offline: offlineReason(context, env),
    ...pushedFrom(context, event),
  }
}

// "before: The SHA of the most recent commit on ref before the push", all zeros where there was none (webhook reference, `push`).
function pushedFrom({ eventName }: RunContext, event: unknown): Pick<Run, 'pushedFrom'> {
  const before = text(at(event, 'before'))
  return eventName === 'push' && /^[0-9a-f]{40,64}$/.test(before) && !/^0+$/.test(before) ? { pushedFrom: before } : {}
}

function repositoryIds(env: Environment): Pick<RunContext, 'repositoryIds'> {
  const { GITHUB_REPOSITORY_OWNER_ID: owner = '', GITHUB_REPOSITORY_ID: repository = '' } = env
  return /^\d+$/.test(owner) && /^\d+$/.test(repository) ? { repositoryIds: { owner, repository } } : {}
}

// Both run with the base repository's secrets and token; with the head checked out, a stranger's files would be
// registered. https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/
function refusalOf(context: RunContext, event: unknown): string | undefined {
  if (context.eventName === 'pull_request_target') {
    return 'pull_request_target runs with the secrets of the base repository on files that anyone may have written. Use `on: pull_request`.'
  }
  if (context.isGitHubActions && context.eventName.startsWith('pull_request') && !context.pullRequest) {
    return `the event file of this ${context.eventName} cannot be read, so it is not known whether it comes from a fork.`
  }
  if (context.eventName === 'workflow_run') {
    const head = text(at(event, 'workflow_run', 'head_repository', 'full_name'))
    if (!sameRepository(head, context.repository)) {
      return `this workflow_run was started by ${head === '' ? 'a repository that is gone' : head}, not by ${context.repository}. Its files may be anyone's.`
    }
  }
  return undefined
}

// Anyone may comment, the run has the rights of the default branch, and what such workflows check out is the pull request
// that was commented on: its files are anyone's, and may have changed since somebody with the right to do so looked.
function filesRefusalOf({ eventName }: RunContext): string | undefined {
  if (eventName !== 'issue_comment') return undefined
  return (
    'issue_comment runs with the rights of the default branch, and the files that are checked out may be of anyone who opened a pull request. ' +
    'This mode reads them. Use `on: pull_request`, `push` or `workflow_dispatch`; approve, reject and status take no more than the name of a group from them, and may run here.'
  )
}

/** Of a `workflow_run` GITHUB_SHA is the newest commit of the default branch, whatever the run before it was for. */
function shaOf(env: Environment, event: unknown): string {
  const sha = env['GITHUB_SHA'] ?? ''
  if (env['GITHUB_EVENT_NAME'] !== 'workflow_run') return sha
  const head = text(at(event, 'workflow_run', 'head_sha'))
  return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(head) ? head : sha
}

/** GITHUB_ACTOR is whoever caused the event. Who reviewed a pull request wrote nothing of it, and may approve it. */
function actorOf(env: Environment, pullRequest: PullRequestContext | undefined): string {
  const actor = env['GITHUB_ACTOR'] ?? ''
  const isReview = env['GITHUB_EVENT_NAME']?.startsWith('pull_request_review') ?? false
  return isReview ? pullRequest?.author || actor : actor
}

function nothingToDo({ pullRequest }: RunContext, event: unknown): string | undefined {
  const isOpen = text(at(event, 'pull_request', 'state')) !== 'closed'
  const isMerged = at(event, 'pull_request', 'merged') === true || text(at(event, 'pull_request', 'merged_at')) !== ''
  if (pullRequest === undefined || isOpen || isMerged) return undefined
  return `Pull request #${pullRequest.number} was closed without being merged, so nothing is done for what it proposes.`
}

function offlineReason(context: RunContext, env: Environment): Run['offline'] {
  if (!context.isGitHubActions) return 'laptop'
  // A self-hosted runner may have credentials of its own: a fork is a fork all the same.
  if (context.pullRequest?.isFork) return 'fork'
  const isDependabot = context.actor === 'dependabot[bot]' || context.pullRequest?.author === 'dependabot[bot]'
  return isDependabot && !env['ACTIONS_ID_TOKEN_REQUEST_URL'] ? 'dependabot' : undefined
}

function pullRequestOf(eventName: string, event: unknown, repository: string): PullRequestContext | undefined {
  if (!eventName.startsWith('pull_request')) return undefined
  const number = at(event, 'pull_request', 'number')
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) return undefined
  return {
    number,
    headSha: text(at(event, 'pull_request', 'head', 'sha')),
    headRef: text(at(event, 'pull_request', 'head', 'ref')),
    baseSha: text(at(event, 'pull_request', 'base', 'sha')),
    baseRef: text(at(event, 'pull_request', 'base', 'ref')),
    author: text(at(event, 'pull_request', 'user', 'login')),
    // head.repo is null when the fork was deleted.
    isFork: !sameRepository(text(at(event, 'pull_request', 'head', 'repo', 'full_name')), repository),
  }
}

function sameRepository(one: string, other: string): boolean {
  return one !== '' && one.toLowerCase() === other.toLowerCase()
}
