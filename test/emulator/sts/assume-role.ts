import type { VirtualClock } from '../clock.js'
import { type Caller, rootArn } from '../iam/caller.js'
import { statementsIn } from '../iam/document.js'
import { like, list, type RequestKeys } from '../iam/policy.js'
import type { Role } from '../iam/role.js'
import { validate } from '../model/validate.js'
import type { Issuer } from '../oidc/issuer.js'
import { ServiceError } from '../service-error.js'
import type { Session, Sessions } from './sessions.js'
import { isTrustedBy } from './trust.js'

export interface StsState {
  readonly clock: VirtualClock
  readonly issuer: Issuer
  readonly roles: ReadonlyMap<string, Role>
  readonly sessions: Sessions
  /** The accounts that have no OIDC provider for GitHub. */
  readonly accountsWithoutProvider: ReadonlySet<string>
  /** The client ids of the accounts' OIDC providers. */
  readonly audiences: ReadonlySet<string>
}

/** What both ways of assuming a role give. */
export interface AssumedRole {
  readonly session: Session
  readonly role: Role
  readonly subject?: string
  readonly audience?: string
  readonly provider?: string
}

const DEFAULT_SECONDS = 3600
/** "Role chaining limits your session to a maximum of one hour" (botocore, AssumeRole). */
const CHAINED_SECONDS = 3600

/** AssumeRoleWithWebIdentity: an unsigned call, decided by the token and the role's trust policy. */
export function assumeRoleWithWebIdentity(state: StsState, input: Readonly<Record<string, unknown>>): AssumedRole {
  refuseInvalid('AssumeRoleWithWebIdentity', input)
  const text = (name: string) => String(input[name] ?? '')
  const roleArn = text('RoleArn')
  const account = roleArn.split(':')[4] ?? ''
  const claims = state.issuer.verify(text('WebIdentityToken'))
  // A token that is no JWT, or that another key signed, is refused with this code; the texts differ [?].
  if (claims === undefined) {
    throw new ServiceError(
      'InvalidIdentityToken',
      'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
    )
  }
  const claim = (name: string) => String(claims.get(name) ?? '')
  if (state.accountsWithoutProvider.has(account)) {
    throw new ServiceError(
      'InvalidIdentityToken',
      `No OpenIDConnect provider found in your account for ${claim('iss')}`,
    )
  }
  if (state.clock.wall().getTime() >= Number(claims.get('exp')) * 1000) {
    throw new ServiceError(
      'ExpiredTokenException',
      'Token expired: current date/time must be before the expiration date/time',
    )
  }
  // The provider's list of client ids; configure-aws-credentials' README creates it with this one.
  if (!state.audiences.has(claim('aud'))) throw new ServiceError('InvalidIdentityToken', 'Incorrect token audience')
  const role = state.roles.get(roleArn)
  const provider = claim('iss').replace('https://', '')
  const federated = `${roleArn.split('::')[0]}::${account}:oidc-provider/${provider}`
  const isTrusted = isTrustedBy(role?.trust, {
    action: 'sts:AssumeRoleWithWebIdentity',
    principals: { Federated: [federated] },
    keys: keysOf(claims, provider),
  })
  // A role that does not exist is refused in the same words [?], so that nobody can find out.
  if (role === undefined || !isTrusted) {
    throw new ServiceError('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403)
  }
  const seconds = durationFor(input, role)
  const session = state.sessions.start({ role, sessionName: text('RoleSessionName'), seconds })
  return {
    session,
    role,
    subject: claim('sub'),
    audience: claim('aud'),
    provider: federated,
  }
}

/** AssumeRole with a session: identity policy here, trust policy there. */
export function assumeRole(state: StsState, input: Readonly<Record<string, unknown>>, caller: Caller): AssumedRole {
  refuseInvalid('AssumeRole', input)
  const roleArn = String(input['RoleArn'] ?? '')
  const role = state.roles.get(roleArn)
  const isTrusted = isTrustedBy(role?.trust, {
    action: 'sts:AssumeRole',
    principals: { AWS: [caller.principalArn, caller.arn, caller.account, rootArn(caller)] },
    keys: {},
  })
  const allowed = caller.policy.some(
    (statement) =>
      statement.Effect === 'Allow' &&
      list(statement.Action).some((action) => like(action, 'sts:AssumeRole', { ignoreCase: true })) &&
      list(statement.Resource ?? '*').some((resource) => like(resource, roleArn)),
  )
  if (role === undefined || !isTrusted || (!allowed && caller.account !== role.account)) {
    throw new ServiceError(
      'AccessDenied',
      `User: ${caller.arn} is not authorized to perform: sts:AssumeRole on resource: ${roleArn}`,
      403,
    )
  }
  const asked = Number(input['DurationSeconds'] ?? DEFAULT_SECONDS)
  if (asked > CHAINED_SECONDS) {
    throw new ServiceError(
      'ValidationError',
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    )
  }
  const policy = input['Policy'] === undefined ? undefined : statementsIn(String(input['Policy']))
  // The error that the model declares; its sentence is not known [?].
  if (input['Policy'] !== undefined && policy === undefined)
    throw new ServiceError('MalformedPolicyDocument', 'The session policy is not a policy.')
  const sessionName = String(input['RoleSessionName'])
  return {
    session: state.sessions.start({ role, sessionName, seconds: asked, ...(policy === undefined ? {} : { policy }) }),
    role,
  }
}

function refuseInvalid(operation: string, input: Readonly<Record<string, unknown>>): void {
  const text = validate({ service: 'sts', operation, value: input })
  if (text !== undefined) throw new ServiceError('ValidationError', text)
}

function durationFor(input: Readonly<Record<string, unknown>>, role: Role): number {
  const seconds = Number(input['DurationSeconds'] ?? DEFAULT_SECONDS)
  if (seconds > role.maxSessionDuration) {
    throw new ServiceError(
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    )
  }
  return seconds
}

/** The claims that IAM offers as condition keys: sub and aud, and since January 2026 these (IAM, available keys for AWS OIDC federation). */
function keysOf(claims: ReadonlyMap<string, unknown>, provider: string): RequestKeys {
  const offered = [
    'sub',
    'aud',
    'actor',
    'actor_id',
    'job_workflow_ref',
    'repository',
    'repository_id',
    'workflow',
    'ref',
    'environment',
    'enterprise_id',
  ]
  const present = offered.filter((name) => claims.has(name))
  return Object.fromEntries(present.map((name) => [`${provider}:${name}`, String(claims.get(name))]))
}
