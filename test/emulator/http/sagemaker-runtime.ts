import type { Emulator } from '../emulator.js'
import { serve } from '../serve.js'
import { ServiceError } from '../service-error.js'
import {
  type InvokeAnswer,
  type InvokeAsyncAnswer,
  invokeEndpoint,
  invokeEndpointAsync,
  ModelError,
} from '../workload/runtime.js'
import type { Wire } from './answer.js'
import { type Incoming, json } from './incoming.js'
import { identified } from './sagemaker.js'
import { verifySignature } from './signature.js'

/** REST: the container's answer is the body, all else stands in headers (botocore, InvokeEndpoint). */
export const RUNTIME_WIRE: Wire<InvokeAnswer | InvokeAsyncAnswer> = {
  answer: (answer) =>
    'inferenceId' in answer
      ? json(
          202,
          { InferenceId: answer.inferenceId },
          {
            'x-amzn-sagemaker-outputlocation': answer.output,
            ...(answer.failure === undefined ? {} : { 'x-amzn-sagemaker-failurelocation': answer.failure }),
          },
        )
      : {
          status: 200,
          headers: { 'content-type': answer.contentType, 'x-amzn-invoked-production-variant': answer.variantName },
          body: answer.body,
        },
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
  const [, given = '', door] = /^\/endpoints\/([^/]+)\/(async-)?invocations$/.exec(request.path) ?? []
  const name = decodeURIComponent(given)
  const operation = door === undefined ? 'InvokeEndpoint' : 'InvokeEndpointAsync'
  const identity = identified(emulator, signed)
  const input =
    operation === 'InvokeEndpoint'
      ? headersOf(request, { ContentType: 'content-type', Accept: 'accept', TargetVariant: `${OWN}target-variant` })
      : headersOf(request, {
          ContentType: `${OWN}content-type`,
          Accept: `${OWN}accept`,
          InputLocation: `${OWN}inputlocation`,
        })
  const { account, role } = identity
  return serve(
    emulator,
    {
      service: 'sagemaker-runtime',
      operation,
      account,
      role,
      input: { EndpointName: name, ...input, Body: request.body.byteLength },
    },
    (): InvokeAnswer | InvokeAsyncAnswer => {
      const { caller, region } = verifySignature(emulator.sessions, signed)
      if (name === '' || request.method !== 'POST') throw new ServiceError('ValidationError', 'no such operation')
      const context = { state: emulator, caller, region }
      const body = new Uint8Array(request.body)
      if (operation === 'InvokeEndpoint') return invokeEndpoint(context, { EndpointName: name, ...input, Body: body })
      const inline = body.byteLength > 0 ? { Body: body } : {}
      return invokeEndpointAsync(context, { EndpointName: name, ...input, ...inline })
    },
  )
}

const OWN = 'x-amzn-sagemaker-'

/** The members that stand in headers, those that were sent. */
function headersOf(request: Incoming, names: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([member, header]) => {
      const value = request.headers.get(header)
      return value === undefined || value === null ? [] : [[member, value]]
    }),
  )
}
