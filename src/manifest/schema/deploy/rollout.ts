import * as z from 'zod'
import { count, duration, percent, text } from './fields.js'

const size = z
  .union([percent, z.int().min(1).max(5_000)])
  .meta({ allowed: 'a share such as `10%`, or a whole number of instances' })

const POLICY = 'DeploymentConfig.BlueGreenUpdatePolicy'
const ROUTING = `${POLICY}.TrafficRoutingConfiguration`
const ROLLING = 'DeploymentConfig.RollingUpdatePolicy'

/** How an update moves traffic to the new fleet. */
export const traffic = z
  .strictObject({
    shift: z.enum(['all_at_once', 'canary', 'linear', 'rolling']).meta({
      description: 'How traffic moves to the new fleet; `rolling` replaces instances in batches instead.',
      api: `UpdateEndpoint: ${ROUTING}.Type, ${ROLLING}`,
      examples: ['canary'],
      allowed: '`all_at_once`, `canary`, `linear` or `rolling`',
    }),
    size: size
      .meta({
        description: 'Of a canary up to 50%, of a linear step 10% to 50%, of a rolling batch 5% to 50%.',
        api: `UpdateEndpoint: ${ROUTING}.CanarySize, ${ROUTING}.LinearStepSize, ${ROLLING}.MaximumBatchSize`,
        examples: ['10%', 1],
      })
      .optional(),
    wait: duration
      .meta({
        description: 'How long alarms are watched after each step, up to 1h.',
        api: `UpdateEndpoint: ${ROUTING}.WaitIntervalInSeconds, ${ROLLING}.WaitIntervalInSeconds`,
        examples: ['10m'],
      })
      .optional(),
    terminate_after: duration
      .meta({
        description: 'How long the old fleet is kept, up to 1h.',
        api: `UpdateEndpoint: ${POLICY}.TerminationWaitInSeconds`,
        examples: ['5m'],
      })
      .optional(),
    timeout: duration
      .meta({
        description: '10m to 8h, and longer than all the waits together.',
        api: `UpdateEndpoint: ${POLICY}.MaximumExecutionTimeoutInSeconds, ${ROLLING}.MaximumExecutionTimeoutInSeconds`,
        examples: ['60m'],
      })
      .optional(),
    rollback_size: size
      .meta({
        description: 'How much a rolling update takes back at a time; for `rolling` alone.',
        api: `UpdateEndpoint: ${ROLLING}.RollbackMaximumBatchSize`,
        examples: ['50%'],
      })
      .optional(),
  })
  .meta({
    description: 'How an update moves traffic. Absent: as the last update did, or all at once.',
    api: 'UpdateEndpoint: DeploymentConfig',
    examples: [{ shift: 'canary', size: '10%', wait: '10m', terminate_after: '5m', timeout: '60m' }],
    allowed: 'a mapping with `shift`, `size`, `wait`, `terminate_after`, `timeout` and `rollback_size`',
  })

/** CloudWatch alarms that take an update back. */
export const alarms = z
  .array(text(255).regex(/\S/).meta({ allowed: 'the name of a CloudWatch alarm' }))
  .min(1)
  .max(10)
  .meta({
    description: "CloudWatch alarms of the endpoint's account. One in ALARM takes the update back.",
    api: 'UpdateEndpoint: DeploymentConfig.AutoRollbackConfiguration.Alarms',
    examples: [['california-housing-5xx']],
    allowed: 'a list of 1 to 10 alarms',
  })

/** What Application Auto Scaling does with the instances between updates. */
export const autoscaling = z
  .strictObject({
    min: count(10_000).meta({
      description: 'The fewest instances.',
      api: 'RegisterScalableTarget: MinCapacity',
      examples: [2],
    }),
    max: count(10_000).meta({
      description: 'The most instances.',
      api: 'RegisterScalableTarget: MaxCapacity',
      examples: [6],
    }),
    invocations_per_instance: z
      .number()
      .positive()
      .meta({
        description: 'How many requests a minute an instance is to have.',
        api: 'PutScalingPolicy: TargetTrackingScalingPolicyConfiguration.TargetValue',
        examples: [750],
        allowed: 'a number above 0',
      }),
    scale_in_cooldown: duration
      .meta({
        description: 'How long after instances were taken away the next may be.',
        api: 'PutScalingPolicy: TargetTrackingScalingPolicyConfiguration.ScaleInCooldown',
        default: '5m',
        examples: ['5m'],
      })
      .optional(),
    scale_out_cooldown: duration
      .meta({
        description: 'How long after instances were added the next may be.',
        api: 'PutScalingPolicy: TargetTrackingScalingPolicyConfiguration.ScaleOutCooldown',
        default: '5m',
        examples: ['1m'],
      })
      .optional(),
  })
  .meta({
    description: 'Put on every variant after a green deployment. Its count is kept by later updates.',
    api: 'PutScalingPolicy: TargetTrackingScalingPolicyConfiguration',
    examples: [{ min: 2, max: 6, invocations_per_instance: 750 }],
    allowed: 'a mapping with `min`, `max`, `invocations_per_instance` and cooldowns',
  })

export type Traffic = z.infer<typeof traffic>
export type Autoscaling = z.infer<typeof autoscaling>
