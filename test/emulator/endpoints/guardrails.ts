import type { CapacitySize, CreateEndpointConfigInput, DeploymentConfig } from '@aws-sdk/client-sagemaker'
import { validation } from '../service-error.js'
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
