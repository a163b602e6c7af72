import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { partitionOf } from '../../src/language/partitions.js'
import { list } from '../emulator/iam/policy.js'
import { REGION, REGISTRY_ACCOUNT, TRAINING_ACCOUNT } from '../emulator/index.js'
import { isTrustedBy } from '../emulator/sts/trust.js'
import {
  EVERY_OPTION,
  registryRolesStack,
  registryStack,
  stageStack,
  trainingStack,
  workloadStack,
} from '../harness/accounts.js'
import { policiesOf } from '../harness/cloud-formation.js'
import { listOf, member, resourcesOf, templateOf } from '../harness/template.js'

const REPOSITORY = { GitHubOrg: 'acme', GitHubOrgId: '123456', GitHubRepo: 'models', GitHubRepoId: '789012' }
const OTHER = 'repo:acme/other:pull_request'
/** Each template that trusts GitHub, with what else it must be given. */
const TRUSTING: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['training.yaml', { RegistryAccountId: REGISTRY_ACCOUNT, Groups: '*', ArtifactBucket: 'acme-ml' }],
  ['registry-roles.yaml', { Groups: '*' }],
  ['stage-role.yaml', { Groups: '*', Environment: 'qa', OtherEnvironments: 'prod' }],
  ['workload.yaml', { RegistryAccountId: REGISTRY_ACCOUNT, Groups: '*', ArtifactBucket: 'acme-ml', Environment: 'qa' }],
  ['deployment.yaml', { Environment: 'qa', DeployRoleArns: 'arn:aws:iam::333333333333:role/model-registry-deploy-qa' }],
]

/** The statement with which the first role of a template that GitHub's jobs assume trusts them. */
function trustOf([file, given]: (typeof TRUSTING)[number], parameters: Readonly<Record<string, string>>) {
  const { roles } = policiesOf(`infrastructure/${file}`, {
    'AWS::AccountId': REGISTRY_ACCOUNT,
    'AWS::Region': REGION,
    ...REPOSITORY,
    ...given,
    ...parameters,
  })
  return roles.flatMap(({ trust }) => trust).filter(({ Action }) => Action === 'sts:AssumeRoleWithWebIdentity')
}

describe.each(TRUSTING)('the trust of %s', (file, given) => {
  test('of GitHub Enterprise Server is the same statement with its issuer, and without the ids it does not have', () => {
    const [own] = trustOf([file, given], {})
    const [other, ...more] = trustOf([file, given], {
      Issuer: 'github.acme.com/_services/token',
      GitHubOrgId: '',
      GitHubRepoId: '',
    })
    const text = JSON.stringify(own)
      .replaceAll('token.actions.githubusercontent.com', 'github.acme.com/_services/token')
      .replaceAll(/,"repo:acme@123456[^"]*"/g, '')
    expect(other).toEqual(JSON.parse(text))
    expect(more).toEqual([])
  })

  test('takes an audience, a provider and further subjects, in each form of the policy', () => {
    for (const Issuer of ['token.actions.githubusercontent.com', 'token.actions.acme.ghe.com']) {
      const ProviderArn = `arn:aws-cn:iam::111111111111:oidc-provider/${Issuer}`
      const statements = trustOf([file, given], {
        Issuer,
        ProviderArn,
        Audience: 'sts.amazonaws.com.cn',
        OtherSubjects: `${OTHER},repo:acme@1/other@2:pull_request`,
      })
      const subjects = statements.flatMap(({ Condition }) => list(Condition?.['StringEquals']?.[`${Issuer}:sub`]))
      expect(subjects).toEqual(expect.arrayContaining([OTHER, 'repo:acme@1/other@2:pull_request']))
      expect(subjects.filter((subject) => subject.includes('*'))).toEqual([])
      for (const { Principal, Condition } of statements) {
        expect(Principal).toEqual({ Federated: ProviderArn })
        expect(Condition?.['StringEquals']?.[`${Issuer}:aud`]).toBe('sts.amazonaws.com.cn')
      }
    }
  })

  test('on github.com without the ids is refused, and says where they are', () => {
    expect(() => trustOf([file, given], { GitHubOrgId: '' })).toThrow('gh api repos/ORG/REPO')
  })
})

test('the register role can be kept for the jobs of one reusable workflow, whoever issues the token', () => {
  const JobWorkflowRef = 'acme/workflows/.github/workflows/register.yml@refs/heads/main'
  for (const Issuer of ['token.actions.githubusercontent.com', 'github.acme.com/_services/token']) {
    const claims = (workflow: string) => ({
      [`${Issuer}:aud`]: 'sts.amazonaws.com',
      [`${Issuer}:sub`]: 'repo:acme/models:pull_request',
      [`${Issuer}:job_workflow_ref`]: workflow,
    })
    const provider = `arn:aws:iam::${TRAINING_ACCOUNT}:oidc-provider/${Issuer}`
    const letsIn = (parameters: Readonly<Record<string, string>>, workflow: string) =>
      isTrustedBy(trainingStack({ Issuer, ...parameters }).roles[0]?.trust, {
        action: 'sts:AssumeRoleWithWebIdentity',
        principals: { Federated: [provider] },
        keys: claims(workflow),
      })
    const own = 'acme/models/.github/workflows/mine.yml@refs/pull/42/merge'
    expect([letsIn({}, own), letsIn({ JobWorkflowRef }, own), letsIn({ JobWorkflowRef }, JobWorkflowRef)]).toEqual([
      true,
      false,
      true,
    ])
  }
})

test('who may read is not thereby let in to approve', () => {
  const subjects = (parameters: Readonly<Record<string, string>>) =>
    registryRolesStack({ CreateReadRole: 'yes', ...parameters }).roles.map(({ trust }) =>
      JSON.stringify(trust).includes(OTHER),
    )
  expect(subjects({ OtherReadSubjects: OTHER })).toEqual([false, true])
  expect(subjects({ OtherSubjects: OTHER })).toEqual([true, false])
})

test('a deploy role of which only a deployment account makes use trusts that role and no job of GitHub', () => {
  const TrustedRoleArn = 'arn:aws:iam::555555555555:role/model-registry-chain-qa'
  for (const Issuer of ['token.actions.githubusercontent.com', 'github.acme.com/_services/token']) {
    const trustOfDeploy = (parameters: Readonly<Record<string, string>>) =>
      workloadStack('qa', { Issuer, TrustedRoleArn, ...parameters }).roles.find(({ name }) => name.includes('deploy'))
        ?.trust
    expect(trustOfDeploy({ TrustGitHub: 'no' })).toEqual([
      { Sid: 'TrustDeploymentAccount', Effect: 'Allow', Principal: { AWS: TrustedRoleArn }, Action: 'sts:AssumeRole' },
    ])
    expect(trustOfDeploy({})?.map(({ Sid }) => Sid)).toEqual(['TrustGitHub', 'TrustDeploymentAccount'])
  }
})

test('no role name that a template makes by itself is longer than the 64 characters of IAM', () => {
  const long = 'e'.repeat(40)
  const names = [
    ...policiesOf('infrastructure/workload.yaml', {
      ...REPOSITORY,
      ...TRUSTING[3]?.[1],
      'AWS::AccountId': REGISTRY_ACCOUNT,
      'AWS::Region': REGION,
      Environment: long,
    }).roles,
    ...stageStack('qa', { Environment: long }).roles,
    ...registryRolesStack({ CreateReadRole: 'yes' }).roles,
    ...trainingStack().roles,
  ].map(({ name }) => name)
  expect(names.map((name) => name.length).filter((length) => length > 64)).toEqual([])
  expect(Math.max(...names.map((name) => name.length))).toBe(64)
  expect(() => stageStack('qa', { Environment: 'e'.repeat(41) })).toThrow('Environment')
})

test('where one pattern does not say which groups, the ARNs that are given stand in every policy in its place', () => {
  const arns = ['churn', 'fraud'].flatMap((group) => [
    `arn:aws:sagemaker:eu-west-1:${REGISTRY_ACCOUNT}:model-package-group/${group}`,
    `arn:aws:sagemaker:us-east-1:${REGISTRY_ACCOUNT}:model-package/${group}/*`,
  ])
  const given = { PackageArns: arns.join(','), Groups: 'nothing' }
  const stacks = [
    trainingStack({ ...given, UpdateVersions: 'yes' }),
    registryRolesStack({ ...given, CreateReadRole: 'yes' }),
    stageStack('qa', given),
    workloadStack('qa', given),
  ]
  const onPackages = stacks
    .flatMap(({ roles }) => roles.flatMap(({ policy }) => policy))
    .filter(({ Effect, Resource }) => Effect === 'Allow' && /model-package/.test(JSON.stringify(Resource ?? '')))
  expect(onPackages).toHaveLength(13)
  for (const { Resource } of onPackages) expect(Resource).toEqual(arns)
})

const TEMPLATES = readdirSync('infrastructure').filter((name) => name.endsWith('.yaml'))

test.each(TEMPLATES)('%s names a Region of every partition that it is for, in which cfn-lint looks at it', (name) => {
  const config = member(member(member(templateOf(`infrastructure/${name}`), 'Metadata'), 'cfn-lint'), 'config')
  const partitions = new Set(listOf(member(config, 'regions')).map((region) => partitionOf(String(region))))
  // CloudFormation has no model package groups in China, and EventBridge no API destinations in GovCloud.
  const without: Readonly<Record<string, string>> = { 'registry.yaml': 'aws-cn', 'approval-event.yaml': 'aws-us-gov' }
  const all = ['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc'].filter((partition) => partition !== without[name])
  expect([...partitions].sort()).toEqual(all.sort())
})

test.each(TEMPLATES)('in another partition no ARN that %s makes is of the commercial one', (name) => {
  const arn = 'arn:aws-cn:iam::333333333333:role/somebody'
  const resources = resourcesOf(`infrastructure/${name}`, {
    ...REPOSITORY,
    'AWS::AccountId': REGISTRY_ACCOUNT,
    'AWS::Region': 'cn-north-1',
    'AWS::Partition': 'aws-cn',
    RegistryAccountId: REGISTRY_ACCOUNT,
    TrainingAccountId: TRAINING_ACCOUNT,
    Groups: '*',
    GroupName: 'churn',
    ArtifactBucket: 'acme-ml',
    BucketName: 'acme-ml',
    RepositoryName: 'churn',
    ReportsBucket: 'acme-ml',
    UpdateVersions: 'yes',
    TrainingUpdates: 'yes',
    CreateReadRole: 'yes',
    Environment: 'qa',
    OtherEnvironments: 'prod',
    DeployRoleArns: arn,
    ReaderArns: arn,
    WriterArns: arn,
    PullerArns: arn,
    TrustedRoleArn: arn,
    TokenSecret: 'github/approvals',
  })
  expect(JSON.stringify(resources)).not.toContain('arn:aws:')
})

test("with every option a role stays within IAM's limits, and a group within SageMaker's", () => {
  const key = 'arn:aws:kms:eu-west-1:222222222222:key/c0c0c0c0-0000-4000-8000-0000000000c0'
  const roles = [
    trainingStack({ ...EVERY_OPTION, PackageKmsKeyArn: key, ArtifactPrefix: 'models/' }),
    registryRolesStack({ CreateReadRole: 'yes' }),
    stageStack('qa', { OtherEnvironments: 'dev,test,uat,staging,preprod,prod' }),
    workloadStack('qa', {
      KmsKeyArn: key,
      EndpointKmsKeyArn: key,
      CaptureKmsKeyArn: key,
      OutputBucket: 'o',
      AnswerPrefix: 'answers/',
      TopicArns: 'arn:aws:sns:eu-west-1:333333333333:answers,arn:aws:sns:eu-west-1:333333333333:errors',
      InVpc: 'yes',
    }),
  ].flatMap((stack) => stack.roles)
  // IAM, "IAM and AWS STS quotas": inline policies of a role 10,240 characters together, its trust policy 2,048.
  const size = (value: unknown) => JSON.stringify(value).length + '{"Version":"2012-10-17","Statement":}'.length
  expect(roles.filter(({ policy, trust }) => size(policy) > 10_240 || size(trust) > 2048)).toEqual([])
  // PutModelPackageGroupPolicy, ResourcePolicy: at most 20,480.
  const [group] = registryStack({ group: 'c'.repeat(63), environments: ['qa', 'prod'], updates: true }).groups
  expect(size(group?.policy)).toBeLessThan(20_480)
})
