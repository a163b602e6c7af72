import { createServer } from 'node:http'
import { afterEach, expect, test } from '@jest/globals'
import { versionWriter } from '../../src/aws/sagemaker/model-packages.js'
import { Transport } from '../../src/aws/transport.js'
import { fetch } from '../../src/github/fetch.js'
import { proxyAgent } from '../../src/github/proxy.js'
import { wasNeverSent } from '../../src/language/never-sent.js'

const NAMES = ['HTTPS_PROXY', 'NO_PROXY', 'https_proxy', 'no_proxy']
const before = new Map(NAMES.map((name) => [name, process.env[name]]))

afterEach(() => {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
})

/** A proxy that notes whom it was asked for and lets nobody through. */
async function aProxy() {
  const asked: string[] = []
  const server = createServer()
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '')
    socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { asked, url: `http://127.0.0.1:${port}`, close: () => server.close() }
}

test('requests to AWS go through HTTPS_PROXY; one that says no counts as never sent', async () => {
  const proxy = await aProxy()
  process.env['HTTPS_PROXY'] = proxy.url
  process.env['https_proxy'] = proxy.url
  delete process.env['NO_PROXY']
  delete process.env['no_proxy']
  const writer = versionWriter({
    region: 'eu-west-1',
    userAgent: 'test',
    transport: new Transport(proxyAgent),
    credentials: async () => ({ accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }),
  })
  await expect(writer.createModelPackage({ ModelPackageGroupName: 'housing' })).rejects.toMatchObject({
    kind: 'unreachable',
  })
  expect(new Set(proxy.asked)).toEqual(new Set(['api.sagemaker.eu-west-1.amazonaws.com:443']))
  proxy.close()
})

test('NO_PROXY keeps a host direct', () => {
  process.env['HTTPS_PROXY'] = 'http://127.0.0.1:1'
  process.env['NO_PROXY'] = '.amazonaws.com'
  expect(proxyAgent('https://sts.eu-west-1.amazonaws.com')).toBeUndefined()
  expect(proxyAgent('https://example.com')).toBeDefined()
})

test('requests to GitHub go through it as well', async () => {
  const proxy = await aProxy()
  process.env['HTTPS_PROXY'] = proxy.url
  process.env['https_proxy'] = proxy.url
  delete process.env['NO_PROXY']
  delete process.env['no_proxy']
  const failed = await fetch('https://api.github.com/repos/acme/models').catch((error: unknown) => error)
  expect(wasNeverSent(failed)).toBe(true)
  expect(proxy.asked).toEqual(['api.github.com:443'])
  proxy.close()
})
