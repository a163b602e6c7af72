import type { Condition } from './statements.js'

/**
 * A version may only be created as PendingManualApproval, so that nobody who can change a workflow in a pull request can
 * approve. `IfExists`: actions that carry no status (List, Describe) stand in the same statement, and whether SageMaker also
 * decides a create on the group's ARN without the key is not documented; a create without a status is pending.
 */
export const ONLY_PENDING: Condition = {
  StringEqualsIfExists: { 'sagemaker:ModelApprovalStatus': 'PendingManualApproval' },
}

/** What nobody but an approver may decide: the status. Absent from a request, its condition key is null. */
export const NO_STATUS: Condition = { Null: { 'sagemaker:ModelApprovalStatus': 'true' } }

/** The notes of a version that decide something, besides those that it served: who forced it, and whose it is. */
const NOTES = ['smr/forced', 'smr/actor', 'smr/author', 'smr/pull-request']

/**
 * Updates of what a version says of itself: requests that carry neither approval nor stage, nor the notes that `requires`
 * reads (`served`, keys of a version's metadata), that gates were passed by, and whose a version is. Absent from a request, a
 * condition key is null. A condition names its keys one by one: `smr/*` cannot be said.
 */
export function noDecision(served: readonly string[]): Condition {
  const keys = [
    'sagemaker:ModelApprovalStatus',
    'sagemaker:ModelLifeCycle:stage',
    ...[...served, ...NOTES].map((note) => `sagemaker:CustomerMetadataProperties/${note}`),
  ]
  return { Null: Object.fromEntries(keys.map((key) => [key, 'true'])) }
}
