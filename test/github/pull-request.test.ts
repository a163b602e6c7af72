import type { ServerResponse } from 'node:http'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { PullRequestPort, RepositoryFiles } from '../../src/ports.js'
import { type AServer, aServer } from '../aws/a-server.js'

// @actions/github reads GITHUB_API_URL when it is loaded, so the server comes first and stays.
let answer: (response: ServerResponse, count: number, path: string, method: string) => void
let count = 0
let server: AServer
const asked: string[] = []
let pullRequestPort: typeof import('../../src/github/pull-request.js')['pullRequestPort']
let repositoryFiles: typeof import('../../src/github/repository-files.js')['repositoryFiles']

beforeEach(async () => {
  server ??= await aServer((response, _, request) => {
    count += 1
    asked.push(`${request.method} ${request.url}`)
    answer(response, count, request.url ?? '', request.method ?? '')
  })
  process.env['GITHUB_API_URL'] = server.url
  ;({ pullRequestPort } = await import('../../src/github/pull-request.js'))
  ;({ repositoryFiles } = await import('../../src/github/repository-files.js'))
})

afterEach(() => {
  count = 0
  asked.length = 0
  waits.length = 0
})

// Kept open for all tests of this file; the process ends with them.
const MARKER = '<!-- marker -->'

const waits: number[] = []
const limits = { sleep: async (milliseconds: number) => waits.push(milliseconds), onWait: () => {} }

function port(token = 'ghs_token'): PullRequestPort {
  return pullRequestPort({ token, repository: 'acme/models', number: 7, retryBaseMilliseconds: 1, limits })
}

function files(): RepositoryFiles {
  return repositoryFiles({ token: 'ghs_token', repository: 'acme/models', retryBaseMilliseconds: 1, limits })
}

function json(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

function aComment(id: number, login: string, body = `${MARKER}\nhello`) {
  return {
    id,
    body,
    html_url: `https://github.com/c/${id}`,
    user: { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' },
  }
}

test('our comment is found on the last of several pages, and one that a person pasted is not ours', async () => {
  answer = (response, _, path) => {
    if (path.includes('page=2')) return json(response, [aComment(3, 'github-actions[bot]'), aComment(4, 'mallory')])
    json(response, [aComment(1, 'mallory')], 200, {
      link: `<${server.url}/repos/acme/models/issues/7/comments?per_page=100&page=2>; rel="next"`,
    })
  }
  expect(await port().findComment(MARKER)).toMatchObject({ id: 3, url: 'https://github.com/c/3' })
})

test('of two comments of ours the oldest is taken and edited, and the other goes', async () => {
  answer = (response, _, __, method) => {
    if (method === 'PATCH') json(response, { html_url: 'https://github.com/c/1' })
    else if (method === 'DELETE') response.writeHead(204).end()
    else {
      const body = `${MARKER}\nx`
      json(response, [
        aComment(1, 'github-actions[bot]', body),
        aComment(2, 'mallory', body),
        aComment(3, 'github-actions[bot]', body),
      ])
    }
  }
  const one = port()
  const existing = await one.findComment(MARKER)
  expect(existing?.id).toBe(1)
  await one.writeComment({ existing, marker: MARKER, body: `${MARKER}\ny` })
  expect(asked.slice(1)).toEqual([
    'PATCH /repos/acme/models/issues/comments/1',
    'DELETE /repos/acme/models/issues/comments/3',
  ])
})

test('a comment that a job beside this one made first stays, with what this one says; its own goes', async () => {
  const body = `${MARKER}\ny`
  answer = (response, _, __, method) => {
    if (method === 'POST') json(response, { html_url: 'https://github.com/c/9' }, 201)
    else if (method === 'PATCH') json(response, { html_url: 'https://github.com/c/1' })
    else if (method === 'DELETE') response.writeHead(204).end()
    else json(response, [aComment(1, 'github-actions[bot]', `${MARKER}\nx`), aComment(9, 'github-actions[bot]', body)])
  }
  expect(await port().writeComment({ existing: undefined, marker: MARKER, body })).toBe('https://github.com/c/1')
  expect(asked.at(-1)).toBe('DELETE /repos/acme/models/issues/comments/9')
})

test('a marker that does not stand at the beginning is no marker', async () => {
  answer = (response) => json(response, [aComment(1, 'github-actions[bot]', `see ${MARKER}`)])
  expect(await port().findComment(MARKER)).toBeUndefined()
})

test("with a personal token our comments are its owner's, not the bot's", async () => {
  answer = (response, _, path) =>
    path === '/user'
      ? json(response, { login: 'ada' })
      : json(response, [aComment(1, 'ada'), aComment(2, 'github-actions[bot]')])
  expect((await port('ghp_personal').findComment(MARKER))?.id).toBe(1)
})

test("with another app's token our comments are those of its bot", async () => {
  answer = (response, _, path) => {
    if (path === '/user') json(response, { message: 'Resource not accessible by integration' }, 403)
    else if (path === '/graphql') json(response, { data: { viewer: { login: 'model-bot[bot]' } } })
    else json(response, [aComment(1, 'model-bot[bot]'), aComment(2, 'other[bot]')])
  }
  expect((await port().findComment(MARKER))?.id).toBe(1)
})

test('a comment that must name the ARN of version 1 is not the one of version 14', async () => {
  const arn = 'arn:aws:sagemaker:eu-west-1:111111111111:model-package/churn'
  answer = (response) =>
    json(response, [
      aComment(1, 'github-actions[bot]', `${MARKER}\n${arn}/1\n`),
      aComment(2, 'github-actions[bot]', `${MARKER}\n${arn}/14\n`),
    ])
  expect((await port().findComment(MARKER, `${arn}/1`))?.id).toBe(1)
  expect((await port().findComment(MARKER, `${arn}/14`))?.id).toBe(2)
  expect(await port().findComment(MARKER, `${arn}/2`)).toBeUndefined()
})

test('a comment is created once and edited in place', async () => {
  answer = (response) => json(response, { html_url: 'https://github.com/c/9' }, 201)
  expect(await port().writeComment({ existing: undefined, marker: MARKER, body: `${MARKER}x` })).toBe(
    'https://github.com/c/9',
  )
  await port().writeComment({ existing: { id: 9, url: '', body: '' }, marker: MARKER, body: 'y' })
  expect(asked.filter((line) => !line.startsWith('GET'))).toEqual([
    'POST /repos/acme/models/issues/7/comments',
    'PATCH /repos/acme/models/issues/comments/9',
  ])
})

test('after an answer that was lost the comment is looked for before it is written again', async () => {
  const body = `${MARKER}\nx`
  answer = (response, _, __, method) => {
    if (method === 'POST') response.socket?.resetAndDestroy()
    else json(response, [aComment(5, 'github-actions[bot]', body)])
  }
  expect(await port().writeComment({ existing: undefined, marker: MARKER, body })).toBe('https://github.com/c/5')
  expect(asked.filter((line) => line.startsWith('POST'))).toHaveLength(1)
})

test('after an answer that was lost a comment that a run beside this one made is edited, and no second one made', async () => {
  answer = (response, _, __, method) => {
    if (method === 'POST') response.socket?.resetAndDestroy()
    else if (method === 'PATCH') json(response, { html_url: 'https://github.com/c/5' })
    else json(response, [aComment(5, 'github-actions[bot]')])
  }
  expect(await port().writeComment({ existing: undefined, marker: MARKER, body: `${MARKER}\nx` })).toBe(
    'https://github.com/c/5',
  )
  expect(asked.map((line) => line.split(' ')[0])).toEqual(['POST', 'GET', 'PATCH'])
})

test('a comment that was deleted meanwhile is written anew', async () => {
  answer = (response, _, __, method) =>
    method === 'PATCH'
      ? json(response, { message: 'Not Found' }, 404)
      : json(response, { html_url: 'https://github.com/c/10' }, 201)
  expect(await port().writeComment({ existing: { id: 9, url: '', body: '' }, marker: MARKER, body: 'x' })).toBe(
    'https://github.com/c/10',
  )
})

test.each<[number, Readonly<Record<string, string>>, object]>([
  [403, {}, { kind: 'access-denied', hint: expect.stringContaining('permissions: pull-requests: write') }],
  [403, { 'retry-after': '60' }, { kind: 'throttled' }],
  [404, {}, { kind: 'not-found' }],
  [422, {}, { kind: 'invalid-request' }],
  [401, {}, { kind: 'credentials' }],
])('a comment that is answered with %i %j fails as %j', async (status, headers, expected) => {
  answer = (response) => json(response, { message: 'no' }, status, headers)
  await expect(port().writeComment({ existing: undefined, marker: MARKER, body: 'x' })).rejects.toMatchObject(expected)
})

test.each([
  403, 429,
])('a comment that a secondary limit holds back with %i is written after the wait', async (status) => {
  answer = (response, turn) =>
    turn === 1
      ? json(response, { message: 'You have exceeded a secondary rate limit.' }, status, { 'retry-after': '7' })
      : json(response, { html_url: 'https://github.com/c/9' }, 201)
  expect(await port().writeComment({ existing: undefined, marker: MARKER, body: `${MARKER}x` })).toBe(
    'https://github.com/c/9',
  )
  expect(waits).toEqual([7000])
  expect(asked.filter((line) => line.startsWith('POST'))).toHaveLength(2)
})

test('a limit that outlasts the waits is no lack of a permission', async () => {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
  answer = (response) => json(response, { message }, 403)
  await expect(port().headSha()).rejects.toMatchObject({
    kind: 'throttled',
    hint: expect.stringMatching(/^This is GitHub's secondary rate limit(?!.*permissions:)/),
  })
  expect(waits).toEqual([60_000, 120_000])
})

test('a locked conversation is said to be locked, and no permission asked for', async () => {
  const message = 'Unable to create comment because issue is locked.'
  answer = (response) => json(response, { message }, 403)
  await expect(port().writeComment({ existing: undefined, marker: MARKER, body: 'x' })).rejects.toMatchObject({
    message: expect.stringContaining(message),
    hint: expect.stringMatching(/^Unlock the conversation(?!.*permissions:)/),
  })
})

test('a 200 that is no comment is not believed', async () => {
  answer = (response) => json(response, {})
  await expect(port().writeComment({ existing: undefined, marker: MARKER, body: 'x' })).rejects.toMatchObject({
    kind: 'unknown-outcome',
  })
})

test('a read is repeated after a 502', async () => {
  answer = (response, turn) => (turn < 3 ? json(response, {}, 502) : json(response, { head: { sha: 'abc' } }))
  expect(await port().headSha()).toBe('abc')
})

test('the files of a commit are listed, folders and submodules left out', async () => {
  answer = (response) =>
    json(response, {
      sha: 'b'.repeat(40),
      truncated: true,
      tree: [
        { path: 'models', type: 'tree' },
        { path: 'models/model.yaml', type: 'blob' },
        { path: 'vendor', type: 'commit' },
      ],
    })
  expect(await files().list({ ref: 'b'.repeat(40) })).toEqual({
    blobs: new Map([['models/model.yaml', '']]),
    isWhole: false,
  })
  expect(asked).toEqual([`GET /repos/acme/models/git/trees/${'b'.repeat(40)}?recursive=true`])
  answer = (response) => json(response, { message: 'Not Found' }, 404)
  // What cannot be seen is not the same as nothing.
  await expect(files().list({ ref: 'main' })).rejects.toMatchObject({ kind: 'not-found' })
})

test('a file at another commit is read as text, and one that is not there is undefined', async () => {
  answer = (response, _, path) =>
    path.includes('missing')
      ? json(response, { message: 'Not Found' }, 404)
      : response.writeHead(200, { 'content-type': 'application/vnd.github.raw' }).end('group: housing\n')
  expect(await files().readAt({ path: 'models/a/model.yaml', ref: 'b1' })).toBe('group: housing\n')
  expect(await files().readAt({ path: 'missing.yaml', ref: 'b1' })).toBeUndefined()
  expect(asked[0]).toContain('ref=b1')
  await server.close()
})
