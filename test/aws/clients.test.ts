import type { ServerResponse } from 'node:http'
import { afterEach, expect, test } from '@jest/globals'
import { checkEndpoint, checkIdTokenHost, endpointOverrides, isAtHome } from '../../src/aws/allowed-hosts.js'
import type { ClientOptions } from '../../src/aws/client-settings.js'
import { clientsOnDemand } from '../../src/aws/clients-on-demand.js'
import { versionReader, versionWriter } from '../../src/aws/sagemaker/model-packages.js'
import { callerIdentity } from '../../src/aws/sts/caller-identity.js'
import { Transport } from '../../src/aws/transport.js'
import { type AServer, aServer } from './a-server.js'

const ARN = 'arn:aws:sagemaker:eu-west-1:111111111111:model-package/housing/1'
const INPUT = {
  ModelPackageGroupName: 'housing',
  ClientToken: 'smr-0',
  ModelApprovalStatus: 'PendingManualApproval',
} as const
const VARIABLES = ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_SAGEMAKER', 'AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL_S3']
let server: AServer | undefined

afterEach(async () => {
  await server?.close()
  server = undefined
  for (const name of VARIABLES) delete process.env[name]
})

function options(): ClientOptions {
  return {
    region: 'eu-west-1',
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
  response
    .writeHead(status, { 'content-type': 'application/x-amz-json-1.1' })
    .end(typeof body === 'string' ? body : JSON.stringify(body))
}

const error = (type: string, message = 'm') => ({ __type: type, message })

test('a create is sent once and its ARN comes back', async () => {
  const { requests } = await answering((response) => json(response, { ModelPackageArn: ARN }))
  const output = await versionWriter(options()).createModelPackage(INPUT)
  expect(output.ModelPackageArn).toBe(ARN)
  expect(JSON.parse(requests[0]?.body ?? '')).toEqual(INPUT)
  expect(requests[0]?.headers['user-agent']).toContain('test/1')
})

test.each<[string, (response: ServerResponse) => void]>([
  ['a 200 with nothing in it', (response) => json(response, {})],
  ['a 200 without an ARN', (response) => json(response, { Other: 'x' })],
  ['a 200 with an empty ARN', (response) => json(response, { ModelPackageArn: '' })],
  [
    'a 200 that is HTML',
    (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>proxy</html>'),
  ],
  ['a 200 that is cut off', (response) => json(response, '{"ModelPackageArn":"arn:aws:sage')],
  ['a 200 without a body', (response) => response.writeHead(200).end()],
  ['a 500 that is HTML', (response) => response.writeHead(500).end('<h1>oops</h1>')],
  ['a 500', (response) => json(response, error('InternalFailure'), 500)],
  ['a 503', (response) => json(response, error('ServiceUnavailable'), 503)],
  ['a reset', (response) => response.socket?.resetAndDestroy()],
  [
    'a body that ends early',
    (response) => {
      response.writeHead(200, { 'content-length': '500' }).write('{"ModelPackageArn":')
      response.socket?.destroySoon()
    },
  ],
])('after %s a create has an unknown outcome and is not repeated', async (_, answer) => {
  const { requests } = await answering(answer)
  await expect(versionWriter(options()).createModelPackage(INPUT)).rejects.toMatchObject({
    name: 'CallFailure',
    kind: 'unknown-outcome',
  })
  expect(requests).toHaveLength(1)
})

test('a throttled create is repeated with the same token', async () => {
  const { requests } = await answering((response, count) =>
    count < 3
      ? json(response, error('ThrottlingException', 'Rate exceeded'), 400)
      : json(response, { ModelPackageArn: ARN }),
  )
  await versionWriter(options()).createModelPackage(INPUT)
  expect(requests.map(({ body }) => JSON.parse(body).ClientToken)).toEqual(['smr-0', 'smr-0', 'smr-0'])
})

test("a create that was refused for this machine's clock is repeated with the corrected one", async () => {
  const { requests } = await answering((response, count) => {
    response.setHeader('date', new Date(Date.now() + 3_600_000).toUTCString())
    if (count === 1)
      json(response, error('InvalidSignatureException', 'Signature expired: … is now earlier than …'), 400)
    else json(response, { ModelPackageArn: ARN })
  })
  await versionWriter(options()).createModelPackage(INPUT)
  expect(requests).toHaveLength(2)
})

test.each([
  ['a 500', 500, 'InternalFailure'],
  ['a 503', 503, 'ServiceUnavailable'],
] as const)('a create is not repeated after %s only because its answer bears another time', async (_, status, code) => {
  const { requests } = await answering((response) => {
    response.setHeader('date', new Date(Date.now() + 3_600_000).toUTCString())
    json(response, error(code), status)
  })
  await expect(versionWriter(options()).createModelPackage(INPUT)).rejects.toMatchObject({ kind: 'unknown-outcome' })
  expect(requests).toHaveLength(1)
})

test('nothing was sent when nobody listens', async () => {
  const free = await aServer(() => {})
  await free.close()
  process.env['AWS_ENDPOINT_URL'] = free.url
  await expect(versionWriter(options()).createModelPackage(INPUT)).rejects.toMatchObject({ kind: 'unreachable' })
})

test('a read is repeated after a 500, a reset and throttling', async () => {
  const { requests } = await answering((response, count) => {
    if (count === 1) json(response, error('InternalFailure'), 500)
    else if (count === 2) response.socket?.resetAndDestroy()
    else if (count === 3) json(response, error('ThrottlingException', 'Rate exceeded'), 400)
    else json(response, { ModelPackageSummaryList: [] })
  })
  expect((await versionReader(options()).listModelPackages({})).ModelPackageSummaryList).toEqual([])
  expect(requests).toHaveLength(4)
})

test.each<[string, (response: ServerResponse) => void]>([
  ['nothing in it', (response) => json(response, {})],
  ['a page of HTML', (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>proxy</html>')],
])('a read whose 200 has %s is asked again, and not believed where it stays so', async (_, answer) => {
  const once = await answering((response, count) =>
    count === 1 ? answer(response) : json(response, { ModelPackageSummaryList: [] }),
  )
  expect((await versionReader(options()).listModelPackages({})).ModelPackageSummaryList).toEqual([])
  expect(once.requests).toHaveLength(2)
  await once.close()
  const always = await answering(answer)
  await expect(versionReader(options()).listModelPackages({})).rejects.toMatchObject({ kind: 'unknown-outcome' })
  expect(always.requests).toHaveLength(3)
})

test('what failed says how often it was asked', async () => {
  await answering((response) => json(response, error('InternalFailure'), 500))
  await expect(versionReader(options()).listModelPackages({})).rejects.toMatchObject({ attempts: 6 })
})

test('an answer without code and words is told by its status', async () => {
  await answering((response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad Gateway</h1>'))
  await expect(versionWriter(options()).createModelPackage(INPUT)).rejects.toThrow(
    'The answer was HTTP 502, and not what this service sends (not JSON).',
  )
  await server?.close()
  await answering((response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad Gateway</h1>'))
  await expect(callerIdentity(options())).rejects.toThrow('The answer was HTTP 502, without a word about why.')
})

test('a body that trickles is cut off at the deadline', async () => {
  await answering((response) => {
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' })
    const timer = setInterval(() => response.write(' '), 100)
    response.on('close', () => clearInterval(timer))
  })
  const transport = new Transport(() => undefined, {
    readMilliseconds: 400,
    createMilliseconds: 500,
    invokeMilliseconds: 600,
  })
  await expect(versionWriter({ ...options(), transport }).createModelPackage(INPUT)).rejects.toMatchObject({
    kind: 'unknown-outcome',
  })
})

test('whose credentials these are', async () => {
  await answering((response) =>
    response.end(
      '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>arn:aws-cn:sts::222222222222:assumed-role/r/s</Arn><UserId>U</UserId><Account>222222222222</Account></GetCallerIdentityResult></GetCallerIdentityResponse>',
    ),
  )
  expect(await callerIdentity(options())).toEqual({
    account: '222222222222',
    arn: 'arn:aws-cn:sts::222222222222:assumed-role/r/s',
    partition: 'aws-cn',
  })
})

test('an artifact is known by version, ETag and size', async () => {
  const { requests } = await answering((response) =>
    response.writeHead(200, { etag: '"abc"', 'content-length': '7', 'x-amz-version-id': 'v1' }).end(),
  )
  expect(await clientsOnDemand(options()).artifacts.identify('s3://bucket/a/b c.tar.gz')).toEqual({
    eTag: 'abc',
    sizeInBytes: 7,
    versionId: 'v1',
  })
  expect(requests[0]?.path).toContain('/a/b%20c.tar.gz')
})

test.each<[number, Record<string, string>, object]>([
  [404, {}, { kind: 'not-found', message: 's3://bucket/key does not exist.' }],
  [403, {}, { kind: 'access-denied', hint: expect.stringContaining('"arn:aws:s3:::bucket/key"') }],
  [
    301,
    { 'x-amz-bucket-region': 'us-east-1' },
    { kind: 'invalid-request', message: 'The bucket of s3://bucket/key is in us-east-1.' },
  ],
])('an artifact that answers %i says what that means', async (status, headers, expected) => {
  await answering((response) => response.writeHead(status, headers).end())
  await expect(clientsOnDemand(options()).artifacts.identify('s3://bucket/key')).rejects.toMatchObject(expected)
})

test('an endpoint that is neither https nor on this machine is refused, wherever it was set', async () => {
  expect(() => endpointOverrides({ AWS_ENDPOINT_URL_STS: 'http://collector.example' })).toThrow(
    'AWS_ENDPOINT_URL_STS points to http://collector.example',
  )
  process.env['AWS_ENDPOINT_URL'] = 'http://192.0.2.1:80'
  await expect(versionWriter(options()).createModelPackage(INPUT)).rejects.toThrow('neither https nor on this machine')
  for (const url of [
    'http://127.0.0.1.evil.example',
    'http://localhost.evil.example',
    'ftp://127.0.0.1',
    'http://2130706433.example',
    'no url',
  ]) {
    expect(() => checkEndpoint(url)).toThrow('neither https nor on this machine')
  }
})

test('an endpoint that is honoured is told', () => {
  expect(
    endpointOverrides({
      AWS_ENDPOINT_URL_STS: 'https://vpce.example',
      AWS_ENDPOINT_URL: 'http://[::1]:80',
      OTHER: 'x',
    }),
  ).toEqual([
    'AWS_ENDPOINT_URL_STS is set: requests to sts go to https://vpce.example.',
    'AWS_ENDPOINT_URL is set: requests to AWS go to http://[::1]:80.',
  ])
  expect(
    endpointOverrides({ AWS_ENDPOINT_URL: 'http://evil.example', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }),
  ).toEqual([])
})

test.each([
  'sts.amazonaws.com',
  'sts.eu-west-1.amazonaws.com',
  'STS.eu-west-1.amazonaws.com',
  'sts-fips.us-gov-west-1.amazonaws.com',
  'sts.eu-west-1.api.aws',
  'sts.cn-north-1.amazonaws.com.cn',
  'sts.us-iso-east-1.c2s.ic.gov',
  'vpce-0a1b2c-3d4e5f.sts.eu-west-1.vpce.amazonaws.com',
  'vpce-0a1b2c-3d4e5f-eu-west-1a.sts.eu-west-1.vpce.amazonaws.com',
  '127.0.0.1',
  'localhost',
])('the ID token may go to %s', (host) => {
  expect(() => checkIdTokenHost(host, [])).not.toThrow()
  expect(isAtHome(host)).toBe(true)
})

test.each([
  'collector.example',
  'sts.eu-west-1.amazonaws.com.evil.example',
  'sts-eu-west-1-amazonaws.com',
  'evilamazonaws.com',
  'bucket.s3.amazonaws.com',
  'sts.s3.eu-west-1.amazonaws.com',
  'abc.execute-api.eu-west-1.amazonaws.com',
  'sts.execute-api.eu-west-1.amazonaws.com',
  'vpce-0a1b-2c3d.vpce-svc-0a1b.eu-west-1.vpce.amazonaws.com',
  'vpce-0a1b.sts.vpce-svc-0a1b.eu-west-1.vpce.amazonaws.com',
])('the ID token does not go to %s unless id-token-hosts names it', (host) => {
  expect(() => checkIdTokenHost(host, ['another.example'])).toThrow(/It was not sent/)
  expect(() => checkIdTokenHost(host, [host.toUpperCase()])).not.toThrow()
})
