import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { aReport, CHURN_MANIFEST } from './files.js'
import { openWithEveryOption } from './whole-role.js'
import type { World } from './world.js'

const IMAGE = '222222222222.dkr.ecr.eu-west-1.amazonaws.com/breast-cancer:2.3.0'

let world: World
beforeEach(async () => {
  world = await openWithEveryOption()
  const manifest = CHURN_MANIFEST.replace(/image: .*/, `image: ${IMAGE}`)
  world.write({ 'model.yaml': manifest, 'evaluation.json': aReport({ auc: 0.85 }) })
})
afterEach(() => world.close())

const images = () =>
  world.emulator.versions('churn').map((version) => version.InferenceSpecification?.Containers?.[0]?.Image)

test('a tag that was moved is a new version, though no file of the repository changed', async () => {
  const before = world.emulator.putImage(IMAGE)
  expect((await world.run()).outputs).toMatchObject({ registered: 'true', 'model-package-version': '1' })
  const after = world.emulator.moveTag(IMAGE)
  expect((await world.run()).outputs).toMatchObject({ registered: 'true', 'model-package-version': '2' })
  expect((await world.run()).outputs).toMatchObject({ registered: 'false', 'model-package-version': '2' })
  const repository = IMAGE.replace(':2.3.0', '')
  expect(images()).toEqual([`${repository}@${before}`, `${repository}@${after}`])
})

test('when ECR may no longer be read, the version is found all the same', async () => {
  expect((await world.run()).outputs).toMatchObject({ registered: 'true', 'model-package-version': '1' })
  world.emulator.remove('identity-resolve-images')
  const run = await world.run()
  expect(run.conclusion).toBe('success')
  expect(run.outputs).toMatchObject({ registered: 'false', 'model-package-version': '1' })
  expect(images()).toHaveLength(1)
})

test('a tag that does not exist is an error with its line, before anything is made', async () => {
  world.write({ 'model.yaml': CHURN_MANIFEST.replace(/image: .*/, `image: ${IMAGE}-typo`) })
  const run = await world.run()
  expect(run.outputs['failure-reason']).toBe('invalid-manifest')
  expect(run.annotations.map(({ message }) => message).join('\n')).toContain(`${IMAGE}-typo`)
  expect(world.emulator.versions('churn')).toEqual([])
})
