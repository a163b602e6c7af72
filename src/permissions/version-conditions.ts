import type { Condition } from './statements.js'

const STATUS = 'sagemaker:ModelApprovalStatus'
const STAGE = 'sagemaker:ModelLifeCycle:stage'
const REMOVED = 'sagemaker:CustomerMetadataPropertiesToRemove'

/** The notes of a version that decide something, besides those that it served: who forced it, and whose it is. */
const NOTES = ['smr/forced', 'smr/actor', 'smr/author', 'smr/pull-request']

// A condition names its keys one by one: `smr/*` cannot be said. Absent from a request, a key is null.
function without(keys: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(keys.map((key) => [key, 'true']))
}

function keysOf(notes: readonly string[]): readonly string[] {
  return notes.map((note) => `sagemaker:CustomerMetadataProperties/${note}`)
}

/**
 * A version is born waiting, without a stage and without a note that it served somewhere, so that nobody who can change a
 * workflow in a pull request can approve. `IfExists`: actions that carry no status (List, Describe) stand in the same
 * statement, and whether SageMaker also decides a create on the group's ARN without the key is not documented; a create
 * without a status is pending.
 */
export function bornPending(served: readonly string[]): Condition {
  return {
    StringEqualsIfExists: { [STATUS]: 'PendingManualApproval' },
    Null: without([STAGE, ...keysOf(served)]),
  }
}

/**
 * Updates of what a version says of itself: requests that carry neither approval nor stage, nor the notes that `requires`
 * reads (`served`, keys of a version's metadata), that gates were passed by, and whose a version is.
 */
export function noDecision(served: readonly string[]): Condition {
  return { Null: without([STATUS, STAGE, ...keysOf([...served, ...NOTES])]) }
}

/** The same, and none of this action's notes is removed. What is removed is a value and no key, and so a wildcard can be said. */
export function ownWords(served: readonly string[]): Condition {
  // Of a request that removes nothing it is true, too, as it should be.
  return { ...noDecision(served), 'ForAllValues:StringNotLike': { [REMOVED]: ['smr/*', 'metric/*'] } }
}

/** Updates by a deployment: a stage and the note of its own environment; `others` are the notes of the other ones. */
export function stageOnly(others: readonly string[]): Condition {
  return { Null: without([STATUS, REMOVED, ...keysOf([...others, ...NOTES])]) }
}
