import { z } from 'zod'
import { percent, text } from './deploy-fields.js'
import { alarms, autoscaling, traffic } from './deploy-rollout.js'
import { variant } from './deploy-variant.js'
import { contentType, entityName } from './fields.js'

const shortDuration = z
  .string()
  .regex(/^\d{1,6}m?s$/)
  .meta({ allowed: 'a duration such as `500ms` or `2s`' })
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

/**
 * The `deploy` section of a manifest: which endpoint, and how each environment differs. It cannot name roles, accounts,
 * keys, networks or destinations: a pull request's author must not choose those. Limits that one key alone can break
 * stand here, the others in deploy-checks.ts.
 */
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
export type DataCapture = z.infer<typeof dataCapture>
export type AsyncInference = z.infer<typeof asynchronous>
export type SmokeTest = z.infer<typeof smokeTest>
