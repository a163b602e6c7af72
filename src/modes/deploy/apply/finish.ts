import { ActionError } from '../../../errors.js'
import { smokeRequestsOf } from '../../../manifest/smoke-requests.js'
import type { Check } from '../../../markdown/checks.js'
import type { DeploymentPlan } from '../plan/plan.js'
import type { DeploymentOutcome } from '../result.js'
import type { DeploymentInService, DeployRun } from '../run-state.js'
import { applyAutoscaling } from './autoscaling.js'
import { cleanUp } from './cleanup.js'
import { smokeTest } from './smoke/smoke-test.js'
import { writeStage } from './stage.js'
import { takeBack } from './take-back.js'
import { verifyConfiguration } from './verify.js'

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
