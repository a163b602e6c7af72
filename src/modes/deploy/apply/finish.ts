import { ActionError } from '../../../errors.js'
import { defined } from '../../../language/defined.js'
import { smokeRequestsOf } from '../../../manifest/smoke-requests.js'
import type { Check } from '../../../markdown/checks.js'
import { asActionError, unless } from '../../../registry/failure.js'
import { describeEndpoint, type EndpointState } from '../observe.js'
import { ALL_AT_ONCE } from '../plan/guardrails.js'
import type { DeploymentPlan, WantedEndpoint } from '../plan/plan.js'
import type { DeploymentOutcome } from '../result.js'
import type { DeployRun, Situation } from '../run-state.js'
import { applyAutoscaling } from './autoscaling.js'
import { cleanUp } from './cleanup.js'
import { smokeTest } from './smoke/smoke-test.js'
import { writeStage } from './stage.js'
import { verifyConfiguration } from './verify.js'
import { waitForEndpoint } from './wait.js'

export interface DeploymentInService extends Situation {
  /** Undefined where it served before this run, too. */
  readonly how: Extract<DeploymentOutcome, { kind: 'deployed' }>['how'] | undefined
  /** The configuration that this deployment replaced. */
  readonly replaced: string | undefined
  readonly baseline?: EndpointState['endpoint']
}

/**
 * What follows a deployment that is InService on ours: its instance types, the smoke test, autoscaling, the stage on the
 * version, tidying up. Only the first two can still turn it red.
 */
export async function finish(green: DeploymentInService, run: DeployRun): Promise<DeploymentOutcome> {
  const { plan, deployment, version, how, replaced } = green
  const { settings, ports } = run
  const { endpointName, endpointConfigName: ours } = plan.wanted
  run.note({ serving: { endpointConfigName: ours, version: version.version } })

  const { unlike, checks: taken } = await verifyConfiguration(plan, ports)
  if (unlike.length > 0)
    return {
      kind: 'failed',
      error: new ActionError(
        'failed',
        `Endpoint ${endpointName} serves ${ours}, but not as planned: ${unlike.join('; ')}.`,
      ),
    }
  const notes: Check[] = [...taken]
  // Also of what serves already: the run that put it there may not have come to it.
  if (deployment.smoke_test) {
    const tested = await smokeTest(
      {
        endpointName,
        isAsynchronous: plan.config.AsyncInferenceConfig !== undefined,
        variants: plan.wanted.variants.map(({ name }) => name),
        requests: smokeRequestsOf(deployment.smoke_test),
        payloads: green.payloads,
        deadline: run.deadline,
        signal: run.signal,
      },
      ports,
    )
    switch (tested.kind) {
      case 'failed':
        return takeBack(green, tested.why, run)
      case 'cancelled':
      case 'timeout':
        return untested(plan, tested.kind)
      case 'passed':
      case 'unknown':
        notes.push(tested.check)
    }
  }
  if (deployment.autoscaling) notes.push(...(await applyAutoscaling({ endpointName, deployment }, ports)))
  const { stage, checks } = await writeStage({ version, deployment, settings, isCurrent: how === undefined }, ports)
  notes.push(...checks)
  if (stage !== undefined) run.note({ stage })
  if (how === 'updated' || how === 'attached') {
    const before = run.startedAt
    const cleaned = await cleanUp({ endpointName, ours, replaced, keep: settings.keepPrevious, before }, ports)
    notes.push(...cleaned.checks)
    run.note({ removed: cleaned.removed })
  }
  run.addChecks(notes)
  return how === undefined ? { kind: 'current' } : { kind: 'deployed', how }
}

/** The smoke test did not come to its end: neither stage nor tidying up, until a run has made it. */
function untested({ wanted }: DeploymentPlan, kind: 'cancelled' | 'timeout'): DeploymentOutcome {
  const why = kind === 'cancelled' ? 'the job was cancelled' : 'the time of wait-timeout-minutes was over'
  const sentence = `${wanted.endpointName} serves ${wanted.endpointConfigName}, but ${why} before its smoke test came to an end.`
  return {
    kind,
    error: new ActionError(kind, sentence, {
      hint: 'Run this again: it makes the test, and finishes what is left.',
    }),
  }
}

/** A smoke test that fails after an update brings the replaced configuration back; after a create there is none (ruling 27). */
async function takeBack(green: DeploymentInService, failed: string, run: DeployRun): Promise<DeploymentOutcome> {
  const { plan, how, replaced, baseline } = green
  const { endpoints } = run.ports
  const { endpointName, endpointConfigName: ours } = plan.wanted
  const sentence = `The smoke test of ${endpointName} failed: ${failed}`
  if (replaced === undefined || baseline === undefined) {
    const why = how === undefined ? 'It served before this run began' : 'There is nothing to go back to'
    return {
      kind: 'failed',
      error: new ActionError('failed', `${sentence}. ${why}; ${ours} was left in service.`, {
        ...(how === undefined && { hint: '`mode: rollback` puts back what served before it.' }),
      }),
    }
  }
  const now = await describeEndpoint(endpointName, endpoints)
  if (
    now?.EndpointStatus !== 'InService' ||
    now.EndpointConfigName !== ours ||
    now.PendingDeploymentSummary !== undefined
  ) {
    return {
      kind: 'superseded',
      error: new ActionError('superseded', `${sentence}, but somebody else has begun to update it; it was left alone.`),
    }
  }
  try {
    await endpoints.updateEndpoint({
      EndpointName: endpointName,
      EndpointConfigName: replaced,
      ...(ALL_AT_ONCE.kind === 'given' ? { DeploymentConfig: ALL_AT_ONCE.config } : {}),
    })
  } catch (error) {
    const { message, hint } = asActionError(error, `${sentence}, and going back to ${replaced} did not begin`)
    return {
      kind: 'failed',
      error: new ActionError('failed', message, defined({ cause: error, hint })),
    }
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
  const seen = await unless(look(), ['unknown-outcome', 'throttled', 'unreachable'], undefined)
  return {
    kind: 'failed',
    error: new ActionError(
      'failed',
      `${sentence}, and going back to ${replaced} did not end well: the endpoint is ${seen?.EndpointStatus ?? 'not visible'}, ${seen?.EndpointConfigName ?? 'nothing'} serves.`,
    ),
  }
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
