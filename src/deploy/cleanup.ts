import type { EndpointConfigSummary } from '@aws-sdk/client-sagemaker'
import { CallFailure } from '../errors.js'
import { unless } from '../registry/failure.js'
import { derivedPrefix, isDerivedName } from './names.js'
import { describeEndpoint, tagsOf } from './observe.js'
import type { Endpoints } from './ports.js'
import type { DeployCheck } from './result.js'

export interface CleanupParameters {
  readonly endpointName: string
  /** What serves now. */
  readonly ours: string
  /** What this run replaced; never deleted by it (ruling 27). */
  readonly replaced: string | undefined
  /** How many others stay, newest first. */
  readonly keep: number
  /** Nothing that was made after this is deleted: it may be another run's. */
  readonly before: Date
}

/**
 * Deletes configurations of this endpoint which this action made and which served long ago, with the models that no
 * other configuration uses. A refusal is a warning: the deployment is done.
 */
export async function cleanUp(
  parameters: CleanupParameters,
  endpoints: Endpoints,
): Promise<{ readonly removed: readonly string[]; readonly checks: readonly DeployCheck[] }> {
  const removed: string[] = []
  try {
    const own = await ownConfigurations(parameters, endpoints)
    const spare = own.filter(({ EndpointConfigName: name, CreationTime: made }) => {
      return name !== parameters.ours && name !== parameters.replaced && made !== undefined && made < parameters.before
    })
    const superfluous = spare.slice(parameters.keep)
    const kept = own.filter((config) => !superfluous.includes(config))
    const keptModels = new Set((await Promise.all(kept.map((config) => modelsOf(config, endpoints)))).flat())
    for (const config of superfluous) removed.push(...(await remove(config, keptModels, parameters, endpoints)))
    return { removed, checks: [] }
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error
    const detail = [`${error.call}: ${error.message}`, error.hint ?? ''].join(' ').trim()
    return { removed, checks: [{ level: 'warning', title: 'Superseded configurations were not all deleted', detail }] }
  }
}

/** Newest first. Names can begin alike, so the tag decides whose they are. */
async function ownConfigurations(
  { endpointName }: CleanupParameters,
  endpoints: Endpoints,
): Promise<readonly EndpointConfigSummary[]> {
  const found: EndpointConfigSummary[] = []
  let token: string | undefined
  do {
    const page = await endpoints.listEndpointConfigs({
      NameContains: derivedPrefix(endpointName),
      SortBy: 'CreationTime',
      SortOrder: 'Descending',
      MaxResults: 100,
      ...(token === undefined ? {} : { NextToken: token }),
    })
    for (const config of page.EndpointConfigs ?? []) {
      if (!isDerivedName(config.EndpointConfigName ?? '', endpointName)) continue
      const tags = await tagsOf(config.EndpointConfigArn, endpoints)
      if (tags.get('smr:endpoint')?.toLowerCase() === endpointName.toLowerCase()) found.push(config)
    }
    token = page.NextToken
  } while (token !== undefined && token !== '')
  return found
}

/** The configuration first, then its models: one that is left over is found by nobody, a missing one breaks a configuration. */
async function remove(
  config: EndpointConfigSummary,
  keptModels: ReadonlySet<string>,
  parameters: CleanupParameters,
  endpoints: Endpoints,
): Promise<readonly string[]> {
  const name = config.EndpointConfigName ?? ''
  const models = await modelsOf(config, endpoints)
  // "If you delete the EndpointConfig of an endpoint that is active or being created or updated you may lose visibility
  // into the instance type the endpoint is using": so only while the endpoint rests on ours.
  const endpoint = await describeEndpoint(parameters.endpointName, endpoints)
  const resting = endpoint?.EndpointStatus === 'InService' && endpoint.PendingDeploymentSummary === undefined
  if (!resting || endpoint.EndpointConfigName !== parameters.ours) return []
  await unless(endpoints.deleteEndpointConfig({ EndpointConfigName: name }), ['not-found'], undefined)
  const orphans = models.filter((model) => !keptModels.has(model))
  for (const model of orphans) await unless(endpoints.deleteModel({ ModelName: model }), ['not-found'], undefined)
  return [name, ...orphans]
}

async function modelsOf(config: EndpointConfigSummary, endpoints: Endpoints): Promise<readonly string[]> {
  const found = await unless(
    endpoints.describeEndpointConfig({ EndpointConfigName: config.EndpointConfigName }),
    ['not-found'],
    undefined,
  )
  const variants = [...(found?.ProductionVariants ?? []), ...(found?.ShadowProductionVariants ?? [])]
  return variants.flatMap(({ ModelName: model }) => model ?? [])
}
