import { unless } from '../../../registry/failure.js'
import { configDifferences, modelDifferences } from '../plan/differences.js'
import type { DeploymentPlan } from '../plan/plan.js'
import type { DeployPorts } from '../ports.js'

/**
 * What DescribeEndpoint does not show: the instance types of the configuration that serves. A configuration that somebody
 * deleted meanwhile is made again, since an endpoint without one cannot be updated (terraform-provider-aws#40048).
 * Gives what is not as planned.
 */
export async function verifyConfiguration(
  plan: DeploymentPlan,
  ports: Pick<DeployPorts, 'endpoints'>,
): Promise<readonly string[]> {
  const EndpointConfigName = plan.wanted.endpointConfigName
  const config = await unless(ports.endpoints.describeEndpointConfig({ EndpointConfigName }), ['not-found'], undefined)
  if (config === undefined) {
    await unless(ports.endpoints.createEndpointConfig(plan.config), ['already-exists'], undefined)
    return []
  }
  const types = plan.wanted.variants.flatMap(({ name, instanceType }) => {
    const seen = config.ProductionVariants?.find(({ VariantName }) => VariantName === name)?.InstanceType
    return instanceType === undefined || seen === instanceType
      ? []
      : [`variant ${name} runs on ${seen ?? 'nothing'}, not ${instanceType}`]
  })
  // Whatever has our name may have been made, and put into service, by somebody else: it is ours only if it holds nothing that
  // we did not send.
  const models = await Promise.all(
    plan.models.map(async (wanted) => {
      const { ModelName } = wanted
      const found = await unless(
        ports.endpoints.describeModel({ ModelName }),
        ['not-found', 'access-denied'],
        undefined,
      )
      return found === undefined ? [] : modelDifferences(wanted, found).map((one) => `model ${ModelName}: ${one}`)
    }),
  )
  const foreign = [...configDifferences(plan.config, config).map((one) => `configuration: ${one}`), ...models.flat()]
  return types.length > 0 ? types : foreign
}
