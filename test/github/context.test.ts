import { expect, test } from '@jest/globals'
import { readRun } from '../../src/github/event.js'

const ENV = {
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_REPOSITORY: 'acme/models',
  GITHUB_ACTOR: 'ada',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example/',
}

function pullRequest(headRepository: string | null, author = 'ada') {
  return {
    pull_request: {
      number: 7,
      user: { login: author },
      head: {
        sha: 'a'.repeat(40),
        ref: 'retrain',
        repo: headRepository === null ? null : { full_name: headRepository },
      },
      base: { sha: 'b'.repeat(40), ref: 'main', repo: { full_name: 'acme/models' } },
    },
  }
}

test('a pull request of the same repository is told from the event, whatever the case of its letters', () => {
  const run = readRun({ env: ENV, event: pullRequest('Acme/Models') })
  expect(run.offline).toBeUndefined()
  expect(run.refusal).toBeUndefined()
  expect(run.context.pullRequest).toEqual({
    number: 7,
    headSha: 'a'.repeat(40),
    headRef: 'retrain',
    baseSha: 'b'.repeat(40),
    baseRef: 'main',
    author: 'ada',
    isFork: false,
  })
})

test.each([
  'mallory/models',
  null,
])('a head in %j is a fork, even where the runner has credentials of its own', (head) => {
  expect(readRun({ env: { ...ENV, AWS_ACCESS_KEY_ID: 'AKIA' }, event: pullRequest(head) }).offline).toBe('fork')
})

test('Dependabot is offline only where it may not ask for an ID token', () => {
  const event = pullRequest('acme/models', 'dependabot[bot]')
  expect(readRun({ env: ENV, event }).offline).toBeUndefined()
  expect(readRun({ env: { ...ENV, ACTIONS_ID_TOKEN_REQUEST_URL: '' }, event }).offline).toBe('dependabot')
})

test('a missing id-token permission of a person is no reason to be offline: it is an error later', () => {
  expect(
    readRun({ env: { ...ENV, ACTIONS_ID_TOKEN_REQUEST_URL: '' }, event: pullRequest('acme/models') }).offline,
  ).toBeUndefined()
})

test('outside GitHub Actions it is a laptop', () => {
  expect(readRun({ env: {}, event: undefined }).offline).toBe('laptop')
})

test('pull_request_target is refused, same repository or not', () => {
  const env = { ...ENV, GITHUB_EVENT_NAME: 'pull_request_target' }
  expect(readRun({ env, event: pullRequest('acme/models') }).refusal).toContain('pull_request_target')
})

test('an issue_comment is refused to what reads files, and to nothing else', () => {
  const run = readRun({ env: { ...ENV, GITHUB_EVENT_NAME: 'issue_comment' }, event: { issue: { number: 42 } } })
  expect([run.refusal, run.context.pullRequest]).toEqual([undefined, undefined])
  expect(run.filesRefusal).toContain('issue_comment')
  expect(readRun({ env: ENV, event: pullRequest('acme/models') }).filesRefusal).toBeUndefined()
})

test('a workflow_run is refused when its head lies elsewhere or is gone', () => {
  const env = { ...ENV, GITHUB_EVENT_NAME: 'workflow_run' }
  const event = (name: string | undefined) => ({
    workflow_run: { head_repository: name === undefined ? null : { full_name: name } },
  })
  expect(readRun({ env, event: event('acme/models') }).refusal).toBeUndefined()
  expect(readRun({ env, event: event('mallory/models') }).refusal).toContain('mallory/models')
  expect(readRun({ env, event: event(undefined) }).refusal).toContain('gone')
})

test.each([
  undefined,
  null,
  'text',
  7,
  [],
  {},
  { pull_request: null },
  { pull_request: { number: '7' } },
  { pull_request: { number: -1 } },
])('a pull request whose event is %j might be a fork, so the run is refused', (event) => {
  expect(readRun({ env: ENV, event }).refusal).toContain('cannot be read')
})

test('a push has no pull request and is not refused', () => {
  const run = readRun({ env: { ...ENV, GITHUB_EVENT_NAME: 'push' }, event: {} })
  expect([run.context.pullRequest, run.refusal, run.offline]).toEqual([undefined, undefined, undefined])
})

test('a pull request that was closed without being merged proposes nothing any more; a merged one does', () => {
  const closed = (members: object) => {
    const { pull_request: pull } = pullRequest('acme/models')
    return readRun({ env: ENV, event: { action: 'closed', pull_request: { ...pull, state: 'closed', ...members } } })
  }
  expect(closed({ merged: false, merged_at: null }).nothingToDo).toContain(
    'Pull request #7 was closed without being merged',
  )
  expect(closed({ merged: true, merged_at: '2026-11-30T12:00:00Z' }).nothingToDo).toBeUndefined()
  expect(readRun({ env: ENV, event: pullRequest('acme/models') }).nothingToDo).toBeUndefined()
})

test('the commit of a workflow_run is the one that it ran for, and never something that is no commit', () => {
  const env = { ...ENV, GITHUB_EVENT_NAME: 'workflow_run', GITHUB_SHA: 'c'.repeat(40) }
  const event = (sha: unknown) => ({ workflow_run: { head_sha: sha, head_repository: { full_name: 'acme/models' } } })
  expect(readRun({ env, event: event('a'.repeat(40)) }).context.sha).toBe('a'.repeat(40))
  for (const sha of ['main', '', undefined, 7, `${'a'.repeat(40)}\n::error::`])
    expect(readRun({ env, event: event(sha) }).context.sha).toBe('c'.repeat(40))
  expect(readRun({ env: { ...env, GITHUB_EVENT_NAME: 'push' }, event: event('a'.repeat(40)) }).context.sha).toBe(
    'c'.repeat(40),
  )
})

test.each(['pull_request_review', 'pull_request_review_comment'])('who reviews in a %s is not its actor', (name) => {
  const env = { ...ENV, GITHUB_EVENT_NAME: name, GITHUB_ACTOR: 'priya' }
  expect(readRun({ env, event: pullRequest('acme/models') }).context.actor).toBe('ada')
  expect(
    readRun({ env: { ...env, GITHUB_EVENT_NAME: 'pull_request' }, event: pullRequest('acme/models') }).context.actor,
  ).toBe('priya')
})
