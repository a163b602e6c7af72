import type { CommonInputs } from '../../../inputs/inputs.js'
import { defined } from '../../../language/defined.js'
import type { PullRequestPort } from '../../../ports.js'
import { type CommentLook, ownMarker, writeOwnComment } from '../../../run/comment/write.js'
import { type NamedBeside, reportContext } from '../../../run/context.js'
import type { ModeRun } from '../../../run/mode-run.js'
import { failureReasonOf } from '../report/json.js'
import { type AroundResults, renderComment, worthCommenting } from '../report/report.js'
import type { RegistrationResult } from '../result.js'

export interface CommentRequest {
  readonly request: ModeRun<CommonInputs>
  readonly results: readonly RegistrationResult[]
  readonly pullRequest: PullRequestPort | undefined
  readonly look: CommentLook
  readonly beside: NamedBeside
  readonly around?: AroundResults
}

/**
 * Writes the comment where it is due and gives its URL. A comment that fails is a warning that names the permission: the
 * version is registered all the same.
 */
export async function commentOnResults(of: CommentRequest): Promise<string | undefined> {
  const { request, results, pullRequest, look, beside, around } = of
  const marker = ownMarker(request.inputs, request.run.context)
  return writeOwnComment({
    request,
    pullRequest,
    look,
    marker,
    hasFailed: results.some((result) => failureReasonOf(result) !== undefined),
    isWorthCommenting: (hasComment) => worthCommenting(results, hasComment),
    render: () => renderComment({ results, context: reportContext(request, beside), marker, ...defined({ around }) }),
  })
}
