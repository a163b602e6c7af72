import { expect, test } from '@jest/globals'
import type { Statement } from '../emulator/iam/policy.js'
import { list } from '../emulator/iam/policy.js'
import { Emulator, REGION, REGISTRY_ACCOUNT, TRAINING_ACCOUNT } from '../emulator/index.js'
import {
  EVERY_OPTION,
  registryRolesStack,
  registryStack,
  stageStack,
  trainingStack,
  workloadStack,
} from './accounts.js'

/** A policy as a set of rights, so that two ways to write it can be compared. */
function rights(statements: readonly Statement[]): string[] {
  return statements
    .flatMap((statement) =>
      list(statement.Action).flatMap((action) =>
        list(statement.Resource ?? '*').map((resource) =>
          JSON.stringify([
            statement.Sid,
            statement.Effect,
            action,
            resource,
            list(statement.Principal === '*' ? '*' : statement.Principal?.AWS),
            statement.Condition ?? {},
          ]),
        ),
      ),
    )
    .sort()
}

test("the group's policy is the emulator's own", () => {
  const emulator = new Emulator({ groups: ['churn'] })
  const { groups } = registryStack({ group: 'churn', updates: true, environments: ['qa', 'prod'] })
  expect(rights(groups[0]?.policy ?? [])).toEqual(rights(emulator.group('churn').policy))
})

test('a group whose whole training account is let in, for AWS RAM, keeps every condition', () => {
  const policyOf = (parameters: Readonly<Record<string, string>>) =>
    registryStack({ group: 'churn', updates: true, parameters }).groups[0]?.policy ?? []
  const byAccount = policyOf({ Principals: 'accounts' })
  for (const { Principal } of byAccount) expect(Principal).toEqual({ AWS: `arn:aws:iam::${TRAINING_ACCOUNT}:root` })
  const byRole = policyOf({}).map((statement) => ({ ...statement, Principal: byAccount[0]?.Principal }))
  expect(byRole).toEqual(byAccount)
})

test('the register role trusts both forms of subject of pull requests and of main, and nothing else', () => {
  const emulator = new Emulator()
  const { pullRequest, main } = emulator.subjects()
  const trust = trainingStack().roles[0]?.trust ?? []
  expect(trust).toHaveLength(1)
  expect(trust[0]?.Condition?.['StringEquals']?.['token.actions.githubusercontent.com:sub']).toEqual([
    ...pullRequest,
    ...main,
  ])
  expect(trust[0]?.Principal).toEqual({
    Federated: `arn:aws:iam::${TRAINING_ACCOUNT}:oidc-provider/token.actions.githubusercontent.com`,
  })
})

test('the register role has, with every option, the rights of the emulator under the same names and conditions', () => {
  const kinds = (policy: readonly Statement[]) =>
    policy
      .flatMap(({ Sid, Effect, Action, Condition }) =>
        list(Action).map((action) => JSON.stringify([Sid, Effect, action, Condition ?? {}])),
      )
      .sort()
  const policy = trainingStack(EVERY_OPTION).roles[0]?.policy ?? []
  expect(kinds(policy)).toEqual(kinds(emulated('model-registry-register').policy))
})

test("each of the register role's rights is on the registry, on its own account, its own bucket, or an image", () => {
  const places = [
    `arn:aws:sagemaker:${REGION}:(${REGISTRY_ACCOUNT}|${TRAINING_ACCOUNT}):`,
    `arn:aws:kms:${REGION}:${TRAINING_ACCOUNT}:key/`,
    `arn:aws:iam::${TRAINING_ACCOUNT}:role/model-registry-(?:validation|register)`,
    `arn:aws:ecr:${REGION}:\\*:repository/\\*`,
    'arn:aws:s3:::acme-ml(/|"|$)',
  ]
  const policy = trainingStack(EVERY_OPTION).roles[0]?.policy ?? []
  for (const right of rights(policy.filter(({ Effect }) => Effect === 'Allow')))
    expect(right).toMatch(new RegExp(`"(${places.join('|')})`))
})

test('without an option the register role registers, reads versions, artifacts, tags and keys, and never updates', () => {
  const policy = trainingStack().roles[0]?.policy ?? []
  expect(policy.map(({ Sid }) => Sid)).toEqual([
    'IdentityCreate',
    'IdentityList',
    'IdentityAskIam',
    'IdentityDescribe',
    'NeverApproved',
    'NeverDecided',
    'NeverStaged',
    'NeverUpdated',
    'IdentityReadArtifacts',
    'IdentityListArtifacts',
    'IdentityDescribeKeys',
    'IdentityResolveImages',
  ])
  const none = trainingStack({ ReadImages: 'no', DescribeKeys: 'no' }).roles[0]?.policy ?? []
  expect(none.flatMap(({ Action }) => list(Action)).filter((action) => /^(ecr|kms):/.test(action))).toEqual([])
})

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  ['sources', { ReadSources: 'yes' }, ['IdentityReadSources']],
  ['reports', { ReportsBucket: 'acme-reports' }, ['IdentityWriteReports', 'IdentityReadReports']],
  ['groups', { CreateGroups: 'yes' }, ['IdentityCreateGroup']],
  [
    'updates',
    { UpdateVersions: 'yes' },
    ['IdentityUpdate', 'NeverActor', 'NeverAuthor', 'NeverPullRequest', 'NeverRemoved'],
  ],
  ['packages', { PackageNames: 'churn-*' }, ['IdentityPackages']],
])('the option for %s adds that right and no other', (_, parameters, added) => {
  const sids = (given: Readonly<Record<string, string>>) =>
    (trainingStack(given).roles[0]?.policy ?? []).map(({ Sid }) => Sid)
  expect(sids(parameters).filter((sid) => !sids({}).includes(sid))).toEqual(added)
})

/** The emulator's role of that name, as it is by default. */
function emulated(name: string) {
  const role = [...new Emulator().roles.values()].find((one) => one.name === name)
  if (role === undefined) throw new Error(`the emulator has no role ${name}`)
  return role
}

test.each(['qa', 'prod'] as const)("the roles of a workload account for %s are the emulator's own", (environment) => {
  const { roles } = workloadStack(environment)
  expect(roles.map(({ name }) => name).sort()).toEqual([
    `model-registry-deploy-${environment}`,
    `model-registry-endpoint-${environment}`,
  ])
  for (const { name, trust, policy, maxSessionDuration } of roles) {
    const own = emulated(name)
    expect(rights(policy)).toEqual(rights(own.policy))
    expect(trust).toEqual(own.trust)
    expect(maxSessionDuration ?? 3600).toBe(own.maxSessionDuration)
  }
})

test.each([
  ['approves', registryRolesStack({}), ['model-registry-approve']],
  ['reads', registryRolesStack({ CreateReadRole: 'yes' }), ['model-registry-approve', 'model-registry-read']],
  ['writes the stage of qa', stageStack('qa'), ['model-registry-stage-qa']],
  ['writes the stage of prod', stageStack('prod'), ['model-registry-stage-prod']],
] as const)("the role of the registry account that %s is the emulator's own", (_, { roles }, names) => {
  expect(roles.map(({ name }) => name)).toEqual(names)
  for (const { name, trust, policy, maxSessionDuration } of roles) {
    const own = emulated(name)
    expect(rights(policy)).toEqual(rights(own.policy))
    expect(trust).toEqual(own.trust)
    expect(maxSessionDuration ?? 3600).toBe(own.maxSessionDuration)
  }
})

test('no role of a deploy can approve, register, or delete an endpoint', () => {
  const deploy = workloadStack('prod').roles.flatMap(({ policy }) => policy)
  const actions = deploy.flatMap(({ Action }) => list(Action))
  for (const action of ['UpdateModelPackage', 'CreateModelPackage', 'DeleteEndpoint'])
    expect(actions).not.toContain(`sagemaker:${action}`)
  expect(actions.filter((action) => action.includes('*'))).toEqual([])
})

test('a workload account has rights for a key, a VPC and outputs only where they are asked for', () => {
  const sids = (parameters: Readonly<Record<string, string>>) =>
    workloadStack('prod', parameters)
      .roles.flatMap(({ policy }) => policy)
      .flatMap(({ Sid }) => Sid ?? [])
  const plain = sids({})
  const key = 'arn:aws:kms:eu-west-1:222222222222:key/1'
  const more = sids({
    KmsKeyArn: key,
    EndpointKmsKeyArn: key,
    CaptureKmsKeyArn: key,
    OutputBucket: 'acme-out',
    InVpc: 'yes',
  })
  expect(more.filter((sid) => !plain.includes(sid))).toEqual([
    'DecryptArtifacts',
    'WriteOutput',
    'EncryptOutput',
    'JoinVpc',
    'IdentityDecryptArtifacts',
    'IdentityEndpointKey',
    'IdentityCaptureKey',
  ])
})
