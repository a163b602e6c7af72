import type { Statement } from './policy.js'
import type { Role } from './role.js'

/** Who makes a request. */
export interface Caller {
  readonly account: string
  /** As `GetCallerIdentity` shows it: `arn:aws:sts::ACCOUNT:assumed-role/ROLE/SESSION`. */
  readonly arn: string
  /** What policies name: the role's ARN, or the account's root. */
  readonly principalArn: string
  readonly policy: readonly Statement[]
  /** What the session was narrowed to at AssumeRole: it may do only what this allows, too. */
  readonly sessionPolicy?: readonly Statement[]
  readonly roleName?: string
}

/** A session of a role. */
export function roleCaller(role: Role, sessionName: string, sessionPolicy?: readonly Statement[]): Caller {
  return {
    account: role.account,
    arn: `${role.arn.split(':iam:')[0]}:sts::${role.account}:assumed-role/${role.name}/${sessionName}`,
    principalArn: role.arn,
    policy: role.policy,
    ...(sessionPolicy === undefined ? {} : { sessionPolicy }),
    roleName: role.name,
  }
}

/** Somebody who may do everything in an account, such as the one who sets it up. Other accounts still decide for themselves. */
export function rootCaller(account: string, partition: string): Caller {
  const arn = `arn:${partition}:iam::${account}:root`
  return { account, arn, principalArn: arn, policy: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }
}

/** What a policy calls the whole account of a caller. */
export function rootArn(caller: Caller): string {
  return `${caller.principalArn.split(':iam:')[0]}:iam::${caller.account}:root`
}
