import type { CreateModelInput, DescribeEndpointOutput } from '@aws-sdk/client-sagemaker'
import { ActionError, CallFailure } from '../../../errors.js'
import { asActionErrorWithNextStep, isFailure, unless } from '../../../registry/failure.js'
import { sleepUnless } from '../../../registry/pause.js'
import { type ApprovedVersion, isUnchanged } from '../approved-version.js'
import { describeEndpoint, type EndpointState, listTags } from '../observe.js'
import { type Comparison, compareConfig, compareModel } from '../plan/comparison.js'
import type { DeploymentPlan } from '../plan/plan.js'
import { REFRESHED_TAGS } from '../plan/tags.js'
import type { DeployPorts } from '../ports.js'
import { isTrusted } from './model-generation.js'

type ActivePlan = Extract<DeploymentPlan, { kind: 'create' | 'update' | 'adjust' }>

export interface ApplyParameters {
  readonly plan: ActivePlan
  readonly state: EndpointState
  /** Every version behind the plan, as it passed the gate. */
  readonly versions: ReadonlyMap<number, ApprovedVersion>
  /** Passes the gate again; throws where it is closed by now. */
  readonly readVersionsAgain: () => Promise<ReadonlyMap<number, ApprovedVersion>>
  /** Takes off what stands in the way of the request; done right before it, and harmless when it is done again. */
  readonly release: () => Promise<void>
  readonly signal: AbortSignal | undefined
}

type MovedCode = 'changed-since-approval' | 'superseded' | 'failed'

export type Applied =
  /** SageMaker took the request, or carries it out already. `baseline` is the endpoint just before. */
  | { readonly kind: 'touched'; readonly baseline: DescribeEndpointOutput | undefined }
  /**
   * Something moved since it was looked at; nothing was touched, so look and plan again. `doubt` is a request that got no
   * answer and that half a minute of looking did not show; `refusal` is how SageMaker told of what moved.
   */
  | {
      readonly kind: 'moved'
      readonly what: string
      readonly code: MovedCode
      readonly doubt?: CallFailure
      readonly refusal?: CallFailure
    }
  /** It is not known whether SageMaker took the request. */
  | { readonly kind: 'unknown'; readonly failure: CallFailure; readonly baseline: DescribeEndpointOutput | undefined }

/**
 * Carries a plan out up to the request that touches the endpoint. The gate is passed again after the models are made and
 * right before the endpoint is touched: AWS has no compare-and-set, so this is as near as it gets.
 */
export async function applyPlan(parameters: ApplyParameters, ports: DeployPorts): Promise<Applied> {
  const { plan } = parameters
  if (plan.kind === 'adjust') return touch(parameters, ports)
  for (const model of plan.models) {
    refuseIfCancelled(parameters.signal)
    if ((await ensureModel(model, parameters, ports)) === 'untrusted')
      return moved(`model ${model.ModelName} was made meanwhile`, 'changed-since-approval')
  }
  const changed = await changedVersion(parameters)
  if (changed !== undefined) return moved(changed, 'changed-since-approval')
  refuseIfCancelled(parameters.signal)
  await ensureConfig(plan, ports)
  return touch(parameters, ports)
}

/** Makes a model, or uses the one that is there if it is the same. */
async function ensureModel(
  model: CreateModelInput,
  parameters: ApplyParameters,
  ports: DeployPorts,
): Promise<'ready' | 'untrusted'> {
  const { createModel, describeModel } = ports.endpoints
  const find = () => describeModel({ ModelName: model.ModelName })
  const found = await createOnce({ create: () => createModel(model), find }, ports)
  if (found === 'created') return 'ready'
  refuseOther(`model ${model.ModelName}`, compareModel(model, found))
  const name = 'config' in parameters.plan ? parameters.plan.config.EndpointConfigName : undefined
  const config = name === undefined ? undefined : await describeConfig(name, ports)
  const { versions, state } = parameters
  return isTrusted({ model, found, versions, state, configCreated: config?.CreationTime }) ? 'ready' : 'untrusted'
}

/** Makes the configuration, or uses the one that is there if it is the same; its tags then say what serves before it and which run put it there. */
async function ensureConfig({ config }: ActivePlan, ports: DeployPorts): Promise<void> {
  const { createEndpointConfig, describeEndpointConfig } = ports.endpoints
  const find = () => describeEndpointConfig({ EndpointConfigName: config.EndpointConfigName })
  const found = await createOnce({ create: () => createEndpointConfig(config), find }, ports)
  if (found === 'created') return
  refuseOther(`endpoint configuration ${config.EndpointConfigName}`, compareConfig(config, found))
  const fresh = config.Tags?.filter(({ Key: key = '' }) => REFRESHED_TAGS.has(key)) ?? []
  const tags = await listTags(found.EndpointConfigArn, ports.endpoints)
  const changed = fresh.filter(({ Key: key, Value: value }) => tags.get(key ?? '') !== value)
  if (changed.length > 0) await ports.endpoints.addTags({ ResourceArn: found.EndpointConfigArn, Tags: changed })
}

const CREATE_ATTEMPTS = 3

/**
 * Makes what its name tells apart from everything else: `created`, or what is there already. Where the answer is lost, or what is said
 * to be there cannot be seen yet or is gone, it is made again: the name is the same.
 */
async function createOnce<Found>(
  { create, find }: { readonly create: () => Promise<unknown>; readonly find: () => Promise<Found> },
  { clock }: DeployPorts,
): Promise<'created' | Found> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await create()
      return 'created'
    } catch (error) {
      const isThere = isFailure(error, 'already-exists')
      if (!isThere && !isFailure(error, 'unknown-outcome')) throw error
      // Before it gives up it looks whether it was made without an answer.
      const found = isThere || attempt === CREATE_ATTEMPTS ? await unless(find(), ['not-found'], undefined) : undefined
      if (found !== undefined) return found
      if (attempt === CREATE_ATTEMPTS) throw error
      await clock.sleep(1000 * attempt)
    }
  }
}

function refuseOther(what: string, { differs }: Comparison): void {
  if (differs.length === 0) return
  throw new ActionError(
    'failed',
    `There is a ${what} already, and it differs in ${differs.join(', ')}. Nothing was touched.`,
    {
      hint: 'Its name is derived from what it should hold, so somebody else made or copied it. Delete it, then run this again.',
    },
  )
}

// "Could not find endpoint configuration" right after it was made: CreateEndpoint reads it eventually consistent.
const VISIBILITY_WAITS = [2_000, 4_000, 8_000, 16_000]
const RECONCILE_LOOKS = 6
const RECONCILE_PAUSE = 5_000

async function touch(parameters: ApplyParameters, ports: DeployPorts): Promise<Applied> {
  for (let attempt = 0; ; attempt += 1) {
    const [changed, baseline] = await Promise.all([
      changedVersion(parameters),
      describeEndpoint(parameters.plan.wanted.endpointName, ports.endpoints),
    ])
    if (changed !== undefined) return moved(changed, 'changed-since-approval')
    if (!isSameEndpoint(parameters.state.endpoint, baseline)) return moved('the endpoint changed')
    refuseIfCancelled(parameters.signal)
    try {
      await parameters.release()
      await request(parameters.plan, ports)
      return { kind: 'touched', baseline }
    } catch (error) {
      if (isFailure(error, 'busy', 'already-exists', 'conflict'))
        return { ...moved('somebody else began an update'), refusal: error }
      if (isFailure(error, 'unknown-outcome'))
        return reconcile({ plan: parameters.plan, baseline, failure: error }, ports)
      const wait = VISIBILITY_WAITS[attempt]
      if (!isFailure(error, 'not-found')) throw asActionErrorWithNextStep(error, 'The endpoint was not touched')
      if (wait === undefined) return moved('a model, the configuration or the endpoint is gone')
      await sleepUnless(ports.clock, wait, parameters.signal)
    }
  }
}

async function request(plan: ActivePlan, { endpoints }: DeployPorts): Promise<unknown> {
  switch (plan.kind) {
    case 'create':
      return endpoints.createEndpoint(plan.endpoint)
    case 'update':
      return endpoints.updateEndpoint(plan.endpoint)
    case 'adjust':
      return endpoints.updateEndpointWeightsAndCapacities(plan.capacities)
  }
}

/** Looks for half a minute whether a request without an answer was carried out; never sends it blindly again. */
async function reconcile(
  sent: {
    readonly plan: ActivePlan
    readonly baseline: DescribeEndpointOutput | undefined
    readonly failure: CallFailure
  },
  ports: DeployPorts,
): Promise<Applied> {
  const { plan, baseline, failure } = sent
  let sight = false
  for (let look = 0; look < RECONCILE_LOOKS; look += 1) {
    await ports.clock.sleep(RECONCILE_PAUSE)
    try {
      const endpoint = await describeEndpoint(plan.wanted.endpointName, ports.endpoints)
      sight = true
      if (endpoint !== undefined && !isSameEndpoint(baseline, endpoint)) {
        const ours = [endpoint.EndpointConfigName, endpoint.PendingDeploymentSummary?.EndpointConfigName]
        return ours.includes(plan.wanted.endpointConfigName)
          ? { kind: 'touched', baseline }
          : moved('somebody else began an update')
      }
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error
      sight = false
    }
  }
  return sight
    ? { ...moved('the request was not carried out', 'failed'), doubt: failure }
    : { kind: 'unknown', failure, baseline }
}

/** What changed on a version since it passed the gate; undefined where nothing did. Throws where the gate is closed now. */
async function changedVersion({ versions, readVersionsAgain }: ApplyParameters): Promise<string | undefined> {
  const now = await readVersionsAgain()
  const changed = [...versions.values()].find((before) => {
    const after = now.get(before.version)
    return after === undefined || !isUnchanged(before, after)
  })
  return changed === undefined ? undefined : `${changed.group} v${changed.version} was written on`
}

function isSameEndpoint(a: DescribeEndpointOutput | undefined, b: DescribeEndpointOutput | undefined): boolean {
  return (
    a?.EndpointStatus === b?.EndpointStatus &&
    a?.EndpointConfigName === b?.EndpointConfigName &&
    a?.LastModifiedTime?.getTime() === b?.LastModifiedTime?.getTime() &&
    a?.PendingDeploymentSummary?.EndpointConfigName === b?.PendingDeploymentSummary?.EndpointConfigName
  )
}

async function describeConfig(name: string, { endpoints }: DeployPorts) {
  try {
    return await endpoints.describeEndpointConfig({ EndpointConfigName: name })
  } catch (error) {
    if (isFailure(error, 'not-found')) return undefined
    throw error
  }
}

function refuseIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new ActionError('cancelled', 'Cancelled before the endpoint was touched.')
}

function moved(what: string, code: MovedCode = 'superseded') {
  return { kind: 'moved', what, code } as const
}
