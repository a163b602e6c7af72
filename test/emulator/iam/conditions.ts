import { type Conditions, like, list, type RequestKeys } from './policy.js'

/** Compares one value of the request with one value of the policy. */
type Comparison = (wanted: string, given: string) => boolean

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
const COMPARISONS: Readonly<Record<string, Comparison>> = {
  StringEquals: (wanted, given) => wanted === given,
  StringEqualsIgnoreCase: (wanted, given) => wanted.toLowerCase() === given.toLowerCase(),
  StringLike: (wanted, given) => like(wanted, given),
  ArnEquals: (wanted, given) => like(wanted, given),
  ArnLike: (wanted, given) => like(wanted, given),
  Bool: (wanted, given) => wanted.toLowerCase() === given.toLowerCase(),
}

const NEGATED: Readonly<Record<string, string>> = {
  StringNotEquals: 'StringEquals',
  StringNotEqualsIgnoreCase: 'StringEqualsIgnoreCase',
  StringNotLike: 'StringLike',
  ArnNotEquals: 'ArnEquals',
  ArnNotLike: 'ArnLike',
}

const ANY_VALUE = 'ForAnyValue:'
const ALL_VALUES = 'ForAllValues:'

/** Whether all conditions of a statement hold. An operator this emulator does not know is an error, never a pass. */
export function conditionsHold(conditions: Conditions | undefined, keys: RequestKeys): boolean {
  return Object.entries(conditions ?? {}).every(([operator, wantedByKey]) =>
    Object.entries(wantedByKey).every(([key, wanted]) => holds(operator, list(wanted), givenFor(keys, key))),
  )
}

function holds(operator: string, wanted: readonly string[], given: readonly string[] | undefined): boolean {
  if (operator === 'Null') return wanted.some((value) => (value === 'true') === (given === undefined))
  // "ForAnyValue: the condition is true if any one of the context key values matches"; "if there are no matching keys … false".
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
  if (operator.startsWith(ANY_VALUE)) {
    const single = operator.slice(ANY_VALUE.length)
    return (given ?? []).some((value) => holds(single, wanted, [value]))
  }
  // "ForAllValues: … true if every value matches … also if there are no keys in the request" (the same page).
  if (operator.startsWith(ALL_VALUES)) {
    const single = operator.slice(ALL_VALUES.length)
    return (given ?? []).every((value) => holds(single, wanted, [value]))
  }
  const ifExists = operator.endsWith('IfExists')
  const name = ifExists ? operator.slice(0, -'IfExists'.length) : operator
  const negated = NEGATED[name]
  const compare = COMPARISONS[negated ?? name]
  if (compare === undefined) throw new Error(`the emulator does not know the IAM condition operator ${operator}`)
  // "IfExists: if the key is absent, the condition is true"; without it a positive operator fails and a negated one
  // holds when the key is absent.
  if (given === undefined) return ifExists || negated !== undefined
  const matched = given.some((value) => wanted.some((one) => compare(one, value)))
  return negated === undefined ? matched : !matched
}

/** Condition key names are not case-sensitive. */
function givenFor(keys: RequestKeys, key: string): readonly string[] | undefined {
  const found = Object.entries(keys).find(([name]) => name.toLowerCase() === key.toLowerCase())
  return found === undefined ? undefined : list(found[1])
}
