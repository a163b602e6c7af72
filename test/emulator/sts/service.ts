import type { Caller } from '../iam/caller.js'
import { ServiceError } from '../service-error.js'
import { type AssumedRole, assumeRole, assumeRoleWithWebIdentity, type StsState } from './assume-role.js'

/** Values of a query-protocol answer: text, members, or an element for each of a list. */
export interface XmlMembers {
  readonly [name: string]: string | XmlMembers | readonly XmlMembers[]
}

/** Answers one operation of STS. `caller` is undefined for an unsigned request. */
export function stsOperation(
  state: StsState,
  request: {
    readonly operation: string
    readonly input: Readonly<Record<string, unknown>>
    readonly caller: Caller | undefined
  },
): XmlMembers {
  const { operation, input, caller } = request
  switch (operation) {
    case 'AssumeRoleWithWebIdentity':
      return credentialsOf(state, assumeRoleWithWebIdentity(state, input))
    case 'AssumeRole':
      return credentialsOf(state, assumeRole(state, input, signed(caller)))
    case 'GetCallerIdentity': {
      // "No permissions are required to perform this operation" (STS API reference).
      const { account, arn } = signed(caller)
      return { Arn: arn, UserId: `AROAEMULATED:${arn.split('/').at(-1) ?? ''}`, Account: account }
    }
    default:
      throw new ServiceError('InvalidAction', `Could not find operation ${operation} for version 2011-06-15`)
  }
}

function signed(caller: Caller | undefined): Caller {
  if (caller !== undefined) return caller
  throw new ServiceError('MissingAuthenticationToken', 'Request is missing Authentication Token', 403)
}

function credentialsOf(state: StsState, assumed: AssumedRole): XmlMembers {
  const { session, role, subject, audience, provider } = assumed
  return {
    Credentials: {
      AccessKeyId: session.accessKeyId,
      SecretAccessKey: session.secretAccessKey,
      SessionToken: session.sessionToken,
      // By the caller's clock, so that it does not think them good when they are not.
      Expiration: state.clock
        .asSeenOutside(session.expiration)
        .toISOString()
        .replace(/\.\d+Z$/, 'Z'),
    },
    AssumedRoleUser: {
      AssumedRoleId: `AROAEMULATED:${session.sessionName}`,
      Arn: `${role.arn.split(':iam:')[0]}:sts::${role.account}:assumed-role/${role.name}/${session.sessionName}`,
    },
    PackedPolicySize: '0',
    ...(subject !== undefined && { SubjectFromWebIdentityToken: subject }),
    ...(audience !== undefined && { Audience: audience }),
    ...(provider !== undefined && { Provider: provider }),
  }
}
