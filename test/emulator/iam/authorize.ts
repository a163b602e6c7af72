import { accessDenied, type ServiceError } from '../service-error.js'
import { type Caller, rootArn } from './caller.js'
import { conditionsHold } from './conditions.js'
import { like, list, type RequestKeys, refuseUnknown, type Statement } from './policy.js'

export interface AccessRequest {
  readonly caller: Caller
  /** Such as `sagemaker:CreateModelPackage`. */
  readonly action: string
  /** The ARNs of which a statement may name any one. The first is the one an error shows. */
  readonly resources: readonly [string, ...string[]]
  /** Who owns the resource: in another account than the caller's both sides must allow. */
  readonly owner: string
  readonly resourcePolicy: readonly Statement[]
  readonly keys?: RequestKeys
}

/**
 * IAM's decision: nothing when allowed, else the refusal in IAM's words. An explicit Deny wins; across accounts the
 * identity policy AND the resource policy must allow, within an account either.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
 */
export function authorize(request: AccessRequest): ServiceError | undefined {
  const identity = request.caller.policy
  const fromIdentity = decide(identity, request)
  const fromResource = decide(
    request.resourcePolicy.filter((statement) => namesPrincipal(statement, request)),
    request,
  )
  const { sessionPolicy } = request.caller
  const fromSession = sessionPolicy === undefined ? 'allow' : decide(sessionPolicy, request)
  if (fromSession === 'deny') return refusal(request, 'with an explicit deny in a session policy')
  if (fromIdentity === 'deny') return refusal(request, 'with an explicit deny in an identity-based policy')
  if (fromResource === 'deny') return refusal(request, 'with an explicit deny in a resource-based policy')
  // "the resulting session's permissions are the intersection of the role's identity-based policy and the session policies", and
  // what a resource policy gives to the role (not to the session) is within them, too (IAM user guide, "Session policies").
  if (fromSession === 'silent') return refusal(request, `because no session policy allows the ${request.action} action`)
  const isForeign = request.caller.account !== request.owner
  const allowed = isForeign
    ? fromIdentity === 'allow' && fromResource === 'allow'
    : fromIdentity === 'allow' || fromResource === 'allow'
  if (allowed) return undefined
  // One policy type is named. Which one when both lack the statement is not documented [?]; the identity's here.
  const lacking = fromIdentity === 'allow' ? 'resource-based' : 'identity-based'
  return refusal(request, `because no ${lacking} policy allows the ${request.action} action`)
}

function decide(statements: readonly Statement[], request: AccessRequest): 'allow' | 'deny' | 'silent' {
  const matching = statements.filter((statement) => matches(statement, request))
  if (matching.some((statement) => statement.Effect === 'Deny')) return 'deny'
  return matching.length > 0 ? 'allow' : 'silent'
}

function matches(statement: Statement, request: AccessRequest): boolean {
  refuseUnknown(statement)
  const action = list(statement.Action).some((pattern) => like(pattern, request.action, { ignoreCase: true }))
  const resources = list(statement.Resource ?? '*')
  const resource = request.resources.some((arn) => resources.some((pattern) => like(pattern, arn)))
  return action && resource && conditionsHold(statement.Condition, keysOf(request))
}

function keysOf(request: AccessRequest): RequestKeys {
  return {
    'aws:PrincipalArn': request.caller.principalArn,
    'aws:PrincipalAccount': request.caller.account,
    ...request.keys,
  }
}

/**
 * Whether a statement of a resource policy speaks of this caller: `*`, its account (as id or as root), its role or its
 * session. Naming the resource's own account only passes the decision on to identity policies, it grants nothing.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
function namesPrincipal(statement: Statement, request: AccessRequest): boolean {
  const { caller, owner } = request
  if (statement.Principal === '*') return true
  const names = list(statement.Principal?.AWS)
  const account = [caller.account, rootArn(caller)]
  const byAccount = names.some((name) => account.includes(name))
  if (byAccount && (caller.account !== owner || statement.Effect === 'Deny')) return true
  return names.some((name) => name === '*' || name === caller.principalArn || name === caller.arn)
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html; seen for SageMaker in ml-edge-getting-started#18. */
function refusal(request: AccessRequest, context: string): ServiceError {
  return accessDenied(
    `User: ${request.caller.arn} is not authorized to perform: ${request.action} on resource: ${request.resources[0]} ${context}`,
  )
}
