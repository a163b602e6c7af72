import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { AWS_S3_KEY_ID, keyArn, OWN_KEY_ID } from '../emulator/options.js'
import { aReport, CHURN_MANIFEST } from './files.js'
import { openWithEveryOption } from './whole-role.js'
import type { World } from './world.js'

const MODEL = 's3://acme-ml/churn/model.tar.gz'
const OWN_IMAGE = '222222222222.dkr.ecr.eu-west-1.amazonaws.com/housing-neuron:1.0'

let world: World
beforeEach(async () => {
  world = await openWithEveryOption()
  world.write({ 'model.yaml': CHURN_MANIFEST, 'evaluation.json': aReport({ auc: 0.85 }) })
})
afterEach(() => world.close())

const messages = (run: Awaited<ReturnType<World['run']>>) => run.annotations.map(({ message }) => message).join('\n')
const imageSent = () => world.emulator.versions('churn').at(-1)?.InferenceSpecification?.Containers?.[0]?.Image

test('a folder, an adapter and a sample payload that are missing are told together, each at its line', async () => {
  world.write({
    'model.yaml': CHURN_MANIFEST.replace(
      `model_data: ${MODEL}`,
      'model_data_source: { uri: s3://acme-ml/weights/, type: prefix }\n    additional_model_data: [{ channel: a, uri: s3://acme-ml/a.bin, type: object }]',
    ).replace('metrics:', 'sample_payload: s3://acme-ml/sample.tar.gz\nmetrics:'),
  })
  const run = await world.run()
  expect(run.outputs['failure-reason']).toBe('invalid-manifest')
  expect(messages(run)).toContain('Nothing lies under s3://acme-ml/weights/.')
  expect(messages(run)).toContain('s3://acme-ml/a.bin does not exist.')
  expect(messages(run)).toContain('s3://acme-ml/sample.tar.gz does not exist.')
  world.emulator.putObject('s3://acme-ml/weights/one.bin', 'one')
  world.emulator.putObject('s3://acme-ml/a.bin', 'a')
  world.emulator.putObject('s3://acme-ml/sample.tar.gz', 'sample')
  expect((await world.run()).conclusion).toBe('success')
  expect((await world.run()).outputs['registered']).toBe('false')
  world.emulator.putObject('s3://acme-ml/weights/two.bin', 'two')
  expect((await world.run()).outputs).toMatchObject({ registered: 'true', 'model-package-version': '2' })
})

test('a model in a bucket of another Region is refused, and the Region is named', async () => {
  world.emulator.addBucket({ name: 'acme-us', region: 'us-east-1', objects: { 'model.tar.gz': 'bytes' } })
  world.write({ 'model.yaml': CHURN_MANIFEST.replace(MODEL, 's3://acme-us/model.tar.gz') })
  const run = await world.run()
  expect(run.outputs['failure-reason']).toBe('invalid-manifest')
  expect(messages(run)).toContain('The bucket of s3://acme-us/model.tar.gz is in us-east-1.')
  expect(world.emulator.versions('churn')).toEqual([])
})

test('a model under the key that AWS manages is refused before it is registered where nobody could read it', async () => {
  const encryption = { kind: 'aws:kms', keyArn: keyArn(AWS_S3_KEY_ID) } as const
  world.emulator.putObject(MODEL, { body: 'bytes', encryption })
  const run = await world.run()
  expect(run.outputs['failure-reason']).toBe('invalid-manifest')
  expect(messages(run)).toContain('which AWS manages, and account 111111111111 cannot be let use that')
  expect(world.emulator.versions('churn')).toEqual([])
  world.emulator.putObject(MODEL, { body: 'bytes', encryption: { kind: 'aws:kms', keyArn: keyArn(OWN_KEY_ID) } })
  expect((await world.run()).conclusion).toBe('success')
})

test('a role that may not ask about keys registers, and is told what the policy of the key needs', async () => {
  world.emulator.remove('identity-describe-keys')
  world.emulator.putObject(MODEL, { body: 'bytes', encryption: { kind: 'aws:kms', keyArn: keyArn(OWN_KEY_ID) } })
  const run = await world.run()
  expect(run.conclusion).toBe('success')
  expect(run.log).toContain('Allow the role kms:DescribeKey to have it checked')
  expect(run.log).toContain('"Principal":{"AWS":"arn:aws:iam::111111111111:root"}')
})

test('an image is sent by its digest; a moved tag makes a version, and a right that comes and goes makes none', async () => {
  world.write({ 'model.yaml': CHURN_MANIFEST.replace(/image: .*/, `image: ${OWN_IMAGE}`) })
  await world.run()
  const first = imageSent()
  expect(first).toMatch(/\/housing-neuron@sha256:[0-9a-f]{64}$/)
  const policies = [...world.emulator.roles.values()]
  world.emulator.remove('identity-resolve-images')
  const blind = await world.run()
  expect(blind.outputs).toMatchObject({ registered: 'false', 'model-package-version': '1' })
  expect(blind.log).toContain('The tag was sent as it is')
  for (const role of policies) world.emulator.roles.set(role.arn, role)
  const digest = world.emulator.moveTag(OWN_IMAGE)
  expect((await world.run()).outputs).toMatchObject({ registered: 'true', 'model-package-version': '2' })
  expect(imageSent()).toContain(digest)
})

test('a tag that does not exist is an error at its line', async () => {
  world.write({ 'model.yaml': CHURN_MANIFEST.replace(/image: .*/, `image: ${OWN_IMAGE.replace(':1.0', ':9')}`) })
  const run = await world.run()
  expect(run.outputs['failure-reason']).toBe('invalid-manifest')
  expect(messages(run)).toContain('the repository has no tag 9')
})
