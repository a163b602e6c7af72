import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { CHECK_NAMES, type CheckStatus } from '../../src/modes/doctor/check.js'
import type { DoctorDocument } from '../../src/modes/doctor/report/json.js'
import {
  executionRoleArn,
  keyArn,
  PROD_ACCOUNT,
  QA_ACCOUNT,
  READ_ROLE_ARN,
  TRAINING_ACCOUNT,
} from '../emulator/index.js'
import type { EmulatorOptions } from '../emulator/options.js'
import { deployRoleArn } from '../emulator/options.js'
import { DEPLOY_SECTION } from './deployments.js'
import { aReport, CHURN_MANIFEST } from './files.js'
import { type RunChoices, World } from './world.js'

type Check = DoctorDocument['checks'][number]

let world: World
beforeEach(() => open())
afterEach(() => world.close())

async function open(options: EmulatorOptions = {}, manifest = CHURN_MANIFEST): Promise<void> {
  world = await World.open({ isStrict: true, listResource: 'package', ...options })
  world.write({ 'model.yaml': manifest, 'evaluation.json': aReport({ auc: 0.85 }) })
}

/** Another world in the place of the first. */
async function reopen(options: EmulatorOptions, manifest = CHURN_MANIFEST): Promise<void> {
  await world.close()
  await open(options, manifest)
}

async function look(choices: RunChoices = {}) {
  const run = await world.run({ ...choices, with: { mode: 'doctor', ...choices.with } })
  const document: DoctorDocument = JSON.parse(run.outputs['doctor-json'] || '{"schema":1,"checks":[]}')
  const of = (name: Check['name'], status?: CheckStatus): readonly Check[] =>
    document.checks.filter((check) => check.name === name && (status === undefined || check.status === status))
  return { run, checks: document.checks, of, lacking: document.checks.filter(({ status }) => status === 'missing') }
}

const lookAtDeployment = (choices: RunChoices = {}) =>
  look({
    trigger: { kind: 'workflow_dispatch' },
    environment: 'prod',
    permissions: { actions: 'read', contents: 'read', deployments: 'read', 'pull-requests': 'write' },
    ...choices,
    with: {
      'check-mode': 'deploy',
      environment: 'prod',
      'role-to-assume': deployRoleArn('prod'),
      'execution-role-arn': executionRoleArn('prod'),
      ...choices.with,
    },
  })

test('under the templates nothing is missing for a registration, nothing is written, and no check is called well unseen', async () => {
  const { run, checks, lacking, of } = await look()
  expect(lacking).toEqual([])
  expect(run.conclusion).toBe('success')
  expect(run.outputs['failure-reason']).toBe('')
  expect(checks.filter(({ status }) => status === 'unknown').map(({ name }) => name)).toEqual([
    'group-policy',
    'create-version',
    'comment',
  ])
  expect(of('assume-role')).toMatchObject([{ status: 'ok', account: TRAINING_ACCOUNT }])
  expect(of('create-version')[0]?.detail).toContain("the role's own policy allows CreateModelPackage")
  expect(run.summary).toContain('Nothing is missing for mode register')
  expect(world.emulator.log.requests().filter(({ operation }) => WRITES.test(operation))).toEqual([])
})

const WRITES = /^(Create|Update|Delete|Put|Add|Register|Invoke|issues\/create|POST|PATCH)/

test('what is missing is told all at once, each with statement, account and resource, and the step is red', async () => {
  for (const statement of ['group-list', 'identity-describe'] as const) world.emulator.remove(statement)
  world.emulator.buckets.get('acme-ml')?.objects.clear()
  const { run, lacking } = await look()
  expect(run.conclusion).toBe('failure')
  expect(run.outputs['failure-reason']).toBe('not-ready')
  expect(lacking).toMatchObject([
    {
      name: 'list-versions',
      account: '111111111111',
      resource: 'arn:aws:sagemaker:eu-west-1:111111111111:model-package-group/churn',
      statement: { Effect: 'Allow', Principal: { AWS: ['arn:aws:iam::222222222222:role/model-registry-register'] } },
    },
    { name: 'describe-version', account: '222222222222', statement: { Sid: 'RegisterVersions', Effect: 'Allow' } },
    { name: 'artifact', account: '222222222222', resource: 's3://acme-ml/churn/model.tar.gz', statement: null },
  ])
  expect(run.annotations.map(({ message }) => message).join('\n')).toContain('3 things missing for mode register')
  expect(run.summary).toContain('sagemaker:ListModelPackages')
})

test('a registration that compares nothing does without reading, so that a refusal of it is unknown', async () => {
  await reopen({}, CHURN_MANIFEST.replace(', max_regression: 2%', ''))
  world.emulator.remove('group-list')
  const { run, lacking, of } = await look()
  expect(lacking).toEqual([])
  expect(run.conclusion).toBe('success')
  expect(of('list-versions')).toMatchObject([{ status: 'unknown', statement: { Sid: 'TrainingRegisters' } }])
})

test('what a write needs is told by IAM where the role may ask of itself, and is unknown where it may not', async () => {
  world.emulator.remove('identity-create')
  const { of, run } = await look()
  expect(run.outputs['failure-reason']).toBe('not-ready')
  expect(of('create-version')).toMatchObject([
    { status: 'missing', account: TRAINING_ACCOUNT, statement: { Sid: 'RegisterVersions' } },
  ])
  const role = world.emulator.roles.get(REGISTER)
  if (role === undefined) throw new Error('there is no role that registers')
  const policy = role.policy.filter(({ Sid }) => Sid !== 'IdentityAskIam')
  world.emulator.roles.set(REGISTER, { ...role, policy })
  const without = await look()
  expect(without.lacking).toEqual([])
  expect(without.of('create-version')).toMatchObject([
    { status: 'unknown', detail: expect.stringContaining('iam:SimulatePrincipalPolicy') },
  ])
})

test('a deploy role that may not pass the execution role, nor make an endpoint, is told both', async () => {
  await reopen({}, CHURN_MANIFEST + DEPLOY_SECTION)
  world.emulator.setAlarm(PROD_ACCOUNT, { name: 'churn-5xx', state: 'OK' })
  const arn = deployRoleArn('prod')
  const role = world.emulator.roles.get(arn)
  if (role === undefined) throw new Error('there is no role that deploys')
  const policy = role.policy.filter(({ Sid }) => Sid !== 'IdentityPassRole' && Sid !== 'IdentityEndpoints')
  world.emulator.roles.set(arn, { ...role, policy })
  expect((await lookAtDeployment()).lacking).toMatchObject([
    { name: 'endpoint', statement: { Sid: 'MakeEndpoints' } },
    { name: 'execution-role', resource: executionRoleArn('prod'), statement: { Sid: 'PassExecutionRole' } },
  ])
})

test("with a role of the registry's account the group's policy is read, and what it lacks is told", async () => {
  const asked = { with: { 'registry-role-to-assume': READ_ROLE_ARN } }
  expect((await look(asked)).of('group-policy')).toMatchObject([{ status: 'ok' }])
  world.emulator.remove('group-create')
  const { of, run } = await look(asked)
  expect(run.outputs['failure-reason']).toBe('not-ready')
  expect(of('group-policy')).toMatchObject([
    { status: 'missing', account: '111111111111', statement: { Action: ['sagemaker:CreateModelPackage'] } },
  ])
  world.emulator.group('churn').policy = []
  expect((await look(asked)).of('group-policy')).toMatchObject([{ status: 'missing' }])
})

test('a deployment: endpoint, role, alarms and branches are looked at, and nothing is missing under the templates', async () => {
  await reopen({}, CHURN_MANIFEST + DEPLOY_SECTION)
  world.emulator.setAlarm(PROD_ACCOUNT, { name: 'churn-5xx', state: 'OK' })
  const { run, lacking, of } = await lookAtDeployment()
  expect(lacking).toEqual([])
  expect(run.conclusion).toBe('success')
  for (const name of ['endpoint', 'alarms', 'protected-branches'] as const)
    expect(of(name).map(({ status }) => status)).toContain('ok')
  expect(of('execution-role')).toMatchObject([{ status: 'ok' }])
  expect(world.emulator.log.requests().filter(({ operation }) => WRITES.test(operation))).toEqual([])
})

test('a deployment: an alarm that is not there, a role of another account and an unknown environment are missing', async () => {
  await reopen({}, CHURN_MANIFEST + DEPLOY_SECTION)
  const { lacking } = await lookAtDeployment({ with: { 'execution-role-arn': executionRoleArn('qa') } })
  expect(lacking).toMatchObject([
    { name: 'execution-role', resource: executionRoleArn('qa'), detail: expect.stringContaining(QA_ACCOUNT) },
    { name: 'alarms', resource: 'churn-5xx' },
  ])
  const staging = await lookAtDeployment({ with: { environment: 'staging' } })
  expect(staging.of('endpoint', 'missing')).toMatchObject([{ detail: expect.stringContaining('qa, prod') }])
})

test('a decision: its reviewers are read, and without `actions: read` they are missing', async () => {
  world.emulator.github.deployments.setEnvironment('model-approval', { reviewers: ['priya'] })
  const asked = {
    trigger: { kind: 'workflow_dispatch' },
    environment: 'model-approval',
    with: { 'check-mode': 'approve', 'role-to-assume': 'arn:aws:iam::111111111111:role/model-registry-approve' },
  } as const
  const permissions = { contents: 'read', 'pull-requests': 'write' } as const
  const well = await look({ ...asked, permissions: { ...permissions, actions: 'read' } })
  expect(well.lacking).toEqual([])
  expect(well.of('reviewers')).toMatchObject([{ status: 'ok', detail: expect.stringContaining('priya') }])
  await reopen({ repository: { visibility: 'private' } })
  world.emulator.github.deployments.setEnvironment('model-approval', { reviewers: ['priya'] })
  const { of } = await look({ ...asked, permissions })
  expect(of('reviewers')).toMatchObject([{ status: 'missing', detail: expect.stringContaining('actions: read') }])
})

test('credentials of an earlier step are looked at as the role that they are of', async () => {
  const role = world.emulator.roles.get(REGISTER)
  if (role === undefined) throw new Error('there is no role that registers')
  const session = world.emulator.sessions.start({ role, sessionName: 'earlier', seconds: 3600 })
  const { of, lacking } = await look({
    with: { 'role-to-assume': undefined },
    env: {
      AWS_ACCESS_KEY_ID: session.accessKeyId,
      AWS_SECRET_ACCESS_KEY: session.secretAccessKey,
      AWS_SESSION_TOKEN: session.sessionToken,
    },
  })
  expect(lacking).toEqual([])
  expect(of('assume-role')).toEqual([])
  expect(of('create-version')[0]?.detail).toContain("the role's own policy allows")
})

test('a role of the registry that cannot be assumed is missing by itself, and what it would read is unknown', async () => {
  const { of } = await look({ with: { 'registry-role-to-assume': 'arn:aws:iam::111111111111:role/nobody' } })
  expect(of('assume-registry-role')).toMatchObject([{ status: 'missing', account: '111111111111' }])
  expect(of('assume-role')).toMatchObject([{ status: 'ok' }])
  expect(of('list-versions')).toMatchObject([{ status: 'unknown' }])
  expect(of('artifact')).toMatchObject([{ status: 'ok' }])
})

test('a fork has no credentials, and is told so', async () => {
  const { run } = await look({ trigger: { kind: 'pull_request', from: 'fork' } })
  expect(run.outputs['failure-reason']).toBe('no-credentials')
})

/** One symptom of docs/doctor.md: how it comes about, and what the doctor says of it. */
interface Symptom {
  readonly play: () => Promise<Awaited<ReturnType<typeof look>>>
  readonly status: CheckStatus
  /** What the detail or the statement has to hold. */
  readonly says: RegExp
}

const REGISTER = 'arn:aws:iam::222222222222:role/model-registry-register'

/** The role trusts these subjects and no others. */
function trusting(change: (subjects: readonly string[]) => readonly string[]): void {
  const role = world.emulator.roles.get(REGISTER)
  if (role === undefined) throw new Error('there is no role that registers')
  const key = 'token.actions.githubusercontent.com:sub'
  const trust = role.trust.map((statement) => {
    const equals = statement.Condition?.['StringEquals'] ?? {}
    const subjects = [equals[key] ?? []].flat().map(String)
    return {
      ...statement,
      Condition: { ...statement.Condition, StringEquals: { ...equals, [key]: [...change(subjects)] } },
    }
  })
  world.emulator.roles.set(REGISTER, { ...role, trust })
}

const SERVERLESS = `deploy:
  endpoint: churn
  variants: [{ name: main, serverless: { memory: 2048, max_concurrency: 5 } }]
  environments:
    prod: {}
`
const OWN_IMAGE = '222222222222.dkr.ecr.eu-west-1.amazonaws.com/churn'

const SYMPTOMS: readonly Symptom[] = [
  {
    play: async () => {
      await reopen({ repository: { subject: 'immutable' } })
      trusting((subjects) => subjects.filter((one) => !one.includes('@')))
      return look()
    },
    status: 'missing',
    says: /repo:acme@\d+\/models@\d+:pull_request.*repo:acme\/models:pull_request/s,
  },
  {
    play: async () => look({ environment: 'prod' }),
    status: 'missing',
    says: /repo:acme\/models:environment:prod/,
  },
  {
    play: async () => {
      world.emulator.remove('trust-subject')
      return look()
    },
    status: 'missing',
    says: /repo:acme\/models:pull_request/,
  },
  {
    play: async () => {
      trusting((subjects) => subjects.map((one) => one.replace('repo:acme/', 'repo:Acme/')))
      return look()
    },
    status: 'missing',
    says: /repo:acme\/models:pull_request/,
  },
  {
    play: async () => {
      world.emulator.roles.delete(REGISTER)
      return look()
    },
    status: 'missing',
    says: /see that the role exists/,
  },
  {
    play: async () => look({ with: { 'role-to-assume': 'arn:aws:iam::999999999999:role/elsewhere' } }),
    status: 'missing',
    says: /oidc-provider|role exists/,
  },
  {
    play: async () => look({ with: { audience: 'https://example.com' } }),
    status: 'missing',
    says: /client IDs of arn:aws:iam::222222222222:oidc-provider/,
  },
  {
    play: async () => look({ with: { 'role-duration-seconds': '43200' } }),
    status: 'missing',
    says: /role-duration-seconds/,
  },
  {
    play: async () => look({ idToken: 'none' }),
    status: 'missing',
    says: /id-token: write/,
  },
  {
    play: async () => {
      const role = world.emulator.roles.get(deployRoleArn('qa'))
      if (role === undefined) throw new Error('there is no role that deploys')
      const session = world.emulator.sessions.start({ role, sessionName: 'earlier', seconds: 3600 })
      return look({
        with: { 'role-to-assume': undefined, 'allowed-account-ids': TRAINING_ACCOUNT },
        env: {
          AWS_ACCESS_KEY_ID: session.accessKeyId,
          AWS_SECRET_ACCESS_KEY: session.secretAccessKey,
          AWS_SESSION_TOKEN: session.sessionToken,
        },
      })
    },
    status: 'missing',
    says: new RegExp(`${QA_ACCOUNT}.*${TRAINING_ACCOUNT}`, 's'),
  },
  {
    play: async () => {
      await reopen({ repository: { visibility: 'private' } })
      return look({ permissions: { contents: 'read' } })
    },
    status: 'unknown',
    says: /pull-requests: write/,
  },
  {
    play: async () => {
      await reopen({ groups: ['other'] })
      return look({ with: { 'registry-role-to-assume': READ_ROLE_ARN } })
    },
    status: 'missing',
    says: /create-model-package-group --model-package-group-name churn/,
  },
  {
    play: async () => {
      world.emulator.remove('group-list')
      return look()
    },
    status: 'missing',
    says: /TrainingRegisters/,
  },
  {
    play: async () => {
      const aws = keyArn('a0a0a0a0-0000-4000-8000-00000000a0a0')
      await reopen({
        keys: [
          {
            id: 'a0a0a0a0-0000-4000-8000-00000000a0a0',
            account: TRAINING_ACCOUNT,
            region: 'eu-west-1',
            alias: 'alias/aws/s3',
          },
        ],
        buckets: [
          {
            name: 'acme-ml',
            isVersioned: true,
            objects: { 'churn/model.tar.gz': { body: 'x', encryption: { kind: 'aws:kms', keyArn: aws } } },
          },
        ],
      })
      return look()
    },
    status: 'missing',
    says: /a key that AWS manages/,
  },
  {
    play: async () => {
      await reopen({
        buckets: [{ name: 'acme-ml', region: 'us-east-1', objects: { 'churn/model.tar.gz': 'x' } }],
      })
      return look()
    },
    status: 'missing',
    says: /us-east-1/,
  },
  {
    play: async () => {
      await reopen(
        { images: [{ image: `${OWN_IMAGE}:1.0` }] },
        CHURN_MANIFEST.replace(/image: .*/, `image: ${OWN_IMAGE}:1.0`) + SERVERLESS,
      )
      return lookAtDeployment()
    },
    status: 'unknown',
    says: new RegExp(`copy the image into a repository of account ${PROD_ACCOUNT}`),
  },
  {
    play: async () => {
      await reopen({}, CHURN_MANIFEST.replace('ecr.eu-west-1.', 'ecr.us-east-1.'))
      return look()
    },
    status: 'missing',
    says: /us-east-1/,
  },
  {
    play: async () => {
      await reopen({}, CHURN_MANIFEST + DEPLOY_SECTION)
      world.emulator.setAlarm(PROD_ACCOUNT, { name: 'churn-5xx', state: 'OK' })
      world.emulator.setQuota(PROD_ACCOUNT, 'ml.m5.large for endpoint usage', 1)
      return lookAtDeployment()
    },
    status: 'missing',
    says: /The quota is 1, and the manifests ask for 2/,
  },
]

const [LOOKED_AT = '', TABLE = ''] = readFileSync('docs/doctor.md', 'utf8').split('## Symptoms')
const ROWS = [...TABLE.matchAll(/^\| (.+?) \| (.+?) \| `([a-z-]+)` \|$/gm)].map(
  ([, seen = '', , check = '']) => [seen, check] as const,
)

test('each row of the symptoms has its play', () => {
  expect(ROWS.length).toBe(SYMPTOMS.length)
  expect(ROWS.length).toBeGreaterThanOrEqual(16)
})

test.each(
  ROWS.map(([seen, check], index) => [seen, check, SYMPTOMS[index]] as const),
)('%s: %s says why', async (_, check, symptom) => {
  if (symptom === undefined) throw new Error('this row has no play')
  const { run, checks } = await symptom.play()
  const told = checks.filter(({ name, status }) => name === check && status === symptom.status)
  expect([checks.map(({ name, status }) => `${name} ${status}`), told.length]).toEqual([
    expect.anything(),
    expect.any(Number),
  ])
  expect(told.map((one) => `${one.detail} ${JSON.stringify(one.statement)}`).join('\n')).toMatch(symptom.says)
  expect(run.conclusion).toBe(symptom.status === 'missing' ? 'failure' : run.conclusion)
})

test('every check has its row in the documentation', () => {
  const named = [...LOOKED_AT.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name)
  expect(CHECK_NAMES.filter((name) => !named.includes(name))).toEqual([])
})
