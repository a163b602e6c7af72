import type { Problem } from '../../errors.js'
import { defined } from '../../language/defined.js'
import { problemAt } from '../../text/finding.js'
import type { Place } from '../../text/source.js'
import type { Tree } from '../../text/tree.js'
import { quote } from '../../text/visible.js'

/** A part of a report that cannot be read: where, and why. */
export interface UnreadablePart {
  readonly kind: 'unreadable'
  readonly at: Place
  readonly message: string
  readonly help?: string
}

/** A part that was read, or why it could not be. */
export type ReadPart<Value> = { readonly kind: 'read'; readonly value: Value } | UnreadablePart

export function unreadable(at: Place, message: string, help?: string): UnreadablePart {
  return defined({ kind: 'unreadable', at, message, help })
}

export function toProblem({ at, message, help }: UnreadablePart): Problem {
  return problemAt(at, message, help)
}

/** What a value is, in words: `the text NaN`, `a list`. */
export function kindOf(node: Tree): string {
  switch (node.kind) {
    case 'list':
      return 'a list'
    case 'map':
      return 'an object'
    case 'scalar':
      if (node.value === null) return 'null'
      if (typeof node.value === 'boolean') return String(node.value)
      return typeof node.value === 'string' ? `the text ${quote(node.value)}` : numberInWords(node.value)
  }
}

function numberInWords(value: number): string {
  if (Number.isFinite(value)) return `the number ${value}`
  return Number.isNaN(value) ? 'NaN' : 'an endless number'
}
