import type { ActionError } from '../../errors.js'
import type { Decision } from '../../registry/decision.js'
import type { DescribedVersion } from '../../registry/look-up.js'
import type { ServedEnvironment } from '../../registry/served.js'
import type { DecisionUpdate } from './ports.js'

/** What approving or rejecting one version came to; log, summary, comment and outputs are made of this alone. */
export interface ApprovalResult {
  readonly mode: 'approve' | 'reject'
  readonly outcome: ApprovalOutcome
  /** Absent where the run was refused before it was known. */
  readonly group?: string
  /** As last read; absent where it was not found. */
  readonly version?: DescribedVersion
  /** Who decides, and how that is known. Absent where nobody had to be asked. */
  readonly approvers?: Approvers
  /** Logins that count as authors of the version, as far as they are known. */
  readonly authors: readonly string[]
  /** Higher versions that the same pull request registered. */
  readonly newer: readonly NewerVersion[]
  /** Where the version was put into service, as its metadata says. */
  readonly served: readonly ServedEnvironment[]
  readonly checks: readonly ApprovalCheck[]
  readonly reason: string
}

export type ApprovalOutcome =
  /** Written, and read back some seconds later. */
  | { readonly kind: 'decided'; readonly decision: Decision; readonly before: string }
  /** It was in that state already, by an earlier run or by somebody else; nothing was written over it. */
  | { readonly kind: 'unchanged' }
  /** `dry-run`: exactly this would have been sent. */
  | { readonly kind: 'planned'; readonly request: DecisionUpdate }
  /** Nothing was written. */
  | { readonly kind: 'refused'; readonly error: ActionError }
  /** Written, and changed by somebody else right after. */
  | { readonly kind: 'overtaken'; readonly error: ActionError }
  /** The specification was changed while it was being approved; the approval was taken back, or the error says that it could not be. */
  | { readonly kind: 'taken-back'; readonly error: ActionError }
  /** It is not known whether it was written. */
  | { readonly kind: 'unknown-outcome'; readonly error: ActionError }

export interface Approvers {
  readonly logins: readonly string[]
  readonly from: 'reviewers' | 'triggering-actor'
}

export interface NewerVersion {
  readonly arn: string
  readonly version: number
  readonly approvalStatus: string
}

export interface ApprovalCheck {
  readonly level: 'notice' | 'warning'
  readonly title: string
  readonly detail: string
}
