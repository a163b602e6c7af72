import type { CreateModelInput, DescribeModelOutput } from '@aws-sdk/client-sagemaker'
import { ActionError } from '../../../errors.js'
import { unless } from '../../../registry/failure.js'
import type { ApprovedVersion } from '../approved-version.js'
import type { EndpointState } from '../observe.js'
import type { Requests } from '../plan/requests.js'
import type { Endpoints } from '../ports.js'

const MAX_GENERATIONS = 50

/**
 * The first generation of names under which nothing stands that cannot be trusted.
 *
 * A model takes the specification its version has at the moment of CreateModel, and cannot be changed or asked
 * afterwards. A run that was killed before it had looked at the version again may have left one behind that was made
 * while the version was swapped. Such a model is not used and not deleted (another run may be about to use it): the next
 * generation gives other names.
 */
export async function findGeneration(
  parameters: {
    readonly build: (generation: number) => Requests
    readonly state: EndpointState
    readonly versions: ReadonlyMap<number, ApprovedVersion>
  },
  endpoints: Pick<Endpoints, 'describeModel' | 'describeEndpointConfig'>,
): Promise<number> {
  const { build, state, versions } = parameters
  const served = [state.endpoint?.EndpointConfigName, state.endpoint?.PendingDeploymentSummary?.EndpointConfigName]
  for (let generation = 0; generation < MAX_GENERATIONS; generation += 1) {
    const { models, config } = build(generation)
    if (served.includes(config.EndpointConfigName)) return generation
    const [found, ...seen] = await Promise.all([
      unless(
        endpoints.describeEndpointConfig({ EndpointConfigName: config.EndpointConfigName }),
        ['not-found'],
        undefined,
      ),
      ...models.map(({ ModelName }) => unless(endpoints.describeModel({ ModelName }), ['not-found'], undefined)),
    ])
    const trusted = models.every((model, index) => {
      const one = seen[index]
      return one === undefined || isTrusted({ model, found: one, versions, state, configCreated: found?.CreationTime })
    })
    if (trusted) return generation
  }
  throw new ActionError(
    'failed',
    `${MAX_GENERATIONS} models were made for this version and then not used; delete them first.`,
  )
}

/**
 * Whether a model that was found was made of the version as it is now: made after the last change of the version; or
 * served by the live configuration; or older than a configuration of ours, which is made only after the version was
 * looked at again.
 */
export function isTrusted(parameters: {
  readonly model: CreateModelInput
  readonly found: DescribeModelOutput
  readonly versions: ReadonlyMap<number, ApprovedVersion>
  readonly state: EndpointState
  readonly configCreated?: Date | undefined
}): boolean {
  const { model, found, versions, state, configCreated } = parameters
  const name = model.ModelName
  if (state.live?.config.ProductionVariants?.some(({ ModelName }) => ModelName === name)) return true
  const made = found.CreationTime?.getTime()
  const arn = model.Containers?.[0]?.ModelPackageName
  const version = [...versions.values()].find((one) => one.arn === arn)
  if (made === undefined || version === undefined) return false
  return made > version.modified.getTime() || (configCreated !== undefined && made < configCreated.getTime())
}
