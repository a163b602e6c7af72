import { BatchGetImageCommand, CreateRepositoryCommand, ECRClient, PutImageCommand } from '@aws-sdk/client-ecr'
import { CreateKeyCommand, DescribeKeyCommand, KMSClient } from '@aws-sdk/client-kms'
import {
  CreateBucketCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import {
  CreateModelPackageCommand,
  CreateModelPackageGroupCommand,
  DescribeModelPackageCommand,
  DescribeModelPackageGroupCommand,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import {
  Emulator,
  REGION,
  REGISTER_ROLE_ARN,
  type StartedEmulator,
  startEmulator,
  TRAINING_ACCOUNT,
} from '../emulator/index.js'
import { assume, endpoint } from '../emulator/support.js'
import { startServer, tool } from './tools.js'

// moto's opinion on S3, ECR, KMS, groups and unversioned packages, beside the emulator's: the same requests to both.
const PORT = '5598'
const url = `http://127.0.0.1:${PORT}`

interface Clients {
  readonly s3: S3Client
  readonly ecr: ECRClient
  readonly kms: KMSClient
  readonly sagemaker: SageMakerClient
}

let moto: { readonly stop: () => void }
let server: StartedEmulator
let ours: Clients
let theirs: Clients
const keys = { ours: '', theirs: '' }

const MANIFEST = JSON.stringify({
  schemaVersion: 2,
  mediaType: 'application/vnd.docker.distribution.manifest.v2+json',
  config: { mediaType: 'application/vnd.docker.container.image.v1+json', size: 2, digest: `sha256:${'1'.repeat(64)}` },
  layers: [],
})

beforeAll(async () => {
  moto = await startServer(tool('moto_server'), ['-H', '127.0.0.1', '-p', PORT], url)
  // moto gives credentials of the account that the role names, and keeps the accounts apart.
  const credentials = await assume(
    { ...process.env, AWS_ENDPOINT_URL_STS: url },
    { token: 'any', roleArn: REGISTER_ROLE_ARN },
  )
  const shared = { region: REGION, credentials, endpoint: url, maxAttempts: 1 }
  theirs = {
    s3: new S3Client({ ...shared, forcePathStyle: true }),
    ecr: new ECRClient(shared),
    kms: new KMSClient(shared),
    sagemaker: new SageMakerClient(shared),
  }
  await theirs.s3.send(
    new CreateBucketCommand({ Bucket: 'acme-ml', CreateBucketConfiguration: { LocationConstraint: REGION } }),
  )
  await theirs.ecr.send(new CreateRepositoryCommand({ repositoryName: 'own' }))
  await theirs.ecr.send(new PutImageCommand({ repositoryName: 'own', imageTag: '1', imageManifest: MANIFEST }))
  keys.theirs = (await theirs.kms.send(new CreateKeyCommand({ KeyUsage: 'ENCRYPT_DECRYPT' }))).KeyMetadata?.Arn ?? ''

  const emulator = new Emulator({ buckets: [{ name: 'acme-ml', account: TRAINING_ACCOUNT }] })
  emulator.putImage(`${TRAINING_ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com/own:1`)
  keys.ours = emulator.putKey({ id: '11111111-0000-4000-8000-000000000000' })
  // moto asks nobody for a right; here the templates' role may do what this judge asks for.
  const role = emulator.roles.get(REGISTER_ROLE_ARN)
  if (role === undefined) throw new Error(`there is no role ${REGISTER_ROLE_ARN}`)
  emulator.roles.set(role.arn, { ...role, policy: [{ Effect: 'Allow', Action: '*', Resource: '*' }] })
  server = await startEmulator(emulator)
  const own = { region: REGION, credentials: await assume(server.env), maxAttempts: 1 }
  ours = {
    s3: new S3Client({ ...own, endpoint: endpoint(server.env, 'S3'), forcePathStyle: true }),
    ecr: new ECRClient({ ...own, endpoint: endpoint(server.env, 'ECR') }),
    kms: new KMSClient({ ...own, endpoint: endpoint(server.env, 'KMS') }),
    sagemaker: new SageMakerClient({ ...own, endpoint: endpoint(server.env, 'SAGEMAKER') }),
  }
  for (const { s3 } of [ours, theirs])
    for (const [Key, Body] of [
      ['a/1.json', '{}'],
      ['a/2.json', '0123456789'],
      ['b', 'x'],
    ] as const)
      await s3.send(new PutObjectCommand({ Bucket: 'acme-ml', Key, Body, ContentType: 'application/json' }))
})

afterAll(async () => {
  moto.stop()
  await server.close()
})

/** The members named, or the error's name, status and sentence. */
async function said(promise: Promise<object>, ...members: readonly string[]): Promise<unknown> {
  try {
    const answer = await promise
    return Object.fromEntries(members.map((member) => [member, new Map(Object.entries(answer)).get(member)]))
  } catch (error) {
    const { name, $metadata } = Object(error)
    return `${name} ${$metadata?.httpStatusCode}`
  }
}

const Bucket = 'acme-ml'
const image = (repositoryName: string, imageTag: string) =>
  new BatchGetImageCommand({ repositoryName, imageIds: [{ imageTag }] })

test.each<[string, (clients: Clients) => Promise<unknown>]>([
  [
    'the head of an object',
    ({ s3 }) =>
      said(s3.send(new HeadObjectCommand({ Bucket, Key: 'a/1.json' })), 'ContentLength', 'ContentType', 'ETag'),
  ],
  [
    'an object under a key of KMS',
    async (clients) => {
      const SSEKMSKeyId = clients === ours ? keys.ours : keys.theirs
      const object = { Bucket, Key: 'sealed' }
      await clients.s3.send(
        new PutObjectCommand({ ...object, Body: 'x', ServerSideEncryption: 'aws:kms', SSEKMSKeyId }),
      )
      const head = await clients.s3.send(new HeadObjectCommand(object))
      return [head.ServerSideEncryption, head.SSEKMSKeyId === SSEKMSKeyId]
    },
  ],
  ['the head of nothing', ({ s3 }) => said(s3.send(new HeadObjectCommand({ Bucket, Key: 'none' })))],
  ['an object that is not there', ({ s3 }) => said(s3.send(new GetObjectCommand({ Bucket, Key: 'none' })))],
  ['a bucket that is not there', ({ s3 }) => said(s3.send(new GetObjectCommand({ Bucket: 'none', Key: 'a' })))],
  [
    'a part of an object',
    ({ s3 }) =>
      said(
        s3.send(new GetObjectCommand({ Bucket, Key: 'a/2.json', Range: 'bytes=2-4' })),
        'ContentLength',
        'ContentRange',
      ),
  ],
  [
    'nothing of an object',
    ({ s3 }) => said(s3.send(new GetObjectCommand({ Bucket, Key: 'a/2.json', Range: 'bytes=10-' }))),
  ],
  [
    'a second write',
    ({ s3 }) => said(s3.send(new PutObjectCommand({ Bucket, Key: 'a/1.json', Body: 'x', IfNoneMatch: '*' }))),
  ],
  [
    'a list',
    async ({ s3 }) => {
      const { Contents, KeyCount, IsTruncated } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'a/' }))
      return [Contents?.map(({ Key, ETag, Size }) => [Key, ETag, Size]), KeyCount, IsTruncated]
    },
  ],
  [
    'a list with a delimiter',
    async ({ s3 }) => {
      const list = new ListObjectsV2Command({ Bucket, Delimiter: '/', MaxKeys: 1 })
      const { Contents, CommonPrefixes, KeyCount, NextContinuationToken: ContinuationToken } = await s3.send(list)
      const rest = await s3.send(new ListObjectsV2Command({ Bucket, Delimiter: '/', ContinuationToken }))
      return [Contents, CommonPrefixes, KeyCount, rest.Contents?.map(({ Key }) => Key), rest.CommonPrefixes]
    },
  ],
  ['the head of a bucket', ({ s3 }) => said(s3.send(new HeadBucketCommand({ Bucket })), 'BucketRegion')],
  ['the head of no bucket', ({ s3 }) => said(s3.send(new HeadBucketCommand({ Bucket: 'none' })))],
  [
    'an empty list',
    ({ s3 }) => said(s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'none/' })), 'KeyCount', 'Contents'),
  ],
  [
    'a second page',
    async ({ s3 }) => {
      const first = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'a/', MaxKeys: 1 }))
      const ContinuationToken = first.NextContinuationToken
      const second = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'a/', MaxKeys: 1, ContinuationToken }))
      return [first, second].map(({ Contents, IsTruncated }) => [Contents?.[0]?.Key, IsTruncated])
    },
  ],
  [
    'a tag',
    async ({ ecr }) => {
      const { images, failures } = await ecr.send(image('own', '1'))
      const [one] = images ?? []
      return [
        one?.imageId?.imageTag,
        one?.repositoryName,
        /^sha256:[0-9a-f]{64}$/.test(one?.imageId?.imageDigest ?? ''),
        failures,
      ]
    },
  ],
  [
    'a tag that is not there',
    async ({ ecr }) => {
      const { images, failures } = await ecr.send(image('own', 'none'))
      return [images, failures]
    },
  ],
  ['a repository that is not there', ({ ecr }) => said(ecr.send(image('none', '1')))],
  [
    'a key',
    async (clients) => {
      const KeyId = clients === ours ? keys.ours : keys.theirs
      const { KeyMetadata: key } = await clients.kms.send(new DescribeKeyCommand({ KeyId }))
      return [key?.KeyManager, key?.KeyState, key?.KeyUsage, key?.Origin, key?.Arn === KeyId]
    },
  ],
  [
    'a key that is not there',
    ({ kms }) => said(kms.send(new DescribeKeyCommand({ KeyId: '00000000-0000-4000-8000-000000000000' }))),
  ],
  [
    'a group',
    async ({ sagemaker }) => {
      const ModelPackageGroupName = 'judged'
      const made = await sagemaker.send(
        new CreateModelPackageGroupCommand({ ModelPackageGroupName, ModelPackageGroupDescription: 'x' }),
      )
      const described = await said(
        sagemaker.send(new DescribeModelPackageGroupCommand({ ModelPackageGroupName })),
        'ModelPackageGroupName',
        'ModelPackageGroupArn',
        'ModelPackageGroupDescription',
        'ModelPackageGroupStatus',
      )
      return [made.ModelPackageGroupArn, described]
    },
  ],
  [
    'an unversioned package',
    async ({ sagemaker }) => {
      const ModelPackageName = 'judged-package'
      const InferenceSpecification = {
        Containers: [{ Image: '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1' }],
        SupportedContentTypes: ['text/csv'],
        SupportedResponseMIMETypes: ['text/csv'],
        SupportedTransformInstanceTypes: ['ml.m5.xlarge' as const],
        SupportedRealtimeInferenceInstanceTypes: ['ml.m5.xlarge' as const],
      }
      const made = await sagemaker.send(new CreateModelPackageCommand({ ModelPackageName, InferenceSpecification }))
      const described = await said(
        sagemaker.send(new DescribeModelPackageCommand({ ModelPackageName })),
        'ModelPackageName',
        'ModelPackageArn',
        'ModelPackageGroupName',
        'ModelPackageVersion',
      )
      return [made.ModelPackageArn, described]
    },
  ],
  [
    'both names',
    ({ sagemaker }) =>
      said(sagemaker.send(new CreateModelPackageCommand({ ModelPackageName: 'a', ModelPackageGroupName: 'judged' }))),
  ],
])('moto and the emulator say the same of %s', async (_, ask) => {
  expect(await ask(ours)).toEqual(await ask(theirs))
})
