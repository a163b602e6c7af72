import {
  CloudWatchClient,
  DeleteAlarmsCommand,
  DescribeAlarmsCommand,
  PutMetricAlarmCommand,
  SetAlarmStateCommand,
} from '@aws-sdk/client-cloudwatch'
import {
  CreateRoleCommand,
  DeleteRoleCommand,
  DeleteRolePolicyCommand,
  IAMClient,
  ListRolesCommand,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam'
import {
  CreateKeyCommand,
  DescribeKeyCommand,
  KMSClient,
  ListKeysCommand,
  ScheduleKeyDeletionCommand,
} from '@aws-sdk/client-kms'
import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  PutBucketPolicyCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { ListModelPackagesCommand, SageMakerClient } from '@aws-sdk/client-sagemaker'
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { aRole } from './iam/role.js'
import { Emulator, REGION, REGISTRY_ACCOUNT, type StartedEmulator, startEmulator } from './index.js'
import { endpoint } from './support.js'

// What an account's people make: roles, narrowed sessions, buckets, keys, alarms, through the real clients.

let emulator: Emulator
let server: StartedEmulator

const EVERYTHING = { Effect: 'Allow', Action: '*', Resource: '*' } as const
const document = (statement: object) => JSON.stringify({ Version: '2012-10-17', Statement: [statement] })

beforeEach(async () => {
  const owner = { name: 'owner', account: REGISTRY_ACCOUNT, trust: [], policy: [EVERYTHING] }
  emulator = new Emulator({ groups: ['housing'], roles: [owner] })
  server = await startEmulator(emulator)
})
afterEach(() => server.close())

function config(service: string, credentials = ownersCredentials()) {
  return { region: REGION, endpoint: endpoint(server.env, service), credentials }
}

function ownersCredentials() {
  const role = aRole({ name: 'owner', account: REGISTRY_ACCOUNT, trust: [], policy: [] }, 'aws')
  return emulator.sessions.start({ role, sessionName: 'person', seconds: 3600 })
}

const nameOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Error ? error.name : String(error)),
  )

test('a role is made, listed, assumed and deleted, its policy first', async () => {
  const iam = new IAMClient(config('IAM'))
  const trust = document({
    Effect: 'Allow',
    Principal: { AWS: `arn:aws:iam::${REGISTRY_ACCOUNT}:root` },
    Action: 'sts:AssumeRole',
  })
  const { Role } = await iam.send(new CreateRoleCommand({ RoleName: 'reader', AssumeRolePolicyDocument: trust }))
  expect(Role?.Arn).toBe(`arn:aws:iam::${REGISTRY_ACCOUNT}:role/reader`)
  expect(
    await nameOf(iam.send(new CreateRoleCommand({ RoleName: 'reader', AssumeRolePolicyDocument: trust }))),
  ).toMatch(/EntityAlreadyExists/)
  await iam.send(
    new PutRolePolicyCommand({ RoleName: 'reader', PolicyName: 'one', PolicyDocument: document(EVERYTHING) }),
  )
  expect((await iam.send(new ListRolesCommand({}))).Roles?.map(({ RoleName: name }) => name)).toContain('reader')
  expect(await nameOf(iam.send(new DeleteRoleCommand({ RoleName: 'reader' })))).toMatch(/DeleteConflict/)
  await iam.send(new DeleteRolePolicyCommand({ RoleName: 'reader', PolicyName: 'one' }))
  await iam.send(new DeleteRoleCommand({ RoleName: 'reader' }))
  expect(await nameOf(iam.send(new DeleteRoleCommand({ RoleName: 'reader' })))).toMatch(/NoSuchEntity/)
})

test('a session may do what the role and its session policy both allow', async () => {
  const iam = new IAMClient(config('IAM'))
  const trust = document({
    Effect: 'Allow',
    Principal: { AWS: `arn:aws:iam::${REGISTRY_ACCOUNT}:root` },
    Action: 'sts:AssumeRole',
  })
  const { Role } = await iam.send(new CreateRoleCommand({ RoleName: 'reader', AssumeRolePolicyDocument: trust }))
  const list = { Effect: 'Allow', Action: 'sagemaker:ListModelPackages', Resource: '*' }
  await iam.send(new PutRolePolicyCommand({ RoleName: 'reader', PolicyName: 'one', PolicyDocument: document(list) }))
  const lists = async (Policy?: string) => {
    const { Credentials: given } = await new STSClient(config('STS')).send(
      new AssumeRoleCommand({ RoleArn: Role?.Arn, RoleSessionName: 'one', Policy }),
    )
    const credentials = {
      accessKeyId: given?.AccessKeyId ?? '',
      secretAccessKey: given?.SecretAccessKey ?? '',
      sessionToken: given?.SessionToken ?? '',
    }
    const sageMaker = new SageMakerClient({ ...config('SAGEMAKER'), credentials })
    return nameOf(sageMaker.send(new ListModelPackagesCommand({ ModelPackageGroupName: 'housing' })))
  }
  expect(await lists()).toBe('done')
  expect(await lists(document(EVERYTHING))).toBe('done')
  expect(await lists(document({ ...list, Action: 'sagemaker:DescribeModelPackage' }))).toBe('AccessDeniedException')
  expect(await lists(document({ ...list, Effect: 'Deny' }))).toBe('AccessDeniedException')
  await iam.send(
    new PutRolePolicyCommand({
      RoleName: 'reader',
      PolicyName: 'one',
      PolicyDocument: document({ ...list, Action: 's3:*' }),
    }),
  )
  expect(await lists(document(EVERYTHING))).toBe('AccessDeniedException')
})

test('a bucket is made in its Region, gets a policy, and goes when it is empty', async () => {
  const s3 = new S3Client({ ...config('S3'), forcePathStyle: true })
  const Bucket = 'of-the-owner'
  await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: REGION } }))
  await s3.send(new PutObjectCommand({ Bucket, Key: 'a/b.txt', Body: 'text' }))
  const deny = { Effect: 'Deny', Principal: '*', Action: 's3:GetObject', Resource: `arn:aws:s3:::${Bucket}/*` }
  await s3.send(new PutBucketPolicyCommand({ Bucket, Policy: document(deny) }))
  expect(await nameOf(s3.send(new GetObjectCommand({ Bucket, Key: 'a/b.txt' })))).toBe('AccessDenied')
  expect(await nameOf(s3.send(new PutBucketPolicyCommand({ Bucket, Policy: '{' })))).toBe('MalformedPolicy')
  expect(await nameOf(s3.send(new DeleteBucketCommand({ Bucket })))).toBe('BucketNotEmpty')
  await s3.send(new DeleteObjectCommand({ Bucket, Key: 'a/b.txt' }))
  await s3.send(new DeleteBucketCommand({ Bucket }))
  expect(await nameOf(s3.send(new DeleteBucketCommand({ Bucket })))).toBe('NoSuchBucket')
})

test('a key is made, listed, and waits for its deletion', async () => {
  const kms = new KMSClient(config('KMS'))
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({ Description: 'mine' }))
  const KeyId = KeyMetadata?.KeyId
  expect((await kms.send(new ListKeysCommand({}))).Keys?.map((key) => key.KeyId)).toContain(KeyId)
  await kms.send(new ScheduleKeyDeletionCommand({ KeyId, PendingWindowInDays: 7 }))
  expect((await kms.send(new DescribeKeyCommand({ KeyId }))).KeyMetadata).toMatchObject({
    Description: 'mine',
    KeyState: 'PendingDeletion',
  })
  expect(await nameOf(kms.send(new ScheduleKeyDeletionCommand({ KeyId })))).toBe('KMSInvalidStateException')
})

test('an alarm is made, set off by hand and deleted', async () => {
  const cloudWatch = new CloudWatchClient(config('CLOUDWATCH'))
  const AlarmName = 'mine'
  await cloudWatch.send(
    new PutMetricAlarmCommand({
      AlarmName,
      Namespace: 'none',
      MetricName: 'nothing',
      Statistic: 'Sum',
      Period: 60,
      EvaluationPeriods: 1,
      Threshold: 1,
      ComparisonOperator: 'GreaterThanThreshold',
    }),
  )
  const state = async () =>
    (await cloudWatch.send(new DescribeAlarmsCommand({ AlarmNames: [AlarmName] }))).MetricAlarms?.map(
      (one) => one.StateValue,
    )
  expect(await state()).toEqual(['INSUFFICIENT_DATA'])
  await cloudWatch.send(new SetAlarmStateCommand({ AlarmName, StateValue: 'ALARM', StateReason: 'a test' }))
  expect(await state()).toEqual(['ALARM'])
  await cloudWatch.send(new DeleteAlarmsCommand({ AlarmNames: [AlarmName] }))
  expect(await state()).toEqual([])
  expect(await nameOf(cloudWatch.send(new DeleteAlarmsCommand({ AlarmNames: [AlarmName] })))).toMatch(
    /ResourceNotFound/,
  )
})
