import nodePath, { type PlatformPath } from 'node:path'
import { toSlashes } from './paths.js'

/** Whether a pattern has wildcards at all; without any it names one file. */
export function isGlob(pattern: string): boolean {
  return /[*?{[]/.test(pattern)
}

/**
 * Matches paths with `/` between their parts. `*` and `?` stay within a part, `**` crosses parts, `{a,b}` is either and
 * `[abc]` one of some characters. A leading `./` says nothing. Linear: each wildcard becomes one step of a plain
 * left-to-right match without nested repetition. On Windows `\` in a pattern is `/`; elsewhere it is a character of a name.
 */
export function globMatcher(
  pattern: string,
  platform: Pick<PlatformPath, 'sep'> = nodePath,
): (path: string) => boolean {
  const slashed = toSlashes(pattern, platform)
  const alternatives = expandBraces(slashed.replace(/^(\.\/)+/, '')).map((one) => one.split('/'))
  return (path) => {
    const parts = path.split('/')
    return alternatives.some((wanted) => matchParts(wanted, parts))
  }
}

const MAX_ALTERNATIVES = 256

function expandBraces(pattern: string): readonly string[] {
  let alternatives: readonly string[] = [pattern]
  for (;;) {
    const next = alternatives.flatMap((one) => {
      const match = /^(.*?)\{([^{}]*)\}(.*)$/s.exec(one)
      if (!match) return [one]
      const [, before = '', choices = '', after = ''] = match
      return choices.split(',').map((choice) => `${before}${choice}${after}`)
    })
    if (next.length > MAX_ALTERNATIVES) return next.slice(0, MAX_ALTERNATIVES)
    if (next.length === alternatives.length && next.every((one, index) => one === alternatives[index])) return next
    alternatives = next
  }
}

// `reachable[i]`: the first i parts of the pattern match what was read so far.
function matchParts(wanted: readonly string[], parts: readonly string[]): boolean {
  let reachable = throughStars(wanted, new Set([0]))
  for (const part of parts) {
    const next = new Set<number>()
    for (const at of reachable) {
      const one = wanted[at]
      if (one === undefined) continue
      if (one === '**') next.add(at)
      else if (matchPart(one, part)) next.add(at + 1)
    }
    reachable = throughStars(wanted, next)
  }
  return reachable.has(wanted.length)
}

// `**` also stands for no part at all.
function throughStars(wanted: readonly string[], from: ReadonlySet<number>): ReadonlySet<number> {
  const all = new Set(from)
  for (const at of all) if (wanted[at] === '**') all.add(at + 1)
  return all
}

type Token = { readonly kind: 'star' } | { readonly kind: 'one'; readonly accepts: (character: string) => boolean }

function matchPart(pattern: string, part: string): boolean {
  const tokens = tokensOf(pattern)
  const characters = [...part]
  // A leading dot must be written out, as in every shell.
  if (part.startsWith('.') && !pattern.startsWith('.')) return false
  let reachable = new Set<number>([0])
  const settle = (from: Set<number>): Set<number> => {
    for (const at of from) if (tokens[at]?.kind === 'star') from.add(at + 1)
    return from
  }
  reachable = settle(reachable)
  for (const character of characters) {
    const next = new Set<number>()
    for (const at of reachable) {
      const token = tokens[at]
      if (token?.kind === 'star') next.add(at)
      else if (token?.accepts(character)) next.add(at + 1)
    }
    reachable = settle(next)
  }
  return reachable.has(tokens.length)
}

function tokensOf(pattern: string): readonly Token[] {
  const tokens: Token[] = []
  for (let rest = pattern; rest !== ''; ) {
    const group = /^\[([!^]?)([^\]]+)\]/.exec(rest)
    const character = String.fromCodePoint(rest.codePointAt(0) ?? 0)
    const length = group?.[0].length ?? character.length
    if (group) {
      const [, negation, members = ''] = group
      const accepts = membership(members)
      tokens.push({ kind: 'one', accepts: negation ? (one) => !accepts(one) : accepts })
    } else if (character === '*') tokens.push({ kind: 'star' })
    else tokens.push({ kind: 'one', accepts: character === '?' ? () => true : (one) => one === character })
    rest = rest.slice(length)
  }
  return tokens
}

function membership(text: string): (character: string) => boolean {
  const ranges = [...text.matchAll(/(.)-(.)|(.)/gsu)].map(
    ([, from, to, one]) => [from ?? one ?? '', to ?? one ?? ''] as const,
  )
  return (character) => ranges.some(([from, to]) => character >= from && character <= to)
}
