import type { RemovableStatement } from './default-world.js'
import type { Statement } from './iam/policy.js'
import type { Role } from './iam/role.js'
import type { Group } from './sagemaker/group.js'

/** Takes one statement away wherever it stands. */
export function withoutStatement(
  world: { readonly roles: Map<string, Role>; readonly groups: Map<string, Group> },
  statement: RemovableStatement,
): void {
  if (statement === 'trust-subject') {
    for (const role of world.roles.values())
      world.roles.set(role.arn, { ...role, trust: role.trust.map(withoutPullRequests) })
    return
  }
  const sid = statement
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
  const keeps = (one: Statement) => one.Sid !== sid
  for (const role of world.roles.values()) world.roles.set(role.arn, { ...role, policy: role.policy.filter(keeps) })
  for (const group of world.groups.values()) group.policy = group.policy.filter(keeps)
}

function withoutPullRequests(statement: Statement): Statement {
  const conditions = Object.entries(statement.Condition ?? {}).map(([operator, keys]) => [
    operator,
    Object.fromEntries(
      Object.entries(keys).map(([key, values]) => [
        key,
        typeof values === 'string' ? values : values.filter((value) => !value.endsWith(':pull_request')),
      ]),
    ),
  ])
  return { ...statement, Condition: Object.fromEntries(conditions) }
}
