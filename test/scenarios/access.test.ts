import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { READ_ROLE_ARN, type RemovableStatement } from '../emulator/index.js'
import { aReport, CHURN_MANIFEST } from './files.js'
import { World } from './world.js'

const WITHOUT_RELATIVE_GATES = CHURN_MANIFEST.replace(', max_regression: 2%', '')
const VERSIONS = 'arn:aws:sagemaker:eu-west-1:111111111111:model-package/churn/*'

let world: World
beforeEach(async () => {
  world = await World.open()
  world.write({ 'model.yaml': CHURN_MANIFEST, 'evaluation.json': aReport({ auc: 0.85 }) })
})
afterEach(() => world.close())

/** Everything a person is told: annotations, comment and summary. */
const told = (run: Awaited<ReturnType<World['run']>>) =>
  [...run.annotations.map(({ message }) => message), ...world.comments(), run.summary].join('\n')

test('a trust policy without this subject: the run fails, and shows the subject beside the condition to add', async () => {
  world.emulator.remove('trust-subject')
  const run = await world.run()
  expect(run.conclusion).toBe('failure')
  expect(run.outputs['failure-reason']).toBe('no-credentials')
  expect(told(run)).toContain('repo:acme/models:pull_request')
  expect(told(run)).toContain('token.actions.githubusercontent.com:sub')
  expect(told(run)).toContain('arn:aws:iam::222222222222:role/model-registry-register')
  expect(world.emulator.log.requests().filter(({ service }) => service === 'sagemaker')).toEqual([])
})

// Without Create nothing can be registered; the message names the action, the resource and whose policy lacks it.
test.each<[RemovableStatement, string, string]>([
  ['identity-create', 'sagemaker:CreateModelPackage', '222222222222'],
  ['group-create', 'sagemaker:CreateModelPackage', '111111111111'],
])('without %s the run fails and names exactly that statement', async (statement, action, account) => {
  world.emulator.remove(statement)
  const run = await world.run()
  expect(run.conclusion).toBe('failure')
  expect(run.outputs['failure-reason']).toBe('access-denied')
  expectOnly(told(run), action)
  expect(told(run)).toContain(account)
  expect(told(run)).toContain(statement.startsWith('identity') ? 'identity' : 'resource')
  expect(world.emulator.versions('churn')).toEqual([])
})

// Without List or Describe there is no baseline: a relative gate cannot be judged, so nothing may be registered.
const READING: readonly [RemovableStatement, string][] = [
  ['identity-list', 'sagemaker:ListModelPackages'],
  ['group-list', 'sagemaker:ListModelPackages'],
  ['identity-describe', 'sagemaker:DescribeModelPackage'],
  ['group-describe', 'sagemaker:DescribeModelPackage'],
]

test.each(
  READING,
)('without %s a manifest with a relative gate fails and names exactly that statement', async (statement, action) => {
  await world.run()
  world.emulator.approve('churn', 1)
  world.write({ 'evaluation.json': aReport({ auc: 0.86 }) })
  world.emulator.remove(statement)
  const run = await world.run()
  expect(run.conclusion).toBe('failure')
  expect(run.outputs['failure-reason']).toBe('access-denied')
  expectOnly(told(run), action)
  expect(world.emulator.versions('churn')).toHaveLength(1)
})

test.each(
  READING,
)('without %s a manifest without relative gates is registered, without a diff, and told why', async (statement, action) => {
  world.write({ 'model.yaml': WITHOUT_RELATIVE_GATES })
  await world.run()
  world.emulator.approve('churn', 1)
  world.write({ 'evaluation.json': aReport({ auc: 0.86 }) })
  world.emulator.remove(statement)
  const run = await world.run()
  expect(run.conclusion).toBe('success')
  expect(run.outputs).toMatchObject({ 'model-package-version': '2', 'baseline-arn': '' })
  expectOnly(told(run), action)
})

test("with the narrow policy of AWS's documents, Create alone, a register succeeds without a diff", async () => {
  await world.close()
  world = await World.open({
    groups: [
      {
        name: 'churn',
        policy: [
          {
            Sid: 'AddPermModelPackageVersion',
            Effect: 'Allow',
            Principal: { AWS: 'arn:aws:iam::222222222222:root' },
            Action: ['sagemaker:CreateModelPackage'],
            Resource: VERSIONS,
          },
        ],
      },
    ],
  })
  world.write({ 'model.yaml': WITHOUT_RELATIVE_GATES, 'evaluation.json': aReport({ auc: 0.85 }) })
  const run = await world.run()
  expect(run.conclusion).toBe('success')
  expect(run.outputs['registered']).toBe('true')
  expect(world.comments()[0]).toContain('ListModelPackages')
  // A second run cannot find the version; the service's word on the token alone keeps it from being made twice.
  await world.run()
  expect(world.emulator.versions('churn')).toHaveLength(1)
})

test('registry-role-to-assume reads where the group lets nobody else; the training role creates', async () => {
  await world.run()
  world.emulator.approve('churn', 1)
  world.emulator.remove('group-list')
  world.emulator.remove('group-describe')
  world.write({ 'evaluation.json': aReport({ auc: 0.9 }) })
  const run = await world.run({ with: { 'registry-role-to-assume': READ_ROLE_ARN } })
  expect(run.outputs).toMatchObject({
    'model-package-version': '2',
    'baseline-arn': expect.stringMatching(/churn\/1$/),
  })
  const roles = world.emulator.log.requests('CreateModelPackage').map(({ role }) => role)
  expect(new Set(roles)).toEqual(new Set(['model-registry-register']))
  expect(world.emulator.log.requests('ListModelPackages').at(-1)?.role).toBe('model-registry-read')
})

test('credentials for an account that is not allowed stop the run before anything is written', async () => {
  const run = await world.run({ with: { 'allowed-account-ids': '999999999999' } })
  expect(run.conclusion).toBe('failure')
  expect(world.emulator.log.writes().filter(({ service }) => service !== 'github')).toEqual([])
})

test('ambient credentials of another account than the allowed ones stop the run before anything is written', async () => {
  const [role] = [...world.emulator.roles.values()].filter(({ account }) => account === '111111111111')
  if (role === undefined) throw new Error('there is no role in the registry account')
  const session = world.emulator.sessions.start({ role, sessionName: 'earlier', seconds: 3600 })
  const run = await world.run({
    with: { 'role-to-assume': undefined, 'allowed-account-ids': '222222222222' },
    env: {
      AWS_ACCESS_KEY_ID: session.accessKeyId,
      AWS_SECRET_ACCESS_KEY: session.secretAccessKey,
      AWS_SESSION_TOKEN: session.sessionToken,
    },
  })
  expect(run.outputs['failure-reason']).toBe('wrong-account')
  expect(told(run)).toContain('111111111111')
  expect(world.emulator.log.requests().filter(({ service }) => service === 'sagemaker')).toEqual([])
})

test('a job without id-token: write is told to add it', async () => {
  const run = await world.run({ idToken: 'none' })
  expect(run.outputs['failure-reason']).toBe('no-credentials')
  expect(told(run)).toContain('id-token: write')
  expect(world.awsRequests()).toBe(0)
})

test('a token for another audience is refused, and the message shows both', async () => {
  const run = await world.run({ with: { audience: 'https://example.com' } })
  expect(run.conclusion).toBe('failure')
  expect(told(run)).toContain('https://example.com')
  expect(told(run)).toContain('arn:aws:iam::222222222222:oidc-provider/token.actions.githubusercontent.com')
})

test('a repository with the new, immutable subject works under the same templates', async () => {
  await world.close()
  world = await World.open({ repository: { subject: 'immutable' } })
  world.write({ 'model.yaml': CHURN_MANIFEST, 'evaluation.json': aReport({ auc: 0.85 }) })
  expect((await world.run()).conclusion).toBe('success')
  expect((await world.run({ trigger: { kind: 'push' } })).conclusion).toBe('success')
})

test('a push to another branch than main is not trusted', async () => {
  const run = await world.run({ trigger: { kind: 'push', ref: 'refs/heads/experiment' } })
  expect(run.outputs['failure-reason']).toBe('no-credentials')
  expect(told(run)).toContain('repo:acme/models:ref:refs/heads/experiment')
})

test('credentials of an earlier step do as well as a role', async () => {
  const role = world.emulator.roles.get('arn:aws:iam::222222222222:role/model-registry-register')
  if (role === undefined) throw new Error('the template made no role')
  const session = world.emulator.sessions.start({ role, sessionName: 'earlier', seconds: 3600 })
  const run = await world.run({
    with: { 'role-to-assume': undefined },
    env: {
      AWS_ACCESS_KEY_ID: session.accessKeyId,
      AWS_SECRET_ACCESS_KEY: session.secretAccessKey,
      AWS_SESSION_TOKEN: session.sessionToken,
    },
  })
  expect(run.conclusion).toBe('success')
  expect(run.outputs['registered']).toBe('true')
  expect(world.emulator.log.requests('AssumeRoleWithWebIdentity')).toEqual([])
})

test('without a role and without credentials the run fails and says what to give', async () => {
  const run = await world.run({ with: { 'role-to-assume': undefined } })
  expect(run.outputs['failure-reason']).toBe('no-credentials')
  expect(told(run)).toContain('role-to-assume')
})

test('a group that does not exist is named, with the account it was looked for in', async () => {
  world.write({ 'model.yaml': CHURN_MANIFEST.replace('group: churn', 'group: chrun') })
  const run = await world.run()
  expect(run.conclusion).toBe('failure')
  expect(told(run)).toContain('chrun')
  expect(told(run)).toContain('111111111111')
})

/** This action is named, and no other of SageMaker's is said to be missing. */
test('without both List and Describe a relative gate fails once, naming both', async () => {
  await world.run()
  world.emulator.approve('churn', 1)
  world.write({ 'evaluation.json': aReport({ auc: 0.86 }) })
  world.emulator.remove('identity-list')
  world.emulator.remove('identity-describe')
  const run = await world.run()
  expect(run.outputs['failure-reason']).toBe('access-denied')
  for (const action of ['sagemaker:ListModelPackages', 'sagemaker:DescribeModelPackage'])
    expect(told(run)).toContain(`"Action":"${action}"`)
})

function expectOnly(text: string, action: string): void {
  const lines = text.split('\n').filter((line) => !line.startsWith('aws '))
  const named = new Set(lines.join('\n').match(/sagemaker:(Create|List|Describe|Update)\w+/g))
  expect([...named].filter((name) => name.startsWith('sagemaker:'))).toEqual([action])
}
