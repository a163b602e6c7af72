import { expect, test } from '@jest/globals'
import type { Statement } from '../emulator/iam/policy.js'
import { list } from '../emulator/iam/policy.js'
import { Emulator, REGION, REGISTRY_ACCOUNT, TRAINING_ACCOUNT } from '../emulator/index.js'
import { registryStack, trainingStack, workloadStack } from './accounts.js'

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
  const { groups } = registryStack({ group: 'churn', updates: true, workloads: ['333333333333', '444444444444'] })
  const templates = (groups[0]?.policy ?? []).map((statement) =>
    statement.Sid === 'WorkloadsRead'
      ? { ...statement, Principal: { AWS: ['333333333333', '444444444444'].map((id) => `arn:aws:iam::${id}:root`) } }
      : statement,
  )
  expect(rights(templates)).toEqual(rights(emulator.group('churn').policy))
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

test('the register role has the rights of the emulator, on the registry and on its own bucket alone, and may never approve', () => {
  const policy = trainingStack().roles[0]?.policy ?? []
  const allowed = rights(policy.filter(({ Effect }) => Effect === 'Allow'))
  expect(allowed.filter((right) => right.includes('sagemaker:'))).toHaveLength(8)
  for (const right of allowed)
    expect(right).toMatch(new RegExp(`:sagemaker:${REGION}:${REGISTRY_ACCOUNT}:|arn:aws:s3:::acme-ml`))
  expect(policy.filter(({ Effect }) => Effect === 'Deny').map(({ Sid }) => Sid)).toEqual([
    'NeverApproved',
    'NeverUpdated',
  ])
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

test("the roles that approve and that write a stage are the emulator's own, for one group", () => {
  const { roles } = registryStack({ group: 'churn', deployRoles: true })
  expect(roles.map(({ name }) => name)).toEqual(['model-registry-approve-churn', 'model-registry-stage-churn'])
  for (const { name, trust, policy } of roles) {
    const own = emulated(name.replace('-churn', ''))
    const everyGroup = JSON.stringify(policy).replaceAll('churn', '*')
    expect(rights(JSON.parse(everyGroup))).toEqual(rights(own.policy))
    expect(trust).toEqual(own.trust)
  }
  expect(registryStack({ group: 'churn' }).roles).toEqual([])
})

test('no role of a deploy can approve, register, or delete an endpoint', () => {
  const deploy = workloadStack('prod').roles.flatMap(({ policy }) => policy)
  const actions = deploy.flatMap(({ Action }) => list(Action))
  for (const action of ['UpdateModelPackage', 'CreateModelPackage', 'DeleteEndpoint'])
    expect(actions).not.toContain(`sagemaker:${action}`)
  expect(actions.filter((action) => action.includes('*'))).toEqual([])
  const stage = registryStack({ group: 'churn', deployRoles: true }).roles.find(({ name }) => name.includes('stage'))
  expect(stage?.policy.find(({ Action }) => Action === 'sagemaker:UpdateModelPackage')?.Condition).toEqual({
    Null: { 'sagemaker:ModelApprovalStatus': 'true' },
  })
})

test('a workload account has rights for a key, a VPC and outputs only where they are asked for', () => {
  const sids = (parameters: Readonly<Record<string, string>>) =>
    workloadStack('prod', parameters)
      .roles.flatMap(({ policy }) => policy)
      .flatMap(({ Sid }) => Sid ?? [])
  const plain = sids({})
  const more = sids({ KmsKeyArn: 'arn:aws:kms:eu-west-1:222222222222:key/1', OutputBucket: 'acme-out', InVpc: 'yes' })
  expect(more.filter((sid) => !plain.includes(sid))).toEqual(['DecryptArtifacts', 'WriteOutput', 'JoinVpc'])
})
