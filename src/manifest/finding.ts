import type { Problem } from '../errors.js'
import { type Place, positionOf, sourceLineOf } from './source.js'

/** Something wrong, before it is shown. A hostile file has thousands, so what is costly to say is said only if shown. */
export interface Finding {
  readonly place: Place
  readonly message: string
  readonly help?: () => string | undefined
}

const MAX_PROBLEMS_SHOWN = 20

/** The findings of one file as problems: in the order of the file, each place once, the first twenty and a count of the rest. */
export function toProblems(findings: readonly Finding[]): readonly Problem[] {
  const sorted = [...findings].sort((a, b) => compare(a.place, b.place))
  const distinct = sorted.filter((finding, index) => !isSameAs(finding, sorted[index - 1]))
  const shown = distinct.slice(0, MAX_PROBLEMS_SHOWN).map(toProblem)
  const rest = distinct.slice(MAX_PROBLEMS_SHOWN)
  const next = rest[0]
  if (next === undefined) return shown
  const message =
    rest.length === 1 ? 'and 1 more problem in this file' : `and ${rest.length} more problems in this file`
  return [...shown, { at: positionOf(next.place), message, sourceLine: sourceLineOf(next.place) }]
}

function toProblem({ place, message, help }: Finding): Problem {
  const suggestion = help?.()
  return {
    at: positionOf(place),
    message,
    ...(suggestion === undefined ? {} : { help: suggestion }),
    sourceLine: sourceLineOf(place),
  }
}

// What `set` got wrong comes after what the file got wrong.
function compare(a: Place, b: Place): number {
  if (a.source !== b.source) return Number(a.source.isSet) - Number(b.source.isSet)
  return a.start - b.start
}

function isSameAs(finding: Finding, other: Finding | undefined): boolean {
  return (
    other !== undefined &&
    finding.place.source === other.place.source &&
    finding.place.start === other.place.start &&
    finding.message === other.message
  )
}
