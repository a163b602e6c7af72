import { expect, test } from '@jest/globals'
import { CallFailure } from '../../src/errors.js'
import type { ApproveRegistry } from '../../src/modes/approve/ports.js'
import { readDecision } from '../../src/registry/decision.js'
import { aRun } from '../register/world.js'
import {
  aReview,
  aWorld,
  decide,
  decisionsSent,
  denied,
  ENVIRONMENT,
  GROUP,
  RUN_URL,
  register,
  reviewsOf,
  swap,
  theVersion,
  told,
  words,
} from './world.js'

test('a reviewer of the environment approves: the version says who, why and in which run', async () => {
  const emulator = await aWorld()
  const result = await decide(emulator)
  expect(told(result)).toBe('decided')
  const version = theVersion(emulator)
  expect(version.ModelApprovalStatus).toBe('Approved')
  expect(version.ApprovalDescription).toBe(
    `Approved by @priya at 2026-11-21T10:00:00Z: better on every segment [${RUN_URL}]`,
  )
  expect(result.approvers).toEqual({ logins: ['priya'], from: 'reviewers' })
  expect(result.authors).toEqual(['dana', 'lee'])
  expect(result.checks).toEqual([])
})

test('an approval sends a status and a description, and nothing else', async () => {
  const emulator = await aWorld()
  await decide(emulator)
  expect(decisionsSent(emulator).map((input) => Object.keys(Object(input)).sort())).toEqual([
    ['ApprovalDescription', 'ModelApprovalStatus', 'ModelPackageArn'],
  ])
})

test('a rejection needs a reason, and tells it', async () => {
  const emulator = await aWorld()
  expect(told(await decide(emulator, { mode: 'reject', reason: ' ' }))).toBe('refused invalid-input')
  expect(decisionsSent(emulator)).toEqual([])
  expect(told(await decide(emulator, { mode: 'reject', reason: 'leaks the target' }))).toBe('decided')
  expect(theVersion(emulator)).toMatchObject({
    ModelApprovalStatus: 'Rejected',
    ApprovalDescription: expect.stringContaining(': leaks the target ['),
  })
})

test('an author may withdraw a version: only approving needs somebody else', async () => {
  const emulator = await aWorld()
  const people = { reviews: [aReview('dana')] }
  expect(told(await decide(emulator, { people, mode: 'reject', reason: 'a mistake' }))).toBe('decided')
})

test.each([
  ['who registered it', 'dana'],
  ['who wrote one of its commits', 'lee'],
  ['an author in other letters', 'DANA'],
])('%s cannot approve it', async (_, login) => {
  const emulator = await aWorld()
  const result = await decide(emulator, { people: { reviews: [aReview(login)] } })
  expect(told(result)).toBe('refused self-approval')
  expect(words(result)).toContain(`${login} reviewed this run and is an author`)
  expect(decisionsSent(emulator)).toEqual([])
})

test('of several reviewers none may be an author', async () => {
  const emulator = await aWorld()
  const people = { reviews: [aReview('priya'), aReview('lee')] }
  expect(told(await decide(emulator, { people }))).toBe('refused self-approval')
})

test('allow-self-approval lets an author approve, and the result says that it was one', async () => {
  const emulator = await aWorld()
  const result = await decide(emulator, { people: { reviews: [aReview('dana')] }, allowSelfApproval: true })
  expect(told(result)).toBe('decided')
  expect(result.checks).toEqual([
    {
      level: 'warning',
      title: 'Self-approval',
      detail: expect.stringContaining('dana approves a version of their own'),
    },
  ])
})

test('reviews that refuse, wait, or are for another environment approve nothing: whoever started the run counts', async () => {
  const emulator = await aWorld()
  const reviews = [
    aReview('kim', { state: 'rejected' }),
    aReview('max', { state: 'pending' }),
    aReview('eve', { environments: ['build'] }),
  ]
  const result = await decide(emulator, { people: { reviews } })
  expect(result.approvers).toEqual({ logins: ['sam'], from: 'triggering-actor' })
  expect(result.checks.map(({ detail }) => detail).join()).toContain(`environment ${ENVIRONMENT}`)
})

test('names of environments are compared without regard to case', async () => {
  const emulator = await aWorld()
  const people = { reviews: [aReview('priya', { environments: ['Model-Approval'] })] }
  expect((await decide(emulator, { people })).approvers?.logins).toEqual(['priya'])
})

test('without an environment nobody is asked for reviews, and an author who started the run is refused', async () => {
  const emulator = await aWorld()
  const run = {
    serverUrl: 'https://github.com',
    repository: 'acme/models',
    runUrl: RUN_URL,
    triggeringActor: 'dana',
  }
  const people = { reviews: denied('GET approvals') }
  const result = await decide(emulator, { environment: '', run, people })
  expect(told(result)).toBe('refused self-approval')
  expect(words(result)).toContain('dana started this run')
})

test('a bot cannot approve, be it the reviewer or whoever started the run', async () => {
  const emulator = await aWorld()
  const run = { serverUrl: 'https://github.com', repository: 'acme/models', runUrl: RUN_URL, triggeringActor: 'x[bot]' }
  expect(told(await decide(emulator, { environment: '', run }))).toBe('refused self-approval')
  const people = { reviews: [aReview('guard[bot]', { isBot: true })] }
  expect(told(await decide(emulator, { people }))).toBe('refused self-approval')
})

test('an app that approves beside a person is passed over', async () => {
  const emulator = await aWorld()
  const people = { reviews: [aReview('guard[bot]', { isBot: true }), aReview('priya')] }
  expect((await decide(emulator, { people })).approvers?.logins).toEqual(['priya'])
})

test('reviews that cannot be read are a refusal that names the permission, even where authors may approve', async () => {
  const emulator = await aWorld()
  const people = { reviews: denied('GET /repos/acme/models/actions/runs/8001/approvals') }
  for (const allowSelfApproval of [false, true]) {
    const result = await decide(emulator, { people, allowSelfApproval })
    expect(told(result)).toBe('refused access-denied')
    expect(words(result)).toContain('actions: read')
  }
})

test('a reviewer whose account is gone approves nothing', async () => {
  const emulator = await aWorld()
  expect(told(await decide(emulator, { people: { reviews: [aReview('')] } }))).toBe('refused access-denied')
})

test('authors that cannot be read are a refusal that names the permission', async () => {
  const emulator = await aWorld()
  const result = await decide(emulator, { people: { pullRequest: denied('GET /repos/acme/models/pulls/42') } })
  expect(told(result)).toBe('refused access-denied')
  expect(words(result)).toContain('pull-requests: read')
})

test.each([
  ['a commit of an unknown author', { pullRequest: { unlinkedCommits: ['9f3c2e1aaaa'] } }, 'commit 9f3c2e1'],
  ['an author whose account is gone', { pullRequest: { author: '' } }, 'is gone'],
  ['more commits than GitHub lists', { pullRequest: { isComplete: false } }, 'more commits'],
])('%s is a refusal, and a warning with allow-self-approval', async (_, people, said) => {
  const emulator = await aWorld()
  const refused = await decide(emulator, { people })
  expect(told(refused)).toBe('refused self-approval')
  expect(words(refused)).toContain(said)
  const allowed = await decide(emulator, { people, allowSelfApproval: true })
  expect(told(allowed)).toBe('decided')
  expect(allowed.checks[0]?.detail).toContain(said)
})

test.each([
  ['the author of the recorded commit', { commit: { logins: ['mallory'] } }],
  [
    'who opened the pull request that the commit came from',
    { pullRequests: [41, 43], pullRequest: { author: 'mallory' } },
  ],
  ['who wrote another of its commits', { pullRequest: { logins: ['mallory'] } }],
])('%s is an author, whatever the notes on the version say', async (_, people) => {
  const emulator = await aWorld()
  const arn = theVersion(emulator).ModelPackageArn
  const forged = { 'smr/actor': 'dana', 'smr/author': 'dana', 'smr/pull-request': '42' }
  await emulator.port({ account: '111111111111' }).updateModelPackage({
    ModelPackageArn: arn,
    CustomerMetadataProperties: forged,
  })
  const result = await decide(emulator, { people: { ...people, reviews: [aReview('mallory')] } })
  expect(told(result)).toBe('refused self-approval')
  expect(theVersion(emulator).ModelApprovalStatus).toBe('PendingManualApproval')
})

test('the pull request that the version names counts alone where GitHub bears it out: others lie on top of its commit', async () => {
  const emulator = await aWorld()
  const asked: number[] = []
  const gitHub = reviewsOf({ pullRequests: [42, 43] })
  const result = await decide(emulator, {
    ports: {
      gitHub: {
        ...gitHub,
        pullRequestAuthors: (number) => {
          asked.push(number)
          return gitHub.pullRequestAuthors(number)
        },
      },
    },
  })
  expect(told(result)).toBe('decided')
  expect(asked).toEqual([42])
})

test('bots, whoever merged and addresses without an account are named, and refuse nobody', async () => {
  const emulator = await aWorld()
  const people = { commit: { alsoNamed: ['web-flow', 'priya', 'Max <max@acme.com>'] } }
  const result = await decide(emulator, { people })
  expect(told(result)).toBe('decided')
  expect(result.checks).toEqual([
    {
      level: 'notice',
      title: 'Also in the commits',
      detail: expect.stringContaining('web-flow, priya, Max <max@acme.com>'),
    },
  ])
})

test.each([
  ['may read alone', 'read' as const, 'permission `read`'],
  ['has no permission', 'none' as const, 'permission `none`'],
  ['is no user', new CallFailure('not-found', 'GET permission', 'x is not a user'), 'permission `none`'],
])('without an environment somebody who %s decides nothing, be it to approve or to reject', async (_, role, said) => {
  const emulator = await aWorld()
  for (const mode of ['approve', 'reject'] as const) {
    const result = await decide(emulator, { environment: '', mode, people: { role }, allowSelfApproval: true })
    expect(told(result)).toBe('refused not-permitted')
    expect(words(result)).toContain(said)
    expect(words(result)).toContain('required reviewers')
  }
  expect(decisionsSent(emulator)).toEqual([])
})

test('what the one who started the run may do has to be readable; a reviewer is not asked for it', async () => {
  const emulator = await aWorld()
  const people = { role: denied('GET permission') }
  expect(told(await decide(emulator, { environment: '', people }))).toBe('refused access-denied')
  expect(told(await decide(emulator, { people }))).toBe('decided')
})

test('a version of another repository is approved there: its pull request has the number of another one here', async () => {
  const emulator = await aWorld()
  const run = { serverUrl: 'https://github.com', repository: 'acme/other', runUrl: RUN_URL, triggeringActor: 'sam' }
  const result = await decide(emulator, { run })
  expect(told(result)).toBe('refused self-approval')
  expect(words(result)).toContain('https://github.com/acme/models')
})

test('a version that was registered by a push has the authors of its commit', async () => {
  const emulator = await aWorld()
  const { pullRequest: _, ...push } = aRun({ eventName: 'push', actor: 'max', ref: 'refs/heads/main' })
  await register(emulator, 0.2, push)
  const people = { commit: { logins: ['eve'] }, pullRequests: [], reviews: [aReview('eve')] }
  const result = await decide(emulator, { model: `${GROUP}@v2`, people })
  expect(told(result)).toBe('refused self-approval')
  expect(result.authors).toEqual(['max', 'eve'])
})

test('a version that this action did not register has no known author and no known specification', async () => {
  const emulator = await aWorld()
  emulator.plant(GROUP)
  const refused = await decide(emulator, { model: 'v2' })
  expect(told(refused)).toBe('refused self-approval')
  expect(words(refused)).toMatch(/allow-self-approval.*SageMaker Studio/)
  const result = await decide(emulator, { model: 'v2', allowSelfApproval: true })
  expect(told(result)).toBe('decided')
  expect(result.checks.map(({ title }) => title)).toEqual(['Specification', 'Self-approval'])
})

test('a version from whose metadata the actor was removed has no known author', async () => {
  const emulator = await aWorld()
  const { MetadataProperties } = theVersion(emulator)
  emulator.plant(GROUP, { ...(MetadataProperties && { MetadataProperties }) })
  expect(told(await decide(emulator, { model: 'v2' }))).toBe('refused self-approval')
})

test('a specification that was changed since the registration is not approved, but can be rejected', async () => {
  const emulator = await aWorld()
  swap(emulator)
  expect(told(await decide(emulator))).toBe('refused changed-since-approval')
  expect(decisionsSent(emulator)).toEqual([])
  const rejected = await decide(emulator, { mode: 'reject' })
  expect(told(rejected)).toBe('decided')
  expect(rejected.checks.map(({ title }) => title)).toEqual(['Specification'])
})

test('what was appended since the registration is named, and stops nobody', async () => {
  const emulator = await aWorld()
  const owner = emulator.port({ account: '111111111111' })
  await owner.updateModelPackage({
    ModelPackageArn: theVersion(emulator).ModelPackageArn,
    AdditionalInferenceSpecificationsToAdd: [{ Name: 'inferentia', Containers: [{ Image: 'a:1' }] }],
  })
  const result = await decide(emulator)
  expect(told(result)).toBe('decided')
  expect(theVersion(emulator).ModelApprovalStatus).toBe('Approved')
  expect(result.checks).toContainEqual({
    level: 'warning',
    title: 'Specification',
    detail:
      'An additional specification was added since it was registered: inferentia. A deployment by this action serves none of it.',
  })
  swap(emulator)
  expect(told(await decide(emulator))).toBe('refused changed-since-approval')
})

test('an approved version whose specification was changed is not called approved', async () => {
  const emulator = await aWorld()
  await decide(emulator)
  swap(emulator)
  expect(told(await decide(emulator))).toBe('refused changed-since-approval')
})

test('a specification that is changed between the last look and the write is not left Approved', async () => {
  const emulator = await aWorld()
  let writes = 0
  const registry = emulator.port({
    account: '111111111111',
    onYield: ({ when, operation }) => {
      if (when === 'before' && operation === 'UpdateModelPackage' && writes++ === 0) swap(emulator)
    },
  })
  const result = await decide(emulator, { ports: { registry } })
  expect(told(result)).toBe('taken-back changed-since-approval')
  expect(words(result)).toContain('The approval was taken back')
  expect(theVersion(emulator).ModelApprovalStatus).toBe('Rejected')
})

test('what is in that state already is said and left', async () => {
  const emulator = await aWorld()
  await decide(emulator)
  const before = theVersion(emulator)
  const result = await decide(emulator, { people: { reviews: [aReview('kim')] }, reason: 'me too' })
  expect(told(result)).toBe('unchanged')
  expect(theVersion(emulator)).toEqual(before)
})

test('a rejected version is approved with a reason alone', async () => {
  const emulator = await aWorld()
  await decide(emulator, { mode: 'reject', reason: 'too slow' })
  const refused = await decide(emulator, { reason: '' })
  expect(told(refused)).toBe('refused invalid-input')
  expect(words(refused)).toContain('by priya: too slow')
  expect(told(await decide(emulator, { reason: 'fast enough after all' }))).toBe('decided')
})

test('an approved version is rejected, and the result says where it was put into service', async () => {
  const emulator = await aWorld()
  await decide(emulator)
  await emulator.port({ account: '111111111111' }).updateModelPackage({
    ModelPackageArn: theVersion(emulator).ModelPackageArn,
    CustomerMetadataProperties: { 'smr/served/qa': '2026-11-21T12:00:00Z' },
  })
  const result = await decide(emulator, { mode: 'reject', reason: 'drifts' })
  expect(result.outcome).toMatchObject({ kind: 'decided', before: 'Approved' })
  expect(result.served).toEqual([{ environment: 'qa', since: new Date('2026-11-21T12:00:00Z') }])
})

test('a newer version of the same pull request is pointed out, one of another is not', async () => {
  const emulator = await aWorld()
  await register(emulator, 0.2)
  const other = aRun()
  await register(emulator, 0.1, {
    ...other,
    ...(other.pullRequest && { pullRequest: { ...other.pullRequest, number: 43 } }),
  })
  const result = await decide(emulator)
  expect(told(result)).toBe('decided')
  expect(result.newer.map(({ version, approvalStatus }) => [version, approvalStatus])).toEqual([
    [2, 'PendingManualApproval'],
  ])
})

test('a group that may not be listed still lets a version be approved', async () => {
  const emulator = await aWorld()
  emulator.fail({ operation: 'ListModelPackages', kind: 'access-denied', when: 'before' })
  const result = await decide(emulator)
  expect(told(result)).toBe('decided')
  expect(result.checks.map(({ title }) => title)).toEqual(['Newer versions'])
})

test('only a Completed version is decided on; a Failed one is explained', async () => {
  const emulator = await aWorld()
  emulator.failVersion(GROUP, 1)
  for (const dryRun of [true, false]) {
    const result = await decide(emulator, { dryRun })
    expect(told(result)).toBe('refused failed')
    expect(words(result)).toContain('can never serve')
  }
})

test('dry-run gives the exact request and sends nothing', async () => {
  const emulator = await aWorld()
  const planned = await decide(emulator, { dryRun: true })
  expect(decisionsSent(emulator)).toEqual([])
  await decide(emulator)
  expect(planned.outcome).toEqual({ kind: 'planned', request: decisionsSent(emulator)[0] })
})

test('the version has to be of the group, account and Region that the workflow is set up for', async () => {
  const emulator = await aWorld()
  const arn = (account: string, region = 'eu-west-1', group = GROUP) =>
    `arn:aws:sagemaker:${region}:${account}:model-package/${group}/1`
  expect(told(await decide(emulator, { model: arn('999999999999') }))).toBe('refused wrong-account')
  expect(told(await decide(emulator, { model: arn('111111111111', 'us-east-1') }))).toBe('refused invalid-input')
  expect(told(await decide(emulator, { model: 'churn@v1' }))).toBe('refused invalid-input')
  expect(told(await decide(emulator, { model: `${GROUP}@v9` }))).toBe('refused invalid-input')
  for (const model of ['', 'latest-approved', `${GROUP}@latest-approved`, 'v0', '1', 'latest']) {
    expect(told(await decide(emulator, { model }))).toBe('refused invalid-input')
  }
  expect(decisionsSent(emulator)).toEqual([])
  expect(told(await decide(emulator, { model: arn('111111111111') }))).toBe('decided')
})

test.each([
  'reset',
  'timeout',
  'internal-error',
  'empty',
] as const)('an answer that is lost (%s) is looked for, and the decision is written once', async (kind) => {
  for (const when of ['before', 'after'] as const) {
    const emulator = await aWorld()
    emulator.fail({ operation: 'UpdateModelPackage', kind, when })
    expect(told(await decide(emulator))).toBe('decided')
    expect(theVersion(emulator).ModelApprovalStatus).toBe('Approved')
    expect(new Set(decisionsSent(emulator).map((input) => JSON.stringify(input))).size).toBe(1)
  }
})

test('a look that fails after the write is made again', async () => {
  const emulator = await aWorld()
  emulator.fail({ operation: 'DescribeModelPackage', kind: 'reset', when: 'before', call: 3, times: 2 })
  expect(told(await decide(emulator))).toBe('decided')
})

test.each([
  [2, 'decided', 'Approved'],
  [99, 'refused failed', 'PendingManualApproval'],
])('%i conflicts in a row come to: %s', async (conflicts, outcome, status) => {
  const emulator = await aWorld()
  const door = emulator.port({ account: '111111111111' })
  let sent = 0
  const registry: ApproveRegistry = {
    ...door,
    updateModelPackage: async (input) => {
      sent += 1
      if (sent <= conflicts) throw new CallFailure('conflict', 'sagemaker:UpdateModelPackage', 'Busy.')
      return door.updateModelPackage(input)
    },
  }
  expect(told(await decide(emulator, { ports: { registry } }))).toBe(outcome)
  expect(theVersion(emulator).ModelApprovalStatus).toBe(status)
})

test('a write whose answer and whose look are both lost is not called a success', async () => {
  const emulator = await aWorld()
  emulator.fail(
    { operation: 'UpdateModelPackage', kind: 'reset', when: 'after' },
    { operation: 'DescribeModelPackage', kind: 'reset', when: 'before', call: 3, times: 50 },
  )
  expect(told(await decide(emulator))).toBe('unknown-outcome unknown-outcome')
  emulator.faults.clear()
  expect(told(await decide(emulator))).toBe('unchanged')
})

test('somebody else who decides between the look and the write is not written over', async () => {
  const emulator = await aWorld()
  let looks = 0
  const registry = emulator.port({
    account: '111111111111',
    onYield: ({ when, operation }) => {
      if (when === 'after' && operation === 'DescribeModelPackage' && looks++ === 0) emulator.reject(GROUP, 1, 'No.')
    },
  })
  const result = await decide(emulator, { ports: { registry } })
  expect(told(result)).toBe('refused superseded')
  expect(words(result)).toContain('became Rejected meanwhile (No.)')
  expect(theVersion(emulator).ApprovalDescription).toBe('No.')
})

test('somebody else who decides right after is told of', async () => {
  const emulator = await aWorld()
  const clock = {
    now: () => emulator.clock.now(),
    sleep: async (milliseconds: number) => {
      emulator.reject(GROUP, 1, 'No.')
      await emulator.clock.sleep(milliseconds)
    },
  }
  expect(told(await decide(emulator, { ports: { clock } }))).toBe('overtaken superseded')
})

test('a role that may not decide is told the statement', async () => {
  const emulator = await aWorld()
  const result = await decide(emulator, { ports: { registry: emulator.port() } })
  expect(told(result)).toBe('refused access-denied')
  expect(words(result)).toContain('sagemaker:UpdateModelPackage')
})

test('a reason of any length and with any line ends still makes one line with the run at its end', async () => {
  const emulator = await aWorld()
  await decide(emulator, { reason: `first\nsecond\r\n${'long '.repeat(400)}` })
  const { ApprovalDescription: text = '' } = theVersion(emulator)
  expect(text.length).toBeLessThanOrEqual(1024)
  expect(text).toMatch(/: first second long .* \[https:\/\/github\.com\/acme\/models\/actions\/runs\/8001\]$/)
  expect(readDecision(text)?.by).toEqual(['priya'])
})

test('a version that went past failed gates is approved with a reason alone, and the result names the gates', async () => {
  const emulator = await aWorld()
  await emulator.port({ account: '111111111111' }).updateModelPackage({
    ModelPackageArn: theVersion(emulator).ModelPackageArn,
    CustomerMetadataProperties: { 'smr/forced': 'mse r2' },
  })
  const refused = await decide(emulator, { reason: ' ' })
  expect(told(refused)).toBe('refused invalid-input')
  expect(words(refused)).toContain('past failed gates: mse r2')
  const result = await decide(emulator, { reason: 'the old one is worse' })
  expect(told(result)).toBe('decided')
  expect(result.checks).toEqual([{ level: 'warning', title: 'Gates', detail: expect.stringContaining('mse r2') }])
})
