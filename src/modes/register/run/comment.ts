import type { CallFailure } from '../../../errors.js'
import type { RegisterInputs } from '../../../inputs/inputs.js'
import type { ExistingComment, PullRequestPort, RunContext } from '../../../ports.js'
import { commentMarker } from '../../../report/marker.js'
import { type Accounts, reportContext } from '../../../run/context.js'
import type { RegisterRun } from '../../../run/register-run.js'
import { writeOwnComment } from '../../../run/write-comment.js'
import { failureReasonOf } from '../report/json.js'
import { renderComment, worthCommenting } from '../report/report.js'
import type { RegistrationResult } from '../result.js'

export interface CommentRequest {
  readonly request: RegisterRun
  readonly results: readonly RegistrationResult[]
  readonly pullRequest: PullRequestPort | undefined
  readonly existing: Promise<ExistingComment | undefined | CallFailure>
  readonly accounts: Accounts
}

/** The first line of our comment: one comment for each pull request and workflow job, unless `comment-key` says more. */
export function markerOf({ commentKey }: Pick<RegisterInputs, 'commentKey'>, { workflow, job }: RunContext): string {
  return commentMarker(commentKey ?? `${workflow}/${job}`)
}

/**
 * Writes the comment where it is due and gives its URL. A comment that fails is a warning that names the permission: the
 * version is registered all the same.
 */
export async function tellComment({
  request,
  results,
  pullRequest,
  existing,
  accounts,
}: CommentRequest): Promise<string | undefined> {
  const { inputs, run } = request
  const marker = markerOf(inputs, run.context)
  return writeOwnComment({
    request,
    pullRequest,
    existing,
    marker,
    hasFailed: results.some((result) => failureReasonOf(result) !== undefined),
    isWorthTelling: (existingBody) => worthCommenting(results, existingBody),
    render: () => renderComment({ results, context: reportContext(request, accounts), marker }),
  })
}
