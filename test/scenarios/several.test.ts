import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { aReport, CHURN_MANIFEST } from './files.js'
import { World } from './world.js'

const GROUPS = ['churn', 'fraud', 'price']
const modelsOf = (run: { readonly outputs: Readonly<Record<string, string>> }) =>
  JSON.parse(run.outputs['report-json'] ?? '').models

let world: World
beforeEach(async () => {
  world = await World.open({ groups: GROUPS })
  for (const group of GROUPS) {
    world.write({
      [`${group}/model.yaml`]: CHURN_MANIFEST.replace('group: churn', `group: ${group}`),
      [`${group}/evaluation.json`]: aReport({ auc: 0.85 }),
    })
  }
})
afterEach(() => world.close())

const ALL = { with: { manifest: '*/model.yaml' } }

test('several models are registered in one run, with one comment, and each is in the report', async () => {
  const run = await world.run(ALL)
  expect(run.conclusion).toBe('success')
  for (const group of GROUPS) expect(world.emulator.versions(group)).toHaveLength(1)
  expect(world.comments()).toHaveLength(1)
  for (const group of GROUPS) expect(world.comments()[0]).toContain(`model-package/${group}/1`)
  expect(run.outputs).toMatchObject({ 'model-package-arn': '', 'model-package-version': '', 'gates-passed': 'true' })
  expect(modelsOf(run)).toHaveLength(3)
})

test('one model that misses its gate hides neither the others nor the comment', async () => {
  world.write({ 'fraud/evaluation.json': aReport({ auc: 0.6 }) })
  const run = await world.run(ALL)
  expect(run.conclusion).toBe('failure')
  expect(run.outputs).toMatchObject({ 'failure-reason': 'gate-failed', 'gates-passed': 'false' })
  expect(GROUPS.map((group) => world.emulator.versions(group).length)).toEqual([1, 0, 1])
  expect(world.comments()[0]).toContain('fraud')
  expect(world.comments()[0]).toContain('model-package/churn/1')
})

test('one model whose group refuses it hides nothing either', async () => {
  const group = world.emulator.group('price')
  group.policy = group.policy.filter(({ Sid }) => Sid !== 'GroupCreate')
  const run = await world.run(ALL)
  expect(run.outputs['failure-reason']).toBe('access-denied')
  expect(GROUPS.map((name) => world.emulator.versions(name).length)).toEqual([1, 1, 0])
  expect(world.comments()[0]).toContain('sagemaker:CreateModelPackage')
})

test('a mistake in one manifest stops them all, before anything is sent, with every mistake of every file', async () => {
  world.write({
    'churn/model.yaml': CHURN_MANIFEST.replace('group: churn', 'grop: churn'),
    'price/model.yaml': CHURN_MANIFEST.replace('group: churn', 'group: price_'),
  })
  const run = await world.run(ALL)
  expect(run.outputs['failure-reason']).toBe('invalid-manifest')
  const files = new Set(run.annotations.flatMap(({ file }) => file ?? []))
  expect(files).toEqual(new Set(['churn/model.yaml', 'price/model.yaml']))
  expect(world.awsRequests()).toBe(0)
})

test('models that did not change are found again, beside one that did', async () => {
  await world.run(ALL)
  world.write({ 'fraud/evaluation.json': aReport({ auc: 0.9 }) })
  const run = await world.run(ALL)
  expect(GROUPS.map((group) => world.emulator.versions(group).length)).toEqual([1, 2, 1])
  expect(modelsOf(run).map(({ outcome }: { outcome: string }) => outcome)).toEqual(['reused', 'registered', 'reused'])
  expect(world.comments()).toHaveLength(1)
})

test('a pattern that finds no manifest is a mistake', async () => {
  const run = await world.run({ with: { manifest: 'nowhere/*.yaml' } })
  expect(run.conclusion).toBe('failure')
  expect(run.annotations.map(({ message }) => message).join()).toContain('nowhere/*.yaml')
})
