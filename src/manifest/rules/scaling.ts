import type { EffectiveDeployment } from '../deploy-effective.js'
import type { DeployProblem } from './deploy-problem.js'

/** What autoscaling and managed scaling may not say beside each other, and beside how many instances there are at first. */
export function scalingProblems({ autoscaling, variants }: EffectiveDeployment): readonly DeployProblem[] {
  const managed = variants.flatMap(({ name, managed_scaling: scaling, instance_count: count = 1 }, index) => {
    if (scaling === undefined) return []
    const path = ['variants', index, 'managed_scaling']
    if (scaling.min > scaling.max)
      return [{ path: [...path, 'min'], message: `min ${scaling.min} is more than max ${scaling.max}` }]
    // Each would move the count against the other.
    if (autoscaling) return [{ path, message: 'managed_scaling cannot stand beside autoscaling' }]
    return count < scaling.min || count > scaling.max
      ? [
          {
            path: ['variants', index, 'instance_count'],
            message: `variant "${name}" begins with ${count} instances, which is not from ${scaling.min} to ${scaling.max} as managed_scaling says`,
          },
        ]
      : []
  })
  if (!autoscaling) return managed
  const { min = 1, max = 1 } = autoscaling
  if (managed.length > 0) return managed
  if (min > max) return [{ path: ['autoscaling', 'min'], message: `min ${min} is more than max ${max}` }]
  if (variants.some(({ serverless }) => serverless !== undefined))
    return [{ path: ['autoscaling'], message: 'a serverless variant scales by itself' }]
  return variants.flatMap(({ name, instance_count: count = 1 }, index) =>
    count < min || count > max
      ? [
          {
            path: ['variants', index, 'instance_count'],
            message: `variant "${name}" begins with ${count} instances, which is not from ${min} to ${max} as autoscaling says`,
          },
        ]
      : [],
  )
}
