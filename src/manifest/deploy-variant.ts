import { z } from 'zod'
import { duration } from './deploy-fields.js'
import { entityName, realtimeInstanceType } from './fields.js'

const weight = z.number().min(0).max(1_000_000)
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

/** One model with its instances behind an endpoint. */
export const variant = z
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

export type DeployVariant = z.infer<typeof variant>
