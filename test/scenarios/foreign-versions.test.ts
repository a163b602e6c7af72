import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  decide,
  deploy,
  endpoint,
  openDeployable,
  register,
  rollBack,
  status,
  told,
  writesAfter,
} from './deployments.js'
import {
  BY_MLFLOW,
  BY_PIPELINES,
  BY_SDK_2,
  BY_SDK_3,
  BY_STUDIO,
  byEarlierRelease,
  EVALUATION_OF_PIPELINE,
} from './foreign.js'
import type { World } from './world.js'

let world: World
beforeEach(async () => {
  world = await openDeployable()
})
afterEach(() => world.close())

const versions = () => world.emulator.versions('churn')
const SELF = { with: { 'allow-self-approval': 'true' } }
const update = (model: string) =>
  world.run({ trigger: { kind: 'push' }, job: 'update', with: { mode: 'update', model } })

/** What the evaluation step of the pipeline measured. */
function measuredByPipeline(auc: number): void {
  const body = JSON.stringify({ binary_classification_metrics: { auc: { value: auc, standard_deviation: 0.01 } } })
  world.emulator.putObject(EVALUATION_OF_PIPELINE, body)
}

const MAKERS = [
  ['SageMaker Pipelines', BY_PIPELINES],
  ['the Python SDK 2.x', BY_SDK_2],
  ['the Python SDK 3.x', BY_SDK_3],
  ['SageMaker Studio', BY_STUDIO],
] as const

describe.each(MAKERS)('a version that %s registered', (_, made) => {
  beforeEach(() => {
    world.emulator.plant('churn', made)
  })

  test('is approved by whoever takes it on, since nobody knows who made it; and deployed, with what nothing guards said', async () => {
    const refused = await decide(world, 'churn@v1')
    expect(refused.outputs['failure-reason']).toBe('self-approval')
    expect(told(refused)).toContain('The version does not say who registered it')
    expect(told(refused)).not.toContain('permissions:')
    expect(versions()[0]?.ModelApprovalStatus).toBe('PendingManualApproval')
    const approved = await decide(world, 'churn@v1', SELF)
    expect(approved.conclusion).toBe('success')
    expect(told(approved)).toContain('nothing shows whether it was changed since')
    const deployed = await deploy(world, { tag: 'churn@v1', to: 'qa' })
    expect(deployed.conclusion).toBe('success')
    expect(told(deployed)).toContain('churn v1 was not registered by this action')
    expect(deployed.summary).toContain('Approved by <code>priya</code>')
    expect(endpoint(world, 'qa')).toMatchObject({ status: 'InService', versions: [1] })
  })

  test('is rejected with a reason, which a deployment repeats', async () => {
    expect((await decide(world, 'churn@v1', { with: { mode: 'reject', reason: 'not ours' } })).conclusion).toBe(
      'success',
    )
    const refused = await deploy(world, { tag: 'churn@v1', to: 'qa' })
    expect(refused.outputs['failure-reason']).toBe('not-approved')
    expect(told(refused)).toContain('not ours')
  })

  test('is left as it is by an update, which says that it is not what the manifest says', async () => {
    const before = world.emulator.log.writes().length
    const run = await update('churn@v1')
    expect(run.conclusion).toBe('success')
    expect(writesAfter(world, before)).toEqual([])
    expect(run.summary).toMatch(/was left as it is: \d+ differences? that no update changes/)
    expect(run.summary).not.toContain('is what its manifest says')
  })
})

test('a version is compared with the newest approved one, whoever made that, by the report that it names', async () => {
  measuredByPipeline(0.95)
  world.emulator.plant('churn', BY_PIPELINES)
  world.emulator.approve('churn', 1)
  for (const made of [BY_SDK_2, BY_STUDIO]) world.emulator.plant('churn', made)
  world.emulator.putObject('s3://acme-ml/churn/model.tar.gz', 'a worse model')
  const worse = await world.run()
  expect(worse.outputs).toMatchObject({ 'failure-reason': 'gate-failed', registered: 'false' })
  expect(worse.outputs['baseline-arn']).toMatch(/churn\/1$/)
  measuredByPipeline(0.84)
  const better = await register(world, 0.9)
  expect(better.outputs).toMatchObject({ 'model-package-version': '4', 'gates-passed': 'true' })
  expect(world.comments()[0]).toContain('version 1, the latest approved one')
})

test("a version of the SDK has an auc in its own metadata, which is nobody's record: the gate says that none was recorded", async () => {
  world.emulator.plant('churn', BY_SDK_2)
  world.emulator.approve('churn', 1)
  const run = await register(world, 0.85)
  expect(run.outputs['baseline-arn']).toMatch(/churn\/1$/)
  expect(told(run)).toContain('never recorded in version 1')
  expect(JSON.parse(run.outputs['metrics-json'] ?? '')[0]).toMatchObject({ name: 'auc', verdict: 'new' })
})

describe('a version that MLflow only logged', () => {
  beforeEach(async () => {
    await register(world, 0.85)
    world.emulator.approve('churn', 1)
    world.emulator.plant('churn', BY_MLFLOW)
  })

  test('is approved with a warning that nothing can serve, and deployed nowhere', async () => {
    const approved = await decide(world, 'churn@v2', SELF)
    expect(approved.conclusion).toBe('success')
    expect(told(approved)).toContain('no deployment can come of it')
    const before = world.emulator.log.writes().length
    const refused = await deploy(world, { tag: 'churn@v2', to: 'qa' })
    expect(refused.outputs['failure-reason']).toBe('invalid-input')
    expect(told(refused)).toContain('churn v2 has no inference specification')
    expect(writesAfter(world, before)).toEqual([])
  })

  test('is not what others are compared with, nor the latest approved one, even where somebody approved it', async () => {
    world.emulator.approve('churn', 2)
    const run = await register(world, 0.9)
    expect(run.outputs['baseline-arn']).toMatch(/churn\/1$/)
    expect(world.comments()[0]).toContain('Version 2 is Approved and only Logged')
    const deployed = await deploy(world, {
      tag: 'any',
      to: 'qa',
      trigger: { kind: 'workflow_dispatch', inputs: { model: 'latest-approved' } },
      with: { model: 'latest-approved' },
    })
    expect(deployed.outputs['model-package-version']).toBe('1')
  })

  test('stands in a status as what it is', async () => {
    const run = await status(world)
    expect(run.log).toMatch(/^v2 .*PendingManualApproval, only logged/m)
    const [group] = JSON.parse(run.outputs['report-json'] ?? '').groups
    expect(group.versions[0]).toMatchObject({ version: 2, registration_type: 'Logged', specification: 'unknown' })
  })
})

test('versions of earlier releases are known again: deployed without a warning, rolled back to, and told with their people', async () => {
  for (const name of ['names.0.1', 'train-and-test.5449bb3']) world.emulator.plant('churn', byEarlierRelease(name))
  const commit = '9f3c2e1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
  const gone = await decide(world, 'churn@v1')
  expect(gone.outputs['failure-reason']).toBe('self-approval')
  expect(told(gone)).toContain('The authors of commit 9f3c2e1 cannot be read')
  expect(told(gone)).not.toContain('Run the job again')
  world.emulator.github.setCommit({ sha: commit, author: 'dana' })
  for (const version of [1, 2]) {
    expect((await decide(world, `churn@v${version}`)).conclusion).toBe('success')
    const run = await deploy(world, { tag: `churn@v${version}`, to: 'qa' })
    expect(run.conclusion).toBe('success')
    expect(told(run)).not.toContain('was not registered by this action')
  }
  const back = await rollBack(world, 'qa')
  expect(back.outputs).toMatchObject({ 'model-package-version': '1', 'previous-version': '2' })
  const run = await status(world)
  const [group] = JSON.parse(run.outputs['report-json'] ?? '').groups
  expect(group.versions).toEqual([
    expect.objectContaining({ version: 2, registered_by: 'dana', specification: 'same', pull_request: 42 }),
    expect.objectContaining({
      version: 1,
      registered_by: 'dana',
      specification: 'same',
      metrics: expect.objectContaining({ 'f1, macro': { value: 0.81 } }),
    }),
  ])
}, 120_000)
