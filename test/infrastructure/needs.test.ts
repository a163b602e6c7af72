import { describe, expect, test } from '@jest/globals'
import type { Policy } from '../../src/modes/policies/result.js'
import { accountOf, type Holder, type Need, resourceOf } from '../../src/permissions/need.js'
import { needsOf } from '../../src/permissions/needs.js'
import type { Setting } from '../../src/permissions/setting.js'
import { authorize } from '../emulator/iam/authorize.js'
import { list, type RequestKeys, type Statement } from '../emulator/iam/policy.js'
import { OWN_KEY_ID, PROD_ACCOUNT, QA_ACCOUNT, REGION, REGISTRY_ACCOUNT, TRAINING_ACCOUNT } from '../emulator/index.js'
import { policiesOf } from '../harness/cloud-formation.js'
import { type Company, play, settingFor } from '../policies/company.js'

const REPOSITORY = { GitHubOrg: 'acme', GitHubOrgId: '123456', GitHubRepo: 'models', GitHubRepoId: '789012' }

/** Who has what: the accounts that the registry and the workloads are in, and the one with bucket, key and image. */
interface Layout {
  readonly registry: string
  readonly workloads: readonly string[]
  readonly owner: string
}
const LAYOUTS: Readonly<Record<string, Layout>> = {
  'artifacts in the training account': {
    registry: REGISTRY_ACCOUNT,
    workloads: [QA_ACCOUNT, PROD_ACCOUNT],
    owner: TRAINING_ACCOUNT,
  },
  "the shared-services bucket of AWS's blog": {
    registry: REGISTRY_ACCOUNT,
    workloads: [QA_ACCOUNT, PROD_ACCOUNT],
    owner: REGISTRY_ACCOUNT,
  },
  'one account': { registry: TRAINING_ACCOUNT, workloads: [TRAINING_ACCOUNT], owner: TRAINING_ACCOUNT },
}

const keyOf = ({ owner }: Layout) => `arn:aws:kms:${REGION}:${owner}:key/${OWN_KEY_ID}`

/** A company that registers, approves, and deploys with alarms, scaling and a smoke test. */
function companyOf(layout: Layout): Company {
  const { registry, workloads, owner } = layout
  const image = `${owner}.dkr.ecr.eu-west-1.amazonaws.com/churn:1.0`
  const key = keyOf(layout)
  const environments = workloads.length > 1 ? '    qa: {}\n' : ''
  return {
    manifest: `group: churn
containers: [{ image: '${image}', model_data: s3://acme-ml/churn/model.tar.gz }]
content_types: [text/csv]
response_types: [text/csv]
metrics: evaluation.json
deploy:
  endpoint: churn
  variants: [{ name: main, instance_type: ml.m5.large, instance_count: 2 }]
  environments:
${environments}    prod:
      traffic: { shift: canary, size: 50%, wait: 5m, terminate_after: 2m, timeout: 60m }
      alarms: [serve-5xx]
      smoke_test: { payload: sample.csv, content_type: text/csv, max_latency: 500ms }
      autoscaling: { min: 2, max: 6, invocations_per_instance: 750, scale_in_cooldown: 5m, scale_out_cooldown: 1m }
`,
    inputs: {
      'check-mode': 'update',
      'role-to-assume': `arn:aws:iam::${TRAINING_ACCOUNT}:role/model-registry-register`,
      'registry-account-id': registry,
      'workload-account-ids': workloads.join(','),
      'execution-role-arn': `arn:aws:iam::${workloads[0]}:role/serve`,
      'reports-s3-uri': 's3://acme-ml/reports',
      'reports-bucket-owner-id': owner,
      'reports-kms-key-id': key,
      'artifact-bucket-owner-id': owner,
      'artifact-kms-key-id': key,
    },
    emulator: {
      groups: [{ name: 'churn', account: registry }],
      images: [{ image }],
      keys: [{ id: OWN_KEY_ID, account: owner }],
      buckets: [
        {
          name: 'acme-ml',
          account: owner,
          objects: { 'churn/model.tar.gz': { body: 'model', encryption: { kind: 'aws:kms', keyArn: key } } },
        },
      ],
    },
  }
}

/** What the templates make for this company, as policies that its cloud can be given. */
function madeFor(layout: Layout): readonly Policy[] {
  const { registry, owner } = layout
  const { workloads, stageRole, registerRole } = settingFor(companyOf(layout))
  const KmsKeyArn = keyOf(layout)
  const readers = workloads.flatMap(({ deployRole, executionRole }) => [deployRole.arn, executionRole.arn])
  const isForeign = (arn: string) => arn.split(':')[4] !== owner
  const writers = [registerRole?.arn ?? ''].filter(isForeign)
  return [
    ...stack(TRAINING_ACCOUNT, 'training.yaml', {
      ...REPOSITORY,
      RegistryAccountId: registry,
      Groups: 'churn',
      ArtifactBucket: 'acme-ml',
      KmsKeyArn,
      ReportsBucket: 'acme-ml',
      ReportsPrefix: 'reports/',
      ReportsKmsKeyArn: KmsKeyArn,
      UpdateVersions: 'yes',
    }),
    ...stack(registry, 'registry.yaml', {
      GroupName: 'churn',
      TrainingAccountId: TRAINING_ACCOUNT,
      DeployRoleArns: workloads.map(({ deployRole }) => deployRole.arn).join(','),
      TrainingUpdates: 'yes',
    }),
    ...stack(registry, 'registry-roles.yaml', { ...REPOSITORY, Groups: 'churn' }),
    ...stack(registry, 'stage-role.yaml', {
      ...REPOSITORY,
      Groups: 'churn',
      RoleName: stageRole.name,
      Environment: 'prod',
      OtherEnvironments: 'qa',
    }),
    ...workloads.flatMap(({ account, environments, deployRole, executionRole }) =>
      stack(account, 'workload.yaml', {
        ...REPOSITORY,
        RegistryAccountId: registry,
        Groups: 'churn',
        ArtifactBucket: 'acme-ml',
        KmsKeyArn,
        Environment: environments[0] ?? '',
        DeployRoleName: deployRole.name,
        ExecutionRoleName: executionRole.name,
      }),
    ),
    ...stack(owner, 'artifacts.yaml', {
      BucketName: 'acme-ml',
      RegistryAccountId: registry,
      ReaderArns: readers.filter(isForeign).join(','),
      WriterArns: writers.join(','),
      KmsKeyArn: '',
    }),
    ...stack(owner, 'image-repository.yaml', {
      RepositoryName: 'churn',
      RegistryAccountId: registry,
      PullerArns: [...readers, ...writers].filter(isForeign).join(','),
    }),
  ]
}

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
    ...made.keys.map(({ policy }) => one('key', arn('kms', `key/${OWN_KEY_ID}`), policy)),
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

function policyOf(holder: Holder, made: readonly Policy[]): readonly Statement[] {
  const kind = holder.kind === 'execution-role' ? 'role' : holder.kind
  const found = made.filter((one) => one.kind === kind && one.resource === resourceOf(holder))
  return found.flatMap(({ document }) => {
    const statements: readonly Statement[] = JSON.parse(JSON.stringify(document.Statement))
    return statements
  })
}

/** What of a right is not allowed by the templates: an action on a resource, by somebody. */
function lacking(need: Need, made: readonly Policy[]): readonly string[] {
  const { holder, statement } = need
  const policy = policyOf(holder, made)
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
function byRole(need: Need, workloads: Setting['workloads']): Need {
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

describe.each(Object.entries(LAYOUTS))('with %s', (_, layout) => {
  const setting = settingFor(companyOf(layout))
  const made = madeFor(layout)
  const rights = needsOf(setting).filter(({ holder }) => holder.kind !== 'role-trust')

  test.each(
    rights.map((need) => [need.holder.kind, resourceOf(need.holder), need.statement.Sid, need] as const),
  )('the %s %s has %s, which register, approve, update or deploy needs', (_kind, _resource, _sid, need) => {
    expect(lacking(byRole(need, setting.workloads), made)).toEqual([])
  })

  test('in a cloud that checks all that AWS documents, the templates alone make register, approve and deploy pass', async () => {
    expect(await play(companyOf(layout), made)).toBeUndefined()
  }, 60_000)
})
