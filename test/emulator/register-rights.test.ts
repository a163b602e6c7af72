import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import type { RemovableStatement } from './default-world.js'
import { list, type Statement } from './iam/policy.js'
import {
  AWS_S3_KEY_ID,
  Emulator,
  type FaultKind,
  keyArn,
  OWN_KEY_ID,
  type PortOptions,
  REGISTER_ROLE_ARN,
} from './index.js'
import { aRequest, GROUP_ARN, outcomeOf, versionArn } from './support.js'

const CHURN = '111111111111.dkr.ecr.eu-west-1.amazonaws.com/churn:1.0'
const XGBOOST = '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1'

/** A world in which the register role can do all that a version or package may need, and the calls that do it. */
function aStory(onYield: NonNullable<PortOptions['onYield']> = () => {}) {
  const emulator = new Emulator({ groups: ['housing'] })
  emulator.plant('housing')
  emulator.putObject('s3://acme-ml/sealed.json', {
    body: '{}',
    encryption: { kind: 'aws:kms', keyArn: keyArn(OWN_KEY_ID) },
  })
  const trainingJob = emulator.putTrainingJob({ name: 'housing-c4' })
  const PipelineExecutionArn = emulator.putPipelineExecution({
    pipeline: 'housing',
    steps: [{ name: 'Train', trainingJobArn: trainingJob }],
  })
  emulator.putModel({ ModelName: 'housing', PrimaryContainer: { Image: XGBOOST } })
  const port = emulator.port({ roleArn: REGISTER_ROLE_ARN, onYield })
  const report = {
    s3Uri: 's3://acme-ml/reports/a.json',
    bytes: new TextEncoder().encode('{}'),
    contentType: 'application/json',
    kmsKeyId: undefined,
    bucketOwner: '222222222222',
  }
  const calls = {
    create: () => port.createModelPackage(aRequest()),
    update: () => port.updateModelPackage({ ModelPackageArn: versionArn(1), SourceUri: 'https://mlflow.acme.com/1' }),
    folder: () => port.identifyPrefix('s3://acme-ml/housing/'),
    sealed: () => port.read({ s3Uri: 's3://acme-ml/sealed.json', maxBytes: 10 }),
    write: () => port.writeOnce(report),
    seal: () => port.writeOnce({ ...report, s3Uri: 's3://acme-ml/reports/b.json', kmsKeyId: keyArn(OWN_KEY_ID) }),
    image: () => port.manifestOf(CHURN),
    awsImage: () => port.manifestOf(XGBOOST),
    key: () => port.managerOf(keyArn(AWS_S3_KEY_ID)),
    job: () => port.describeTrainingJob({ TrainingJobName: 'housing-c4' }),
    steps: () => port.listPipelineExecutionSteps({ PipelineExecutionArn }),
    model: () => port.describeModel({ ModelName: 'housing' }),
    group: () => port.describeModelPackageGroup({ ModelPackageGroupName: GROUP_ARN }),
    newGroup: () => port.createModelPackageGroup({ ModelPackageGroupName: 'own', Tags: [{ Key: 'a', Value: 'b' }] }),
    package: () =>
      port.createModelPackage({
        ModelPackageName: 'own',
        SourceAlgorithmSpecification: { SourceAlgorithms: [{ AlgorithmName: 'xgb' }] },
      }),
  }
  return { emulator, calls }
}

test.each<[RemovableStatement | undefined, readonly string[]]>([
  [undefined, []],
  ['identity-create', ['create']],
  ['group-create', ['create']],
  ['identity-update', ['update']],
  ['group-update', ['update']],
  ['identity-list-artifacts', ['folder']],
  ['identity-read-artifacts', ['sealed']],
  ['identity-write-reports', ['write', 'seal']],
  ['identity-resolve-images', ['image', 'awsImage']],
  ['model-registry-pulls', ['image']],
  ['identity-describe-keys', ['key']],
  ['identity-read-sources', ['job', 'steps', 'model']],
  ['identity-describe', ['group']],
  ['group-describe', ['group']],
  ['identity-create-group', ['newGroup']],
  ['identity-packages', ['package']],
])('without %s exactly that is refused: %j', async (statement, refused) => {
  const { emulator, calls } = aStory()
  if (statement !== undefined) emulator.remove(statement)
  const outcomes: [string, string][] = []
  for (const [name, call] of Object.entries(calls)) outcomes.push([name, await outcomeOf(call())])
  expect(outcomes.filter(([, outcome]) => outcome !== 'fulfilled').map(([name]) => name)).toEqual(refused)
  for (const [name, outcome] of outcomes) if (refused.includes(name)) expect(outcome).toMatch(/^access-denied: /)
})

test('either right over the key decrypts, and both are needed away for a refusal', async () => {
  const { emulator, calls } = aStory()
  emulator.remove('identity-decrypt-artifacts')
  expect(await outcomeOf(calls.sealed())).toBe('fulfilled')
  emulator.remove('identity-encrypt-reports')
  expect(await outcomeOf(calls.sealed())).toMatch(/^access-denied: User: .* kms:Decrypt/)
  expect(await outcomeOf(calls.seal())).toMatch(/^access-denied: User: .* kms:GenerateDataKey/)
})

test('what carries tags needs the right to tag, too', async () => {
  const { emulator } = aStory()
  const untagged = (policy: readonly Statement[]) =>
    policy.map((one) => ({ ...one, Action: list(one.Action).filter((action) => action !== 'sagemaker:AddTags') }))
  for (const role of emulator.roles.values()) emulator.roles.set(role.arn, { ...role, policy: untagged(role.policy) })
  const port = emulator.port()
  const Tags = [{ Key: 'a', Value: 'b' }]
  const SourceAlgorithmSpecification = { SourceAlgorithms: [{ AlgorithmName: 'xgb' }] }
  const group = (tags: typeof Tags) => port.createModelPackageGroup({ ModelPackageGroupName: 'own', Tags: tags })
  const named = (tags: typeof Tags) =>
    port.createModelPackage({ ModelPackageName: 'own', SourceAlgorithmSpecification, Tags: tags })
  for (const make of [group, named]) {
    expect(await outcomeOf(make(Tags))).toMatch(/^access-denied: .* sagemaker:AddTags/)
    expect(await outcomeOf(make([]))).toBe('fulfilled')
  }
})

test("a key's policy decides in its own account, too, and leaves to IAM only what it says", async () => {
  const { emulator } = aStory()
  const root = { AWS: 'arn:aws:iam::222222222222:root' }
  const may = { Effect: 'Allow', Principal: root, Action: 'kms:*', Resource: '*' } as const
  const manager = (id: string, policy: readonly Statement[]) =>
    outcomeOf(emulator.port().managerOf(emulator.putKey({ id, policy })))
  expect(await manager('1', [may])).toBe('fulfilled')
  expect(await manager('2', [{ ...may, Principal: { AWS: 'arn:aws:iam::222222222222:role/other' } }])).toMatch(
    /^access-denied/,
  )
  expect(await manager('3', [{ ...may, Action: 'kms:Decrypt' }])).toMatch(/^access-denied/)
  const elsewhere = { StringEquals: { 'kms:ViaService': 'sqs' } }
  expect(await manager('4', [{ ...may, Condition: elsewhere }])).toMatch(/^access-denied/)
})

test('an artifact of another account is read only where the bucket, and its key, let the reader in', async () => {
  const { emulator } = aStory()
  const registry = emulator.port({ account: '111111111111' })
  const read = () => outcomeOf(registry.read({ s3Uri: 's3://acme-ml/sealed.json', maxBytes: 10 }))
  expect(await read()).toBe('fulfilled')
  emulator.remove('model-registry-decrypts')
  expect(await read()).toMatch(/^access-denied: User: .* kms:Decrypt/)
  emulator.remove('model-registry-reads')
  expect(await read()).toBe('access-denied: Access Denied')
})

test("an object under AWS's own key is readable in its account and in no other, whatever the policies say", async () => {
  const { emulator } = aStory()
  const uri = 's3://acme-ml/managed.json'
  emulator.putObject(uri, { body: '{}', encryption: { kind: 'aws:kms', keyArn: keyArn(AWS_S3_KEY_ID) } })
  const read = (account: string) => outcomeOf(emulator.port({ account }).read({ s3Uri: uri, maxBytes: 10 }))
  expect(await read('222222222222')).toBe('fulfilled')
  expect(await read('111111111111')).toMatch(/^access-denied: User: .* kms:Decrypt/)
  expect((await emulator.port().identify(uri)).kmsKeyArn).toBe(keyArn(AWS_S3_KEY_ID))
})

const operations = [
  ['BatchGetImage', 'image'],
  ['DescribeKey', 'key'],
  ['GetObject', 'sealed'],
  ['PutObject', 'write'],
  ['ListObjectsV2', 'folder'],
  ['DescribeTrainingJob', 'job'],
  ['ListPipelineExecutionSteps', 'steps'],
  ['DescribeModel', 'model'],
  ['CreateModelPackageGroup', 'newGroup'],
  ['DescribeModelPackageGroup', 'group'],
  ['UpdateModelPackage', 'update'],
] as const

test.each(operations)('a fault meets %s, too, and the next call is well again', async (operation, name) => {
  const kinds: readonly (readonly [FaultKind, string])[] = [
    ['refused', 'unreachable'],
    ['reset', 'unknown-outcome'],
    ['throttled', 'throttled'],
    ['access-denied', 'access-denied'],
    ['unavailable', 'unknown-outcome'],
  ]
  for (const [kind, expected] of kinds) {
    const { emulator, calls } = aStory()
    emulator.fail({ operation, kind, when: 'before' })
    expect((await outcomeOf(calls[name]())).split(':')[0]).toBe(expected)
    expect(await outcomeOf(calls[name]())).toBe('fulfilled')
  }
})

test.each(operations)('a run that is killed at %s never goes on', async (operation, name) => {
  const reached: string[] = []
  const { calls } = aStory((point) => {
    if (point.operation !== operation) return undefined
    reached.push(point.when)
    return new Promise<never>(() => {})
  })
  const ended = Promise.race([calls[name]().then(() => 'ended'), sleep(20).then(() => 'killed')])
  expect(await ended).toBe('killed')
  expect(reached).toEqual(['before'])
})

test('a report is written once; other bytes under the same name are refused; a foreign bucket is forbidden', async () => {
  const { emulator, calls } = aStory()
  expect(await calls.write()).toBe('written')
  expect(await calls.write()).toBe('was-there')
  expect(emulator.log.writes().filter(({ operation }) => operation === 'PutObject')).toHaveLength(1)
  const other = { s3Uri: 's3://acme-ml/reports/a.json', bytes: new Uint8Array([1]), contentType: 'text/csv' }
  const write = (bucketOwner: string) =>
    outcomeOf(emulator.port().writeOnce({ ...other, kmsKeyId: undefined, bucketOwner }))
  expect(await write('222222222222')).toMatch(/^invalid-request: .* holds other bytes/)
  expect(await write('999999999999')).toBe('access-denied: Access Denied')
})

test('a report beyond its limit is not read', async () => {
  const { emulator } = aStory()
  emulator.putObject('s3://acme-ml/large.json', 'x'.repeat(11))
  const read = (maxBytes: number) => outcomeOf(emulator.port().read({ s3Uri: 's3://acme-ml/large.json', maxBytes }))
  expect(await read(11)).toBe('fulfilled')
  expect(await read(10)).toMatch(/^invalid-request: .* is larger than 10 bytes/)
})

test('a moved tag has another digest, an absent tag and an absent repository are not found', async () => {
  const { emulator } = aStory()
  const port = emulator.port()
  const before = await port.manifestOf(CHURN)
  expect(await port.manifestOf(CHURN)).toEqual(before)
  const moved = emulator.moveTag(CHURN)
  expect(moved).not.toBe(before.digest)
  expect(await port.manifestOf(CHURN)).toMatchObject({ digest: moved })
  expect(await outcomeOf(port.manifestOf(CHURN.replace('1.0', '9.9')))).toMatch(/^not-found: Requested image not found/)
  const own = '222222222222.dkr.ecr.eu-west-1.amazonaws.com/none:1'
  expect(await outcomeOf(port.manifestOf(own))).toMatch(/^not-found: /)
})

test('a folder is identified by all that lies in it', async () => {
  const { emulator } = aStory()
  const identify = () => emulator.port().identifyPrefix('s3://acme-ml/housing/')
  const before = await identify()
  expect(before).toEqual({ digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/), objects: 1, isWhole: true })
  emulator.putObject('s3://acme-ml/housing/more.bin', 'more')
  expect(await identify()).toMatchObject({ objects: 2 })
  expect((await identify()).digest).not.toBe(before.digest)
  expect(await outcomeOf(emulator.port().identifyPrefix('s3://acme-ml/nothing/'))).toMatch(/^not-found: /)
})
