import { type Finding, found } from './finding.js'
import type { Source } from './source.js'
import type { Tree } from './tree.js'
import { type Dialect, readYaml } from './yaml.js'

/** What a file may be, and how a sentence calls it. */
export interface FileLimits {
  /** Such as `manifest`. */
  readonly noun: string
  readonly maxBytes: number
  /** Values and signs, so that a file of many small ones ends soon. */
  readonly maxNodes: number
  /** What an empty one is told. */
  readonly begin: string
  /** `manifest` unless told: a person writes it. A report is written by a program, and its numbers are measured. */
  readonly dialect?: Dialect
}

const MANIFEST_LIMITS: FileLimits = {
  noun: 'manifest',
  maxBytes: 64 * 1024,
  maxNodes: 10_000,
  begin: 'begin with `group: NAME`',
}

export interface Parsing {
  /** Absent where the text is not one readable YAML document. */
  readonly tree?: Tree
  readonly findings: readonly Finding[]
}

/** Reads the text of a manifest, or of another file of that syntax, into values with places; knows nothing of what it may say. */
export function parse(source: Source, limits: FileLimits = MANIFEST_LIMITS): Parsing {
  const bytes = Buffer.byteLength(source.text)
  if (bytes > limits.maxBytes) {
    const message = `the file has ${bytes} bytes; a ${limits.noun} has at most ${limits.maxBytes}`
    return { findings: [found({ source, start: 0, end: 1 }, message)] }
  }
  const characters = characterFindings(source)
  if (characters.length > 0) return { findings: characters }
  const start = source.text.startsWith('\u{FEFF}') ? 1 : 0
  const { tree, findings } = readYaml(source, { start, end: source.text.length }, limits)
  if (tree === undefined) return { findings }
  if (tree.kind === 'map') return { tree, findings }
  const message =
    tree.kind === 'scalar' && tree.value === null
      ? `the ${limits.noun} is empty`
      : `the ${limits.noun} is not a mapping of keys to values`
  return { findings: findings.length > 0 ? findings : [found(tree, message, limits.begin)] }
}

// YAML's c-printable without the line breaks of other systems; U+FFFD is what a decoder leaves of bytes that are no UTF-8.
const UNREADABLE = /(?!^\u{FEFF}|[\t\n\r])[\p{Cc}\p{Cs}\u{FEFF}\uFFFD\uFFFE\uFFFF]|\r(?!\n)/gu

function characterFindings(source: Source): readonly Finding[] {
  const help = 'save the file as UTF-8 text with LF or CRLF line ends'
  return [...source.text.matchAll(UNREADABLE)].map(({ 0: character, index }) =>
    found({ source, start: index, end: index + 1 }, sentenceFor(character), help),
  )
}

function sentenceFor(character: string): string {
  if (character === '\r') return 'a carriage return that is not part of a line end'
  if (character === '\uFFFD') return 'bytes that are not UTF-8 (or the character U+FFFD)'
  const code = character.codePointAt(0) ?? 0
  return `the control character U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
