import type { DescribeEndpointConfigOutput } from '@aws-sdk/client-sagemaker'
import { CallFailure } from '../../../errors.js'
import { defined } from '../../../language/defined.js'
import type { Check } from '../../../markdown/checks.js'
import { derivedPrefix } from '../../../permissions/derived-names.js'
import type { Clock } from '../../../ports.js'
import { failureOnly, isWorthAgain, unless } from '../../../registry/failure.js'
import { describeEndpoint, listTags } from '../observe.js'
import { isDerivedName } from '../plan/names.js'
import { TAG } from '../plan/tags.js'
import type { Endpoints } from '../ports.js'

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

export interface CleanupResult {
  readonly removed: readonly string[]
  readonly checks: readonly Check[]
}

type Ports = { readonly endpoints: Endpoints; readonly clock: Clock }

/** A configuration of this endpoint that this action made, with all that is needed to make it again. */
interface OwnConfiguration {
  readonly config: DescribeEndpointConfigOutput
  readonly tags: ReadonlyMap<string, string>
}

/**
 * Deletes configurations of this endpoint which this action made and which served long ago, with the models that no
 * other configuration uses. A refusal is a warning: the deployment is done.
 */
export async function cleanUp(parameters: CleanupParameters, ports: Ports): Promise<CleanupResult> {
  const removed: string[] = []
  try {
    const own = await ownConfigurations(parameters, ports.endpoints)
    const spare = own.filter(({ config: { EndpointConfigName: name, CreationTime: made } }) => {
      return name !== parameters.ours && name !== parameters.replaced && made !== undefined && made < parameters.before
    })
    const { asked, failure } = await deleteSpare(spare.slice(parameters.keep), parameters, ports.endpoints)
    const gone = asked.length === 0 ? [] : await putBackIfTaken(asked, parameters, ports)
    if (failure !== undefined) throw failure
    removed.push(...gone.map(nameOf))
    const used = new Set(own.filter((one) => !gone.includes(one)).flatMap(modelsOf))
    for (const model of new Set(gone.flatMap(modelsOf))) {
      if (used.has(model)) continue
      await unless(ports.endpoints.deleteModel({ ModelName: model }), ['not-found'], undefined)
      removed.push(model)
    }
    return { removed, checks: [] }
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error
    const detail = [`${error.call}: ${error.message}`, error.hint ?? ''].join(' ').trim()
    return { removed, checks: [{ level: 'warning', title: 'Superseded configurations were not all deleted', detail }] }
  }
}

/**
 * Gives those whose deletion was asked for, with an answer or without: whatever fails on the way, they are looked at again.
 */
async function deleteSpare(
  spare: readonly OwnConfiguration[],
  parameters: CleanupParameters,
  endpoints: Endpoints,
): Promise<{ readonly asked: readonly OwnConfiguration[]; readonly failure?: CallFailure }> {
  const asked: OwnConfiguration[] = []
  try {
    for (const one of spare) {
      if (!(await isResting(parameters, endpoints))) break
      const EndpointConfigName = one.config.EndpointConfigName
      asked.push(one)
      await unless(endpoints.deleteEndpointConfig({ EndpointConfigName }), ['not-found'], undefined)
    }
    return { asked }
  } catch (error) {
    return { asked, failure: failureOnly(error) }
  }
}

/** Newest first. Names can begin alike, so the tag decides whose they are. */
async function ownConfigurations(
  { endpointName }: CleanupParameters,
  endpoints: Endpoints,
): Promise<readonly OwnConfiguration[]> {
  const found: OwnConfiguration[] = []
  let token: string | undefined
  do {
    const page = await endpoints.listEndpointConfigs(
      defined({
        NameContains: derivedPrefix(endpointName),
        SortBy: 'CreationTime',
        SortOrder: 'Descending',
        MaxResults: 100,
        NextToken: token,
      }),
    )
    for (const { EndpointConfigName = '', EndpointConfigArn } of page.EndpointConfigs ?? []) {
      if (!isDerivedName(EndpointConfigName, endpointName)) continue
      const tags = await listTags(EndpointConfigArn, endpoints)
      if (tags.get(TAG.endpoint)?.toLowerCase() !== endpointName.toLowerCase()) continue
      const config = await unless(endpoints.describeEndpointConfig({ EndpointConfigName }), ['not-found'], undefined)
      if (config !== undefined) found.push({ config, tags })
    }
    token = page.NextToken
  } while (token !== undefined && token !== '')
  return found
}

// "If you delete the EndpointConfig of an endpoint that is active or being created or updated you may lose visibility
// into the instance type the endpoint is using": so only while the endpoint rests on ours.
async function isResting({ endpointName, ours }: CleanupParameters, endpoints: Endpoints): Promise<boolean> {
  const endpoint = await describeEndpoint(endpointName, endpoints)
  const { EndpointStatus: status, EndpointConfigName: serving, PendingDeploymentSummary: pending } = endpoint ?? {}
  return status === 'InService' && serving === ours && pending === undefined
}

const SECOND_LOOK_MILLISECONDS = 15_000 // longer than DescribeEndpoint is known to lag behind

/**
 * Nothing keeps somebody from taking a configuration between a look and its deletion, and an endpoint without its
 * configuration cannot be updated any more (terraform-provider-aws#40048): look again, and put it back. Gives those that
 * stay deleted.
 */
async function putBackIfTaken(
  deleted: readonly OwnConfiguration[],
  { endpointName }: CleanupParameters,
  { endpoints, clock }: Ports,
): Promise<readonly OwnConfiguration[]> {
  await clock.sleep(SECOND_LOOK_MILLISECONDS)
  const endpoint = await again(clock, () => describeEndpoint(endpointName, endpoints))
  const inUse = [endpoint?.EndpointConfigName, endpoint?.PendingDeploymentSummary?.EndpointConfigName]
  const taken = deleted.filter((one) => inUse.includes(nameOf(one)))
  for (const { config, tags } of taken) {
    const { EndpointConfigArn: _arn, CreationTime: _time, ...rest } = config
    const { $metadata: _metadata, ...members }: typeof rest & { $metadata?: unknown } = rest
    const Tags = [...tags].map(([Key, Value]) => ({ Key, Value }))
    await again(clock, () =>
      unless(endpoints.createEndpointConfig({ ...members, Tags }), ['already-exists'], undefined),
    )
  }
  return deleted.filter((one) => !taken.includes(one))
}

const LONGEST_WAIT_MILLISECONDS = 16_000

/** What was deleted is not left alone because one answer was lost: half a minute of tries. */
async function again<Value>(clock: Clock, work: () => Promise<Value>): Promise<Value> {
  for (let wait = 1_000; ; wait *= 2) {
    try {
      return await work()
    } catch (error) {
      if (!isWorthAgain(error) || wait > LONGEST_WAIT_MILLISECONDS) throw error
      await clock.sleep(wait)
    }
  }
}

function nameOf({ config }: OwnConfiguration): string {
  return config.EndpointConfigName ?? ''
}

function modelsOf({ config }: OwnConfiguration): readonly string[] {
  const variants = [...(config.ProductionVariants ?? []), ...(config.ShadowProductionVariants ?? [])]
  return variants.flatMap(({ ModelName: model }) => model ?? [])
}
