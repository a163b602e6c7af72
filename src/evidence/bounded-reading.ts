import { type UnreadablePart, unreadable } from '../metrics/report/unreadable.js'
import type { Place } from '../text/source.js'
import type { Tree } from '../text/tree.js'

/** What a part of a report says, and what of it was left out: a broken part never keeps the metrics from being read. */
export interface Gathered<Item> {
  readonly items: readonly Item[]
  readonly leftOut: readonly UnreadablePart[]
}

const MAX_SAID = 20 // a hostile report has thousands

/** Gathers what a part says, with a bound on what is said of it. */
export class Gatherer<Item> {
  readonly items: Item[] = []
  private readonly leftOut: UnreadablePart[] = []

  leaveOut(place: Place, message: string): void {
    if (this.leftOut.length < MAX_SAID) this.leftOut.push(unreadable(place, message))
  }

  gathered(root: Tree, most: number, what: string): Gathered<Item> {
    const { items, leftOut } = this
    const cut = items.length > most ? [unreadable(root, `of ${items.length} ${what} the first ${most} are kept`)] : []
    return { items: items.slice(0, most), leftOut: [...leftOut, ...cut] }
  }
}

/** A text, a number or a boolean as a text. */
export function labelOf(node: Tree | undefined): string | undefined {
  return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined
}

/** What Clarify writes for a number that could not be computed, or that is endless. */
export function isWithoutValue(node: Tree | undefined): boolean {
  if (node === undefined) return true
  if (node.kind !== 'scalar') return false
  const { value } = node
  return (
    value === null ||
    Number.isNaN(value) ||
    ['NaN', 'Infinity', '-Infinity', Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].some((one) => one === value)
  )
}
