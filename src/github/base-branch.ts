import type { BaseContext, PullRequestContext } from '../ports.js'
import { at, text } from './payload.js'

/**
 * What the files of a run are proposed for (ruling 18): the base of a pull request, of a merge group and of the pull request
 * that a `workflow_run` ran for; of a push to another branch the default one. Schedules, releases, dispatches, tags and pushes
 * to the default branch have none.
 */
export function baseOf(run: {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly event: unknown
  readonly pullRequest: PullRequestContext | undefined
  readonly defaultBranch: string
}): BaseContext | undefined {
  const { env, event, pullRequest, defaultBranch } = run
  switch (env['GITHUB_EVENT_NAME']) {
    case 'merge_group':
      return baseAt(text(at(event, 'merge_group', 'base_ref')), text(at(event, 'merge_group', 'base_sha')))
    case 'push':
      return otherBranch(env['GITHUB_REF'] ?? '', defaultBranch)
    case 'workflow_run':
      return ofRunBefore(at(event, 'workflow_run'), defaultBranch)
    default:
      return pullRequest && baseAt(pullRequest.baseRef, pullRequest.baseSha)
  }
}

function ofRunBefore(run: unknown, defaultBranch: string): BaseContext | undefined {
  const event = text(at(run, 'event'))
  if (event === 'push' || event === 'merge_group')
    return otherBranch(`refs/heads/${text(at(run, 'head_branch'))}`, defaultBranch)
  if (!event.startsWith('pull_request')) return undefined
  const pulls = at(run, 'pull_requests')
  const [pull] = Array.isArray(pulls) ? pulls : []
  return baseAt(text(at(pull, 'base', 'ref')), text(at(pull, 'base', 'sha')))
}

function otherBranch(ref: string, defaultBranch: string): BaseContext | undefined {
  const branch = branchOf(ref)
  return branch === undefined || branch === defaultBranch ? undefined : { branch: defaultBranch }
}

function baseAt(ref: string, sha: string): BaseContext {
  return { branch: branchOf(ref) ?? ref, ...(sha === '' ? {} : { sha }) }
}

function branchOf(ref: string): string | undefined {
  return /^refs\/heads\/(.+)$/.exec(ref)?.[1]
}
