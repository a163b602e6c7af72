import { ActionError, CallFailure } from '../../../errors.js'
import type { Check } from '../../../markdown/checks.js'
import { asActionError, isFailure } from '../../../registry/failure.js'
import { describeEndpoint } from '../observe.js'
import type { DeployPorts, ReleasedTarget } from '../ports.js'
import type { DeploymentOutcome } from '../result.js'
import { POLICY_NAME } from './autoscaling.js'

type Ports = Pick<DeployPorts, 'scaling' | 'endpoints'>

/**
 * What autoscaling says of variants that have to be deregistered, so that it can be put back. Deregistering deletes all policies and
 * scheduled actions (DeregisterScalableTarget), so those of others stop the run before anything is touched.
 */
export async function readTargets(
  endpointName: string,
  targets: readonly Omit<ReleasedTarget, 'policy'>[],
  { scaling }: Pick<DeployPorts, 'scaling'>,
): Promise<readonly ReleasedTarget[]> {
  return Promise.all(
    targets.map(async (target) => {
      const { variantName } = target
      const { policies, scheduledActions } = await scaling.describeScaling({ endpointName, variantName })
      const ours = policies.find(({ policyName, settings }) => policyName === POLICY_NAME && settings !== undefined)
      const others = [
        ...policies.filter((one) => one !== ours).map(({ policyName }) => policyName),
        ...scheduledActions,
      ]
      if (others.length > 0)
        throw new ActionError(
          'invalid-manifest',
          `Variant ${variantName} of ${endpointName} has to be deregistered from autoscaling for this update, which would delete what this action did not make: ${others.join(', ')}. Nothing was touched.`,
          {
            hint: `Delete them, or deregister endpoint/${endpointName}/variant/${variantName}, and run this again; put them on anew afterwards.`,
          },
        )
      return { ...target, ...(ours?.settings !== undefined && { policy: ours.settings }) }
    }),
  )
}

/** Deregisters them; one that is registered no more is as wanted. */
export async function releaseTargets(
  endpointName: string,
  targets: readonly ReleasedTarget[],
  { scaling }: Pick<DeployPorts, 'scaling'>,
) {
  for (const { variantName } of targets) {
    try {
      await scaling.deregisterScalableTarget({ endpointName, variantName })
    } catch (error) {
      if (!isFailure(error, 'not-found')) throw error
    }
  }
}

/** Registers them again, as they were; what cannot be is named. */
export async function restoreTargets(
  endpointName: string,
  targets: readonly ReleasedTarget[],
  { scaling }: Pick<DeployPorts, 'scaling'>,
): Promise<readonly Check[]> {
  const checks: Check[] = []
  for (const { policy, ...target } of targets) {
    const { variantName } = target
    try {
      await scaling.registerScalableTarget({ endpointName, ...target })
      if (policy !== undefined)
        await scaling.putScalingPolicy({ endpointName, variantName, policyName: POLICY_NAME, ...policy })
      const detail = `as before: ${target.min} to ${target.max} instances`
      checks.push({ level: 'passed', title: `Autoscaling is on ${variantName} again`, detail })
    } catch (error) {
      const { message, hint = '' } = asActionError(error, 'It could not be put back')
      checks.push(off(variantName, `${said(target, policy)} ${message} ${hint}`.trim()))
    }
  }
  return checks
}

/** After a deployment that did not come to its end: what serves is scaled as before, or it is said that it is not. */
export async function settleTargets(
  outcome: DeploymentOutcome,
  { endpointName, targets }: { readonly endpointName: string; readonly targets: readonly ReleasedTarget[] },
  ports: Ports,
): Promise<readonly Check[]> {
  if (targets.length === 0) return []
  switch (outcome.kind) {
    // With what the manifest says, by the run that ended green.
    case 'deployed':
    case 'current':
    case 'planned':
      return []
    case 'timeout':
    case 'cancelled':
    case 'unknown-outcome':
      return targets.map(({ variantName, policy, ...target }) =>
        off(variantName, `${said(target, policy)} Run this again: once the endpoint serves, it puts autoscaling on.`),
      )
    case 'refused':
    case 'rolled-back':
    case 'failed':
    case 'rollback-failed':
    case 'superseded': {
      const serves = await variantsOf(endpointName, ports)
      const lost = targets.filter(({ variantName }) => !serves.has(variantName))
      return [
        ...(await restoreTargets(
          endpointName,
          targets.filter((target) => !lost.includes(target)),
          ports,
        )),
        ...lost.map(({ variantName, policy, ...target }) => off(variantName, said(target, policy))),
      ]
    }
  }
}

/** The variants of an endpoint that is InService; none where it is not, or cannot be looked at. */
async function variantsOf(endpointName: string, { endpoints }: Ports): Promise<ReadonlySet<string | undefined>> {
  try {
    const now = await describeEndpoint(endpointName, endpoints)
    const variants = now?.EndpointStatus === 'InService' ? (now.ProductionVariants ?? []) : []
    return new Set(variants.map(({ VariantName }) => VariantName))
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error
    return new Set()
  }
}

function off(variantName: string, detail: string): Check {
  return { level: 'warning', title: `Autoscaling is off ${variantName}`, detail }
}

function said({ min, max }: { readonly min: number; readonly max: number }, policy: ReleasedTarget['policy']): string {
  const tracked = policy === undefined ? '' : `, ${policy.invocationsPerInstance} invocations per instance and minute`
  return `It was ${min} to ${max} instances${tracked}.`
}
