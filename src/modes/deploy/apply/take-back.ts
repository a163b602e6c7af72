import type { DescribeEndpointOutput } from '@aws-sdk/client-sagemaker'
import { ActionError, CallFailure } from '../../../errors.js'
import { asActionError, failureOnly, isWorthAgain, unless } from '../../../registry/failure.js'
import { describeEndpoint } from '../observe.js'
import { ALL_AT_ONCE } from '../plan/guardrails.js'
import type { DeploymentPlan, WantedEndpoint } from '../plan/plan.js'
import type { DeployPorts } from '../ports.js'
import type { DeploymentOutcome } from '../result.js'
import type { DeploymentInService, DeployRun } from '../run-state.js'
import { waitForEndpoint } from './wait.js'

const GO_BACK = '`mode: rollback` puts back what served before it.'

/** A smoke test that fails after an update brings the replaced configuration back; after a create there is none (ruling 27). */
export async function takeBack(green: DeploymentInService, failed: string, run: DeployRun): Promise<DeploymentOutcome> {
  const { plan, how, replaced, baseline } = green
  const { endpoints } = run.ports
  const { endpointName, endpointConfigName: ours } = plan.wanted
  const sentence = `The smoke test of ${endpointName} failed: ${failed}`
  if (replaced === undefined || baseline === undefined) {
    const why = how === undefined ? 'It served before this run began' : 'There is nothing to go back to'
    return {
      kind: 'failed',
      error: new ActionError('failed', `${sentence}. ${why}; ${ours} was left in service.`, {
        ...(how === undefined && { hint: GO_BACK }),
      }),
    }
  }
  const now = await describeEndpoint(endpointName, endpoints)
  const begun = restsOn(now, ours)
    ? await beginBack({ endpointName, ours, replaced }, run.ports)
    : { kind: 'superseded' as const }
  switch (begun.kind) {
    case 'superseded':
      return {
        kind: 'superseded',
        error: new ActionError(
          'superseded',
          `${sentence}, but somebody else has begun to update it; it was left alone.`,
        ),
      }
    case 'unknown': {
      const { message } = asActionError(
        begun.failure,
        `${sentence}, and whether going back to ${replaced} began is not known`,
      )
      const hint = `Look at the endpoint; while ${ours} serves, ${GO_BACK}`
      return {
        kind: 'unknown-outcome',
        error: new ActionError('unknown-outcome', message, { hint, cause: begun.failure }),
      }
    }
    case 'failed': {
      const { message, hint = GO_BACK } = asActionError(
        begun.failure,
        `${sentence}, and going back to ${replaced} did not begin`,
      )
      return { kind: 'failed', error: new ActionError('failed', message, { hint, cause: begun.failure }) }
    }
    case 'begun':
      break
  }
  const wanted = asItWas(plan, replaced, baseline)
  const { ports, settings, signal, onProgress, deadline } = run
  const startedAt = ports.clock.now()
  const look = () => describeEndpoint(endpointName, endpoints)
  const { clock, random } = ports
  const { pollIntervalSeconds } = settings
  const end = await waitForEndpoint({
    wanted,
    baseline: now,
    attached: false,
    look,
    clock,
    random,
    pollIntervalSeconds,
    deadline,
    startedAt,
    signal,
    onProgress,
  })
  if (end.kind === 'final' && end.state.kind === 'in-service') {
    run.note({ serving: { ...run.known().previous, endpointConfigName: replaced } })
    return { kind: 'rolled-back', error: new ActionError('rolled-back', `${sentence}; ${replaced} serves again.`) }
  }
  if (end.kind === 'cancelled' || end.kind === 'timeout') {
    const why = end.kind === 'cancelled' ? 'the job was cancelled' : 'the time of wait-timeout-minutes was over'
    const message = `${sentence}; going back to ${replaced} is under way, and ${why} before it ended.`
    const hint = 'SageMaker goes on. `mode: status` shows what serves.'
    return { kind: end.kind, error: new ActionError(end.kind, message, { hint }) }
  }
  const seen = await unless(look(), ['unknown-outcome', 'throttled', 'unreachable'], undefined)
  return {
    kind: 'failed',
    error: new ActionError(
      'failed',
      `${sentence}, and going back to ${replaced} did not end well: the endpoint is ${seen?.EndpointStatus ?? 'not visible'}, ${seen?.EndpointConfigName ?? 'nothing'} serves.`,
    ),
  }
}

type Begun =
  | { readonly kind: 'begun' }
  | { readonly kind: 'superseded' }
  /** It was surely not begun, or nobody can tell. */
  | { readonly kind: 'failed' | 'unknown'; readonly failure: CallFailure }

const ATTEMPTS = 5
const PAUSE_MILLISECONDS = 5_000 // more each time, so that a look that lags behind comes after what was done

/**
 * Asks for the way back until it is begun: a version that failed is in service, and one lost request must not leave it there. After
 * each failure the endpoint is looked at, so that nothing is asked for twice, and nothing of somebody else's is overtaken.
 */
async function beginBack(
  of: { readonly endpointName: string; readonly ours: string; readonly replaced: string },
  { endpoints, clock }: DeployPorts,
): Promise<Begun> {
  const { endpointName, ours, replaced } = of
  for (let attempt = 1; ; attempt += 1) {
    const failure = await requested(() =>
      endpoints.updateEndpoint({
        EndpointName: endpointName,
        EndpointConfigName: replaced,
        ...(ALL_AT_ONCE.kind === 'given' ? { DeploymentConfig: ALL_AT_ONCE.config } : {}),
      }),
    )
    if (failure === undefined) return { kind: 'begun' }
    if (!isWorthAgain(failure)) return { kind: 'failed', failure }
    await clock.sleep(PAUSE_MILLISECONDS * attempt)
    const now = await describeEndpoint(endpointName, endpoints).catch(failureOnly)
    const isSeen = !(now instanceof CallFailure)
    if (isSeen && [now?.EndpointConfigName, now?.PendingDeploymentSummary?.EndpointConfigName].includes(replaced))
      return { kind: 'begun' }
    if (isSeen && !restsOn(now, ours)) return { kind: 'superseded' }
    if (attempt === ATTEMPTS) return { kind: isSeen ? 'failed' : 'unknown', failure }
  }
}

async function requested(request: () => Promise<unknown>): Promise<CallFailure | undefined> {
  try {
    await request()
    return undefined
  } catch (error) {
    return failureOnly(error)
  }
}

function restsOn(endpoint: DescribeEndpointOutput | undefined, configName: string): boolean {
  const { EndpointStatus: status, EndpointConfigName: serving, PendingDeploymentSummary: pending } = endpoint ?? {}
  return status === 'InService' && serving === configName && pending === undefined
}

/** The endpoint before this deployment, counts left open: autoscaling may have moved them. */
function asItWas(
  plan: DeploymentPlan,
  endpointConfigName: string,
  baseline: NonNullable<DeploymentInService['baseline']>,
): WantedEndpoint {
  return {
    endpointName: plan.wanted.endpointName,
    endpointConfigName,
    variants: (baseline.ProductionVariants ?? []).map(({ VariantName: name = '', DesiredWeight, CurrentWeight }) => ({
      name,
      weight: DesiredWeight ?? CurrentWeight ?? 1,
    })),
  }
}
