import { createHash } from 'node:crypto'
import { BatchGetImageCommand, ECRClient } from '@aws-sdk/client-ecr'
import { DescribeKeyCommand, KMSClient } from '@aws-sdk/client-kms'
import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import {
  DescribeModelCommand,
  DescribeTrainingJobCommand,
  ListPipelineExecutionStepsCommand,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { Wire } from '../judges/wire.js'
import {
  AWS_S3_KEY_ID,
  Emulator,
  keyArn,
  OWN_KEY_ID,
  REGION,
  type StartedEmulator,
  startEmulator,
  TRAINING_ACCOUNT,
} from './index.js'
import { assume, endpoint, outcomeOf } from './support.js'

// The real clients of S3, ECR, KMS and SageMaker against the HTTP door.
let emulator: Emulator
let server: StartedEmulator
let wire: Wire
let s3: S3Client
let ecr: ECRClient
let kms: KMSClient
let sagemaker: SageMakerClient

beforeEach(async () => {
  emulator = new Emulator()
  wire = new Wire()
  server = await startEmulator(emulator, { onExchange: wire.take })
  const shared = { region: REGION, credentials: await assume(server.env), maxAttempts: 1 }
  s3 = new S3Client({ ...shared, endpoint: endpoint(server.env, 'S3'), forcePathStyle: true })
  ecr = new ECRClient({ ...shared, endpoint: endpoint(server.env, 'ECR') })
  kms = new KMSClient({ ...shared, endpoint: endpoint(server.env, 'KMS') })
  sagemaker = new SageMakerClient({ ...shared, endpoint: endpoint(server.env, 'SAGEMAKER') })
})
afterEach(async () => {
  await server.close()
  // botocore judges these exchanges, too.
  wire.save()
})

const Bucket = 'acme-ml'
const XGBOOST = { registryId: '141502667606', repositoryName: 'sagemaker-xgboost' }

test('an object is written once: the second time the condition fails, and nothing is overwritten', async () => {
  const put = (Body: string) =>
    s3.send(
      new PutObjectCommand({ Bucket, Key: 'reports/a.json', Body, IfNoneMatch: '*', ContentType: 'application/json' }),
    )
  await put('{"first":1}')
  expect(await outcomeOf(put('{"second":2}'))).toMatch(/^PreconditionFailed: At least one of the pre-conditions/)
  const got = await s3.send(new GetObjectCommand({ Bucket, Key: 'reports/a.json' }))
  expect(await got.Body?.transformToString()).toBe('{"first":1}')
  expect(got.ContentType).toBe('application/json')
  // The register role may not leave the condition out either.
  const over = new PutObjectCommand({ Bucket, Key: 'reports/a.json', Body: '{"third":3}' })
  expect(await outcomeOf(s3.send(over))).toBe('AccessDenied: Access Denied')
})

test('a bucket that is not of the expected owner is forbidden, for reading and for writing', async () => {
  const object = { Bucket, Key: 'housing/model.tar.gz' }
  const own = new HeadObjectCommand({ ...object, ExpectedBucketOwner: TRAINING_ACCOUNT })
  expect((await s3.send(own)).ServerSideEncryption).toBe('AES256')
  const foreign = { ...object, ExpectedBucketOwner: '999999999999' }
  expect(await outcomeOf(s3.send(new GetObjectCommand(foreign)))).toBe('AccessDenied: Access Denied')
  expect(await outcomeOf(s3.send(new PutObjectCommand({ ...foreign, Body: 'x' })))).toBe('AccessDenied: Access Denied')
  expect(await outcomeOf(s3.send(new ListObjectsV2Command({ ...foreign })))).toBe('AccessDenied: Access Denied')
})

test('an object encrypted with a key of KMS names it, and only who may use the key reads it', async () => {
  const object = { Bucket, Key: 'secret.json' }
  const key = { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: keyArn(OWN_KEY_ID) } as const
  expect(await s3.send(new PutObjectCommand({ ...object, ...key, Body: '{}', IfNoneMatch: '*' }))).toMatchObject(key)
  expect(await s3.send(new HeadObjectCommand(object))).toMatchObject(key)
  await s3.send(new GetObjectCommand(object))
  emulator.remove('identity-decrypt-artifacts')
  emulator.remove('identity-encrypt-reports')
  expect(await outcomeOf(s3.send(new GetObjectCommand(object)))).toMatch(/^AccessDenied: User: .* kms:Decrypt/)
  await s3.send(new HeadObjectCommand(object))
  expect(
    await outcomeOf(
      s3.send(new PutObjectCommand({ ...object, ...key, Key: 'other.json', Body: '[]', IfNoneMatch: '*' })),
    ),
  ).toMatch(/kms:GenerateDataKey/)
})

test("a bucket's own encryption holds where a request asks for none", async () => {
  emulator.addBucket({ name: 'sealed', encryption: { kind: 'aws:kms', keyArn: keyArn(AWS_S3_KEY_ID) } })
  const put = await s3.send(new PutObjectCommand({ Bucket: 'sealed', Key: 'a', Body: 'b', IfNoneMatch: '*' }))
  expect(put).toMatchObject({ ServerSideEncryption: 'aws:kms', SSEKMSKeyId: keyArn(AWS_S3_KEY_ID) })
  expect(put.ETag).not.toBe(`"${createHash('md5').update('b').digest('hex')}"`)
})

test('a checksum is verified, kept, and told to who asks for it', async () => {
  const ChecksumSHA256 = createHash('sha256').update('{}').digest('base64')
  await s3.send(new PutObjectCommand({ Bucket, Key: 'a.json', Body: '{}', ChecksumSHA256, IfNoneMatch: '*' }))
  const head = new HeadObjectCommand({ Bucket, Key: 'a.json', ChecksumMode: 'ENABLED' })
  expect(await s3.send(head)).toMatchObject({ ChecksumSHA256, ChecksumType: 'FULL_OBJECT' })
  const wrong = new PutObjectCommand({ Bucket, Key: 'b.json', Body: '[]', ChecksumSHA256, IfNoneMatch: '*' })
  expect(await outcomeOf(s3.send(wrong))).toMatch(/^BadDigest: The SHA256 you specified did not match/)
})

test('a part of an object can be read, and nothing behind its end', async () => {
  emulator.putObject('s3://acme-ml/long', '0123456789')
  const range = (Range: string) => s3.send(new GetObjectCommand({ Bucket, Key: 'long', Range }))
  const part = await range('bytes=2-4')
  expect(await part.Body?.transformToString()).toBe('234')
  expect(part.ContentRange).toBe('bytes 2-4/10')
  expect(await outcomeOf(range('bytes=10-'))).toMatch(/^InvalidRange/)
})

test('objects are listed by prefix, in pages, in the order of their keys', async () => {
  for (const key of ['b', 'a/2', 'a/10', 'a/ü & <1>']) emulator.putObject(`s3://acme-ml/list/${key}`, key)
  const list = (ContinuationToken?: string) =>
    s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'list/a/', MaxKeys: 2, ContinuationToken }))
  const first = await list()
  expect(first.Contents?.map(({ Key }) => Key)).toEqual(['list/a/10', 'list/a/2'])
  expect(first).toMatchObject({ IsTruncated: true, KeyCount: 2 })
  const second = await list(first.NextContinuationToken)
  expect(second.Contents).toMatchObject([{ Key: 'list/a/ü & <1>', Size: 10, ETag: expect.stringMatching(/^"/) }])
  expect(second.NextContinuationToken).toBeUndefined()
  emulator.remove('identity-list-artifacts')
  expect(await outcomeOf(list())).toBe('AccessDenied: Access Denied')
})

test("an image of AWS's own account is resolved for everybody, one that is missing is a failure in the answer", async () => {
  const ask = (imageTag: string, repository: { registryId?: string; repositoryName: string } = XGBOOST) =>
    ecr.send(new BatchGetImageCommand({ ...repository, imageIds: [{ imageTag }] }))
  const { images } = await ask('1.7-1')
  expect(images?.[0]?.imageId?.imageDigest).toMatch(/^sha256:[0-9a-f]{64}$/)
  expect((await ask('1.7-1')).images?.[0]?.imageId).toEqual(images?.[0]?.imageId)
  emulator.putImage('222222222222.dkr.ecr.eu-west-1.amazonaws.com/own:1')
  expect((await ask('2', { repositoryName: 'own' })).failures).toEqual([
    { failureCode: 'ImageNotFound', failureReason: 'Requested image not found', imageId: { imageTag: '2' } },
  ])
  expect(await outcomeOf(ask('1', { repositoryName: 'none' }))).toBe(
    "RepositoryNotFoundException: The repository with name 'none' does not exist in the registry with id '222222222222'",
  )
})

test("a repository of another account needs its policy, and the caller's", async () => {
  const ask = () =>
    ecr.send(
      new BatchGetImageCommand({
        registryId: '111111111111',
        repositoryName: 'churn',
        imageIds: [{ imageTag: '1.0' }],
      }),
    )
  expect((await ask()).images).toHaveLength(1)
  emulator.remove('model-registry-pulls')
  expect(await outcomeOf(ask())).toMatch(/no resource-based policy allows the ecr:BatchGetImage action$/)
  emulator.remove('identity-resolve-images')
  expect(await outcomeOf(ask())).toMatch(/no identity-based policy allows the ecr:BatchGetImage action$/)
})

test("a key says who manages it; another account's only where its policy lets it", async () => {
  const manager = async (KeyId: string) => (await kms.send(new DescribeKeyCommand({ KeyId }))).KeyMetadata?.KeyManager
  expect(await manager(keyArn(AWS_S3_KEY_ID))).toBe('AWS')
  expect(await manager('alias/aws/s3')).toBe('AWS')
  expect(await manager(keyArn(OWN_KEY_ID))).toBe('CUSTOMER')
  expect(await outcomeOf(manager(keyArn('d0d0d0d0-0000-4000-8000-000000000000')))).toMatch(
    /^NotFoundException: Key 'arn:aws:kms:.*' does not exist$/,
  )
  expect(await outcomeOf(manager(keyArn(OWN_KEY_ID).replace(REGION, 'us-east-1')))).toBe(
    'NotFoundException: Invalid arn',
  )
  const foreign = emulator.putKey({ id: 'e0e0e0e0-0000-4000-8000-000000000000', account: '999999999999' })
  expect(await outcomeOf(manager(foreign))).toMatch(/^AccessDeniedException: User: .* kms:DescribeKey/)
  emulator.remove('identity-describe-keys')
  expect(await outcomeOf(manager(keyArn(OWN_KEY_ID)))).toMatch(/no identity-based policy allows the kms:DescribeKey/)
})

test('a training job, the steps of a pipeline and a model are read where they were made', async () => {
  const job = emulator.putTrainingJob({
    name: 'housing-c4',
    hyperParameters: { max_depth: '6' },
    metrics: { 'validation:rmse': 0.21 },
    channels: { train: 's3://acme-ml/housing/train/' },
  })
  const execution = emulator.putPipelineExecution({
    pipeline: 'housing',
    steps: [{ name: 'Prepare' }, { name: 'Train', trainingJobArn: job }],
  })
  emulator.putModel({ ModelName: 'housing', PrimaryContainer: { Image: 'x', ModelDataUrl: 's3://acme-ml/m.tar.gz' } })
  const described = await sagemaker.send(new DescribeTrainingJobCommand({ TrainingJobName: 'housing-c4' }))
  expect(described).toMatchObject({
    TrainingJobArn: job,
    TrainingJobStatus: 'Completed',
    HyperParameters: { max_depth: '6' },
  })
  const steps = (MaxResults: number, NextToken?: string) =>
    sagemaker.send(new ListPipelineExecutionStepsCommand({ PipelineExecutionArn: execution, MaxResults, NextToken }))
  const first = await steps(1)
  expect(first.PipelineExecutionSteps).toMatchObject([{ StepName: 'Train', Metadata: { TrainingJob: { Arn: job } } }])
  expect((await steps(1, first.NextToken)).PipelineExecutionSteps).toMatchObject([{ StepName: 'Prepare' }])
  const model = await sagemaker.send(new DescribeModelCommand({ ModelName: 'housing' }))
  expect(model.PrimaryContainer?.ModelDataUrl).toBe('s3://acme-ml/m.tar.gz')

  const missing = new DescribeTrainingJobCommand({ TrainingJobName: 'none' })
  expect(await outcomeOf(sagemaker.send(missing))).toBe('ValidationException: Requested resource not found.')
  emulator.remove('identity-read-sources')
  expect(await outcomeOf(steps(1))).toMatch(/no identity-based policy allows the sagemaker:ListPipelineExecutionSteps/)
})
