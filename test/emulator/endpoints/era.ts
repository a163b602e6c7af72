import type {
  CreateEndpointConfigInput,
  DeploymentConfig,
  EndpointStatus,
  ProductionVariant,
  UpdateEndpointInput,
  VariantStatus,
} from '@aws-sdk/client-sagemaker'
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
