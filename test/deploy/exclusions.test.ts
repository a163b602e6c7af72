import { expect, test } from '@jest/globals'
import { CallFailure } from '../../src/errors.js'
import { hasLocalStorage } from '../../src/modes/deploy/plan/local-storage.js'
import { aFile, CANARY, DEPLOY } from './manifest.js'
import { failureReason, GROUP, sentence, World } from './world.js'

// What AWS's lists of exclusions say can never come of a deployment is said before anything is written.

const SERVERLESS = { endpoint: 'churn', variants: [{ name: 'main', serverless: { memory: 2048, max_concurrency: 5 } }] }
const serverless = { file: aFile(SERVERLESS), environment: '' }
const onInstances = (type: string, more: object = {}) => ({
  file: aFile({ endpoint: 'churn', variants: [{ name: 'main', instance_type: type, instance_count: 2 }], ...more }),
  environment: '',
})
const VPC = { subnets: ['subnet-1'], securityGroupIds: ['sg-1'] }
const KEY = 'arn:aws:kms:eu-west-1:333333333333:key/1'

function aWorld(): World {
  const world = new World()
  world.register()
  return world
}

/** Version 1 holds what others registered, beside what this action would send. */
function withContainers(containers: readonly object[]): World {
  const world = new World()
  world.emulator.plant(GROUP, {
    InferenceSpecification: {
      Containers: containers.map((one) => ({ Image: `${REPOSITORY}:1`, ...one })),
      SupportedContentTypes: ['text/csv'],
      SupportedResponseMIMETypes: ['text/csv'],
    },
  })
  world.approve(1)
  return world
}

const REPOSITORY = '222222222222.dkr.ecr.eu-west-1.amazonaws.com/churn'

test('a serverless endpoint in a VPC is refused', async () => {
  const world = aWorld()
  const result = await world.deploy({ ...serverless, vpc: VPC })
  expect(failureReason(result)).toBe('invalid-input')
  expect(sentence(result)).toMatch(/variant main is serverless: SageMaker has no serverless endpoints in a VPC/)
  expect(world.writes).toEqual([])
})

test('an endpoint with instances is never made serverless', async () => {
  const world = aWorld()
  await world.deploy()
  const before = world.writes.length
  const result = await world.deploy(serverless)
  expect(failureReason(result)).toBe('invalid-manifest')
  expect(sentence(result)).toMatch(/has instances now \(variant main, ml\.m5\.xlarge\).*never turns/)
  expect(world.writes).toHaveLength(before)
})

test('a serverless endpoint may get instances, and that there is no way back is said first', async () => {
  const world = aWorld()
  await world.deploy(serverless)
  const result = await world.deploy({ file: aFile(DEPLOY) })
  expect(result.outcome.kind).toBe('deployed')
  expect(result.checks).toContainEqual(
    expect.objectContaining({ level: 'warning', title: 'From serverless to instances' }),
  )
})

test.each([
  ['several containers', [{}, {}], /serves one container/],
  ['a container of AWS Marketplace', [{ ProductId: 'p-1' }], /serves nothing of AWS Marketplace/],
  [
    'a source in the place of an archive',
    [
      {
        ModelDataSource: {
          S3DataSource: { S3Uri: 's3://acme-ml/x/', S3DataType: 'S3Prefix', CompressionType: 'None' },
        },
      },
    ],
    /serves a `model_data` only/,
  ],
])('a version with %s is not served without instances', async (_, containers, says) => {
  const world = withContainers(containers)
  const result = await world.deploy(serverless)
  expect(failureReason(result)).toBe('invalid-manifest')
  expect(sentence(result)).toMatch(says)
  expect(world.writes).toEqual([])
})

test.each([
  ['several containers', [{}, {}], 'ml.m5.xlarge', /a shadow test is of models with one container/],
  ['a container of AWS Marketplace', [{ ProductId: 'p-1' }], 'ml.m5.xlarge', /nothing from AWS Marketplace/],
  ['Inf1 instances', [{}], 'ml.inf1.xlarge', /variant "shadow" is ml\.inf1\.xlarge/],
])('a shadow variant beside %s is refused', async (_, containers, type, says) => {
  const world = withContainers(containers)
  const shadow_variants = [{ name: 'shadow', instance_type: type }]
  const result = await world.deploy(onInstances('ml.m5.xlarge', { shadow_variants }))
  expect(failureReason(result)).toBe('invalid-manifest')
  expect(sentence(result)).toMatch(says)
  expect(world.writes).toEqual([])
})

test.each([
  ['Inf1 instances', [{}], 'ml.inf1.xlarge', { traffic: CANARY, alarms: ['churn-5xx'] }],
  ['a container of AWS Marketplace', [{ ProductId: 'p-1' }], 'ml.m5.xlarge', { alarms: ['churn-5xx'] }],
])('guardrails that SageMaker would leave out for %s are refused', async (_, containers, type, more) => {
  const world = withContainers(containers)
  const result = await world.deploy(onInstances(type, more))
  expect(failureReason(result)).toBe('invalid-manifest')
  expect(sentence(result)).toMatch(/no guardrails.*would leave out .*alarms without a word/)
  expect(world.writes).toEqual([])
})

test('Inf1 instances without guardrails are deployed, and a rollback there is warned and not held up', async () => {
  const world = aWorld()
  world.register()
  const plain = onInstances('ml.inf1.xlarge')
  expect((await world.deploy({ ...plain, model: 'churn@v1' })).outcome.kind).toBe('deployed')
  expect((await world.deploy({ ...plain, model: 'churn@v2' })).outcome.kind).toBe('deployed')
  const guarded = onInstances('ml.inf1.xlarge', { alarms: ['churn-5xx'] })
  const result = await world.deploy({ ...guarded, mode: 'rollback', model: '' })
  expect(result.outcome.kind).toBe('deployed')
  expect(result.checks).toContainEqual(expect.objectContaining({ level: 'warning', title: 'No guardrails' }))
})

test.each([
  'ml.g5.xlarge',
  'ml.m5d.large',
  'ml.c6gd.xlarge',
  'ml.p4d.24xlarge',
  'ml.trn1.2xlarge',
])('a key beside the local storage of %s is refused', async (type) => {
  const world = aWorld()
  const result = await world.deploy({ ...onInstances(type), endpointKmsKeyId: KEY })
  expect(failureReason(result)).toBe('invalid-input')
  expect(sentence(result)).toContain(`${type} of variant main has local storage`)
  expect(world.writes).toEqual([])
})

test('a key beside other instances passes, and so do local storage without a key and what serves with both already', async () => {
  const passes = async (world: World, type: string, endpointKmsKeyId?: string) =>
    (await world.deploy({ ...onInstances(type), ...(endpointKmsKeyId && { endpointKmsKeyId }) })).outcome.kind
  expect(await passes(aWorld(), 'ml.m5.xlarge', KEY)).toBe('deployed')
  const world = aWorld()
  expect(await passes(world, 'ml.g5.xlarge')).toBe('deployed')
  const [config] = [...world.hosting.configs.values()]
  if (config !== undefined) Object.assign(config.input, { KmsKeyId: KEY })
  world.register()
  expect(await passes(world, 'ml.g5.xlarge')).toBe('deployed')
})

test('members that the SDK does not know are kept on an update, of the configuration and of its variants', async () => {
  const world = aWorld()
  await world.deploy()
  const unknown = {
    CrossRegionTrafficConfig: { MaxInvocationsPerSecondPerInstance: 5, MaxCrossRegionPercentPerEndpoint: 10 },
  }
  const layouts = { AcceleratorPartitionLayouts: [{ AcceleratorPartitionTypes: ['mig-1g.10gb'] }] }
  const [live] = [...world.hosting.configs.values()]
  if (live === undefined) throw new Error('nothing was deployed')
  Object.assign(live.input, unknown)
  for (const variant of live.input.ProductionVariants ?? []) Object.assign(variant, layouts)
  world.register()
  expect((await world.deploy({ model: 'churn@v2' })).outcome.kind).toBe('deployed')
  const made = [...world.hosting.configs.values()].find(({ input }) => input !== live.input)
  expect(made?.input).toMatchObject({ ...unknown, ProductionVariants: [layouts] })
})

test('which families have disks is known by their names, and of those that are newer nothing is claimed', () => {
  const types = ['m5', 'c6i', 'r7i', 'inf2', 'g4dn', 'g6e', 'c5d', 'r7gd', 'm6idn', 'p5en', 'q9', 'c6gn']
  expect(types.filter((family) => hasLocalStorage(`ml.${family}.xlarge`))).toEqual([
    'g4dn',
    'g6e',
    'c5d',
    'r7gd',
    'm6idn',
    'p5en',
  ])
})

test('a version whose image is in a form that SageMaker refuses is not deployed, with the cure', async () => {
  const world = withContainers([{}])
  world.images = {
    manifestOf: async () => ({ digest: 'sha256:1', mediaType: 'application/vnd.oci.image.index.v1+json' }),
  }
  const result = await world.deploy()
  expect(failureReason(result)).toBe('failed')
  expect(sentence(result)).toMatch(/can never be served.*OCI index/)
  expect(result.outcome).toMatchObject({ error: { hint: expect.stringContaining('--provenance=false') } })
  expect(world.writes).toEqual([])
})

test('where ECR may not be asked the deployment goes on, and says what is not known', async () => {
  const world = withContainers([{}])
  world.images = { manifestOf: () => Promise.reject(new CallFailure('access-denied', 'ecr:BatchGetImage', 'No.')) }
  const result = await world.deploy()
  expect(result.outcome.kind).toBe('deployed')
  expect(result.checks).toContainEqual(
    expect.objectContaining({
      level: 'notice',
      title: 'Image form',
      detail: expect.stringMatching(/is not known.*No\./),
    }),
  )
})
