import type {
  CreateEndpointConfigInput,
  CreateEndpointInput,
  CreateModelInput,
  DescribeEndpointOutput,
  ProductionVariant,
  ProductionVariantSummary,
  UpdateEndpointInput,
  UpdateEndpointWeightsAndCapacitiesInput,
} from '@aws-sdk/client-sagemaker'
import { ActionError } from '../../../errors.js'
import { defined } from '../../../language/defined.js'
import type { EndpointState } from '../observe.js'
import type { ReleasedTarget } from '../ports.js'
import type { Guardrails } from './guardrails.js'
import { buildRequests, type Ingredients, type Requests } from './requests.js'
import { ENDPOINT_TAGS } from './tags.js'

/** What a deployment would do; the exact requests, so that a dry run prints what would be sent. */
export type DeploymentPlan =
  /** There is no endpoint of this name. */
  | (Prepared & { readonly kind: 'create'; readonly endpoint: CreateEndpointInput })
  | (Prepared & {
      readonly kind: 'update'
      readonly endpoint: UpdateEndpointInput
      /** Taken off autoscaling right before the request. */
      readonly released?: readonly ReleasedTarget[]
    })
  /** Our configuration serves, but somebody changed counts or weights since. */
  | (Prepared & { readonly kind: 'adjust'; readonly capacities: UpdateEndpointWeightsAndCapacitiesInput })
  /** Our own update is under way already, begun by an earlier run. */
  | (Prepared & { readonly kind: 'attach' })
  /** It serves already, with everything as planned. */
  | (Prepared & { readonly kind: 'current' })
  /** Something else is being done to the endpoint. */
  | (Prepared & { readonly kind: 'busy'; readonly status: string; readonly endpointConfigName?: string })

interface Prepared {
  /** One for each version behind the endpoint; a model that exists with the same members is used as it is. */
  readonly models: readonly CreateModelInput[]
  readonly config: CreateEndpointConfigInput
  readonly wanted: WantedEndpoint
}

/** What must be true before this run may end green. */
export interface WantedEndpoint {
  readonly endpointName: string
  readonly endpointConfigName: string
  readonly variants: readonly WantedVariant[]
}

export interface WantedVariant {
  readonly name: string
  readonly weight: number
  readonly instanceType?: string
  /** Undefined for a serverless variant; a range where autoscaling owns the count. */
  readonly count?: number | { readonly min: number; readonly max: number }
}

/**
 * Decides what has to be done so that the endpoint serves the version as the manifest says; touches nothing.
 * An endpoint that only a person can help is an error.
 */
export function planDeployment(ingredients: Ingredients, state: EndpointState, guardrails: Guardrails): DeploymentPlan {
  const requests = buildRequests(ingredients)
  const endpointName = state.endpoint?.EndpointName ?? ingredients.deployment.endpoint
  const wanted = wantedEndpoint(endpointName, requests, state)
  const prepared = { ...requests, wanted }
  const { endpoint } = state
  const ours = wanted.endpointConfigName
  if (endpoint === undefined) {
    const Tags = requests.config.Tags?.filter(({ Key: key = '' }) => ENDPOINT_TAGS.has(key))
    return { ...prepared, kind: 'create', endpoint: { EndpointName: endpointName, EndpointConfigName: ours, Tags } }
  }
  const pending = endpoint.PendingDeploymentSummary?.EndpointConfigName
  const { EndpointStatus: status } = endpoint
  switch (status) {
    case 'InService':
      if (pending !== undefined) break
      if (endpoint.EndpointConfigName !== ours)
        return { ...prepared, kind: 'update', endpoint: updateRequest(wanted, state, guardrails) }
      return driftedFrom(wanted, endpoint).length === 0
        ? { ...prepared, kind: 'current' }
        : { ...prepared, kind: 'adjust', capacities: capacities(wanted, endpoint) }
    case 'Creating':
      if ((pending ?? endpoint.EndpointConfigName) === ours) return { ...prepared, kind: 'attach' }
      break
    case 'Failed':
    case 'UpdateRollbackFailed':
    case 'OutOfService':
      throw helpless(status, endpoint)
    case 'Updating':
    case 'SystemUpdating':
    case 'RollingBack':
    case 'Deleting':
    case undefined:
      break
    default:
      // A status that is younger than this action is waited for.
      status satisfies never
  }
  if (pending === ours) return { ...prepared, kind: 'attach' }
  return { ...prepared, kind: 'busy', status: status ?? 'unknown', ...defined({ endpointConfigName: pending }) }
}

function updateRequest(wanted: WantedEndpoint, state: EndpointState, guardrails: Guardrails): UpdateEndpointInput {
  const owned = state.scalable === 'unreadable' ? [] : state.scalable
  return {
    EndpointName: wanted.endpointName,
    EndpointConfigName: wanted.endpointConfigName,
    // Only where autoscaling owns the count (ruling 26): otherwise the configuration's counts are what is wanted.
    ...(owned.length === 0
      ? {}
      : {
          RetainAllVariantProperties: true,
          ExcludeRetainedVariantProperties: [{ VariantPropertyType: 'DesiredWeight' as const }],
        }),
    ...(guardrails.kind === 'given' ? { DeploymentConfig: guardrails.config } : {}),
    ...(guardrails.kind === 'retained' ? { RetainDeploymentConfig: true } : {}),
  }
}

function wantedEndpoint(endpointName: string, { config }: Requests, state: EndpointState): WantedEndpoint {
  const owned = state.scalable === 'unreadable' ? [] : state.scalable
  return {
    endpointName,
    endpointConfigName: config.EndpointConfigName ?? '',
    variants: (config.ProductionVariants ?? []).map((variant) => {
      const target = owned.find(({ variantName }) => variantName === variant.VariantName)
      const count = target === undefined ? countOf(variant) : { min: target.min, max: target.max }
      return {
        name: variant.VariantName ?? '',
        weight: variant.InitialVariantWeight ?? 1,
        ...defined({
          instanceType: variant.InstanceType,
          count: variant.ServerlessConfig === undefined ? count : undefined,
        }),
      }
    }),
  }
}

/** Where SageMaker scales by itself, any count between its bounds is as wanted. */
function countOf({ InitialInstanceCount: initial, ManagedInstanceScaling: scaling }: ProductionVariant) {
  const { Status: status, MinInstanceCount: min, MaxInstanceCount: max } = scaling ?? {}
  return status === 'ENABLED' && max !== undefined ? { min: min ?? 0, max } : initial
}

/** One sentence for each variant that does not stand as it should, from an endpoint that serves our configuration. */
export function driftedFrom(wanted: WantedEndpoint, endpoint: DescribeEndpointOutput): readonly string[] {
  const seen = endpoint.ProductionVariants ?? []
  const missing = wanted.variants.filter(({ name }) => !seen.some(({ VariantName }) => VariantName === name))
  return [
    ...missing.map(({ name }) => `variant ${name} is missing`),
    ...seen.flatMap((variant) => {
      const want = wanted.variants.find(({ name }) => name === variant.VariantName)
      return want === undefined ? [`variant ${variant.VariantName} is not in the plan`] : variantDrift(want, variant)
    }),
  ]
}

function variantDrift(want: WantedVariant, seen: ProductionVariantSummary): readonly string[] {
  const counts = [seen.CurrentInstanceCount, seen.DesiredInstanceCount].filter((count) => count !== undefined)
  const weights = [seen.CurrentWeight, seen.DesiredWeight].filter((weight) => weight !== undefined)
  const count = counts.find((one) => !isWanted(one, want.count))
  const weight = weights.find((one) => !isSameWeight(one, want.weight))
  return [
    ...(count === undefined ? [] : [`variant ${want.name} has ${count} instances, not ${shownCount(want.count)}`]),
    ...(weight === undefined ? [] : [`variant ${want.name} has weight ${weight}, not ${want.weight}`]),
  ]
}

function isWanted(count: number, want: WantedVariant['count']): boolean {
  if (want === undefined) return true
  return typeof want === 'number' ? count === want : count >= want.min && count <= want.max
}

// Weights travel as 32-bit floats: 0.1 comes back as 0.10000000149.
function isSameWeight(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b))
}

function shownCount(want: WantedVariant['count']): string {
  return typeof want === 'object' ? `from ${want.min} to ${want.max}` : String(want)
}

function capacities(wanted: WantedEndpoint, endpoint: DescribeEndpointOutput): UpdateEndpointWeightsAndCapacitiesInput {
  return {
    EndpointName: wanted.endpointName,
    DesiredWeightsAndCapacities: wanted.variants.map(({ name, weight, count }) => ({
      VariantName: name,
      DesiredWeight: weight,
      ...(typeof count === 'number' && endpoint.ProductionVariants?.some(({ VariantName }) => VariantName === name)
        ? { DesiredInstanceCount: count }
        : {}),
    })),
  }
}

function helpless(
  status: 'Failed' | 'UpdateRollbackFailed' | 'OutOfService',
  endpoint: DescribeEndpointOutput,
): ActionError {
  const { EndpointName: name, EndpointConfigName: config } = endpoint
  const because = endpoint.FailureReason === undefined ? '' : `: ${endpoint.FailureReason}`
  switch (status) {
    case 'Failed':
      return new ActionError('failed', `Endpoint ${name} is Failed${because}. Nothing was touched.`, {
        hint: `DeleteEndpoint is the only thing SageMaker allows on it: aws sagemaker delete-endpoint --endpoint-name ${name}; then run this again.`,
      })
    case 'UpdateRollbackFailed':
      return new ActionError(
        'failed',
        `Endpoint ${name} is UpdateRollbackFailed${because}: a mix of ${config} and ${endpoint.PendingDeploymentSummary?.EndpointConfigName ?? 'a newer configuration'} serves. Nothing was touched.`,
        {
          hint: 'See "Rolling Deployments" in the SageMaker documentation for how to bring it back to InService.',
        },
      )
    case 'OutOfService':
      return new ActionError('failed', `Endpoint ${name} is ${status}${because}. Nothing was touched.`)
  }
}
