import { ActionError, CallFailure, type ErrorCode } from '../errors.js'

/** The failed call behind whatever was thrown; an `ActionError` where it is none: our own, or something nobody expected. */
export function failureOrError(error: unknown): CallFailure | ActionError {
  if (error instanceof ActionError || error instanceof CallFailure) return error
  const message = error instanceof Error ? error.message : String(error)
  return new ActionError('failed', `Something this action did not expect: ${message}`, {
    cause: error,
    hint: 'Run it again; if it stays, please report it with this message.',
  })
}

/**
 * The error with which a failed call ends what was to be created; the call's own hint is kept. `denied` says where the call
 * has to be allowed.
 */
export function explainCall(failure: CallFailure, { denied }: { readonly denied: string }): ActionError {
  const hint = failure.hint ?? (failure.kind === 'access-denied' ? denied : hintOf(failure))
  return new ActionError(codeOf(failure), sentenceOf(failure), { hint, cause: failure })
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

function hintOf(failure: CallFailure): string {
  switch (failure.kind) {
    case 'credentials':
      return 'The credentials ended or were refused; run the job again.'
    case 'limit-exceeded':
      return 'A quota of the account is used up: raise it in Service Quotas, or delete what is not needed.'
    case 'invalid-request':
      return 'The service refused the request: correct what it names in the manifest.'
    case 'not-found':
      return 'Create what is missing, then run the job again.'
    default:
      return 'Nothing was created by this call. Run the job again; it finds what exists already.'
  }
}
