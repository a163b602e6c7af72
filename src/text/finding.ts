import type { Problem } from '../errors.js'
import { type Place, positionOf, sourceLineOf } from './source.js'
import { visible } from './visible.js'

/** Something wrong. A hostile file has tens of thousands, so only those that are shown are put into words. */
export interface Finding {
  readonly place: Place
  readonly says: () => Sentence
}

export interface Sentence {
  readonly message: string
  readonly help?: string | undefined
}

export function found(place: Place, message: string, help?: string): Finding {
  return { place, says: () => ({ message, help }) }
}

const MAX_PROBLEMS_SHOWN = 20

/** The findings of one file as problems: in the order of the file, the first twenty, and how many more there are. */
export function toProblems(findings: readonly Finding[]): readonly Problem[] {
  const sorted = [...findings].sort((a, b) => compare(a.place, b.place))
  const shown = sorted.slice(0, MAX_PROBLEMS_SHOWN).map(toProblem)
  const rest = sorted.slice(MAX_PROBLEMS_SHOWN)
  const next = rest[0]
  if (next === undefined) return shown
  const message = rest.length === 1 ? 'there is 1 more problem' : `there are ${rest.length} more problems`
  return [...shown, { at: positionOf(next.place), message, sourceLine: sourceLineOf(next.place) }]
}

function toProblem({ place, says }: Finding): Problem {
  const { message, help } = says()
  // Sentences quote the file; what they quote must not move or hide the rest of them.
  return {
    at: positionOf(place),
    message: visible(message),
    ...(help === undefined ? {} : { help: visible(help) }),
    sourceLine: sourceLineOf(place),
  }
}

// What `set` got wrong comes after what the file got wrong.
function compare(a: Place, b: Place): number {
  if (a.source !== b.source) return Number(a.source.isSet) - Number(b.source.isSet)
  return a.start - b.start
}
