import { expect, test } from '@jest/globals'
import { addCrowd } from '../emulator/crowd.js'
import { aFile, DEPLOY } from './manifest.js'
import { failureReason, GROUP, sentence, World } from './world.js'

async function world(): Promise<World> {
  const made = new World()
  made.register()
  made.register()
  return made
}

test.each([
  ['churn@v2', 2],
  ['churn/v2', 2],
  ['v1', 1],
  ['latest-approved', 2],
  ['churn@latest-approved', 2],
  ['arn:aws:sagemaker:eu-west-1:111111111111:model-package/churn/1', 1],
  ['arn:aws:sagemaker:eu-west-1:111111111111:model-package/CHURN/2', 2],
])('model: %s deploys version %i', async (model, version) => {
  const result = await (await world()).deploy({ model })
  expect(sentence(result)).toBe('')
  expect(result.version?.version).toBe(version)
})

test.each([
  ['v0', 'invalid-input'],
  ['churn@v01', 'invalid-input'],
  ['churn@2', 'invalid-input'],
  ['churn@v2 ; rm', 'invalid-input'],
  ['other@v2', 'invalid-input'],
  ['churn@v9', 'invalid-input'],
  ['v1234567890', 'invalid-input'],
  ['arn:aws:sagemaker:eu-west-1:111111111111:model-package/other/1', 'invalid-input'],
  ['arn:aws:sagemaker:eu-west-1:111111111111:model-package/churn', 'invalid-input'],
  ['arn:aws:sagemaker:eu-west-1:111111111111:model-package-group/churn', 'invalid-input'],
  ['arn:aws:sagemaker:us-east-1:111111111111:model-package/churn/1', 'invalid-input'],
  ['arn:aws-cn:sagemaker:eu-west-1:111111111111:model-package/churn/1', 'invalid-input'],
  ['arn:aws:sagemaker:eu-west-1:999999999999:model-package/churn/1', 'wrong-account'],
])('model: %s is refused as %s, and nothing is touched', async (model, reason) => {
  const made = await world()
  expect(failureReason(await made.deploy({ model }))).toBe(reason)
  expect(made.writes).toEqual([])
})

test('a release tag v2 of the repository never deploys version 2', async () => {
  const made = await world()
  const result = await made.deploy({ model: 'refs/tags/v2', modelIsTag: true })
  expect(failureReason(result)).toBe('invalid-input')
  expect(sentence(result)).toContain('names no model')
  expect((await made.deploy({ model: 'latest-approved', modelIsTag: true })).outcome.kind).toBe('refused')
  expect(made.writes).toEqual([])
  expect((await made.deploy({ model: 'refs/tags/churn/v2', modelIsTag: true })).outcome.kind).toBe('deployed')
})

test('of several manifests the one whose group the tag names is deployed; none or two is an error that lists the groups', async () => {
  const made = await world()
  const [churn, fraud] = [aFile(), aFile({ ...DEPLOY, endpoint: 'fraud' }, 'fraud', 'fraud/model.yaml')]
  expect((await made.deploy({ files: [fraud, churn], model: 'churn@v1' })).endpointName).toBe('churn')
  const bare = await made.deploy({ files: [fraud, churn], model: 'v1' })
  expect(sentence(bare)).toContain('the groups are fraud (fraud/model.yaml), churn (model.yaml)')
  const twice = await made.deploy({ files: [churn, aFile(DEPLOY, 'churn', 'b.yaml')], model: 'churn@v1' })
  expect(failureReason(twice)).toBe('invalid-input')
})

test.each([
  ['refs/tags/churn/v2', true, 0],
  ['churn@v2', false, 0],
  ['latest-approved', false, 1],
])('model: %s among 10,000 versions asks for no more lists of them than it needs', async (model, modelIsTag, lists) => {
  const made = await world()
  addCrowd(made.emulator, GROUP, 9_998, 'Approved')
  const ports = made.ports()
  let asked = 0
  const registry: typeof ports.registry = {
    ...ports.registry,
    listModelPackages: async (input) => {
      asked += 1
      return ports.registry.listModelPackages(input)
    },
  }
  const result = await made.deploy({ model, modelIsTag, ports: { ...ports, registry }, allowApprovedAtBirth: true })
  expect(sentence(result)).toBe('')
  expect(result.version?.version).toBe(model === 'latest-approved' ? 10_000 : 2)
  expect(asked).toBe(lists)
})
