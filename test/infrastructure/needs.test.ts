import { describe, expect, test } from '@jest/globals'
import type { Policy } from '../../src/modes/policies/result.js'
import { accountOf, type Holder, type Need, resourceOf } from '../../src/permissions/need.js'
import { needsOf } from '../../src/permissions/needs.js'
import { authorize } from '../emulator/iam/authorize.js'
import { list, type RequestKeys, type Statement } from '../emulator/iam/policy.js'
import { keyArn, OWN_KEY_ID, REGION, REGISTRY_ACCOUNT, TRAINING_ACCOUNT } from '../emulator/index.js'
import { policiesOf } from '../harness/cloud-formation.js'
import { type Company, play, settingFor } from '../policies/company.js'

const IMAGE = '222222222222.dkr.ecr.eu-west-1.amazonaws.com/churn'
const REPOSITORY = { GitHubOrg: 'acme', GitHubOrgId: '123456', GitHubRepo: 'models', GitHubRepoId: '789012' }
const KEY = keyArn(OWN_KEY_ID)

/** Artifacts, key and image of the training account; a registry; an account for qa and one for prod, with alarms and scaling. */
const COMPANY: Company = {
  manifest: `group: churn
containers: [{ image: '${IMAGE}:1.0', model_data: s3://acme-ml/churn/model.tar.gz }]
content_types: [text/csv]
response_types: [text/csv]
metrics: evaluation.json
deploy:
  endpoint: churn
  variants: [{ name: main, instance_type: ml.m5.large, instance_count: 2 }]
  environments:
    qa: {}
    prod:
      traffic: { shift: canary, size: 50%, wait: 5m, terminate_after: 2m, timeout: 60m }
      alarms: [serve-5xx]
      smoke_test: { payload: sample.csv, content_type: text/csv, max_latency: 500ms }
      autoscaling: { min: 2, max: 6, invocations_per_instance: 750, scale_in_cooldown: 5m, scale_out_cooldown: 1m }
`,
  inputs: {
    'check-mode': 'update',
    'role-to-assume': `arn:aws:iam::${TRAINING_ACCOUNT}:role/model-registry-register`,
    'execution-role-arn': 'arn:aws:iam::333333333333:role/serve',
    'reports-s3-uri': 's3://acme-ml/reports',
    'reports-kms-key-id': KEY,
    'artifact-kms-key-id': KEY,
  },
  emulator: {
    groups: ['churn'],
    images: [{ image: `${IMAGE}:1.0` }],
    keys: [{ id: OWN_KEY_ID }],
    buckets: [
      {
        name: 'acme-ml',
        account: TRAINING_ACCOUNT,
        objects: { 'churn/model.tar.gz': { body: 'model', encryption: { kind: 'aws:kms', keyArn: KEY } } },
      },
    ],
  },
}

const SETTING = settingFor(COMPANY)
const { workloads } = SETTING

/** What the templates make for this company, as policies that its cloud can be given. */
const MADE: readonly Policy[] = [
  ...stack(TRAINING_ACCOUNT, 'training.yaml', {
    ...REPOSITORY,
    RegistryAccountId: REGISTRY_ACCOUNT,
    Groups: 'churn',
    ArtifactBucket: 'acme-ml',
    KmsKeyArn: KEY,
    ReportsBucket: 'acme-ml',
    ReportsPrefix: 'reports/',
    ReportsKmsKeyArn: KEY,
    UpdateVersions: 'yes',
  }),
  ...stack(REGISTRY_ACCOUNT, 'registry.yaml', {
    GroupName: 'churn',
    TrainingAccountId: TRAINING_ACCOUNT,
    DeployRoleArns: workloads.map(({ deployRole }) => deployRole.arn).join(','),
    TrainingUpdates: 'yes',
  }),
  ...stack(REGISTRY_ACCOUNT, 'registry-roles.yaml', { ...REPOSITORY, Groups: 'churn' }),
  ...stack(REGISTRY_ACCOUNT, 'stage-role.yaml', {
    ...REPOSITORY,
    Groups: 'churn',
    RoleName: SETTING.stageRole.name,
    Environment: 'prod',
    OtherEnvironments: 'qa',
  }),
  ...workloads.flatMap(({ account, environments, deployRole, executionRole }) =>
    stack(account, 'workload.yaml', {
      ...REPOSITORY,
      RegistryAccountId: REGISTRY_ACCOUNT,
      Groups: 'churn',
      ArtifactBucket: 'acme-ml',
      KmsKeyArn: KEY,
      Environment: environments[0] ?? '',
      DeployRoleName: deployRole.name,
      ExecutionRoleName: executionRole.name,
    }),
  ),
  ...stack(TRAINING_ACCOUNT, 'artifacts.yaml', {
    BucketName: 'acme-ml',
    RegistryAccountId: REGISTRY_ACCOUNT,
    ReaderArns: workloads.flatMap(({ deployRole, executionRole }) => [deployRole.arn, executionRole.arn]).join(','),
  }),
  ...stack(TRAINING_ACCOUNT, 'image-repository.yaml', {
    RepositoryName: 'churn',
    RegistryAccountId: REGISTRY_ACCOUNT,
    PullerArns: workloads.flatMap(({ deployRole, executionRole }) => [deployRole.arn, executionRole.arn]).join(','),
  }),
]

function stack(account: string, template: string, parameters: Readonly<Record<string, string>>): readonly Policy[] {
  const made = policiesOf(`infrastructure/${template}`, {
    'AWS::AccountId': account,
    'AWS::Region': REGION,
    ...parameters,
  })
  const one = (kind: Policy['kind'], resource: string, statements: readonly Statement[]): Policy => ({
    account,
    kind,
    resource,
    purpose: '',
    document: { Version: '2012-10-17', Statement: statements.map((statement) => ({ ...statement })) },
    apply: '',
    alternatives: [],
    corrects: [],
    notes: [],
  })
  const arn = (service: string, resource: string) => `arn:aws:${service}:${REGION}:${account}:${resource}`
  return [
    ...made.roles.flatMap(({ name, trust, policy }) => [
      one('role-trust', `arn:aws:iam::${account}:role/${name}`, trust),
      one('role', `arn:aws:iam::${account}:role/${name}`, policy),
    ]),
    ...made.groups.map(({ name, policy }) =>
      one('model-package-group', arn('sagemaker', `model-package-group/${name}`), policy),
    ),
    ...made.buckets.map(({ policy }) => one('bucket', 'arn:aws:s3:::acme-ml', policy)),
    ...made.keys.map(({ policy }) => one('key', KEY, policy)),
    ...made.repositories.map(({ name, policy }) => one('repository', arn('ecr', `repository/${name}`), policy)),
  ]
}

/** The condition keys of a request that a mode sends, by whom and for what. */
function keysOf(need: Need, action: string): RequestKeys {
  const approves = need.statement.Sid === 'DecideVersions'
  switch (action) {
    case 'sagemaker:CreateModelPackage':
      return { 'sagemaker:ModelApprovalStatus': 'PendingManualApproval' }
    case 'sagemaker:UpdateModelPackage':
      return approves ? { 'sagemaker:ModelApprovalStatus': 'Approved' } : {}
    case 'iam:PassRole':
      return { 'iam:PassedToService': 'sagemaker.amazonaws.com' }
    case 'iam:CreateServiceLinkedRole':
      return { 'iam:AWSServiceName': 'sagemaker.application-autoscaling.amazonaws.com' }
    case 'application-autoscaling:RegisterScalableTarget':
    case 'application-autoscaling:PutScalingPolicy':
      return {
        'application-autoscaling:service-namespace': 'sagemaker',
        'application-autoscaling:scalable-dimension': 'sagemaker:variant:DesiredInstanceCount',
      }
    case 's3:PutObject':
      return { 's3:if-none-match': '*' }
    case 'cloudwatch:PutMetricData':
      return { 'cloudwatch:namespace': 'AWS/SageMaker' }
    default:
      return {}
  }
}

function policyOf(holder: Holder): readonly Statement[] {
  const kind = holder.kind === 'execution-role' ? 'role' : holder.kind
  const found = MADE.filter((one) => one.kind === kind && one.resource === resourceOf(holder))
  return found.flatMap(({ document }) => {
    const statements: readonly Statement[] = JSON.parse(JSON.stringify(document.Statement))
    return statements
  })
}

/** What of a right is not allowed by the templates: an action on a resource, by somebody. */
function lacking(need: Need): readonly string[] {
  const { holder, statement } = need
  const policy = policyOf(holder)
  const isRole = holder.kind === 'role' || holder.kind === 'execution-role'
  const who = isRole ? [holder.role.arn] : list(statement.Principal?.AWS)
  const resources = statement.Resource ?? [resourceOf(holder)]
  return who.flatMap((principalArn) =>
    statement.Action.flatMap((action) =>
      resources
        .filter((resource) => {
          const everything: Statement = { Effect: 'Allow', Action: '*', Resource: '*' }
          const caller = {
            account: principalArn.split(':')[4] ?? '',
            arn: principalArn,
            principalArn,
            policy: isRole ? policy : [everything],
          }
          const resourcePolicy = isRole ? [] : policy
          const owner = isRole ? caller.account : accountOf(holder)
          const keys = keysOf(need, action)
          return authorize({ caller, action, resources: [resource], owner, resourcePolicy, keys }) !== undefined
        })
        .map((resource) => `${principalArn} ${action} ${resource}`),
    ),
  )
}

/** Of a whole account the templates let in the roles alone, so they are asked for in its place. */
function byRole(need: Need): Need {
  const { holder, statement } = need
  const roots = list(statement.Principal?.AWS)
  if (holder.kind === 'role' || roots.length === 0) return need
  const named = roots.flatMap((principal) => {
    const account = principal.split(':')[4]
    const workload = workloads.find((one) => one.account === account && principal.endsWith(':root'))
    if (workload === undefined) return [principal]
    return holder.kind === 'model-package-group' ? [workload.deployRole.arn] : [workload.executionRole.arn]
  })
  return { ...need, statement: { ...statement, Principal: { AWS: named } } }
}

describe('what register, approve, update and deploy need stands in the templates:', () => {
  const rights = needsOf(SETTING).filter(({ holder }) => holder.kind !== 'role-trust')
  test.each(
    rights.map((need) => [need.holder.kind, resourceOf(need.holder), need.statement.Sid, need] as const),
  )('the %s %s has %s', (_kind, _resource, _sid, need) => {
    expect(lacking(byRole(need))).toEqual([])
  })
  test('and these are all kinds of policies that there are', () => {
    expect(new Set(rights.map(({ holder }) => holder.kind))).toEqual(
      new Set(['role', 'execution-role', 'model-package-group', 'bucket', 'key', 'repository']),
    )
  })
})

test('in a cloud that checks all that AWS documents, the templates alone make register, approve and deploy pass', async () => {
  expect(await play(COMPANY, MADE)).toBeUndefined()
}, 60_000)
