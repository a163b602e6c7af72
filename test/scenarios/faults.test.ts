import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { FaultKind } from '../emulator/index.js'
import { aReport, CHURN_MANIFEST } from './files.js'
import { World } from './world.js'

let world: World
beforeEach(async () => {
  world = await World.open()
  world.write({ 'model.yaml': CHURN_MANIFEST, 'evaluation.json': aReport({ auc: 0.85 }) })
})
afterEach(() => world.close())

const ARN = 'arn:aws:sagemaker:eu-west-1:111111111111:model-package/churn/1'
const LOST: readonly (readonly [FaultKind, 'before' | 'after'])[] = [
  ['reset', 'after'],
  ['internal-error', 'after'],
  ['unavailable', 'after'],
  ['empty', 'after'],
  ['malformed', 'after'],
  ['truncated', 'after'],
  ['throttled', 'after'],
  ['throttled', 'before'],
  // The others *before* differ in nothing but the half minute of looking; test/register plays them with a virtual clock.
  ['reset', 'before'],
]

// Over the wire, what the answer looks like decides what the SDK makes of it; the outcome must not.
test.each(
  LOST,
)('a creation whose answer is lost (%s, %s it was done) ends with one version and its ARN', async (kind, when) => {
  world.emulator.fail({ operation: 'CreateModelPackage', kind, when })
  const run = await world.run()
  expect(run.outputs).toMatchObject({ 'model-package-arn': ARN, 'failure-reason': '' })
  expect(run.conclusion).toBe('success')
  expect(world.emulator.versions('churn')).toHaveLength(1)
  expect((await world.run()).outputs).toMatchObject({ 'model-package-arn': ARN, registered: 'false' })
  expect(world.emulator.versions('churn')).toHaveLength(1)
})

test("an answer that names another account's version is not believed", async () => {
  world.emulator.fail({ operation: 'CreateModelPackage', kind: 'wrong-arn', when: 'after' })
  const run = await world.run()
  expect(JSON.stringify(run.outputs)).not.toContain('999999999999')
  expect(world.emulator.versions('churn')).toHaveLength(1)
})

test.each([
  'key-lookup',
  'idp-communication',
  'reset',
  'internal-error',
] as const)('STS that fails once (%s) is asked again', async (kind) => {
  world.emulator.fail({ operation: 'AssumeRoleWithWebIdentity', kind, when: 'before' })
  expect((await world.run()).outputs['registered']).toBe('true')
})

test.each([
  'internal-error',
  'reset',
  'unavailable',
] as const)('an ID token that is not given at once (%s) is asked for again', async (kind) => {
  world.emulator.fail({ operation: 'GetIdToken', kind, when: 'before' })
  expect((await world.run()).outputs['registered']).toBe('true')
})

test.each([
  'reset',
  'internal-error',
  'throttled',
] as const)('reading that fails once (%s) changes nothing', async (kind) => {
  for (const operation of ['ListModelPackages', 'DescribeModelPackage', 'HeadObject'])
    world.emulator.fail({ operation, kind, when: 'before' })
  const run = await world.run()
  expect(run.outputs).toMatchObject({ 'model-package-arn': ARN, registered: 'true' })
})

test.each(['reset', 'internal-error'] as const)('a comment whose answer is lost (%s) is there once', async (kind) => {
  world.emulator.fail({ operation: 'IssuesCreateComment', kind, when: 'after' })
  const run = await world.run()
  expect(run.conclusion).toBe('success')
  expect(world.comments()).toHaveLength(1)
  await world.run()
  expect(world.comments()).toHaveLength(1)
})

test('an artifact that does not exist stops the run before anything is created', async () => {
  world.write({ 'model.yaml': CHURN_MANIFEST.replace('churn/model.tar.gz', 'churn/modle.tar.gz') })
  const run = await world.run()
  expect(run.conclusion).toBe('failure')
  expect(run.annotations.map(({ message }) => message).join()).toContain('s3://acme-ml/churn/modle.tar.gz')
  expect(world.emulator.versions('churn')).toEqual([])
})

test('an artifact that may not be read is registered with a warning', async () => {
  world.emulator.fail({ operation: 'HeadObject', kind: 'access-denied', when: 'before', times: 3 })
  const run = await world.run()
  expect(run.outputs['registered']).toBe('true')
  expect([...world.comments(), run.summary].join()).toContain('s3:GetObject')
})

test('two jobs at once make one version', async () => {
  const [one, other] = await Promise.all([world.run(), world.run({ trigger: { kind: 'push' } })])
  expect(world.emulator.versions('churn')).toHaveLength(1)
  expect([one?.outputs['model-package-arn'], other?.outputs['model-package-arn']]).toEqual([ARN, ARN])
})
