import type { Statement } from './policy.js'

export interface Role {
  readonly name: string
  readonly account: string
  readonly arn: string
  /** Who may assume it. */
  readonly trust: readonly Statement[]
  /** What its sessions may do. */
  readonly policy: readonly Statement[]
  /** Seconds; 3600 unless the owner raised it (IAM, maximum session duration). */
  readonly maxSessionDuration: number
}

export type RoleOptions = Pick<Role, 'name' | 'account' | 'trust' | 'policy'> & { readonly maxSessionDuration?: number }

export function aRole(options: RoleOptions, partition: string): Role {
  return {
    name: options.name,
    account: options.account,
    arn: `arn:${partition}:iam::${options.account}:role/${options.name}`,
    trust: options.trust,
    policy: options.policy,
    maxSessionDuration: options.maxSessionDuration ?? 3600,
  }
}
