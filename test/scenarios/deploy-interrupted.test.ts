import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { CompositeRun } from '../harness/composite.js'
import { DEPLOY_SECTION, deploy, endpoint, openDeployable, plantServedInQa, startDeploy, told } from './deployments.js'
import { expectToHaveEndedItself } from './endings.js'
import { CHURN_MANIFEST } from './files.js'
import type { World } from './world.js'

const PATIENT = { 'wait-timeout-minutes': '600' }
const RUN = { tag: 'churn@v2', to: 'prod', runId: '19999999999', with: PATIENT } as const
/** Long enough for a second run to find it under way: twice twenty-five minutes, ten seconds here. */
const LONG_CANARY = DEPLOY_SECTION.replace('wait: 5m', 'wait: 25m').replace('timeout: 60m', 'timeout: 2h')

let world: World
beforeEach(async () => {
  world = await openDeployable()
  for (const _ of [1, 2]) plantServedInQa(world)
  const first = await deploy(world, { tag: 'churn@v1', to: 'prod' })
  if (first.conclusion !== 'success') throw new Error(first.log)
  world.write({ 'model.yaml': CHURN_MANIFEST + LONG_CANARY })
})
afterEach(() => world.close())

type How = 'cancel' | 'killStep' | 'lose'

/** Does something to the job while the alarms are watched. */
async function interruptCanary(how: How): Promise<CompositeRun> {
  const { job, finished } = startDeploy(world, RUN)
  while (endpoint(world, 'prod')?.pending?.phase !== 'Baking') await sleep(50)
  await sleep(300)
  job[how]()
  return finished
}

/** Does something to the job when this request arrives, which is then carried out `stall` milliseconds later. */
async function interruptAt(operation: string, how: How, stall: number) {
  const { job, finished } = startDeploy(world, RUN)
  let isInterrupted = false
  world.emulator.watch = async (point) => {
    if (point.operation !== operation || point.when !== 'before' || isInterrupted) return
    isInterrupted = true
    job[how]()
    await sleep(stall)
  }
  return finished
}

/** The job runs again, and ends with version 2 in service; one configuration of it was ever made. */
async function rerunEndsGreen(): Promise<CompositeRun> {
  const again = await deploy(world, { ...RUN, attempt: 2 })
  expect(again.conclusion).toBe('success')
  expect(again.outputs).toMatchObject({ 'model-package-version': '2', 'failure-reason': '' })
  expect(endpoint(world, 'prod')).toMatchObject({ status: 'InService', versions: [2], pending: undefined })
  expect(endpoint(world, 'prod')?.history).toHaveLength(2)
  const made = world.emulator.log.writes().filter(({ operation }) => operation === 'CreateEndpointConfig')
  expect(made).toHaveLength(2)
  return again
}

test('a cancel during a canary ends in time and says that SageMaker goes on; a rerun joins the update and ends green', async () => {
  const run = await interruptCanary('cancel')
  expectToHaveEndedItself(run)
  expect(run.conclusion).toBe('cancelled')
  expect(run.outputs).toMatchObject({
    'failure-reason': 'cancelled',
    'endpoint-name': 'churn',
    'previous-version': '1',
  })
  expect(JSON.parse(run.outputs['report-json'] ?? '')).toMatchObject({ outcome: 'cancelled', inService: false })
  expect(told(run)).toContain('SageMaker goes on')
  expect(told(run)).not.toContain('killed')
  expect(run.summary).toContain('SageMaker goes on')
  expect(endpoint(world, 'prod')).toMatchObject({ status: 'Updating', versions: [1], pending: { versions: [2] } })
  const again = await rerunEndsGreen()
  expect(again.log).toContain('Joining our own update')
})

test.each([
  'killStep',
  'lose',
] as const)('%s during a canary: what was sent is said where anything can be; the rerun joins it', async (how) => {
  const run = await interruptCanary(how)
  if (how === 'killStep') {
    expect(run.conclusion).toBe('failure')
    expect(run.outputs['failure-reason']).toBe('failed')
    expect(told(run)).toContain('the update of endpoint churn')
    expect(told(run)).toContain('AWS goes on with what was sent')
    expect(told(run)).toMatch(
      /Endpoint churn is Updating now: churn-v1-\w+ serves.*An update to churn-v2-\w+ is under way/,
    )
    expect(told(run)).toMatch(
      /Endpoint churn is Updating now: \S+ serves, which is not this run's \S+\. An update to \S+ is/,
    )
  }
  const again = await rerunEndsGreen()
  expect(again.log).toContain('Joining our own update')
})

test.each([
  'CreateModel',
  'CreateEndpointConfig',
  'UpdateEndpoint',
])('killed while %s is on its way: the last step names it, and the rerun ends green', async (operation) => {
  world.write({ 'model.yaml': CHURN_MANIFEST + DEPLOY_SECTION })
  const run = await interruptAt(operation, 'killStep', 300)
  expect(run.outputs['failure-reason']).toBe('unknown-outcome')
  expect(told(run)).toContain('Sent, without an answer')
  await rerunEndsGreen()
})

test('a cancel while the update is on its way, whose answer takes longer than there is time', async () => {
  const run = await interruptAt('UpdateEndpoint', 'cancel', 10_000)
  expectToHaveEndedItself(run)
  expect(run.conclusion).toBe('cancelled')
  expect(run.outputs['failure-reason']).toMatch(/^(cancelled|unknown-outcome)$/)
  expect(told(run)).toContain('Sent, without an answer: the update of endpoint churn')
  world.write({ 'model.yaml': CHURN_MANIFEST + LONG_CANARY })
  await rerunEndsGreen()
})

test('a wait that is longer than the session takes fresh ID tokens for fresh credentials, and ends green', async () => {
  const before = world.emulator.log.requests('GetIdToken').length
  const run = await deploy(world, { ...RUN, with: { ...PATIENT, 'role-duration-seconds': '900' } })
  expect(run.conclusion).toBe('success')
  expect(endpoint(world, 'prod')).toMatchObject({ versions: [2] })
  const sessions = world.emulator.log.requests('AssumeRoleWithWebIdentity').filter(({ committed }) => committed)
  expect(sessions.length).toBeGreaterThan(4)
  expect(world.emulator.log.requests('GetIdToken').length - before).toBeGreaterThan(4)
  expect(world.emulator.log.requests().filter(({ error }) => error?.startsWith('Expired'))).toEqual([])
})

test('answers that are lost while it waits do not end the wait', async () => {
  world.write({ 'model.yaml': CHURN_MANIFEST + DEPLOY_SECTION })
  for (const call of [4, 9])
    world.emulator.fail({ operation: 'DescribeEndpoint', kind: 'unavailable', when: 'after', call, times: 2 })
  const run = await deploy(world, RUN)
  expect(run.conclusion).toBe('success')
  expect(endpoint(world, 'prod')).toMatchObject({ status: 'InService', versions: [2] })
})

test("by the machine's own clock, looking every five seconds", async () => {
  world.write({ 'model.yaml': CHURN_MANIFEST + DEPLOY_SECTION })
  const run = await deploy(world, {
    ...RUN,
    with: { ...PATIENT, 'poll-interval-seconds': '5' },
    machineEnv: { PACE: undefined, NODE_OPTIONS: undefined },
  })
  expect(run.conclusion).toBe('success')
  expect(endpoint(world, 'prod')).toMatchObject({ status: 'InService', versions: [2] })
})

test('somebody else who updates the endpoint before ours was seen to serve: theirs is left alone, and the run is red', async () => {
  world.write({ 'model.yaml': CHURN_MANIFEST + DEPLOY_SECTION })
  let theirs = ''
  world.emulator.watch = ({ operation, when }) => {
    if (operation !== 'DescribeEndpoint' || when !== 'before' || theirs !== '') return
    const { status, versions } = endpoint(world, 'prod') ?? {}
    if (status === 'InService' && versions?.[0] === 2) theirs = world.emulator.overtake('444444444444', 'churn')
  }
  const run = await deploy(world, RUN)
  expect(run.outputs['failure-reason']).toBe('superseded')
  while (endpoint(world, 'prod')?.pending !== undefined) await sleep(50)
  expect(endpoint(world, 'prod')).toMatchObject({ status: 'InService', configName: theirs })
  expect(
    world.emulator.log.requests('UpdateEndpoint').filter(({ account }) => account === '444444444444'),
  ).toHaveLength(1)
})

test('two tags at once: one waits for the other, and the newer version serves in the end', async () => {
  plantServedInQa(world)
  world.write({ 'model.yaml': CHURN_MANIFEST + DEPLOY_SECTION })
  const [older, newer] = await Promise.all(
    [2, 3].map((version) =>
      deploy(world, {
        tag: `churn@v${version}`,
        to: 'prod',
        with: { ...PATIENT, 'busy-wait-minutes': '300', 'poll-interval-seconds': '30' },
      }),
    ),
  )
  expect(newer?.conclusion).toBe('success')
  // It served first, or was too late and so a downgrade; never did it take the newer one away.
  expect(['', 'superseded', 'invalid-input']).toContain(older?.outputs['failure-reason'])
  expect(endpoint(world, 'prod')).toMatchObject({ status: 'InService', versions: [3] })
})
