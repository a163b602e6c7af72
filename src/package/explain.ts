import { ActionError, CallFailure, type ErrorCode } from '../errors.js'

/** The error that ends a package's way, from whatever was thrown; the hint of the failed call is kept. */
export function explain(
  error: unknown,
  { isValidated, isStopped }: { readonly isValidated: boolean; readonly isStopped: boolean },
): ActionError {
  if (error instanceof ActionError) return error
  if (!(error instanceof CallFailure)) {
    const message = error instanceof Error ? error.message : String(error)
    return new ActionError('failed', `Something this action did not expect: ${message}`, {
      cause: error,
      hint: 'Run it again; if it stays, please report it with this message.',
    })
  }
  // Credentials that were refused by our own check carry their error with them.
  if (error.cause instanceof ActionError) return error.cause
  // No call is sent any more once the run is to stop.
  if (isStopped && error.kind === 'unreachable') {
    const message = 'The run was cancelled before anything was sent that makes the package.'
    return new ActionError('cancelled', message, { hint: 'Run the job again.', cause: error })
  }
  const hint = error.hint ?? hintOf(error, isValidated)
  return new ActionError(codeOf(error), sentenceOf(error), { hint, cause: error })
}

/** What failed, as one sentence with the call and the request id, for AWS support and for CloudTrail. */
export function sentenceOf(failure: CallFailure): string {
  const request = failure.requestId === undefined ? '' : `, request ${failure.requestId}`
  return `${failure.message.replace(/[.\s]+$/, '')} (${failure.call}${request}).`
}

function codeOf(failure: CallFailure): ErrorCode {
  switch (failure.kind) {
    case 'access-denied':
      return 'access-denied'
    case 'credentials':
      return 'no-credentials'
    case 'invalid-request':
      return 'invalid-manifest'
    default:
      return 'failed'
  }
}

function hintOf(failure: CallFailure, isValidated: boolean): string {
  switch (failure.kind) {
    case 'access-denied':
      return `Allow ${failure.call} on the package in the role's policy.${isValidated ? ` ${PASS_ROLE}` : ''}`
    case 'credentials':
      return 'The credentials ended or were refused; run the job again.'
    case 'limit-exceeded':
      return 'A quota of the account is used up: raise it in Service Quotas, or delete what is not needed.'
    case 'invalid-request':
      return 'The service refused the request: correct what it names in the manifest.'
    default:
      return 'Nothing was created by this call. Run the job again; it finds what exists already.'
  }
}

const PASS_ROLE =
  'For `validation` the role must be allowed iam:PassRole on `validation-role-arn`, to sagemaker.amazonaws.com.'
