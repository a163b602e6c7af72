import type { DescribeEndpointOutput } from '@aws-sdk/client-sagemaker'
import { endpoints } from '../aws/sagemaker/endpoints.js'
import type { Intent } from '../run/intent.js'
import { requiredRegion } from '../run/region.js'
import { takeCredentials } from '../run/session.js'

/** What an endpoint is doing now, as a sentence: for the step that reports after a deployment was killed. */
export async function endpointNow(
  request: Parameters<typeof takeCredentials>[0],
  { name, config }: NonNullable<Intent['endpoint']>,
): Promise<string> {
  const region = requiredRegion(request.inputs)
  const { own } = await takeCredentials(request, region)
  const endpoint = await endpoints(own).describeEndpoint({ EndpointName: name })
  return sentenceOf(endpoint, { name, config })
}

/** What DescribeEndpoint answered, as a sentence about the configuration of a run. */
export function sentenceOf(
  endpoint: DescribeEndpointOutput,
  { name, config }: NonNullable<Intent['endpoint']>,
): string {
  const { EndpointStatus: status = '', EndpointConfigName: live = '', PendingDeploymentSummary: pending } = endpoint
  // InService alone is not success: after an auto-rollback the endpoint serves the old configuration again.
  // What is being created serves nothing yet, and what could not be created never did.
  const verb = status === 'Creating' ? 'will serve' : status === 'Failed' ? 'does not serve' : 'serves'
  const serves =
    live === config ? `${live}, which is this run's, ${verb}` : `${live} ${verb}, which is not this run's ${config}`
  const goesOn = pending === undefined ? '' : ` An update to ${pending.EndpointConfigName} is under way.`
  return `Endpoint ${name} is ${status} now: ${serves}.${goesOn}`
}
