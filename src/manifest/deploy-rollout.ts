import { z } from 'zod'
import { duration, percent, text } from './deploy-fields.js'

const size = z
  .union([percent, z.int().min(1).max(5_000)])
  .meta({ allowed: 'a share such as `10%`, or a whole number of instances' })
/** How an update moves traffic to the new fleet. */
export const traffic = z
  .strictObject({
    shift: z.enum(['all_at_once', 'canary', 'linear', 'rolling']).meta({
      description: 'How traffic moves to the new fleet; `rolling` replaces instances in batches instead.',
      api: 'TrafficRoutingConfiguration.Type, RollingUpdatePolicy',
      examples: ['canary'],
      allowed: '`all_at_once`, `canary`, `linear` or `rolling`',
    }),
    size: size
      .meta({
        description: 'Of a canary up to 50%, of a linear step 10% to 50%, of a rolling batch 5% to 50%.',
        api: 'CanarySize, LinearStepSize, MaximumBatchSize',
        examples: ['10%', 1],
      })
      .optional(),
    wait: duration
      .meta({
        description: 'How long alarms are watched after each step, up to 1h.',
        api: 'WaitIntervalInSeconds',
        examples: ['10m'],
      })
      .optional(),
    terminate_after: duration
      .meta({
        description: 'How long the old fleet is kept, up to 1h.',
        api: 'TerminationWaitInSeconds',
        examples: ['5m'],
      })
      .optional(),
    timeout: duration
      .meta({
        description: '10m to 8h, and longer than all the waits together.',
        api: 'MaximumExecutionTimeoutInSeconds',
        examples: ['60m'],
      })
      .optional(),
    rollback_size: size
      .meta({ description: 'For `rolling` alone.', api: 'RollbackMaximumBatchSize', examples: ['50%'] })
      .optional(),
  })
  .meta({
    description: 'How an update moves traffic. Absent: as the last update did, or all at once.',
    api: 'DeploymentConfig',
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
    api: 'AutoRollbackConfiguration.Alarms',
    examples: [['california-housing-5xx']],
    allowed: 'a list of 1 to 10 alarms',
  })

const instances = z.int().min(1).max(10_000)
/** What Application Auto Scaling does with the instances between updates. */
export const autoscaling = z
  .strictObject({
    min: instances.meta({ api: 'MinCapacity', examples: [2], allowed: 'a whole number of at least 1' }),
    max: instances.meta({ api: 'MaxCapacity', examples: [6], allowed: 'a whole number of at least 1' }),
    invocations_per_instance: z
      .number()
      .positive()
      .meta({
        description: 'In a minute.',
        api: 'TargetValue of SageMakerVariantInvocationsPerInstance',
        examples: [750],
        allowed: 'a number above 0',
      }),
    scale_in_cooldown: duration.meta({ api: 'ScaleInCooldown', default: '5m', examples: ['5m'] }).optional(),
    scale_out_cooldown: duration.meta({ api: 'ScaleOutCooldown', default: '5m', examples: ['1m'] }).optional(),
  })
  .meta({
    description: 'Put on every variant after a green deployment. Its count is kept by later updates.',
    api: 'RegisterScalableTarget, PutScalingPolicy',
    examples: [{ min: 2, max: 6, invocations_per_instance: 750 }],
    allowed: 'a mapping with `min`, `max`, `invocations_per_instance` and cooldowns',
  })

export type Traffic = z.infer<typeof traffic>
export type Autoscaling = z.infer<typeof autoscaling>
