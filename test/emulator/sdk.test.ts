import { GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import {
  CreateModelPackageCommand,
  CreateModelPackageGroupCommand,
  DescribeModelPackageCommand,
  DescribeModelPackageGroupCommand,
  ListModelPackagesCommand,
  SageMakerClient,
  UpdateModelPackageCommand,
} from '@aws-sdk/client-sagemaker'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { Emulator, type FaultKind, REGION, type StartedEmulator, startEmulator } from './index.js'
import { aRequest, assume, endpoint, GROUP_ARN, outcomeOf, versionArn } from './support.js'

let emulator: Emulator
let server: StartedEmulator
let sagemaker: SageMakerClient
let s3: S3Client

beforeEach(async () => {
  emulator = new Emulator({
    groups: ['housing'],
    buckets: [
      { name: 'acme-ml', account: '222222222222', isVersioned: true, objects: { 'housing/model.tar.gz': 'weights' } },
      { name: 'plain', account: '222222222222', objects: { 'a b/ü.json': '{}' } },
      { name: 'far-away', account: '222222222222', region: 'us-east-1', objects: { x: 'y' } },
      { name: 'foreign', account: '333333333333', objects: { x: 'y' } },
    ],
  })
  server = await startEmulator(emulator)
  const credentials = await assume(server.env)
  const shared = { region: REGION, credentials, maxAttempts: 1 }
  sagemaker = new SageMakerClient({ ...shared, endpoint: endpoint(server.env, 'SAGEMAKER') })
  s3 = new S3Client({ ...shared, endpoint: endpoint(server.env, 'S3'), forcePathStyle: true })
})
afterEach(() => server.close())

test('the real client registers a version, reads it back and finds it in the list', async () => {
  const { ModelPackageArn } = await sagemaker.send(new CreateModelPackageCommand(aRequest()))
  expect(ModelPackageArn).toBe(versionArn(1))
  const described = await sagemaker.send(new DescribeModelPackageCommand({ ModelPackageName: ModelPackageArn }))
  expect(described).toMatchObject({ ModelPackageVersion: 1, ModelApprovalStatus: 'PendingManualApproval' })
  expect(Math.abs(Date.now() - (described.CreationTime?.getTime() ?? 0))).toBeLessThan(10_000)
  const after = new Date(Date.now() - 60_000)
  const listed = await sagemaker.send(
    new ListModelPackagesCommand({ ModelPackageGroupName: GROUP_ARN, CreationTimeAfter: after }),
  )
  expect(listed.ModelPackageSummaryList?.map((summary) => summary.ModelPackageArn)).toEqual([versionArn(1)])
  const before = await sagemaker.send(
    new ListModelPackagesCommand({ ModelPackageGroupName: GROUP_ARN, CreationTimeBefore: after }),
  )
  expect(before.ModelPackageSummaryList).toEqual([])
})

test("refusals have the service's names and sentences", async () => {
  expect(await outcomeOf(sagemaker.send(new DescribeModelPackageCommand({ ModelPackageName: versionArn(9) })))).toMatch(
    /^ValidationException: .* does not exist\.$/,
  )
  const decided = new UpdateModelPackageCommand({ ModelPackageArn: versionArn(9), ModelApprovalStatus: 'Approved' })
  expect(await outcomeOf(sagemaker.send(decided))).toMatch(/^AccessDeniedException: User: /)
  const badly = new CreateModelPackageCommand(aRequest({ ModelPackageDescription: 'a\nb' }))
  expect(await outcomeOf(sagemaker.send(badly))).toMatch(/^ValidationException: 1 validation error detected: /)
})

test('a group belongs to the account that creates it, and only once', async () => {
  const may = { Effect: 'Allow', Action: 'sagemaker:*', Resource: '*' } as const
  for (const role of emulator.roles.values()) emulator.roles.set(role.arn, { ...role, policy: [may] })
  const create = () => sagemaker.send(new CreateModelPackageGroupCommand({ ModelPackageGroupName: 'own' }))
  expect((await create()).ModelPackageGroupArn).toBe('arn:aws:sagemaker:eu-west-1:222222222222:model-package-group/own')
  expect(await outcomeOf(create())).toContain('Model Package Group already exists')
  expect(await sagemaker.send(new DescribeModelPackageGroupCommand({ ModelPackageGroupName: 'own' }))).toMatchObject({
    ModelPackageGroupStatus: 'Completed',
  })
})

test('an object is identified by version, ETag and size', async () => {
  const head = await s3.send(new HeadObjectCommand({ Bucket: 'acme-ml', Key: 'housing/model.tar.gz' }))
  expect(head).toMatchObject({
    ContentLength: 7,
    ETag: expect.stringMatching(/^"[0-9a-f]{32}"$/),
    VersionId: expect.any(String),
  })
  const plain = await s3.send(new HeadObjectCommand({ Bucket: 'plain', Key: 'a b/ü.json' }))
  expect(plain.VersionId).toBeUndefined()
})

test('what is put can be got, and has another version', async () => {
  const before = await s3.send(new HeadObjectCommand({ Bucket: 'acme-ml', Key: 'housing/model.tar.gz' }))
  const may = { Effect: 'Allow', Action: 's3:*', Resource: '*' } as const
  for (const role of emulator.roles.values()) emulator.roles.set(role.arn, { ...role, policy: [may] })
  const put = await s3.send(
    new PutObjectCommand({ Bucket: 'acme-ml', Key: 'housing/model.tar.gz', Body: 'new weights' }),
  )
  expect(put.VersionId).not.toBe(before.VersionId)
  const got = await s3.send(new GetObjectCommand({ Bucket: 'acme-ml', Key: 'housing/model.tar.gz' }))
  expect(await got.Body?.transformToString()).toBe('new weights')
  expect(got.ETag).toBe(put.ETag)
})

test('a missing object is 404, but 403 to one who may not list; a foreign bucket is 403; another Region is 301', async () => {
  const status = async (Bucket: string, Key: string) => {
    try {
      await s3.send(new HeadObjectCommand({ Bucket, Key }))
      return 200
    } catch (error) {
      const { $metadata } = Object(error)
      return $metadata?.httpStatusCode
    }
  }
  expect(await status('acme-ml', 'nothing')).toBe(404)
  expect(await status('foreign', 'x')).toBe(403)
  expect(await status('far-away', 'x')).toBe(301)
  emulator.remove('identity-list-artifacts')
  expect(await status('acme-ml', 'nothing')).toBe(403)
  expect(await status('acme-ml', 'housing/model.tar.gz')).toBe(200)
})

const faults: readonly (readonly [FaultKind, RegExp])[] = [
  ['reset', /ECONNRESET|socket hang up/],
  ['truncated', /aborted|terminated|ECONNRESET/],
  ['internal-error', /^InternalFailure/],
  ['unavailable', /^ServiceUnavailable/],
  ['throttled', /^ThrottlingException: Rate exceeded/],
  ['malformed', /SyntaxError/],
  ['access-denied', /^AccessDeniedException/],
  ['expired-credentials', /^ExpiredTokenException/],
]

test.each(faults)('%s loses the answer before or after the version is made', async (kind, text) => {
  emulator.fail({ operation: 'CreateModelPackage', kind, when: 'before' })
  expect(await outcomeOf(sagemaker.send(new CreateModelPackageCommand(aRequest())))).toMatch(text)
  expect(emulator.versions('housing')).toHaveLength(0)
  emulator.fail({ operation: 'CreateModelPackage', kind, when: 'after' })
  expect(await outcomeOf(sagemaker.send(new CreateModelPackageCommand(aRequest())))).toMatch(text)
  expect(emulator.versions('housing')).toHaveLength(1)
  expect(emulator.log.writes()).toHaveLength(1)
})

test('an empty 200 looks like success without an ARN, and a wrong ARN like success elsewhere', async () => {
  emulator.fail({ operation: 'CreateModelPackage', kind: 'empty', when: 'after' })
  expect((await sagemaker.send(new CreateModelPackageCommand(aRequest()))).ModelPackageArn).toBeUndefined()
  emulator.fail({ operation: 'CreateModelPackage', kind: 'wrong-arn', when: 'after' })
  expect((await sagemaker.send(new CreateModelPackageCommand(aRequest()))).ModelPackageArn).toContain(':999999999999:')
})

test('a call that hangs ends when the caller gives up', async () => {
  emulator.fail({ operation: 'CreateModelPackage', kind: 'timeout', when: 'after' })
  const abortSignal = AbortSignal.timeout(200)
  expect(await outcomeOf(sagemaker.send(new CreateModelPackageCommand(aRequest()), { abortSignal }))).toMatch(/Abort/)
  expect(emulator.versions('housing')).toHaveLength(1)
})

test("the SDK's own retries carry one token, so a reset after the commit makes one version", async () => {
  const patient = new SageMakerClient({
    region: REGION,
    endpoint: endpoint(server.env, 'SAGEMAKER'),
    credentials: await assume(server.env),
  })
  emulator.fail({ operation: 'CreateModelPackage', kind: 'reset', when: 'after' })
  expect((await patient.send(new CreateModelPackageCommand(aRequest()))).ModelPackageArn).toBe(versionArn(1))
  expect(emulator.versions('housing')).toHaveLength(1)
})
