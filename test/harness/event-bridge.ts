import { listOf, member, type Value } from './template.js'

type Event = { readonly [key: string]: Value }

/**
 * Whether an event fits a rule's pattern; throws on a comparison that is not known here.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
 */
export function fits(pattern: Value, event: Value | undefined): boolean {
  const members =
    typeof pattern === 'object' && pattern !== null && !Array.isArray(pattern) ? Object.entries(pattern) : []
  return members.every(([key, wanted]) => {
    const given = member(event, key)
    return Array.isArray(wanted) ? wanted.some((one) => fitsOne(one, given)) : fits(wanted, given)
  })
}

// "If the value in the event is an array, the pattern matches if the intersection is not empty."
function fitsOne(wanted: Value, given: Value | undefined): boolean {
  const values = Array.isArray(given) ? listOf(given) : given === undefined ? [] : [given]
  if (typeof wanted !== 'object' || wanted === null) return values.includes(wanted)
  const [[operator, argument] = ['', '']] = Object.entries(wanted)
  switch (operator) {
    case 'exists':
      return (given !== undefined) === argument
    case 'wildcard': {
      const source = String(argument)
        .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
      return values.some((value) => new RegExp(`^${source}$`).test(String(value)))
    }
    default:
      throw new Error(`${operator} of a pattern is not known here`)
  }
}

/**
 * What a target is sent: the template with each `<NAME>` as JSON. Throws where a path leads nowhere: "that variable isn't created
 * and won't appear in the output", which would leave no JSON.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
 */
export function transformed(transformer: Value | undefined, event: Event): unknown {
  const paths = member(transformer, 'InputPathsMap')
  const text = String(member(transformer, 'InputTemplate')).replaceAll(/<([\w-]+)>/g, (_, name: string) => {
    const path = String(member(paths, name)).split('.').slice(1)
    const found = path.reduce<Value | undefined>((inner, key) => member(inner, key), event)
    if (found === undefined) throw new Error(`${path.join('.')} is not in the event`)
    return JSON.stringify(found)
  })
  return JSON.parse(text)
}
