import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { aReport, CHURN_MANIFEST } from './files.js'
import { openWithEveryOption } from './whole-role.js'
import type { World } from './world.js'

const URI = 'https://mlflow.acme.com/runs/42'
const ARN = 'arn:aws:sagemaker:eu-west-1:111111111111:model-package/churn/1'

let world: World
beforeEach(async () => {
  world = await openWithEveryOption()
  world.write({ 'model.yaml': `${CHURN_MANIFEST}source_uri: ${URI}\n`, 'evaluation.json': aReport({ auc: 0.85 }) })
})
afterEach(() => world.close())

const messages = (run: Awaited<ReturnType<World['run']>>) => run.annotations.map(({ message }) => message).join('\n')

test('a source URI stands on the version, and a second run has nothing left to do', async () => {
  expect((await world.run()).conclusion).toBe('success')
  expect(world.emulator.versions('churn')).toEqual([expect.objectContaining({ SourceUri: URI })])
  const again = await world.run()
  expect(again.outputs).toMatchObject({ 'model-package-arn': ARN, registered: 'false' })
  expect(world.emulator.log.writes().filter(({ operation }) => operation === 'UpdateModelPackage')).toHaveLength(1)
})

test('a job that dies between the create and the update leaves the ARN, and the next run finishes it', async () => {
  const { job, finished } = world.start()
  world.emulator.latency = (operation) => {
    if (operation !== 'UpdateModelPackage') return 0
    setTimeout(() => job.killStep(), 50)
    return 2_000
  }
  // The request has arrived; what the service makes of it is lost with the job.
  world.emulator.fail({ operation: 'UpdateModelPackage', kind: 'reset', when: 'before' })
  const killed = await finished
  world.emulator.latency = () => 0
  expect(killed.conclusion).not.toBe('success')
  expect(killed.outputs['model-package-arn']).toBe(ARN)
  expect(world.emulator.versions('churn')).toEqual([expect.not.objectContaining({ SourceUri: URI })])

  const again = await world.run()
  expect(again.conclusion).toBe('success')
  expect(again.outputs).toMatchObject({ 'model-package-arn': ARN, registered: 'false' })
  expect(world.emulator.versions('churn')).toEqual([expect.objectContaining({ SourceUri: URI })])
})

test('a role that may not update is told the statement that lets it, and not approve', async () => {
  world.emulator.remove('identity-update')
  const run = await world.run()
  expect(run.conclusion).toBe('failure')
  const version = { 'model-package-arn': ARN, 'model-package-version': '1', 'approval-status': 'PendingManualApproval' }
  expect(run.outputs).toMatchObject({ ...version, registered: 'true', 'failure-reason': 'access-denied' })
  expect(JSON.parse(run.outputs['report-json'] ?? '').models).toEqual([
    expect.objectContaining({ outcome: 'failed', modelPackageArn: ARN, modelPackageVersion: 1, registered: true }),
  ])
  expect(messages(run)).toContain('"Condition":{"Null":{"sagemaker:ModelApprovalStatus":"true",')
  const again = await world.run()
  expect(again.outputs).toMatchObject({ ...version, registered: 'false', 'failure-reason': 'access-denied' })
  expect(JSON.parse(again.outputs['report-json'] ?? '').models[0]).toMatchObject({ registered: false })
})

test('a dry run shows the create and what follows it', async () => {
  const run = await world.run({ with: { 'dry-run': 'true' } })
  expect(run.conclusion).toBe('success')
  expect(run.log).toContain('CreateModelPackage would be sent')
  expect(run.log).toContain(`UpdateModelPackage would follow once the version is Completed: {"SourceUri":"${URI}"}`)
  expect(world.emulator.versions('churn')).toEqual([])
})
