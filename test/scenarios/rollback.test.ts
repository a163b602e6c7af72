import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { deployRoleArn } from '../emulator/index.js'
import { deploy, endpoint, openDeployable, plantServedInQa, rollBack, startDeploy, told } from './deployments.js'
import type { World } from './world.js'

const PROD = '444444444444'
let world: World
beforeEach(async () => {
  world = await openDeployable()
  for (const _ of [1, 2, 3]) plantServedInQa(world)
})
afterEach(() => world.close())

async function inProd(...versions: readonly number[]): Promise<void> {
  for (const version of versions) {
    const run = await deploy(world, { tag: `churn@v${version}`, to: 'prod' })
    if (run.conclusion !== 'success') throw new Error(run.log)
  }
}

test('a bad version: its alarm fires, SageMaker rolls back, the job is red and says what serves', async () => {
  await inProd(1)
  const before = endpoint(world, 'prod')?.configName
  world.emulator.nextDeployment(PROD, { fails: 'alarm' })
  const run = await deploy(world, { tag: 'churn@v2', to: 'prod' })
  expect(run.conclusion).toBe('failure')
  expect(run.outputs).toMatchObject({ 'failure-reason': 'rolled-back', 'previous-version': '1' })
  expect(JSON.parse(run.outputs['report-json'] ?? '')).toMatchObject({
    outcome: 'rolled-back',
    inService: false,
    serving: { endpointConfigName: before, version: 1 },
  })
  expect(told(run)).toContain('version 1 serves')
  expect(run.summary).toContain('version 1 serves')
  expect(endpoint(world, 'prod')).toMatchObject({ status: 'InService', configName: before, versions: [1] })
  expect(world.emulator.versions('churn')[1]?.CustomerMetadataProperties).not.toHaveProperty('smr/served/prod')
  expect(world.emulator.versions('churn')[1]?.ModelLifeCycle).toBeUndefined()
})

test('while it is RollingBack, the run waits for the end and makes up no reason; another run waits for it, and then comes through', async () => {
  await world.close()
  // Long enough for the other run to come while it lasts.
  const rollback = 1_500_000
  world = await openDeployable({ hosting: { rollbackStatus: 'RollingBack', rollbackReason: 'empty', rollback } })
  for (const _ of [1, 2, 3]) plantServedInQa(world)
  await inProd(1)
  const before = endpoint(world, 'prod')?.configName
  world.emulator.nextDeployment(PROD, { fails: 'alarm' })
  const bad = startDeploy(world, { tag: 'churn@v2', to: 'prod', with: { 'poll-interval-seconds': '5' } })
  while (endpoint(world, 'prod')?.status !== 'RollingBack') await sleep(20)
  // It looks seldom, so that the first run sees the end before anything else begins.
  const seldom = { 'busy-wait-minutes': '300', 'poll-interval-seconds': '300' }
  const good = deploy(world, { tag: 'churn@v3', to: 'prod', with: seldom })
  const run = await bad.finished
  expect(run.log).toContain('RollingBack')
  expect(run.outputs).toMatchObject({ 'failure-reason': 'rolled-back', 'previous-version': '1' })
  expect(told(run)).toContain(before)
  expect(told(run)).not.toMatch(/undefined|null/)
  const next = await good
  expect(next.log).toContain('churn is RollingBack')
  expect(next.conclusion).toBe('success')
  expect(next.outputs).toMatchObject({ 'model-package-version': '3', 'previous-version': '1' })
  expect(endpoint(world, 'prod')).toMatchObject({ status: 'InService', versions: [3] })
})

test('a container that never answers: the same, by its own reason', async () => {
  await inProd(1)
  world.emulator.nextDeployment(PROD, { fails: 'health-check' })
  const run = await deploy(world, { tag: 'churn@v2', to: 'prod' })
  expect(run.outputs['failure-reason']).toBe('rolled-back')
  expect(endpoint(world, 'prod')).toMatchObject({ status: 'InService', versions: [1] })
})

test('what the newest containers wrote last stands in log and summary, its commands and markup made safe', async () => {
  await inProd(1)
  const { emulator } = world
  emulator.writeLog(PROD, 'churn', { name: 'main/i-old', createdAt: new Date(0), lines: ['GET /ping 200'] })
  emulator.writeLog(PROD, 'churn', {
    name: 'main/i-new',
    createdAt: emulator.clock.now(),
    lines: ['Traceback (most recent call last):', '::error::<b>not a command</b>', 'ModuleNotFoundError: xgboost'],
  })
  emulator.nextDeployment(PROD, { fails: 'health-check' })
  const run = await deploy(world, { tag: 'churn@v2', to: 'prod' })
  expect(run.outputs['failure-reason']).toBe('rolled-back')
  expect(run.summary).toContain('What the containers wrote last')
  expect(run.summary).toContain('main/i-new')
  expect(run.summary).toContain('ModuleNotFoundError: xgboost')
  expect(run.summary).not.toContain('GET /ping')
  expect(run.log).toContain('ModuleNotFoundError: xgboost')
  expect(run.annotations.map(({ message }) => message)).not.toContain('<b>not a command</b>')
  const role = emulator.roles.get(deployRoleArn('prod'))
  if (role === undefined) throw new Error('there is no role that deploys')
  emulator.roles.set(role.arn, { ...role, policy: role.policy.filter(({ Sid }) => Sid !== 'IdentityLogs') })
  emulator.nextDeployment(PROD, { fails: 'health-check' })
  const denied = await deploy(world, { tag: 'churn@v2', to: 'prod' })
  expect(denied.outputs['failure-reason']).toBe('rolled-back')
  expect(denied.summary).toContain('logs:DescribeLogStreams')
})

test('after a roll-back by SageMaker the same version can be deployed again, and comes through', async () => {
  await inProd(1)
  world.emulator.nextDeployment(PROD, { fails: 'alarm' })
  await deploy(world, { tag: 'churn@v2', to: 'prod' })
  await inProd(2)
  expect(endpoint(world, 'prod')).toMatchObject({ status: 'InService', versions: [2] })
})

test('mode rollback puts back what served before, in one step and without naming it; again goes further back', async () => {
  await inProd(1, 2, 3)
  const run = await rollBack(world, 'prod', { with: { reason: 'complaints from the branches' } })
  expect(run.conclusion).toBe('success')
  expect(run.outputs).toMatchObject({ 'model-package-version': '2', 'previous-version': '3' })
  expect(endpoint(world, 'prod')).toMatchObject({ status: 'InService', versions: [2] })
  const further = await rollBack(world, 'prod')
  expect(further.outputs).toMatchObject({ 'model-package-version': '1' })
  expect(endpoint(world, 'prod')).toMatchObject({ status: 'InService', versions: [1] })
})

test('a rerun of a rollback that came through does not go back once more', async () => {
  await inProd(1, 2)
  const runId = '19999999999'
  await rollBack(world, 'prod', { runId })
  const again = await rollBack(world, 'prod', { runId, attempt: 2 })
  expect(again.conclusion).toBe('success')
  expect(endpoint(world, 'prod')).toMatchObject({ status: 'InService', versions: [1] })
})

test('a version that is rejected while its canary is watched: it serves, and a warning says to roll back', async () => {
  await inProd(1)
  const { finished } = startDeploy(world, { tag: 'churn@v2', to: 'prod' })
  while (endpoint(world, 'prod')?.pending?.phase !== 'Baking') await sleep(20)
  world.emulator.reject('churn', 2, 'biased')
  const run = await finished
  expect(run.conclusion).toBe('success')
  expect(endpoint(world, 'prod')).toMatchObject({ status: 'InService', versions: [2] })
  expect(run.annotations).toContainEqual(
    expect.objectContaining({ level: 'warning', message: expect.stringMatching(/Rejected now: biased.*roll back/) }),
  )
})

test('a rollback to a version that was rejected meanwhile is refused', async () => {
  await inProd(1, 2)
  world.emulator.reject('churn', 1, 'biased')
  const run = await rollBack(world, 'prod')
  expect(run.outputs['failure-reason']).toBe('not-approved')
  expect(endpoint(world, 'prod')).toMatchObject({ status: 'InService', versions: [2] })
})

test('where nothing served before, a rollback says so', async () => {
  await inProd(1)
  const run = await rollBack(world, 'prod')
  expect(run.conclusion).toBe('failure')
  expect(run.outputs['failure-reason']).toBe('invalid-input')
  expect(told(run)).toContain('Name the version')
})

test('a record says what serves now: the displaced version is replaced by, then rolled back to, by whom and when', async () => {
  // Versions 4 and 5, each registered by a pull request of its own.
  for (const pull of [42, 43]) {
    world.emulator.github.openPull({ number: pull })
    plantServedInQa(world, 'Approved', {
      MetadataProperties: { Repository: 'https://github.com/acme/models', CommitId: 'a'.repeat(40) },
      CustomerMetadataProperties: { 'smr/pull-request': String(pull) },
    })
  }
  await inProd(4)
  expect(world.comments(42).join()).toContain('version 4 is in service in <code>prod</code>')
  await inProd(5)
  const replaced = world.comments(42)
  expect(replaced).toHaveLength(1)
  expect(replaced[0]).toContain('version 4 was replaced by version 5 in <code>prod</code>')
  expect(replaced[0]).toMatch(/Replaced by version 5<\/b> by <code>ada<\/code> on \d+ \w{3} \d{4}/)
  expect(replaced[0]).not.toContain('is in service')
  await rollBack(world, 'prod', { with: { reason: 'complaints from the branches' } })
  expect(world.comments(42).join()).toContain('<code>prod</code> is rolled back to <code>churn</code> version 4')
  const back = world.comments(43)
  expect(back).toHaveLength(1)
  expect(back[0]).toContain('version 5 was rolled back to version 4 in <code>prod</code>')
  expect(back[0]).toContain('complaints from the branches')
  expect(back[0]).not.toContain('is in service')
}, 90_000)
