import { ActionError, CallFailure, type CallFailureKind, type ErrorCode, messageOf } from '../errors.js'
import { defined } from '../language/defined.js'

/**
 * The code that a failed call ends a run with. A call without an answer is no doubt here: it only read, or is made again
 * under the same name. Doubt has its own outcome.
 */
const CODES: Readonly<Record<CallFailureKind, ErrorCode>> = {
  'access-denied': 'access-denied',
  credentials: 'no-credentials',
  'invalid-request': 'failed',
  'unknown-outcome': 'failed',
  'not-found': 'failed',
  'already-exists': 'failed',
  busy: 'failed',
  conflict: 'failed',
  'limit-exceeded': 'failed',
  throttled: 'failed',
  unreachable: 'failed',
}

/** The code that a failed call ends a run with. */
export function codeOf(failure: Pick<CallFailure, 'kind' | 'call'>): ErrorCode {
  return isGroupMissing(failure) ? 'group-not-found' : CODES[failure.kind]
}

/** Whether the model package group does not exist: of these calls nothing else can be missing. */
export function isGroupMissing({ kind, call }: Pick<CallFailure, 'kind' | 'call'>): boolean {
  return kind === 'not-found' && /:(ListModelPackages|CreateModelPackage|DescribeModelPackageGroup)$/.test(call)
}

/** What to do where nothing was changed and nothing better is known. */
export const RUN_AGAIN = 'Run the job again.'

/** What failed, as one sentence with the call, how often it was asked, and the request id, for AWS support and for CloudTrail. */
export function sentenceOf(failure: CallFailure): string {
  const details = [failure.call, ...askedOf(failure)].join(', ')
  return `${failure.message.replace(/[.\s]+$/, '')} (${details}).`
}

function askedOf({ attempts, requestId }: CallFailure): readonly string[] {
  return [
    ...(attempts !== undefined && attempts > 1 ? [`${attempts} attempts`] : []),
    ...(requestId === undefined ? [] : [`request ${requestId}`]),
  ]
}

/** An error as the action ends with it; a failed call keeps its sentence, its hint and itself as the cause. */
export function asActionError(error: unknown, doing: string): ActionError {
  if (error instanceof ActionError) return error
  if (!(error instanceof CallFailure))
    return new ActionError('failed', `${doing}: ${messageOf(error)}`, { cause: error })
  const asked = askedOf(error).join(', ')
  const details = asked === '' ? '' : ` (${asked})`
  return new ActionError(codeOf(error), `${doing}: ${error.call}: ${error.message}${details}`, {
    cause: error,
    ...defined({ hint: error.hint }),
  })
}

/** The same, with what to do next, whatever failed. */
export function asActionErrorWithNextStep(error: unknown, doing: string): ActionError {
  const { code, message, hint, cause } = asActionError(error, doing)
  if (hint !== undefined || !(error instanceof CallFailure)) return asActionError(error, doing)
  return new ActionError(code, message, { hint: hintOf(error), cause })
}

/**
 * The failed call behind whatever was thrown; an `ActionError` where it is none: our own, such as the one that refused the
 * credentials of a call, or something nobody expected.
 */
export function failureOrError(error: unknown): CallFailure | ActionError {
  if (error instanceof ActionError) return error
  if (error instanceof CallFailure) return error.cause instanceof ActionError ? error.cause : error
  return new ActionError('failed', `Something this action did not expect: ${messageOf(error)}`, {
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
  // What is created is what the manifest says.
  const code = failure.kind === 'invalid-request' ? 'invalid-manifest' : codeOf(failure)
  return new ActionError(code, sentenceOf(failure), { hint, cause: failure })
}

/** The failed call that was thrown; throws whatever else was. */
export function failureOnly(error: unknown): CallFailure {
  if (error instanceof CallFailure) return error
  throw error
}

/** Whether a call failed in this way. */
export function isFailure(error: unknown, ...kinds: readonly CallFailureKind[]): error is CallFailure {
  return error instanceof CallFailure && kinds.includes(error.kind)
}

/** Whether the same update may be sent again: it was not carried out, or does no harm a second time. */
export function isWorthAgain(error: unknown): error is CallFailure {
  return error instanceof CallFailure && WORTH_AGAIN[error.kind]
}

const WORTH_AGAIN: Readonly<Record<CallFailureKind, boolean>> = {
  'unknown-outcome': true,
  conflict: true,
  busy: true,
  throttled: true,
  unreachable: true,
  'access-denied': false,
  'already-exists': false,
  credentials: false,
  'invalid-request': false,
  'limit-exceeded': false,
  'not-found': false,
}

/** What the call gives, or `otherwise` where it fails in one of these ways. */
export async function unless<Value, Otherwise>(
  call: Promise<Value>,
  kinds: readonly CallFailureKind[],
  otherwise: Otherwise,
): Promise<Value | Otherwise> {
  try {
    return await call
  } catch (error) {
    if (isFailure(error, ...kinds)) return otherwise
    throw error
  }
}

function hintOf({ kind }: CallFailure): string {
  switch (kind) {
    case 'credentials':
      return 'The credentials ended or were refused; run the job again.'
    case 'limit-exceeded':
      return 'A quota of the account is used up: raise it in Service Quotas, or delete what is not needed.'
    case 'invalid-request':
      return 'The service refused the request: correct what it names in the manifest.'
    case 'not-found':
      return 'Create what is missing, then run the job again.'
    case 'access-denied':
    case 'already-exists':
    case 'busy':
    case 'conflict':
    case 'throttled':
    case 'unknown-outcome':
    case 'unreachable':
      return 'Nothing was created by this call. Run the job again; it finds what exists already.'
  }
}
