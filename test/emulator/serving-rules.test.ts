import type { CreateEndpointConfigCommandInput, ProductionVariant } from '@aws-sdk/client-sagemaker'
import { describe, expect, test } from '@jest/globals'
import { batchGetImage } from './ecr/service.js'
import { rootCaller } from './iam/caller.js'
import type { Statement } from './iam/policy.js'
import { Emulator, PROD_ACCOUNT, REGION, REGISTRY_ACCOUNT } from './index.js'
import { DOCKER_LIST, executionRoleArn, OCI_INDEX, OCI_MANIFEST } from './options.js'
import { sageMakerOperations } from './sagemaker/dispatch.js'
import { versionArn } from './support.js'

const IMAGE = `${REGISTRY_ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com/churn:2.0`
const KEY_ID = 'e0e0e0e0-0000-4000-8000-0000000000e0'

function as(emulator: Emulator, policy?: readonly Statement[]) {
  const root = rootCaller(PROD_ACCOUNT, 'aws')
  const somebody = {
    arn: `arn:aws:sts::${PROD_ACCOUNT}:assumed-role/deploys/1`,
    principalArn: `arn:aws:iam::${PROD_ACCOUNT}:role/deploys`,
  }
  const caller = policy === undefined ? root : { ...root, ...somebody, policy }
  return sageMakerOperations({ state: emulator, caller, region: REGION })
}

function refusalOf(work: () => unknown): string {
  try {
    work()
    return 'nothing was refused'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const model = (ModelName: string, Image = '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1') => ({
  ModelName,
  PrimaryContainer: { Image },
  ExecutionRoleArn: executionRoleArn('prod'),
})

const config = (
  variant: Partial<ProductionVariant>,
  more: Partial<CreateEndpointConfigCommandInput> = {},
): CreateEndpointConfigCommandInput => ({
  EndpointConfigName: 'one',
  ProductionVariants: [{ VariantName: 'main', ModelName: 'one', ...variant }],
  ...more,
})

describe('images that are not in Docker’s own form', () => {
  test.each([OCI_MANIFEST, OCI_INDEX, DOCKER_LIST])('of the form %s make no model', (mediaType) => {
    const emulator = new Emulator()
    emulator.putImage(IMAGE, { mediaType })
    expect(refusalOf(() => as(emulator).CreateModel(model('one', IMAGE)))).toBe(
      `Unsupported manifest media type ${mediaType} for image ${IMAGE}. Ensure that valid manifest media type is used for specified image.`,
    )
    emulator.putImage(IMAGE, { content: 'built anew' })
    expect(as(emulator).CreateModel(model('one', IMAGE)).ModelArn).toContain(':model/one')
  })

  test('are registered, approved and refused by the model that is made of them', () => {
    const emulator = new Emulator({
      groups: [
        { name: 'housing', policy: [{ Effect: 'Allow', Principal: '*', Action: 'sagemaker:*', Resource: '*' }] },
      ],
    })
    const digest = emulator.putImage(IMAGE, { mediaType: OCI_INDEX })
    emulator.plant('housing', {
      InferenceSpecification: { Containers: [{ Image: `${IMAGE.split(':')[0]}@${digest}` }] },
    })
    emulator.approve('housing', 1)
    const create = () =>
      as(emulator).CreateModel({
        ModelName: 'one',
        Containers: [{ ModelPackageName: versionArn(1) }],
        ExecutionRoleArn: executionRoleArn('prod'),
      })
    expect(refusalOf(create)).toContain(`Unsupported manifest media type ${OCI_INDEX}`)
  })

  test('say of what form they are, and who accepts no index gets the image of a platform', async () => {
    const emulator = new Emulator()
    const pushed = emulator.putImage(IMAGE, { mediaType: OCI_INDEX })
    const port = emulator.port({ account: REGISTRY_ACCOUNT })
    expect(await port.manifestOf(IMAGE)).toEqual({ digest: pushed, mediaType: OCI_INDEX })
    const { images } = batchGetImage(
      { state: emulator, caller: rootCaller(REGISTRY_ACCOUNT, 'aws'), region: REGION },
      { repositoryName: 'churn', imageIds: [{ imageTag: '2.0' }], acceptedMediaTypes: [OCI_MANIFEST] },
    )
    expect(images?.[0]).toMatchObject({ imageManifestMediaType: OCI_MANIFEST })
    expect(images?.[0]?.imageId?.imageDigest).not.toBe(pushed)
  })
})

describe('a configuration', () => {
  test.each([1111, 1025, 6143])('takes no serverless memory of %i MB', (MemorySizeInMB) => {
    const prod = as(new Emulator())
    prod.CreateModel(model('one'))
    const create = (size: number) =>
      prod.CreateEndpointConfig(config({ ServerlessConfig: { MemorySizeInMB: size, MaxConcurrency: 1 } }))
    expect(refusalOf(() => create(MemorySizeInMB))).toContain('[1024, 2048, 3072, 4096, 5120, 6144]')
    expect(create(5120).EndpointConfigArn).toContain('endpoint-config/one')
  })

  test.each([
    'ml.m5d.large',
    'ml.c6gd.xlarge',
    'ml.g5.xlarge',
    'ml.p4d.24xlarge',
    'ml.trn1.2xlarge',
  ] as const)('with a key is refused for %s, whose disks have hardware of their own', (InstanceType) => {
    const prod = as(new Emulator())
    prod.CreateModel(model('one'))
    const instances = { InstanceType, InitialInstanceCount: 1 }
    expect(refusalOf(() => prod.CreateEndpointConfig(config(instances, { KmsKeyId: KEY_ID })))).toContain(
      `KmsKeyId is not supported for instance type ${InstanceType}`,
    )
    expect(prod.CreateEndpointConfig(config(instances)).EndpointConfigArn).toContain('endpoint-config/one')
  })

  test.each(['ml.m5.large', 'ml.inf2.xlarge', 'ml.c7g.large'] as const)('with a key is made for %s', (InstanceType) => {
    const prod = as(new Emulator())
    prod.CreateModel(model('one'))
    const made = prod.CreateEndpointConfig(config({ InstanceType, InitialInstanceCount: 1 }, { KmsKeyId: KEY_ID }))
    expect(made.EndpointConfigArn).toContain('endpoint-config/one')
  })
})

test('an endpoint under a key is made and updated by who may grant the key', () => {
  const emulator = new Emulator()
  const KmsKeyId = emulator.putKey({ id: KEY_ID, account: PROD_ACCOUNT, alias: 'alias/serving' })
  const serving: Statement = { Effect: 'Allow', Action: ['sagemaker:*', 'iam:PassRole'], Resource: '*' }
  const granting: Statement = { Effect: 'Allow', Action: 'kms:CreateGrant', Resource: KmsKeyId }
  const [without, granted] = [as(emulator, [serving]), as(emulator, [serving, granting])]
  without.CreateModel(model('one'))
  const instances = { InstanceType: 'ml.m5.large', InitialInstanceCount: 1 } as const
  without.CreateEndpointConfig(config(instances, { KmsKeyId: 'alias/serving' }))
  const request = { EndpointName: 'churn', EndpointConfigName: 'one' }
  expect(refusalOf(() => without.CreateEndpoint(request))).toContain('kms:CreateGrant')
  expect(granted.CreateEndpoint(request).EndpointArn).toContain('endpoint/churn')
  emulator.clock.advance(3_600_000)
  expect(refusalOf(() => without.UpdateEndpoint(request))).toContain('kms:CreateGrant')
  expect(granted.UpdateEndpoint(request).EndpointArn).toContain('endpoint/churn')
})

test('models are listed, the newest first unless told otherwise', () => {
  const emulator = new Emulator()
  const prod = as(emulator)
  for (const name of ['b', 'a', 'churn']) {
    prod.CreateModel(model(name))
    emulator.clock.advance(1_000)
  }
  const names = (input: Parameters<typeof prod.ListModels>[0]) =>
    prod.ListModels(input).Models?.map(({ ModelName: name }) => name)
  expect(names({})).toEqual(['churn', 'a', 'b'])
  expect(names({ SortBy: 'Name', SortOrder: 'Ascending' })).toEqual(['a', 'b', 'churn'])
  expect(names({ NameContains: 'hur' })).toEqual(['churn'])
  const own: Statement = { Effect: 'Allow', Action: 'sagemaker:List*', Resource: `arn:aws:sagemaker:*:*:model/*` }
  expect(refusalOf(() => as(emulator, [own]).ListModels({}))).toContain('sagemaker:ListModels')
})

test('weights are for variants that are there, each once', () => {
  const emulator = new Emulator()
  const prod = as(emulator)
  prod.CreateModel(model('one'))
  prod.CreateEndpointConfig(config({ InstanceType: 'ml.m5.large', InitialInstanceCount: 1 }))
  prod.CreateEndpoint({ EndpointName: 'churn', EndpointConfigName: 'one' })
  emulator.clock.advance(3_600_000)
  const weigh = (...names: readonly string[]) =>
    refusalOf(() =>
      prod.UpdateEndpointWeightsAndCapacities({
        EndpointName: 'churn',
        DesiredWeightsAndCapacities: names.map((VariantName) => ({ VariantName, DesiredWeight: 1 })),
      }),
    )
  expect(weigh('other')).toBe('The variant name(s) "other" is/are not present within endpoint configuration "one".')
  expect(weigh('main', 'main')).toBe('The variant name "main" was non-unique within the request.')
  expect(weigh('main')).toBe('nothing was refused')
})
