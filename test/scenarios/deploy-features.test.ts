import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { deployRoleArn, executionRoleArn, PROD_ACCOUNT } from '../emulator/index.js'
import { ALARM, deploy, endpoint, openDeployable, plantServedInQa, told } from './deployments.js'
import { CHURN_MANIFEST } from './files.js'
import type { World } from './world.js'

let world: World
beforeEach(async () => {
  world = await openDeployable()
  for (const _ of [1, 2]) plantServedInQa(world)
})
afterEach(() => world.close())

/** A deploy section for production whose `prod` holds these lines. */
function manifest(...lines: readonly string[]): Record<string, string> {
  const prod = lines.map((line) => `      ${line}\n`).join('')
  const section = `deploy:
  endpoint: churn
  variants:
    - { name: main, instance_type: ml.m5.large, instance_count: 4 }
  environments:
    prod:
      stage: Prod
${prod}`
  return { 'model.yaml': CHURN_MANIFEST + section }
}

const toProd = (version: number, given: Readonly<Record<string, string>> = {}) =>
  deploy(world, { tag: `churn@v${version}`, to: 'prod', with: given })
const inputsOf = (operation: string) => world.emulator.log.requests(operation).map(({ input }) => input)

test('linear, with autoscaling, data capture, a network, a key and a smoke test: everything is as the manifest and the inputs say', async () => {
  world.write({
    ...manifest(
      'traffic: { shift: linear, size: 25%, wait: 1m, terminate_after: 1m, timeout: 60m }',
      `alarms: [${ALARM}]`,
      'autoscaling: { min: 2, max: 6, invocations_per_instance: 750, scale_in_cooldown: 10m }',
      'data_capture: { sampling: 20%, capture: [input, output] }',
      'smoke_test: { payload: sample.csv, content_type: text/csv }',
    ),
    'sample.csv': '1,2,3\n',
  })
  const asked: string[] = []
  const container = world.emulator.workload(PROD_ACCOUNT).container
  world.emulator.workload(PROD_ACCOUNT).container = (request) => {
    asked.push(Buffer.from(request.body).toString())
    return container(request)
  }
  const given = {
    'data-capture-s3-uri': 's3://acme-ml/captured',
    'data-capture-kms-key-id': 'alias/captured',
    'endpoint-kms-key-id': 'alias/endpoints',
    'vpc-subnets': 'subnet-1,subnet-2',
    'vpc-security-group-ids': 'sg-1',
  }
  for (const version of [1, 2]) expect((await toProd(version, given)).conclusion).toBe('success')
  expect(asked).toEqual(['1,2,3\n', '1,2,3\n'])
  expect(endpoint(world, 'prod')).toMatchObject({
    status: 'InService',
    versions: [2],
    config: {
      KmsKeyId: 'alias/endpoints',
      DataCaptureConfig: {
        InitialSamplingPercentage: 20,
        DestinationS3Uri: 's3://acme-ml/captured',
        KmsKeyId: 'alias/captured',
      },
    },
  })
  expect(inputsOf('CreateModel')).toContainEqual(
    expect.objectContaining({ VpcConfig: { Subnets: ['subnet-1', 'subnet-2'], SecurityGroupIds: ['sg-1'] } }),
  )
  expect(inputsOf('UpdateEndpoint')).toEqual([
    expect.objectContaining({
      RetainAllVariantProperties: true,
      DeploymentConfig: expect.objectContaining({
        BlueGreenUpdatePolicy: expect.objectContaining({
          TrafficRoutingConfiguration: expect.objectContaining({ Type: 'LINEAR' }),
        }),
      }),
    }),
  ])
  const { scalableTargets, scalingPolicies } = world.emulator.workload(PROD_ACCOUNT)
  expect([...scalableTargets.values()]).toEqual([expect.objectContaining({ min: 2, max: 6 })])
  expect([...scalingPolicies.values()]).toEqual([
    expect.objectContaining({ configuration: expect.objectContaining({ TargetValue: 750, ScaleInCooldown: 600 }) }),
  ])
})

test('a smoke test that fails after an update puts back what served before, and the run is red', async () => {
  world.write({
    ...manifest('smoke_test: { payload: sample.csv, content_type: text/csv }'),
    'sample.csv': '1,2,3\n',
  })
  await toProd(1)
  const before = endpoint(world, 'prod')?.configName
  world.emulator.workload(PROD_ACCOUNT).container = () => ({
    status: 500,
    contentType: 'text/plain',
    body: 'KeyError: age',
  })
  const run = await toProd(2)
  expect(run.outputs['failure-reason']).toBe('rolled-back')
  expect(told(run)).toContain('smoke test')
  expect(endpoint(world, 'prod')).toMatchObject({ status: 'InService', configName: before, versions: [1] })
  expect(world.emulator.versions('churn')[1]?.ModelLifeCycle).toBeUndefined()
})

test('several requests go to each variant, and each answer is judged by what the manifest expects of it', async () => {
  const section = manifest(
    'variants:',
    '  - { name: main, instance_type: ml.m5.large }',
    '  - { name: challenger, instance_type: ml.m5.large }',
    'smoke_test:',
    '  content_type: text/csv',
    '  requests:',
    '    - { payload: sample.csv, expect: { json: "predictions[0].score", at_most: 1 } }',
    '    - { payload: broken.csv, expect: { http_status: 400, matches: "not a number" } }',
  )
  world.write({ ...section, 'sample.csv': '1,2,3\n', 'broken.csv': 'age\n' })
  const asked: string[] = []
  let score = 0.4
  world.emulator.workload(PROD_ACCOUNT).container = ({ variantName, body }) => {
    const text = Buffer.from(body).toString()
    asked.push(`${variantName} ${text.trim()}`)
    return text === 'age\n'
      ? { status: 400, contentType: 'text/plain', body: 'age is not a number' }
      : { status: 200, contentType: 'application/json', body: JSON.stringify({ predictions: [{ score }] }) }
  }
  expect((await toProd(1)).conclusion).toBe('success')
  expect(asked).toEqual(['main 1,2,3', 'challenger 1,2,3', 'main age', 'challenger age'])
  score = 7
  const run = await toProd(2)
  expect(run.outputs['failure-reason']).toBe('rolled-back')
  expect(told(run)).toContain('predictions[0].score is `7`, and at most 1 is expected')
  expect(endpoint(world, 'prod')).toMatchObject({ versions: [1, 1] })
})

test('an asynchronous endpoint is asked, and its answer is read from where it writes', async () => {
  world.emulator.addBucket({ name: 'acme-answers', account: PROD_ACCOUNT })
  const { roles } = world.emulator
  const allow = (arn: string, Action: string) => {
    const role = roles.get(arn)
    if (role === undefined) throw new Error(`there is no ${arn}`)
    const statement = { Effect: 'Allow' as const, Action, Resource: 'arn:aws:s3:::acme-answers/*' }
    roles.set(arn, { ...role, policy: [...role.policy, statement] })
  }
  allow(executionRoleArn('prod'), 's3:PutObject')
  allow(deployRoleArn('prod'), 's3:GetObject')
  world.write({
    ...manifest('async: {}', 'smoke_test: { payload: sample.csv, content_type: text/csv, expect: { equals: 0.5 } }'),
    'sample.csv': '1,2,3\n',
  })
  const places = { 'async-output-s3-uri': 's3://acme-answers/out', 'async-failure-s3-uri': 's3://acme-answers/failed' }
  const run = await toProd(1, places)
  expect(run.conclusion).toBe('success')
  expect(run.log).toContain('Smoke test')
  expect([...(world.emulator.buckets.get('acme-answers')?.objects.keys() ?? [])]).toEqual([
    expect.stringMatching(/^out\/.*\.out$/),
  ])
  world.emulator.workload(PROD_ACCOUNT).container = () => ({
    status: 500,
    contentType: 'text/plain',
    body: 'KeyError: age',
  })
  const failed = await toProd(2, places)
  expect(failed.outputs['failure-reason']).toBe('rolled-back')
  expect(told(failed)).toContain('failed: `KeyError: age`')
})

test('another instance type of a variant that is scaled: autoscaling goes off for the update and on again', async () => {
  const scaled = (type: string, min: number) =>
    world.write(
      manifest(
        `variants: [{ name: main, instance_type: ${type}, instance_count: 2 }]`,
        `autoscaling: { min: ${min}, max: 6, invocations_per_instance: 750 }`,
      ),
    )
  scaled('ml.m5.large', 2)
  expect((await toProd(1)).conclusion).toBe('success')
  scaled('ml.m5.2xlarge', 1)
  const run = await toProd(2)
  expect(run.conclusion).toBe('success')
  expect(run.log).toContain('Autoscaling is taken off main for the update')
  expect(inputsOf('DeregisterScalableTarget')).toHaveLength(1)
  const { scalableTargets } = world.emulator.workload(PROD_ACCOUNT)
  expect([...scalableTargets.values()]).toEqual([expect.objectContaining({ min: 1, max: 6 })])
})

test('a rolling update whose roll-back fails, too, leaves a mix, and the run says so', async () => {
  world.write(manifest('traffic: { shift: rolling, size: 25%, wait: 1m, timeout: 60m }', `alarms: [${ALARM}]`))
  await toProd(1)
  world.emulator.nextDeployment(PROD_ACCOUNT, { fails: 'rollback' })
  const run = await toProd(2)
  expect(run.conclusion).toBe('failure')
  expect(run.outputs['failure-reason']).toBe('failed')
  expect(told(run)).toContain('a mix')
  expect(endpoint(world, 'prod')?.status).toBe('UpdateRollbackFailed')
})

test('superseded configurations and their models go, but for the one before, to which one can go back', async () => {
  world.write(manifest())
  for (const version of [1, 2]) await toProd(version)
  plantServedInQa(world)
  await toProd(3, { 'keep-previous': '0' })
  const { hosting } = world.emulator.workload(PROD_ACCOUNT)
  expect([...hosting.configs.keys()]).toHaveLength(2) // the live one, and the one before
  expect([...hosting.models.keys()]).toHaveLength(2)
  expect(endpoint(world, 'prod')).toMatchObject({ versions: [3] })
  expect((await deploy(world, { tag: 'churn@v2', to: 'prod', with: { mode: 'rollback' } })).conclusion).toBe('success')
})

test('time that is over is said with how to go on, and running again goes on', async () => {
  world.write(manifest('traffic: { shift: canary, size: 50%, wait: 20m, timeout: 60m }', `alarms: [${ALARM}]`))
  await toProd(1)
  const run = await toProd(2, { 'wait-timeout-minutes': '12' })
  expect(run.outputs['failure-reason']).toBe('timeout')
  expect(told(run)).toContain('Resume')
  const again = await toProd(2, { 'wait-timeout-minutes': '600' })
  expect(again.conclusion).toBe('success')
  expect(endpoint(world, 'prod')).toMatchObject({ versions: [2] })
})
