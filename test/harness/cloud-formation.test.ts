import { expect, test } from '@jest/globals'
import type { Statement } from '../emulator/iam/policy.js'
import { list } from '../emulator/iam/policy.js'
import { Emulator, REGION, REGISTRY_ACCOUNT, TRAINING_ACCOUNT } from '../emulator/index.js'
import { registryStack, trainingStack } from './accounts.js'

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
          ]),
        ),
      ),
    )
    .sort()
}

test("the group's policy is the emulator's own", () => {
  const emulator = new Emulator({ groups: ['churn'] })
  const { groups } = registryStack({ group: 'churn', workloads: ['333333333333', '444444444444'] })
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
