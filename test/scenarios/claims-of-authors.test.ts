import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { APPROVE_ROLE_ARN, REGISTRY_ACCOUNT } from '../emulator/index.js'
import { decide, GROUP, openDeployable, register, told } from './deployments.js'
import type { RunChoices, World } from './world.js'

let world: World
beforeEach(async () => {
  world = await openDeployable()
})
afterEach(() => world.close())

const HEAD = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334'
const status = () => world.emulator.versions('churn')[0]?.ModelApprovalStatus

/** A comment on the pull request approves: nobody has to let the job in. */
const byComment = (actor: string, choices: RunChoices = {}) =>
  world.run({
    trigger: { kind: 'issue_comment', body: '/approve' },
    actor,
    permissions: { contents: 'read', actions: 'read', 'pull-requests': 'write' },
    job: 'approve',
    ...choices,
    with: { mode: 'approve', model: 'churn@v1', 'role-to-assume': undefined, ...choices.with },
  })

test('a co-author of the commit is an author; a reviewer who merged it is not', async () => {
  world.emulator.github.openPull({
    number: 42,
    commits: [
      { sha: 'c'.repeat(40), author: 'priya', message: 'Merge main', parents: 2 },
      { sha: HEAD, author: 'ada', message: 'Retrain\n\nCo-authored-by: Kim <1+kim@users.noreply.github.com>' },
    ],
  })
  await register(world)
  const refused = await decide(world, 'churn@v1', { reviews: [{ user: 'kim' }] })
  expect(refused.outputs['failure-reason']).toBe('self-approval')
  expect(status()).toBe('PendingManualApproval')
  const run = await decide(world, 'churn@v1')
  expect(run.conclusion).toBe('success')
  expect(run.log).toContain('priya')
  expect(status()).toBe('Approved')
})

test('forged notes make nobody else the author: GitHub says who wrote the recorded commit', async () => {
  await register(world)
  await world.emulator.port({ account: REGISTRY_ACCOUNT }).updateModelPackage({
    ModelPackageArn: `${GROUP}/1`,
    CustomerMetadataProperties: { 'smr/actor': 'kim', 'smr/author': 'kim', 'smr/pull-request': '42' },
  })
  const run = await decide(world, 'churn@v1', { reviews: [{ user: 'ada' }] })
  expect(run.outputs['failure-reason']).toBe('self-approval')
  expect(status()).toBe('PendingManualApproval')
})

test('a stranger who comments approves nothing, a member of the team who wrote none of it does', async () => {
  await register(world)
  const credentials = await approverCredentials()
  const stranger = await byComment('stranger', { machineEnv: credentials })
  expect(stranger.outputs['failure-reason']).toBe('not-permitted')
  expect(told(stranger)).toMatch(/required reviewers/)
  expect(status()).toBe('PendingManualApproval')
  const member = await byComment('kim', { machineEnv: credentials })
  expect(member.outputs['failure-reason']).toBe('')
  expect(status()).toBe('Approved')
})

/** Of the role that approves, as a runner of one's own may have them: a comment's job is in no environment. */
async function approverCredentials(): Promise<Readonly<Record<string, string>>> {
  const { assume } = await import('../emulator/support.js')
  const { env } = world.server.run({ trigger: { kind: 'push' }, environment: 'model-approval' })
  const { accessKeyId, secretAccessKey, sessionToken } = await assume(env, { roleArn: APPROVE_ROLE_ARN })
  return {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  }
}
