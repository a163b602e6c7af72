import type { DescribeEndpointOutput } from '@aws-sdk/client-sagemaker'
import { ActionError } from '../../../errors.js'
import { elapsed } from '../../../language/elapsed.js'
import { asActionError } from '../../../registry/failure.js'
import type { WantedEndpoint } from '../plan/plan.js'
import type { DeploymentOutcome } from '../result.js'
import type { WaitEnd } from './wait.js'

const RESUME = 'SageMaker goes on. Run this again to join it: names are derived, so it finds its own work.'
// "Each job in a workflow can run for up to 6 hours" on GitHub's own runners.
const SIX_HOURS =
  'A job on a GitHub-hosted runner ends after 6 hours, whatever it waits for; running it again is the way to wait longer.'

/** The outcome of a wait; each end has its own word, its reason and what serves now. */
export function outcomeOf(parameters: {
  readonly end: WaitEnd
  readonly wanted: WantedEndpoint
  readonly how: Extract<DeploymentOutcome, { kind: 'deployed' }>['how']
  readonly waitedSeconds: number
}): DeploymentOutcome {
  const { end, wanted, how, waitedSeconds } = parameters
  const { endpointName: name, endpointConfigName: ours } = wanted
  switch (end.kind) {
    case 'timeout': {
      const message = `Endpoint ${name} is ${statusOf(end.endpoint)} after ${elapsed(waitedSeconds)} of waiting; ${servingNow(end.endpoint)}.`
      return { kind: 'timeout', error: new ActionError('timeout', message, { hint: `${RESUME} ${SIX_HOURS}` }) }
    }
    case 'cancelled': {
      const message = `Cancelled while endpoint ${name} was ${statusOf(end.endpoint)}; ${servingNow(end.endpoint)}. SageMaker has no way to stop an update.`
      return { kind: 'cancelled', error: new ActionError('cancelled', message, { hint: RESUME }) }
    }
    case 'blind': {
      const { message, hint } = asActionError(end.failure, `Endpoint ${name} could not be looked at for ten minutes`)
      const error = new ActionError('unknown-outcome', message, {
        hint: [hint ?? '', RESUME].join(' ').trim(),
        cause: end.failure,
      })
      return { kind: 'unknown-outcome', error }
    }
    case 'final':
      break
  }
  const { state } = end
  switch (state.kind) {
    case 'in-service':
      return { kind: 'deployed', how }
    case 'not-as-planned':
      return {
        kind: 'failed',
        error: new ActionError(
          'failed',
          `Endpoint ${name} serves ${ours}, but not as planned: ${state.what.join('; ')}.`,
          { hint: 'Somebody or something else changes its weights or counts; running this again puts them back.' },
        ),
      }
    case 'rolled-back':
      return {
        kind: 'rolled-back',
        error: new ActionError(
          'rolled-back',
          `SageMaker took the update of ${name} back${because(state.reason)}; ${state.endpointConfigName} serves, as before.`,
          { hint: hintFor(state.reason) ?? `See the alarms and the log group /aws/sagemaker/Endpoints/${name}.` },
        ),
      }
    case 'superseded':
      return {
        kind: 'superseded',
        error: new ActionError(
          'superseded',
          `Somebody else deployed to ${name} meanwhile: ${state.endpointConfigName}. It was left alone.`,
          { hint: 'Give deployments of one endpoint one concurrency group, with cancel-in-progress: false.' },
        ),
      }
    case 'rollback-failed':
      return {
        kind: 'rollback-failed',
        error: new ActionError(
          'failed',
          `The update of ${name} failed, and so did taking it back (UpdateRollbackFailed)${because(state.reason)}: a mix of the old and the new configuration serves.`,
          { hint: 'See "Rolling Deployments" in the SageMaker documentation for how to bring it back to InService.' },
        ),
      }
    case 'failed':
      return {
        kind: 'failed',
        error: new ActionError('failed', `Endpoint ${name} is ${state.status}${because(state.reason)}.`, {
          hint: [
            hintFor(state.reason) ?? '',
            state.status === 'Failed'
              ? `Only DeleteEndpoint is allowed on it. The log group is /aws/sagemaker/Endpoints/${name}.`
              : 'Nothing serves; see who changed it.',
          ]
            .join('\n')
            .trim(),
        }),
      }
    case 'gone':
      return { kind: 'failed', error: new ActionError('failed', `Endpoint ${name} is gone: somebody deleted it.`) }
  }
}

/** What to do about a reason that SageMaker gives for an endpoint, where it is not the model that is to blame. */
function hintFor(reason = ''): string | undefined {
  // "Failed to download model data for container "container_1" from URL … the role passed to CreateModel has permissions …"
  if (/model data/i.test(reason) && /download|access|permission/i.test(reason))
    return "It is `execution-role-arn` that reads the model data, not the role of the job: allow it s3:GetObject there, in the bucket's policy where another account owns it, and kms:Decrypt where it is encrypted."
  // "Unable to provision requested ML compute capacity due to InsufficientInstanceCapacity error."
  if (/InsufficientInstanceCapacity|insufficient capacity/i.test(reason))
    return 'AWS has no such instances free in this Region now: run it again later, or take another instance type.'
  if (/ResourceLimitExceeded|service limit/i.test(reason))
    return 'Ask for more instances of this type in Service Quotas: an update runs the old and the new fleet beside each other.'
  return undefined
}

function because(reason: string | undefined): string {
  return reason === undefined || reason === '' ? '' : `: ${reason.replace(/\.$/, '')}`
}

function statusOf(endpoint: DescribeEndpointOutput | undefined): string {
  return endpoint?.EndpointStatus ?? 'not visible yet'
}

function servingNow(endpoint: DescribeEndpointOutput | undefined): string {
  if (endpoint === undefined || endpoint.EndpointStatus === 'Creating') return 'nothing serves yet'
  return `${endpoint.EndpointConfigName} serves`
}
