import type { Emulator } from '../emulator.js'
import { serve } from '../serve.js'
import { ServiceError } from '../service-error.js'
import { type InvokeAnswer, invokeEndpoint, ModelError } from '../workload/runtime.js'
import type { Wire } from './answer.js'
import { type Incoming, json } from './incoming.js'
import { identified } from './sagemaker.js'
import { verifySignature } from './signature.js'

/** REST: the container's answer is the body, all else stands in headers (botocore, InvokeEndpoint). */
export const RUNTIME_WIRE: Wire<InvokeAnswer> = {
  answer: ({ contentType, variantName, body }) => ({
    status: 200,
    headers: { 'content-type': contentType, 'x-amzn-invoked-production-variant': variantName },
    body,
  }),
  refusal: (error) => {
    const model =
      error instanceof ModelError
        ? {
            OriginalStatusCode: error.answer.status,
            OriginalMessage: Buffer.from(error.answer.body).toString(),
            LogStreamArn: '',
          }
        : {}
    return json(error.status, { Message: error.message, ...model }, { 'x-amzn-errortype': error.code })
  },
}

/** Serves one request of SageMaker Runtime. `signed` is the request as it was sent, `request` what is below the prefix. */
export async function serveRuntime(emulator: Emulator, request: Incoming, signed: Incoming) {
  const name = decodeURIComponent(/^\/endpoints\/([^/]+)\/invocations$/.exec(request.path)?.[1] ?? '')
  const identity = identified(emulator, signed)
  const header = (key: string) => request.headers.get(key)
  const target = header('x-amzn-sagemaker-target-variant')
  const input = {
    EndpointName: name,
    ContentType: header('content-type') ?? '',
    ...(target === undefined ? {} : { TargetVariant: target }),
  }
  return serve(
    emulator,
    {
      service: 'sagemaker-runtime',
      operation: 'InvokeEndpoint',
      account: identity.account,
      role: identity.role,
      input: { ...input, Body: request.body.byteLength },
    },
    () => {
      const { caller, region } = verifySignature(emulator.sessions, signed)
      if (name === '' || request.method !== 'POST') throw new ServiceError('ValidationError', 'no such operation')
      return invokeEndpoint({ state: emulator, caller, region }, { ...input, Body: new Uint8Array(request.body) })
    },
  )
}
