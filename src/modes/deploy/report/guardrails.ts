import type { CapacitySize, UpdateEndpointInput } from '@aws-sdk/client-sagemaker'
import { elapsed } from '../../../language/elapsed.js'

/** How an update moves the traffic, as it is sent: what SageMaker decides by itself is named as such. */
export function guardrailsInWords({
  DeploymentConfig: config,
  RetainDeploymentConfig: retained,
}: UpdateEndpointInput): readonly string[] {
  if (retained === true) return ['as the last update of this endpoint did']
  const rolling = config?.RollingUpdatePolicy
  if (rolling !== undefined) {
    const { MaximumBatchSize: batch, WaitIntervalInSeconds: wait } = rolling
    return [
      sentence([
        `rolling: ${size(batch)} at a time`,
        pause(wait, 'after each'),
        limit(rolling.MaximumExecutionTimeoutInSeconds),
      ]),
    ]
  }
  const policy = config?.BlueGreenUpdatePolicy
  const routing = policy?.TrafficRoutingConfiguration
  const ends = [
    policy?.TerminationWaitInSeconds === undefined
      ? ''
      : `the old fleet stops ${elapsed(policy.TerminationWaitInSeconds)} later`,
    limit(policy?.MaximumExecutionTimeoutInSeconds),
  ]
  switch (routing?.Type) {
    case 'CANARY':
      return [
        sentence([
          `canary: ${size(routing.CanarySize)} first`,
          pause(routing.WaitIntervalInSeconds, 'then the rest'),
          ...ends,
        ]),
      ]
    case 'LINEAR':
      return [
        sentence([
          `linear: ${size(routing.LinearStepSize)} more each time`,
          pause(routing.WaitIntervalInSeconds, 'after each'),
          ...ends,
        ]),
      ]
    case 'ALL_AT_ONCE':
    case undefined:
      return [sentence(['all at once', pause(routing?.WaitIntervalInSeconds, 'before the old fleet goes'), ...ends])]
  }
}

function size(capacity: CapacitySize | undefined): string {
  if (capacity?.Value === undefined) return 'a part'
  return capacity.Type === 'CAPACITY_PERCENT' ? `${capacity.Value}%` : `${capacity.Value} instances`
}

function pause(seconds: number | undefined, when: string): string {
  return seconds === undefined || seconds === 0 ? '' : `watched for ${elapsed(seconds)}, ${when}`
}

function limit(seconds: number | undefined): string {
  return seconds === undefined ? '' : `${elapsed(seconds)} at most`
}

function sentence(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('; ')
}
