import { groupAsked, resourcesAsked } from './asked.js'

/** What IAM's sentence says. */
export interface Refusal {
  /** The ARN of who asked, such as `arn:aws:sts::ACCOUNT:assumed-role/NAME/SESSION`. */
  readonly principal: string
  /** Such as `sagemaker:ListModelPackages`. */
  readonly action: string
  /** An ARN, or `*`. */
  readonly resource: string
  /** Such as `no identity-based policy allows the … action`; empty where the sentence gives none. */
  readonly reason: string
}

/** What a refusal comes from: a statement that is missing on one side or on both, or something that no statement mends. */
export type RefusalCause =
  | { readonly kind: 'lacking'; readonly sides: readonly LackingSide[] }
  | { readonly kind: 'denied'; readonly where: string }
  | { readonly kind: 'limited'; readonly by: string }

/** A statement that is missing, and where it belongs. */
export interface LackingSide {
  /** `identity`: in the policy of who asks. `resource`: in the policy of what is asked about. */
  readonly kind: 'identity' | 'resource'
  /** The account whose policy it is; `unknown` where the resource's ARN does not say, as a bucket's. */
  readonly account: string
  /** As part of a sentence: `role churn-register`, `model package group churn`. */
  readonly holder: string
  readonly statement: {
    readonly Effect: 'Allow'
    readonly Principal?: { readonly AWS: string }
    readonly Action: string
    readonly Resource: string | readonly string[]
  }
}

/** Reads IAM's sentence; undefined where the text is another. https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html */
export function refusalOf(message: string): Refusal | undefined {
  const match =
    /User: (\S+) is not authorized to perform: ([\w:*-]+)(?: on resource: (\S+?))?(?: (?:because|with) (an explicit deny .*?|.*?))?\.?$/s.exec(
      message.trim(),
    )
  const [, principal, action, resource = '*', reason = ''] = match ?? []
  if (principal === undefined || action === undefined) return undefined
  // S3 puts the resource in quotes, which no policy takes.
  return { principal, action, resource: resource.replace(/^"(.*)"$/, '$1'), reason }
}

/** What is missing, by the reason that IAM gives; across accounts both sides must allow, and both are told where it gives none. */
export function causeOf(refusal: Refusal): RefusalCause {
  const { reason } = refusal
  if (/explicit deny/.test(reason)) {
    return { kind: 'denied', where: /in an? ([\w -]+policy|permissions boundary)/.exec(reason)?.[1] ?? 'policy' }
  }
  if (/no resource-based policy/.test(reason)) return { kind: 'lacking', sides: [resourceSide(refusal)] }
  if (
    /no (service control|resource control|VPC endpoint|permissions boundary|session) policy|no permissions boundary/.test(
      reason,
    )
  ) {
    return { kind: 'limited', by: reason }
  }
  if (/no identity-based policy/.test(reason) || accountOf(refusal.principal) === accountOf(refusal.resource)) {
    return { kind: 'lacking', sides: [identitySide(refusal)] }
  }
  return { kind: 'lacking', sides: [identitySide(refusal), resourceSide(refusal)] }
}

/** A role's ARN from that of its session, which lacks the role's path: a role with a path needs its full ARN. */
export function roleArnOf(principal: string): string {
  return principal.replace(/^arn:([\w-]+):sts::(\d{12}):assumed-role\/([^/]+)\/.*$/, 'arn:$1:iam::$2:role/$3')
}

function identitySide({ principal, action, resource }: Refusal): LackingSide {
  const role = /:assumed-role\/([^/]+)\//.exec(principal)?.[1]
  return {
    kind: 'identity',
    account: accountOf(principal),
    holder: role === undefined ? principal : `role ${role}`,
    statement: { Effect: 'Allow', Action: action, Resource: resourcesAsked(resource) },
  }
}

function resourceSide({ principal, action, resource }: Refusal): LackingSide {
  const group = groupAsked(resource)
  return {
    kind: 'resource',
    account: accountOf(resource),
    holder: group ? `model package group ${group.name}` : resource,
    statement: {
      Effect: 'Allow',
      Principal: { AWS: roleArnOf(principal) },
      Action: action,
      Resource: resourcesAsked(resource),
    },
  }
}

function accountOf(arn: string): string {
  return arn.split(':')[4] || 'unknown'
}
