import type {
  DescribeEndpointConfigOutput,
  DescribeEndpointOutput,
  DescribeModelOutput,
} from '@aws-sdk/client-sagemaker'
import { defined } from '../../language/defined.js'
import { unless } from '../../registry/failure.js'
import { TAG } from './plan/tags.js'
import type { Endpoints, ScalableTarget, Scaling } from './ports.js'

/** What stands behind an endpoint. */
export interface ServedConfiguration {
  readonly endpointConfigName: string
  /** Undefined where the configuration was not made from a version of the group. */
  readonly version?: number
}

/** What is there before anything is planned. */
export interface EndpointState {
  readonly endpoint?: DescribeEndpointOutput
  /** Behind the endpoint now; absent with the endpoint, or where somebody deleted the configuration. */
  readonly live?: LiveConfiguration
  /** Variants whose count autoscaling owns; `unreadable` without the permission to ask. */
  readonly scalable: readonly ScalableTarget[] | 'unreadable'
}

export interface LiveConfiguration {
  readonly config: DescribeEndpointConfigOutput
  readonly tags: ReadonlyMap<string, string>
  /** The models of the production variants, by name; one that was deleted is left out. */
  readonly models: ReadonlyMap<string, DescribeModelOutput>
}

/** Reads the endpoint and everything behind it. */
export async function observeEndpoint(
  endpointName: string,
  ports: { readonly endpoints: Endpoints; readonly scaling: Scaling },
): Promise<EndpointState> {
  const endpoint = await describeEndpoint(endpointName, ports.endpoints)
  if (endpoint === undefined) return { scalable: [] }
  const variantNames = (endpoint.ProductionVariants ?? []).flatMap(({ VariantName: name }) => name ?? [])
  const [live, scalable] = await Promise.all([
    observeConfiguration(endpoint.EndpointConfigName, ports.endpoints),
    variantNames.length === 0
      ? []
      : unless(
          ports.scaling.describeScalableTargets({ endpointName: endpoint.EndpointName ?? endpointName, variantNames }),
          ['access-denied'],
          'unreadable' as const,
        ),
  ])
  return defined({ endpoint, scalable, live })
}

/** The endpoint as it is; undefined where there is none. */
export async function describeEndpoint(
  endpointName: string,
  endpoints: Pick<Endpoints, 'describeEndpoint'>,
): Promise<DescribeEndpointOutput | undefined> {
  return unless(endpoints.describeEndpoint({ EndpointName: endpointName }), ['not-found'], undefined)
}

/** A configuration with its tags and models; undefined where it does not exist. */
export async function observeConfiguration(
  endpointConfigName: string | undefined,
  endpoints: Endpoints,
): Promise<LiveConfiguration | undefined> {
  if (endpointConfigName === undefined) return undefined
  const config = await unless(
    endpoints.describeEndpointConfig({ EndpointConfigName: endpointConfigName }),
    ['not-found'],
    undefined,
  )
  if (config === undefined) return undefined
  const names = [...new Set((config.ProductionVariants ?? []).flatMap(({ ModelName: name }) => name ?? []))]
  const [tags, models] = await Promise.all([
    listTags(config.EndpointConfigArn, endpoints),
    Promise.all(
      names.map(async (name) => ({
        name,
        model: await unless(endpoints.describeModel({ ModelName: name }), ['not-found', 'access-denied'], undefined),
      })),
    ),
  ])
  return {
    config,
    tags,
    models: new Map(models.flatMap(({ name, model }) => (model === undefined ? [] : [[name, model] as const]))),
  }
}

/** The tags of a resource, over all pages; none where they cannot be read. */
export async function listTags(
  arn: string | undefined,
  endpoints: Pick<Endpoints, 'listTags'>,
): Promise<ReadonlyMap<string, string>> {
  const tags = new Map<string, string>()
  if (arn === undefined) return tags
  let token: string | undefined
  do {
    const page = await unless(
      endpoints.listTags(defined({ ResourceArn: arn, NextToken: token })),
      ['access-denied', 'not-found'],
      undefined,
    )
    for (const { Key: key, Value: value } of page?.Tags ?? []) if (key !== undefined) tags.set(key, value ?? '')
    token = page?.NextToken
  } while (token !== undefined && token !== '')
  return tags
}

/**
 * The version of the group behind a configuration: what its first variant's model was made of, which nobody can change,
 * else what its tag says. `groupPrefix` is what the ARNs of the group's versions begin with, `/` included.
 */
export function servedBy(live: LiveConfiguration, groupPrefix: string): ServedConfiguration {
  const endpointConfigName = live.config.EndpointConfigName ?? ''
  const [first] = live.config.ProductionVariants ?? []
  const model = live.models.get(first?.ModelName ?? '')
  const version = model === undefined ? taggedVersion(live.tags, TAG.version) : versionOf(packageOf(model), groupPrefix)
  return defined({ endpointConfigName, version })
}

/** All versions of the group behind a configuration: its variants may serve several. */
export function versionsBehind(live: LiveConfiguration, groupPrefix: string): readonly number[] {
  const { version } = servedBy(live, groupPrefix)
  const models = [...live.models.values()].map((model) => versionOf(packageOf(model), groupPrefix))
  return [...new Set([version, ...models].filter((one) => one !== undefined))]
}

/** The version that served before this configuration did, as its tag says; undefined for one made by others. */
export function previousOf(live: LiveConfiguration): number | undefined {
  return taggedVersion(live.tags, TAG.previous)
}

function taggedVersion(tags: ReadonlyMap<string, string>, key: string): number | undefined {
  const text = tags.get(key)
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined
}

/** The model package a model was made of. */
export function packageOf(model: DescribeModelOutput): string | undefined {
  return model.PrimaryContainer?.ModelPackageName ?? model.Containers?.[0]?.ModelPackageName
}

function versionOf(packageArn: string | undefined, groupPrefix: string): number | undefined {
  if (packageArn?.toLowerCase().startsWith(groupPrefix.toLowerCase()) !== true) return undefined
  const number = packageArn.slice(groupPrefix.length)
  return /^[1-9]\d{0,8}$/.test(number) ? Number(number) : undefined
}
