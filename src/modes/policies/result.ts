import type { HolderKind, Statement } from '../../permissions/need.js'

/** A policy as IAM reads it. Statements that somebody else wrote stay as they are. */
export interface PolicyDocument {
  readonly Version: string
  readonly Statement: readonly (Statement | Readonly<Record<string, unknown>>)[]
}

/** Another way to the same, or to more of it. */
export interface Alternative {
  readonly purpose: string
  readonly account: string
  /** A policy; of a grant, what the request holds. */
  readonly document: object
  readonly apply: string
}

/** One policy to put. */
export interface Policy {
  readonly account: string
  readonly kind: HolderKind
  /** The ARN of what it hangs on. */
  readonly resource: string
  readonly purpose: string
  readonly document: PolicyDocument
  /** The command of the AWS CLI that puts it, with credentials of `account`. */
  readonly apply: string
  /** The command that prints the policy that is there, for `policies-present-path`. */
  readonly read: string
  readonly alternatives: readonly Alternative[]
  /** What is wrong in AWS's own sample of this policy. */
  readonly corrects: readonly string[]
  /** What is to be known before it is put. */
  readonly notes: readonly string[]
}

/** The output `policies-json`, and the file of `policies-path`. */
export interface PoliciesDocument {
  readonly schema: 1
  readonly policies: readonly Policy[]
}
