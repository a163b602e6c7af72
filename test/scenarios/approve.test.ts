import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { decide, GROUP, openDeployable, register, swapSpecification, told, writesAfter } from './deployments.js'
import type { World } from './world.js'

let world: World
beforeEach(async () => {
  world = await openDeployable()
  await register(world)
})
afterEach(() => world.close())

const version = () => world.emulator.versions('churn')[0]
const requests = () => world.emulator.log.writes().length

test('a reviewer of the protected environment approves: who, when and which run stand on the version, and the comment becomes the record', async () => {
  const run = await decide(world, 'churn@v1', { with: { reason: 'better on both sides' } })
  expect(run.conclusion).toBe('success')
  expect(run.outputs).toMatchObject({
    'model-package-arn': `${GROUP}/1`,
    'approval-status': 'Approved',
    'failure-reason': '',
  })
  expect(version()?.ModelApprovalStatus).toBe('Approved')
  expect(version()?.ApprovalDescription).toMatch(/@priya.*better on both sides.*actions\/runs\/\d+/)
  const [comment, ...others] = world.comments()
  expect(others).toEqual([])
  expect(comment).toMatch(/version 1 is approved/)
  expect(comment).toContain('priya')
  expect(comment).toMatch(/The report at registration is the summary of <a href="[^"]*\/actions\/runs\/\d+">/)
  expect(run.outputs['comment-url']).toContain('/pull/42#issuecomment-')
  expect(run.summary).toContain('better on both sides')
})

test('the same approval again says that it is so already, and changes nothing', async () => {
  await decide(world, 'churn@v1')
  const before = requests()
  const again = await decide(world, `${GROUP}/1`)
  expect(again.conclusion).toBe('success')
  expect(writesAfter(world, before)).toEqual([])
})

test.each([
  ['the reviewer is the author of the pull request', [{ user: 'ada' }]],
  ['one of two reviewers is', [{ user: 'priya' }, { user: 'Ada' }]],
])('%s: refused, and nothing is written', async (_, reviews) => {
  const before = requests()
  const run = await decide(world, 'churn@v1', { reviews })
  expect(run.conclusion).toBe('failure')
  expect(run.outputs['failure-reason']).toBe('self-approval')
  expect(version()?.ModelApprovalStatus).toBe('PendingManualApproval')
  expect(writesAfter(world, before)).toEqual([])
})

test('without a protected environment whoever started the run is the approver, and an author is refused', async () => {
  world.emulator.github.deployments.setEnvironment('model-approval')
  expect((await decide(world, 'churn@v1', { actor: 'ada' })).outputs['failure-reason']).toBe('self-approval')
  const run = await decide(world, 'churn@v1', { actor: 'ben' })
  expect(run.conclusion).toBe('success')
  expect(version()?.ApprovalDescription).toContain('@ben')
})

test('a job that may not read the reviews is told which permission is missing, and approves nothing', async () => {
  const run = await decide(world, 'churn@v1', { permissions: { contents: 'read', 'pull-requests': 'write' } })
  expect(run.outputs['failure-reason']).toBe('access-denied')
  expect(told(run)).toContain('actions: read')
  expect(version()?.ModelApprovalStatus).toBe('PendingManualApproval')
})

test('a specification that was swapped since registration is not approved', async () => {
  await swapSpecification(world, 1)
  const run = await decide(world, 'churn@v1')
  expect(run.outputs['failure-reason']).toBe('changed-since-approval')
  expect(version()?.ModelApprovalStatus).toBe('PendingManualApproval')
})

test('a rejection needs a reason, which then stands on the version and in the comment', async () => {
  const without = await decide(world, 'churn@v1', { with: { mode: 'reject' } })
  expect(without.outputs['failure-reason']).toBe('invalid-input')
  const run = await decide(world, 'churn@v1', { with: { mode: 'reject', reason: 'too slow for the call centre' } })
  expect(run.conclusion).toBe('success')
  expect(version()).toMatchObject({
    ModelApprovalStatus: 'Rejected',
    ApprovalDescription: expect.stringContaining('too slow for the call centre'),
  })
  expect(world.comments()[0]).toContain('too slow for the call centre')
})

test('dry-run shows the request and sends nothing that changes anything', async () => {
  const before = requests()
  const run = await decide(world, 'churn@v1', { with: { 'dry-run': 'true' } })
  expect(run.conclusion).toBe('success')
  expect(run.log).toContain('"ModelApprovalStatus": "Approved"')
  expect(writesAfter(world, before)).toEqual([])
  expect(version()?.ModelApprovalStatus).toBe('PendingManualApproval')
})

test('a job outside the environment is not trusted by the role that approves', async () => {
  const run = await decide(world, 'churn@v1', { environment: 'elsewhere' })
  expect(run.outputs['failure-reason']).toBe('no-credentials')
  expect(version()?.ModelApprovalStatus).toBe('PendingManualApproval')
})
