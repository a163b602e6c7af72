import type {
  CreateEndpointConfigInput,
  DeploymentConfig,
  EndpointStatus,
  ProductionVariant,
  UpdateEndpointInput,
  VariantStatus,
} from '@aws-sdk/client-sagemaker'
import { rollOut } from './roll-out.js'
import type { HostingState } from './state.js'

/** One thing that was done to an endpoint; each begins when the one before has come to rest. */
export type Era =
  | { readonly kind: 'create'; readonly start: number; readonly config: CreateEndpointConfigInput }
  | {
      readonly kind: 'update'
      readonly start: number
      readonly config: CreateEndpointConfigInput
      readonly request: UpdateEndpointInput
      readonly deployment: DeploymentConfig | undefined
      readonly before: View
    }
  | {
      readonly kind: 'capacity'
      readonly start: number
      readonly variants: readonly VariantView[]
      readonly before: View
    }
  /** "Endpoint is undergoing maintenance and cannot be updated or deleted or re-scaled" (botocore, SystemUpdating). */
  | { readonly kind: 'system'; readonly start: number; readonly duration: number; readonly before: View }
  | { readonly kind: 'set'; readonly start: number; readonly status: EndpointStatus; readonly before: View }
  | { readonly kind: 'delete'; readonly start: number; readonly before: View }

export interface VariantView {
  readonly name: string
  readonly modelName: string
  readonly weight: number
  readonly desiredWeight: number
  readonly count: number | undefined
  readonly desiredCount: number | undefined
}

/** An endpoint at one moment. */
export interface View {
  readonly status: EndpointStatus
  readonly configName: string
  readonly variants: readonly VariantView[]
  readonly modified: number
  readonly failureReason?: string
  readonly pending?: {
    readonly configName: string
    readonly start: number
    readonly phase: VariantStatus
    readonly message?: string
    /** The share of traffic on the new fleet. */
    readonly percent: number
    readonly variants: readonly VariantView[]
  }
  readonly dataCapture?: CreateEndpointConfigInput['DataCaptureConfig']
}

/** The endpoint at a time; undefined before its creation and after its deletion. Pure: the same time gives the same view. */
export function viewAt(state: HostingState, eras: readonly Era[], at: number): View | undefined {
  const era = eras.findLast(({ start }) => start <= at)
  if (era === undefined) return undefined
  const { behaviour } = state
  switch (era.kind) {
    case 'create':
      return createdAt(state, era, at)
    case 'update':
      return rollOut(state, era, at)
    case 'capacity': {
      const done = era.start + behaviour.capacityChange
      if (at < done) return { ...era.before, status: 'Updating', modified: era.start }
      return { ...era.before, variants: era.variants, modified: done }
    }
    case 'system': {
      const done = era.start + era.duration
      return at < done
        ? { ...era.before, status: 'SystemUpdating', modified: era.start }
        : { ...era.before, modified: done }
    }
    case 'set':
      return { ...era.before, status: era.status, modified: era.start }
    case 'delete':
      return at < era.start + behaviour.deletion
        ? { ...era.before, status: 'Deleting', modified: era.start }
        : undefined
  }
}

function createdAt(state: HostingState, era: Extract<Era, { kind: 'create' }>, at: number): View {
  const { provision, healthCheck } = state.behaviour
  const name = era.config.EndpointConfigName ?? ''
  const rest = { configName: name, variants: variantsOf(era.config), ...capture(era.config) }
  const healthy = era.start + provision
  const sick = isUnhealthy(state, era.config)
  // Bad containers stay Creating for 20 minutes and more before Failed (amazon-sagemaker-examples#379).
  const end = sick ? healthy + healthCheck : healthy
  if (at < end) {
    const variants = rest.variants.map((variant) => ({ ...variant, count: 0, weight: 0 }))
    const pending = { configName: name, start: era.start, phase: 'Creating' as const, percent: 0, variants }
    return { ...rest, variants: [], status: 'Creating', modified: era.start, pending }
  }
  return sick
    ? { ...rest, variants: [], status: 'Failed', modified: end, failureReason: PING }
    : { ...rest, status: 'InService', modified: end }
}

/** sagemaker-python-sdk#155 and many more. */
export const PING =
  'The primary container for production variant main did not pass the ping health check. Please check CloudWatch logs for this endpoint.'

export function isUnhealthy(state: HostingState, config: CreateEndpointConfigInput): boolean {
  return (config.ProductionVariants ?? []).some(({ ModelName: name }) => state.unhealthy.has(name ?? ''))
}

export function variantsOf(config: CreateEndpointConfigInput): readonly VariantView[] {
  return (config.ProductionVariants ?? []).map(variantView)
}

export function capture(config: CreateEndpointConfigInput): Pick<View, 'dataCapture'> {
  return config.DataCaptureConfig === undefined ? {} : { dataCapture: config.DataCaptureConfig }
}

function variantView(variant: ProductionVariant): VariantView {
  // InitialVariantWeight: "If unspecified, it defaults to 1.0" (botocore). The shape is a 32-bit float.
  const weight = Math.fround(variant.InitialVariantWeight ?? 1)
  const count = variant.ServerlessConfig === undefined ? variant.InitialInstanceCount : undefined
  const name = variant.VariantName ?? ''
  return { name, modelName: variant.ModelName ?? '', weight, desiredWeight: weight, count, desiredCount: count }
}
