import type { UpdateEndpointInput } from '@aws-sdk/client-sagemaker'
import { viewAt } from '../endpoints/eras.js'
import { validation } from '../service-error.js'
import type { RegisteredTarget, Workload } from './workload.js'

/** The one dimension of an endpoint's variant that this world scales. */
export const INSTANCE_COUNT = 'sagemaker:variant:DesiredInstanceCount'

/** The resource id of a variant (Application Auto Scaling API reference, ResourceId). */
export function resourceIdOf(endpointName: string, variantName: string): string {
  return `endpoint/${endpointName}/variant/${variantName}`
}

export function targetOf(workload: Workload, resourceId: string, dimension: string): RegisteredTarget | undefined {
  return workload.scalableTargets.get(`${resourceId} ${dimension}`)
}

/**
 * "You must deregister the variant first" where an update changes the instance type of a variant that is scaled, or takes
 * it away (developer guide, "Update endpoints configured for auto scaling"). The sentence is not known [?].
 */
export function refuseOwnedByScaling(workload: Workload, input: UpdateEndpointInput): void {
  const { hosting } = workload
  const endpoint = hosting.endpoints.get((input.EndpointName ?? '').toLowerCase())
  const live = endpoint === undefined ? undefined : viewAt(hosting, endpoint.eras, hosting.now().getTime())
  if (endpoint === undefined || live === undefined) return
  const variantsOf = (configName = '') => hosting.configs.get(configName)?.input.ProductionVariants ?? []
  const wanted = variantsOf(input.EndpointConfigName)
  for (const { VariantName: name = '', InstanceType: type } of variantsOf(live.configName)) {
    if (targetOf(workload, resourceIdOf(endpoint.name, name), INSTANCE_COUNT) === undefined) continue
    if (wanted.some((variant) => variant.VariantName === name && variant.InstanceType === type)) continue
    throw validation(
      `Cannot change the instance type of variant ${name} or remove it while it is registered as a scalable target.`,
    )
  }
}
