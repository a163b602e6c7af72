import type { Finding } from './finding.js'
import type { Source } from './source.js'
import type { Tree } from './tree.js'
import { readYaml } from './yaml.js'

const MAX_MANIFEST_BYTES = 64 * 1024

export interface Parsing {
  /** Absent where the text is not one readable YAML document. */
  readonly tree?: Tree
  readonly findings: readonly Finding[]
}

/** Reads the text of a manifest into values with places; knows nothing of what a manifest may say. */
export function parse(source: Source): Parsing {
  const bytes = Buffer.byteLength(source.text)
  if (bytes > MAX_MANIFEST_BYTES) {
    const message = `${bytes} bytes; a manifest has at most ${MAX_MANIFEST_BYTES}`
    return { findings: [{ place: { source, start: 0, end: 1 }, message }] }
  }
  const characters = characterFindings(source)
  if (characters.length > 0) return { findings: characters }
  const start = source.text.startsWith('\u{FEFF}') ? 1 : 0
  const { tree, findings } = readYaml(source, { start, end: source.text.length })
  if (tree === undefined) return { findings }
  if (tree.kind === 'map') return { tree, findings }
  const message =
    tree.kind === 'scalar' && tree.value === null
      ? 'the manifest is empty'
      : 'the manifest is not a mapping of keys to values'
  const help = (): string => 'begin with `group: NAME`'
  return { findings: findings.length > 0 ? findings : [{ place: tree.place, message, help }] }
}

// YAML's c-printable without the line breaks of other systems; U+FFFD is what a decoder leaves of bytes that are no UTF-8.
const UNREADABLE = /(?!^\u{FEFF})[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uD800-\uDFFF\u{FEFF}\uFFFD\uFFFE\uFFFF]|\r(?!\n)/gu

function characterFindings(source: Source): readonly Finding[] {
  return [...source.text.matchAll(UNREADABLE)].map(({ 0: character, index }) => ({
    place: { source, start: index, end: index + 1 },
    message: sentenceFor(character),
    help: () => 'save the file as UTF-8 text with LF or CRLF line ends',
  }))
}

function sentenceFor(character: string): string {
  if (character === '\r') return 'a carriage return that is not part of a line end'
  if (character === '\uFFFD') return 'bytes that are not UTF-8 (or the character U+FFFD)'
  const code = character.codePointAt(0) ?? 0
  return `the control character U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
