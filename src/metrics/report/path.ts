import { defined } from '../../language/defined.js'
import { entryOf, type Tree } from '../../text/tree.js'
import { isCalled } from '../formats/item-names.js'
import { standardErrorOf } from './standard-error.js'

/** One step of a path: a bare word may be a part of a key that has dots in it, a quoted one is a whole key. */
type Step = { readonly key: string; readonly isQuoted: boolean } | { readonly index: number }

/** Why a path could not be followed to exactly one value. */
export type PathFailure = { readonly kind: 'malformed' } | { readonly kind: 'absent' } | { readonly kind: 'ambiguous' }

export type Found = {
  readonly kind: 'found'
  readonly node: Tree
  /** Where it is, as a path says it: its identity. */
  readonly path: string
  /** A standard error that stands beside it. */
  readonly deviation?: Tree
}

/**
 * Follows a path such as `regression_metrics.mse` through a report. Keys may have dots in them (`validation.rmse` finds
 * `{"validation.rmse": 1}`); where that leaves two readings, quotes decide: `a."b.c"` or `a["b.c"]`.
 *
 * In a list `[0]` is an item, `[-1]` the last one, and a key the item of that name, whether the tool calls it `name`, `key`,
 * `MetricName` or `value_or_threshold`: `post_training_bias_metrics.facets.sex.Female.metrics.DI`.
 */
export function followPath(root: Tree, path: string): Found | PathFailure {
  const steps = readSteps(path)
  if (steps === undefined || steps.length === 0) return { kind: 'malformed' }
  // Linear: a node that is reached has a fixed path from the root, so it is reached after a fixed number of steps.
  const found = follow({ kind: 'found', node: root, path: '' }, steps)
  const [only, second] = found
  if (only === undefined) return { kind: 'absent' }
  return second === undefined ? only : { kind: 'ambiguous' }
}

function follow(from: Found, steps: readonly Step[]): readonly Found[] {
  const [step, ...rest] = steps
  if (step === undefined) return [from]
  if ('index' in step) {
    const item = from.node.kind === 'list' ? from.node.items.at(step.index) : undefined
    if (item === undefined) return []
    return follow({ kind: 'found', node: item, path: `${from.path}[${step.index}]` }, rest)
  }
  return keysFrom(steps).flatMap(({ key, rest: after }) => under(from, key).flatMap((found) => follow(found, after)))
}

function under({ node, path }: Found, key: string): readonly Found[] {
  const inside = path === '' ? formatStep(key) : `${path}.${formatStep(key)}`
  if (node.kind === 'list') {
    return node.items.filter((item) => isCalled(item, key)).map((item) => ({ kind: 'found', node: item, path: inside }))
  }
  const value = entryOf(node, key)?.value
  if (value === undefined || node.kind !== 'map') return []
  const deviation = standardErrorOf(node, key)
  return [{ kind: 'found', node: value, path: inside, ...defined({ deviation }) }]
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
    const index = /^\[(-1|0|[1-9][0-9]{0,8})\]/.exec(rest)
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

/** A key as a path writes it: as it is, or in quotes where it would be read as something else. `#` follows a report's name. */
export function formatStep(key: string): string {
  return /^[^.["#]+$/.test(key) ? key : JSON.stringify(key)
}

/** `a.b.value` and `a.b` are the same place. */
export function withoutValue(path: string): string {
  return path.endsWith('.value') ? path.slice(0, -'.value'.length) : path
}

/** The text of a JSON string literal; undefined where it is none. Never throws. */
export function unquote(literal: string): string | undefined {
  try {
    const value: unknown = JSON.parse(literal)
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}
