import { fileURLToPath } from 'node:url'
import {
  APPROVAL_ENVIRONMENT,
  deployRoleArn,
  ENVIRONMENTS,
  keyArn,
  REGION,
  REGISTRY_ACCOUNT,
  TRAINING_ACCOUNT,
  VALIDATION_ROLE_ARN,
} from '../emulator/options.js'
import { policiesOf } from './cloud-formation.js'

type Environment = keyof typeof ENVIRONMENTS
type Given = Readonly<Record<string, string>>

const template = (name: string) => fileURLToPath(new URL(`../../infrastructure/${name}`, import.meta.url))
const repository = { GitHubOrg: 'acme', GitHubOrgId: '123456', GitHubRepo: 'models', GitHubRepoId: '789012' }
const registryAccount = { 'AWS::AccountId': REGISTRY_ACCOUNT, 'AWS::Region': REGION }

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
export function trainingStack(parameters: Given = {}) {
  return policiesOf(template('training.yaml'), {
    ...repository,
    'AWS::AccountId': TRAINING_ACCOUNT,
    'AWS::Region': REGION,
    RegistryAccountId: REGISTRY_ACCOUNT,
    Groups: '*',
    ArtifactBucket: 'acme-ml',
    ...parameters,
  })
}

/** What `infrastructure/registry.yaml` makes in the registry account of the emulator: the group of a model. */
export function registryStack(options: {
  readonly group: string
  /** The environments whose roles may deploy its versions. */
  readonly environments?: readonly Environment[]
  /** The training account may update versions. */
  readonly updates?: boolean
  readonly parameters?: Given
}) {
  return policiesOf(template('registry.yaml'), {
    ...registryAccount,
    GroupName: options.group,
    TrainingAccountId: TRAINING_ACCOUNT,
    DeployRoleArns: (options.environments ?? []).map(deployRoleArn).join(','),
    TrainingUpdates: options.updates === true ? 'yes' : 'no',
    ...options.parameters,
  })
}

/** What `infrastructure/registry-roles.yaml` makes there: the role that approves, and where wanted the one that reads. */
export function registryRolesStack(parameters: Given = {}) {
  return policiesOf(template('registry-roles.yaml'), {
    ...repository,
    ...registryAccount,
    Groups: '*',
    ApprovalEnvironment: APPROVAL_ENVIRONMENT,
    ...parameters,
  })
}

/** What `infrastructure/stage-role.yaml` makes there: the role with which an environment's job writes stages. */
export function stageStack(environment: Environment, parameters: Given = {}) {
  return policiesOf(template('stage-role.yaml'), {
    ...repository,
    ...registryAccount,
    Groups: '*',
    Environment: environment,
    OtherEnvironments: Object.keys(ENVIRONMENTS)
      .filter((name) => name !== environment)
      .join(','),
    ...parameters,
  })
}

/** What `infrastructure/workload.yaml` makes in the workload account of an environment. */
export function workloadStack(environment: Environment, parameters: Given = {}) {
  return policiesOf(template('workload.yaml'), {
    ...repository,
    'AWS::AccountId': ENVIRONMENTS[environment],
    'AWS::Region': REGION,
    Environment: environment,
    RegistryAccountId: REGISTRY_ACCOUNT,
    Groups: '*',
    ArtifactBucket: 'acme-ml',
    ...parameters,
  })
}
