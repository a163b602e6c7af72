import { describe, expect, test } from '@jest/globals'
import { seconds } from '../../src/manifest/deploy-effective.js'
import { aFile, CANARY, DEPLOY } from './manifest.js'
import { failureReason, sentence, World } from './world.js'

const main = { name: 'main', instance_type: 'ml.m5.xlarge', instance_count: 2, weight: 1 }
const guarded = { ...DEPLOY, traffic: CANARY, alarms: ['churn-5xx'] }

async function served(deploy: unknown = DEPLOY): Promise<World> {
  const world = new World()
  world.register()
  world.register()
  world.setAlarm('churn-5xx', 'OK')
  await world.deploy({ model: 'churn@v1', file: aFile(deploy), dataCaptureS3Uri: 's3://acme-capture/churn' })
  expect(world.served()).toBe(1)
  return world
}

describe('traffic', () => {
  test.each([
    ['a canary of 60%', { ...CANARY, size: '60%' }, 'a canary is from 1% to 50%'],
    ['a canary of 2 of 2 instances', { ...CANARY, size: 2 }, 'is not from 1% to 50%'],
    ['a canary without a size', { shift: 'canary', wait: '10m' }, 'canary needs a size'],
    ['a canary without a wait', { shift: 'canary', size: '10%' }, 'canary needs a wait'],
    ['a linear step of 5%', { shift: 'linear', size: '5%', wait: '1m' }, 'a linear step is from 10% to 50%'],
    ['a rolling batch of 4%', { shift: 'rolling', size: '4%', wait: '1m' }, 'a rolling batch is from 5% to 50%'],
    ['a wait above an hour', { ...CANARY, wait: '61m' }, '61m is more than 1h'],
    ['a timeout below ten minutes', { ...CANARY, wait: '1m', timeout: '9m' }, 'not from 10m to 8h'],
    ['a timeout that the waits fill', { ...CANARY, wait: '20m', timeout: '40m' }, 'add up to 2700 s'],
    ['waits of more than eight hours', { shift: 'linear', size: '10%', wait: '1h' }, 'add up to 36000 s'],
    ['all at once with a size', { shift: 'all_at_once', size: '10%' }, 'all_at_once has no size'],
    [
      'rolling that keeps the old fleet',
      { shift: 'rolling', size: '50%', wait: '1m', terminate_after: '5m' },
      'no old fleet',
    ],
  ])('%s is refused with its place', async (_what, traffic, message) => {
    const world = new World()
    world.register()
    const result = await world.deploy({ file: aFile({ ...DEPLOY, traffic, alarms: ['churn-5xx'] }) })
    expect(failureReason(result)).toBe('invalid-manifest')
    expect(sentence(result)).toContain(message)
    expect('error' in result.outcome && result.outcome.error.problems[0]?.at.file).toBe('model.yaml')
    expect(world.writes).toEqual([])
  })

  test('a single instance cannot be tried in part', async () => {
    const world = new World()
    const file = aFile({ ...guarded, variants: [{ ...main, instance_count: 1 }] })
    expect(sentence(await world.deploy({ file }))).toContain('has one instance')
  })

  test.each([
    'canary',
    'linear',
    'rolling',
  ])('%s without alarms is refused unless the workflow allows it', async (shift) => {
    const world = await served()
    const file = aFile({ ...DEPLOY, traffic: { shift, size: '50%', wait: '1m' } })
    expect(failureReason(await world.deploy({ model: 'churn@v2', file }))).toBe('invalid-manifest')
    expect((await world.deploy({ model: 'churn@v2', file, allowWithoutAlarms: true })).outcome.kind).toBe('deployed')
  })

  test('an alarm that does not exist, or rings, stops a deployment before it begins', async () => {
    const world = await served()
    const missing = await world.deploy({ model: 'churn@v2', file: aFile({ ...guarded, alarms: ['nobody'] }) })
    expect(failureReason(missing)).toBe('invalid-manifest')
    world.setAlarm('churn-5xx', 'ALARM')
    expect(failureReason(await world.deploy({ model: 'churn@v2', file: aFile(guarded) }))).toBe('alarm-in-alarm')
    world.setAlarm('churn-5xx', 'OK')
    expect((await world.deploy({ model: 'churn@v2', file: aFile(guarded) })).outcome.kind).toBe('deployed')
  })

  test('guardrails of the last deployment are used again where the manifest says nothing', async () => {
    const world = await served()
    await world.deploy({ model: 'churn@v2', file: aFile(guarded) })
    world.register()
    const { plan, alarms } = await world.deploy({ model: 'churn@v3', dryRun: true })
    expect(plan).toMatchObject({ kind: 'update', endpoint: { RetainDeploymentConfig: true } })
    expect(alarms).toEqual([{ name: 'churn-5xx', state: 'OK' }])
  })

  test('every shift that passes our checks passes the service’s', async () => {
    for (const traffic of [
      { shift: 'all_at_once', wait: '1m' },
      { shift: 'canary', size: '50%', wait: '1m' },
      { shift: 'canary', size: 1, wait: '1m' },
      { shift: 'linear', size: '10%', wait: '1m' },
      { shift: 'linear', size: 1, wait: '1m', terminate_after: '1m', timeout: '30m' },
      { shift: 'rolling', size: '5%', wait: '1m', rollback_size: '50%' },
    ]) {
      const world = await served()
      const result = await world.deploy({ model: 'churn@v2', file: aFile({ ...guarded, traffic }) })
      expect([traffic, sentence(result)]).toEqual([traffic, ''])
    }
  })
})

describe('what is live is kept', () => {
  test('data capture stays unless the manifest changes or removes it, and the difference is listed', async () => {
    const capture = { sampling: '20%', capture: ['input', 'output'] }
    const world = await served({ ...DEPLOY, data_capture: capture })
    const kept = await world.deploy({ model: 'churn@v2' })
    expect(kept.outcome.kind).toBe('deployed')
    const name = world.endpoint()?.EndpointConfigName ?? ''
    expect(world.hosting.configs.get(name)?.input.DataCaptureConfig).toMatchObject({
      DestinationS3Uri: 's3://acme-capture/churn',
      InitialSamplingPercentage: 20,
    })
    const removed = await world.deploy({
      model: 'churn@v2',
      dryRun: true,
      file: aFile({ ...DEPLOY, data_capture: capture, environments: { prod: { data_capture: null } } }),
    })
    expect(removed.differences).toContainEqual({ what: 'DataCaptureConfig · InitialSamplingPercentage', before: '20' })
  })

  test('data capture without a destination from the workflow is refused', async () => {
    const world = new World()
    world.register()
    const file = aFile({ ...DEPLOY, data_capture: { sampling: '20%', capture: ['input'] } })
    expect(sentence(await world.deploy({ file }))).toContain('data-capture-s3-uri')
  })

  test('a count that autoscaling owns is kept, and the range is what green means', async () => {
    const world = await served()
    world.scalable.push({ variantName: 'main', min: 2, max: 6 })
    world.operations().updateEndpointWeightsAndCapacities({
      EndpointName: 'churn',
      DesiredWeightsAndCapacities: [{ VariantName: 'main', DesiredInstanceCount: 5 }],
    })
    world.tick(600_000)
    const result = await world.deploy({ model: 'churn@v2' })
    expect(result.outcome).toEqual({ kind: 'deployed', how: 'updated' })
    expect(world.endpoint()?.ProductionVariants?.[0]?.DesiredInstanceCount).toBe(5)
    const file = aFile({ ...DEPLOY, variants: [{ ...main, instance_type: 'ml.m5.2xlarge' }] })
    expect(sentence(await world.deploy({ model: 'churn@v2', file }))).toContain('change its instance type')
  })

  test('without autoscaling the counts of the manifest are what is wanted', async () => {
    const world = await served()
    world.operations().updateEndpointWeightsAndCapacities({
      EndpointName: 'churn',
      DesiredWeightsAndCapacities: [{ VariantName: 'main', DesiredInstanceCount: 5 }],
    })
    world.tick(600_000)
    await world.deploy({ model: 'churn@v2' })
    expect(world.endpoint()?.ProductionVariants?.[0]?.DesiredInstanceCount).toBe(2)
  })

  test('autoscaling of the manifest is registered after a green deployment', async () => {
    const world = await served()
    const autoscaling = { min: 2, max: 6, invocations_per_instance: 750 }
    await world.deploy({ model: 'churn@v2', file: aFile({ ...DEPLOY, autoscaling }) })
    expect(world.scalable).toEqual([{ variantName: 'main', min: 2, max: 6 }])
  })
})

describe('variants', () => {
  test('a variable the version sets was approved with it, and cannot be changed at deploy', async () => {
    const world = new World()
    world.register({ environment: { MODE: 'strict' } })
    const file = (environment: object) => aFile({ ...DEPLOY, variants: [{ ...main, environment }] })
    const result = await world.deploy({ file: file({ MODE: 'loose' }) })
    expect(failureReason(result)).toBe('invalid-manifest')
    expect(sentence(result)).toContain('sets MODE itself')
    const { plan, outcome } = await world.deploy({ file: file({ LOG_LEVEL: 'info' }) })
    expect(outcome.kind).toBe('deployed')
    expect(plan?.models[0]?.Containers).toEqual([
      { ModelPackageName: world.version(1).ModelPackageArn, Environment: { LOG_LEVEL: 'info' } },
    ])
  })

  test('two versions share the traffic, and both have to be approved', async () => {
    const world = await served()
    const variants = [
      { ...main, weight: 0.9 },
      { ...main, name: 'challenger', version: 2, weight: 0.1 },
    ]
    const result = await world.deploy({ model: 'churn@v1', file: aFile({ ...DEPLOY, variants }) })
    expect(sentence(result)).toBe('')
    const name = world.endpoint()?.EndpointConfigName
    expect(world.packagesOf(name).map(({ ModelPackageVersion: version }) => version)).toEqual([1, 2])
    world.reject(2)
    const refused = await world.deploy({ model: 'churn@v1', file: aFile({ ...DEPLOY, variants }) })
    expect(failureReason(refused)).toBe('not-approved')
  })

  test('a shadow variant stands beside the one that answers', async () => {
    const world = await served()
    const shadow = { ...main, name: 'shadow', version: 2 }
    const result = await world.deploy({ model: 'churn@v1', file: aFile({ ...DEPLOY, shadow_variants: [shadow] }) })
    expect(result.outcome.kind).toBe('deployed')
    expect(result.plan?.config.ShadowProductionVariants).toHaveLength(1)
  })

  test('serverless and asynchronous endpoints come into service, too', async () => {
    const world = new World()
    world.register()
    const serverless = [{ name: 'main', serverless: { memory: 2048, max_concurrency: 5 } }]
    const one = await world.deploy({ file: aFile({ ...DEPLOY, endpoint: 'small', variants: serverless }) })
    expect(sentence(one)).toBe('')
    const file = aFile({ ...DEPLOY, endpoint: 'slow', async: { max_concurrent_invocations: 4 } })
    expect(sentence(await world.deploy({ file }))).toContain('async-output-s3-uri')
    expect(sentence(await world.deploy({ file, asyncOutputS3Uri: 's3://acme-answers/churn' }))).toBe('')
  })

  test('network, key and role come from the workflow', async () => {
    const world = new World()
    world.register()
    const { plan } = await world.deploy({
      vpc: { subnets: ['subnet-0a'], securityGroupIds: ['sg-0a'] },
      endpointKmsKeyId: 'alias/endpoints',
    })
    expect(plan?.models[0]).toMatchObject({ VpcConfig: { Subnets: ['subnet-0a'], SecurityGroupIds: ['sg-0a'] } })
    expect(plan?.config.KmsKeyId).toBe('alias/endpoints')
    expect(world.served()).toBe(1)
  })

  test('a long endpoint name gives names of at most 63 characters that differ', async () => {
    const world = new World()
    world.register()
    const endpoint = `${'long-'.repeat(12)}end`
    const { plan } = await world.deploy({ file: aFile({ ...DEPLOY, endpoint }) })
    expect(plan?.config.EndpointConfigName?.length).toBeLessThanOrEqual(63)
    expect(world.endpoint(endpoint)?.EndpointStatus).toBe('InService')
  })
})

describe('after green', () => {
  test('superseded configurations and models go, the previous one and as many as wanted stay', async () => {
    const world = await served()
    for (const version of [2, 3, 4]) {
      if (version > 2) world.register()
      await world.deploy({ model: `churn@v${version}`, keepPrevious: 0 })
    }
    const versions = [...world.hosting.configs.keys()].map((name) => seconds(`${/-v(\d+)-/.exec(name)?.[1]}s`))
    expect(versions.sort()).toEqual([3, 4])
    expect(world.hosting.models.size).toBe(2)
  })

  test('a smoke test that fails brings back what served before', async () => {
    const world = await served()
    world.invocations.answer = () => ({ status: 500, body: 'KeyError: age' })
    const file = aFile({ ...DEPLOY, smoke_test: { payload: 'tests/sample.csv', content_type: 'text/csv' } })
    const result = await world.deploy({ model: 'churn@v2', file })
    expect(result.outcome.kind).toBe('rolled-back')
    expect(world.served()).toBe(1)
    expect(world.version(2).ModelLifeCycle).toBeUndefined()
  })

  test('a smoke test that fails on a first endpoint leaves it, and says so', async () => {
    const world = new World()
    world.register()
    world.invocations.milliseconds = 900
    const smoke_test = { payload: 'tests/sample.csv', content_type: 'text/csv', max_latency: '500ms' }
    const result = await world.deploy({ file: aFile({ ...DEPLOY, smoke_test }) })
    expect(result.outcome.kind).toBe('failed')
    expect(sentence(result)).toContain('was left in service')
    expect(world.served()).toBe(1)
  })

  test('a stage that may not be written is a warning that names the statement', async () => {
    const world = new World()
    world.register()
    const gate = ({ when, operation }: { when: string; operation: string }) => {
      if (when === 'before' && operation === 'updateModelPackage')
        throw Object.assign(
          new Error(
            'User: x is not authorized to perform: sagemaker:UpdateModelPackage on resource: y because no resource-based policy allows the sagemaker:UpdateModelPackage action',
          ),
          { name: 'AccessDeniedException', $metadata: { httpStatusCode: 400 } },
        )
    }
    const result = await world.deploy({ ports: world.ports({ gate }) })
    expect(result.outcome.kind).toBe('deployed')
    expect(result.stage).toBeUndefined()
    expect(result.checks.find(({ level }) => level === 'warning')?.detail).toContain('sagemaker:UpdateModelPackage')
  })
})
