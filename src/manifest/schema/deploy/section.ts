import * as z from 'zod'
import { entityName, withoutPrototype } from '../fields.js'
import { explainer } from './explainer.js'
import { asynchronous, dataCapture, enhancedMetrics, networkIsolation } from './features.js'
import { environmentName } from './fields.js'
import { alarms, autoscaling, traffic } from './rollout.js'
import { smokeTest } from './smoke-test.js'
import { variant } from './variant.js'

const endpoint = entityName.meta({
  description: 'The name of the endpoint.',
  api: 'CreateEndpoint: EndpointName',
  examples: ['california-housing'],
})

const variants = z
  .array(variant)
  .min(1)
  .max(10)
  .meta({
    description: 'What stands behind the endpoint.',
    api: 'CreateEndpointConfig: ProductionVariants',
    examples: [[{ name: 'main', instance_type: 'ml.m5.xlarge', instance_count: 1 }]],
    allowed: 'a list of 1 to 10 variants',
  })

const shadowVariants = z
  .array(variant)
  .min(1)
  .max(1)
  .meta({
    description: 'Gets a copy of the traffic; its answers are dropped.',
    api: 'CreateEndpointConfig: ShadowProductionVariants',
    examples: [[{ name: 'shadow', instance_type: 'ml.m5.xlarge', version: 15 }]],
    allowed: 'a list of one variant',
  })

const environment = z
  .strictObject({
    endpoint: endpoint.optional(),
    variants: variants.optional(),
    shadow_variants: removable(shadowVariants, shadowVariants).optional(),
    traffic: removable(traffic.partial(), traffic).optional(),
    alarms: removable(alarms, alarms).optional(),
    autoscaling: removable(autoscaling.partial(), autoscaling).optional(),
    data_capture: removable(dataCapture.partial(), dataCapture).optional(),
    async: removable(asynchronous, asynchronous).optional(),
    enhanced_metrics: removable(enhancedMetrics, enhancedMetrics).optional(),
    explainer: removable(explainer, explainer).optional(),
    network_isolation: networkIsolation.optional(),
    smoke_test: removable(smokeTest, smokeTest).optional(),
    stage: entityName
      .meta({
        description: 'Written on the version after a green deployment.',
        api: 'UpdateModelPackage: ModelLifeCycle.Stage',
        examples: ['Prod'],
      })
      .optional(),
    stage_status: entityName
      .meta({
        description: 'Written beside the stage.',
        api: 'UpdateModelPackage: ModelLifeCycle.StageStatus',
        default: 'Approved',
        examples: ['Approved'],
      })
      .optional(),
    requires: environmentName
      .meta({
        description: 'Another environment where this very version must have been in service.',
        examples: ['qa'],
      })
      .optional(),
  })
  .meta({
    description: 'Laid over the values above: mappings merge, lists replace, `null` removes.',
    examples: [{ stage: 'Prod', requires: 'qa' }],
    allowed: 'a mapping of the same keys, and `stage`, `stage_status` and `requires`',
  })

/** A value that an environment may also take away, with what is said of `like`. */
function removable<Value extends z.ZodType>(value: Value, like: z.ZodType): z.ZodNullable<Value> {
  const said = z.globalRegistry.get(like) ?? {}
  return z.nullable(value.meta(said)).meta(said)
}

// Each is checked as a whole; nobody has so many, and a hostile file would have thousands.
const MAX_ENVIRONMENTS = 100

/**
 * The `deploy` section of a manifest: which endpoint, and how each environment differs. It cannot name roles, accounts,
 * keys, networks or destinations: a pull request's author must not choose those. Limits that one key alone can break
 * stand here, the others in deploy-checks.ts and deploy-rules.ts.
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
    enhanced_metrics: enhancedMetrics.optional(),
    explainer: explainer.optional(),
    network_isolation: networkIsolation.optional(),
    smoke_test: smokeTest.optional(),
    environments: z
      .record(environmentName, environment)
      .refine((entries) => Object.keys(entries).length <= MAX_ENVIRONMENTS)
      .overwrite(withoutPrototype)
      .meta({
        description: 'How each environment differs. The key is the name of the GitHub Environment.',
        examples: [{ qa: { stage: 'QA' }, prod: { stage: 'Prod', requires: 'qa' } }],
        allowed: `a mapping of at most ${MAX_ENVIRONMENTS} environments`,
        maxProperties: MAX_ENVIRONMENTS,
      })
      .optional(),
  })
  .meta({
    description: 'Which endpoint serves the model, and how. It is no part of what is registered.',
    examples: [
      {
        endpoint: 'california-housing',
        variants: [{ name: 'main', instance_type: 'ml.m5.xlarge', instance_count: 1 }],
      },
    ],
    allowed: 'a mapping with `endpoint`, `variants`, `environments` and more',
  })

export type DeploySection = z.infer<typeof deploySchema>
