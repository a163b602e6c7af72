import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from '@jest/globals'
import { fetch } from '../../src/github/fetch.js'
import { wasNeverSent } from '../../src/language/never-sent.js'
import { type AServer, aServer } from '../aws/a-server.js'

const opened: AServer[] = []

async function serving(...args: Parameters<typeof aServer>): Promise<AServer> {
  const server = await aServer(...args)
  opened.push(server)
  return server
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close()))
})

test('method, headers and body are sent, and the answer is read whole', async () => {
  const server = await serving((response) => {
    response.writeHead(201, { 'content-type': 'application/json', link: '<x>; rel="next"' })
    response.write('{"né')
    response.end('e":1}')
  })
  const answer = await fetch(`${server.url}/comments?page=2`, {
    method: 'POST',
    headers: { authorization: 'token ghs_x', 'content-type': 'application/json' },
    body: '{"body":"é"}',
  })
  expect(server.requests).toMatchObject([
    {
      path: '/comments?page=2',
      headers: { authorization: 'token ghs_x', 'content-length': '13' },
      body: '{"body":"é"}',
    },
  ])
  expect(answer).toMatchObject({ status: 201, url: `${server.url}/comments?page=2` })
  expect([...answer.headers]).toEqual(expect.arrayContaining([['link', '<x>; rel="next"']]))
  expect(await answer.text()).toBe('{"née":1}')
  expect(new TextDecoder().decode(await answer.arrayBuffer())).toBe('{"née":1}')
})

test('an answer in gzip, which is asked for, is unpacked', async () => {
  const server = await serving((response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('a long tree'))
  })
  expect(await (await fetch(server.url)).text()).toBe('a long tree')
  expect(server.requests).toMatchObject([{ headers: { 'accept-encoding': 'gzip' } }])
})

test.each([
  [301, 'GET', { method: 'GET', body: '' }],
  [307, 'PATCH', { method: 'PATCH', body: '{"a":1}' }],
  [308, 'POST', { method: 'POST', body: '{"a":1}' }],
  [302, 'POST', { method: 'GET', body: '' }],
  [303, 'PUT', { method: 'GET', body: '' }],
])('%i of %s is followed, as of a repository that was renamed, with the token', async (status, method, sent) => {
  const methods: string[] = []
  const server = await serving((response, count, request) => {
    methods.push(request.method ?? '')
    if (count === 1) response.writeHead(status, { location: '/repositories/7' }).end()
    else response.end('found')
  })
  const body = method === 'GET' ? {} : { body: '{"a":1}' }
  const answer = await fetch(`${server.url}/repos/acme/old`, { method, headers: { authorization: 'token x' }, ...body })
  expect(await answer.text()).toBe('found')
  expect(answer.url).toBe(`${server.url}/repositories/7`)
  expect(methods[1]).toBe(sent.method)
  expect(server.requests[1]).toMatchObject({ body: sent.body, headers: { authorization: 'token x' } })
})

test('a redirect to another host does not get the token, and one without an end is given up', async () => {
  const elsewhere = await serving((response) => response.end('an archive'))
  const server = await serving((response, _, request) => {
    response.writeHead(302, { location: request.url === '/round' ? '/round' : `${elsewhere.url}/archive` }).end()
  })
  const headers = { Authorization: 'token x', accept: 'text/plain' }
  expect(await (await fetch(server.url, { headers })).text()).toBe('an archive')
  expect(elsewhere.requests.map((request) => request.headers)).toEqual([
    expect.not.objectContaining({ authorization: expect.anything() }),
  ])
  await expect(fetch(`${server.url}/round`)).rejects.toThrow('is redirected more than 20 times')
})

test('an answer that breaks off is an error, and no empty answer', async () => {
  const server = await serving((response) => {
    response.writeHead(200, { 'content-length': '100' })
    response.write('half', () => response.socket?.resetAndDestroy())
  })
  const failed = await fetch(server.url).catch((error: unknown) => error)
  expect(failed).toMatchObject({ message: expect.stringMatching(/abort|hang up|reset/i) })
  expect(wasNeverSent(failed)).toBe(false)
})

test.each(['/answer', '/body'])('the deadline holds for %s', async (path) => {
  const deadline = new AbortController()
  const pass = () => deadline.abort(new Error('due to timeout'))
  const server = await serving((response) => {
    if (path === '/body') response.writeHead(200).write('half', pass)
    else pass()
  })
  const failed = await fetch(`${server.url}${path}`, { signal: deadline.signal }).catch((error: unknown) => error)
  expect(failed).toMatchObject({ message: 'due to timeout' })
  expect(wasNeverSent(failed)).toBe(false)
})

test('a deadline that passes before there is a connection has not sent anything', async () => {
  const failed = await fetch('http://127.0.0.1:9/', { signal: AbortSignal.abort() }).catch((error: unknown) => error)
  expect(wasNeverSent(failed)).toBe(true)
})

test('a server that is not there has never been sent anything', async () => {
  const server = await serving(() => {})
  await server.close()
  const failed = await fetch(server.url).catch((error: unknown) => error)
  expect(failed).toMatchObject({ message: expect.stringContaining('ECONNREFUSED') })
  expect(wasNeverSent(failed)).toBe(true)
})
