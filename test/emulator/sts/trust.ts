import { conditionsHold } from '../iam/conditions.js'
import { like, list, type RequestKeys, refuseUnknown, type Statement } from '../iam/policy.js'

/** Who wants to assume a role, by all the names a trust policy may call them. */
export interface TrustRequest {
  readonly action: string
  readonly principals: {
    readonly AWS?: readonly string[]
    readonly Federated?: readonly string[]
    readonly Service?: readonly string[]
  }
  readonly keys: RequestKeys
}

/** Whether a role's trust policy lets somebody in: an Allow, and no Deny. */
export function isTrustedBy(trust: readonly Statement[] | undefined, request: TrustRequest): boolean {
  const matching = (trust ?? []).filter((statement) => matches(statement, request))
  return matching.length > 0 && matching.every((statement) => statement.Effect === 'Allow')
}

function matches(statement: Statement, request: TrustRequest): boolean {
  refuseUnknown(statement)
  return (
    namesOneOf(statement, request) &&
    list(statement.Action).some((action) => like(action, request.action, { ignoreCase: true })) &&
    conditionsHold(statement.Condition, request.keys)
  )
}

function namesOneOf({ Principal }: Statement, { principals }: TrustRequest): boolean {
  if (Principal === '*') return true
  const named = (names: string | readonly string[] | undefined, callers: readonly string[] | undefined) =>
    list(names).some((name) => name === '*' || callers?.includes(name) === true)
  return (
    named(Principal?.Federated, principals.Federated) ||
    named(Principal?.AWS, principals.AWS) ||
    named(Principal?.Service, principals.Service)
  )
}
