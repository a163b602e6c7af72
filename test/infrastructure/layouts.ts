import type { Policy } from '../../src/modes/policies/result.js'
import type { Statement } from '../emulator/iam/policy.js'
import { OWN_KEY_ID, PROD_ACCOUNT, QA_ACCOUNT, REGION, REGISTRY_ACCOUNT, TRAINING_ACCOUNT } from '../emulator/index.js'
import { policiesOf } from '../harness/cloud-formation.js'
import { type Company, settingFor } from '../policies/company.js'

const REPOSITORY = { GitHubOrg: 'acme', GitHubOrgId: '123456', GitHubRepo: 'models', GitHubRepoId: '789012' }

/** Who has what: the accounts that the registry and the workloads are in, and the one with bucket, key and image. */
export interface Layout {
  readonly registry: string
  readonly workloads: readonly string[]
  readonly owner: string
}
export const LAYOUTS: Readonly<Record<string, Layout>> = {
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
export function companyOf(layout: Layout): Company {
  const { registry, workloads, owner } = layout
  const image = `${owner}.dkr.ecr.eu-west-1.amazonaws.com/churn:1.0`
  const key = keyOf(layout)
  const environments = workloads.length > 1 ? '    qa: { stage: QA }\n' : ''
  const requires = workloads.length > 1 ? 'requires: qa' : 'stage: Prod'
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
      ${requires}
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
export function madeFor(layout: Layout): readonly Policy[] {
  const { registry, owner } = layout
  const { workloads, stageRoles, registerRole } = settingFor(companyOf(layout))
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
    ...stageRoles.flatMap(({ role, environment }) =>
      stack(registry, 'stage-role.yaml', {
        ...REPOSITORY,
        Groups: 'churn',
        RoleName: role.name,
        Environment: environment,
        OtherEnvironments: environment === 'qa' ? 'prod' : 'qa',
      }),
    ),
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
    read: '',
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
