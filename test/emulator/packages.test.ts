import type { CreateModelPackageCommandInput } from '@aws-sdk/client-sagemaker'
import { expect, test } from '@jest/globals'
import { Emulator, TRAINING_ACCOUNT, VALIDATION_ROLE_ARN } from './index.js'
import { aRequest, outcomeOf } from './support.js'

const ARN = `arn:aws:sagemaker:eu-west-1:${TRAINING_ACCOUNT}:model-package/churn-2026`
const IMAGE = '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1'

const PROFILE = {
  ProfileName: 'holdout',
  TransformJobDefinition: {
    TransformInput: { DataSource: { S3DataSource: { S3DataType: 'S3Prefix', S3Uri: 's3://acme-ml/validation/' } } },
    TransformOutput: { S3OutputPath: 's3://acme-ml/validated/' },
    TransformResources: { InstanceType: 'ml.m5.xlarge', InstanceCount: 1 },
  },
} as const
const VALIDATION = { ValidationRole: VALIDATION_ROLE_ARN, ValidationProfiles: [PROFILE] }

const SPECIFICATION = {
  Containers: [{ Image: IMAGE, ModelDataUrl: 's3://acme-ml/churn/model.tar.gz' }],
  SupportedContentTypes: ['text/csv'],
  SupportedResponseMIMETypes: ['text/csv'],
  SupportedTransformInstanceTypes: ['ml.m5.xlarge'],
  SupportedRealtimeInferenceInstanceTypes: ['ml.m5.xlarge'],
} satisfies CreateModelPackageCommandInput['InferenceSpecification']

/** A valid package; the test overrides the one thing it is about. */
const aPackage = (overrides: Partial<CreateModelPackageCommandInput> = {}): CreateModelPackageCommandInput => ({
  ModelPackageName: 'churn-2026',
  InferenceSpecification: SPECIFICATION,
  ...overrides,
})

test('a package is made once, and is found by its name, by its ARN and in the list of unversioned packages', async () => {
  const emulator = new Emulator({ groups: ['housing', { name: 'own', account: TRAINING_ACCOUNT }] })
  emulator.plant('own')
  const port = emulator.port()
  const Tags = [{ Key: 'team', Value: 'pricing' }]
  expect((await port.createModelPackage(aPackage({ Tags }))).ModelPackageArn).toBe(ARN)
  expect(await outcomeOf(port.createModelPackage(aPackage()))).toBe(
    `already-exists: ModelPackage already exists: ${ARN}`,
  )
  for (const ModelPackageName of ['churn-2026', ARN]) {
    const { $metadata: _, ...described } = await port.describeModelPackage({ ModelPackageName })
    expect(described).toMatchObject({ ModelPackageName: 'churn-2026', ModelPackageArn: ARN })
    expect(described).not.toHaveProperty('ModelApprovalStatus')
  }
  const owner = emulator.port({ account: TRAINING_ACCOUNT })
  const arns = async (ModelPackageType?: 'Versioned' | 'Unversioned' | 'Both') =>
    (await owner.listModelPackages({ ModelPackageType })).ModelPackageSummaryList?.map((one) => one.ModelPackageArn)
  const version = ARN.replace('churn-2026', 'own/1')
  expect([await arns(), await arns('Versioned'), await arns('Both')]).toEqual([[ARN], [version], [ARN, version]])
})

test('the same token gives the same package, another token finds the name taken', async () => {
  const port = new Emulator().port()
  await port.createModelPackage(aPackage({ ClientToken: 'a' }))
  expect((await port.createModelPackage(aPackage({ ClientToken: 'a' }))).ModelPackageArn).toBe(ARN)
  expect(await outcomeOf(port.createModelPackage(aPackage({ ClientToken: 'b' })))).toMatch(/^already-exists/)
})

test('a package waits, is scanned, is validated, and is completed', async () => {
  const emulator = new Emulator({ packages: { pending: 10, scan: 100, validation: 1000 } })
  await emulator.port().createModelPackage(aPackage({ ValidationSpecification: VALIDATION }))
  const seen = [0, 10, 100, 1000].map((milliseconds) => {
    emulator.clock.advance(milliseconds)
    const { ModelPackageStatus, ModelPackageStatusDetails: details } = emulator.package('churn-2026') ?? {}
    return [ModelPackageStatus, details?.ImageScanStatuses?.[0]?.Status, details?.ValidationStatuses?.[0]?.Status]
  })
  expect(seen).toEqual([
    ['Pending', 'NotStarted', 'NotStarted'],
    ['InProgress', 'InProgress', 'NotStarted'],
    ['InProgress', 'Completed', 'InProgress'],
    ['Completed', 'Completed', 'Completed'],
  ])
  expect(emulator.package('churn-2026')?.ModelPackageStatusDetails?.ValidationStatuses?.[0]?.Name).toBe('holdout')
})

test('a scan or a validation that fails says why, and the next package is not concerned', async () => {
  const emulator = new Emulator()
  const port = emulator.port()
  emulator.nextPackage({ fails: 'validation', reason: 'No records in the input.' })
  await port.createModelPackage(aPackage({ ValidationSpecification: VALIDATION }))
  emulator.nextPackage({ fails: 'scan' })
  await port.createModelPackage(aPackage({ ModelPackageName: 'scanned', ValidationSpecification: VALIDATION }))
  await port.createModelPackage(aPackage({ ModelPackageName: 'fine' }))
  await emulator.clock.sleep(4 * 3_600_000)
  expect(emulator.package('churn-2026')).toMatchObject({
    ModelPackageStatus: 'Failed',
    ModelPackageStatusDetails: {
      ValidationStatuses: [{ Name: 'holdout', Status: 'Failed', FailureReason: 'No records in the input.' }],
      ImageScanStatuses: [{ Status: 'Completed' }],
    },
  })
  expect(emulator.package('scanned')).toMatchObject({
    ModelPackageStatus: 'Failed',
    ModelPackageStatusDetails: {
      ValidationStatuses: [{ Status: 'NotStarted' }],
      ImageScanStatuses: [{ Status: 'Failed', FailureReason: expect.stringContaining('CRITICAL') }],
    },
  })
  expect(emulator.package('fine')?.ModelPackageStatus).toBe('Completed')
})

test('skipping the validation leaves nothing to be done', async () => {
  const emulator = new Emulator()
  await emulator
    .port()
    .createModelPackage(aPackage({ ValidationSpecification: VALIDATION, SkipModelValidation: 'All' }))
  emulator.clock.advance(60_000)
  expect(emulator.package('churn-2026')).toMatchObject({
    ModelPackageStatus: 'Completed',
    ModelPackageStatusDetails: { ValidationStatuses: [], ImageScanStatuses: [] },
  })
})

const { SupportedTransformInstanceTypes: _transform, ...withoutTransform } = SPECIFICATION
const { SupportedRealtimeInferenceInstanceTypes: _realtime, ...withoutRealtime } = SPECIFICATION
const SOURCE = {
  S3DataSource: { S3Uri: 's3://acme-ml/a/', S3DataType: 'S3Prefix', CompressionType: 'None' },
} as const

test.each<[string, Partial<CreateModelPackageCommandInput>, string]>([
  ['an approval status', { ModelApprovalStatus: 'PendingManualApproval' }, 'ModelApprovalStatus is not supported'],
  ['a stage', { ModelLifeCycle: { Stage: 'QA', StageStatus: 'Approved' } }, 'ModelLifeCycle is not supported'],
  ['a source', { SourceUri: 'https://x.y/z', InferenceSpecification: undefined }, 'SourceUri is not supported'],
  ['nothing to serve', { InferenceSpecification: undefined }, 'Exactly one of InferenceSpecification and'],
  [
    'containers and an algorithm',
    { SourceAlgorithmSpecification: { SourceAlgorithms: [{ AlgorithmName: 'a' }] } },
    'Exactly one of InferenceSpecification and',
  ],
  ['no transform types', { InferenceSpecification: withoutTransform }, 'SupportedTransformInstanceTypes is required'],
  ['no realtime types', { InferenceSpecification: withoutRealtime }, 'SupportedRealtimeInferenceInstanceTypes is'],
  [
    'a model data source',
    { InferenceSpecification: { ...SPECIFICATION, Containers: [{ Image: IMAGE, ModelDataSource: SOURCE }] } },
    'ModelDataSource is not supported',
  ],
  ['Marketplace without validation', { CertifyForMarketplace: true }, 'ValidationSpecification is required'],
])('a package with %s is refused', async (_, overrides, text) => {
  const emulator = new Emulator()
  expect(await outcomeOf(emulator.port().createModelPackage(aPackage(overrides)))).toContain(`invalid-request: ${text}`)
  expect(emulator.package('churn-2026')).toBeUndefined()
})

test('a package of an algorithm needs no containers', async () => {
  const algorithm = {
    SourceAlgorithms: [{ AlgorithmName: `arn:aws:sagemaker:eu-west-1:${TRAINING_ACCOUNT}:algorithm/a` }],
  }
  const request = aPackage({ InferenceSpecification: undefined, SourceAlgorithmSpecification: algorithm })
  expect(await outcomeOf(new Emulator().port().createModelPackage(request))).toBe('fulfilled')
})

test('each right that a package needs can be missing: to make it, to tag it, to hand the role over', async () => {
  const request = aPackage({ ValidationSpecification: VALIDATION, Tags: [{ Key: 'a', Value: 'b' }] })
  for (const [statement, action] of [
    ['identity-packages', 'sagemaker:CreateModelPackage'],
    ['identity-pass-validation-role', 'iam:PassRole'],
  ] as const) {
    const emulator = new Emulator()
    emulator.remove(statement)
    expect(await outcomeOf(emulator.port().createModelPackage(request))).toContain(action)
  }
  const emulator = new Emulator({ groups: ['housing'] })
  const role = [...emulator.roles.values()].find(({ arn }) => arn === VALIDATION_ROLE_ARN)
  if (role !== undefined) emulator.roles.set(role.arn, { ...role, trust: [] })
  expect(await outcomeOf(emulator.port().createModelPackage(request))).toContain('The execution role ARN')
  const versioned = aRequest({ ModelApprovalStatus: undefined })
  expect(await outcomeOf(emulator.port().createModelPackage(versioned))).toContain('with an explicit deny')
})

test('a package cannot be updated, and belongs to its account alone', async () => {
  const emulator = new Emulator()
  await emulator.port().createModelPackage(aPackage())
  const owner = emulator.port({ account: TRAINING_ACCOUNT })
  const update = { ModelPackageArn: ARN, CustomerMetadataProperties: { a: 'b' } }
  expect(await outcomeOf(owner.updateModelPackage(update))).toContain('is unversioned and cannot be updated')
  const stranger = emulator.port({ account: '999999999999' })
  expect(await outcomeOf(stranger.describeModelPackage({ ModelPackageName: ARN }))).toContain(
    'no resource-based policy',
  )
})

test('a version with a validation profile takes its time as a package does', async () => {
  const emulator = new Emulator({ groups: ['housing'] })
  await emulator.port().createModelPackage(aRequest({ ValidationSpecification: VALIDATION }))
  expect(emulator.versions('housing')[0]?.ModelPackageStatus).toBe('Pending')
  emulator.clock.advance(60_000)
  expect(emulator.versions('housing')[0]).toMatchObject({
    ModelPackageStatus: 'InProgress',
    ModelPackageStatusDetails: { ImageScanStatuses: [], ValidationStatuses: [{ Status: 'InProgress' }] },
  })
  emulator.clock.advance(3_600_000)
  expect(emulator.versions('housing')[0]?.ModelPackageStatus).toBe('Completed')
})
