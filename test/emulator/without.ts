import type { RemovableStatement } from './default-world.js'
import type { Repository } from './ecr/repository.js'
import type { Statement } from './iam/policy.js'
import type { Role } from './iam/role.js'
import type { Key } from './kms/key.js'
import type { Bucket } from './s3/bucket.js'
import type { Group } from './sagemaker/group.js'

/** Takes one statement away wherever it stands. */
export function withoutStatement(
  world: {
    readonly roles: Map<string, Role>
    readonly groups: Map<string, Group>
    readonly buckets: ReadonlyMap<string, Bucket>
    readonly repositories: ReadonlyMap<string, Repository>
    readonly keys: ReadonlyMap<string, Key>
  },
  statement: RemovableStatement,
): void {
  const subject = SUBJECTS.get(statement)
  if (subject !== undefined) {
    for (const role of world.roles.values())
      world.roles.set(role.arn, { ...role, trust: role.trust.map((one) => withoutSubject(one, subject)) })
    return
  }
  const sid = statement
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
  const keeps = (one: Statement) => one.Sid !== sid
  for (const role of world.roles.values()) world.roles.set(role.arn, { ...role, policy: role.policy.filter(keeps) })
  const resources = [world.groups, world.buckets, world.repositories, world.keys].flatMap((one) => [...one.values()])
  for (const resource of resources) resource.policy = resource.policy.filter(keeps)
}

/** What the subjects look like that are taken away. */
const SUBJECTS: ReadonlyMap<RemovableStatement, RegExp> = new Map([
  ['trust-subject', /:pull_request$/],
  ['trust-environment', /:environment:/],
])

function withoutSubject(statement: Statement, subject: RegExp): Statement {
  const conditions = Object.entries(statement.Condition ?? {}).map(([operator, keys]) => [
    operator,
    Object.fromEntries(
      Object.entries(keys).map(([key, values]) => [
        key,
        typeof values === 'string' ? values : values.filter((value) => !subject.test(value)),
      ]),
    ),
  ])
  return { ...statement, Condition: Object.fromEntries(conditions) }
}
