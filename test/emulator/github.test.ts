import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { ACTIONS_BOT, Emulator, JOB_TOKEN, type StartedEmulator, startEmulator } from './index.js'

let emulator: Emulator
let server: StartedEmulator

beforeEach(async () => {
  emulator = new Emulator()
  server = await startEmulator(emulator)
})
afterEach(() => server.close())

async function ask(method: string, path: string, options: { body?: unknown; token?: string; accept?: string } = {}) {
  const response = await fetch(`${server.env['GITHUB_API_URL']}${path}`, {
    method,
    headers: {
      authorization: `token ${options.token ?? JOB_TOKEN}`,
      accept: options.accept ?? 'application/vnd.github+json',
    },
    ...(options.body !== undefined && { body: JSON.stringify(options.body) }),
  })
  const text = await response.text()
  const isJson = (response.headers.get('content-type') ?? '').includes('json')
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text }
}

const COMMENTS = '/repos/acme/models/issues/42/comments'

test('the pull request shows its head, and a push moves it', async () => {
  expect((await ask('GET', '/repos/acme/models/pulls/42')).body.head.sha).toBe(emulator.github.pulls.get(42)?.headSha)
  emulator.github.push(42, 'f'.repeat(40))
  expect((await ask('GET', '/repos/acme/models/pulls/42')).body.head.sha).toBe('f'.repeat(40))
  expect((await ask('GET', '/repos/acme/models/pulls/43')).status).toBe(404)
})

test("a comment belongs to the token's identity, can be edited, and keeps its URL", async () => {
  const created = await ask('POST', COMMENTS, { body: { body: 'first' } })
  expect(created).toMatchObject({ status: 201, body: { body: 'first', user: { login: ACTIONS_BOT, type: 'Bot' } } })
  const path = `/repos/acme/models/issues/comments/${created.body.id}`
  const edited = await ask('PATCH', path, { body: { body: 'second' } })
  expect(edited.body).toMatchObject({ body: 'second', html_url: created.body.html_url })
  expect((await ask('GET', path)).body.body).toBe('second')
  expect(emulator.github.comments(42)).toHaveLength(1)
})

test('comments come in pages that name the next one', async () => {
  for (let number = 1; number <= 5; number += 1)
    emulator.github.addComment({ issue: 42, author: 'ada', body: `comment ${number}` })
  const first = await ask('GET', `${COMMENTS}?per_page=2`)
  expect(first.body.map((comment: { body: string }) => comment.body)).toEqual(['comment 1', 'comment 2'])
  const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? ''
  const second = await ask('GET', next.replace(server.env['GITHUB_API_URL'] ?? '', ''))
  expect(second.body.map((comment: { body: string }) => comment.body)).toEqual(['comment 3', 'comment 4'])
  expect((await ask('GET', `${COMMENTS}?per_page=2&page=3`)).headers.get('link')).not.toContain('rel="next"')
})

test('a token without the permission is refused in the words for integrations', async () => {
  emulator.github.tokens.set('ghs_weak', {
    kind: 'installation',
    login: ACTIONS_BOT,
    permissions: { contents: 'read' },
  })
  for (const [method, path] of [
    ['POST', COMMENTS],
    ['GET', '/repos/acme/models/pulls/42'],
  ] as const) {
    expect(
      await ask(method, path, { token: 'ghs_weak', ...(method === 'POST' && { body: { body: 'x' } }) }),
    ).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    })
  }
  expect((await ask('GET', '/repos/acme/models/pulls/42', { token: 'nobody' })).status).toBe(401)
})

test('an installation token has no user, but a viewer', async () => {
  expect((await ask('GET', '/user')).status).toBe(403)
  const viewer = await fetch(`${server.env['GITHUB_GRAPHQL_URL']}`, {
    method: 'POST',
    headers: { authorization: `bearer ${JOB_TOKEN}` },
    body: '{"query":"{viewer{login}}"}',
  })
  expect(await viewer.json()).toEqual({ data: { viewer: { login: ACTIONS_BOT } } })
  emulator.github.tokens.set('ghp_ada', { kind: 'user', login: 'ada', permissions: { 'pull-requests': 'write' } })
  expect((await ask('GET', '/user', { token: 'ghp_ada' })).body.login).toBe('ada')
})

test('a body that is too long or empty is refused and changes nothing', async () => {
  expect((await ask('POST', COMMENTS, { body: { body: 'x'.repeat(262_145) } })).status).toBe(422)
  expect((await ask('POST', COMMENTS, { body: { body: '' } })).status).toBe(422)
  expect((await ask('POST', COMMENTS, { body: { body: 'x'.repeat(262_144) } })).status).toBe(201)
  expect(emulator.github.comments(42)).toHaveLength(1)
})

test('files are read at a commit, as JSON or as they are', async () => {
  emulator.github.setFiles('base1', { 'models/a b.yaml': 'group: housing\n' })
  const path = '/repos/acme/models/contents/models/a%20b.yaml'
  const file = await ask('GET', `${path}?ref=base1`)
  expect(Buffer.from(file.body.content, 'base64').toString()).toBe('group: housing\n')
  expect((await ask('GET', `${path}?ref=base1`, { accept: 'application/vnd.github.raw+json' })).body).toBe(
    'group: housing\n',
  )
  expect((await ask('GET', '/repos/acme/models/contents/none.yaml?ref=base1')).status).toBe(404)
  expect((await ask('GET', `${path}?ref=unknown`)).status).toBe(404)
})

test('limits and lost answers come when asked for', async () => {
  emulator.fail({ operation: 'IssuesCreateComment', kind: 'secondary-rate-limit', when: 'before' })
  const limited = await ask('POST', COMMENTS, { body: { body: 'x' } })
  expect([limited.status, limited.headers.get('retry-after')]).toEqual([403, '1'])
  emulator.fail({ operation: 'IssuesCreateComment', kind: 'reset', when: 'after' })
  await expect(ask('POST', COMMENTS, { body: { body: 'y' } })).rejects.toThrow()
  expect(emulator.github.comments(42).map((comment) => comment.body)).toEqual(['y'])
})

test('the event file tells a fork, a deleted fork and a push apart', () => {
  const event = (options: Parameters<StartedEmulator['run']>[0]) =>
    JSON.parse(readFileSync(server.run(options).eventPath, 'utf8'))
  expect(event({}).pull_request.head.repo.full_name).toBe('acme/models')
  expect(event({ trigger: { kind: 'pull_request', number: 7, from: 'fork' } }).pull_request.head.repo.full_name).toBe(
    'stranger/models',
  )
  expect(
    event({ trigger: { kind: 'pull_request', number: 8, from: 'deleted-fork' } }).pull_request.head.repo,
  ).toBeNull()
  expect(event({ trigger: { kind: 'pull_request', number: 9, from: 'dependabot' } }).sender.login).toBe(
    'dependabot[bot]',
  )
  expect(event({ trigger: { kind: 'push', ref: 'refs/tags/v1' } }).ref).toBe('refs/tags/v1')
})
