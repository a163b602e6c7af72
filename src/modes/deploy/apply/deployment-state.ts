import type { DescribeEndpointOutput } from '@aws-sdk/client-sagemaker'
import { driftedFrom, type WantedEndpoint } from '../plan/plan.js'

/** What one look at an endpoint says about our deployment. */
export type DeploymentState =
  | { readonly kind: 'in-service' }
  | { readonly kind: 'pending' }
  /** Ours serves, but counts or weights are not the plan's. */
  | { readonly kind: 'not-as-planned'; readonly what: readonly string[] }
  | { readonly kind: 'rolled-back'; readonly endpointConfigName: string; readonly reason: string | undefined }
  | { readonly kind: 'superseded'; readonly endpointConfigName: string }
  | { readonly kind: 'rollback-failed'; readonly reason: string | undefined }
  | { readonly kind: 'failed'; readonly status: string; readonly reason: string | undefined }
  | { readonly kind: 'gone' }

/**
 * InService alone is not success: after an auto-rollback the endpoint serves the old configuration again and is
 * InService, too. `before` is the configuration that served when the deployment began.
 */
export function deploymentStateOf(parameters: {
  readonly endpoint: DescribeEndpointOutput | undefined
  readonly wanted: WantedEndpoint
  readonly before: string | undefined
}): DeploymentState {
  const { endpoint, wanted, before } = parameters
  if (endpoint === undefined) return { kind: 'gone' }
  const ours = wanted.endpointConfigName
  const { EndpointStatus: status, EndpointConfigName: config = '', FailureReason: reason } = endpoint
  const pending = endpoint.PendingDeploymentSummary?.EndpointConfigName
  switch (status) {
    case 'InService': {
      // The summary is "only returned when the endpoint is creating or updating": not done before it is gone.
      if (pending !== undefined) return pending === ours ? { kind: 'pending' } : superseded(pending)
      if (config === ours) {
        const what = driftedFrom(wanted, endpoint)
        return what.length === 0 ? { kind: 'in-service' } : { kind: 'not-as-planned', what }
      }
      return config === before ? { kind: 'rolled-back', endpointConfigName: config, reason } : superseded(config)
    }
    case 'Creating':
    case 'Updating':
    case 'SystemUpdating':
    case 'RollingBack':
      if (pending !== undefined && pending !== ours) return superseded(pending)
      return { kind: 'pending' }
    case 'UpdateRollbackFailed':
      return { kind: 'rollback-failed', reason }
    case 'Failed':
    case 'OutOfService':
    case 'Deleting':
      return { kind: 'failed', status, reason }
    case undefined:
      return { kind: 'pending' }
    default:
      // A status that is younger than this action is looked at again.
      status satisfies never
      return { kind: 'pending' }
  }
}

function superseded(endpointConfigName: string): DeploymentState {
  return { kind: 'superseded', endpointConfigName }
}
