import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { REGISTRY_ACCOUNT } from '../emulator/index.js'
import { aReport, CHURN_MANIFEST } from './files.js'
import { World } from './world.js'

const MODELS = Array.from({ length: 100 }, (_, index) => `m${String(index).padStart(3, '0')}`)
/** Manifests that the pull request changes; of the others it changes the report. */
const TOUCHED = 3

let world: World
beforeEach(async () => {
  world = await World.open({ groups: MODELS })
})
afterEach(() => world.close())

function filesOf(auc: number, touched = 0): Record<string, string> {
  return Object.fromEntries(
    MODELS.flatMap((model, index) => {
      const manifest = CHURN_MANIFEST.replace('group: churn', `group: ${model}`)
      return [
        [`${model}/model.yaml`, index < touched ? `${manifest}# changed\n` : manifest],
        [`${model}/evaluation.json`, aReport({ auc })],
      ]
    }),
  )
}

async function approveAll(): Promise<void> {
  const owner = world.emulator.port({ account: REGISTRY_ACCOUNT })
  for (const model of MODELS)
    for (const { ModelPackageArn } of world.emulator.versions(model))
      await owner.updateModelPackage({ ModelPackageArn, ModelApprovalStatus: 'Approved' })
}

const ALL = { with: { manifest: '*/model.yaml' } }

test('a hundred models with earlier versions ask GitHub at most 25 times, and AWS six times each', async () => {
  world.write(filesOf(0.81))
  await world.run({ ...ALL, trigger: { kind: 'push', ref: 'refs/heads/main' } })
  world.write(filesOf(0.82))
  await world.run({ ...ALL, trigger: { kind: 'push', ref: 'refs/heads/main' } })
  await approveAll()

  const { github } = world.emulator
  github.setFiles(github.openPull({ number: 42 }).baseSha, filesOf(0.82))
  world.write(filesOf(0.85, TOUCHED))
  const before = world.emulator.log.requests().length
  const run = await world.run(ALL)
  expect([run.conclusion, run.outputs['gates-passed']]).toEqual(['success', 'true'])
  for (const model of MODELS) expect([model, world.emulator.versions(model).length]).toEqual([model, 3])
  expect(world.comments()).toHaveLength(1)
  expect(world.comments()[0]).toContain('100 models: 100 registered')

  const requests = world.emulator.log.requests().slice(before)
  const countOf = (...services: string[]) => requests.filter(({ service }) => services.includes(service)).length
  const contents = requests.filter(({ operation }) => operation === 'ReposGetContent').length
  expect(contents).toBe(TOUCHED)
  expect(countOf('github') - contents).toBeLessThanOrEqual(25)
  expect(countOf('sagemaker', 's3')).toBeLessThanOrEqual(6 * MODELS.length)
}, 300_000)

test('models that are throttled again and again are all registered, none of them twice', async () => {
  const some = MODELS.slice(0, 20)
  world.write(Object.fromEntries(Object.entries(filesOf(0.85)).filter(([path]) => some.includes(path.slice(0, 4)))))
  for (const operation of ['ListModelPackages', 'DescribeModelPackage', 'CreateModelPackage'])
    world.emulator.fail({ operation, kind: 'throttled', when: 'before', times: 6 })
  const run = await world.run(ALL)
  expect([run.conclusion, run.outputs['failure-reason']]).toEqual(['success', ''])
  for (const model of some) expect([model, world.emulator.versions(model).length]).toEqual([model, 1])
})
