import type { Broken } from './serve.js'
import type { ServiceError } from './service-error.js'

/** An error as the SDK throws it for a refusal: the name is the code, the status stands in `$metadata` (as `sdk.test.ts` sees it). */
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

/** An error as the SDK throws it when the answer is lost or makes no sense (the same faults over HTTP: `sdk.test.ts`). */
export function brokenError(how: Broken): Error {
  switch (how) {
    case 'reset':
      return Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', errno: -104, syscall: 'read' })
    case 'truncated':
      return Object.assign(new Error('aborted'), { code: 'ECONNRESET' })
    case 'timeout':
    case 'trickle':
      return Object.assign(new Error('Request aborted'), { name: 'AbortError' })
    case 'refused':
      return Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:443'), {
        code: 'ECONNREFUSED',
        syscall: 'connect',
      })
    case 'empty':
      // The SDK takes 200 with an empty body for success without members; the port then refuses to believe it.
      return Object.assign(new Error('The answer is empty.'), {
        $metadata: { httpStatusCode: 200, attempts: 1, totalRetryDelay: 0 },
      })
    case 'malformed':
    case 'bad-gateway':
      return Object.assign(new SyntaxError(`Unexpected token '<', "<html><hea"... is not valid JSON`), {
        $metadata: { httpStatusCode: how === 'malformed' ? 200 : 502, attempts: 1, totalRetryDelay: 0 },
      })
  }
}
