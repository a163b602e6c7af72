import { expect, test } from '@jest/globals'
import { PROD_ACCOUNT, QA_ACCOUNT, REGISTRY_ACCOUNT, TRAINING_ACCOUNT } from '../emulator/index.js'
import { policiesOf } from '../harness/cloud-formation.js'
import { parameterNames, resourcesOf } from '../harness/template.js'
import { type Deployed, deployed, runScript } from './doubles.js'

const TRAINING = ['training', '--registry-account', REGISTRY_ACCOUNT, '--groups', 'churn*', '--bucket', 'acme-ml']
const WORKLOAD = [
  ...['workload', '--environment', 'qa', '--registry-account', REGISTRY_ACCOUNT],
  ...['--groups', 'churn*', '--bucket', 'acme-ml'],
]
const REGISTRY = [
  ...['registry', '--training-account', TRAINING_ACCOUNT, '--group', 'churn', '--group', 'fraud'],
  ...['--environment', `qa=${QA_ACCOUNT}`, '--environment', `prod=${PROD_ACCOUNT}`],
]
const EVENT = ['event', '--token-secret', 'github/approvals', '--groups', 'churn*']
const OWN_PROVIDER = 'arn:aws:iam::222222222222:oidc-provider/token.actions.githubusercontent.com'

/** What a stack's template makes of what it was given; throws where a parameter is unknown or not allowed. */
function made({ template, parameters }: Deployed, account: string) {
  const known = parameterNames(template)
  expect(Object.keys(parameters).filter((name) => !known.includes(name))).toEqual([])
  return policiesOf(template, { 'AWS::AccountId': account, 'AWS::Region': 'eu-west-1', ...parameters })
}

test('one command sets up the training account: its provider and the role that registers', () => {
  const { code, calls, err } = runScript('setup.sh', TRAINING)
  expect([code, err.includes('REGISTER_ROLE_ARN is arn:aws:iam::222222222222:role/model-registry-register')]).toEqual([
    0,
    true,
  ])
  const stacks = deployed(calls)
  expect(stacks.map(({ stack }) => stack)).toEqual(['model-registry-oidc', 'model-registry-register'])
  const roles = stacks.flatMap((stack) => made(stack, TRAINING_ACCOUNT).roles)
  expect(roles.map(({ name }) => name)).toEqual(['model-registry-register'])
  expect(JSON.stringify(roles[0]?.trust)).toContain('"repo:acme@123456/models@789012:ref:refs/heads/main"')
})

test('an OIDC provider that is there is left alone, and one that merely looks like it is not taken for it', () => {
  const stacksWith = (providers: string) =>
    deployed(runScript('setup.sh', TRAINING, { answers: { 'aws iam list-open-id': providers } }).calls).length
  expect(stacksWith(`arn:aws:iam::222222222222:oidc-provider/accounts.google.com\t${OWN_PROVIDER}`)).toBe(1)
  expect(stacksWith(`${OWN_PROVIDER}/acme`)).toBe(2)
})

test('the key of the bucket is found out, and nothing is said of a key where there is none', () => {
  const key = 'arn:aws:kms:eu-west-1:222222222222:key/c0c0c0c0-0000-4000-8000-0000000000c0'
  const keyOf = (answer: string | { readonly fails: string }) =>
    deployed(runScript('setup.sh', TRAINING, { answers: { 'aws s3api get-bucket-encryption': answer } }).calls).at(-1)
      ?.parameters['KmsKeyArn']
  expect(keyOf(key)).toBe(key)
  expect(keyOf('None')).toBeUndefined()
  expect(keyOf({ fails: '' })).toBeUndefined()
})

test('one command sets up the registry: roles first, then the groups, whose policies name the roles of the others', () => {
  const { code, calls } = runScript('setup.sh', REGISTRY, { account: REGISTRY_ACCOUNT })
  expect(code).toBe(0)
  const stacks = deployed(calls)
  expect(stacks.map(({ stack }) => stack)).toEqual([
    'model-registry-oidc',
    'model-registry-roles',
    'model-registry-stage-qa',
    'model-registry-stage-prod',
    'model-registry-churn',
    'model-registry-fraud',
  ])
  const all = stacks.map((stack) => made(stack, REGISTRY_ACCOUNT))
  const principals = all
    .flatMap(({ groups }) => groups.flatMap(({ policy }) => policy))
    .map(({ Principal }) => Principal)
  expect(JSON.stringify(principals)).not.toContain(':root')
  expect(principals).toContainEqual({
    AWS: [
      `arn:aws:iam::${QA_ACCOUNT}:role/model-registry-deploy-qa`,
      `arn:aws:iam::${PROD_ACCOUNT}:role/model-registry-deploy-prod`,
    ],
  })
  const stage = all.flatMap(({ roles }) => roles).find(({ name }) => name === 'model-registry-stage-qa')
  expect(JSON.stringify(stage?.policy)).toContain('smr/served/prod')
  expect(JSON.stringify(stage?.policy)).not.toContain('smr/served/qa')
})

test('further repositories are let in by their exact subjects, in both forms, and nothing else of them', () => {
  const answers = { 'gh api repos/acme/other --jq [.full_name': 'acme/other\t123456\t777\ttrunk' }
  const subjectsOf = (args: readonly string[]) =>
    deployed(runScript('setup.sh', [...args, '--also', 'acme/other'], { answers }).calls).flatMap((stack) =>
      made(stack, REGISTRY_ACCOUNT).roles.flatMap(({ trust }) =>
        trust
          .filter(({ Sid }) => Sid === 'TrustOtherSubjects')
          .map(({ Condition }) => Condition?.['StringEquals']?.['token.actions.githubusercontent.com:sub']),
      ),
    )
  expect(subjectsOf(TRAINING)).toEqual([
    [
      'repo:acme/other:pull_request',
      'repo:acme@123456/other@777:pull_request',
      'repo:acme/other:ref:refs/heads/trunk',
      'repo:acme@123456/other@777:ref:refs/heads/trunk',
    ],
  ])
  const environment = (name: string) => [
    `repo:acme/other:environment:${name}`,
    `repo:acme@123456/other@777:environment:${name}`,
  ]
  expect(subjectsOf(REGISTRY)).toEqual([environment('model-approval'), environment('qa'), environment('prod')])
  expect(subjectsOf(WORKLOAD)).toEqual([environment('qa')])
})

test('several groups are named one by one in every policy, and none beside them', () => {
  for (const args of [TRAINING, WORKLOAD, REGISTRY]) {
    const { calls } = runScript('setup.sh', [...args, '--groups', 'churn,fraud-*'], { account: REGISTRY_ACCOUNT })
    const statements = deployed(calls)
      .flatMap((stack) => made(stack, REGISTRY_ACCOUNT).roles.flatMap(({ policy }) => policy))
      .filter(({ Effect, Resource }) => Effect === 'Allow' && JSON.stringify(Resource ?? '').includes('model-package'))
    expect(statements.length).toBeGreaterThan(0)
    for (const { Resource } of statements)
      expect(Resource).toEqual(
        ['churn', 'fraud-*'].flatMap((group) => [
          `arn:aws:sagemaker:eu-west-1:${REGISTRY_ACCOUNT}:model-package-group/${group}`,
          `arn:aws:sagemaker:eu-west-1:${REGISTRY_ACCOUNT}:model-package/${group}/*`,
        ]),
      )
  }
})

test('to move from earlier templates, the roles are made before the groups let go of theirs', () => {
  const { code, calls } = runScript('setup.sh', [...REGISTRY, '--roles-only'], { account: REGISTRY_ACCOUNT })
  expect(code).toBe(0)
  expect(deployed(calls).map(({ stack }) => stack)).toEqual([
    'model-registry-oidc',
    'model-registry-roles',
    'model-registry-stage-qa',
    'model-registry-stage-prod',
  ])
  // What the earlier stacks were given is still taken.
  const earlier = {
    TrainingAccountId: TRAINING_ACCOUNT,
    GroupName: 'churn',
    WorkloadAccountIds: `${QA_ACCOUNT},${PROD_ACCOUNT}`,
  }
  expect(
    made({ stack: '', template: 'infrastructure/registry.yaml', parameters: earlier }, REGISTRY_ACCOUNT).groups[0]
      ?.policy,
  ).toContainEqual(expect.objectContaining({ Sid: 'WorkloadsRead', Principal: { AWS: [QA_ACCOUNT, PROD_ACCOUNT] } }))
})

test('one environment alone has a stage role, too', () => {
  const args = ['registry', '--training-account', TRAINING_ACCOUNT, '--group', 'churn']
  const { calls } = runScript('setup.sh', [...args, '--environment', `prod=${PROD_ACCOUNT}`], {
    account: REGISTRY_ACCOUNT,
  })
  const stage = deployed(calls).find(({ stack }) => stack === 'model-registry-stage-prod')
  expect(stage && made(stage, REGISTRY_ACCOUNT).roles).toHaveLength(1)
  expect(stage?.parameters['OtherEnvironments']).toBe('no-other')
})

test('one command sets up a workload account, by itself or behind a deployment account', () => {
  const own = deployed(runScript('setup.sh', WORKLOAD, { account: QA_ACCOUNT }).calls)
  expect(own.map(({ stack }) => stack)).toEqual(['model-registry-oidc', 'model-registry-deploy-qa'])
  const behind = deployed(
    runScript('setup.sh', [...WORKLOAD, '--deployment-account', '555555555555'], { account: QA_ACCOUNT }).calls,
  )
  expect(behind.map(({ stack }) => stack)).toEqual(['model-registry-deploy-qa'])
  const trust = behind.flatMap((stack) => made(stack, QA_ACCOUNT).roles.flatMap((role) => role.trust))
  expect(JSON.stringify(trust)).not.toContain('oidc-provider')
  const chain = runScript('setup.sh', ['deployment', '--environment', `qa=${QA_ACCOUNT}`], { account: '555555555555' })
  const roles = deployed(chain.calls).flatMap((stack) => made(stack, '555555555555').roles)
  expect(roles.map(({ policy }) => policy.map(({ Resource }) => Resource))).toEqual([
    [[`arn:aws:iam::${QA_ACCOUNT}:role/model-registry-deploy-qa`]],
  ])
  // Each names the other.
  expect(trust).toContainEqual(
    expect.objectContaining({ Principal: { AWS: `arn:aws:iam::555555555555:role/${roles[0]?.name}` } }),
  )
})

test('a bucket in the shared-services account, as in the blog, is written by the one and read by the other', () => {
  const writer = `arn:aws:iam::${TRAINING_ACCOUNT}:role/training-jobs`
  const reader = `arn:aws:iam::${QA_ACCOUNT}:role/model-registry-endpoint-qa`
  const args = ['artifacts', '--bucket', 'acme-shared', '--registry-account', REGISTRY_ACCOUNT]
  const { calls } = runScript('setup.sh', [...args, '--writer', writer, '--reader', reader], {
    account: REGISTRY_ACCOUNT,
  })
  const [stack] = deployed(calls)
  const policies = stack && made(stack, REGISTRY_ACCOUNT)
  expect(policies?.buckets[0]?.policy).toContainEqual(
    expect.objectContaining({ Sid: 'WritersWrite', Principal: { AWS: [writer] } }),
  )
  expect(policies?.keys[0]?.policy).toContainEqual(
    expect.objectContaining({ Sid: 'ReadersDecrypt', Principal: { AWS: [reader] } }),
  )
})

test('the secret with the token is looked at, and never read', () => {
  const { code, calls, out, err } = runScript('setup.sh', EVENT, { account: REGISTRY_ACCOUNT })
  expect(code).toBe(0)
  expect(calls.flatMap(({ args }) => args)).not.toContain('get-secret-value')
  const [stack] = deployed(calls)
  const resources = resourcesOf(stack?.template ?? '', {
    'AWS::AccountId': REGISTRY_ACCOUNT,
    'AWS::Region': 'eu-west-1',
    ...stack?.parameters,
  })
  expect(JSON.stringify(resources.find(({ type }) => type === 'AWS::Events::Connection'))).toContain(
    '{{resolve:secretsmanager:github/approvals:SecretString:token}}',
  )
  expect(out + err).not.toContain('ghp_')
  const missing = runScript('setup.sh', EVENT, {
    account: REGISTRY_ACCOUNT,
    answers: { 'aws secretsmanager': { fails: '' } },
  })
  expect([missing.code, deployed(missing.calls)]).toEqual([2, []])
  expect(missing.err).toContain('aws secretsmanager create-secret')
})

test.each([
  ['GitHub Enterprise Server', 'github.acme.com', 'github.acme.com/_services/token', false],
  ['data residency', 'acme.ghe.com', 'token.actions.acme.ghe.com', true],
] as const)('%s has its own issuer, found out by the host that gh talks to', (_, host, issuer, hasIds) => {
  const stack = deployed(runScript('setup.sh', TRAINING, { env: { GH_HOST: host } }).calls).at(-1)
  expect(stack?.parameters['Issuer']).toBe(issuer)
  expect(stack?.parameters['GitHubOrgId'] !== undefined).toBe(hasIds)
  expect(stack && made(stack, TRAINING_ACCOUNT).roles).toHaveLength(1)
})

test('in China the group is left to the command line, since CloudFormation has none there, and the roles are of that partition', () => {
  const { code, calls, err } = runScript('setup.sh', [...REGISTRY, '--audience', 'sts.amazonaws.com.cn'], {
    account: REGISTRY_ACCOUNT,
    partition: 'aws-cn',
    env: { AWS_REGION: 'cn-north-1' },
  })
  expect([code, deployed(calls).length]).toEqual([0, 4])
  expect(err).toContain('aws sagemaker create-model-package-group')
})

test('a dry run prints the commands of the real run and changes nothing', () => {
  for (const args of [TRAINING, REGISTRY, WORKLOAD, EVENT]) {
    const real = runScript('setup.sh', args)
    const dry = runScript('setup.sh', [...args, '--dry-run'])
    expect([dry.code, deployed(dry.calls)]).toEqual([0, []])
    expect(dry.out.trim().split('\n')).toHaveLength(deployed(real.calls).length)
    for (const { stack } of deployed(real.calls)) expect(dry.out).toContain(`--stack-name ${stack} `)
    const changing = dry.calls.filter(({ args: [, verb = ''] }) => /^(create|put|update|delete|deploy)/.test(verb))
    expect(changing).toEqual([])
  }
})

test('run twice, it asks for the same, and CloudFormation finds nothing to change', () => {
  expect(deployed(runScript('setup.sh', REGISTRY).calls)).toEqual(deployed(runScript('setup.sh', REGISTRY).calls))
  for (const { args } of runScript('setup.sh', REGISTRY).calls.filter(
    ({ args: [first] }) => first === 'cloudformation',
  ))
    expect(args).toContain('--no-fail-on-empty-changeset')
})

test('what is not asked for is not given, so that a stack keeps what it has', () => {
  const given = deployed(runScript('setup.sh', TRAINING).calls).at(-1)?.parameters ?? {}
  for (const name of ['ArtifactPrefix', 'KmsKeyArn', 'UpdateVersions', 'ReportsBucket'])
    expect(given).not.toHaveProperty(name)
  const more = deployed(
    runScript('setup.sh', [...TRAINING, '--updates', '--parameter', 'ReportsBucket=acme-ml', '--prefix', 'models/'])
      .calls,
  ).at(-1)?.parameters
  expect(more).toMatchObject({ ReportsBucket: 'acme-ml', ArtifactPrefix: 'models/' })
})
