import { CallFailure, type CallFailureKind } from '../../src/errors.js'
import type { ServiceError } from './service-error.js'

/** An error as the SDK throws it for a refusal: the name is the code, the status stands in `$metadata` (aws.md §5). */
export function refusalError(error: ServiceError): Error {
  return Object.assign(new Error(error.message), {
    name: error.code,
    $fault: error.status >= 500 ? 'server' : 'client',
    $metadata: {
      httpStatusCode: error.status,
      requestId: '00000000-0000-4000-8000-000000000000',
      attempts: 1,
      totalRetryDelay: 0,
    },
  })
}

/** An error as the SDK throws it when the answer is lost or makes no sense (security-and-faults.md K6). */
export function brokenError(how: 'reset' | 'timeout' | 'truncated' | 'empty' | 'malformed'): Error {
  switch (how) {
    case 'reset':
      return Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', errno: -104, syscall: 'read' })
    case 'truncated':
      return Object.assign(new Error('aborted'), { code: 'ECONNRESET' })
    case 'timeout':
      return Object.assign(new Error('Request aborted'), { name: 'AbortError' })
    case 'empty':
    case 'malformed':
      return Object.assign(new SyntaxError(`Unexpected token '<', "<html><hea"... is not valid JSON`), {
        $metadata: { httpStatusCode: 200, attempts: 1, totalRetryDelay: 0 },
      })
  }
}

/** What a real port would make of the error. */
export function portFailure(call: string, error: Error): CallFailure {
  return new CallFailure(kindOf(error), call, error.message, { cause: error })
}

function kindOf(error: Error): CallFailureKind {
  switch (error.name) {
    case 'AccessDeniedException':
    case 'AccessDenied':
      return 'access-denied'
    case 'NoSuchKey':
    case 'NoSuchBucket':
      return 'not-found'
    case 'ConflictException':
      return 'conflict'
    case 'ThrottlingException':
    case 'SlowDown':
      return 'throttled'
    case 'ExpiredTokenException':
    case 'ExpiredToken':
    case 'UnrecognizedClientException':
      return 'credentials'
    case 'ValidationException':
      if (error.message.endsWith('does not exist.')) return 'not-found'
      return error.message.includes('already exists') ? 'already-exists' : 'invalid-request'
    case 'PermanentRedirect':
      return 'invalid-request'
    default:
      return 'unknown-outcome'
  }
}
