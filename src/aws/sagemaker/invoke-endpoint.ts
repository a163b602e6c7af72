import { InvokeEndpointCommand, SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime'
import type { DeployPorts } from '../../modes/deploy/ports.js'
import { type ClientOptions, call, settings } from '../client-settings.js'

/** One request to a real-time endpoint, timed: `sagemaker:InvokeEndpoint`. It is not repeated: a slow answer is an answer. */
export function invokeEndpoint(options: ClientOptions): DeployPorts['invokeEndpoint'] {
  const client = new SageMakerRuntimeClient({ ...settings(options), maxAttempts: 1 })
  return call('sagemaker:InvokeEndpoint', async ({ endpointName, contentType, body }) => {
    const startedAt = performance.now()
    await client.send(new InvokeEndpointCommand({ EndpointName: endpointName, ContentType: contentType, Body: body }))
    return { milliseconds: performance.now() - startedAt }
  })
}
