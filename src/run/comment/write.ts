import { CallFailure, withHint } from '../../errors.js'
import type { Runner } from '../../github/runner.js'
import type { CommonInputs } from '../../inputs/inputs.js'
import { recently } from '../../language/recently.js'
import type { ExistingComment, PullRequestPort, RunContext } from '../../ports.js'
import { failureOnly } from '../../registry/failure.js'
import { commentMarker } from '../../report/marker.js'
import type { ModeRun } from '../mode-run.js'

/** What has to be known before one of our comments is written. */
export interface CommentSeen {
  /** Our comment, where there is one; a failure to look is told when the comment is due. */
  readonly existing: ExistingComment | undefined | CallFailure
  /** Whether the pull request has a newer commit. */
  readonly isStale: boolean
}

/** One look for whoever asks at about the same time: begun as soon as what follows waits for something else anyway. */
export type CommentLook = () => Promise<CommentSeen>

/** So long a look is believed: after it somebody else may have commented, or pushed. */
const LOOK_HOLDS_MILLISECONDS = 10_000

/** The pull request of this run, where there is one and a token to ask with. */
export async function openPullRequest({
  inputs,
  run,
}: Pick<ModeRun, 'inputs' | 'run'>): Promise<PullRequestPort | undefined> {
  const { pullRequest, repository } = run.context
  if (!pullRequest || inputs.githubToken === '') return undefined
  const { pullRequestPort } = await import('../../github/pull-request.js')
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

/** Looks for one of our comments, and whether the pull request has moved on. Nothing is asked before it is called. */
export function lookForComment(
  { inputs, run }: Pick<OwnComment['request'], 'inputs' | 'run'>,
  pullRequest: PullRequestPort | undefined,
  marker: string,
): CommentLook {
  if (!pullRequest || inputs.comment === 'never' || inputs.dryRun)
    return async () => ({ existing: undefined, isStale: false })
  return recently(async () => {
    const [existing, isStale] = await Promise.all([
      pullRequest.findComment(marker).catch(failureOnly),
      hasMovedOn(pullRequest, run.context),
    ])
    return { existing, isStale }
  }, LOOK_HOLDS_MILLISECONDS)
}

export interface OwnComment {
  readonly request: {
    readonly inputs: Pick<CommonInputs, 'comment' | 'dryRun'>
    readonly run: { readonly context: RunContext }
    readonly runner: Pick<Runner, 'notice' | 'warning'>
  }
  readonly pullRequest: PullRequestPort | undefined
  readonly look: CommentLook
  readonly marker: string
  readonly hasFailed: boolean
  /** Whether there is anything to say where a comment is there, or is not. */
  readonly isWorthCommenting: (hasComment: boolean) => boolean
  readonly render: () => string
}

/** Writes one of our comments where it is due, unless the pull request has moved on, and gives its URL. */
export async function writeOwnComment(own: OwnComment): Promise<string | undefined> {
  const { request, pullRequest, look, marker, render } = own
  const { inputs, runner } = request
  if (!pullRequest || inputs.comment === 'never' || inputs.dryRun) return undefined
  try {
    const { existing, isStale } = await look()
    if (existing instanceof CallFailure) throw existing
    if (!isDue(own, existing)) return existing?.url
    if (isStale) {
      runner.notice('The pull request has a newer commit: its run writes the comment.')
      return existing?.url
    }
    return await pullRequest.writeComment({ existing, marker, body: render() })
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
