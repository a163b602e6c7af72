import { type EffectiveDeployment, seconds } from '../../../manifest/deploy-effective.js'
import type { Check } from '../../../markdown/checks.js'
import { asActionError } from '../../../registry/failure.js'
import type { DeployPorts } from '../ports.js'

/** The policy that this action puts on variants; any other is somebody else's. */
export const POLICY_NAME = 'smr-invocations-per-instance'

/** Registers every variant with Application Auto Scaling as the manifest says; a refusal is a warning. */
export async function applyAutoscaling(
  parameters: { readonly endpointName: string; readonly deployment: EffectiveDeployment },
  ports: Pick<DeployPorts, 'scaling'>,
): Promise<readonly Check[]> {
  const { endpointName, deployment } = parameters
  const { min, max, invocations_per_instance: invocations, ...cooldowns } = deployment.autoscaling ?? {}
  if (min === undefined || max === undefined || invocations === undefined) return []
  try {
    for (const { name: variantName } of deployment.variants) {
      await ports.scaling.registerScalableTarget({ endpointName, variantName, min, max })
      await ports.scaling.putScalingPolicy({
        endpointName,
        variantName,
        policyName: POLICY_NAME,
        invocationsPerInstance: invocations,
        scaleInCooldownInSeconds: seconds(cooldowns.scale_in_cooldown ?? '5m'),
        scaleOutCooldownInSeconds: seconds(cooldowns.scale_out_cooldown ?? '5m'),
      })
    }
    return [
      {
        level: 'passed',
        title: 'Autoscaling',
        detail: `${min} to ${max} instances, ${invocations} invocations per instance and minute`,
      },
    ]
  } catch (error) {
    const { message, hint = '' } = asActionError(error, 'Autoscaling was not set')
    return [{ level: 'warning', title: 'Autoscaling was not set', detail: `${message} ${hint}`.trim() }]
  }
}
