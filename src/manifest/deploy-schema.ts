import { z } from 'zod'

const ENTITY_NAME = /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/ // SageMaker's EntityName, EndpointName and VariantName
const entityName = (what: string) =>
  z.string().regex(ENTITY_NAME, `${what} has 1 to 63 letters, digits and single hyphens, and begins with no hyphen`)

const duration = z.string().regex(/^\d{1,6}(s|m|h)$/, 'a duration is a whole number and a unit, such as 30s, 10m or 1h')
const shortDuration = z
  .string()
  .regex(/^\d{1,6}(ms|s)$/, 'a duration is a whole number and a unit, such as 500ms or 2s')
const percent = z.string().regex(/^(100|\d{1,2})%$/, 'a share is a whole number of percent from 0% to 100%')

const serverless = z
  .strictObject({
    memory: z.int().min(1024).max(6144).multipleOf(1024).describe('MemorySizeInMB'),
    max_concurrency: z.int().min(1).max(200).describe('MaxConcurrency'),
    provisioned_concurrency: z.int().min(1).max(200).optional().describe('ProvisionedConcurrency'),
  })
  .describe('ServerlessConfig; instead of instance_type and instance_count')

const variant = z.strictObject({
  name: entityName('a variant name').describe('VariantName; keep it over deployments, an update needs the same names'),
  instance_type: z
    .string()
    .regex(/^ml\.[a-z0-9-]+\.[a-z0-9]+$/, 'an instance type looks like ml.m5.xlarge')
    .optional()
    .describe('InstanceType'),
  instance_count: z.int().min(1).max(10_000).optional().describe('InitialInstanceCount; 1 unless told'),
  weight: z.number().min(0).max(1_000_000).optional().describe('InitialVariantWeight; 1 unless told'),
  version: z
    .int()
    .min(1)
    .max(999_999_999)
    .optional()
    .describe('Another Approved version of the group, for A/B and shadow tests; the deployed one unless told'),
  serverless: serverless.optional(),
  environment: z
    .record(z.string().regex(/^[a-zA-Z_][a-zA-Z0-9_]{0,1023}$/), z.string().max(1024))
    .optional()
    .describe(
      'Environment of the container beside what the version sets; a variable the version sets cannot be changed',
    ),
  volume_size: z.int().min(1).max(512).optional().describe('VolumeSizeInGB'),
  model_download_timeout: duration.optional().describe('ModelDataDownloadTimeoutInSeconds, 1m to 1h'),
  startup_timeout: duration.optional().describe('ContainerStartupHealthCheckTimeoutInSeconds, 1m to 1h'),
  ami: z.string().max(128).optional().describe('InferenceAmiVersion'),
  routing: z.enum(['least_outstanding_requests', 'random']).optional().describe('RoutingConfig.RoutingStrategy'),
})

const traffic = z.strictObject({
  shift: z.enum(['all_at_once', 'canary', 'linear', 'rolling']).describe('How traffic moves to the new fleet'),
  size: z
    .union([percent, z.int().min(1).max(5_000)])
    .optional()
    .describe('Canary (up to 50%), step (10% to 50%) or batch (5% to 50%), as a share or a number of instances'),
  wait: duration.optional().describe('WaitIntervalInSeconds between the steps, up to 1h'),
  terminate_after: duration.optional().describe('TerminationWaitInSeconds: how long the old fleet is kept, up to 1h'),
  timeout: duration.optional().describe('MaximumExecutionTimeoutInSeconds, 10m to 8h, longer than all the waits'),
  rollback_size: z
    .union([percent, z.int().min(1).max(5_000)])
    .optional()
    .describe('RollbackMaximumBatchSize, for rolling alone'),
})

const autoscaling = z.strictObject({
  min: z.int().min(1).max(10_000),
  max: z.int().min(1).max(10_000),
  invocations_per_instance: z.number().positive().describe('Target of SageMakerVariantInvocationsPerInstance'),
  scale_in_cooldown: duration.optional(),
  scale_out_cooldown: duration.optional(),
})

const dataCapture = z.strictObject({
  sampling: percent.describe('InitialSamplingPercentage'),
  capture: z
    .array(z.enum(['input', 'output']))
    .min(1)
    .max(2)
    .describe('CaptureOptions; destination and key come from the workflow'),
})

const asynchronous = z
  .strictObject({
    max_concurrent_invocations: z.int().min(1).max(1000).optional().describe('MaxConcurrentInvocationsPerInstance'),
  })
  .describe('AsyncInferenceConfig; the output path comes from the workflow')

const smokeTest = z.strictObject({
  payload: z.string().min(1).max(1024).describe('File sent to the endpoint after it is green'),
  content_type: z.string().min(1).max(256),
  max_latency: shortDuration.optional(),
})

const alarms = z.array(z.string().regex(/\S/).max(255)).min(1).max(10)

const shared = {
  endpoint: entityName('an endpoint name'),
  variants: z.array(variant).min(1).max(10),
  shadow_variants: z
    .array(variant)
    .min(1)
    .max(1)
    .describe('ShadowProductionVariants: one copy of the traffic, answers dropped'),
  traffic,
  alarms: alarms.describe('CloudWatch alarms of the endpoint’s account; one in ALARM takes the update back'),
  autoscaling,
  data_capture: dataCapture,
  async: asynchronous,
  smoke_test: smokeTest,
}

const environment = z.strictObject({
  endpoint: shared.endpoint.optional(),
  variants: shared.variants.optional(),
  shadow_variants: shared.shadow_variants.nullable().optional(),
  traffic: traffic.partial().nullable().optional(),
  alarms: shared.alarms.nullable().optional(),
  autoscaling: autoscaling.partial().nullable().optional(),
  data_capture: dataCapture.partial().nullable().optional(),
  async: asynchronous.nullable().optional(),
  smoke_test: smokeTest.partial().nullable().optional(),
  stage: entityName('a stage').optional().describe('ModelLifeCycle.Stage after a green deploy'),
  stage_status: entityName('a stage status').optional().describe('ModelLifeCycle.StageStatus; Approved unless told'),
  requires: z.string().min(1).max(100).optional().describe('Another environment where this version must have served'),
})

/**
 * The `deploy` section of a manifest: which endpoint, and how each environment differs. It cannot name roles, accounts,
 * keys, networks or destinations: a pull request's author must not choose those.
 */
export const deploySchema = z.strictObject({
  endpoint: shared.endpoint,
  variants: shared.variants.optional(),
  shadow_variants: shared.shadow_variants.optional(),
  traffic: traffic.optional(),
  alarms: shared.alarms.optional(),
  autoscaling: autoscaling.optional(),
  data_capture: dataCapture.optional(),
  async: asynchronous.optional(),
  smoke_test: smokeTest.optional(),
  environments: z
    .record(z.string().regex(/^[^\s/][^\n\r]{0,99}$/), environment)
    .optional()
    .describe('Key = GitHub Environment; laid over the values above: maps merge, lists replace, null removes'),
})

export type DeploySection = z.infer<typeof deploySchema>
export type DeployEnvironment = z.infer<typeof environment>
export type DeployVariant = z.infer<typeof variant>
export type Traffic = z.infer<typeof traffic>
export type Autoscaling = z.infer<typeof autoscaling>
export type DataCapture = z.infer<typeof dataCapture>
export type AsyncInference = z.infer<typeof asynchronous>
export type SmokeTest = z.infer<typeof smokeTest>
