import type { Problem } from '../errors.js'
import { isInS3, type Place, positionOf, sourceLineOf } from './source.js'
import { quote, visible } from './visible.js'

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
  return [
    ...shown,
    {
      at: positionOf(next.place),
      message,
      ...(isInS3(next.place.source.file) ? {} : { sourceLine: sourceLineOf(next.place) }),
    },
  ]
}

function toProblem({ place, says }: Finding): Problem {
  const { message, help } = says()
  return problemAt(place, message, help)
}

/** A problem at one place. Sentences quote the file; what they quote must not move or hide the rest of them. */
export function problemAt(place: Place, message: string, help?: string): Problem {
  const at = positionOf(place)
  const isObject = isInS3(place.source.file)
  const shown = isObject ? withheld(message, place) : message
  const advice = help === undefined || !isObject ? help : withheld(help, place)
  return {
    at,
    message: visible(shown),
    ...(advice === undefined ? {} : { help: visible(advice) }),
    ...shownLine(place),
  }
}

const MAX_SHOWN_LINE = 64 * 1024 // of a manifest a line may be the whole file; a report without line breaks has millions

function shownLine(place: Place): { readonly sourceLine?: string } {
  if (isInS3(place.source.file)) return {}
  const sourceLine = sourceLineOf(place)
  return sourceLine.length > MAX_SHOWN_LINE ? {} : { sourceLine }
}

// Whoever writes a manifest can name any object that the role may read, and need not be somebody who may read it: a
// message says where it is wrong, and quotes neither a value nor anything that is not plainly a name. A file of the
// repository is anyone's to read who reads the log.
function withheld(sentence: string, { source, start, end }: Place): string {
  const literal = source.text.slice(start, Math.min(end, start + MAX_LITERAL))
  return [literal, textOf(literal)]
    .filter((value) => value !== '')
    .reduce((told, value) => told.replaceAll(quote(value), '`…`'), sentence)
    .replace(/`([^`]*)`/g, (quoted, name) => (isPlainName(name) ? quoted : '`…`'))
}

const MAX_LITERAL = 1000 // longer ones are not quoted whole anyway

/** Whether a key or a label of an object in S3 may reach log and comment: short, and letters, digits and plain signs alone. */
export function isPlainName(name: string): boolean {
  return name.length <= 64 && /^[\p{L}\p{N} _.:/=+@%"'(),[\]{}|&<>*…-]*$/u.test(name)
}

/** The text that a literal of JSON stands for, or of YAML where it has no escapes. */
function textOf(literal: string): string {
  try {
    return String(JSON.parse(literal))
  } catch {
    return literal.replace(/^["']|["']$/g, '')
  }
}

// What `set` got wrong comes after what the file got wrong.
function compare(a: Place, b: Place): number {
  if (a.source !== b.source) return Number(a.source.isSet) - Number(b.source.isSet)
  return a.start - b.start
}
