import { ActionError, type CallFailure } from '../../../errors.js'
import { asActionError } from '../../../registry/failure.js'
import { describeEndpoint, type EndpointState, observeConfiguration } from '../observe.js'
import { servedIn } from '../observe-and-plan.js'
import type { DeploymentPlan } from '../plan/plan.js'
import type { DeploymentOutcome } from '../result.js'
import type { DeployRun, Situation } from '../run-state.js'
import { finish } from './finish.js'
import { outcomeOf } from './outcome.js'
import { waitForEndpoint } from './wait.js'

const RESUME = 'Run this again: it finds its own work and finishes it.'

/** Waits for an update that is ours and under way, then finishes. */
export async function follow(
  followed: Situation & {
    readonly how: 'created' | 'updated' | 'adjusted' | 'attached'
    readonly baseline: EndpointState['endpoint']
  },
  run: DeployRun,
): Promise<DeploymentOutcome> {
  const { plan, how, baseline } = followed
  const { ports, settings, signal, onProgress, deadline } = run
  const startedAt = ports.clock.now()
  const end = await waitForEndpoint({
    wanted: plan.wanted,
    baseline,
    attached: how === 'attached',
    look: () => describeEndpoint(plan.wanted.endpointName, ports.endpoints),
    clock: ports.clock,
    random: ports.random,
    pollIntervalSeconds: settings.pollIntervalSeconds,
    deadline,
    // One clock for log, chart and summary: that of the run.
    startedAt: run.startedAt,
    signal,
    onProgress,
  })
  if (end.endpoint?.EndpointArn !== undefined) run.note({ endpointArn: end.endpoint.EndpointArn })
  const waitedSeconds = (ports.clock.now().getTime() - startedAt.getTime()) / 1000
  const outcome = outcomeOf({ end, wanted: plan.wanted, how, waitedSeconds })
  if (outcome.kind !== 'deployed') {
    await noteServing(end.endpoint?.EndpointConfigName, followed, run)
    return outcome
  }
  const replaced =
    baseline?.EndpointConfigName === plan.wanted.endpointConfigName ? undefined : baseline?.EndpointConfigName
  try {
    return await finish({ ...followed, how, replaced, baseline }, run)
  } catch (error) {
    const { message, hint = RESUME } = asActionError(
      error,
      `${plan.wanted.endpointName} serves ${plan.wanted.endpointConfigName}, but this run could not finish`,
    )
    return { kind: 'unknown-outcome', error: new ActionError('unknown-outcome', message, { hint, cause: error }) }
  }
}

/** Writes down what serves now; that it cannot be read must not hide how the deployment ended. */
export async function noteServing(
  endpointConfigName: string | undefined,
  situation: Situation,
  run: DeployRun,
): Promise<void> {
  if (endpointConfigName === undefined) return
  try {
    const live = await observeConfiguration(endpointConfigName, run.ports.endpoints)
    run.note({ serving: live === undefined ? { endpointConfigName } : servedIn(live, situation, run) })
  } catch {
    run.note({ serving: { endpointConfigName } })
  }
}

/** The request got no answer, and the endpoint cannot be looked at. */
export function unknownOutcome(
  failure: CallFailure,
  plan: DeploymentPlan,
): Extract<DeploymentOutcome, { kind: 'unknown-outcome' }> {
  const { endpointName, endpointConfigName } = plan.wanted
  const message = `Whether SageMaker began to put ${endpointConfigName} behind ${endpointName} is not known: ${failure.call}: ${failure.message}`
  const hint = 'Run this again: it joins the update if there is one, and begins it if there is none.'
  return { kind: 'unknown-outcome', error: new ActionError('unknown-outcome', message, { hint, cause: failure }) }
}
