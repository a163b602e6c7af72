import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { TRAINING_ACCOUNT } from '../emulator/index.js'
import { aReport, CHURN_MANIFEST } from './files.js'
import { openWithEveryOption } from './whole-role.js'
import type { World } from './world.js'

const MANIFEST = CHURN_MANIFEST.replace(
  'group: churn',
  'group: prices\ngroup_description: What a house is worth\ntags: { cost-center: "4711" }',
)
const OWN = { 'registry-account-id': TRAINING_ACCOUNT, 'create-group': 'true' }

let world: World
beforeEach(async () => {
  world = await openWithEveryOption({}, { RegistryAccountId: TRAINING_ACCOUNT })
  world.write({ 'model.yaml': MANIFEST, 'evaluation.json': aReport({ auc: 0.85 }) })
})
afterEach(() => world.close())

const writes = () =>
  world.emulator.log.writes().flatMap(({ operation }) => (operation.startsWith('Issues') ? [] : [operation]))

test('a group of our own that is missing is made with description and tags, and holds the first version', async () => {
  const run = await world.run({ with: OWN })
  expect(run.conclusion).toBe('success')
  expect(writes()).toEqual(['CreateModelPackageGroup', 'CreateModelPackage'])
  expect(world.emulator.log.writes()[0]?.input).toEqual({
    ModelPackageGroupName: 'prices',
    ModelPackageGroupDescription: 'What a house is worth',
    Tags: [{ Key: 'cost-center', Value: '4711' }],
  })
  expect(run.outputs['model-package-arn']).toBe('arn:aws:sagemaker:eu-west-1:222222222222:model-package/prices/1')
  expect(run.log).toContain('did not exist and was made')
  const again = await world.run({ with: OWN })
  expect(again.outputs['registered']).toBe('false')
  expect(writes()).toHaveLength(2)
})

test('without create-group a missing group is an error, and nothing is made', async () => {
  const run = await world.run({ with: { ...OWN, 'create-group': 'false' } })
  expect(run.outputs['failure-reason']).toBe('group-not-found')
  expect(writes()).toEqual([])
})

test('a failed gate and a dry run make no group', async () => {
  const dry = await world.run({ with: { ...OWN, 'dry-run': 'true' } })
  expect(dry.conclusion).toBe('success')
  expect(dry.log).toContain('it would be made')
  world.write({ 'evaluation.json': aReport({ auc: 0.5 }) })
  expect((await world.run({ with: OWN })).outputs['failure-reason']).toBe('gate-failed')
  expect(writes()).toEqual([])
})

test('a group of another account is never made', async () => {
  const run = await world.run({ with: { 'create-group': 'true' } })
  expect(run.conclusion).toBe('failure')
  expect(world.emulator.log.requests().filter(({ operation }) => /ModelPackageGroup$/.test(operation))).toEqual([])
})

test('two runs at once make one group and one version', async () => {
  const runs = await Promise.all([world.run({ with: OWN }), world.run({ with: OWN })])
  expect(runs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success'])
  expect(new Set(runs.map(({ outputs }) => outputs['model-package-arn'])).size).toBe(1)
})

test('a role that may not make groups is told the statement', async () => {
  world.emulator.remove('identity-create-group')
  const run = await world.run({ with: OWN })
  expect(run.outputs['failure-reason']).toBe('access-denied')
  expect(run.annotations.map(({ message }) => message).join()).toContain('sagemaker:CreateModelPackageGroup')
})
