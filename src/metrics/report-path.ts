import type { JsonNode } from './json.js'

/** One step of a path: a bare word may be a part of a key that has dots in it, a quoted one is a whole key. */
type Step = { readonly key: string; readonly isQuoted: boolean } | { readonly index: number }

/** Why a path could not be followed to exactly one value. */
export type PathFailure = { readonly kind: 'malformed' } | { readonly kind: 'absent' } | { readonly kind: 'ambiguous' }

export type Found = {
  readonly kind: 'found'
  readonly node: JsonNode
  /** The object that holds the node, and the node's key in it. */
  readonly parent: JsonNode | undefined
  readonly key: string
}

/**
 * Follows a path such as `regression_metrics.mse` through a report. Keys may have dots in them (`validation.rmse` finds
 * `{"validation.rmse": 1}`); where that leaves two readings, quotes decide: `a."b.c"` or `a["b.c"]`. `[0]` is an item.
 */
export function followPath(root: JsonNode, path: string): Found | PathFailure {
  const steps = readSteps(path)
  if (steps === undefined || steps.length === 0) return { kind: 'malformed' }
  // Linear: a node that is reached has a fixed path from the root, so it is reached after a fixed number of steps.
  const found = follow({ kind: 'found', node: root, parent: undefined, key: '' }, steps)
  const [only, second] = found
  if (only === undefined) return { kind: 'absent' }
  return second === undefined ? only : { kind: 'ambiguous' }
}

function follow(from: Found, steps: readonly Step[]): readonly Found[] {
  const [step, ...rest] = steps
  if (step === undefined) return [from]
  if ('index' in step) {
    const item = from.node.kind === 'array' ? from.node.items[step.index] : undefined
    return item === undefined ? [] : follow({ kind: 'found', node: item, parent: from.node, key: '' }, rest)
  }
  return from.node.kind === 'object'
    ? keysFrom(steps).flatMap(({ key, rest: after }) => next(from.node, key, after))
    : []
}

function next(node: JsonNode, key: string, rest: readonly Step[]): readonly Found[] {
  const member = node.kind === 'object' ? node.members.get(key) : undefined
  return member === undefined ? [] : follow({ kind: 'found', node: member.value, parent: node, key }, rest)
}

/** The keys that the first steps may mean: one word, or several bare words with the dots between them. */
function keysFrom(steps: readonly Step[]): readonly { readonly key: string; readonly rest: readonly Step[] }[] {
  const keys: { key: string; rest: readonly Step[] }[] = []
  let joined = ''
  for (const [index, step] of steps.entries()) {
    if ('index' in step || (step.isQuoted && index > 0)) break
    joined = index === 0 ? step.key : `${joined}.${step.key}`
    keys.push({ key: joined, rest: steps.slice(index + 1) })
    if (step.isQuoted) break
  }
  return keys
}

const MAX_PATH_LENGTH = 1024

/** Undefined where the text is no path. */
function readSteps(path: string): readonly Step[] | undefined {
  if (path.length > MAX_PATH_LENGTH) return undefined
  const steps: Step[] = []
  let at = 0
  while (at < path.length) {
    const rest = path.slice(at)
    const index = /^\[(0|[1-9][0-9]{0,8})\]/.exec(rest)
    const bracketed = /^\[("(?:[^"\\]|\\.)*")\]/.exec(rest)
    const dot = steps.length === 0 ? '' : '.'
    const quoted = rest.startsWith(`${dot}"`) ? /^"(?:[^"\\]|\\.)*"/.exec(rest.slice(dot.length)) : null
    const bare = rest.startsWith(dot) ? /^[^.["]+/.exec(rest.slice(dot.length)) : null
    const key = bracketed?.[1] ?? quoted?.[0]
    if (index?.[1] !== undefined) steps.push({ index: Number(index[1]) })
    else if (key !== undefined) {
      const text = unquote(key)
      if (text === undefined) return undefined
      steps.push({ key: text, isQuoted: true })
    } else if (bare !== null) steps.push({ key: bare[0], isQuoted: false })
    else return undefined
    at += index?.[0].length ?? bracketed?.[0].length ?? dot.length + (quoted ?? bare ?? [''])[0].length
  }
  return steps
}

function unquote(literal: string): string | undefined {
  try {
    const value: unknown = JSON.parse(literal)
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}

/** A key as a path writes it: as it is, or in quotes where it would be read as something else. */
export function formatStep(key: string): string {
  return /^[^.["]+$/.test(key) ? key : JSON.stringify(key)
}

/** `a.b.value` and `a.b` are the same place. */
export function withoutValue(path: string): string {
  return path.endsWith('.value') ? path.slice(0, -'.value'.length) : path
}
