import type { DescribeEndpointOutput } from '@aws-sdk/client-sagemaker'
import { defined } from '../../../language/defined.js'
import { elapsed } from '../../../language/elapsed.js'
import type { ProgressEvent } from '../result.js'

/** What one look at an endpoint says to the person who waits. */
export function progressOf(
  endpoint: DescribeEndpointOutput,
  elapsedSeconds: number,
): ProgressEvent & { kind: 'waiting' } {
  const status = endpoint.EndpointStatus ?? 'unknown'
  const pending = endpoint.PendingDeploymentSummary?.ProductionVariants ?? []
  const latest = pending.flatMap(({ VariantStatus: statuses }) => statuses ?? []).at(-1)
  const percent = shareOfTraffic(endpoint)
  const facts = [
    latest?.Status === undefined ? status : `${status}, ${PHASES[latest.Status] ?? latest.Status}`,
    ...(percent === undefined ? [] : [`${percent}% of the traffic on the new fleet`]),
    ...(latest?.StatusMessage ? [latest.StatusMessage] : []),
    elapsed(elapsedSeconds),
  ]
  return defined({
    kind: 'waiting',
    status,
    phase: latest?.Status,
    percent,
    elapsedSeconds,
    message: facts.join(' · '),
  })
}

const PHASES: Readonly<Record<string, string>> = {
  Creating: 'starting the new fleet',
  Updating: 'changing capacity',
  ActivatingTraffic: 'moving traffic',
  Baking: 'watching the alarms',
  Deleting: 'stopping the old fleet',
}

/**
 * From the weights of the new and the old fleet, where both are shown. The service model calls CurrentWeight "the weight
 * associated with the variant" and says nothing of how it moves during a shift, so this is for reading only.
 */
function shareOfTraffic(endpoint: DescribeEndpointOutput): number | undefined {
  const sum = (variants: readonly { readonly CurrentWeight?: number | undefined }[] | undefined) =>
    variants?.every(({ CurrentWeight: weight }) => weight !== undefined)
      ? variants.reduce((total, { CurrentWeight: weight = 0 }) => total + weight, 0)
      : undefined
  const fresh = sum(endpoint.PendingDeploymentSummary?.ProductionVariants)
  const old = sum(endpoint.ProductionVariants)
  if (fresh === undefined || old === undefined || fresh + old === 0) return undefined
  return Math.round((100 * fresh) / (fresh + old))
}
