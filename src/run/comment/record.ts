import { CallFailure, withHint } from '../../errors.js'
import type { ExistingComment, PullRequestPort } from '../../ports.js'
import { commentMarker, MARKER_START } from '../../report/marker.js'
import type { ModeRun } from '../mode-run.js'

/**
 * Writes the record of a version over our comment on the pull request that registered it, and gives its URL. The comment is
 * the newest of ours there that names the version's ARN; where there is none it is made. A failure is a warning.
 */
export async function writeRecord(
  { inputs, run, runner }: ModeRun,
  of: {
    readonly arn: string
    /** Whether the comment is made where there is none; else one that is there is mended. */
    readonly isMade?: boolean
    /** Of this repository, as the version says; undefined where none of it registered the version. */
    readonly pullRequestNumber: number | undefined
    /** Gives undefined where there is nothing to say. */
    readonly render: (comment: { readonly marker: string }) => string | undefined
  },
): Promise<string | undefined> {
  const { arn, pullRequestNumber, isMade = true, render } = of
  const mayComment = inputs.comment !== 'never' && !inputs.dryRun && inputs.githubToken !== ''
  if (pullRequestNumber === undefined || !mayComment) return undefined
  try {
    const pullRequest = await open(inputs.githubToken, run.context.repository, pullRequestNumber)
    const existing = await pullRequest.findComment(MARKER_START, arn)
    if (!isMade && (existing === undefined || !isAbout(existing.body, arn))) return undefined
    const marker = existing ? firstLine(existing) : commentMarker(inputs.commentKey ?? `record of ${arn}`)
    const body = render({ marker })
    if (body === undefined) return existing?.url
    return await pullRequest.writeComment({ existing, marker, body })
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error
    runner.warning(`The comment could not be written: ${withHint(error)}`)
    return undefined
  }
}

async function open(token: string, repository: string, number: number): Promise<PullRequestPort> {
  const { pullRequestPort } = await import('../../github/pull-request.js')
  return pullRequestPort({ token, repository, number })
}

// Which of our comments is this version's is all that is asked of it: a report may name the ARN of its baseline, too.
function isAbout(body: string, arn: string): boolean {
  return body.split(/\r?\n/).includes(arn)
}

function firstLine({ body }: ExistingComment): string {
  return body.split('\n', 1)[0] ?? ''
}
