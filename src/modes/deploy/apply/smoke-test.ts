import { type EffectiveDeployment, seconds } from '../../../manifest/deploy-effective.js'
import type { Check } from '../../../markdown/checks.js'
import { asActionError, isFailure } from '../../../registry/failure.js'
import type { DeployPorts } from '../ports.js'

/** One request to the endpoint. Gives why it is not good enough; undefined where it is. */
export async function smokeTest(
  parameters: {
    readonly endpointName: string
    readonly test: NonNullable<EffectiveDeployment['smoke_test']>
    readonly body: Uint8Array
  },
  ports: Pick<DeployPorts, 'invokeEndpoint'>,
): Promise<{ readonly failed?: string; readonly check?: Check }> {
  const { endpointName, test, body } = parameters
  try {
    const { milliseconds } = await ports.invokeEndpoint({ endpointName, contentType: test.content_type ?? '', body })
    const limit = test.max_latency === undefined ? undefined : seconds(test.max_latency) * 1000
    if (limit !== undefined && milliseconds > limit)
      return { failed: `it answered after ${Math.round(milliseconds)} ms, and ${test.max_latency} is allowed` }
    return { check: { level: 'passed', title: 'Smoke test', detail: `answered after ${Math.round(milliseconds)} ms` } }
  } catch (error) {
    // Not the model's fault: the deployment stands, and the missing statement is named.
    if (isFailure(error, 'access-denied', 'credentials')) {
      const { message, hint = '' } = asActionError(error, 'The smoke test was not allowed')
      return { check: { level: 'warning', title: 'No smoke test', detail: `${message} ${hint}`.trim() } }
    }
    return { failed: asActionError(error, 'it failed').message }
  }
}
