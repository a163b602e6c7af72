import { readFileSync } from 'node:fs'
import { authorize } from '../emulator/iam/authorize.js'
import type { RequestKeys, Statement } from '../emulator/iam/policy.js'
import { PROD_ACCOUNT, QA_ACCOUNT, REGION, REGISTRY_ACCOUNT, TRAINING_ACCOUNT } from '../emulator/index.js'
import { isTrustedBy } from '../emulator/sts/trust.js'
import { policiesOf } from '../harness/cloud-formation.js'
import { claimsOf, ISSUER } from './claims.js'

/** A row of `infrastructure/rights.csv`: whether somebody may do something. */
export interface Right {
  readonly who: string
  readonly action: string
  /** An account by what it is for. */
  readonly account: string
  readonly resource: string
  /** What the request carries, with ` + ` between its parts. */
  readonly condition: string
  readonly decision: string
}

/** The rows of `infrastructure/rights.csv`. No value has a comma or a quotation mark. */
export function readRights(): readonly Right[] {
  const [, ...lines] = readFileSync('infrastructure/rights.csv', 'utf8').trimEnd().split('\n')
  return lines.map((line) => {
    const [who = '', action = '', account = '', resource = '', condition = '', decision = '', ...more] = line.split(',')
    if (more.length > 0 || line.includes('"')) throw new Error(`not six values: ${line}`)
    return { who, action, account, resource, condition, decision }
  })
}

const ACCOUNTS: Readonly<Record<string, string>> = {
  training: TRAINING_ACCOUNT,
  'the training account': TRAINING_ACCOUNT,
  registry: REGISTRY_ACCOUNT,
  'the registry account': REGISTRY_ACCOUNT,
  qa: QA_ACCOUNT,
  prod: PROD_ACCOUNT,
  deployment: '555555555555',
  'a stranger': '999999999999',
}
const REPOSITORY = { GitHubOrg: 'acme', GitHubOrgId: '123456', GitHubRepo: 'models', GitHubRepoId: '789012' }
const KEY = `arn:aws:kms:${REGION}:${TRAINING_ACCOUNT}:key/models`
const roleArn = (account: string, name: string) => `arn:aws:iam::${ACCOUNTS[account]}:role/${name}`
const DEPLOY_ROLES = ['qa', 'prod'].map((name) => roleArn(name, `model-registry-deploy-${name}`))
const ENDPOINT_ROLES = ['qa', 'prod'].map((name) => roleArn(name, `model-registry-endpoint-${name}`))

function stack(account: string, template: string, parameters: Readonly<Record<string, string>>) {
  return policiesOf(`infrastructure/${template}`, {
    'AWS::AccountId': ACCOUNTS[account] ?? '',
    'AWS::Region': REGION,
    ...parameters,
  })
}

const TRAINING = {
  ...REPOSITORY,
  RegistryAccountId: REGISTRY_ACCOUNT,
  Groups: 'churn*',
  ArtifactBucket: 'acme-ml',
  ArtifactPrefix: 'models/',
  KmsKeyArn: KEY,
  ReportsBucket: 'acme-ml',
  ReportsPrefix: 'reports/churn/',
}

/** The company of the table: three kinds of accounts, artifacts and image in the training account, a deployment account for QA. */
const STACKS = {
  training: [stack('training', 'training.yaml', TRAINING)],
  registry: [
    stack('registry', 'registry-roles.yaml', { ...REPOSITORY, Groups: 'churn*', CreateReadRole: 'yes' }),
    ...[
      ['qa', 'prod'],
      ['prod', 'qa'],
    ].map(([Environment = '', OtherEnvironments = '']) =>
      stack('registry', 'stage-role.yaml', { ...REPOSITORY, Groups: 'churn*', Environment, OtherEnvironments }),
    ),
  ],
  qa: [workload('qa', { TrustedRoleArn: roleArn('deployment', 'model-registry-chain-qa') })],
  prod: [workload('prod')],
  deployment: [
    stack('deployment', 'deployment.yaml', {
      ...REPOSITORY,
      Environment: 'qa',
      DeployRoleArns: DEPLOY_ROLES[0] ?? '',
    }),
  ],
}

function workload(environment: 'qa' | 'prod', more: Readonly<Record<string, string>> = {}) {
  return stack(environment, 'workload.yaml', {
    ...REPOSITORY,
    RegistryAccountId: REGISTRY_ACCOUNT,
    Groups: 'churn*',
    Endpoints: 'churn*',
    ArtifactBucket: 'acme-ml',
    ArtifactPrefix: 'models/',
    KmsKeyArn: KEY,
    Environment: environment,
    ...more,
  })
}

const ROLES = new Map(
  Object.entries(STACKS).flatMap(([account, stacks]) =>
    stacks.flatMap(({ roles }) => roles.map((role) => [role.name, { ...role, account }] as const)),
  ),
)
const [UPDATER] = stack('training', 'training.yaml', { ...TRAINING, UpdateVersions: 'yes' }).roles
const groupPolicy = (GroupName: string) =>
  stack('registry', 'registry.yaml', {
    GroupName,
    TrainingAccountId: TRAINING_ACCOUNT,
    // Whoever deploys churn does not deploy fraud, whose group has no such statement.
    DeployRoleArns: GroupName === 'churn' ? DEPLOY_ROLES.join(',') : '',
    TrainingUpdates: 'yes',
  }).groups.flatMap(({ policy }) => policy)
const GROUPS = new Map(['churn', 'fraud'].map((name) => [name, groupPolicy(name)]))
const READERS = [...DEPLOY_ROLES, ...ENDPOINT_ROLES].join(',')
const ARTIFACTS = stack('training', 'artifacts.yaml', {
  BucketName: 'acme-ml',
  RegistryAccountId: REGISTRY_ACCOUNT,
  ReaderArns: READERS,
})
const IMAGES = stack('training', 'image-repository.yaml', {
  RepositoryName: 'churn',
  RegistryAccountId: REGISTRY_ACCOUNT,
  PullerArns: READERS,
})

/** What IAM decides of a row under the policies of the templates. */
export function decisionOf(right: Right): 'allow' | 'deny' {
  if (right.action.startsWith('sts:')) return isLetIn(right) ? 'allow' : 'deny'
  const owner = ACCOUNTS[right.account] ?? ''
  const refused = authorize({
    caller: callerOf(right.who),
    action: right.action,
    resources: [arnOf(right)],
    owner,
    resourcePolicy: resourcePolicyOf(right),
    keys: keysOf(right),
  })
  return refused === undefined ? 'allow' : 'deny'
}

function callerOf(who: string) {
  const [, of] = /^administrator of (.*)$/.exec(who) ?? []
  if (of !== undefined) {
    const account = ACCOUNTS[of] ?? ''
    const arn = `arn:aws:iam::${account}:role/admin`
    const everything: Statement = { Effect: 'Allow', Action: '*', Resource: '*' }
    return { account, arn, principalArn: arn, policy: [everything] }
  }
  const [name = ''] = who.split(' ')
  const role = who.endsWith('(UpdateVersions)') && UPDATER ? { ...UPDATER, account: 'training' } : ROLES.get(name)
  if (role === undefined) throw new Error(`nobody is called ${who}`)
  const arn = roleArn(role.account, role.name)
  return { account: ACCOUNTS[role.account] ?? '', arn, principalArn: arn, policy: role.policy }
}

function arnOf({ action, account, resource }: Right): string {
  const [service = ''] = action.split(':')
  if (service === 's3') return `arn:aws:s3:::${resource}`
  const region = service === 'iam' || service === 'sts' ? '' : REGION
  return `arn:aws:${service === 'sts' ? 'iam' : service}:${region}:${ACCOUNTS[account]}:${resource}`
}

function resourcePolicyOf({ action, account, resource }: Right): readonly Statement[] {
  const [service] = action.split(':')
  const of = (policies: readonly { readonly policy: readonly Statement[] }[]) =>
    policies.flatMap(({ policy }) => policy)
  if (account === 'training' && service === 's3') return of(ARTIFACTS.buckets)
  if (account === 'training' && resource === 'key/models') return of(ARTIFACTS.keys)
  if (account === 'training' && service === 'ecr') return of(IMAGES.repositories)
  const [, group] = /^model-package(?:-group)?\/([^/]+)/.exec(resource) ?? []
  return account === 'registry' ? (GROUPS.get(group ?? '') ?? []) : []
}

/** What the parts of a condition are in a request: `status X`, `stage X`, `note KEY`, `removes KEY`, and so on. */
function keysOf({ action, condition }: Right): RequestKeys {
  const parts = condition === '' ? [] : condition.split(' + ')
  return Object.fromEntries(
    parts.flatMap((part): readonly (readonly [string, string])[] => {
      const [kind = '', ...rest] = part.split(' ')
      const value = rest.at(-1) ?? ''
      switch (kind) {
        case 'status':
          return [['sagemaker:ModelApprovalStatus', value]]
        case 'stage':
          return [['sagemaker:ModelLifeCycle:stage', value]]
        case 'note':
          return [[`sagemaker:CustomerMetadataProperties/${value}`, 'x']]
        case 'removes':
          return [['sagemaker:CustomerMetadataPropertiesToRemove', value]]
        case 'prefix':
          return [['s3:prefix', value]]
        case 'if-none-match':
          return [['s3:if-none-match', '*']]
        case 'over':
          return [['aws:SecureTransport', 'false']]
        case 'passed':
          return [['iam:PassedToService', value]]
        case 'namespace':
          return [
            ['application-autoscaling:service-namespace', value],
            ['application-autoscaling:scalable-dimension', `${value}:variant:DesiredInstanceCount`],
          ]
        default:
          throw new Error(`${action}: ${part} is no part of a condition that is known here`)
      }
    }),
  )
}

/** Whether a role's trust, and where somebody assumes it with a session of their own that one's policy, let them in. */
function isLetIn({ who, action, account, resource }: Right): boolean {
  const role = ROLES.get(resource.replace(/^role\//, ''))
  if (role?.account !== account) throw new Error(`there is no ${resource} in ${account}`)
  if (action === 'sts:AssumeRoleWithWebIdentity') {
    const provider = `arn:aws:iam::${ACCOUNTS[account]}:oidc-provider/${ISSUER}`
    return isTrustedBy(role.trust, { action, principals: { Federated: [provider] }, keys: claimsOf(who) })
  }
  if (who === 'SageMaker') {
    const keys = { 'aws:SourceAccount': ACCOUNTS[account] ?? '' }
    return isTrustedBy(role.trust, { action, principals: { Service: ['sagemaker.amazonaws.com'] }, keys })
  }
  const caller = callerOf(who)
  const isTrusted = isTrustedBy(role.trust, { action, principals: { AWS: [caller.principalArn] }, keys: {} })
  const own = authorize({
    caller,
    action,
    resources: [roleArn(account, role.name)],
    owner: caller.account,
    resourcePolicy: [],
  })
  return isTrusted && own === undefined
}
