import { randomUUID } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type {
  CreateModelPackageCommandInput,
  GetModelPackageGroupPolicyInput,
  GetModelPackageGroupPolicyOutput,
} from '@aws-sdk/client-sagemaker'
import { failureOf } from '../../src/aws/failures.js'
import type { Call, GroupKeeper, SourceReader, VersionReader, VersionUpdater, VersionWriter } from '../../src/ports.js'
import { type AssetPort, assetPort } from './asset-port.js'
import { copy, isDate } from './copy.js'
import type { Emulator } from './emulator.js'
import { type Caller, roleCaller, rootCaller } from './iam/caller.js'
import { brokenError, refusalError } from './port-errors.js'
import { listServiceQuotas } from './quotas/service.js'
import { type SageMakerOperations, sageMakerOperations } from './sagemaker/dispatch.js'
import { serve } from './serve.js'
import { type Ask, type WorkloadPort, workloadPort } from './workload/port.js'

/** Where a call stands when the hook is asked: before it reaches the service, or when its answer is on the way back. */
export interface YieldPoint {
  readonly when: 'before' | 'after'
  readonly operation: string
  readonly input: unknown
}

export type PortOptions = ({ readonly roleArn: string } | { readonly account: string }) & {
  readonly sessionName?: string
  readonly region?: string
  /**
   * Asked at each point where a run could be killed, stalled or overtaken. A promise that never settles is a kill; a
   * rejection is passed on as it is; a delay is a stall.
   */
  readonly onYield?: (point: YieldPoint) => Promise<void> | void
}

/** What a caller can do in process. Rejects with `CallFailure`, as the real ports do. */
export interface EmulatorPort extends VersionWriter, VersionReader, GroupKeeper, SourceReader, AssetPort, WorkloadPort {
  readonly updateModelPackage: VersionUpdater
  readonly getModelPackageGroupPolicy: Call<GetModelPackageGroupPolicyInput, GetModelPackageGroupPolicyOutput>
  readonly endpointInstances: Call<Record<string, never>, ReadonlyMap<string, number>>
}

/** The ports of one role's session, or of an account's administrator. */
export function openPort(emulator: Emulator, options: PortOptions): EmulatorPort {
  const region = options.region ?? emulator.region

  /** One call: yield, serve, yield, then the answer or the failure. */
  const call: Ask = async (request) => {
    const { service, operation, action, input } = request
    await (options.onYield?.({ when: 'before', operation, input }) ?? nextTurn())
    // Looked up at each call, so that a policy taken away meanwhile is gone.
    const caller = callerOf(emulator, options)
    const reply = await serve(
      emulator,
      { service, operation, account: caller.account, role: caller.roleName, input },
      () => request.work(caller),
    )
    await (options.onYield?.({ when: 'after', operation, input }) ?? nextTurn())
    switch (reply.kind) {
      case 'answer':
        return reply.output
      case 'wrong':
        return withWrongArn(reply.output)
      case 'refusal':
        throw failureOf(action, refusalError(reply.error))
      case 'broken':
        throw failureOf(action, brokenError(reply.how))
    }
  }

  const sageMaker = <Input, Output>(
    operation: string,
    input: Input,
    work: (operations: SageMakerOperations) => Output,
  ): Promise<Output> =>
    call({
      service: 'sagemaker',
      operation,
      action: `sagemaker:${operation}`,
      input,
      work: (caller) => work(sageMakerOperations({ state: emulator, caller, region })),
    })

  const asked =
    <Input, Output>(operation: string, of: (operations: SageMakerOperations) => (input: Input) => Output) =>
    (given: Input) => {
      const input = copy(given)
      return answered(sageMaker(operation, input, (operations) => of(operations)(input)))
    }

  return {
    ...workloadPort(call, emulator, region),
    ...assetPort(call, emulator, region),
    createModelPackage: async (given) => {
      const input = withToken(copy(given))
      return answered(sageMaker('CreateModelPackage', input, (operations) => operations.CreateModelPackage(input)))
    },
    describeModelPackage: asked('DescribeModelPackage', (operations) => operations.DescribeModelPackage),
    listModelPackages: asked('ListModelPackages', (operations) => operations.ListModelPackages),
    updateModelPackage: asked('UpdateModelPackage', (operations) => operations.UpdateModelPackage),
    createModelPackageGroup: asked('CreateModelPackageGroup', (operations) => operations.CreateModelPackageGroup),
    describeModelPackageGroup: asked('DescribeModelPackageGroup', (operations) => operations.DescribeModelPackageGroup),
    getModelPackageGroupPolicy: asked(
      'GetModelPackageGroupPolicy',
      (operations) => operations.GetModelPackageGroupPolicy,
    ),
    endpointInstances: async () => {
      const { Quotas = [] } = await call({
        service: 'service-quotas',
        operation: 'ListServiceQuotas',
        action: 'servicequotas:ListServiceQuotas',
        input: { ServiceCode: 'sagemaker' },
        work: (caller) => listServiceQuotas({ state: emulator, caller, region }, { ServiceCode: 'sagemaker' }),
      })
      return new Map(
        Quotas.map(({ QuotaName = '', Value = 0 }) => [QuotaName.replace(/ for endpoint usage$/, ''), Value]),
      )
    },
    describeTrainingJob: asked('DescribeTrainingJob', (operations) => operations.DescribeTrainingJob),
    listPipelineExecutionSteps: asked(
      'ListPipelineExecutionSteps',
      (operations) => operations.ListPipelineExecutionSteps,
    ),
    describeModel: asked('DescribeModel', (operations) => operations.DescribeModel),
  }
}

function callerOf(emulator: Emulator, options: PortOptions): Caller {
  if ('account' in options) return rootCaller(options.account, emulator.partition)
  const role = emulator.roles.get(options.roleArn)
  if (role === undefined) throw new Error(`there is no role ${options.roleArn}`)
  return roleCaller(role, options.sessionName ?? 'acme-models-1')
}

/** The SDK fills in a random token where none is given: the member has botocore's idempotencyToken trait. */
function withToken(input: CreateModelPackageCommandInput): CreateModelPackageCommandInput {
  return { ClientToken: randomUUID(), ...input }
}

/** Every ARN of a version names another account. */
function withWrongArn<Output>(output: Output): Output
function withWrongArn(output: unknown): unknown {
  if (typeof output === 'string') return output.replace(/:\d{12}:model-package\//, ':999999999999:model-package/')
  if (Array.isArray(output)) return output.map((item) => withWrongArn(item))
  if (typeof output !== 'object' || output === null || isDate(output)) return output
  return Object.fromEntries(Object.entries(output).map(([key, value]) => [key, withWrongArn(value)]))
}

/** As the SDK gives an answer: with what it knows of the call. */
async function answered<Output>(output: Promise<Output>) {
  const $metadata = { httpStatusCode: 200, requestId: randomUUID(), attempts: 1, totalRetryDelay: 0 }
  return { ...(await output), $metadata }
}
