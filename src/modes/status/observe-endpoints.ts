import type { DescribeEndpointOutput, DescribeModelOutput } from '@aws-sdk/client-sagemaker'
import { CallFailure } from '../../errors.js'
import { mapBounded } from '../../language/bounded.js'
import type { Clock } from '../../ports.js'
import type { GroupAddress } from '../../registry/address.js'
import { unless } from '../../registry/failure.js'
import { sentence } from './observe.js'
import type { EndpointReader } from './ports.js'
import type { EndpointStatus } from './result.js'

const MAX_ENDPOINTS = 100
const CONCURRENT_ENDPOINTS = 4

/** Endpoints that have versions of this group behind them. An account that cannot be read makes a note, not an error. */
export async function observeEndpoints(
  of: { readonly address: GroupAddress; readonly names: readonly string[] },
  ports: { readonly endpoints: EndpointReader; readonly clock: Clock },
): Promise<{
  readonly endpoints: readonly EndpointStatus[]
  readonly isRead: boolean
  readonly notes: readonly string[]
}> {
  try {
    const { names, hasMore } = of.names.length > 0 ? named(of.names) : await newestEndpoints(ports.endpoints)
    const found = await mapBounded(names, CONCURRENT_ENDPOINTS, (name) =>
      endpointStatus(name, of.address, ports.endpoints),
    )
    return {
      endpoints: found.flatMap((endpoint) => endpoint ?? []),
      isRead: true,
      notes: hasMore ? [`Only the newest ${MAX_ENDPOINTS} endpoints of the account were looked at.`] : [],
    }
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error
    return { endpoints: [], isRead: false, notes: [`The endpoints could not be read. ${sentence(error)}`] }
  }
}

interface Names {
  readonly names: readonly string[]
  readonly hasMore: boolean
}

function named(names: readonly string[]): Names {
  return { names: [...new Set(names)].slice(0, MAX_ENDPOINTS), hasMore: false }
}

async function newestEndpoints(endpoints: EndpointReader): Promise<Names> {
  const answer = await endpoints.listEndpoints({
    SortBy: 'CreationTime',
    SortOrder: 'Descending',
    MaxResults: MAX_ENDPOINTS,
  })
  const names = (answer.Endpoints ?? []).flatMap(({ EndpointName: name }) => name ?? [])
  return { names, hasMore: answer.NextToken !== undefined && answer.NextToken !== '' }
}

async function endpointStatus(
  name: string,
  address: GroupAddress,
  endpoints: EndpointReader,
): Promise<EndpointStatus | undefined> {
  const endpoint = await unless(endpoints.describeEndpoint({ EndpointName: name }), ['not-found'], undefined)
  if (endpoint?.EndpointConfigName === undefined) return undefined
  const config = await unless(
    endpoints.describeEndpointConfig({ EndpointConfigName: endpoint.EndpointConfigName }),
    ['not-found'],
    undefined,
  )
  const variants = config?.ProductionVariants ?? []
  const behind = await mapBounded(variants, CONCURRENT_ENDPOINTS, async ({ VariantName, ModelName }) => {
    const model = await unless(endpoints.describeModel({ ModelName }), ['not-found'], undefined)
    return { variant: VariantName, version: address.versionOf(packageOf(model)) }
  })
  const serving = shares(endpoint, behind)
  if (serving.length === 0) return undefined
  return { name: endpoint.EndpointName ?? name, status: endpoint.EndpointStatus ?? 'not known', serving }
}

function packageOf(model: DescribeModelOutput | undefined): string | undefined {
  return model?.PrimaryContainer?.ModelPackageName ?? model?.Containers?.[0]?.ModelPackageName
}

// Weights are relative to each other over all variants, those of other groups among them.
function shares(
  endpoint: DescribeEndpointOutput,
  behind: readonly { readonly variant: string | undefined; readonly version: number | undefined }[],
): EndpointStatus['serving'] {
  const weightOf = (variant: string | undefined) =>
    endpoint.ProductionVariants?.find(({ VariantName: name }) => name === variant)?.CurrentWeight ?? 1
  const total = behind.reduce((sum, { variant }) => sum + weightOf(variant), 0)
  const weights = new Map<number, number>()
  for (const { variant, version } of behind) {
    if (version !== undefined) weights.set(version, (weights.get(version) ?? 0) + weightOf(variant))
  }
  return [...weights]
    .map(([version, weight]) => ({ version, percent: total === 0 ? 0 : (weight / total) * 100 }))
    .sort((a, b) => b.percent - a.percent || b.version - a.version)
}
