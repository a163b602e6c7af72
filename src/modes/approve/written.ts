import { ActionError, type CallFailure } from '../../errors.js'
import type { GroupAddress } from '../../registry/address.js'
import type { DescribedVersion } from '../../registry/look-up.js'
import type { DecisionPlan } from './plan.js'
import type { ApprovalCheck, ApprovalOutcome } from './result.js'

/** A decision that is about to be written, and what it rests on. */
export interface DecisionToApply {
  readonly plan: DecisionPlan
  readonly version: DescribedVersion
  readonly address: GroupAddress
}

/** What writing it came to. */
export interface AppliedDecision {
  readonly outcome: ApprovalOutcome
  /** As last read. */
  readonly version: DescribedVersion
  readonly checks: readonly ApprovalCheck[]
}

/** Whether the version carries this very decision. */
export function isOurs({ description }: DescribedVersion, { request }: DecisionPlan): boolean {
  return (
    description.ModelApprovalStatus === request.ModelApprovalStatus &&
    description.ApprovalDescription === request.ApprovalDescription
  )
}

/** The error for a write that may have been carried out. */
export function unknownOutcome({ version, plan }: DecisionToApply, cause: CallFailure): ActionError {
  return new ActionError(
    'unknown-outcome',
    `Whether ${version.arn} is ${plan.request.ModelApprovalStatus} is not known: ${cause.call}: ${cause.message}`,
    { hint: 'Run the job again: it finds what was written.', cause },
  )
}
