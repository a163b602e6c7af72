import type { CST } from 'yaml'
import { type Finding, found } from './finding.js'
import type { Place } from './source.js'

const MAX_DEPTH = 16
/** How many values and signs a file may have, and what a sentence calls it. */
export interface Size {
  readonly noun: string
  /** What wrote it: a person a manifest, a program a report. */
  readonly dialect?: 'manifest' | 'report'
  readonly maxNodes: number
}

const MANIFEST_SIZE: Size = { noun: 'manifest', maxNodes: 10_000 }
const BLANK: ReadonlySet<string> = new Set(['space', 'newline', 'comment', 'byte-order-mark'])

/** The plain part of YAML that a manifest is written in, and why the rest is left out. */
export type Strictness = { readonly findings: readonly Finding[]; readonly isTooBig: boolean }

/**
 * Walks the concrete syntax for everything a manifest may not use. Done before anything is composed, and without
 * recursion: composing 65,536 nested `{` does not merely throw, it ends the whole process (V8 fails to compile a regular
 * expression near the end of the stack, which cannot be caught).
 */
export function strictness(
  tokens: readonly CST.Token[],
  placeOf: (start: number, end: number) => Place,
  { noun, maxNodes, dialect = 'manifest' }: Size = MANIFEST_SIZE,
): Strictness {
  const tooMany = `more than ${maxNodes} values and signs; a ${noun} is smaller than that`
  const findings: Finding[] = []
  const say = (token: CST.Token, message: string, help?: string): void => {
    const length = 'source' in token ? Math.max(1, token.source.length) : 1
    findings.push(found(placeOf(token.offset, token.offset + length), message, help))
  }
  const tooBig = (token: CST.Token, message: string): Strictness => {
    say(token, message)
    return { findings: findings.slice(-1), isTooBig: true }
  }
  const documents = tokens.filter((token) => token.type === 'document')
  if (documents[1] !== undefined)
    say(documents[1], `a second YAML document; a ${noun} is one`, 'put each model in a file of its own')

  const pending: { readonly token: CST.Token; readonly depth: number }[] = []
  let badEscapes = 0
  let nodes = 0
  for (const token of tokens) {
    if (token.type === 'directive') say(token, `a YAML directive; a ${noun} is plain YAML 1.2`, 'remove the line')
    if (token === documents[0]) pending.push({ token, depth: 0 })
    // What is outside of the document is no value, but each such token may become an error.
    nodes += countOf([token])
  }
  const last = tokens.at(-1)
  if (nodes > maxNodes && last !== undefined) return tooBig(last, tooMany)
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { token, depth } = next
    nodes += weightOf(token)
    badEscapes += badEscapesIn(token)
    if (badEscapes > MAX_BAD_ESCAPES)
      return tooBig(token, `more than ${MAX_BAD_ESCAPES} backslashes that mean nothing in double quotes`)
    if (nodes > maxNodes) return tooBig(token, tooMany)
    if (depth > MAX_DEPTH)
      return tooBig(token, `nested more than ${MAX_DEPTH} deep; no key of a ${noun} lies that deep`)
    checkToken(token, say, HELPS[dialect])
    for (const child of childrenOf(token)) pending.push({ token: child, depth: depth + 1 })
  }
  return { findings, isTooBig: false }
}

// Each becomes an error of the library with a stack of its own: 30,000 of them take half a second.
function badEscapesIn(token: CST.Token): number {
  if (token.type !== 'double-quoted-scalar') return 0
  return [...token.source.matchAll(/\\([\s\S])/g)].filter(([, letter = '']) => !ESCAPED.includes(letter)).length
}

const MAX_BAD_ESCAPES = 100
const ESCAPED = '0abtnvfre "/\\N_LPxuU\t\r\n'

/** Everything in a token that may become a value or an error: `[,,,]` has no values and a thousand errors. */
function weightOf(token: CST.Token): number {
  if ('items' in token) {
    return token.items.reduce(
      (sum, item) => sum + 1 + countOf(item.start) + countOf('sep' in item ? (item.sep ?? []) : []),
      countOf('end' in token ? token.end : []),
    )
  }
  return 1 + countOf('end' in token ? (token.end ?? []) : []) + countOf(token.type === 'document' ? token.start : [])
}

function countOf(tokens: readonly CST.Token[]): number {
  return tokens.filter((token) => !BLANK.has(token.type)).length
}

type Say = (token: CST.Token, message: string, help?: string) => void

/** What to do about what only a program writes. */
const HELPS = {
  manifest: {
    anchor: 'remove it, and write the value out where it is used',
    alias: 'write the value out',
    types: 'types come from the schema',
    tag: 'remove it',
  },
  report: {
    anchor: 'yaml.dump writes it for what is used twice: dump a copy, or write JSON',
    alias: 'yaml.dump writes it for what is used twice: dump a copy, or write JSON',
    types: 'a report has plain numbers',
    tag: 'float(x) before yaml.dump, or write JSON',
  },
} as const
type Helps = (typeof HELPS)[keyof typeof HELPS]

function checkToken(token: CST.Token, say: Say, helps: Helps): void {
  switch (token.type) {
    case 'alias':
      say(token, `the alias \`${token.source}\`; aliases are not read`, helps.alias)
      break
    case 'document':
      checkProperties(token.start, say, helps)
      break
    case 'block-map':
    case 'block-seq':
    case 'flow-collection':
      for (const item of token.items) {
        checkProperties(item.start, say, helps)
        if ('sep' in item && item.sep !== undefined) checkProperties(item.sep, say, helps)
        if ('key' in item && item.key !== undefined) checkKey(item, say)
      }
  }
}

function checkProperties(properties: readonly CST.SourceToken[], say: Say, helps: Helps): void {
  for (const token of properties) {
    if (token.type === 'anchor') say(token, `the anchor \`${token.source}\`; anchors are not read`, helps.anchor)
    if (token.type === 'tag') say(token, `the tag \`${token.source}\`; ${helps.types}`, helps.tag)
    if (token.type === 'explicit-key-ind') say(token, 'a key that begins with `?`', 'write it as `key: value`')
  }
}

function checkKey(
  { key, sep }: { readonly key?: CST.Token | null; readonly sep?: readonly CST.SourceToken[] },
  say: Say,
): void {
  if (key === null || key === undefined) {
    const colon = sep?.find((token) => token.type === 'map-value-ind')
    if (colon !== undefined) say(colon, 'a value without a key', 'write it as `key: value`')
  } else if (key.type === 'block-map' || key.type === 'block-seq' || key.type === 'flow-collection') {
    say(key, 'a key that is a list or a mapping; keys are texts')
  } else if (key.type === 'scalar' && key.source === '<<') {
    say(key, 'the merge key `<<`; mappings are not merged', 'write the keys out')
  }
}

/** A quoted text of which something holds; without recursion, as above. */
export function findQuoted(
  tokens: readonly CST.Token[],
  holds: (token: CST.FlowScalar) => boolean,
): CST.FlowScalar | undefined {
  const pending = [...tokens]
  for (let token = pending.pop(); token !== undefined; token = pending.pop()) {
    if ((token.type === 'double-quoted-scalar' || token.type === 'single-quoted-scalar') && holds(token)) return token
    pending.push(...childrenOf(token))
  }
  return undefined
}

function childrenOf(token: CST.Token): readonly CST.Token[] {
  switch (token.type) {
    case 'document':
      return token.value === undefined ? [] : [token.value]
    case 'block-map':
    case 'block-seq':
    case 'flow-collection':
      return token.items.flatMap((item) => {
        const key = 'key' in item && item.key !== null && item.key !== undefined ? [item.key] : []
        return item.value === undefined ? key : [...key, item.value]
      })
    default:
      return []
  }
}
