import { z } from 'zod'
import { contentType, entityName, realtimeInstanceType } from './fields.js'

/**
 * The `deploy` section of a manifest: which endpoint, and how each environment differs. It cannot name roles, accounts,
 * keys, networks or destinations: a pull request's author must not choose those. Limits that one key alone can break
 * stand here, the others in deploy-checks.ts.
 */

const duration = z
  .string()
  .regex(/^\d{1,6}[smh]$/)
  .meta({ allowed: 'a duration such as `30s`, `10m` or `1h`' })
const shortDuration = z
  .string()
  .regex(/^\d{1,6}m?s$/)
  .meta({ allowed: 'a duration such as `500ms` or `2s`' })
const percent = z
  .string()
  .regex(/^(?:100|\d{1,2})%$/)
  .meta({ allowed: 'a share in whole percent, such as `20%`' })
const size = z
  .union([percent, z.int().min(1).max(5_000)])
  .meta({ allowed: 'a share such as `10%`, or a whole number of instances' })
const weight = z.number().min(0).max(1_000_000)
const text = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^[^\p{C}]*$/u)

const serverless = z
  .strictObject({
    memory: z
      .int()
      .min(1024)
      .max(6144)
      .multipleOf(1024)
      .meta({
        description: 'MB.',
        api: 'MemorySizeInMB',
        allowed: '1024, 2048, 3072, 4096, 5120 or 6144',
        examples: [2048],
      }),
    max_concurrency: z
      .int()
      .min(1)
      .max(200)
      .meta({ api: 'MaxConcurrency', allowed: 'a whole number from 1 to 200', examples: [5] }),
    provisioned_concurrency: z
      .int()
      .min(1)
      .max(200)
      .meta({ api: 'ProvisionedConcurrency', allowed: 'a whole number from 1 to 200', examples: [1] })
      .optional(),
  })
  .meta({
    description: 'Serverless, instead of instances.',
    api: 'ServerlessConfig',
    examples: [{ memory: 2048, max_concurrency: 5 }],
    allowed: 'a mapping with `memory`, `max_concurrency` and `provisioned_concurrency`',
  })

const variant = z
  .strictObject({
    name: entityName.meta({
      description: 'Keep it over deployments: SageMaker shifts traffic between variants of the same name.',
      api: 'VariantName',
      examples: ['main'],
    }),
    instance_type: realtimeInstanceType.meta({ api: 'InstanceType', examples: ['ml.m5.xlarge'] }).optional(),
    instance_count: z
      .int()
      .min(1)
      .max(10_000)
      .meta({ api: 'InitialInstanceCount', default: 1, examples: [2], allowed: 'a whole number of at least 1' })
      .optional(),
    weight: weight
      .meta({
        description: 'Its part of the traffic, beside the weights of the other variants.',
        api: 'InitialVariantWeight',
        default: 1,
        examples: [0.1],
        allowed: 'a number of at least 0',
      })
      .optional(),
    version: z
      .int()
      .min(1)
      .max(999_999_999)
      .meta({
        description: 'Another version of the group, which must be Approved, too: for A/B and shadow tests.',
        api: 'ModelPackageName',
        examples: [12],
        allowed: 'a version number of at least 1',
      })
      .optional(),
    serverless: serverless.optional(),
    environment: z
      .record(
        z
          .string()
          .max(1024)
          .regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/)
          .meta({ allowed: 'the name of an environment variable' }),
        z.string().max(1024).meta({ allowed: 'a text of at most 1024 characters' }),
      )
      .meta({
        description: 'Variables beside those of the version; one that the version sets was approved and stays.',
        api: 'Containers[].Environment',
        examples: [{ LOG_LEVEL: 'info' }],
        allowed: 'a mapping of names to texts',
      })
      .optional(),
    volume_size: z
      .int()
      .min(1)
      .max(512)
      .meta({ description: 'GB.', api: 'VolumeSizeInGB', examples: [30], allowed: 'a whole number from 1 to 512' })
      .optional(),
    model_download_timeout: duration
      .meta({ description: '1m to 1h.', api: 'ModelDataDownloadTimeoutInSeconds', examples: ['20m'] })
      .optional(),
    startup_timeout: duration
      .meta({ description: '1m to 1h.', api: 'ContainerStartupHealthCheckTimeoutInSeconds', examples: ['10m'] })
      .optional(),
    ami: z
      .enum([
        'al2-ami-sagemaker-inference-gpu-2',
        'al2-ami-sagemaker-inference-gpu-2-1',
        'al2-ami-sagemaker-inference-gpu-3-1',
        'al2-ami-sagemaker-inference-neuron-2',
        'al2023-ami-sagemaker-inference-gpu-4-1',
      ])
      .meta({
        api: 'InferenceAmiVersion',
        examples: ['al2-ami-sagemaker-inference-gpu-3-1'],
        allowed: 'an image such as `al2-ami-sagemaker-inference-gpu-3-1`',
      })
      .optional(),
    routing: z
      .enum(['least_outstanding_requests', 'random'])
      .meta({
        api: 'RoutingConfig.RoutingStrategy',
        examples: ['least_outstanding_requests'],
        allowed: '`least_outstanding_requests` or `random`',
      })
      .optional(),
  })
  .meta({
    description: 'One model with its instances.',
    api: 'ProductionVariants[]',
    examples: [{ name: 'main', instance_type: 'ml.m5.xlarge', instance_count: 2, weight: 1 }],
    allowed: 'a mapping with `name`, `instance_type` and more',
  })

const traffic = z
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

const instances = z.int().min(1).max(10_000)
const autoscaling = z
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

const dataCapture = z
  .strictObject({
    sampling: percent.meta({ api: 'InitialSamplingPercentage', examples: ['20%'] }),
    capture: z
      .array(z.enum(['input', 'output']).meta({ allowed: '`input` or `output`' }))
      .min(1)
      .max(2)
      .meta({ api: 'CaptureOptions', examples: [['input', 'output']], allowed: 'a list of `input`, `output` or both' }),
  })
  .meta({
    description: 'Copies requests and answers to S3. Where to, and under which key, the workflow says.',
    api: 'DataCaptureConfig',
    examples: [{ sampling: '20%', capture: ['input', 'output'] }],
    allowed: 'a mapping with `sampling` and `capture`',
  })

const asynchronous = z
  .strictObject({
    max_concurrent_invocations: z
      .int()
      .min(1)
      .max(1000)
      .meta({
        api: 'MaxConcurrentInvocationsPerInstance',
        examples: [4],
        allowed: 'a whole number from 1 to 1000',
      })
      .optional(),
  })
  .meta({
    description: 'Asynchronous inference. Where answers go, the workflow says.',
    api: 'AsyncInferenceConfig',
    examples: [{ max_concurrent_invocations: 4 }],
    allowed: 'a mapping with `max_concurrent_invocations`, which may be empty: `{}`',
  })

const smokeTest = z
  .strictObject({
    payload: text(1024).meta({
      description: 'A file beside the manifest.',
      examples: ['tests/sample.csv'],
      allowed: 'the path of a file',
    }),
    content_type: contentType.meta({ examples: ['text/csv'] }),
    max_latency: shortDuration.meta({ examples: ['500ms'] }).optional(),
  })
  .meta({
    description: 'One request to the endpoint once it is green; if it fails, an update is taken back.',
    api: 'InvokeEndpoint',
    examples: [{ payload: 'tests/sample.csv', content_type: 'text/csv', max_latency: '500ms' }],
    allowed: 'a mapping with `payload`, `content_type` and `max_latency`',
  })

const endpoint = entityName.meta({
  description: 'The endpoint.',
  api: 'EndpointName',
  examples: ['california-housing'],
})
const variants = z
  .array(variant)
  .min(1)
  .max(10)
  .meta({
    description: 'What stands behind the endpoint.',
    api: 'ProductionVariants',
    examples: [[{ name: 'main', instance_type: 'ml.m5.xlarge', instance_count: 1 }]],
    allowed: 'a list of 1 to 10 variants',
  })
const shadowVariants = z
  .array(variant)
  .min(1)
  .max(1)
  .meta({
    description: 'Gets a copy of the traffic; its answers are dropped.',
    api: 'ShadowProductionVariants',
    examples: [[{ name: 'shadow', instance_type: 'ml.m5.xlarge', version: 15 }]],
    allowed: 'a list of one variant',
  })
const alarms = z
  .array(text(255).regex(/\S/).meta({ allowed: 'the name of a CloudWatch alarm' }))
  .min(1)
  .max(10)
  .meta({
    description: "CloudWatch alarms of the endpoint's account. One in ALARM takes the update back.",
    api: 'AutoRollbackConfiguration.Alarms',
    examples: [['california-housing-5xx']],
    allowed: 'a list of 1 to 10 alarms',
  })

const environment = z
  .strictObject({
    endpoint: endpoint.optional(),
    variants: variants.optional(),
    shadow_variants: shadowVariants.nullable().optional(),
    traffic: traffic.partial().nullable().optional(),
    alarms: alarms.nullable().optional(),
    autoscaling: autoscaling.partial().nullable().optional(),
    data_capture: dataCapture.partial().nullable().optional(),
    async: asynchronous.nullable().optional(),
    smoke_test: smokeTest.partial().nullable().optional(),
    stage: entityName
      .meta({
        description: 'Written on the version after a green deployment.',
        api: 'ModelLifeCycle.Stage',
        examples: ['Prod'],
      })
      .optional(),
    stage_status: entityName
      .meta({ api: 'ModelLifeCycle.StageStatus', default: 'Approved', examples: ['Approved'] })
      .optional(),
    requires: text(100)
      .meta({
        description: 'Another environment where this very version must have been in service.',
        examples: ['qa'],
        allowed: 'the name of an environment',
      })
      .optional(),
  })
  .meta({
    description: 'Laid over the values above: mappings merge, lists replace, `null` removes.',
    examples: [{ stage: 'Prod', requires: 'qa' }],
    allowed: 'a mapping of the same keys, and `stage`, `stage_status` and `requires`',
  })

export const deploySchema = z
  .strictObject({
    endpoint,
    variants: variants.optional(),
    shadow_variants: shadowVariants.optional(),
    traffic: traffic.optional(),
    alarms: alarms.optional(),
    autoscaling: autoscaling.optional(),
    data_capture: dataCapture.optional(),
    async: asynchronous.optional(),
    smoke_test: smokeTest.optional(),
    environments: z
      .record(text(100).regex(/^\S/).meta({ allowed: 'the name of an environment' }), environment)
      .meta({
        description: 'How each environment differs. The key is the name of the GitHub Environment.',
        examples: [{ qa: { stage: 'QA' }, prod: { stage: 'Prod', requires: 'qa' } }],
        allowed: 'a mapping of environments',
      })
      .optional(),
  })
  .meta({
    description: 'Which endpoint serves the model, and how.',
    examples: [
      {
        endpoint: 'california-housing',
        variants: [{ name: 'main', instance_type: 'ml.m5.xlarge', instance_count: 1 }],
      },
    ],
    allowed: 'a mapping with `endpoint`, `variants`, `environments` and more',
  })

export type DeploySection = z.infer<typeof deploySchema>
export type DeployVariant = z.infer<typeof variant>
export type Traffic = z.infer<typeof traffic>
export type Autoscaling = z.infer<typeof autoscaling>
export type DataCapture = z.infer<typeof dataCapture>
export type AsyncInference = z.infer<typeof asynchronous>
export type SmokeTest = z.infer<typeof smokeTest>
