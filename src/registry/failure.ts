import { ActionError, CallFailure, type ErrorCode } from '../errors.js'

/**
 * An error as the action ends with it; a failed call keeps its sentence, its hint and itself as the cause. A call without
 * an answer is no doubt here: it only read, or is made again under the same name. Doubt has its own outcome.
 */
export function asActionError(error: unknown, doing: string): ActionError {
  if (error instanceof ActionError) return error
  if (!(error instanceof CallFailure)) {
    return new ActionError('failed', `${doing}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
  const request = error.requestId === undefined ? '' : ` (request ${error.requestId})`
  return new ActionError(codeOf(error), `${doing}: ${error.call}: ${error.message}${request}`, {
    cause: error,
    ...(error.hint === undefined ? {} : { hint: error.hint }),
  })
}

/** Whether a call failed in this way. */
export function isFailure(error: unknown, ...kinds: readonly CallFailure['kind'][]): error is CallFailure {
  return error instanceof CallFailure && kinds.includes(error.kind)
}

/** What the call gives, or `otherwise` where it fails in one of these ways. */
export async function unless<Value, Otherwise>(
  call: Promise<Value>,
  kinds: readonly CallFailure['kind'][],
  otherwise: Otherwise,
): Promise<Value | Otherwise> {
  try {
    return await call
  } catch (error) {
    if (isFailure(error, ...kinds)) return otherwise
    throw error
  }
}

function codeOf({ kind }: CallFailure): ErrorCode {
  switch (kind) {
    case 'access-denied':
      return 'access-denied'
    case 'credentials':
      return 'no-credentials'
    case 'unknown-outcome':
    case 'not-found':
    case 'already-exists':
    case 'busy':
    case 'conflict':
    case 'limit-exceeded':
    case 'throttled':
    case 'invalid-request':
    case 'unreachable':
      return 'failed'
  }
}
