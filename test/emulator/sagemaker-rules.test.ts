import { expect, test } from '@jest/globals'
import { Emulator, READ_ROLE_ARN, REGISTER_ROLE_ARN, TRAINING_ACCOUNT } from './index.js'
import { aRequest, GROUP_ARN, outcomeOf, versionArn } from './support.js'

const anEmulator = (options: ConstructorParameters<typeof Emulator>[0] = {}) =>
  new Emulator({ groups: ['housing'], ...options })

test('the training role registers a version in the group of the registry account', async () => {
  const emulator = anEmulator()
  const { ModelPackageArn } = await emulator.port().createModelPackage(aRequest())
  expect(ModelPackageArn).toBe(versionArn(1))
  expect(emulator.versions('housing')).toMatchObject([
    { ModelPackageVersion: 1, ModelApprovalStatus: 'PendingManualApproval', ModelPackageStatus: 'Completed' },
  ])
})

test('a name means a group of the own account, so across accounts it is not found', async () => {
  const emulator = anEmulator()
  const request = aRequest({ ModelPackageGroupName: 'housing' })
  expect(await outcomeOf(emulator.port().createModelPackage(request))).toBe(
    `not-found: Model Package Group arn:aws:sagemaker:eu-west-1:${TRAINING_ACCOUNT}:model-package-group/housing does not exist.`,
  )
  const own = new Emulator({ groups: [{ name: 'housing', account: TRAINING_ACCOUNT, policy: [] }] })
  expect(await outcomeOf(own.port().createModelPackage(request))).toBe('fulfilled')
})

test('neither name, both names, and tags beside a group are refused', async () => {
  const port = anEmulator().port()
  expect(await outcomeOf(port.createModelPackage(aRequest({ ModelPackageGroupName: undefined })))).toContain(
    'Missing ARN.',
  )
  expect(await outcomeOf(port.createModelPackage(aRequest({ ModelPackageName: 'x' })))).toContain(
    'Cannot determine which one to use.',
  )
  expect(await outcomeOf(port.createModelPackage(aRequest({ Tags: [{ Key: 'a', Value: 'b' }] })))).toContain(
    'Tags are not supported',
  )
})

test('an ARN of another Region or of another type is refused', async () => {
  const port = anEmulator().port()
  const elsewhere = GROUP_ARN.replace('eu-west-1', 'us-east-1')
  expect(await outcomeOf(port.createModelPackage(aRequest({ ModelPackageGroupName: elsewhere })))).toContain(
    'ARN should be scoped to correct region: eu-west-1',
  )
  const version = GROUP_ARN.replace('model-package-group', 'model-package')
  expect(await outcomeOf(port.createModelPackage(aRequest({ ModelPackageGroupName: version })))).toContain(
    'Invalid model package group ARN',
  )
})

test('SourceUri and a specification exclude each other', async () => {
  const outcome = await outcomeOf(
    anEmulator()
      .port()
      .createModelPackage(aRequest({ SourceUri: 's3://bucket/x' })),
  )
  expect(outcome).toContain('SourceUri and InferenceSpecification')
})

test('a number is never given twice, even after a deletion', async () => {
  const emulator = anEmulator()
  const port = emulator.port()
  await port.createModelPackage(aRequest())
  await port.createModelPackage(aRequest())
  emulator.deleteVersion('housing', 2)
  const { ModelPackageArn } = await port.createModelPackage(aRequest())
  expect(ModelPackageArn).toBe(versionArn(3))
})

test('the service fills in the digest of an image that is given by tag, and only then', async () => {
  const emulator = anEmulator()
  const pinned = `111111111111.dkr.ecr.eu-west-1.amazonaws.com/a@sha256:${'0'.repeat(64)}`
  const Containers = [{ Image: '111111111111.dkr.ecr.eu-west-1.amazonaws.com/a:1' }, { Image: pinned }]
  await emulator.port().createModelPackage(aRequest({ InferenceSpecification: { Containers } }))
  const containers = emulator.versions('housing')[0]?.InferenceSpecification?.Containers
  expect(containers?.[0]?.ImageDigest).toMatch(/^sha256:[0-9a-f]{64}$/)
  expect(containers?.[1]?.ImageDigest).toBeUndefined()
})

test('a version may be Pending for a while', async () => {
  const emulator = anEmulator({ pendingMilliseconds: 5_000 })
  const port = emulator.port()
  const { ModelPackageArn } = await port.createModelPackage(aRequest())
  expect(await port.describeModelPackage({ ModelPackageName: ModelPackageArn })).toMatchObject({
    ModelPackageStatus: 'Pending',
  })
  await emulator.clock.sleep(5_000)
  expect(await port.describeModelPackage({ ModelPackageName: ModelPackageArn })).toMatchObject({
    ModelPackageStatus: 'Completed',
  })
})

test('describing what is not there is a ValidationException that ends in "does not exist."', async () => {
  const port = anEmulator().port()
  expect(await outcomeOf(port.describeModelPackage({ ModelPackageName: versionArn(7) }))).toMatch(
    /^not-found: .* does not exist\.$/,
  )
})

test('dates are dates and nothing is shared with the caller', async () => {
  const emulator = anEmulator()
  const request = aRequest({ CustomerMetadataProperties: { a: 'b' } })
  await emulator.port().createModelPackage(request)
  Object.assign(request.CustomerMetadataProperties ?? {}, { a: 'changed' })
  const described = await emulator.port().describeModelPackage({ ModelPackageName: versionArn(1) })
  expect(described.CreationTime).toBeInstanceOf(Date)
  expect(described.CustomerMetadataProperties).toEqual({ a: 'b' })
})

test('an update leaves alone what it does not name, and merges metadata', async () => {
  const emulator = anEmulator()
  emulator.plant(
    'housing',
    aRequest({
      CustomerMetadataProperties: { a: '1', b: '2' },
      ModelLifeCycle: { Stage: 'QA', StageStatus: 'Approved' },
    }),
  )
  emulator.approve('housing', 1, 'looks good')
  await emulator.port({ account: '111111111111' }).updateModelPackage({
    ModelPackageArn: versionArn(1),
    CustomerMetadataProperties: { b: '3', c: '4' },
    CustomerMetadataPropertiesToRemove: ['a'],
  })
  expect(emulator.versions('housing')[0]).toMatchObject({
    ModelApprovalStatus: 'Approved',
    ApprovalDescription: 'looks good',
    ModelLifeCycle: { Stage: 'QA' },
    CustomerMetadataProperties: { b: '3', c: '4' },
  })
})

test('the training role may neither decide on a version nor register an approved one', async () => {
  const emulator = anEmulator()
  emulator.plant('housing')
  expect(
    await outcomeOf(
      emulator.port().updateModelPackage({ ModelPackageArn: versionArn(1), ModelApprovalStatus: 'Approved' }),
    ),
  ).toContain('with an explicit deny in an identity-based policy')
  expect(await outcomeOf(emulator.port().createModelPackage(aRequest({ ModelApprovalStatus: 'Approved' })))).toContain(
    'with an explicit deny in an identity-based policy',
  )
})

test.each([
  ['identity-create', `no identity-based policy allows the sagemaker:CreateModelPackage action`],
  ['group-create', `no resource-based policy allows the sagemaker:CreateModelPackage action`],
  ['identity-list', `no identity-based policy allows the sagemaker:ListModelPackages action`],
  ['group-list', `no resource-based policy allows the sagemaker:ListModelPackages action`],
  ['identity-describe', `no identity-based policy allows the sagemaker:DescribeModelPackage action`],
  ['group-describe', `no resource-based policy allows the sagemaker:DescribeModelPackage action`],
  ['identity-read-artifacts', 'access-denied: Access Denied'],
] as const)('without %s exactly that right is missing', async (statement, text) => {
  const emulator = anEmulator()
  emulator.plant('housing')
  emulator.remove(statement)
  const port = emulator.port()
  const outcomes = [
    await outcomeOf(port.createModelPackage(aRequest())),
    await outcomeOf(port.listModelPackages({ ModelPackageGroupName: GROUP_ARN })),
    await outcomeOf(port.describeModelPackage({ ModelPackageName: versionArn(1) })),
    await outcomeOf(port.identify('s3://acme-ml/housing/model.tar.gz')),
  ]
  expect(outcomes.filter((outcome) => outcome !== 'fulfilled')).toEqual([expect.stringContaining(text)])
})

test('the refusal names the session, the action and the resource', async () => {
  const emulator = anEmulator()
  emulator.remove('group-create')
  const port = emulator.port({ roleArn: REGISTER_ROLE_ARN, sessionName: 'run-7' })
  expect(await outcomeOf(port.createModelPackage(aRequest()))).toBe(
    `access-denied: User: arn:aws:sts::${TRAINING_ACCOUNT}:assumed-role/model-registry-register/run-7 is not authorized to perform: sagemaker:CreateModelPackage on resource: arn:aws:sagemaker:eu-west-1:111111111111:model-package/housing/* because no resource-based policy allows the sagemaker:CreateModelPackage action`,
  )
})

test('the reading role of the registry account needs no group policy', async () => {
  const emulator = anEmulator({ groups: [{ name: 'housing', policy: [] }] })
  emulator.plant('housing')
  const listed = await emulator.port({ roleArn: READ_ROLE_ARN }).listModelPackages({ ModelPackageGroupName: 'housing' })
  expect(listed.ModelPackageSummaryList).toHaveLength(1)
})

test('in China every ARN is of the partition aws-cn, on both sides', async () => {
  const emulator = new Emulator({ region: 'cn-north-1', groups: ['housing'] })
  const group = 'arn:aws-cn:sagemaker:cn-north-1:111111111111:model-package-group/housing'
  const { ModelPackageArn } = await emulator.port().createModelPackage(aRequest({ ModelPackageGroupName: group }))
  expect(ModelPackageArn).toBe('arn:aws-cn:sagemaker:cn-north-1:111111111111:model-package/housing/1')
  emulator.remove('group-create')
  expect(await outcomeOf(emulator.port().createModelPackage(aRequest({ ModelPackageGroupName: group })))).toContain(
    'User: arn:aws-cn:sts::222222222222:assumed-role/',
  )
})

test('a bucket of another account needs its own policy as well', async () => {
  const bucket = { name: 'shared', account: '333333333333', objects: { x: 'y' } }
  const policy = [
    { Effect: 'Allow', Principal: { AWS: '222222222222' }, Action: 's3:GetObject', Resource: 'arn:aws:s3:::shared/*' },
  ] as const
  const identify = (emulator: Emulator) => outcomeOf(emulator.port().identify('s3://shared/x'))
  expect(await identify(anEmulator({ buckets: [bucket] }))).toBe('access-denied: Access Denied')
  expect(await identify(anEmulator({ buckets: [{ ...bucket, policy }] }))).toBe('fulfilled')
})

test('a Deny in the group policy wins over every Allow', async () => {
  const emulator = anEmulator()
  const group = emulator.group('housing')
  group.policy = [...group.policy, { Effect: 'Deny', Principal: '*', Action: 'sagemaker:Create*', Resource: '*' }]
  expect(await outcomeOf(emulator.port().createModelPackage(aRequest()))).toContain(
    'with an explicit deny in a resource-based policy',
  )
})

test('which ARN a statement must name for a list can be chosen, since nobody documents it', async () => {
  const onVersions = [
    {
      Effect: 'Allow',
      Principal: '*',
      Action: 'sagemaker:ListModelPackages',
      Resource: `${GROUP_ARN.replace('-group/', '/')}/*`,
    },
  ] as const
  const outcome = async (listResource: 'either' | 'group' | 'package') => {
    const emulator = new Emulator({ groups: [{ name: 'housing', policy: onVersions }], listResource })
    return (await outcomeOf(emulator.port().listModelPackages({ ModelPackageGroupName: GROUP_ARN }))).split(':')[0]
  }
  expect([await outcome('either'), await outcome('package'), await outcome('group')]).toEqual([
    'fulfilled',
    'fulfilled',
    'access-denied',
  ])
})

test('ARNs of versions can come back in lower case, and still find the version', async () => {
  const emulator = new Emulator({ groups: ['Housing'], arnCase: 'lower' })
  emulator.group('Housing').policy = [{ Effect: 'Allow', Principal: '*', Action: 'sagemaker:*', Resource: '*' }]
  const group = GROUP_ARN.replace('housing', 'Housing')
  const { ModelPackageArn } = await emulator.port().createModelPackage(aRequest({ ModelPackageGroupName: group }))
  expect(ModelPackageArn).toBe(versionArn(1))
  const described = await emulator.port().describeModelPackage({ ModelPackageName: ModelPackageArn })
  expect(described.ModelPackageGroupName).toBe('Housing')
})

test('a statement that the emulator would misread is refused loudly', async () => {
  const emulator = anEmulator()
  const notAction: unknown = { Effect: 'Allow', Principal: '*', NotAction: 'sagemaker:Delete*', Resource: '*' }
  emulator.group('housing').policy = JSON.parse(JSON.stringify([notAction]))
  await expect(emulator.port().createModelPackage(aRequest())).rejects.toThrow('does not know NotAction')
})
