import { expect, test } from '@jest/globals'
import { aFile, CANARY, DEPLOY } from './manifest.js'
import { aSettings, failureReason, sentence, World } from './world.js'

const guarded = { ...DEPLOY, traffic: CANARY, alarms: ['churn-5xx'] }
const aRun = (number: number) => ({
  run: { ...aSettings().run, runUrl: `https://github.com/acme/models/actions/runs/${number}` },
})

/** Versions 1 to 3 served one after the other. */
async function three(): Promise<World> {
  const world = new World()
  world.setAlarm('churn-5xx', 'OK')
  for (const version of [1, 2, 3]) {
    world.register()
    await world.deploy({ model: `churn@v${version}`, ...aRun(version) })
  }
  expect(world.served()).toBe(3)
  return world
}

test('a rollback brings back what served before, and another one goes further back', async () => {
  const world = await three()
  const first = await world.deploy({ mode: 'rollback', model: '', reason: 'v3 is wrong', ...aRun(10) })
  expect(sentence(first)).toBe('')
  expect(world.served()).toBe(2)
  expect(first.previous?.version).toBe(3)
  await world.deploy({ mode: 'rollback', model: '', ...aRun(11) })
  expect(world.served()).toBe(1)
  expect(failureReason(await world.deploy({ mode: 'rollback', model: '', ...aRun(12) }))).toBe('invalid-input')
})

test('a rollback to the configuration that served then makes nothing new', async () => {
  const world = await three()
  const before = world.writes.length
  await world.deploy({ mode: 'rollback', model: '', ...aRun(10) })
  expect(world.writes.slice(before)).not.toContain('createModel')
  expect(world.hosting.models.size).toBe(3)
})

test('the same run started again does not go back once more', async () => {
  const world = await three()
  await world.deploy({ mode: 'rollback', model: '', ...aRun(10) })
  const again = await world.deploy({ mode: 'rollback', model: '', ...aRun(10) })
  expect(again.outcome).toEqual({ kind: 'current' })
  expect(world.served()).toBe(2)
})

test('a run may deploy and then roll back', async () => {
  const world = await three()
  world.register()
  await world.deploy({ model: 'churn@v4', ...aRun(10) })
  await world.deploy({ mode: 'rollback', model: '', ...aRun(10) })
  expect(world.served()).toBe(3)
})

test('a rollback to a named version needs no allow-downgrade, but the version must be approved still', async () => {
  const world = await three()
  world.reject(1)
  const refused = await world.deploy({ mode: 'rollback', model: 'churn@v1' })
  expect(failureReason(refused)).toBe('not-approved')
  world.approve(1)
  expect((await world.deploy({ mode: 'rollback', model: 'churn@v1' })).outcome.kind).toBe('deployed')
  expect(world.served()).toBe(1)
})

test('ringing alarms hold up a deployment, but not a rollback', async () => {
  const world = await three()
  world.register()
  world.setAlarm('churn-5xx', 'ALARM')
  const file = aFile(guarded)
  const deployment = await world.deploy({ model: 'churn@v4', file })
  expect(failureReason(deployment)).toBe('alarm-in-alarm')
  expect(sentence(deployment)).toContain('churn-5xx')

  const rollback = await world.deploy({ mode: 'rollback', model: '', file, ...aRun(10) })
  expect(sentence(rollback)).toBe('')
  expect(world.served()).toBe(2)
  expect(rollback.plan).toMatchObject({
    kind: 'update',
    endpoint: { DeploymentConfig: { BlueGreenUpdatePolicy: { TrafficRoutingConfiguration: { Type: 'ALL_AT_ONCE' } } } },
  })
  expect(rollback.checks.map(({ title }) => title)).toContain('All at once, without alarms')
})

test('the same version with other settings does not become its own predecessor', async () => {
  const world = await three()
  const file = aFile({ ...DEPLOY, variants: [{ name: 'main', instance_type: 'ml.m5.xlarge', instance_count: 4 }] })
  await world.deploy({ model: 'churn@v3', file, ...aRun(10) })
  await world.deploy({ mode: 'rollback', model: '', file, ...aRun(11) })
  expect(world.served()).toBe(2)
})

test('an endpoint that others made has no version to go back to', async () => {
  const world = new World()
  world.register()
  const operations = world.operations()
  operations.createModel({
    ModelName: 'theirs',
    Containers: [{ Image: 'x' }],
    ExecutionRoleArn: aSettings().executionRoleArn,
  })
  operations.createEndpointConfig({
    EndpointConfigName: 'theirs',
    ProductionVariants: [
      { VariantName: 'main', ModelName: 'theirs', InitialInstanceCount: 1, InstanceType: 'ml.m5.xlarge' },
    ],
  })
  operations.createEndpoint({ EndpointName: 'churn', EndpointConfigName: 'theirs' })
  world.tick(3_600_000)
  const result = await world.deploy({ mode: 'rollback', model: '' })
  expect(failureReason(result)).toBe('invalid-input')
  expect(sentence(result)).toContain('smr:previous')
  const deployed = await world.deploy({ model: 'churn@v1' })
  expect(deployed.outcome).toEqual({ kind: 'deployed', how: 'updated' })
  expect(deployed.previous).toEqual({ endpointConfigName: 'theirs' })
})

test('an unnamed rollback that waits for a running deployment goes back to the version before the one that then serves', async () => {
  const world = await three()
  world.register()
  const operations = world.ports()
  const gate = { begun: false }
  const ports = world.ports({
    gate: async ({ when, operation }) => {
      if (gate.begun || when !== 'before' || operation !== 'describeEndpoint') return
      gate.begun = true
      // Somebody else's deployment of version 4 has just begun.
      void world.deploy({ model: 'churn@v4', ports: operations, ...aRun(20) })
      for (let turn = 0; turn < 200 && world.endpoint()?.EndpointStatus === 'InService'; turn += 1)
        await new Promise((resolve) => setImmediate(resolve))
    },
  })
  const back = await world.deploy({ mode: 'rollback', model: '', ports, ...aRun(21) })
  expect(sentence(back)).toBe('')
  expect(back.version?.version).toBe(3)
  expect(world.served()).toBe(3)
})
