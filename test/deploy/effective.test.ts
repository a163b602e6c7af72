import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { effectiveDeployment, originOf, seconds } from '../../src/manifest/deploy-effective.js'
import { deploymentProblems } from '../../src/manifest/rules/deploy-limits.js'
import { deploySchema } from '../../src/manifest/schema/deploy/section.js'

// The deploy section of the full example.
const FULL = z.parse(deploySchema, {
  endpoint: 'california-housing',
  variants: [{ name: 'main', instance_type: 'ml.m5.xlarge', instance_count: 1, weight: 1 }],
  smoke_test: { payload: 'tests/sample.csv', content_type: 'text/csv', max_latency: '500ms' },
  environments: {
    qa: { stage: 'QA' },
    prod: {
      stage: 'Prod',
      requires: 'qa',
      variants: [{ name: 'main', instance_type: 'ml.m5.xlarge', instance_count: 2, weight: 1 }],
      autoscaling: { min: 2, max: 6, invocations_per_instance: 750, scale_in_cooldown: '5m', scale_out_cooldown: '1m' },
      data_capture: { sampling: '20%', capture: ['input', 'output'] },
      traffic: { shift: 'canary', size: '10%', wait: '10m', terminate_after: '5m', timeout: '60m' },
      alarms: ['california-housing-5xx', 'california-housing-latency'],
    },
  },
})

test('the full example holds in both of its environments', () => {
  for (const environment of ['qa', 'prod']) {
    const deployment = effectiveDeployment(FULL, environment)
    expect(deployment && deploymentProblems(deployment)).toEqual([])
  }
  expect(effectiveDeployment(FULL, 'qa')?.variants[0]?.instance_count).toBe(1)
  expect(effectiveDeployment(FULL, 'prod')?.variants[0]?.instance_count).toBe(2)
  expect(effectiveDeployment(FULL, 'constructor')).toBeUndefined()
})

test('maps merge, lists replace, null removes, and each value knows where it stands', () => {
  const deploy = z.parse(deploySchema, {
    endpoint: 'churn',
    variants: [{ name: 'main', instance_type: 'ml.m5.xlarge', instance_count: 4 }],
    traffic: { shift: 'canary', size: '10%', wait: '10m' },
    alarms: ['one', 'two'],
    environments: { prod: { traffic: { size: '20%' }, alarms: ['three'] }, qa: { traffic: null, alarms: null } },
  })
  expect(effectiveDeployment(deploy, 'prod')).toMatchObject({
    traffic: { shift: 'canary', size: '20%', wait: '10m' },
    alarms: ['three'],
  })
  expect(effectiveDeployment(deploy, 'qa')).toMatchObject({ traffic: null, alarms: null })
  expect(originOf(deploy, 'prod', ['traffic', 'size'])).toEqual(['deploy', 'environments', 'prod', 'traffic', 'size'])
  expect(originOf(deploy, 'prod', ['traffic', 'wait'])).toEqual(['deploy', 'traffic', 'wait'])
  expect(originOf(deploy, 'prod', ['variants', 0, 'name'])).toEqual(['deploy', 'variants', 0, 'name'])
})

test('a manifest cannot name roles, accounts, keys, networks or destinations', () => {
  const base = { endpoint: 'churn', variants: [{ name: 'main', instance_type: 'ml.m5.xlarge' }] }
  for (const key of ['role', 'execution_role_arn', 'kms_key_id', 'vpc', 'account', 'region', 'approval_status'])
    expect(deploySchema.safeParse({ ...base, [key]: 'x' }).success).toBe(false)
  const capture = { sampling: '20%', capture: ['input'], destination: 's3://evil/' }
  expect(deploySchema.safeParse({ ...base, data_capture: capture }).success).toBe(false)
  expect(deploySchema.safeParse({ ...base, async: { output: 's3://evil/' } }).success).toBe(false)
})

test('it has a JSON Schema, and every key in it says what is allowed', () => {
  const json = JSON.stringify(z.toJSONSchema(deploySchema, { target: 'draft-7', io: 'input' }))
  for (const key of ['endpoint', 'variants', 'environments', 'traffic', 'alarms', 'requires', 'smoke_test'])
    expect(json).toContain(`"${key}"`)
})

test.each([
  ['500ms', 0.5],
  ['30s', 30],
  ['10m', 600],
  ['1h', 3600],
])('%s is %d seconds', (text, expected) => {
  expect(seconds(text)).toBe(expected)
})
