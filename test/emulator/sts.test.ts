import { DescribeModelPackageCommand, SageMakerClient } from '@aws-sdk/client-sagemaker'
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import {
  Emulator,
  READ_ROLE_ARN,
  REGION,
  REGISTER_ROLE_ARN,
  type StartedEmulator,
  startEmulator,
  type Trigger,
} from './index.js'
import { assume, endpoint, idToken, outcomeOf, versionArn } from './support.js'

let emulator: Emulator
let server: StartedEmulator

beforeEach(async () => {
  emulator = new Emulator({ groups: ['housing'] })
  server = await startEmulator(emulator)
})
afterEach(() => server.close())

const run = (trigger: Trigger) => server.run({ trigger }).env

test('a pull request of the repository gets credentials of the training account', async () => {
  const credentials = await assume(server.env)
  const sts = new STSClient({ region: REGION, endpoint: endpoint(server.env, 'STS'), credentials })
  expect(await sts.send(new GetCallerIdentityCommand({}))).toMatchObject({
    Account: '222222222222',
    Arn: 'arn:aws:sts::222222222222:assumed-role/model-registry-register/acme-models-1',
  })
  expect(credentials.expiration?.getTime()).toBeGreaterThan(Date.now() + 3_590_000)
})

test('the token carries the claims of GitHub and is signed with a published key', async () => {
  const token = await idToken(server.env)
  const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
  expect(claims).toMatchObject({
    sub: 'repo:acme/models:pull_request',
    aud: 'sts.amazonaws.com',
    iss: 'https://token.actions.githubusercontent.com',
    repository: 'acme/models',
    repository_id: '789012',
    event_name: 'pull_request',
    ref: 'refs/pull/42/merge',
    job_workflow_ref: 'acme/models/.github/workflows/register.yml@refs/pull/42/merge',
  })
  const keys = await (await fetch(`${server.url}/.well-known/jwks`)).text()
  const { kid } = JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString())
  expect(keys).toContain(`"kid":"${kid}"`)
})

test('a repository with immutable subjects is trusted by its ids', async () => {
  const young = await startEmulator(new Emulator({ repository: { subject: 'immutable' } }))
  const token = await idToken(young.env)
  expect(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).toContain(
    '"sub":"repo:acme@123456/models@789012:pull_request"',
  )
  expect(await outcomeOf(assume(young.env))).toBe('fulfilled')
  await young.close()
})

test('another subject is refused in the words that say nothing', async () => {
  const environment = server.run({ environment: 'prod' }).env
  const branch = run({ kind: 'push', ref: 'refs/heads/feature' })
  for (const env of [environment, branch]) {
    expect(await outcomeOf(assume(env))).toBe('AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity')
  }
  expect(await outcomeOf(assume(run({ kind: 'push' })))).toBe('fulfilled')
})

test('without the trusted subject nobody from a pull request comes in', async () => {
  emulator.remove('trust-subject')
  expect(await outcomeOf(assume(server.env))).toContain('Not authorized to perform sts:AssumeRoleWithWebIdentity')
})

test('a role that does not exist is refused in the same words', async () => {
  expect(await outcomeOf(assume(server.env, { roleArn: `${REGISTER_ROLE_ARN}-not` }))).toContain('Not authorized')
})

test('a wrong audience, a forged token and an expired one are told apart', async () => {
  expect(await outcomeOf(assume(server.env, { token: await idToken(server.env, 'api://other') }))).toBe(
    'InvalidIdentityTokenException: Incorrect token audience',
  )
  const [header, payload] = (await idToken(server.env)).split('.')
  expect(await outcomeOf(assume(server.env, { token: `${header}.${payload}.AAAA` }))).toMatch(
    /^InvalidIdentityTokenException: /,
  )
  const token = await idToken(server.env)
  emulator.clock.advance(301_000)
  expect(await outcomeOf(assume(server.env, { token }))).toMatch(/^ExpiredTokenException: Token expired/)
})

test('an account without the OIDC provider says so', async () => {
  emulator.accountsWithoutProvider.add('222222222222')
  expect(await outcomeOf(assume(server.env))).toBe(
    'InvalidIdentityTokenException: No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com',
  )
})

test('a session name with a slash and a duration beyond the role are refused', async () => {
  expect(await outcomeOf(assume(server.env, { sessionName: 'acme/models' }))).toContain(
    "at 'roleSessionName' failed to satisfy constraint",
  )
  expect(await outcomeOf(assume(server.env, { seconds: 7200 }))).toContain('exceeds the MaxSessionDuration')
  expect(await outcomeOf(assume(server.env, { seconds: 60 }))).toContain(
    "at 'durationSeconds' failed to satisfy constraint",
  )
})

test('the transient look-up failure of parallel jobs comes when asked for, once', async () => {
  emulator.fail({ operation: 'AssumeRoleWithWebIdentity', kind: 'key-lookup', when: 'before' })
  expect(await outcomeOf(assume(server.env))).toMatch(
    /^InvalidIdentityTokenException: Couldn't retrieve verification key/,
  )
  expect(await outcomeOf(assume(server.env))).toBe('fulfilled')
})

test('forks, deleted forks and Dependabot have no ID-token endpoint; neither has a job without the permission', () => {
  const restricted = [
    run({ kind: 'pull_request', from: 'fork' }),
    run({ kind: 'pull_request', from: 'deleted-fork' }),
    run({ kind: 'pull_request', from: 'dependabot' }),
    server.run({ idToken: 'none' }).env,
  ]
  for (const env of restricted) expect(env['ACTIONS_ID_TOKEN_REQUEST_URL']).toBeUndefined()
  expect(server.env['ACTIONS_ID_TOKEN_REQUEST_URL']).toMatch(/^http:\/\/127\.0\.0\.1:/)
})

test('expired, unknown and badly signed credentials are refused by name', async () => {
  emulator.plant('housing')
  const credentials = await assume(server.env)
  const describe = (session: typeof credentials) =>
    outcomeOf(
      new SageMakerClient({
        region: REGION,
        endpoint: endpoint(server.env, 'SAGEMAKER'),
        credentials: session,
        maxAttempts: 1,
      }).send(new DescribeModelPackageCommand({ ModelPackageName: versionArn(1) })),
    )
  expect(await describe(credentials)).toBe('fulfilled')
  expect(await describe({ ...credentials, secretAccessKey: 'wrong' })).toMatch(/^InvalidSignatureException: /)
  expect(await describe({ ...credentials, accessKeyId: 'ASIAUNKNOWN' })).toMatch(/^UnrecognizedClientException: /)
  emulator.clock.advance(3_601_000)
  expect(await describe(credentials)).toMatch(/^ExpiredTokenException: /)
})

test('a chained session needs both policies and lasts an hour at most', async () => {
  const credentials = await assume(server.env)
  const sts = new STSClient({
    region: REGION,
    endpoint: endpoint(server.env, 'STS'),
    credentials,
    maxAttempts: 1,
  })
  const chain = (DurationSeconds?: number) =>
    outcomeOf(sts.send(new AssumeRoleCommand({ RoleArn: READ_ROLE_ARN, RoleSessionName: 'chained', DurationSeconds })))
  expect(await chain()).toContain('is not authorized to perform: sts:AssumeRole on resource')
  for (const arn of [REGISTER_ROLE_ARN, READ_ROLE_ARN]) {
    const role = emulator.roles.get(arn)
    if (role === undefined) throw new Error(arn)
    emulator.roles.set(arn, {
      ...role,
      policy: [...role.policy, { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: READ_ROLE_ARN }],
      trust: [...role.trust, { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { AWS: REGISTER_ROLE_ARN } }],
    })
  }
  expect(await chain()).toBe('fulfilled')
  expect(await chain(7200)).toContain('1 hour session limit')
})

test('the log never holds the token', async () => {
  const token = await idToken(server.env)
  await assume(server.env, { token })
  expect(JSON.stringify(emulator.log.requests())).not.toContain(token)
  expect(emulator.log.requests('AssumeRoleWithWebIdentity')).toMatchObject([
    { response: 200, input: { RoleArn: REGISTER_ROLE_ARN } },
  ])
})
