import type {
  CapacitySize,
  CreateEndpointConfigInput,
  DeploymentConfig,
  UpdateEndpointWeightsAndCapacitiesInput,
} from '@aws-sdk/client-sagemaker'
import { validation } from '../service-error.js'
import type { View } from './era.js'
import { percentOf } from './roll-out.js'

/** The rules of DeploymentConfig which the model holds in words only (botocore). The texts are not known [?]. */
export function refuseDeployment(of: {
  readonly deployment: DeploymentConfig | undefined
  readonly config: CreateEndpointConfigInput
  readonly live: CreateEndpointConfigInput | undefined
}): void {
  const { deployment, config, live } = of
  if (deployment === undefined) return
  const { BlueGreenUpdatePolicy: blueGreen, RollingUpdatePolicy: rolling } = deployment
  // "Only one update policy should be used in the deployment configuration."
  if (blueGreen !== undefined && rolling !== undefined)
    throw validation('Only one of BlueGreenUpdatePolicy and RollingUpdatePolicy can be specified.')
  const variants = config.ProductionVariants ?? []
  if (variants.some(({ ServerlessConfig: serverless }) => serverless !== undefined))
    throw validation('Deployment guardrails are not supported for serverless variants.')
  const names = (of: CreateEndpointConfigInput | undefined) =>
    (of?.ProductionVariants ?? [])
      .map(({ VariantName: name }) => name)
      .sort()
      .join()
  if (live !== undefined && names(live) !== names(config))
    throw validation('The new endpoint configuration must have the same variant names.')
  const routing = blueGreen?.TrafficRoutingConfiguration
  const within = (size: CapacitySize | undefined, least: number, most: number, what: string) => {
    for (const { InitialInstanceCount: count = 1 } of variants) {
      const percent = percentOf(size, count)
      if (size === undefined || percent < least || percent > most)
        throw validation(`${what} must be from ${least}% to ${most}% of the variant's total instance count.`)
    }
  }
  // "Value must be less than or equal to 50%", "10-50%", "between 5% to 50% of the variant's total instance count".
  if (routing?.Type === 'CANARY') within(routing.CanarySize, 0, 50, 'CanarySize')
  if (routing?.Type === 'LINEAR') within(routing.LinearStepSize, 10, 50, 'LinearStepSize')
  if (rolling !== undefined) {
    within(rolling.MaximumBatchSize, 5, 50, 'MaximumBatchSize')
    if (variants.length > 1) throw validation('Rolling deployments support a single variant.')
  }
  // "the timeout value should be larger than the total waiting time specified in TerminationWaitInSeconds and WaitIntervalInSeconds"
  const limit = blueGreen?.MaximumExecutionTimeoutInSeconds
  const waits = (routing?.WaitIntervalInSeconds ?? 0) + (blueGreen?.TerminationWaitInSeconds ?? 0)
  if (limit !== undefined && limit <= waits)
    throw validation('MaximumExecutionTimeoutInSeconds must be larger than the total waiting time.')
}

/** "Valid values are in 1 GB increments: 1024 MB, 2048 MB, 3072 MB, 4096 MB, 5120 MB, or 6144 MB" (botocore, MemorySizeInMB). */
const MEMORY_SIZES = [1024, 2048, 3072, 4096, 5120, 6144]

/** Refuses a serverless memory size in between; the sentence is moto's (`test_create_endpoint_invalid_memory_size`). */
export function refuseMemorySizes(config: CreateEndpointConfigInput): void {
  for (const { ServerlessConfig: serverless } of config.ProductionVariants ?? []) {
    const size = serverless?.MemorySizeInMB
    if (size !== undefined && !MEMORY_SIZES.includes(size))
      throw validation(
        `1 validation error detected: Value '${size}' at 'MemorySizeInMB' failed to satisfy constraint: Member must satisfy enum value set: [${MEMORY_SIZES.join(', ')}]`,
      )
  }
}

/**
 * What an explainer cannot be. API reference, ClarifyShapBaselineConfig: "ShapBaseline and ShapBaselineUri are mutually exclusive
 * parameters. One or the either is required"; ClarifyInferenceConfig: "FeatureTypes must have at least one 'text' string"; developer
 * guide, "Online explainability with SageMaker Clarify": "With SageMaker AI real-time inference endpoints". The sentences are ours.
 */
export function refuseExplainer(config: CreateEndpointConfigInput): void {
  const clarify = config.ExplainerConfig?.ClarifyExplainerConfig
  if (clarify === undefined) return
  const { ShapBaseline, ShapBaselineUri } = clarify.ShapConfig?.ShapBaselineConfig ?? {}
  if ((ShapBaseline === undefined) === (ShapBaselineUri === undefined))
    throw validation('Exactly one of ShapBaseline and ShapBaselineUri must be given.')
  const types = clarify.InferenceConfig?.FeatureTypes
  if (types !== undefined && !types.includes('text')) throw validation("FeatureTypes must have at least one 'text'.")
  const isServerless = config.ProductionVariants?.some(({ ServerlessConfig: serverless }) => serverless !== undefined)
  if (isServerless === true || config.AsyncInferenceConfig !== undefined)
    throw validation('ExplainerConfig is supported for real-time endpoints.')
}

/** Variants that the endpoint does not have, or that are named twice; both sentences as getmoto/moto has them of the service. */
export function refuseVariants(live: View, input: UpdateEndpointWeightsAndCapacitiesInput): void {
  const wanted = (input.DesiredWeightsAndCapacities ?? []).map(({ VariantName: name = '' }) => name)
  const twice = wanted.find((name, index) => wanted.indexOf(name) !== index)
  if (twice !== undefined) throw validation(`The variant name "${twice}" was non-unique within the request.`)
  const unknown = wanted.filter((name) => !live.variants.some((variant) => variant.name === name))
  if (unknown.length > 0)
    throw validation(
      `The variant name(s) "${unknown.join(', ')}" is/are not present within endpoint configuration "${live.configName}".`,
    )
}
