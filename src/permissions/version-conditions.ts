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

/**
 * The condition keys that an update by whoever registers must not carry: approval and stage, the notes that `requires`
 * reads, that gates were passed by, and whose a version is. A condition names its keys one by one: `smr/*` cannot be said.
 */
export function keysNeverUpdated(environments: readonly string[]): readonly string[] {
  const notes = [...environments.map((name) => `served/${name}`), 'forced', 'actor', 'author', 'pull-request']
  return [
    'sagemaker:ModelApprovalStatus',
    'sagemaker:ModelLifeCycle:stage',
    ...notes.map((note) => `sagemaker:CustomerMetadataProperties/smr/${note}`),
  ]
}

/** Updates of what a version says of itself: requests that carry none of these keys. */
export function noDecision(environments: readonly string[]): Condition {
  return { Null: Object.fromEntries(keysNeverUpdated(environments).map((key) => [key, 'true'])) }
}
