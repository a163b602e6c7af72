import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { CompositeRun } from '../harness/composite.js'
import { expectToHaveEndedItself } from './endings.js'
import { aReport, CHURN_MANIFEST } from './files.js'
import { World } from './world.js'

let world: World
beforeEach(async () => {
  world = await World.open()
  world.write({ 'model.yaml': CHURN_MANIFEST, 'evaluation.json': aReport({ auc: 0.85 }) })
})
afterEach(() => world.close())

/** Does something to the job at the moment a request of this operation arrives, whose answer takes this long. */
async function interruptAt(options: {
  readonly operation: string
  readonly how: 'cancel' | 'killStep' | 'lose'
  readonly answerAfter: number
}): Promise<CompositeRun> {
  const { job, finished } = world.start()
  let isInterrupted = false // two look-ups run side by side, and only one interruption is meant
  world.emulator.latency = (operation) => {
    if (operation !== options.operation) return 0
    if (!isInterrupted) {
      isInterrupted = true
      setTimeout(() => {
        job[options.how]()
      }, 50)
    }
    return options.answerAfter
  }
  const run = await finished
  world.emulator.latency = () => 0
  return run
}

const told = (run: CompositeRun) => run.annotations.map(({ message }) => message).join('\n')
const ARN = 'arn:aws:sagemaker:eu-west-1:111111111111:model-package/churn/1'

test.each([
  'GetIdToken',
  'AssumeRoleWithWebIdentity',
  'ListModelPackages',
  'HeadObject',
  'PullsGet',
])('a cancel during %s ends the run before the runner kills it; nothing was sent, and it says so', async (operation) => {
  const run = await interruptAt({ operation, how: 'cancel', answerAfter: 9_500 })
  expectToHaveEndedItself(run)
  expect(run.conclusion).toBe('cancelled')
  expect(run.outputs).toMatchObject({ 'failure-reason': 'cancelled', 'model-package-arn': '' })
  expect(told(run)).toContain('Nothing was sent that changes anything')
  expect(world.emulator.versions('churn')).toEqual([])
})

test('a cancel while the version is being created waits for the answer, so that its ARN is not lost', async () => {
  const run = await interruptAt({ operation: 'CreateModelPackage', how: 'cancel', answerAfter: 2_000 })
  expectToHaveEndedItself(run)
  expect(run.conclusion).toBe('cancelled')
  expect(run.outputs).toMatchObject({ 'model-package-arn': ARN, registered: 'true', 'failure-reason': 'cancelled' })
  expect(told(run)).toContain(ARN)
})

test('a cancel during a creation that is not answered ends in time and says that a version may exist; a rerun finds it', async () => {
  const run = await interruptAt({ operation: 'CreateModelPackage', how: 'cancel', answerAfter: 8_500 })
  expectToHaveEndedItself(run)
  expect(run.outputs).toMatchObject({ 'failure-reason': 'cancelled', 'model-package-arn': '' })
  expect(told(run)).toContain('may have been created')
  await untilThereIs(1)
  const again = await world.run()
  expect(again.outputs).toMatchObject({ 'model-package-arn': ARN, registered: 'false' })
  expect(world.emulator.versions('churn')).toHaveLength(1)
})

test('a cancel during the comment keeps the ARN', async () => {
  const run = await interruptAt({ operation: 'IssuesCreateComment', how: 'cancel', answerAfter: 9_500 })
  expectToHaveEndedItself(run)
  expect(run.outputs['model-package-arn']).toBe(ARN)
})

test.each([
  'AssumeRoleWithWebIdentity',
  'ListModelPackages',
])('killed during %s: the last step says that nothing was sent, and the rerun registers', async (operation) => {
  const run = await interruptAt({ operation, how: 'killStep', answerAfter: 500 })
  expect(run.conclusion).toBe('failure')
  expect(run.outputs['failure-reason']).toBe('failed')
  expect(told(run)).toContain('Nothing was sent that changes anything')
  expect((await world.run()).outputs).toMatchObject({ 'model-package-arn': ARN, registered: 'true' })
})

test('killed while the version is being created: the last step says it may exist, and the rerun finds it', async () => {
  const run = await interruptAt({ operation: 'CreateModelPackage', how: 'killStep', answerAfter: 300 })
  expect(run.conclusion).toBe('failure')
  expect(run.outputs).toMatchObject({ 'failure-reason': 'unknown-outcome', 'model-package-arn': '' })
  expect(told(run)).toContain('may have been created')
  await untilThereIs(1)
  const again = await world.run()
  expect(again.outputs).toMatchObject({ 'model-package-arn': ARN, registered: 'false' })
  expect(world.emulator.versions('churn')).toHaveLength(1)
})

test('killed after the version was created: the last step reports its ARN', async () => {
  const run = await interruptAt({ operation: 'IssuesCreateComment', how: 'killStep', answerAfter: 500 })
  expect(run.conclusion).toBe('failure')
  expect(run.outputs['model-package-arn']).toBe(ARN)
  expect(told(run)).toContain(ARN)
})

test('the whole machine is lost while the version is being created: the next run finds it', async () => {
  const run = await interruptAt({ operation: 'CreateModelPackage', how: 'lose', answerAfter: 300 })
  expect(run.outputs).toEqual({})
  await untilThereIs(1)
  expect((await world.run()).outputs).toMatchObject({ 'model-package-arn': ARN, registered: 'false' })
  expect(world.emulator.versions('churn')).toHaveLength(1)
})

/** Waits for a creation that is still under way in the service. */
async function untilThereIs(count: number): Promise<void> {
  for (let tries = 0; world.emulator.versions('churn').length < count && tries < 100; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100))
  expect(world.emulator.versions('churn')).toHaveLength(count)
}
