import {
  GetBucketLocationCommand,
  HeadBucketCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  S3Client,
} from '@aws-sdk/client-s3'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { Wire } from '../../judges/wire.js'
import {
  Emulator,
  PROD_ACCOUNT,
  REGION,
  REGISTER_ROLE_ARN,
  type StartedEmulator,
  startEmulator,
  TRAINING_ACCOUNT,
} from '../index.js'
import { assume, endpoint, outcomeOf } from '../support.js'

// The real client of S3 against the HTTP door, with a role that may do everything in S3 and with one that may register.
let emulator: Emulator
let server: StartedEmulator
let wire: Wire
let owner: S3Client
let register: S3Client

const OWNER = `arn:aws:iam::${TRAINING_ACCOUNT}:role/owner`

beforeEach(async () => {
  emulator = new Emulator({
    buckets: [
      { name: 'acme-ml' },
      { name: 'acme-reports' },
      { name: 'acme-us', region: 'us-east-1' },
      { name: 'prod-ml', account: PROD_ACCOUNT },
    ],
  })
  const trust = emulator.roles.get(REGISTER_ROLE_ARN)?.trust ?? []
  emulator.roles.set(OWNER, {
    name: 'owner',
    account: TRAINING_ACCOUNT,
    arn: OWNER,
    trust,
    policy: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }],
    maxSessionDuration: 3600,
  })
  wire = new Wire()
  server = await startEmulator(emulator, { onExchange: wire.take })
  const client = async (roleArn: string) =>
    new S3Client({
      region: REGION,
      credentials: await assume(server.env, { roleArn }),
      maxAttempts: 1,
      endpoint: endpoint(server.env, 'S3'),
      forcePathStyle: true,
    })
  owner = await client(OWNER)
  register = await client(REGISTER_ROLE_ARN)
})
afterEach(async () => {
  await server.close()
  // botocore judges these exchanges, too.
  wire.save()
})

const names = async (input: ConstructorParameters<typeof ListBucketsCommand>[0] = {}) => {
  const { Buckets = [], ContinuationToken } = await owner.send(new ListBucketsCommand(input))
  return {
    names: Buckets.map(({ Name }) => Name),
    regions: Buckets.map(({ BucketRegion }) => BucketRegion),
    ContinuationToken,
  }
}

test("an account's buckets are listed by name, those of other accounts are not, and only who may list them sees them", async () => {
  expect((await names()).names).toEqual(['acme-ml', 'acme-reports', 'acme-us'])
  expect((await names({ BucketRegion: 'us-east-1' })).names).toEqual(['acme-us'])
  expect((await names({ Prefix: 'acme-r' })).names).toEqual(['acme-reports'])
  const first = await names({ MaxBuckets: 2 })
  expect([first.names, first.regions]).toEqual([
    ['acme-ml', 'acme-reports'],
    [REGION, REGION],
  ])
  const rest = await names({ MaxBuckets: 2, ContinuationToken: first.ContinuationToken })
  expect([rest.names, rest.ContinuationToken]).toEqual([['acme-us'], undefined])
  expect(await outcomeOf(register.send(new ListBucketsCommand({})))).toContain('AccessDenied')
})

test('a bucket says where it is to who may list it; elsewhere 301, unknown 404, another owner 403', async () => {
  expect((await owner.send(new HeadBucketCommand({ Bucket: 'acme-ml' }))).BucketRegion).toBe(REGION)
  const status = async (Bucket: string, ExpectedBucketOwner?: string) => {
    const asked = owner.send(new HeadBucketCommand({ Bucket, ...(ExpectedBucketOwner && { ExpectedBucketOwner }) }))
    return asked.then(
      () => 200,
      (error: { readonly $metadata?: { readonly httpStatusCode?: number } }) => error.$metadata?.httpStatusCode,
    )
  }
  expect(await status('acme-us')).toBe(301)
  expect(await status('nobodys')).toBe(404)
  expect(await status('acme-ml', PROD_ACCOUNT)).toBe(403)
  expect(await status('prod-ml')).toBe(403)
})

test('the location of a bucket is told in whichever Region it is asked for, and us-east-1 has none', async () => {
  const at = async (Bucket: string) =>
    (await owner.send(new GetBucketLocationCommand({ Bucket }))).LocationConstraint ?? ''
  expect([await at('acme-ml'), await at('acme-us')]).toEqual([REGION, ''])
  expect(await outcomeOf(register.send(new GetBucketLocationCommand({ Bucket: 'acme-ml' })))).toContain('AccessDenied')
})

test('with a delimiter keys that share what is before it are one entry, which counts as one of a page', async () => {
  for (const key of ['a/1', 'a/2', 'b', 'c/d/1', 'c/d/2', 'c/e', 'z']) emulator.putObject(`s3://acme-ml/${key}`, key)
  const list = async (input: Partial<ConstructorParameters<typeof ListObjectsV2Command>[0]>) => {
    const page = await owner.send(new ListObjectsV2Command({ Bucket: 'acme-ml', Delimiter: '/', ...input }))
    return {
      keys: page.Contents?.map(({ Key }) => Key) ?? [],
      prefixes: page.CommonPrefixes?.map(({ Prefix }) => Prefix) ?? [],
      count: page.KeyCount,
      next: page.NextContinuationToken,
    }
  }
  expect(await list({})).toEqual({ keys: ['b', 'z'], prefixes: ['a/', 'c/'], count: 4, next: undefined })
  expect(await list({ Prefix: 'c/' })).toMatchObject({ keys: ['c/e'], prefixes: ['c/d/'] })
  expect(await list({ Prefix: 'c/d' })).toMatchObject({ keys: [], prefixes: ['c/d/'] })
  expect(await list({ StartAfter: 'a/1' })).toMatchObject({ keys: ['b', 'z'], prefixes: ['a/', 'c/'] })
  const first = await list({ MaxKeys: 1 })
  expect(first).toMatchObject({ keys: [], prefixes: ['a/'] })
  const second = await list({ MaxKeys: 2, ContinuationToken: first.next })
  expect(second).toMatchObject({ keys: ['b'], prefixes: ['c/'] })
  expect(await list({ ContinuationToken: second.next })).toMatchObject({ keys: ['z'], prefixes: [], next: undefined })
})
