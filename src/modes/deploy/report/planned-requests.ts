import type { DeploymentPlan } from '../plan/plan.js'

/** One request: the IAM action that allows it, and its input as the SDK takes it. */
export interface PlannedRequest {
  readonly action: string
  readonly input: object
}

/** What a plan would send to the workload account, in order. What exists already is compared and not sent again. */
export function plannedRequests(plan: DeploymentPlan): readonly PlannedRequest[] {
  const making = [
    ...plan.models.map((input) => ({ action: 'sagemaker:CreateModel', input })),
    { action: 'sagemaker:CreateEndpointConfig', input: plan.config },
  ]
  switch (plan.kind) {
    case 'create':
      return [...making, { action: 'sagemaker:CreateEndpoint', input: plan.endpoint }]
    case 'update':
      return [...making, { action: 'sagemaker:UpdateEndpoint', input: plan.endpoint }]
    case 'adjust':
      return [{ action: 'sagemaker:UpdateEndpointWeightsAndCapacities', input: plan.capacities }]
    case 'attach':
    case 'current':
    case 'busy':
      return []
  }
}

/** What a request is about: the name that it carries. */
export function nameOf(input: object): string {
  for (const key of ['ModelName', 'EndpointName', 'EndpointConfigName']) {
    const name: unknown = Reflect.get(input, key)
    if (typeof name === 'string') return name
  }
  return ''
}
