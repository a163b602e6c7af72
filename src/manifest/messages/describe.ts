import { type Tree, writtenOf } from '../../text/tree.js'
import { brief } from '../../text/visible.js'

/** A value as a message names it: `"ten"`, `the number 2.10`, `a list of 16`. */
export function describe(value: Tree | undefined): string {
  if (value === undefined) return 'nothing'
  switch (value.kind) {
    case 'list':
      return value.items.length === 0 ? 'an empty list' : `a list of ${value.items.length}`
    case 'map':
      return value.entries.size === 0
        ? 'an empty mapping'
        : `a mapping of ${value.entries.size} ${value.entries.size === 1 ? 'key' : 'keys'}`
    case 'scalar':
      if (value.value === null) return 'nothing'
      if (typeof value.value === 'string') return describeText(value.value)
      return typeof value.value === 'number' ? `the number ${brief(writtenOf(value))}` : `the boolean ${value.value}`
  }
}

function describeText(text: string): string {
  if (text.length > 120) return `a text of ${text.length} characters`
  return JSON.stringify(text)
}
