import type {
  CreateEndpointConfigInput,
  CreateEndpointInput,
  CreateModelInput,
  UpdateEndpointInput,
  UpdateEndpointWeightsAndCapacitiesInput,
} from '@aws-sdk/client-sagemaker'

/** What a deployment would do; the exact requests, so that a dry run prints what would be sent. */
export type DeploymentPlan =
  /** There is no endpoint of this name. */
  | (Prepared & { readonly kind: 'create'; readonly endpoint: CreateEndpointInput })
  | (Prepared & { readonly kind: 'update'; readonly endpoint: UpdateEndpointInput })
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
