import * as z from 'zod'
import { entityName, realtimeInstanceType, withoutPrototype } from '../fields.js'
import { inferenceAmi } from '../open-words.js'
import { count, duration } from './fields.js'

const serverless = z
  .strictObject({
    memory: z
      .int()
      .min(1024)
      .max(6144)
      .multipleOf(1024)
      .meta({
        description: 'Memory in MB, in steps of 1024.',
        api: 'CreateEndpointConfig: ProductionVariants[].ServerlessConfig.MemorySizeInMB',
        allowed: '1024, 2048, 3072, 4096, 5120 or 6144',
        examples: [2048],
      }),
    max_concurrency: count(200).meta({
      description: 'How many requests are answered at once; more are turned away.',
      api: 'CreateEndpointConfig: ProductionVariants[].ServerlessConfig.MaxConcurrency',
      examples: [5],
    }),
    provisioned_concurrency: count(200)
      .meta({
        description: 'How many of these are kept warm, at most `max_concurrency`.',
        api: 'CreateEndpointConfig: ProductionVariants[].ServerlessConfig.ProvisionedConcurrency',
        examples: [1],
      })
      .optional(),
  })
  .meta({
    description: 'Serverless, instead of instances.',
    api: 'CreateEndpointConfig: ProductionVariants[].ServerlessConfig',
    examples: [{ memory: 2048, max_concurrency: 5 }],
    allowed: 'a mapping with `memory`, `max_concurrency` and `provisioned_concurrency`',
  })

const managedScaling = z
  .strictObject({
    min: z
      .int()
      .min(0)
      .max(10_000)
      .meta({
        description: 'The fewest instances.',
        api: 'CreateEndpointConfig: ProductionVariants[].ManagedInstanceScaling.MinInstanceCount',
        examples: [1],
        allowed: 'a whole number from 0 to 10000',
      }),
    max: count(10_000).meta({
      description: 'The most instances.',
      api: 'CreateEndpointConfig: ProductionVariants[].ManagedInstanceScaling.MaxInstanceCount',
      examples: [4],
    }),
  })
  .meta({
    description: 'SageMaker scales the instances itself, instead of `autoscaling`.',
    api: 'CreateEndpointConfig: ProductionVariants[].ManagedInstanceScaling',
    examples: [{ min: 1, max: 4 }],
    allowed: 'a mapping with `min` and `max`',
  })

const environment = z
  .record(
    z
      .string()
      .max(1024)
      .regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/)
      .meta({ allowed: 'the name of an environment variable (letters, digits and `_`, at most 1024)' }),
    z.string().max(1024).meta({ allowed: 'a text of at most 1024 characters' }),
  )
  // EnvironmentMap of the service model. The 16 of a version (fields.ts) are said of a model package alone.
  .refine((entries) => Object.keys(entries).length <= 100)
  .overwrite(withoutPrototype)
  .meta({ allowed: 'a mapping of at most 100 names to texts', maxProperties: 100 })

/** One model with its instances behind an endpoint. */
export const variant = z
  .strictObject({
    name: entityName.meta({
      description: 'Keep it over deployments: SageMaker shifts traffic between variants of the same name.',
      api: 'CreateEndpointConfig: ProductionVariants[].VariantName',
      examples: ['main'],
    }),
    instance_type: realtimeInstanceType
      .meta({
        description: 'The instance type; needed unless the variant is serverless.',
        api: 'CreateEndpointConfig: ProductionVariants[].InstanceType',
        examples: ['ml.m5.xlarge'],
      })
      .optional(),
    instance_count: count(10_000)
      .meta({
        description: 'How many instances it begins with. Gradual updates need at least 2.',
        api: 'CreateEndpointConfig: ProductionVariants[].InitialInstanceCount',
        default: 1,
        examples: [2],
      })
      .optional(),
    weight: z
      .number()
      .min(0)
      .max(1_000_000)
      .meta({
        description: 'Its part of the traffic, beside the weights of the other variants.',
        api: 'CreateEndpointConfig: ProductionVariants[].InitialVariantWeight',
        default: 1,
        examples: [0.1],
        allowed: 'a number from 0 to 1000000',
      })
      .optional(),
    version: z
      .int()
      .min(1)
      .max(999_999_999)
      .meta({
        description: 'Another version of the group, which must be Approved, too: for A/B and shadow tests.',
        api: 'CreateModel: PrimaryContainer.ModelPackageName',
        examples: [12],
        allowed: 'a version number of at least 1',
      })
      .optional(),
    serverless: serverless.optional(),
    environment: environment
      .meta({
        description: 'Variables beside those of the version; one that the version sets was approved and stays.',
        api: 'CreateModel: PrimaryContainer.Environment',
        examples: [{ LOG_LEVEL: 'info' }],
      })
      .optional(),
    volume_size: count(512)
      .meta({
        description: 'The storage of each instance in GB.',
        api: 'CreateEndpointConfig: ProductionVariants[].VolumeSizeInGB',
        examples: [30],
      })
      .optional(),
    model_download_timeout: duration
      .meta({
        description: 'How long an instance may take to fetch the model, 1m to 1h.',
        api: 'CreateEndpointConfig: ProductionVariants[].ModelDataDownloadTimeoutInSeconds',
        examples: ['20m'],
      })
      .optional(),
    startup_timeout: duration
      .meta({
        description: 'How long a container may take to pass its health check, 1m to 1h.',
        api: 'CreateEndpointConfig: ProductionVariants[].ContainerStartupHealthCheckTimeoutInSeconds',
        examples: ['10m'],
      })
      .optional(),
    ami: inferenceAmi
      .meta({
        description: 'The system image of the instances: drivers of accelerators.',
        api: 'CreateEndpointConfig: ProductionVariants[].InferenceAmiVersion',
        examples: ['al2-ami-sagemaker-inference-gpu-3-1'],
      })
      .optional(),
    managed_scaling: managedScaling.optional(),
    routing: z
      .enum(['least_outstanding_requests', 'random'])
      .meta({
        description: 'How requests are spread over the instances.',
        api: 'CreateEndpointConfig: ProductionVariants[].RoutingConfig.RoutingStrategy',
        examples: ['least_outstanding_requests'],
        allowed: '`least_outstanding_requests` or `random`',
      })
      .optional(),
  })
  .meta({
    description: 'One model with its instances.',
    examples: [{ name: 'main', instance_type: 'ml.m5.xlarge', instance_count: 2, weight: 1 }],
    allowed: 'a mapping with `name`, `instance_type` and more',
  })

export type DeployVariant = z.infer<typeof variant>
