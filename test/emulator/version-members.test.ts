import type { CreateModelPackageCommandInput, UpdateModelPackageCommandInput } from '@aws-sdk/client-sagemaker'
import { expect, test } from '@jest/globals'
import { Emulator, REGISTRY_ACCOUNT, TRAINING_ACCOUNT } from './index.js'
import { aRequest, outcomeOf, versionArn } from './support.js'

const IMAGE = '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1'
const CARD = JSON.stringify({ intended_uses: { risk_rating: 'Low' } })

const anEmulator = () => new Emulator({ groups: ['housing'] })
const first = (emulator: Emulator) => emulator.versions('housing')[0]
const additional = (...names: readonly string[]) =>
  names.map((Name) => ({ Name, Containers: [{ Image: IMAGE, ModelDataUrl: 's3://acme-ml/neo/model.tar.gz' }] }))
const source = (members: Readonly<Record<string, unknown>>) => ({
  InferenceSpecification: {
    Containers: [
      {
        Image: IMAGE,
        ModelDataSource: {
          S3DataSource: {
            S3Uri: 's3://acme-ml/a/',
            S3DataType: 'S3Prefix' as const,
            CompressionType: 'None' as const,
            ...members,
          },
        },
      },
    ],
  },
})

test('every member that a version can have is kept, and Describe gives it back', async () => {
  const emulator = anEmulator()
  const file = {
    ContentType: 'application/json',
    S3Uri: 's3://acme-ml/r.json',
    ContentDigest: `sha256:${'0'.repeat(64)}`,
  }
  const request = {
    ...source({
      ModelAccessConfig: { AcceptEula: true },
      ManifestS3Uri: 's3://acme-ml/m.json',
      ETag: 'x',
      ManifestEtag: 'y',
    }),
    AdditionalInferenceSpecifications: additional('neo'),
    ModelMetrics: { ModelQuality: { Statistics: file }, Explainability: { Report: file } },
    DriftCheckBaselines: { Bias: { ConfigFile: file }, ModelDataQuality: { Constraints: file } },
    MetadataProperties: { CommitId: 'c', Repository: 'r', GeneratedBy: 'g', ProjectId: 'p' },
    Domain: 'MACHINE_LEARNING',
    Task: 'REGRESSION',
    SamplePayloadUrl: 's3://acme-ml/sample.tar.gz',
    SkipModelValidation: 'None',
    ModelLifeCycle: { Stage: 'QA', StageStatus: 'Approved' },
    SecurityConfig: { KmsKeyId: 'alias/own' },
    ModelCard: { ModelCardContent: CARD, ModelCardStatus: 'PendingReview' },
    CustomerMetadataProperties: { team: 'pricing' },
    CertifyForMarketplace: false,
  } as const satisfies Partial<CreateModelPackageCommandInput>
  await emulator.port({ account: REGISTRY_ACCOUNT }).createModelPackage(aRequest(request))
  const { AdditionalInferenceSpecifications: _, ...plain } = request
  expect(first(emulator)).toMatchObject(plain)
  expect(first(emulator)?.AdditionalInferenceSpecifications).toMatchObject([{ Name: 'neo' }])
})

test('the digest of an image that is named by a tag is filled in, as ECR has it at that moment', async () => {
  const emulator = anEmulator()
  const image = '111111111111.dkr.ecr.eu-west-1.amazonaws.com/churn:1.0'
  const { digest } = await emulator.port().manifestOf(image)
  const register = (Image: string) =>
    emulator.port().createModelPackage(aRequest({ InferenceSpecification: { Containers: [{ Image }] } }))
  await register(image)
  const moved = emulator.moveTag(image)
  await register(image)
  await register(`${image.replace(':1.0', '')}@${digest}`)
  const digests = emulator
    .versions('housing')
    .map(({ InferenceSpecification }) => InferenceSpecification?.Containers?.[0]?.ImageDigest)
  expect(digests).toEqual([digest, moved, undefined])
})

const pipeline = (...hostnames: readonly (string | undefined)[]) => ({
  InferenceSpecification: {
    Containers: hostnames.map((ContainerHostname) => ({
      Image: IMAGE,
      ...(ContainerHostname && { ContainerHostname }),
    })),
  },
})

test.each<[string, Partial<CreateModelPackageCommandInput>, string]>([
  ['tags', { Tags: [{ Key: 'a', Value: 'b' }] }, 'Tags are not supported'],
  ['Marketplace', { CertifyForMarketplace: true }, 'CertifyForMarketplace is not supported'],
  ['a source beside containers', { SourceUri: 'https://x.y/z' }, 'SourceUri and InferenceSpecification cannot'],
  ['some hostnames', pipeline('a', undefined), 'ContainerHostname must be specified for all'],
  ['equal hostnames', pipeline('a', 'a'), 'ContainerHostname must be unique'],
  ['a prefix without a slash', source({ S3Uri: 's3://acme-ml/a' }), 'must end with a forward slash'],
  ['a compressed prefix', source({ CompressionType: 'Gzip' }), 'CompressionType Gzip is not supported'],
  [
    '16 additional specifications',
    { AdditionalInferenceSpecifications: additional(...'abcdefghijklmnop') },
    'length less than or equal to 15',
  ],
  ['equal names', { AdditionalInferenceSpecifications: additional('a', 'a') }, 'must be unique'],
  [
    'another data source',
    {
      InferenceSpecification: {
        Containers: [{ Image: IMAGE, AdditionalS3DataSource: { S3DataType: 'S3Object', S3Uri: 's3://acme-ml/a' } }],
      },
    },
    'AdditionalS3DataSource is not allowed in InferenceSpecification',
  ],
  [
    'two places of the model',
    {
      InferenceSpecification: {
        Containers: [{ ...source({}).InferenceSpecification.Containers[0], ModelDataUrl: 's3://acme-ml/m.tar.gz' }],
      },
    },
    'Only one of ModelDataUrl and ModelDataSource',
  ],
  ['a card of two lines', { ModelCard: { ModelCardContent: '{\n}' } }, 'regular expression pattern: .*'],
  ['a card that is too long', { ModelCard: { ModelCardContent: ' '.repeat(100_001) } }, 'less than or equal to 100000'],
  ['a card that is no JSON', { ModelCard: { ModelCardContent: '{' } }, 'Model card content is not valid JSON'],
  ['a key of a key', { SecurityConfig: { KmsKeyId: 'a b' } }, 'regular expression pattern'],
])('a version with %s is refused', async (_, overrides, text) => {
  const emulator = anEmulator()
  expect(await outcomeOf(emulator.port().createModelPackage(aRequest(overrides)))).toContain(text)
  expect(emulator.versions('housing')).toEqual([])
})

test('the source fills the specification in: a version of another group, or a model', async () => {
  const emulator = new Emulator({ groups: ['housing', { name: 'own', account: TRAINING_ACCOUNT }] })
  const SourceUri = emulator.plant('own', {
    InferenceSpecification: { Containers: [{ Image: IMAGE, ModelDataUrl: 's3://acme-ml/own.tar.gz' }] },
  })
  const model = emulator.putModel({
    ModelName: 'served',
    PrimaryContainer: { Image: IMAGE, ModelDataUrl: 's3://acme-ml/served.tar.gz', Environment: { A: 'b' } },
  })
  for (const uri of [SourceUri, model])
    await emulator.port().createModelPackage(aRequest({ InferenceSpecification: undefined, SourceUri: uri }))
  expect(emulator.versions('housing')).toMatchObject([
    { SourceUri, InferenceSpecification: { Containers: [{ ModelDataUrl: 's3://acme-ml/own.tar.gz' }] } },
    {
      SourceUri: model,
      InferenceSpecification: { Containers: [{ ModelDataUrl: 's3://acme-ml/served.tar.gz', Environment: { A: 'b' } }] },
    },
  ])
})

test('a source that is missing or may not be read is refused', async () => {
  const emulator = anEmulator()
  const from = (SourceUri: string) =>
    outcomeOf(emulator.port().createModelPackage(aRequest({ InferenceSpecification: undefined, SourceUri })))
  const own = (resource: string, account = TRAINING_ACCOUNT) => `arn:aws:sagemaker:eu-west-1:${account}:${resource}`
  expect(await from(own('model/none'))).toMatch(/^not-found: Could not find model/)
  expect(await from(own('model-package/housing/9', REGISTRY_ACCOUNT))).toMatch(/^not-found: .* does not exist\.$/)
  expect(await from(own('model/any', '999999999999'))).toMatch(/^access-denied: .* sagemaker:DescribeModel/)
  emulator.remove('identity-read-sources')
  expect(await from(own('model/none'))).toMatch(/^access-denied: .* sagemaker:DescribeModel/)
  expect(await from('https://mlflow.acme.com/runs/42')).toBe('fulfilled')
})

/** A planted version of the registry, and a change of it by the registry's owner. */
function aVersion(members: Partial<CreateModelPackageCommandInput> = {}) {
  const emulator = anEmulator()
  emulator.plant('housing', members)
  const update = (input: Omit<UpdateModelPackageCommandInput, 'ModelPackageArn'>) =>
    emulator.port({ account: REGISTRY_ACCOUNT }).updateModelPackage({ ModelPackageArn: versionArn(1), ...input })
  return { emulator, update }
}

test('an update changes what it names and leaves the rest', async () => {
  const { emulator, update } = aVersion({
    ModelCard: { ModelCardContent: CARD },
    CustomerMetadataProperties: { a: '1' },
    AdditionalInferenceSpecifications: additional('neo'),
  })
  const before = first(emulator)
  await update({ SourceUri: 'https://mlflow.acme.com/runs/42' })
  await update({ ModelCard: { ModelCardStatus: 'Approved' } })
  await update({ AdditionalInferenceSpecificationsToAdd: additional('gpu') })
  await update({ ModelLifeCycle: { Stage: 'QA', StageStatus: 'Approved' }, ModelPackageRegistrationType: 'Registered' })
  const {
    LastModifiedTime: _,
    LastModifiedBy: __,
    AdditionalInferenceSpecifications: after,
    ...rest
  } = first(emulator) ?? {}
  expect(rest).toMatchObject({
    SourceUri: 'https://mlflow.acme.com/runs/42',
    ModelCard: { ModelCardContent: CARD, ModelCardStatus: 'Approved' },
    ModelLifeCycle: { Stage: 'QA' },
    ModelPackageRegistrationType: 'Registered',
    CustomerMetadataProperties: { a: '1' },
    InferenceSpecification: before?.InferenceSpecification,
  })
  expect(after?.map(({ Name }) => Name)).toEqual(['neo', 'gpu'])
})

test('an archived card stays as it is', async () => {
  const { emulator, update } = aVersion({ ModelCard: { ModelCardContent: CARD, ModelCardStatus: 'Archived' } })
  expect(await outcomeOf(update({ ModelCard: { ModelCardContent: '{}' } }))).toBe(
    'invalid-request: Model Card is in Archived state',
  )
  expect(await outcomeOf(update({ CustomerMetadataProperties: { a: 'b' } }))).toBe('fulfilled')
  expect(first(emulator)?.ModelCard?.ModelCardContent).toBe(CARD)
})

test('specifications are added under new names, to 15 and no further; metadata to 50', async () => {
  const { update } = aVersion({ AdditionalInferenceSpecifications: additional(...'abcdefghijklmn') })
  expect(await outcomeOf(update({ AdditionalInferenceSpecificationsToAdd: additional('a') }))).toContain(
    'must be unique',
  )
  expect(await outcomeOf(update({ AdditionalInferenceSpecificationsToAdd: additional('o', 'p') }))).toContain(
    'Too many',
  )
  expect(await outcomeOf(update({ AdditionalInferenceSpecificationsToAdd: additional('o') }))).toBe('fulfilled')
  const keys = (from: number, to: number) =>
    Object.fromEntries(Array.from({ length: to - from }, (_, index) => [`k${from + index}`, 'v']))
  expect(await outcomeOf(update({ CustomerMetadataProperties: keys(0, 50) }))).toBe('fulfilled')
  const swap = { CustomerMetadataProperties: keys(50, 51), CustomerMetadataPropertiesToRemove: ['k0'] }
  expect(await outcomeOf(update(swap))).toBe('fulfilled')
  expect(await outcomeOf(update({ CustomerMetadataProperties: keys(60, 61) }))).toContain('Too many')
})

test('an update is refused while a version is under way, and where source and specification come together', async () => {
  const emulator = new Emulator({ groups: ['housing'], pendingMilliseconds: 1000 })
  emulator.plant('housing')
  const owner = emulator.port({ account: REGISTRY_ACCOUNT })
  const update = { ModelPackageArn: versionArn(1), SourceUri: 'https://x.y/z' }
  expect(await outcomeOf(owner.updateModelPackage(update))).toMatch(/^conflict: /)
  emulator.clock.advance(1000)
  const both = { ...update, InferenceSpecification: { Containers: [{ Image: IMAGE }] } }
  expect(await outcomeOf(owner.updateModelPackage(both))).toContain('SourceUri and InferenceSpecification cannot')
  expect(await outcomeOf(owner.updateModelPackage(update))).toBe('fulfilled')
})

test('the training role changes what a version says of itself, and neither its status nor its stage, nor where it served', async () => {
  const emulator = anEmulator()
  emulator.plant('housing')
  const update = (input: Omit<UpdateModelPackageCommandInput, 'ModelPackageArn'>) =>
    outcomeOf(emulator.port().updateModelPackage({ ModelPackageArn: versionArn(1), ...input }))
  expect(await update({ ModelCard: { ModelCardContent: CARD } })).toBe('fulfilled')
  expect(await update({ CustomerMetadataProperties: { a: 'b' }, ModelApprovalStatus: 'Approved' })).toContain(
    'explicit deny',
  )
  expect(await update({ ModelLifeCycle: { Stage: 'Prod', StageStatus: 'Approved' } })).toContain('explicit deny')
  expect(await update({ CustomerMetadataProperties: { 'smr/served/qa': '2026-11-22T00:00:00Z' } })).toMatch(
    /^access-denied/,
  )
  expect(first(emulator)).toMatchObject({ ModelApprovalStatus: 'PendingManualApproval' })
})

test('the training role writes and removes keys of its own, and neither says whose a version is nor takes a note away', async () => {
  const emulator = anEmulator()
  const notes = { 'smr/actor': 'amara', 'smr/author': 'amara', 'smr/pull-request': '7', 'smr/forced': 'auc' }
  emulator.plant('housing', { CustomerMetadataProperties: { ...notes, 'metric/auc': '0.9', team: 'pricing' } })
  const update = (input: Omit<UpdateModelPackageCommandInput, 'ModelPackageArn'>) =>
    outcomeOf(emulator.port().updateModelPackage({ ModelPackageArn: versionArn(1), ...input }))
  for (const [key, value] of Object.entries(notes)) {
    expect(await update({ CustomerMetadataProperties: { mine: 'x', [key]: `${value}0` } })).toMatch(/^access-denied/)
    expect(await update({ CustomerMetadataPropertiesToRemove: ['team', key] })).toContain('explicit deny')
  }
  expect(await update({ CustomerMetadataPropertiesToRemove: ['metric/auc'] })).toContain('explicit deny')
  expect(await update({ CustomerMetadataProperties: { mine: 'x' } })).toBe('fulfilled')
  expect(await update({ CustomerMetadataPropertiesToRemove: ['team'] })).toBe('fulfilled')
  expect(first(emulator)?.CustomerMetadataProperties).toEqual({ ...notes, 'metric/auc': '0.9', mine: 'x' })
})

test('a group is made once, with its tags, in the own account alone; whoever looks sees who made it', async () => {
  const emulator = new Emulator()
  const port = emulator.port()
  const group = {
    ModelPackageGroupName: 'own',
    ModelPackageGroupDescription: 'House prices',
    Tags: [{ Key: 'a', Value: 'b' }],
  }
  await port.createModelPackageGroup(group)
  expect(await outcomeOf(port.createModelPackageGroup(group))).toMatch(
    /^already-exists: Model Package Group already exists/,
  )
  expect(emulator.group('own')).toMatchObject({
    account: TRAINING_ACCOUNT,
    description: 'House prices',
  })
  const owner = emulator.port({ account: TRAINING_ACCOUNT })
  const { Tags } = await owner.endpoints.listTags({ ResourceArn: emulator.group('own').arn })
  expect(Tags).toEqual(group.Tags)
  const { CreatedBy } = await owner.describeModelPackageGroup({ ModelPackageGroupName: 'own' })
  expect(CreatedBy?.IamIdentity?.Arn).toContain('assumed-role/model-registry-register/')
  const arn = `arn:aws:sagemaker:eu-west-1:${REGISTRY_ACCOUNT}:model-package-group/foreign`
  expect(await outcomeOf(port.createModelPackageGroup({ ModelPackageGroupName: arn }))).toContain('failed to satisfy')
})
