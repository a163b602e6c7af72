import type { PullRequestPort } from '../../../ports.js'
import { type NamedBeside, reportContext } from '../../../run/context.js'
import type { RegisterRun } from '../../../run/register-run.js'
import { type FoundComment, ownMarker, writeOwnComment } from '../../../run/write-comment.js'
import { failureReasonOf } from '../report/json.js'
import { renderComment, worthCommenting } from '../report/report.js'
import type { RegistrationResult } from '../result.js'

export interface CommentRequest {
  readonly request: RegisterRun
  readonly results: readonly RegistrationResult[]
  readonly pullRequest: PullRequestPort | undefined
  readonly existing: FoundComment
  readonly beside: NamedBeside
}

/**
 * Writes the comment where it is due and gives its URL. A comment that fails is a warning that names the permission: the
 * version is registered all the same.
 */
export async function commentOnResults(of: CommentRequest): Promise<string | undefined> {
  const { request, results, pullRequest, existing, beside } = of
  const marker = ownMarker(request.inputs, request.run.context)
  return writeOwnComment({
    request,
    pullRequest,
    existing,
    marker,
    hasFailed: results.some((result) => failureReasonOf(result) !== undefined),
    isWorthCommenting: (hasComment) => worthCommenting(results, hasComment),
    render: () => renderComment({ results, context: reportContext(request, beside), marker }),
  })
}
