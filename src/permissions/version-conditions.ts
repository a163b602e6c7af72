import { isRecord } from '../language/unknown.js'
import { ANSWERS, type Answers } from './answers.js'
import type { Condition } from './statements.js'

const STATUS = 'sagemaker:ModelApprovalStatus'
const STAGE = 'sagemaker:ModelLifeCycle:stage'
const REMOVED = 'sagemaker:CustomerMetadataPropertiesToRemove'

/** The notes of a version that decide something, besides those that it served: who forced it, and whose it is. */
const NOTES = ['smr/forced', 'smr/actor', 'smr/author', 'smr/pull-request']

// A condition names its keys one by one: `smr/*` cannot be said. Absent from a request, a key is null.
function without(keys: readonly string[], { absentMembers }: Answers): Condition {
  switch (absentMembers) {
    case 'absent':
      return { Null: Object.fromEntries(keys.map((key) => [key, 'true'])) }
    case 'empty':
      return { StringEqualsIfExists: Object.fromEntries(keys.map((key) => [key, ''])) }
  }
}

/** The conditions of one statement: what they say of keys under the same operator stands side by side. */
function allOf(...conditions: readonly Condition[]): Condition {
  const operators = new Set(conditions.flatMap((condition) => Object.keys(condition)))
  return Object.fromEntries(
    [...operators].map((operator) => [operator, Object.assign({}, ...conditions.map((one) => one[operator] ?? {}))]),
  )
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
export function bornPending(served: readonly string[], answers: Answers = ANSWERS): Condition {
  const operator = answers.createStatus === 'required' ? 'StringEquals' : 'StringEqualsIfExists'
  return allOf({ [operator]: { [STATUS]: 'PendingManualApproval' } }, without([STAGE, ...keysOf(served)], answers))
}

/**
 * Updates of what a version says of itself: requests that carry neither approval nor stage, nor the notes that `requires`
 * reads (`served`, keys of a version's metadata), that gates were passed by, and whose a version is.
 */
export function noDecision(served: readonly string[], answers: Answers = ANSWERS): Condition {
  return without([STATUS, STAGE, ...keysOf([...served, ...NOTES])], answers)
}

/** The same, and none of this action's notes is removed. What is removed is a value and no key, and so a wildcard can be said. */
export function ownWords(served: readonly string[], answers: Answers = ANSWERS): Condition {
  // Of a request that removes nothing it is true, too, as it should be.
  return { ...noDecision(served, answers), 'ForAllValues:StringNotLike': { [REMOVED]: ['smr/*', 'metric/*'] } }
}

/** Updates by a deployment: a stage and the note of its own environment; `others` are the notes of the other ones. */
export function stageOnly(others: readonly string[], answers: Answers = ANSWERS): Condition {
  return without([STATUS, REMOVED, ...keysOf([...others, ...NOTES])], answers)
}

/**
 * Whether what this action sends meets a condition of a policy: a create carries the status PendingManualApproval, nothing
 * else that it sends has a status, and neither a stage nor a note that it served is on a version when it is created or read.
 * Undefined where it depends on something else, such as who asks or from where.
 */
export function isMetByVersions(condition: unknown, action: string): boolean | undefined {
  if (condition === undefined) return true
  if (!isRecord(condition)) return undefined
  const isCreate = action === 'sagemaker:CreateModelPackage'
  const verdicts = Object.entries(condition).flatMap(([operator, keys]) =>
    isRecord(keys)
      ? Object.entries(keys).map(([key, values]) => isMet({ operator, key, values, isCreate }))
      : [undefined],
  )
  return verdicts.includes(false) ? false : verdicts.includes(undefined) ? undefined : true
}

function isMet(of: {
  readonly operator: string
  readonly key: string
  readonly values: unknown
  readonly isCreate: boolean
}): boolean | undefined {
  const { operator, key, values, isCreate } = of
  const isStatus = key.toLowerCase() === STATUS.toLowerCase()
  const isOfVersion =
    isStatus || key.toLowerCase() === STAGE.toLowerCase() || /^sagemaker:CustomerMetadataProperties/i.test(key)
  switch (operator) {
    case 'StringEquals':
      if (!isStatus) return undefined
      return isCreate && [values].flat().includes('PendingManualApproval')
    case 'StringEqualsIfExists':
      if (!isStatus) return undefined
      return !isCreate || [values].flat().includes('PendingManualApproval')
    case 'Null':
      // The metadata that a manifest brings is not known here: of it only this action's own notes are.
      if (!isOfVersion || /CustomerMetadataProperties\/(?!smr\/served\/)/i.test(key)) return undefined
      return isStatus && isCreate ? String(values) === 'false' : String(values) === 'true'
    default:
      return undefined
  }
}
