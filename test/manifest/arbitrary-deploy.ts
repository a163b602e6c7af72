import fc from 'fast-check'
import type { DeploySection } from '../../src/manifest/schema/deploy/section.js'

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const name = fc.stringMatching(/^[a-z](?:[a-z0-9-]{0,18}[a-z0-9])?$/)
const duration = (least: number, most: number) =>
  fc.oneof(
    fc.integer({ min: least, max: most }).map((seconds) => `${seconds}s`),
    fc.integer({ min: Math.ceil(least / 60), max: Math.floor(most / 60) }).map((minutes) => `${minutes}m`),
  )
const share = (least: number, most: number) => fc.integer({ min: least, max: most }).map((percent) => `${percent}%`)

// Up to 20 instances, and at least 4, so that the shares below are some of them and not all.
const variant = fc.record({
  instance_type: fc.constantFrom('ml.m5.xlarge' as const, 'ml.g5.xlarge' as const, 'ml.c5.large' as const),
  instance_count: fc.integer({ min: 4, max: 20 }),
  weight: optional(fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10)),
  version: optional(fc.integer({ min: 1, max: 999_999_999 })),
  environment: optional(fc.dictionary(fc.stringMatching(/^[A-Z_]{1,12}$/), fc.string({ unit: 'grapheme-ascii' }))),
  volume_size: optional(fc.integer({ min: 1, max: 512 })),
  model_download_timeout: optional(duration(60, 3600)),
  startup_timeout: optional(duration(60, 3600)),
  ami: optional(fc.constant('al2-ami-sagemaker-inference-gpu-3-1' as const)),
  routing: optional(fc.constantFrom('least_outstanding_requests' as const, 'random' as const)),
})
const variants = (most: number) =>
  fc
    .array(variant, { minLength: 1, maxLength: most })
    .map((list) => list.map((rest, index) => ({ name: `v-${index}`, ...rest })))
const serverless = fc
  .record({
    memory: fc.integer({ min: 1, max: 6 }).map((gigabytes) => gigabytes * 1024),
    max_concurrency: fc.integer({ min: 10, max: 200 }),
    provisioned_concurrency: optional(fc.integer({ min: 1, max: 10 })),
  })
  .map((capacity) => [{ name: 'v-0', serverless: capacity }])

const wait = duration(0, 600)
const grace = optional(duration(0, 3600))
const timeout = optional(fc.constantFrom('6h', '8h', '28800s'))
const traffic = fc.oneof(
  fc.record({ shift: fc.constant('all_at_once' as const), wait: optional(wait), terminate_after: grace, timeout }),
  fc.record({ shift: fc.constant('canary' as const), size: share(1, 50), wait, terminate_after: grace, timeout }),
  fc.record({ shift: fc.constant('linear' as const), size: share(10, 50), wait, terminate_after: grace, timeout }),
)
const rolling = fc.record({
  shift: fc.constant('rolling' as const),
  size: fc.oneof(share(5, 50), fc.constant(2)),
  wait,
  timeout,
  rollback_size: optional(fc.oneof(share(5, 100), fc.constant(1))),
})
const alarms = fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9 ._:/-]{0,40}[a-z]$/), { minLength: 1, maxLength: 10 })
const autoscaling = fc.record({
  min: fc.integer({ min: 1, max: 4 }),
  max: fc.integer({ min: 20, max: 100 }),
  invocations_per_instance: fc.integer({ min: 1, max: 10_000 }),
  scale_in_cooldown: optional(duration(0, 3600)),
  scale_out_cooldown: optional(duration(0, 3600)),
})
const dataCapture = fc.record({
  sampling: share(0, 100),
  capture: fc.constantFrom<('input' | 'output')[]>(['input'], ['output'], ['input', 'output']),
})
const asynchronous = fc.record({ max_concurrent_invocations: optional(fc.integer({ min: 1, max: 1000 })) })
const payload = fc.constantFrom('tests/sample.csv', 'sample one.json', '../shared/é.bin')
const expected = fc.oneof(
  fc.record({ http_status: optional(fc.constantFrom(200)), matches: optional(fc.constantFrom('^[01]', 'setosa|é')) }),
  fc.record({
    json: optional(fc.constantFrom('score', 'predictions[0].score', '"a.b"[-1]')),
    equals: fc.constantFrom<string | number | boolean>('setosa', 1, false),
  }),
  fc.record({
    json: optional(fc.constantFrom('score')),
    at_least: optional(fc.integer({ min: -5, max: 0 })),
    at_most: optional(fc.integer({ min: 1, max: 5 })),
  }),
)
const sent = {
  content_type: fc.constantFrom('text/csv', 'application/json'),
  accept: optional(fc.constantFrom('application/json')),
  max_latency: optional(fc.constantFrom('500ms', '2s')),
  expect: optional(expected),
}
const smokeTest = fc.oneof(
  fc.record({ ...sent, payload }),
  fc.record({
    ...sent,
    requests: fc.array(fc.record({ payload, expect: optional(expected) }), { minLength: 1, maxLength: 3 }),
  }),
)

const attribute = optional(fc.constantFrom('features', 'a.b'))
const explainer = fc.record({
  shap_baseline: fc.constantFrom('14.1,19.3', 's3://acme-ml/baseline.csv'),
  enable: optional(fc.constantFrom('[0]>`0.8`')),
  shap_baseline_type: optional(fc.constantFrom('text/csv' as const, 'application/jsonlines' as const)),
  samples: optional(fc.integer({ min: 1, max: 5000 })),
  use_logit: optional(fc.boolean()),
  seed: optional(fc.integer()),
  texts: optional(
    fc.record({ language: fc.constantFrom('en', 'xx'), granularity: fc.constantFrom('token', 'sentence') }),
  ),
  inference: optional(
    fc.record({
      features_attribute: attribute,
      content_template: optional(fc.constantFrom('{"features":$features}')),
      max_record_count: optional(fc.integer({ min: 1, max: 1000 })),
      max_payload: optional(fc.integer({ min: 1, max: 25 })),
      probability_index: optional(fc.integer({ min: 0, max: 9 })),
      label_index: optional(fc.integer({ min: 0, max: 9 })),
      probability_attribute: attribute,
      label_attribute: attribute,
      label_headers: optional(fc.constantFrom(['benign', 'malignant'])),
      feature_headers: optional(fc.constantFrom(['radius'])),
      feature_types: optional(fc.constantFrom(['text'], ['text', 'numerical'])),
    }),
  ),
})

const common = {
  enhanced_metrics: optional(fc.record({ frequency: optional(fc.constantFrom('10s', '5m')) })),
  network_isolation: optional(fc.boolean()),
  alarms: optional(alarms),
  smoke_test: optional(smokeTest),
  async: optional(asynchronous),
}
const withInstances = { ...common, autoscaling: optional(autoscaling), data_capture: optional(dataCapture) }
const settings = fc.oneof(
  fc.record({ ...withInstances, variants: variants(10), traffic: optional(traffic) }),
  fc.record({ ...withInstances, variants: variants(2), explainer, async: fc.constant(undefined) }),
  fc.record({ ...withInstances, variants: variants(1), traffic: optional(rolling) }),
  fc.record({
    ...withInstances,
    variants: variants(1),
    shadow_variants: variants(1).map((list) => list.map((one) => ({ ...one, name: 'shadow' }))),
    async: fc.constant(undefined),
  }),
  fc.record({ ...common, variants: serverless }),
  fc.record({
    ...common,
    variants: variants(2).map((list) => list.map((one) => ({ ...one, managed_scaling: { min: 1, max: 1000 } }))),
  }),
)

// What an environment may say without breaking any of the above: another whole, a part of a mapping, or `null`.
const difference = fc.record({
  endpoint: optional(name),
  stage: fc.constantFrom('QA', 'Prod'),
  stage_status: optional(fc.constantFrom('Approved', 'PendingApproval')),
  alarms: optional(fc.oneof(alarms, fc.constant(null))),
  smoke_test: optional(fc.oneof(smokeTest, fc.constant(null))),
  autoscaling: optional(fc.constant(null)),
  data_capture: optional(fc.constant(null)),
  shadow_variants: optional(fc.constant(null)),
  traffic: optional(fc.constant(null)),
  async: optional(fc.constant(null)),
  enhanced_metrics: optional(fc.constant(null)),
  explainer: optional(fc.constant(null)),
  network_isolation: optional(fc.boolean()),
})
const environments = fc
  .dictionary(fc.stringMatching(/^[A-Za-z][A-Za-z0-9 _/.-]{0,20}$/), difference, { maxKeys: 4 })
  .map((entries) => {
    const names = Object.keys(entries)
    // Each but the first may only follow the one before it.
    return Object.fromEntries(
      Object.entries(entries).map(([key, value], index) => [
        key,
        index === 0 ? value : { ...value, requires: names[index - 1] },
      ]),
    )
  })

/** Deploy sections that are allowed, each key of the schema in some of them. */
export const aDeploySection: fc.Arbitrary<DeploySection> = fc
  .record({ endpoint: name, settings, environments: optional(environments) })
  .map(({ settings: own, ...rest }) => JSON.parse(JSON.stringify({ ...own, ...rest })))
  .map(withOneFormOfSmokeTest)

// A mapping merges: one request in an environment and several above it would stand beside each other.
function withOneFormOfSmokeTest({ environments, ...section }: DeploySection): DeploySection {
  const form = section.smoke_test?.requests === undefined ? 'payload' : 'requests'
  const kept = Object.entries(environments ?? {}).map(([key, { smoke_test: own, ...rest }]) => {
    const fits = own === null || own === undefined || section.smoke_test === undefined || own[form] !== undefined
    return [key, own === undefined || !fits ? rest : { ...rest, smoke_test: own }] as const
  })
  return { ...section, ...(environments && { environments: Object.fromEntries(kept) }) }
}
