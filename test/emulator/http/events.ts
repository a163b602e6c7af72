import { mergeCommitOf, pullObject, seconds } from '../github/objects.js'
import { repositoryObject } from '../github/repository-object.js'
import type { GitHubState, Pull } from '../github/state.js'
import { type Hosts, userObject } from '../github/user-object.js'
import type { Run } from '../oidc/run.js'

/** What starts a run. */
export type Trigger =
  | {
      readonly kind: 'pull_request'
      readonly number?: number
      readonly from?: 'same-repository' | 'fork' | 'deleted-fork' | 'dependabot'
      /** `closed` without being merged; `synchronize` unless given. */
      readonly action?: 'synchronize' | 'closed'
    }
  | { readonly kind: 'pull_request_review'; readonly number?: number }
  /** After a workflow that a push to `branch` started. */
  | { readonly kind: 'workflow_run'; readonly headSha?: string; readonly branch?: string }
  | { readonly kind: 'pull_request_target'; readonly number?: number }
  | { readonly kind: 'issue_comment'; readonly number?: number; readonly body?: string }
  /** `before`: what the branch was at; a new branch unless given. */
  | { readonly kind: 'push'; readonly ref?: string; readonly sha?: string; readonly before?: string }
  | { readonly kind: 'workflow_dispatch'; readonly ref?: string; readonly inputs?: Readonly<Record<string, string>> }
  | {
      readonly kind: 'repository_dispatch'
      /** The `event_type` of the request. */
      readonly type?: string
      readonly payload?: Readonly<Record<string, unknown>>
    }

/** A run and the payload of its event, as the runner would put it into GITHUB_EVENT_PATH. */
export interface Started {
  readonly run: Run
  readonly payload: unknown
  /** Forks and Dependabot get a read-only token and no ID token (GitHub's OIDC reference; "Dependabot on GitHub Actions"). */
  readonly isRestricted: boolean
}

const DEPENDABOT = 'dependabot[bot]'
let runs = 0

/** Starts a run: opens the pull request where there is none of that number yet, and writes the event's payload. */
export function startRun(
  state: GitHubState,
  hosts: Hosts,
  { trigger, actor: by = 'ada' }: { readonly trigger: Trigger; readonly actor?: string | undefined },
): Started {
  runs += 1
  const base = {
    runId: String(19_000_000_000 + runs),
    runNumber: String(runs),
    runAttempt: '1',
    actorId: 583_231,
    workflow: 'Register',
    workflowPath: '.github/workflows/register.yml',
  }
  const repository = repositoryObject(hosts, state, state.fullName)
  const sender = (login: string) => userObject(hosts, login)
  switch (trigger.kind) {
    case 'pull_request': {
      const pull = state.openPull({ ...originOf(trigger.from, state), number: trigger.number ?? 42 })
      const actor = pull.author
      return {
        run: {
          ...base,
          event: 'pull_request',
          actor,
          ref: `refs/pull/${pull.number}/merge`,
          sha: mergeCommitOf(pull),
          headRef: pull.headRef,
          baseRef: pull.baseRef,
        },
        payload: {
          action: trigger.action ?? 'synchronize',
          number: pull.number,
          pull_request: {
            ...pullObject(hosts, state, pull),
            ...(trigger.action === 'closed' && { state: 'closed', closed_at: seconds(pull.createdAt), merged: false }),
          },
          repository,
          sender: sender(actor),
        },
        isRestricted: pull.headRepository !== state.fullName || pull.author === DEPENDABOT,
      }
    }
    case 'pull_request_target': {
      const pull = state.openPull({ number: trigger.number ?? 42 })
      return {
        // It runs on the base: ref and commit are the base's.
        run: {
          ...base,
          event: 'pull_request_target',
          actor: pull.author,
          ref: `refs/heads/${pull.baseRef}`,
          sha: pull.baseSha,
          headRef: pull.headRef,
          baseRef: pull.baseRef,
        },
        payload: {
          action: 'synchronize',
          number: pull.number,
          pull_request: pullObject(hosts, state, pull),
          repository,
          sender: sender(pull.author),
        },
        isRestricted: false,
      }
    }
    case 'pull_request_review': {
      const pull = state.openPull({ number: trigger.number ?? 42 })
      return {
        // "GITHUB_SHA: Last merge commit on the GITHUB_REF branch" (Events that trigger workflows); the actor is the reviewer.
        run: {
          ...base,
          event: 'pull_request_review',
          actor: by,
          ref: `refs/pull/${pull.number}/merge`,
          sha: mergeCommitOf(pull),
          headRef: pull.headRef,
          baseRef: pull.baseRef,
        },
        payload: {
          action: 'submitted',
          review: { id: runs, user: userObject(hosts, by), body: null, state: 'approved', commit_id: pull.headSha },
          pull_request: pullObject(hosts, state, pull),
          repository,
          sender: sender(by),
        },
        isRestricted: pull.headRepository !== state.fullName,
      }
    }
    case 'workflow_run': {
      const headSha = trigger.headSha ?? 'feed5eedfeed5eedfeed5eedfeed5eedfeed5eed'
      return {
        // "GITHUB_SHA: Last commit on default branch" (Events that trigger workflows).
        run: {
          ...base,
          event: 'workflow_run',
          actor: by,
          ref: `refs/heads/${state.defaultBranch}`,
          sha: 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00',
          headRef: '',
          baseRef: '',
        },
        payload: {
          action: 'completed',
          workflow_run: {
            id: 18_000_000_000 + runs,
            name: 'Train',
            event: 'push',
            conclusion: 'success',
            head_branch: trigger.branch ?? 'main',
            head_sha: headSha,
            head_repository: repository,
            pull_requests: [],
          },
          repository,
          sender: sender(by),
        },
        isRestricted: false,
      }
    }
    case 'issue_comment': {
      const pull = state.openPull({ number: trigger.number ?? 42 })
      return {
        // It runs on the default branch, whichever pull request was commented on.
        run: {
          ...base,
          event: 'issue_comment',
          actor: by,
          ref: `refs/heads/${state.defaultBranch}`,
          sha: 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00',
          headRef: '',
          baseRef: '',
        },
        payload: {
          action: 'created',
          issue: { number: pull.number, pull_request: {}, user: userObject(hosts, pull.author) },
          comment: { id: runs, body: trigger.body ?? '/run', user: userObject(hosts, by), author_association: 'NONE' },
          repository,
          sender: sender(by),
        },
        isRestricted: false,
      }
    }
    case 'push': {
      const ref = trigger.ref ?? `refs/heads/${state.defaultBranch}`
      const sha = trigger.sha ?? 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00'
      return {
        run: { ...base, event: 'push', actor: by, ref, sha, headRef: '', baseRef: '' },
        payload: {
          ref,
          before: trigger.before ?? '0'.repeat(40),
          after: sha,
          created: ref.startsWith('refs/tags/'),
          deleted: false,
          forced: false,
          head_commit: { id: sha, message: 'Merge' },
          commits: [],
          repository,
          pusher: { name: by },
          sender: sender(by),
        },
        isRestricted: false,
      }
    }
    case 'workflow_dispatch': {
      const ref = trigger.ref ?? `refs/heads/${state.defaultBranch}`
      return {
        run: {
          ...base,
          event: 'workflow_dispatch',
          actor: by,
          ref,
          sha: 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00',
          headRef: '',
          baseRef: '',
        },
        payload: { inputs: trigger.inputs ?? {}, ref, workflow: base.workflowPath, repository, sender: sender(by) },
        isRestricted: false,
      }
    }
    case 'repository_dispatch':
      // It always runs on the default branch.
      return {
        run: {
          ...base,
          event: 'repository_dispatch',
          actor: by,
          ref: `refs/heads/${state.defaultBranch}`,
          sha: 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00',
          headRef: '',
          baseRef: '',
        },
        payload: {
          action: trigger.type ?? 'deploy-model',
          branch: state.defaultBranch,
          client_payload: trigger.payload ?? {},
          repository,
          sender: sender(by),
        },
        isRestricted: false,
      }
  }
}

function originOf(
  from: 'same-repository' | 'fork' | 'deleted-fork' | 'dependabot' | undefined,
  state: GitHubState,
): Partial<Pull> {
  switch (from) {
    case undefined:
      return {}
    case 'same-repository':
      return { author: 'ada', headRepository: state.fullName }
    case 'fork':
      return { author: 'stranger', headRepository: `stranger/${state.identity.name}` }
    case 'deleted-fork':
      return { author: 'stranger', headRepository: null }
    case 'dependabot':
      return { author: DEPENDABOT, headRef: 'dependabot/pip/xgboost-2.1' }
  }
}
