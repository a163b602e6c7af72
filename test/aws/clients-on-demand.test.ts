import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { afterEach, expect, test } from '@jest/globals'
import type { ClientOptions } from '../../src/aws/client-settings.js'
import { clientsOnDemand } from '../../src/aws/clients-on-demand.js'
import { Transport } from '../../src/aws/transport.js'
import { partitionOf } from '../../src/language/partitions.js'
import { type AServer, aServer } from './a-server.js'

let server: AServer | undefined

afterEach(async () => {
  await server?.close()
  server = undefined
  delete process.env['AWS_ENDPOINT_URL']
})

function options(region = 'eu-west-1'): ClientOptions {
  return {
    region,
    userAgent: 'test/1',
    transport: new Transport(() => undefined),
    credentials: async () => ({ accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret', sessionToken: 'token' }),
  }
}

async function answering(answer: Parameters<typeof aServer>[0]): Promise<AServer> {
  server = await aServer(answer)
  process.env['AWS_ENDPOINT_URL'] = server.url
  return server
}

function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body))
}

function xml(response: ServerResponse, status: number, code: string, message = 'm'): void {
  const body = `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`
  response.writeHead(status, { 'content-type': 'application/xml' }).end(body)
}

const BYTES = new TextEncoder().encode('{"mse": 0.28}')
const CHECKSUM = createHash('sha256').update(BYTES).digest('base64')
const FILE = {
  s3Uri: 's3://acme-ml/reports/housing/abc/evaluation.json',
  bytes: BYTES,
  contentType: 'application/json',
  kmsKeyId: undefined,
  bucketOwner: '222222222222',
}

test('a report is written with its type, checksum and owner, and only where it is not there', async () => {
  const { requests } = await answering((response, count) => response.writeHead(count === 1 ? 404 : 200).end())
  const kmsKeyId = 'arn:aws:kms:eu-west-1:222222222222:key/1'
  expect(await clientsOnDemand(options()).reports.writeOnce({ ...FILE, kmsKeyId })).toBe('written')
  expect(requests[1]).toMatchObject({
    body: '{"mse": 0.28}',
    headers: {
      'content-type': 'application/json',
      'if-none-match': '*',
      'x-amz-expected-bucket-owner': '222222222222',
      'x-amz-checksum-sha256': CHECKSUM,
      'x-amz-server-side-encryption': 'aws:kms',
      'x-amz-server-side-encryption-aws-kms-key-id': kmsKeyId,
    },
  })
})

test('without a key the bucket decides how a report is encrypted', async () => {
  const { requests } = await answering((response, count) => response.writeHead(count === 1 ? 404 : 200).end())
  await clientsOnDemand(options()).reports.writeOnce(FILE)
  expect(Object.keys(requests[1]?.headers ?? {})).not.toContain('x-amz-server-side-encryption')
})

test('a report that is there is not sent again', async () => {
  const head = { 'content-length': String(BYTES.length), 'x-amz-checksum-sha256': CHECKSUM }
  const { requests } = await answering((response) => response.writeHead(200, head).end())
  expect(await clientsOnDemand(options()).reports.writeOnce(FILE)).toBe('was-there')
  expect(requests).toHaveLength(1)
})

test('an object of that name with other bytes is neither used nor overwritten', async () => {
  const head = { 'content-length': '5' }
  const { requests } = await answering((response) => response.writeHead(200, head).end())
  await expect(clientsOnDemand(options()).reports.writeOnce(FILE)).rejects.toMatchObject({
    kind: 'invalid-request',
    message: expect.stringContaining('holds other bytes than its name says'),
  })
  expect(requests).toHaveLength(1)
})

test.each([
  ['another run wrote it meanwhile', 412, 'PreconditionFailed'],
  ['another run is writing it', 409, 'ConditionalRequestConflict'],
])('a report is there where %s', async (_, status, code) => {
  await answering((response, count) => (count === 1 ? response.writeHead(404).end() : xml(response, status, code)))
  expect(await clientsOnDemand(options()).reports.writeOnce(FILE)).toBe('was-there')
})

test('a role that may write and not read writes', async () => {
  const { requests } = await answering((response, count) => response.writeHead(count === 1 ? 403 : 200).end())
  expect(await clientsOnDemand(options()).reports.writeOnce(FILE)).toBe('written')
  expect(requests).toHaveLength(2)
})

test('a report that may not be written names the statement, the key and whose bucket it must be', async () => {
  await answering((response) => xml(response, 403, 'AccessDenied', 'Access Denied'))
  const kmsKeyId = 'arn:aws-cn:kms:cn-north-1:222222222222:key/1'
  const failure = await clientsOnDemand(options('cn-north-1'))
    .reports.writeOnce({ ...FILE, kmsKeyId })
    .catch((error: unknown) => error)
  expect(failure).toMatchObject({
    kind: 'access-denied',
    call: 's3:PutObject',
    hint: expect.stringContaining('"arn:aws-cn:s3:::acme-ml/reports/housing/*"'),
  })
  expect(failure).toHaveProperty(
    'hint',
    expect.stringContaining(`["kms:GenerateDataKey","kms:Decrypt"],"Resource":"${kmsKeyId}"`),
  )
  expect(failure).toHaveProperty('hint', expect.stringContaining('must be of account 222222222222'))
})

test('a report is read up to its limit, and no more is asked for', async () => {
  const { requests } = await answering((response) => response.writeHead(206, { etag: '"a"' }).end('12345'))
  const { reports } = clientsOnDemand(options())
  expect(await reports.read({ s3Uri: 's3://acme-ml/a.json', maxBytes: 5 })).toEqual(new TextEncoder().encode('12345'))
  expect(requests[0]?.headers.range).toBe('bytes=0-5')
})

test('a report of one byte too many is refused', async () => {
  await answering((response) => response.writeHead(206, { etag: '"a"' }).end('123456'))
  const { reports } = clientsOnDemand(options())
  await expect(reports.read({ s3Uri: 's3://acme-ml/a.json', maxBytes: 5 })).rejects.toMatchObject({
    kind: 'invalid-request',
    message: 's3://acme-ml/a.json has more than 5 bytes, which are the most that are read.',
  })
})

test('a report without a byte is an empty one', async () => {
  await answering((response) => xml(response, 416, 'InvalidRange'))
  const { reports } = clientsOnDemand(options())
  expect(await reports.read({ s3Uri: 's3://acme-ml/a.json', maxBytes: 5 })).toEqual(new Uint8Array())
})

test('a report that may not be read names the statements in its partition', async () => {
  await answering((response) => xml(response, 403, 'AccessDenied', 'Access Denied'))
  const { reports } = clientsOnDemand(options('us-gov-west-1'))
  await expect(reports.read({ s3Uri: 's3://acme-ml/a.json', maxBytes: 5 })).rejects.toMatchObject({
    kind: 'access-denied',
    hint: expect.stringMatching(/arn:aws-us-gov:s3:::acme-ml\/a\.json.*kms:Decrypt/s),
  })
})

test('where S3 says what is missing, that is what is told', async () => {
  const key = 'arn:aws:kms:eu-west-1:222222222222:key/1'
  const sentence = `User: arn:aws:sts::222222222222:assumed-role/register/run is not authorized to perform: kms:Decrypt on resource: ${key} because no identity-based policy allows the kms:Decrypt action`
  await answering((response) => xml(response, 403, 'AccessDenied', sentence))
  const { reports } = clientsOnDemand(options())
  await expect(reports.read({ s3Uri: 's3://acme-ml/a.json', maxBytes: 5 })).rejects.toMatchObject({
    message: expect.stringContaining('kms:Decrypt'),
    hint: expect.stringContaining(JSON.stringify({ Effect: 'Allow', Action: 'kms:Decrypt', Resource: key })),
  })
})

test('a refused HeadObject names the statements in its partition', async () => {
  await answering((response) => response.writeHead(403).end())
  await expect(
    clientsOnDemand(options('cn-north-1')).artifacts.identify('s3://acme-ml/model.tar.gz'),
  ).rejects.toMatchObject({
    hint: expect.stringContaining('"arn:aws-cn:s3:::acme-ml/model.tar.gz"'),
  })
})

test.each([
  ['aws:kms', 'arn:aws:kms:eu-west-1:222222222222:key/1'],
  ['aws:kms:dsse', 'arn:aws:kms:eu-west-1:222222222222:key/1'],
  ['AES256', undefined],
])('an object under %s says its key', async (encryption, key) => {
  const head = { etag: '"e"', 'content-length': '1', 'x-amz-server-side-encryption': encryption }
  const withKey = { ...head, ...(key && { 'x-amz-server-side-encryption-aws-kms-key-id': key }) }
  await answering((response) => response.writeHead(200, withKey).end())
  expect((await clientsOnDemand(options()).artifacts.identify('s3://acme-ml/model.tar.gz')).kmsKeyArn).toBe(key)
})

function page(keys: readonly string[], next?: string): string {
  const contents = keys.map((key) => `<Contents><Key>${key}</Key><ETag>"${key}"</ETag><Size>1</Size></Contents>`)
  const more = next === undefined ? '' : `<NextContinuationToken>${next}</NextContinuationToken>`
  return `<ListBucketResult><IsTruncated>${next !== undefined}</IsTruncated>${more}${contents.join('')}</ListBucketResult>`
}

test('a folder is identified by what lies in it, over all pages', async () => {
  const { requests } = await answering((response, count) =>
    response.end(count === 1 ? page(['w/a', 'w/b'], 't1') : page(['w/c'])),
  )
  const { folders } = clientsOnDemand(options())
  const first = await folders.identifyPrefix('s3://acme-ml/w/')
  expect(first).toMatchObject({ objects: 3, isWhole: true })
  expect(requests.map(({ path }) => new URLSearchParams(path.split('?')[1]).get('continuation-token'))).toEqual([
    null,
    't1',
  ])
  const other = await folders.identifyPrefix('s3://acme-ml/w/') // now without its first two
  expect(other.digest).not.toBe(first.digest)
})

test('a folder without an end is identified by its first pages, and that is said', async () => {
  const { requests } = await answering((response, count) => response.end(page([`w/${count}`], `t${count}`)))
  expect(await clientsOnDemand(options()).folders.identifyPrefix('s3://acme-ml/w/')).toMatchObject({
    objects: 10,
    isWhole: false,
  })
  expect(requests).toHaveLength(10)
})

test('a folder with nothing in it is not found', async () => {
  await answering((response) => response.end(page([])))
  await expect(clientsOnDemand(options()).folders.identifyPrefix('s3://acme-ml/w/')).rejects.toMatchObject({
    kind: 'not-found',
    message: 'Nothing lies under s3://acme-ml/w/.',
  })
})

const DIGEST = `sha256:${'ab'.repeat(32)}`
const IMAGE = '763104351884.dkr.ecr.eu-west-1.amazonaws.com/tensorflow-inference:2.4.1-cpu'

test('a tag is resolved in the registry and the repository of the image, indexes included', async () => {
  const { requests } = await answering((response) => json(response, { images: [{ imageId: { imageDigest: DIGEST } }] }))
  expect(await clientsOnDemand(options()).images.manifestOf(IMAGE)).toEqual({ digest: DIGEST })
  const input = JSON.parse(requests[0]?.body ?? '')
  expect(input).toMatchObject({
    registryId: '763104351884',
    repositoryName: 'tensorflow-inference',
    imageIds: [{ imageTag: '2.4.1-cpu' }],
  })
  expect(input.acceptedMediaTypes).toContain('application/vnd.oci.image.index.v1+json')
})

test.each([
  ['111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/a/b:1', 'cn-north-1', 'a/b', '1'],
  ['111122223333.dkr.ecr-fips.us-gov-west-1.amazonaws.com/a:1', 'us-gov-west-1', 'a', '1'],
  ['111122223333.dkr.ecr.us-iso-east-1.c2s.ic.gov/a', 'us-iso-east-1', 'a', 'latest'],
  ['111122223333.dkr-ecr.eu-west-1.on.aws/a:1', 'eu-west-1', 'a', '1'],
  ['111122223333.dkr.ecr.eusc-de-east-1.amazonaws.eu/a:1', 'eusc-de-east-1', 'a', '1'],
])('%s is asked in its own Region', async (image, region, repositoryName, imageTag) => {
  const { requests } = await answering((response) => json(response, { images: [{ imageId: { imageDigest: DIGEST } }] }))
  await clientsOnDemand(options()).images.manifestOf(image)
  expect(requests[0]?.headers.authorization).toContain(`/${region}/ecr/`)
  expect(JSON.parse(requests[0]?.body ?? '')).toMatchObject({ repositoryName, imageIds: [{ imageTag }] })
})

test('an image from elsewhere is asked of nobody', async () => {
  const { requests } = await answering((response) => json(response, {}))
  await expect(clientsOnDemand(options()).images.manifestOf('public.ecr.aws/a/b:1')).rejects.toMatchObject({
    kind: 'invalid-request',
  })
  expect(requests).toHaveLength(0)
})

test.each([
  ['a tag that is not there', { failures: [{ failureCode: 'ImageNotFound' }] }, 200, 'not-found'],
  ['an image that may not be seen', { failures: [{ failureCode: 'ImageInaccessible' }] }, 200, 'unknown-outcome'],
  ['a repository that is not there', { __type: 'RepositoryNotFoundException', message: 'm' }, 400, 'invalid-request'],
  ['a refusal', { __type: 'AccessDeniedException', message: 'no' }, 400, 'access-denied'],
  ['an answer without a digest', {}, 200, 'unknown-outcome'],
])('%s', async (_, body, status, kind) => {
  await answering((response) => json(response, body, status))
  await expect(clientsOnDemand(options()).images.manifestOf(IMAGE)).rejects.toMatchObject({
    kind,
    call: 'ecr:BatchGetImage',
  })
})

test('a refusal of ECR without a sentence names the repository', async () => {
  await answering((response) => json(response, { __type: 'AccessDeniedException', message: 'no' }, 400))
  await expect(clientsOnDemand(options()).images.manifestOf(IMAGE)).rejects.toMatchObject({
    hint: expect.stringContaining('arn:aws:ecr:eu-west-1:763104351884:repository/tensorflow-inference'),
  })
})

test('an ECR that does not answer holds nobody up for ever', async () => {
  await answering(() => {})
  await expect(clientsOnDemand(options()).images.manifestOf(IMAGE)).rejects.toMatchObject({ kind: 'unknown-outcome' })
})

test('who manages a key is asked where the key is', async () => {
  const { requests } = await answering((response) => json(response, { KeyMetadata: { KeyId: '1', KeyManager: 'AWS' } }))
  expect(await clientsOnDemand(options()).keys.managerOf('arn:aws:kms:us-east-1:222222222222:key/1')).toBe('AWS')
  expect(requests[0]?.headers.authorization).toContain('/us-east-1/kms/')
})

test('a key of which nothing is said is not known', async () => {
  await answering((response) => json(response, { KeyMetadata: { KeyId: '1' } }))
  await expect(
    clientsOnDemand(options()).keys.managerOf('arn:aws:kms:us-east-1:222222222222:key/1'),
  ).rejects.toMatchObject({
    kind: 'unknown-outcome',
  })
})

test('a training job that SageMaker does not know is not found', async () => {
  // aws/aws-sdk#165: it answers ValidationException where its own model says ResourceNotFound.
  await answering((response) =>
    json(response, { __type: 'ValidationException', message: 'Requested resource not found.' }, 400),
  )
  await expect(clientsOnDemand(options()).sources.describeTrainingJob({ TrainingJobName: 'x' })).rejects.toMatchObject({
    kind: 'not-found',
  })
})

test('making a group is not repeated after a doubt', async () => {
  const { requests } = await answering((response) => json(response, { __type: 'InternalFailure' }, 500))
  const { groups } = clientsOnDemand(options())
  await expect(groups.createModelPackageGroup({ ModelPackageGroupName: 'housing' })).rejects.toMatchObject({
    kind: 'unknown-outcome',
  })
  expect(requests).toHaveLength(1)
})

test.each([
  ['eu-west-1', 'aws'],
  ['cn-northwest-1', 'aws-cn'],
  ['us-gov-east-1', 'aws-us-gov'],
  ['us-iso-east-1', 'aws-iso'],
  ['us-isob-east-1', 'aws-iso-b'],
  ['eusc-de-east-1', 'aws-eusc'],
])('%s is of the partition %s', (region, partition) => {
  expect(partitionOf(region)).toBe(partition)
})
