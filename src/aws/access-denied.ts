import { groupAsked, resourcesAsked } from '../permissions/asked.js'

/** What IAM's sentence says. */
interface Refusal {
  readonly principal: string
  readonly action: string
  readonly resource: string
  readonly reason: string
}

/**
 * Turns IAM's sentence into the statement that is missing and where it belongs; undefined where the text is another.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export function accessDeniedHint(message: string): string | undefined {
  const refusal = parse(message)
  if (!refusal) return undefined
  const { reason } = refusal
  if (/explicit deny/.test(reason)) return explicitDeny(refusal)
  if (/no resource-based policy/.test(reason)) return resourceSide(refusal)
  if (
    /no (service control|resource control|VPC endpoint|permissions boundary|session) policy|no permissions boundary/.test(
      reason,
    )
  ) {
    return `A limit above the role's own policy does not allow ${refusal.action}: ${reason}.`
  }
  if (/no identity-based policy/.test(reason) || accountOf(refusal.principal) === accountOf(refusal.resource)) {
    return identitySide(refusal)
  }
  return `Across accounts both sides must allow it.\n${identitySide(refusal)}\n${resourceSide(refusal)}`
}

function parse(message: string): Refusal | undefined {
  const match =
    /User: (\S+) is not authorized to perform: ([\w:*]+)(?: on resource: (\S+?))?(?: (?:because|with) (an explicit deny .*?|.*?))?\.?$/s.exec(
      message.trim(),
    )
  const [, principal, action, resource = '*', reason = ''] = match ?? []
  if (principal === undefined || action === undefined) return undefined
  // S3 puts the resource in quotes, which no policy takes.
  return { principal, action, resource: resource.replace(/^"(.*)"$/, '$1'), reason }
}

function identitySide({ principal, action, resource }: Refusal): string {
  const statement = { Effect: 'Allow', Action: action, Resource: resourcesAsked(resource) }
  return `Add to the identity policy of ${nameOf(principal)} in account ${accountOf(principal)}:\n${JSON.stringify(statement)}`
}

function resourceSide({ principal, action, resource }: Refusal): string {
  const statement = {
    Effect: 'Allow',
    Principal: { AWS: roleArnOf(principal) },
    Action: action,
    Resource: resourcesAsked(resource),
  }
  return `Add to the resource policy of ${resourceName(resource)} in account ${accountOf(resource)}:\n${JSON.stringify(statement)}`
}

function explicitDeny({ action, reason }: Refusal): string {
  const where = /in an? ([\w -]+policy|permissions boundary)/.exec(reason)?.[1] ?? 'policy'
  return `A Deny in a ${where} forbids ${action}; an Allow does not help against it.`
}

function resourceName(resource: string): string {
  const group = groupAsked(resource)
  return group ? `model package group ${group.name}` : resource
}

function accountOf(arn: string): string {
  return arn.split(':')[4] || 'unknown'
}

/** `arn:aws:sts::ACCOUNT:assumed-role/NAME/SESSION` → `role NAME`. */
function nameOf(principal: string): string {
  const role = /:assumed-role\/([^/]+)\//.exec(principal)?.[1]
  return role === undefined ? principal : `role ${role}`
}

// A session's ARN lacks the role's path; a role with a path needs its full ARN here.
function roleArnOf(principal: string): string {
  return principal.replace(/^arn:([\w-]+):sts::(\d{12}):assumed-role\/([^/]+)\/.*$/, 'arn:$1:iam::$2:role/$3')
}
