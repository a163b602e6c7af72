import { expect, test } from '@jest/globals'
import { readRun } from '../../src/github/event.js'

const SHA = 'b'.repeat(40)
const base = (name: string, event: unknown, env: Readonly<Record<string, string>> = {}) =>
  readRun({
    env: { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/models', GITHUB_EVENT_NAME: name, ...env },
    event: { repository: { default_branch: 'main' }, ...Object(event) },
  }).context.base

test.each([
  ['a pull request', 'pull_request', { pull_request: { number: 42, base: { ref: 'release', sha: SHA } } }],
  ['a review of it', 'pull_request_review', { pull_request: { number: 42, base: { ref: 'release', sha: SHA } } }],
  ['a merge group', 'merge_group', { merge_group: { base_ref: 'refs/heads/release', base_sha: SHA } }],
  [
    'a run after that of a pull request',
    'workflow_run',
    { workflow_run: { event: 'pull_request', pull_requests: [{ base: { ref: 'release', sha: SHA } }] } },
  ],
])('the base of %s is what its event names', (_, name, event) => {
  expect(base(name, event)).toEqual({ branch: 'release', sha: SHA })
})

test('a push to another branch than the default is proposed for the default, a run after it as well', () => {
  expect(base('push', {}, { GITHUB_REF: 'refs/heads/feature' })).toEqual({ branch: 'main' })
  expect(base('workflow_run', { workflow_run: { event: 'push', head_branch: 'feature' } })).toEqual({ branch: 'main' })
})

test.each([
  ['push', { GITHUB_REF: 'refs/heads/main' }, {}],
  ['push', { GITHUB_REF: 'refs/tags/v1' }, {}],
  ['schedule', { GITHUB_REF: 'refs/heads/main' }, {}],
  ['release', { GITHUB_REF: 'refs/tags/v1' }, {}],
  ['workflow_dispatch', { GITHUB_REF: 'refs/heads/feature' }, {}],
  ['repository_dispatch', { GITHUB_REF: 'refs/heads/main' }, {}],
  ['workflow_run', {}, { workflow_run: { event: 'push', head_branch: 'main' } }],
])('%s of %j has no base', (name, env, event) => {
  expect(base(name, event, env)).toBeUndefined()
})

test('a base that the event does not name is there, and not known', () => {
  expect(base('workflow_run', { workflow_run: { event: 'pull_request', pull_requests: [] } })).toEqual({ branch: '' })
  expect(base('merge_group', {})).toEqual({ branch: '' })
})
