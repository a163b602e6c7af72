import { fileURLToPath } from 'node:url'
import {
  APPROVAL_ENVIRONMENT,
  ENVIRONMENTS,
  keyArn,
  REGION,
  REGISTRY_ACCOUNT,
  TRAINING_ACCOUNT,
  VALIDATION_ROLE_ARN,
} from '../emulator/options.js'
import { policiesOf } from './cloud-formation.js'

const template = (name: string) => fileURLToPath(new URL(`../../infrastructure/${name}`, import.meta.url))
const repository = { GitHubOrg: 'acme', GitHubOrgId: '123456', GitHubRepo: 'models', GitHubRepoId: '789012' }

/** Every option of `training.yaml` asked for, as the emulator's own register role has it. */
export const EVERY_OPTION = {
  KmsKeyArn: keyArn('*'),
  ReadSources: 'yes',
  ReportsBucket: 'acme-ml',
  ReportsPrefix: 'reports/',
  ReportsKmsKeyArn: keyArn('*'),
  CreateGroups: 'yes',
  UpdateVersions: 'yes',
  PackageNames: '*',
  ValidationRoleArn: VALIDATION_ROLE_ARN,
} as const

/** What `infrastructure/training.yaml` makes in the training account of the emulator. */
export function trainingStack(parameters: Readonly<Record<string, string>> = {}) {
  return policiesOf(template('training.yaml'), {
    ...repository,
    'AWS::AccountId': TRAINING_ACCOUNT,
    'AWS::Region': REGION,
    RegistryAccountId: REGISTRY_ACCOUNT,
    ArtifactBucket: 'acme-ml',
    CreateProvider: 'no',
    ...parameters,
  })
}

/** What `infrastructure/registry.yaml` makes in the registry account of the emulator. */
export function registryStack(options: {
  readonly group: string
  readonly workloads?: readonly string[]
  readonly readRole?: boolean
  /** The training account may update versions. */
  readonly updates?: boolean
  /** The roles that approve and that write the stage. */
  readonly deployRoles?: boolean
}) {
  return policiesOf(template('registry.yaml'), {
    ...repository,
    'AWS::AccountId': REGISTRY_ACCOUNT,
    'AWS::Region': REGION,
    GroupName: options.group,
    TrainingAccountId: TRAINING_ACCOUNT,
    WorkloadAccountIds: (options.workloads ?? []).join(','),
    TrainingUpdates: options.updates === true ? 'yes' : 'no',
    CreateReadRole: options.readRole === true ? 'yes' : 'no',
    ApprovalEnvironment: options.deployRoles === true ? APPROVAL_ENVIRONMENT : '',
    CreateStageRole: options.deployRoles === true ? 'yes' : 'no',
  })
}

/** What `infrastructure/workload.yaml` makes in the workload account of an environment. */
export function workloadStack(
  environment: keyof typeof ENVIRONMENTS,
  parameters: Readonly<Record<string, string>> = {},
) {
  return policiesOf(template('workload.yaml'), {
    ...repository,
    'AWS::AccountId': ENVIRONMENTS[environment],
    'AWS::Region': REGION,
    Environment: environment,
    RegistryAccountId: REGISTRY_ACCOUNT,
    ArtifactBucket: 'acme-ml',
    CreateProvider: 'no',
    ...parameters,
  })
}
