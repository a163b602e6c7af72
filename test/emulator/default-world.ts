import type { Statement } from './iam/policy.js'
import type { RoleOptions } from './iam/role.js'
import type { RepositoryIdentity } from './oidc/run.js'
import { deployRoleArn, REGISTRY_ACCOUNT, TRAINING_ACCOUNT } from './options.js'
import { BORN, NO_DECISION, packageResources } from './package-resources.js'
import { partitionOf } from './partition.js'
import { registerPolicy, validationRole } from './register-role.js'

/** The audience and issuer that configure-aws-credentials' README tells everyone to use. */
export const GITHUB_ISSUER_HOST = 'token.actions.githubusercontent.com'
export const AWS_AUDIENCE = 'sts.amazonaws.com'

/**
 * The statements one can take away, one right each. `trust-subject` takes the pull request's subjects out of the
 * register role's trust policy, and `trust-environment` the environments' out of the others'; each other name is the Sid of the statement, without its hyphens.
 */
export const REMOVABLE_STATEMENTS = [
  'trust-subject',
  'trust-environment',
  'identity-create',
  'identity-list',
  'identity-describe',
  'identity-read-artifacts',
  'identity-list-artifacts',
  'identity-decrypt-artifacts',
  'identity-describe-keys',
  'identity-resolve-images',
  'identity-read-sources',
  'identity-write-reports',
  'identity-encrypt-reports',
  'identity-create-group',
  'identity-packages',
  'identity-pass-validation-role',
  'identity-update',
  'group-create',
  'group-list',
  'group-describe',
  'group-update',
  'model-registry-reads',
  'model-registry-pulls',
  'model-registry-decrypts',
  'deploy-roles-read',
  'identity-decide',
  'identity-stage',
  'identity-read-versions',
  'identity-models',
  'identity-configurations',
  'identity-lists',
  'identity-endpoints',
  'identity-serve',
  'identity-tags',
  'identity-pass-role',
  'identity-alarms',
  'identity-scaling-look',
  'identity-scaling',
  'watch-alarms',
] as const

export type RemovableStatement = (typeof REMOVABLE_STATEMENTS)[number]

/** The subjects of a repository's pull requests and of its main branch, each in both forms (GitHub's OIDC reference). */
export interface Subjects {
  readonly pullRequest: readonly string[]
  readonly main: readonly string[]
  /** Of a job in a GitHub environment. */
  readonly environment: (name: string) => readonly string[]
}

/** The subjects of a repository's ID tokens: by name, and since 2026-07-15 with the ids. */
export function subjectsOf(repository: {
  readonly identity: RepositoryIdentity
  readonly defaultBranch: string
}): Subjects {
  const { owner, ownerId, name, id } = repository.identity
  const repositories = [`repo:${owner}/${name}`, `repo:${owner}@${ownerId}/${name}@${id}`]
  return {
    pullRequest: repositories.map((prefix) => `${prefix}:pull_request`),
    main: repositories.map((prefix) => `${prefix}:ref:refs/heads/${repository.defaultBranch}`),
    environment: (environment) => repositories.map((prefix) => `${prefix}:environment:${environment}`),
  }
}

/** The group's resource policy as the registry account's template writes it, one statement per right. */
export function defaultGroupPolicy(group: {
  readonly name: string
  readonly account: string
  readonly region: string
}): readonly Statement[] {
  const resources = packageResources(group.region, group.account, group.name)
  const partition = partitionOf(group.region)
  const training = { AWS: `arn:${partition}:iam::${TRAINING_ACCOUNT}:role/model-registry-register` }
  const workloads = {
    AWS: [deployRoleArn('qa'), deployRoleArn('prod')].map((arn) => arn.replace('arn:aws:', `arn:${partition}:`)),
  }
  return [
    {
      Sid: 'GroupCreate',
      Effect: 'Allow',
      Principal: training,
      Action: 'sagemaker:CreateModelPackage',
      Resource: resources,
      Condition: { StringEquals: { 'sagemaker:ModelApprovalStatus': 'PendingManualApproval' }, ...BORN },
    },
    {
      Sid: 'GroupList',
      Effect: 'Allow',
      Principal: training,
      Action: 'sagemaker:ListModelPackages',
      Resource: resources,
    },
    {
      Sid: 'GroupDescribe',
      Effect: 'Allow',
      Principal: training,
      Action: ['sagemaker:DescribeModelPackage', 'sagemaker:DescribeModelPackageGroup'],
      Resource: resources,
    },
    {
      // `source_uri` and `mode: update`; neither the status nor the stage of a version.
      Sid: 'GroupUpdate',
      Effect: 'Allow',
      Principal: training,
      Action: 'sagemaker:UpdateModelPackage',
      Resource: resources,
      Condition: NO_DECISION,
    },
    {
      Sid: 'DeployRolesRead',
      Effect: 'Allow',
      Principal: workloads,
      Action: [
        'sagemaker:DescribeModelPackage',
        'sagemaker:DescribeModelPackageGroup',
        'sagemaker:ListModelPackages',
        'sagemaker:CreateModel',
      ],
      Resource: resources,
    },
  ]
}

/** The register role of the training account, the reading role of the registry account; the rest is in workload-roles.ts. */
export function defaultRoles(region: string, subjects: Subjects): readonly RoleOptions[] {
  const packages = packageResources(region, REGISTRY_ACCOUNT, '*')
  const read: readonly Statement[] = [
    { Sid: 'IdentityList', Effect: 'Allow', Action: 'sagemaker:ListModelPackages', Resource: packages },
    {
      Sid: 'IdentityAskIam',
      Effect: 'Allow',
      Action: 'iam:SimulatePrincipalPolicy',
      Resource: `arn:${partitionOf(region)}:iam::${REGISTRY_ACCOUNT}:role/model-registry-read`,
    },
    {
      Sid: 'IdentityDescribe',
      Effect: 'Allow',
      Action: [
        'sagemaker:DescribeModelPackage',
        'sagemaker:DescribeModelPackageGroup',
        'sagemaker:GetModelPackageGroupPolicy',
      ],
      Resource: packages,
    },
  ]
  return [
    {
      name: 'model-registry-register',
      account: TRAINING_ACCOUNT,
      trust: [trustGitHub(TRAINING_ACCOUNT, [...subjects.pullRequest, ...subjects.main], partitionOf(region))],
      policy: registerPolicy(region),
    },
    validationRole(partitionOf(region)),
    {
      name: 'model-registry-read',
      account: REGISTRY_ACCOUNT,
      trust: [trustGitHub(REGISTRY_ACCOUNT, [...subjects.pullRequest, ...subjects.main], partitionOf(region))],
      policy: read,
    },
  ]
}

/** The trust statement of configure-aws-credentials' README: audience and exact subjects. */
export function trustGitHub(account: string, subjects: readonly string[], partition = 'aws'): Statement {
  return {
    Sid: 'TrustGitHub',
    Effect: 'Allow',
    Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${GITHUB_ISSUER_HOST}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: { [`${GITHUB_ISSUER_HOST}:aud`]: AWS_AUDIENCE, [`${GITHUB_ISSUER_HOST}:sub`]: subjects },
    },
  }
}
