import type { EffectiveDeployment } from '../../../manifest/deploy-effective.js'
import { seconds } from '../../../manifest/deploy-effective.js'
import type { Check } from '../../../markdown/checks.js'
import { asActionError, isFailure, unless } from '../../../registry/failure.js'
import { configDifferences, modelDifferences } from '../plan/differences.js'
import type { DeploymentPlan } from '../plan/plan.js'
import type { DeployPorts } from '../ports.js'

/**
 * What DescribeEndpoint does not show: the instance types of the configuration that serves. A configuration that somebody
 * deleted meanwhile is made again, since an endpoint without one cannot be updated (terraform-provider-aws#40048).
 * Gives what is not as planned.
 */
export async function verifyConfiguration(
  plan: DeploymentPlan,
  ports: Pick<DeployPorts, 'endpoints'>,
): Promise<readonly string[]> {
  const EndpointConfigName = plan.wanted.endpointConfigName
  const config = await unless(ports.endpoints.describeEndpointConfig({ EndpointConfigName }), ['not-found'], undefined)
  if (config === undefined) {
    await unless(ports.endpoints.createEndpointConfig(plan.config), ['already-exists'], undefined)
    return []
  }
  const types = plan.wanted.variants.flatMap(({ name, instanceType }) => {
    const seen = config.ProductionVariants?.find(({ VariantName }) => VariantName === name)?.InstanceType
    return instanceType === undefined || seen === instanceType
      ? []
      : [`variant ${name} runs on ${seen ?? 'nothing'}, not ${instanceType}`]
  })
  // Whatever has our name may have been made, and put into service, by somebody else: it is ours only if it holds nothing that
  // we did not send.
  const models = await Promise.all(
    plan.models.map(async (wanted) => {
      const { ModelName } = wanted
      const found = await unless(
        ports.endpoints.describeModel({ ModelName }),
        ['not-found', 'access-denied'],
        undefined,
      )
      return found === undefined ? [] : modelDifferences(wanted, found).map((one) => `model ${ModelName}: ${one}`)
    }),
  )
  const foreign = [...configDifferences(plan.config, config).map((one) => `configuration: ${one}`), ...models.flat()]
  return types.length > 0 ? types : foreign
}

/** One request to the endpoint. Gives why it is not good enough; undefined where it is. */
export async function smokeTest(
  parameters: {
    readonly endpointName: string
    readonly test: NonNullable<EffectiveDeployment['smoke_test']>
    readonly body: Uint8Array
  },
  ports: Pick<DeployPorts, 'invokeEndpoint'>,
): Promise<{ readonly failed?: string; readonly check?: Check }> {
  const { endpointName, test, body } = parameters
  try {
    const { milliseconds } = await ports.invokeEndpoint({ endpointName, contentType: test.content_type ?? '', body })
    const limit = test.max_latency === undefined ? undefined : seconds(test.max_latency) * 1000
    if (limit !== undefined && milliseconds > limit)
      return { failed: `it answered after ${Math.round(milliseconds)} ms, and ${test.max_latency} is allowed` }
    return { check: { level: 'passed', title: 'Smoke test', detail: `answered after ${Math.round(milliseconds)} ms` } }
  } catch (error) {
    // Not the model's fault: the deployment stands, and the missing statement is named.
    if (isFailure(error, 'access-denied', 'credentials')) {
      const { message, hint = '' } = asActionError(error, 'The smoke test was not allowed')
      return { check: { level: 'warning', title: 'No smoke test', detail: `${message} ${hint}`.trim() } }
    }
    return { failed: asActionError(error, 'it failed').message }
  }
}

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
        policyName: 'smr-invocations-per-instance',
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
