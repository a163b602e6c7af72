import { afterEach, beforeEach, expect, test } from '@jest/globals'
import {
  ALARM,
  approved,
  DEPLOY_SECTION,
  deploy,
  endpoint,
  openDeployable,
  plantServedInQa,
  swapSpecification,
  told,
} from './deployments.js'
import { CHURN_MANIFEST } from './files.js'
import type { RunChoices, World } from './world.js'

let world: World
beforeEach(async () => {
  world = await openDeployable()
})
afterEach(() => world.close())

/** Tries to deploy to production; a refusal leaves both workload accounts and the registry as they were. */
async function refused(choices: RunChoices & { readonly tag?: string }) {
  const versions = world.emulator.versions('churn')
  const live = endpoint(world, 'prod')
  const before = world.emulator.log.writes().length
  const run = await deploy(world, { tag: 'churn@v1', to: 'prod', ...choices })
  expect(run.conclusion).toBe('failure')
  expect(world.emulator.log.writes().slice(before)).toEqual([])
  expect(world.emulator.versions('churn')).toEqual(versions)
  expect(endpoint(world, 'prod')).toEqual(live)
  return { reason: run.outputs['failure-reason'], told: told(run) }
}

/** Version 1 and 2 are approved and were in QA; one of them serves in production. */
async function serving(number: 1 | 2): Promise<void> {
  for (const _ of [1, 2]) plantServedInQa(world)
  const run = await deploy(world, { tag: `churn@v${number}`, to: 'prod' })
  if (run.conclusion !== 'success') throw new Error(run.log)
}

test.each(['PendingManualApproval', 'Rejected'] as const)('a version that is %s', async (state) => {
  plantServedInQa(world, state)
  const { reason, told } = await refused({})
  expect(reason).toBe('not-approved')
  expect(told).toContain(state)
})

test('a version whose specification was swapped after its approval', async () => {
  await approved(world, 0.85)
  await swapSpecification(world, 1)
  expect((await refused({ with: { environment: 'qa' }, environment: 'qa', ...asQa() })).reason).toBe(
    'changed-since-approval',
  )
  expect(endpoint(world, 'qa')).toBeUndefined()
})

/** The same job for QA, which requires nothing. */
function asQa(): RunChoices {
  return {
    environment: 'qa',
    with: {
      environment: 'qa',
      'role-to-assume': 'arn:aws:iam::333333333333:role/model-registry-deploy-qa',
      'registry-role-to-assume': 'arn:aws:iam::111111111111:role/model-registry-stage-qa',
      'execution-role-arn': 'arn:aws:iam::333333333333:role/model-registry-endpoint-qa',
    },
  }
}

test('a release tag of the repository, even where the group has a version of that number', async () => {
  plantServedInQa(world)
  const { reason, told } = await refused({ tag: 'v1' })
  expect(reason).toBe('invalid-input')
  expect(told).toContain('GROUP@vN')
})

test('a tag that is handed over as model is a tag all the same', async () => {
  plantServedInQa(world)
  expect((await refused({ tag: 'v1', with: { model: 'v1' } })).reason).toBe('invalid-input')
})

test('a tag of a group that no manifest has', async () => {
  const { reason, told } = await refused({ tag: 'housing@v1' })
  expect(reason).toBe('invalid-input')
  expect(told).toContain('churn (model.yaml)')
})

test.each([
  ['another account', 'arn:aws:sagemaker:eu-west-1:999999999999:model-package/churn/1', 'wrong-account'],
  ['another Region', 'arn:aws:sagemaker:us-east-1:111111111111:model-package/churn/1', 'invalid-input'],
  ['another group', 'arn:aws:sagemaker:eu-west-1:111111111111:model-package/housing/1', 'invalid-input'],
])('an ARN of %s', async (_, model, reason) => {
  plantServedInQa(world)
  expect((await refused({ with: { model } })).reason).toBe(reason)
})

test('an older version in the place of a newer one, unless it is allowed and somebody says why', async () => {
  await serving(2)
  const { reason, told } = await refused({})
  expect(reason).toBe('invalid-input')
  expect(told).toContain('allow-downgrade')
  expect((await refused({ with: { 'allow-downgrade': 'true' } })).told).toContain('reason')
  const run = await deploy(world, {
    tag: 'churn@v1',
    to: 'prod',
    with: { 'allow-downgrade': 'true', reason: 'v2 is slow at month end' },
  })
  expect(run.conclusion).toBe('success')
  expect(endpoint(world, 'prod')).toMatchObject({ status: 'InService', versions: [1] })
})

test('a canary without a single alarm', async () => {
  await serving(1)
  world.write({ 'model.yaml': CHURN_MANIFEST + DEPLOY_SECTION.replace(/ *alarms:.*\n/, '') })
  const { told } = await refused({ tag: 'churn@v2' })
  expect(told).toContain('alarms')
})

test('an alarm that is in ALARM before the start; one without data is only said', async () => {
  await serving(1)
  world.emulator.setAlarm('444444444444', { name: ALARM, state: 'ALARM' })
  const { reason, told } = await refused({ tag: 'churn@v2' })
  expect(reason).toBe('alarm-in-alarm')
  expect(told).toContain(ALARM)
  world.emulator.setAlarm('444444444444', { name: ALARM, state: 'INSUFFICIENT_DATA' })
  const run = await deploy(world, { tag: 'churn@v2', to: 'prod' })
  expect(run.conclusion).toBe('success')
  expect(run.log).toContain(`${ALARM} INSUFFICIENT_DATA`)
})

test('an alarm that does not exist', async () => {
  await serving(1)
  world.write({ 'model.yaml': CHURN_MANIFEST + DEPLOY_SECTION.replace(ALARM, 'churn-4xx') })
  expect((await refused({ tag: 'churn@v2' })).told).toContain('churn-4xx')
})

test("the job's environment is not the one that is deployed to", async () => {
  plantServedInQa(world)
  const run = await refused({ with: { environment: 'qa' } })
  expect(run.reason).toBe('invalid-input')
  expect(run.told).toMatch(/environment/)
})

test('a role of production in a job of another environment: IAM is the first lock', async () => {
  plantServedInQa(world)
  expect((await refused({ environment: 'qa' })).reason).toBe('no-credentials')
})

test("a fork's pull request, which gets no credentials", async () => {
  plantServedInQa(world)
  const run = await deploy(world, { tag: '', to: 'prod', trigger: { kind: 'pull_request', number: 7, from: 'fork' } })
  expect(run.outputs['failure-reason']).toBe('no-credentials')
  expect(world.awsRequests()).toBe(0)
})

test('a role that cannot pass the execution role is told which right is missing', async () => {
  plantServedInQa(world)
  const { reason, told } = await refused({
    with: { 'execution-role-arn': 'arn:aws:iam::444444444444:role/somebody-elses' },
  })
  expect(reason).toBe('access-denied')
  expect(told).toContain('iam:PassRole')
})
