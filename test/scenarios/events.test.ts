import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { approved, decide, deploy, endpoint, GROUP, openDeployable, status } from './deployments.js'
import { aReport } from './files.js'
import type { World } from './world.js'

let world: World
beforeEach(async () => {
  world = await openDeployable()
})
afterEach(() => world.close())

const EVENT = {
  'detail-type': 'SageMaker Model Package State Change',
  source: 'aws.sagemaker',
  detail: { ModelPackageGroupName: 'churn', ModelPackageVersion: 1, ModelPackageArn: `${GROUP}/1` },
}

test.each([
  ['an event of EventBridge', EVENT, 'client_payload.detail.ModelPackageArn'],
  ["an event's detail", EVENT.detail, 'client_payload.ModelPackageArn'],
])(
  'a repository_dispatch with %s deploys the version it names, not that of the checkout, and the log says why',
  async (_, payload, place) => {
    await approved(world, 0.85)
    await approved(world, 0.9)
    const run = await deploy(world, { tag: '', to: 'qa', trigger: { kind: 'repository_dispatch', payload } })
    expect(run.outputs).toMatchObject({ 'model-package-version': '1', 'failure-reason': '' })
    expect(run.log).toContain(`Version: ${GROUP}/1, named by \`${place}\` of the repository_dispatch.`)
    expect(endpoint(world, 'qa')).toMatchObject({ versions: [1] })
  },
  60_000,
)

test('a payload that names nothing known is refused before AWS is asked, unless the input decides', async () => {
  await approved(world, 0.85)
  const before = world.awsRequests()
  const trigger = { kind: 'repository_dispatch', payload: { version: 1, reason: 'retrained' } } as const
  const refused = await deploy(world, { tag: '', to: 'qa', trigger })
  expect(refused.conclusion).toBe('failure')
  expect(refused.outputs['failure-reason']).toBe('invalid-input')
  expect(refused.log).toContain('It has "version", "reason".')
  expect(world.awsRequests()).toBe(before)
  const named = await deploy(world, { tag: '', to: 'qa', trigger, with: { model: 'churn@v1' } })
  expect(named.outputs).toMatchObject({ 'model-package-version': '1', 'failure-reason': '' })
  expect(named.log).toContain('Version: churn@v1, named by the input `model`.')
})

test('an event about a version of another account deploys nothing', async () => {
  await approved(world, 0.85)
  const arn = 'arn:aws:sagemaker:eu-west-1:999999999999:model-package/churn/1'
  const run = await deploy(world, {
    tag: '',
    to: 'qa',
    trigger: { kind: 'repository_dispatch', payload: { ModelPackageArn: arn } },
  })
  expect(run.outputs['failure-reason']).toBe('wrong-account')
  expect(endpoint(world, 'qa')).toBeUndefined()
})

test('an empty payload leaves the choice to the checkout, and the log says so', async () => {
  await approved(world, 0.85)
  const run = await deploy(world, { tag: '', to: 'qa', trigger: { kind: 'repository_dispatch' } })
  expect(run.outputs).toMatchObject({ 'model-package-version': '1', 'failure-reason': '' })
  expect(run.log).toContain(
    'the one that was registered from the manifest as it is checked out, since nothing names one',
  )
})

test('a pull request that is closed without being merged registers nothing, which is green and said', async () => {
  const run = await world.run({ trigger: { kind: 'pull_request', action: 'closed' } })
  expect(run.conclusion).toBe('success')
  expect(run.annotations).toContainEqual({
    level: 'notice',
    message: expect.stringContaining('closed without being merged'),
  })
  expect(run.summary).toContain('closed without being merged')
  expect(world.awsRequests()).toBe(0)
  expect(world.comments()).toEqual([])
  // What only looks goes on.
  expect((await status(world, { trigger: { kind: 'pull_request', action: 'closed' } })).log).not.toContain(
    'closed without',
  )
})

test('a workflow_run registers for the commit it ran for', async () => {
  const headSha = 'feed5eedfeed5eedfeed5eedfeed5eedfeed5eed'
  const run = await world.run({ trigger: { kind: 'workflow_run', headSha } })
  expect(run.outputs['registered']).toBe('true')
  expect(world.emulator.versions('churn')).toMatchObject([{ MetadataProperties: { CommitId: headSha } }])
})

test('whoever reviewed the pull request may approve what the review registered', async () => {
  world.write({ 'evaluation.json': aReport({ auc: 0.85 }) })
  const run = await world.run({ trigger: { kind: 'pull_request_review' }, actor: 'priya' })
  expect(run.outputs['registered']).toBe('true')
  expect(world.emulator.versions('churn')).toMatchObject([{ CustomerMetadataProperties: { 'smr/actor': 'ada' } }])
  const decision = await decide(world, 'churn@v1')
  expect(decision.outputs).toMatchObject({ 'approval-status': 'Approved', 'failure-reason': '' })
})
