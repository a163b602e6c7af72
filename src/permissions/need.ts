import { defined } from '../language/defined.js'
import type { Role } from './setting.js'
import type { Condition } from './statements.js'

/** A statement that lets somebody do something; a refusal is none of it. */
export interface Statement {
  readonly Sid: string
  readonly Effect: 'Allow'
  readonly Principal?: {
    readonly AWS?: readonly string[]
    readonly Federated?: string
    readonly Service?: string
  }
  readonly Action: readonly string[]
  /** Absent in the policies of roles' trust and of ECR's repositories, which speak of what they hang on. */
  readonly Resource?: readonly string[]
  readonly Condition?: Condition
}

/** The policy that a statement belongs to. */
export type Holder =
  | { readonly kind: 'role-trust' | 'role' | 'execution-role'; readonly role: Role }
  | { readonly kind: 'model-package-group'; readonly account: string; readonly name: string; readonly arn: string }
  | { readonly kind: 'bucket'; readonly account: string; readonly name: string; readonly arn: string }
  | { readonly kind: 'key'; readonly account: string; readonly arn: string }
  | { readonly kind: 'repository'; readonly account: string; readonly name: string; readonly arn: string }

export type HolderKind = Holder['kind']

/** A right that a mode uses: the statement, the policy that it stands in, and what it is for. */
export interface Need {
  readonly holder: Holder
  readonly statement: Statement
  /**
   * `needed`: without it the mode fails. `useful`: the mode goes on without it and says what it could not do, or people make
   * use of it, not this action.
   */
  readonly weight: 'needed' | 'useful'
  /** What it is for, as part of a sentence: `registers versions`. */
  readonly why: string
}

/** The account whose policy it is. */
export function accountOf(holder: Holder): string {
  switch (holder.kind) {
    case 'role-trust':
    case 'role':
    case 'execution-role':
      return holder.role.account
    case 'model-package-group':
    case 'bucket':
    case 'key':
    case 'repository':
      return holder.account
  }
}

/** The ARN of what the policy hangs on. */
export function resourceOf(holder: Holder): string {
  switch (holder.kind) {
    case 'role-trust':
    case 'role':
    case 'execution-role':
      return holder.role.arn
    case 'model-package-group':
    case 'bucket':
    case 'key':
    case 'repository':
      return holder.arn
  }
}

/** A statement with its members in the order in which people write them. */
export function inOrder({ Sid, Effect, Principal, Action, Resource, Condition }: Statement): Statement {
  return { Sid, Effect, ...defined({ Principal }), Action, ...defined({ Resource, Condition }) }
}

/** What is said of a statement beside that it allows. */
export type Stated = Omit<Statement, 'Effect'>

/** A right, needed unless it is said to be only useful. */
export function needOf(holder: Holder, statement: Stated, why: string, weight: Need['weight'] = 'needed'): Need {
  return { holder, statement: { Effect: 'Allow', ...statement }, weight, why }
}
