import { conditionsHold } from './conditions.js'
import { like, list, type RequestKeys, type Statement } from './policy.js'

/** One request that is not made. */
export interface Simulated {
  readonly action: string
  readonly resource: string
  readonly keys: RequestKeys
}

/**
 * SimulatePrincipalPolicy's decision by the role's own policies alone: "explicitDeny" wins, "implicitDeny" is what nothing
 * allows (IAM API reference, EvaluationResult).
 */
export function simulated(
  policy: readonly Statement[],
  { action, resource, keys }: Simulated,
): 'allowed' | 'explicitDeny' | 'implicitDeny' {
  const matching = policy.filter(
    (statement) =>
      list(statement.Action).some((pattern) => like(pattern, action, { ignoreCase: true })) &&
      list(statement.Resource ?? '*').some((pattern) => like(pattern, resource)) &&
      conditionsHold(statement.Condition, keys),
  )
  if (matching.some(({ Effect }) => Effect === 'Deny')) return 'explicitDeny'
  return matching.length > 0 ? 'allowed' : 'implicitDeny'
}
