import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { complaintsOf } from '../judges/github-openapi.js'
import { Emulator, type RunOptions, type StartedEmulator, startEmulator } from './index.js'

let emulator: Emulator
let server: StartedEmulator
const complaints: string[] = []

beforeEach(async () => {
  complaints.length = 0
  emulator = new Emulator()
  server = await startEmulator(emulator)
})
afterEach(async () => {
  await server.close()
  expect(complaints).toEqual([])
})

const DEPLOYS = { contents: 'read', actions: 'read', deployments: 'write', 'pull-requests': 'write' } as const

/** A job in an environment, and a way to ask GitHub in its name; every exchange is judged by GitHub's description. */
function job(options: RunOptions = {}) {
  const run = server.run({ trigger: { kind: 'push', ref: 'refs/tags/churn@v1' }, permissions: DEPLOYS, ...options })
  const ask = async (method: string, path: string, body?: unknown) => {
    const whole = `/repos/acme/models${path}`
    const response = await fetch(`${run.env['GITHUB_API_URL']}${whole}`, {
      method,
      headers: { authorization: `token ${run.env['GITHUB_TOKEN']}` },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const answer = { status: response.status, body: JSON.parse(await response.text()), headers: response.headers }
    const requestBody = body === undefined ? {} : { requestBody: body }
    complaints.push(
      ...complaintsOf({ method, path: whole, ...requestBody, status: answer.status, responseBody: answer.body }),
    )
    return answer
  }
  return { run, ask, approvals: `/actions/runs/${run.run.runId}/approvals` }
}

test('a job in an environment makes a deployment by itself, and none where it says so', async () => {
  const { run, ask } = job({ environment: 'prod' })
  const listed = await ask('GET', '/deployments?environment=prod')
  expect(listed.body).toMatchObject([{ id: run.deployment, environment: 'prod', ref: 'churn@v1', task: 'deploy' }])
  const statuses = await ask('GET', `/deployments/${run.deployment}/statuses`)
  expect(statuses.body.map(({ state }: { state: string }) => state)).toEqual(['in_progress', 'queued'])
  expect(statuses.body[0].log_url).toContain(`/actions/runs/${run.run.runId}/`)
  expect(job({ environment: 'prod', deployment: false }).run.deployment).toBeUndefined()
  expect(emulator.github.deployments.all()).toHaveLength(1)
})

test("who let a run into its environment is read from the run's approvals", async () => {
  emulator.github.deployments.setEnvironment('model-approval', { reviewers: ['priya', 'ben'] })
  const first = job({ environment: 'model-approval' })
  expect((await first.ask('GET', first.approvals)).body).toMatchObject([
    { state: 'approved', user: { login: 'priya' }, environments: [{ name: 'model-approval' }] },
  ])
  const second = job({ environment: 'model-approval', reviews: [{ user: 'ben', comment: 'better on both sides' }] })
  expect((await second.ask('GET', second.approvals)).body).toMatchObject([
    { user: { login: 'ben' }, comment: 'better on both sides' },
  ])
  const open = job()
  expect((await open.ask('GET', open.approvals)).body).toEqual([])
  expect((await open.ask('GET', '/actions/runs/1/approvals')).status).toBe(404)
})

test('approvals and environments need actions: read, deployments their own permission', async () => {
  const { ask, approvals } = job({ permissions: { contents: 'read' }, environment: 'prod' })
  for (const [method, path, body] of [
    ['GET', approvals],
    ['GET', '/environments/prod'],
    ['GET', '/deployments'],
    ['POST', '/deployments', { ref: 'main' }],
  ] as const) {
    expect(await ask(method, path, body)).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    })
  }
  const reader = job({ permissions: { deployments: 'read' } })
  expect((await reader.ask('GET', '/deployments')).status).toBe(200)
  expect((await reader.ask('POST', '/deployments', { ref: 'main' })).status).toBe(403)
})

test('an environment shows its reviewers', async () => {
  emulator.github.deployments.setEnvironment('prod', { reviewers: ['priya'], preventsSelfReview: true })
  const { ask } = job()
  expect((await ask('GET', '/environments/prod')).body).toMatchObject({
    name: 'prod',
    protection_rules: [
      { type: 'required_reviewers', prevent_self_review: true, reviewers: [{ reviewer: { login: 'priya' } }] },
    ],
  })
  expect((await ask('GET', '/environments/none')).status).toBe(404)
})

test('a deployment can be made by hand, waits for commit statuses unless told not to, and needs a known ref', async () => {
  const { ask } = job()
  const whole = { ref: 'churn@v1', environment: 'qa', auto_merge: false, description: 'v1 to qa' }
  emulator.github.deployments.pendingContexts.add('ci')
  expect(await ask('POST', '/deployments', whole)).toMatchObject({
    status: 409,
    body: { message: 'Conflict: Commit status checks failed for churn@v1.' },
  })
  const made = await ask('POST', '/deployments', { ...whole, required_contexts: [], payload: { version: 1 } })
  expect(made).toMatchObject({ status: 201, body: { environment: 'qa', payload: { version: 1 } } })
  expect((await ask('GET', `/deployments/${made.body.id}`)).body).toEqual(made.body)
  expect((await ask('POST', '/deployments', { ref: 'no-such-tag', required_contexts: [] })).status).toBe(422)
})

test('a branch that is behind is merged first, and no deployment is made', async () => {
  emulator.github.deployments.behind.add('churn@v1')
  const { ask } = job()
  const merged = await ask('POST', '/deployments', { ref: 'churn@v1', required_contexts: [] })
  expect(merged).toMatchObject({ status: 202, body: { message: expect.stringMatching(/^Auto-merged main into/) } })
  expect(emulator.github.deployments.all()).toHaveLength(0)
})

test('a success makes the earlier ones of its environment inactive, production alone excepted', async () => {
  const { ask } = job()
  const deployTo = async (environment: string) => {
    const { body } = await ask('POST', '/deployments', { ref: 'churn@v1', environment, required_contexts: [] })
    const status = { state: 'success', environment_url: 'https://example.com/', description: 'v1 serves' }
    const answer = await ask('POST', `/deployments/${body.id}/statuses`, status)
    expect(answer).toMatchObject({ status: 201, body: { state: 'success', environment_url: 'https://example.com/' } })
  }
  for (const environment of ['qa', 'qa', 'production', 'production']) await deployTo(environment)
  expect(emulator.github.deployments.statesOf('qa')).toEqual(['success', 'inactive'])
  expect(emulator.github.deployments.statesOf('production')).toEqual(['success', 'success'])
})

test('a status has one of seven states and a description of at most 140 characters', async () => {
  const { run, ask } = job({ environment: 'prod' })
  const path = `/deployments/${run.deployment}/statuses`
  expect((await ask('POST', path, { state: 'failure', description: 'x'.repeat(141) })).status).toBe(422)
  expect((await ask('POST', path, { state: 'failure', description: 'x'.repeat(140) })).status).toBe(201)
  expect((await ask('POST', '/deployments/1/statuses', { state: 'success' })).status).toBe(404)
})

test("a pull request's commits name their authors, and a merged commit its pull request", async () => {
  emulator.github.openPull({ number: 42, commits: [{ author: 'ada' }, { author: null }, { author: 'ben' }] })
  const merge = 'd'.repeat(40)
  emulator.github.merge(42, merge)
  const { ask } = job()
  const commits = (await ask('GET', '/pulls/42/commits?per_page=100')).body
  expect(commits.map(({ author }: { author: { login: string } | null }) => author?.login)).toEqual([
    'ada',
    undefined,
    'ben',
  ])
  expect((await ask('GET', '/pulls/42')).body).toMatchObject({ merged: true, state: 'closed', commits: 3 })
  expect((await ask('GET', `/commits/${merge}/pulls`)).body).toMatchObject([{ number: 42 }])
  expect((await ask('GET', `/commits/${'e'.repeat(40)}/pulls`)).body).toEqual([])
})

test('a commit is found by its name, with its author and its committer', async () => {
  const merge = 'd'.repeat(40)
  emulator.github.merge(42, merge)
  emulator.github.setCommit({ sha: 'e'.repeat(40), author: 'ben', committer: null })
  const { ask, run } = job()
  expect((await ask('GET', `/commits/${merge}`)).body).toMatchObject({
    author: { login: 'ada' },
    committer: { login: 'web-flow' },
  })
  expect((await ask('GET', `/commits/${'e'.repeat(40)}`)).body).toMatchObject({
    author: { login: 'ben' },
    committer: null,
  })
  expect((await ask('GET', `/commits/${run.run.sha}`)).body).toMatchObject({ sha: run.run.sha })
  expect((await ask('GET', `/commits/${'0'.repeat(40)}`)).status).toBe(422)
})

test('the events that start a deploy carry what they were given', () => {
  const event = (options: RunOptions) => {
    const { run, eventPath, env } = server.run(options)
    return { run, env, payload: JSON.parse(readFileSync(eventPath, 'utf8')) }
  }
  const tag = event({ trigger: { kind: 'push', ref: 'refs/tags/churn@v12' }, actor: 'priya' })
  expect(tag.payload).toMatchObject({ ref: 'refs/tags/churn@v12', created: true, sender: { login: 'priya' } })
  expect(tag.env).toMatchObject({ GITHUB_REF_NAME: 'churn@v12', GITHUB_REF_TYPE: 'tag', GITHUB_ACTOR: 'priya' })
  const inputs = { model: 'churn@v12', environment: 'prod' }
  expect(event({ trigger: { kind: 'workflow_dispatch', inputs } }).payload.inputs).toEqual(inputs)
  const dispatch = event({ trigger: { kind: 'repository_dispatch', type: 'promote', payload: { model: 'churn@v12' } } })
  expect(dispatch.payload).toMatchObject({ action: 'promote', client_payload: { model: 'churn@v12' } })
  expect(dispatch.env['GITHUB_REF']).toBe('refs/heads/main')
  const again = event({ trigger: { kind: 'push' }, triggeringActor: 'ben', attempt: 2, job: 'deploy' })
  expect(again.env).toMatchObject({
    GITHUB_ACTOR: 'ada',
    GITHUB_TRIGGERING_ACTOR: 'ben',
    GITHUB_JOB: 'deploy',
    GITHUB_RUN_ATTEMPT: '2',
  })
})
