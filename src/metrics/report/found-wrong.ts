import type { Problem } from '../../errors.js'
import type { JsonDocument, JsonNode } from '../../text/json.js'
import { quote, type Span } from '../../text/positions.js'

/** A part of a report that cannot be read: where, and why. */
export interface Wrong {
  readonly kind: 'wrong'
  readonly at: Span
  readonly message: string
  readonly help?: string
}

/** A part that was read, or why it could not be. */
export type ReadPart<Value> = { readonly kind: 'read'; readonly value: Value } | Wrong

export function wrong(at: Span, message: string, help?: string): Wrong {
  return { kind: 'wrong', at, message, ...(help === undefined ? {} : { help }) }
}

export function toProblem({ problemAt }: JsonDocument, { at, message, help }: Wrong): Problem {
  return problemAt(at, message, help)
}

/** What a value is, in words: `the text NaN`, `a list`. */
export function kindOf(node: JsonNode): string {
  switch (node.kind) {
    case 'string':
      return `the text ${quote(node.value)}`
    case 'number':
      return Number.isFinite(node.value) ? `the number ${node.value}` : 'a number that is too large for a double'
    case 'boolean':
      return String(node.value)
    case 'null':
      return 'null'
    case 'array':
      return 'a list'
    case 'object':
      return 'an object'
    case 'not-json':
      return 'no JSON'
  }
}
