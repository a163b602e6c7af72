import {
  InvokeEndpointAsyncCommand,
  InvokeEndpointCommand,
  ModelError,
  SageMakerRuntimeClient,
} from '@aws-sdk/client-sagemaker-runtime'
import { defined } from '../../language/defined.js'
import type { DeployPorts } from '../../modes/deploy/ports.js'
import { type ClientOptions, call, settings } from '../client-settings.js'

/**
 * One request to a real-time endpoint, timed, and one to an asynchronous one. They are not repeated: a slow answer is an answer,
 * and what a container says instead of 2xx is one, too (ModelError).
 */
export function smokeRequests(options: ClientOptions): Pick<DeployPorts, 'invokeEndpoint' | 'invokeEndpointAsync'> {
  const client = new SageMakerRuntimeClient({ ...settings(options), maxAttempts: 1 })
  return {
    invokeEndpoint: call('sagemaker:InvokeEndpoint', async (request) => {
      const startedAt = performance.now()
      const answer = await client.send(new InvokeEndpointCommand(inputOf(request))).then(
        ({ Body }) => ({ status: 200, body: Body ?? new Uint8Array() }),
        (error) => modelsAnswer(error),
      )
      return { ...answer, milliseconds: performance.now() - startedAt }
    }),
    invokeEndpointAsync: call('sagemaker:InvokeEndpointAsync', async (request) => {
      const { OutputLocation: output, FailureLocation: failure } = await client.send(
        new InvokeEndpointAsyncCommand(inputOf(request)),
      )
      return defined({ output, failure })
    }),
  }
}

type Request = Parameters<DeployPorts['invokeEndpoint']>[0]

function inputOf({ endpointName, targetVariant, contentType, accept, body }: Request) {
  return defined({
    EndpointName: endpointName,
    TargetVariant: targetVariant,
    ContentType: contentType,
    Accept: accept,
    Body: body,
  })
}

function modelsAnswer(error: unknown): { readonly status: number; readonly body: Uint8Array } {
  if (!(error instanceof ModelError) || error.OriginalStatusCode === undefined) throw error
  return { status: error.OriginalStatusCode, body: Buffer.from(error.OriginalMessage ?? error.message) }
}
