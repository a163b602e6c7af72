import { CallFailure, withHint } from '../errors.js'
import type { Runner } from '../github/runner.js'
import type { CommonInputs } from '../inputs/inputs.js'
import type { ExistingComment, PullRequestPort, RunContext } from '../ports.js'
import { failureOnly } from '../registry/failure.js'
import { commentMarker } from '../report/marker.js'
import type { ModeRun } from './mode-run.js'

/** Our comment as it was found at the start of a run; a failure to look is told when the comment is due. */
export type FoundComment = Promise<ExistingComment | undefined | CallFailure>

/** The pull request of this run, where there is one and a token to ask with. */
export async function openPullRequest({
  inputs,
  run,
}: Pick<ModeRun, 'inputs' | 'run'>): Promise<PullRequestPort | undefined> {
  const { pullRequest, repository } = run.context
  if (!pullRequest || inputs.githubToken === '') return undefined
  const { pullRequestPort } = await import('../github/pull-request.js')
  return pullRequestPort({ token: inputs.githubToken, repository, number: pullRequest.number })
}

/** The key of our comment: one for each pull request and workflow job, unless `comment-key` says more. */
export function commentKeyOf(
  { commentKey }: Pick<CommonInputs, 'commentKey'>,
  { workflow, job }: Pick<RunContext, 'workflow' | 'job'>,
): string {
  return commentKey ?? `${workflow}/${job}`
}

/** The first line of the comment of a run of `mode: register`, by which it is found again. */
export function ownMarker(inputs: Pick<CommonInputs, 'commentKey'>, context: RunContext): string {
  return commentMarker(commentKeyOf(inputs, context))
}

/** Searches one of our comments while the credentials are on their way. */
export async function findOwnComment(
  { inputs }: Pick<OwnComment['request'], 'inputs'>,
  pullRequest: PullRequestPort | undefined,
  marker: string,
): FoundComment {
  if (!pullRequest || inputs.comment === 'never' || inputs.dryRun) return undefined
  return pullRequest.findComment(marker).catch(failureOnly)
}

export interface OwnComment {
  readonly request: {
    readonly inputs: Pick<CommonInputs, 'comment' | 'dryRun'>
    readonly run: { readonly context: RunContext }
    readonly runner: Pick<Runner, 'notice' | 'warning'>
  }
  readonly pullRequest: PullRequestPort | undefined
  readonly existing: FoundComment
  readonly marker: string
  readonly hasFailed: boolean
  /** Whether there is anything to say where a comment is there, or is not. */
  readonly isWorthCommenting: (hasComment: boolean) => boolean
  readonly render: () => string
}

/** Writes one of our comments where it is due, unless the pull request has moved on, and gives its URL. */
export async function writeOwnComment(own: OwnComment): Promise<string | undefined> {
  const { request, pullRequest, existing, marker, render } = own
  const { inputs, run, runner } = request
  if (!pullRequest || inputs.comment === 'never' || inputs.dryRun) return undefined
  try {
    const found = await existing
    if (found instanceof CallFailure) throw found
    if (!isDue(own, found)) return found?.url
    // The first look was at the start of the run: one that runs beside it may have made the comment since.
    const [current, isStale] = await Promise.all([
      found ?? pullRequest.findComment(marker),
      hasMovedOn(pullRequest, run.context),
    ])
    if (isStale) {
      runner.notice('The pull request has a newer commit: its run writes the comment.')
      return current?.url
    }
    return await pullRequest.writeComment({ existing: current, marker, body: render() })
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error
    runner.warning(`The comment could not be written: ${withHint(error)}`)
    return undefined
  }
}

function isDue(
  { request, hasFailed, isWorthCommenting }: Pick<OwnComment, 'request' | 'hasFailed' | 'isWorthCommenting'>,
  existing: ExistingComment | undefined,
): boolean {
  switch (request.inputs.comment) {
    case 'always':
      return true
    case 'never':
      return false
    case 'on-change':
      return isWorthCommenting(existing !== undefined)
    case 'on-failure':
      // A comment that tells of a failure is also told of its end.
      return hasFailed || (existing !== undefined && isWorthCommenting(true))
  }
}

async function hasMovedOn(pullRequest: PullRequestPort, { pullRequest: event }: RunContext): Promise<boolean> {
  try {
    return event !== undefined && (await pullRequest.headSha()) !== event.headSha
  } catch (error) {
    // Not knowing is no reason to keep silent.
    if (error instanceof CallFailure) return false
    throw error
  }
}
