import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { REGISTER_ROLE_ARN, REGISTRY_ACCOUNT } from '../emulator/index.js'
import { aReport, CHURN_MANIFEST } from '../scenarios/files.js'
import { InProcess, type Job } from './in-process.js'
import { errorOf } from './story.js'
import { FaultWorld } from './world.js'

// C18: the files that the runner gives a step. None of the network's faults can come to them; they are gone, or the disk is full.

const ARN = 'arn:aws:sagemaker:eu-west-1:111111111111:model-package/churn/1'
const process = new InProcess()
beforeAll(() => process.open())
afterAll(() => process.close())

async function registered(...gone: NonNullable<Job['gone']>) {
  const world = await FaultWorld.open(process, { groups: ['churn'] })
  world.write({ 'model.yaml': CHURN_MANIFEST, 'evaluation.json': aReport({ auc: 0.85 }) })
  const inputs = { 'role-to-assume': REGISTER_ROLE_ARN, 'registry-account-id': REGISTRY_ACCOUNT }
  const left = await world.run({ with: inputs, gone })
  const next = await world.run({ with: inputs })
  await world.close()
  const { emulator } = world
  return { left, next, versions: emulator.versions('churn').length, comments: emulator.github.comments(42).length }
}

test('outputs that cannot be written are in the log, and nothing else is less for it', async () => {
  const { left, next, versions, comments } = await registered('GITHUB_OUTPUT')
  expect([left.exitCode, left.outputs, versions, comments]).toEqual([0, {}, 1, 1])
  expect(left.log).toMatch(new RegExp(`Output model-package-arn could not be written .*: ${ARN}$`, 'm'))
  expect(left.summary).toContain('version 1')
  expect(next.outputs).toMatchObject({ 'model-package-arn': ARN, registered: 'false' })
})

test('a summary that cannot be written takes nothing from the registration', async () => {
  const { left, versions, comments } = await registered('GITHUB_STEP_SUMMARY')
  expect([left.exitCode, left.outputs['model-package-arn'], versions, comments]).toEqual([0, ARN, 1, 1])
})

test('where the journal cannot be written nothing is begun, and the next run registers', async () => {
  const { left, next, versions, comments } = await registered('RUNNER_TEMP')
  expect([left.exitCode, left.outputs['failure-reason']]).toEqual([1, 'failed'])
  expect(left.log).toMatch(/::error::The journal of this run cannot be written.*RUNNER_TEMP/)
  expect(next.outputs).toMatchObject({ 'model-package-arn': ARN, registered: 'true' })
  expect([versions, comments]).toEqual([1, 1])
  expect(errorOf(left)).not.toMatch(/undefined|\[object/)
})
