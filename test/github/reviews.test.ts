import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Reviews } from '../../src/modes/approve/ports.js'
import type { WorkflowRunsAndDeployments } from '../../src/modes/deploy/ports.js'
import type { FaultKind } from '../emulator/faults.js'
import { Emulator, type StartedEmulator, startEmulator } from '../emulator/index.js'
import { Wire } from '../judges/wire.js'

const emulator = new Emulator()
const wire = new Wire()
const { github } = emulator
let server: StartedEmulator
let reviews: Reviews
let records: WorkflowRunsAndDeployments
const RUN = '19000000777'

// @actions/github reads GITHUB_API_URL when it is loaded, so the server comes first and stays.
beforeAll(async () => {
  server = await startEmulator(emulator, {
    onExchange: (exchange) => {
      // What a fault put in the place of GitHub's answer is nobody's description.
      if ((exchange.answer.headers['content-type'] ?? '').includes('json')) wire.take(exchange)
    },
  })
  process.env['GITHUB_API_URL'] = server.env['GITHUB_API_URL']
  github.deployments.setEnvironment('model-approval', { reviewers: ['priya'] })
  server.run({
    environment: 'model-approval',
    runId: RUN,
    reviews: [{ user: 'priya' }, { user: 'ben', state: 'rejected' }],
  })
  github.grant('ghs_reviews', { actions: 'read', contents: 'read', deployments: 'read', 'pull-requests': 'read' })
  const module = await import('../../src/github/reviews.js')
  const { workflowRunsAndDeployments } = await import('../../src/github/deployments.js')
  const limits = { sleep: async () => {}, onWait: () => {} }
  const options = { token: 'ghs_reviews', repository: 'acme/models', retryBaseMilliseconds: 1, limits }
  reviews = module.reviews({ ...options, runId: RUN })
  records = workflowRunsAndDeployments(options)
})
afterAll(async () => {
  await server.close()
  expect(wire.complaints()).toEqual([])
})
afterEach(() => emulator.faults.clear())

const SHA = 'a1b2'.repeat(10)
const ASKED: readonly (readonly [string, string, () => Promise<unknown>])[] = [
  ['who reviewed the run', 'ActionsGetReviewsForRun', () => reviews.reviewersOfThisRun()],
  ['what somebody may do', 'ReposGetCollaboratorPermissionLevel', () => reviews.roleOf('ben')],
  ['who wrote a commit', 'ReposGetCommit', () => reviews.commitAuthors(SHA)],
  ['who wrote a pull request', 'PullsListCommits', () => reviews.pullRequestAuthors(42)],
  [
    'where a deployment is recorded',
    'ReposListDeployments',
    () => records.deployments({ environment: 'qa', commit: SHA }),
  ],
]
const ANSWERS: readonly (readonly [FaultKind, string])[] = [
  ['access-denied', 'access-denied'],
  ['not-found', 'not-found'],
  ['internal-error', 'unknown-outcome'],
  ['malformed', 'unknown-outcome'],
  ['empty', 'unknown-outcome'],
  ['truncated', 'unknown-outcome'],
  ['secondary-rate-limit-429-without-header', 'throttled'],
]

describe.each(ASKED)('%s', (_, operation, ask) => {
  test.each(ANSWERS)('is unknown after the answer %s', async (kind, failure) => {
    github.openPull({ number: 42 })
    github.setCommit({ sha: SHA, author: 'dana' })
    emulator.fail({ operation, kind, when: 'before', times: 99 })
    await expect(ask()).rejects.toMatchObject({ kind: failure })
  })
})

test('the commit of a run is known, of no run there is none, and an answer that names none is unknown', async () => {
  expect(await records.run(RUN)).toMatchObject({ headSha: expect.stringMatching(/^[0-9a-f]{40}$/) })
  expect(await records.run('1')).toBeUndefined()
  for (const kind of ['malformed', 'empty', 'internal-error', 'access-denied'] as const) {
    emulator.fail({ operation: 'ActionsGetWorkflowRun', kind, when: 'before', times: 9 })
    const failure = kind === 'access-denied' ? 'access-denied' : 'unknown-outcome'
    await expect(records.run(RUN)).rejects.toMatchObject({ kind: failure })
    emulator.faults.clear()
  }
})

test('a run has the reviews of people, each with its environments and what they said', async () => {
  expect(await reviews.reviewersOfThisRun()).toEqual([
    { state: 'approved', environments: ['model-approval'], login: 'priya', isBot: false },
    { state: 'rejected', environments: ['model-approval'], login: 'ben', isBot: false },
  ])
})

test("what people may do is GitHub's base role, of which a triage role is read; a bot is no user", async () => {
  for (const role of ['admin', 'write', 'read', 'none'] as const) {
    github.roles.set('kim', role)
    expect(await reviews.roleOf('kim')).toBe(role)
  }
  await expect(reviews.roleOf('github-actions[bot]')).rejects.toMatchObject({ kind: 'not-found' })
})

test('authors are those of commits, with whom their messages name; a merge and addresses of no account are only named', async () => {
  const commits = [
    { author: 'dana', message: 'Train\n\nCo-authored-by: Kim <12345+kim@users.noreply.github.com>' },
    { author: null, message: 'From elsewhere\n\nCo-authored-by: Somebody <some@body.example>' },
    { author: 'ben', committer: 'web-flow', message: 'Merge', parents: 2 },
  ]
  github.openPull({ number: 43, author: 'ada', commits, headSha: 'e'.repeat(40) })
  const found = await reviews.pullRequestAuthors(43)
  expect(found).toMatchObject({ author: 'ada', isComplete: true, logins: ['dana', 'kim'] })
  expect(found.alsoNamed).toEqual(expect.arrayContaining(['Somebody <some@body.example>', 'ben', 'web-flow']))
  expect(found.unlinkedCommits).toHaveLength(1)
})

test('of a pull request with more commits than GitHub lists it is known that some are missing', async () => {
  const commits = Array.from({ length: 251 }, () => ({ author: 'dana' }))
  github.openPull({ number: 44, author: 'ada', commits, headSha: 'f'.repeat(40) })
  expect((await reviews.pullRequestAuthors(44)).isComplete).toBe(false)
})
