import type { CreateModelInput } from '@aws-sdk/client-sagemaker'
import type { Check } from '../../../markdown/checks.js'
import { unless } from '../../../registry/failure.js'
import { type Comparison, compareConfig, compareModel } from '../plan/comparison.js'
import type { DeploymentPlan } from '../plan/plan.js'
import type { DeployPorts } from '../ports.js'

/** What serves, beside what was meant. */
export interface Verified {
  /** What is not as planned; none where it is ours. */
  readonly unlike: readonly string[]
  readonly checks: readonly Check[]
}

/**
 * What DescribeEndpoint does not show: the instance types of the configuration that serves. A configuration that somebody
 * deleted meanwhile is made again, since an endpoint without one cannot be updated (terraform-provider-aws#40048).
 * Whatever has our name may have been made, and put into service, by somebody else: it is ours only if it holds all that we
 * sent, and nothing that we did not (ruling 27).
 */
export async function verifyConfiguration(
  plan: DeploymentPlan,
  ports: Pick<DeployPorts, 'endpoints'>,
): Promise<Verified> {
  const EndpointConfigName = plan.wanted.endpointConfigName
  const config = await unless(ports.endpoints.describeEndpointConfig({ EndpointConfigName }), ['not-found'], undefined)
  if (config === undefined) {
    await unless(ports.endpoints.createEndpointConfig(plan.config), ['already-exists'], undefined)
    return { unlike: [], checks: [] }
  }
  const types = plan.wanted.variants.flatMap(({ name, instanceType }) => {
    const seen = config.ProductionVariants?.find(({ VariantName }) => VariantName === name)?.InstanceType
    return instanceType === undefined || seen === instanceType
      ? []
      : [`variant ${name} runs on ${seen ?? 'nothing'}, not ${instanceType}`]
  })
  const models = await Promise.all(plan.models.map((model) => lookAtModel(model, ports)))
  const compared: readonly Compared[] = [
    { what: 'configuration', comparison: compareConfig(plan.config, config) },
    ...models,
  ]
  const foreign = linesOf(compared, ({ differs }) => differs)
  return { unlike: types.length > 0 ? types : foreign, checks: sayWhatWasTaken(compared) }
}

/** `comparison` is undefined where the model could not be looked at. */
interface Compared {
  readonly what: string
  readonly comparison: Comparison | undefined
}

async function lookAtModel(wanted: CreateModelInput, { endpoints }: Pick<DeployPorts, 'endpoints'>): Promise<Compared> {
  const { ModelName } = wanted
  const found = await unless(endpoints.describeModel({ ModelName }), ['not-found', 'access-denied'], undefined)
  return { what: `model ${ModelName}`, comparison: found === undefined ? undefined : compareModel(wanted, found) }
}

function linesOf(compared: readonly Compared[], of: (comparison: Comparison) => readonly string[]): readonly string[] {
  return compared.flatMap(({ what, comparison }) =>
    comparison === undefined ? [] : of(comparison).map((one) => `${what}: ${one}`),
  )
}

function sayWhatWasTaken(compared: readonly Compared[]): readonly Check[] {
  const filledIn = linesOf(compared, (comparison) => comparison.filledIn)
  const unread = compared.filter(({ comparison }) => comparison === undefined).map(({ what }) => what)
  return [
    ...(filledIn.length === 0
      ? []
      : [
          {
            level: 'passed' as const,
            title: "Taken for the service's defaults",
            detail: `${filledIn.join('; ')}. Nothing else is there that was not sent.`,
          },
        ]),
    ...(unread.length === 0
      ? []
      : [
          {
            level: 'notice' as const,
            title: 'Not compared with what was sent',
            detail: `${unread.join(', ')} could not be described: it is gone, or sagemaker:DescribeModel is not allowed.`,
          },
        ]),
  ]
}
