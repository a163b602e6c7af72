import { ActionError } from '../../../errors.js'
import type { EffectiveDeployment } from '../../../manifest/deploy-effective.js'
import type { Check } from '../../../markdown/checks.js'
import type { EndpointState } from '../observe.js'
import type { Ingredients } from './requests.js'

/**
 * Variants that are scaled and would get another instance type or go away, which SageMaker refuses until they are deregistered:
 * https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-scaling-update.html. `why` ends the sentence "SageMaker refuses to …".
 */
export function variantsToRelease(
  { variants }: Pick<EffectiveDeployment, 'variants'>,
  { scalable, live }: EndpointState,
): readonly { readonly name: string; readonly why: string }[] {
  if (scalable === 'unreadable') return []
  return scalable.flatMap(({ variantName: name }) => {
    const before = live?.config.ProductionVariants?.find(({ VariantName }) => VariantName === name)
    const after = variants.find((variant) => variant.name === name)
    if (before?.InstanceType === undefined || after?.instance_type === before.InstanceType) return []
    const why =
      after === undefined
        ? 'remove it'
        : `change its instance type from ${before.InstanceType} to ${after.instance_type ?? 'serverless'}`
    return [{ name, why }]
  })
}

/** What autoscaling has to do with the update; throws where it stands in its way. */
export function scalingChecks({ deployment }: Pick<Ingredients, 'deployment'>, state: EndpointState): readonly Check[] {
  const live = state.live?.config.ProductionVariants ?? []
  const seen = state.endpoint?.ProductionVariants ?? []
  if (state.scalable === 'unreadable') {
    const scaled = seen.filter(({ VariantName: name, DesiredInstanceCount: count }) => {
      const initial = live.find(({ VariantName }) => VariantName === name)?.InitialInstanceCount
      return initial !== undefined && count !== undefined && count !== initial
    })
    if (scaled.length === 0) return []
    throw new ActionError(
      'access-denied',
      `Variant ${scaled.map(({ VariantName: name }) => name).join(', ')} was scaled since its deployment, and whether autoscaling did it cannot be read.`,
      {
        hint: 'Allow application-autoscaling:DescribeScalableTargets on * to the deploying role.',
      },
    )
  }
  const owned = state.scalable.map(({ variantName }) => variantName)
  const released = variantsToRelease(deployment, state)
  const [first] = released
  if (first !== undefined && !deployment.autoscaling)
    throw new ActionError(
      'invalid-manifest',
      `Autoscaling owns variant ${first.name}; SageMaker refuses to ${first.why}.`,
      {
        hint: `Give the manifest autoscaling: this action then takes it off for the update and puts it back. Or delete its scaling policies and deregister endpoint/${deployment.endpoint}/variant/${first.name} first.`,
      },
    )
  // RetainAllVariantProperties holds for all variants or for none.
  const stuck =
    owned.length === 0
      ? []
      : deployment.variants.filter((variant) => {
          const count = seen.find(({ VariantName }) => VariantName === variant.name)?.DesiredInstanceCount
          return !owned.includes(variant.name) && count !== undefined && count !== (variant.instance_count ?? 1)
        })
  if (stuck.length > 0) {
    throw new ActionError(
      'invalid-manifest',
      `Autoscaling owns ${owned.join(', ')}, so an update keeps the counts of all variants; ${stuck.map(({ name }) => name).join(', ')} cannot change its count in the same update.`,
    )
  }
  return [
    ...released.map(
      ({ name, why }): Check => ({
        level: 'notice',
        title: `Autoscaling is taken off ${name} for the update`,
        detail: `SageMaker refuses to ${why} while it is scaled. It is put on again when the endpoint serves.`,
      }),
    ),
    ...owned
      .filter((owner) => !released.some(({ name }) => name === owner))
      .map(
        (name): Check => ({
          level: 'passed',
          title: `Autoscaling keeps the count of ${name}`,
          detail: 'RetainAllVariantProperties',
        }),
      ),
  ]
}
