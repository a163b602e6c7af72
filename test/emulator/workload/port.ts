import type { DeleteEndpointInput, ListEndpointsInput, ListEndpointsOutput } from '@aws-sdk/client-sagemaker'
import { defined } from '../../../src/language/defined.js'
import type { DeployPorts, Endpoints, PolicySettings } from '../../../src/modes/deploy/ports.js'
import type { Call } from '../../../src/ports.js'
import { copy } from '../copy.js'
import type { Emulator } from '../emulator.js'
import type { Caller } from '../iam/caller.js'
import type { Service } from '../request-log.js'
import { type SageMakerOperations, sageMakerOperations } from '../sagemaker/dispatch.js'
import { type DescribedAlarm, describeAlarms } from './alarms.js'
import { type InvokeAnswer, invokeEndpoint, invokeEndpointAsync, ModelError } from './runtime.js'
import { scalingOperations } from './scaling.js'
import { INSTANCE_COUNT, resourceIdOf } from './targets.js'

/** What a workload's role can do in process: all that a deploy asks for, and what people do besides. */
export interface WorkloadPort
  extends Pick<DeployPorts, 'alarms' | 'scaling' | 'invokeEndpoint' | 'invokeEndpointAsync'> {
  readonly endpoints: Endpoints & {
    readonly listEndpoints: Call<ListEndpointsInput, ListEndpointsOutput>
    readonly deleteEndpoint: Call<DeleteEndpointInput, unknown>
  }
}

/** One call of a port, from its input to its answer. */
export type Ask = <Output>(request: {
  readonly service: Service
  readonly operation: string
  /** The IAM action, as failures name it. */
  readonly action: string
  readonly input: unknown
  readonly work: (caller: Caller) => Output
}) => Promise<Output>

const NAMESPACE = { ServiceNamespace: 'sagemaker', ScalableDimension: INSTANCE_COUNT }

/** The ports of a deploy onto one account of the emulator. */
export function workloadPort(ask: Ask, state: Emulator, region: string): WorkloadPort {
  const hosting =
    <Input, Output>(operation: string, of: (operations: SageMakerOperations) => (input: Input) => Output) =>
    (given: Input): Promise<Output> => {
      const input = copy(given)
      const work = (caller: Caller) => of(sageMakerOperations({ state, caller, region }))(input)
      return ask({ service: 'sagemaker', operation, action: `sagemaker:${operation}`, input, work })
    }
  const scaling = <Input, Output>(
    operation: keyof ReturnType<typeof scalingOperations>,
    input: Input,
    work: (operations: ReturnType<typeof scalingOperations>) => Output,
  ) =>
    ask({
      service: 'application-autoscaling',
      operation,
      action: `application-autoscaling:${operation}`,
      input,
      work: (caller) => work(scalingOperations({ state, caller, region })),
    })

  return {
    endpoints: {
      createModel: hosting('CreateModel', (operations) => operations.CreateModel),
      describeModel: hosting('DescribeModel', (operations) => operations.DescribeModel),
      deleteModel: hosting('DeleteModel', (operations) => operations.DeleteModel),
      createEndpointConfig: hosting('CreateEndpointConfig', (operations) => operations.CreateEndpointConfig),
      describeEndpointConfig: hosting('DescribeEndpointConfig', (operations) => operations.DescribeEndpointConfig),
      listEndpointConfigs: hosting('ListEndpointConfigs', (operations) => operations.ListEndpointConfigs),
      deleteEndpointConfig: hosting('DeleteEndpointConfig', (operations) => operations.DeleteEndpointConfig),
      createEndpoint: hosting('CreateEndpoint', (operations) => operations.CreateEndpoint),
      updateEndpoint: hosting('UpdateEndpoint', (operations) => operations.UpdateEndpoint),
      updateEndpointWeightsAndCapacities: hosting(
        'UpdateEndpointWeightsAndCapacities',
        (operations) => operations.UpdateEndpointWeightsAndCapacities,
      ),
      describeEndpoint: hosting('DescribeEndpoint', (operations) => operations.DescribeEndpoint),
      listEndpoints: hosting('ListEndpoints', (operations) => operations.ListEndpoints),
      deleteEndpoint: hosting('DeleteEndpoint', (operations) => operations.DeleteEndpoint),
      listTags: hosting('ListTags', (operations) => operations.ListTags),
      addTags: hosting('AddTags', (operations) => operations.AddTags),
    },
    alarms: {
      describeAlarms: async ({ names }) => {
        const input = { AlarmNames: names, AlarmTypes: ['MetricAlarm', 'CompositeAlarm'], MaxRecords: 100 }
        const answer = await ask({
          service: 'cloudwatch',
          operation: 'DescribeAlarms',
          action: 'cloudwatch:DescribeAlarms',
          input,
          work: (caller) => describeAlarms({ state, caller, region }, input),
        })
        return [...answer.MetricAlarms, ...answer.CompositeAlarms].map(stateOf)
      },
    },
    scaling: {
      describeScalableTargets: async ({ endpointName, variantNames }) => {
        const ids = variantNames.map((variantName) => resourceIdOf(endpointName, variantName))
        const input = { ...NAMESPACE, ResourceIds: ids }
        const answer = await scaling('DescribeScalableTargets', input, (operations) =>
          operations.DescribeScalableTargets(input),
        )
        return answer.ScalableTargets.map((target) => ({
          variantName: target.ResourceId.split('/').at(-1) ?? '',
          min: target.MinCapacity,
          max: target.MaxCapacity,
        }))
      },
      describeScaling: async ({ endpointName, variantName }) => {
        const input = { ...NAMESPACE, ResourceId: resourceIdOf(endpointName, variantName) }
        const { ScalingPolicies } = await scaling('DescribeScalingPolicies', input, (operations) =>
          operations.DescribeScalingPolicies(input),
        )
        const { ScheduledActions } = await scaling('DescribeScheduledActions', input, (operations) =>
          operations.DescribeScheduledActions(input),
        )
        return {
          policies: ScalingPolicies.map(
            ({ PolicyName: policyName, TargetTrackingScalingPolicyConfiguration: tracking }) =>
              defined({ policyName, settings: settingsOf(tracking) }),
          ),
          scheduledActions: ScheduledActions.map(({ ScheduledActionName: name }) => name),
        }
      },
      deregisterScalableTarget: ({ endpointName, variantName }) => {
        const input = { ...NAMESPACE, ResourceId: resourceIdOf(endpointName, variantName) }
        return scaling('DeregisterScalableTarget', input, (operations) => operations.DeregisterScalableTarget(input))
      },
      registerScalableTarget: ({ endpointName, variantName, min, max }) => {
        const ResourceId = resourceIdOf(endpointName, variantName)
        const input = { ...NAMESPACE, ResourceId, MinCapacity: min, MaxCapacity: max }
        return scaling('RegisterScalableTarget', input, (operations) => operations.RegisterScalableTarget(input))
      },
      putScalingPolicy: (policy) => {
        const input = {
          ...NAMESPACE,
          ResourceId: resourceIdOf(policy.endpointName, policy.variantName),
          PolicyName: policy.policyName,
          PolicyType: 'TargetTrackingScaling',
          TargetTrackingScalingPolicyConfiguration: {
            TargetValue: policy.invocationsPerInstance,
            PredefinedMetricSpecification: { PredefinedMetricType: 'SageMakerVariantInvocationsPerInstance' },
            ScaleInCooldown: policy.scaleInCooldownInSeconds,
            ScaleOutCooldown: policy.scaleOutCooldownInSeconds,
          },
        }
        return scaling('PutScalingPolicy', input, (operations) => operations.PutScalingPolicy(input))
      },
    },
    invokeEndpoint: async ({ endpointName, targetVariant, contentType, accept, body }) => {
      const input = defined({
        EndpointName: endpointName,
        TargetVariant: targetVariant,
        ContentType: contentType,
        Accept: accept,
        Body: body,
      })
      const began = state.clock.now().getTime()
      const answer = await ask({
        service: 'sagemaker-runtime',
        operation: 'InvokeEndpoint',
        action: 'sagemaker:InvokeEndpoint',
        input: { ...input, Body: body.byteLength },
        work: (caller) => answeredBy(() => invokeEndpoint({ state, caller, region }, input)),
      })
      return { ...answer, milliseconds: state.clock.now().getTime() - began }
    },
    invokeEndpointAsync: async ({ endpointName, contentType, accept, body }) => {
      const input = defined({ EndpointName: endpointName, ContentType: contentType, Accept: accept, Body: body })
      const { output, failure } = await ask({
        service: 'sagemaker-runtime',
        operation: 'InvokeEndpointAsync',
        action: 'sagemaker:InvokeEndpointAsync',
        input: { ...input, Body: body.byteLength },
        work: (caller) => invokeEndpointAsync({ state, caller, region }, input),
      })
      return defined({ output, failure })
    },
  }
}

function stateOf({ AlarmName: name, StateValue: state, StateReason: reason }: DescribedAlarm) {
  return { name, state, reason }
}

/** What the container said, be it an error, as the adapter gives it. */
function answeredBy(invoke: () => InvokeAnswer): { readonly status: number; readonly body: Uint8Array } {
  try {
    const { status, body } = invoke()
    return { status, body: Buffer.from(body) }
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    return { status: error.answer.status, body: Buffer.from(error.answer.body) }
  }
}

/** What this action put, as the adapter gives it; nothing of a policy that says something else. */
function settingsOf(tracking: unknown): PolicySettings | undefined {
  const { TargetValue: target, ScaleInCooldown: into, ScaleOutCooldown: out } = Object(tracking)
  if (typeof target !== 'number' || typeof into !== 'number' || typeof out !== 'number') return undefined
  return { invocationsPerInstance: target, scaleInCooldownInSeconds: into, scaleOutCooldownInSeconds: out }
}
