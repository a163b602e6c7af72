import { Composer, type CST, isMap, isNode, isScalar, isSeq, type Pair, Parser, type YAMLParseError } from 'yaml'
import { type Finding, found } from './finding.js'
import { type Place, positionOf, type Source } from './source.js'
import { findQuoted, type Size, strictness } from './strict-yaml.js'
import { type MapEntry, type MapTree, RESERVED_KEYS, type Tree } from './tree.js'
import { brief } from './visible.js'
import { syntaxFinding } from './yaml-syntax.js'

export interface YamlReading {
  /** Absent where the text is not one readable document. */
  readonly tree?: Tree
  readonly findings: readonly Finding[]
}

// uniqueKeys compares each key with each: 64 KiB of keys take seconds. Duplicates are found by a Map here.
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  uniqueKeys: false,
  merge: false,
  resolveKnownTags: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const

/** Who writes the file, and so what helps where it is wrong and which numbers it may have. */
export type Dialect = 'manifest' | 'report'

/** Reads the plain part of YAML: mappings with text keys, lists, texts, numbers, booleans. In time linear in the text. */
export function readYaml(
  source: Source,
  range: { readonly start: number; readonly end: number },
  size?: Size & { readonly dialect?: Dialect },
): YamlReading {
  const text = source.text.slice(range.start, range.end)
  const tokens = [...new Parser().parse(text)]
  const shifted = (start: number, end: number): Place => ({
    source,
    start: range.start + start,
    end: range.start + end,
  })
  const strict = strictness(tokens, shifted, size)
  if (strict.isTooBig) return { findings: strict.findings }

  const [document] = new Composer(OPTIONS).compose(tokens, true, text.length)
  const errors = document?.errors ?? []
  if (document === undefined || errors.length > 0) {
    const syntax = errors.map((error) => syntaxFinding(error, shifted(...placeOfError(error, tokens))))
    return { findings: onePerLine([...syntax, ...strict.findings]) }
  }
  if (strict.findings.length > 0) return { findings: strict.findings }

  const findings: Finding[] = []
  const tree = toTree(document.contents, { shifted, findings, dialect: size?.dialect ?? 'manifest' })
  return { tree, findings }
}

// A quote that is not closed is an error at the end of the file; where it was opened helps more.
function placeOfError(error: YAMLParseError, tokens: readonly CST.Token[]): readonly [number, number] {
  const [start, end] = error.pos
  const opened = error.message.startsWith('Missing closing')
    ? findQuoted(tokens, (token) => token.offset + token.source.length === start)
    : undefined
  return opened === undefined ? [start, end] : [opened.offset, opened.offset + 1]
}

// One slip makes the library stumble several times; the first time says it.
function onePerLine(findings: readonly Finding[]): readonly Finding[] {
  const lines = new Set<number>()
  return findings.filter(({ place }) => {
    const { line } = positionOf(place)
    return lines.size < lines.add(line).size
  })
}

interface Context {
  readonly shifted: (start: number, end: number) => Place
  readonly findings: Finding[]
  readonly dialect: Dialect
}

// Recursion is safe here: strictness() has kept the depth at 16.
function toTree(node: unknown, context: Context): Tree {
  const place = placeOfNode(node, context)
  if (isMap(node)) return toMap(node.items, place, context)
  if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => toTree(item, context)), ...place }
  const written = place.source.text.slice(place.start, place.end)
  const value = isScalar(node) ? node.value : null
  // What a program measured may have any digits, and need not be finite; whether it matters is for the reader to say.
  if (typeof value === 'number' && context.dialect === 'manifest') {
    const finding = numberFinding(value, written, place)
    if (finding !== undefined) context.findings.push(finding)
  }
  const isPlainValue = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return { kind: 'scalar', value: isPlainValue ? value : null, ...place }
}

function toMap(pairs: readonly Pair[], place: Place, context: Context): MapTree {
  const entries = new Map<string, MapEntry>()
  for (const { key, value } of pairs) {
    const keyPlace = placeOfNode(key, context)
    const name = isScalar(key) ? key.value : undefined
    const finding = keyFinding(name, keyPlace, entries)
    if (finding !== undefined) context.findings.push(finding)
    else if (typeof name === 'string') entries.set(name, { keyPlace, value: toTree(value, context) })
  }
  return { kind: 'map', entries, ...place }
}

function keyFinding(key: unknown, place: Place, entries: ReadonlyMap<string, MapEntry>): Finding | undefined {
  const written = place.source.text.slice(place.start, place.end)
  if (typeof key !== 'string') {
    const kind = key === null ? 'no value' : `a ${typeof key}`
    return found(
      place,
      `the key \`${brief(written)}\` is read as ${kind}; keys are texts`,
      `quote it: "${brief(written)}"`,
    )
  }
  if (RESERVED_KEYS.includes(key)) return found(place, `the key \`${key}\` is reserved`)
  const first = entries.get(key)
  if (first === undefined) return undefined
  const { line } = positionOf(first.keyPlace)
  return found(place, `the key \`${brief(key)}\` is here a second time`, `the first is in line ${line}`)
}

function placeOfNode(node: unknown, { shifted }: Context): Place {
  const range = isNode(node) ? node.range : undefined
  return shifted(range?.[0] ?? 0, range?.[1] ?? 0)
}

const JSON_NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/

/**
 * What is wrong with a number, if anything. Only numbers as JSON writes them are read: what else YAML calls a number
 * (`0x1F`, `0o17`, `012345678901`, `.inf`) is as often meant as a text, and one that loses digits is not what was written.
 */
function numberFinding(value: number, written: string, place: Place): Finding | undefined {
  const shown = `\`${brief(written, 40)}\``
  const quote = `quote it if it is a text: "${brief(written, 40)}"`
  const rewrite = `write ${value}, or ${quote}`
  if (Number.isNaN(value) || /inf/i.test(written)) return found(place, `${shown} is not a finite number`, quote)
  if (!Number.isFinite(value)) return found(place, `${shown} is too large for a number`, quote)
  if (!JSON_NUMBER.test(written)) return found(place, `${shown} would be read as the number ${value}`, rewrite)
  return isExact(value, written)
    ? undefined
    : found(place, `${shown} would be read as ${value}, which is not the same`, quote)
}

/** Whole numbers beyond 2^53 lose digits; 1e-400 becomes 0. */
function isExact(value: number, written: string): boolean {
  if (Number.isInteger(value) && /^-?[0-9]+$/.test(written)) return Number.isSafeInteger(value)
  return value !== 0 || /^-?[0.]*(?:[eE]|$)/.test(written)
}
