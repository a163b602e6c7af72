import { defined } from '../../language/defined.js'
import { entryOf, type Tree } from '../../text/tree.js'
import { formatStep, readSteps, type Step } from '../../text/value-path.js'
import { isCalled } from '../formats/item-names.js'
import { standardErrorOf } from './standard-error.js'

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
  if (steps === undefined) return { kind: 'malformed' }
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

/** `a.b.value` and `a.b` are the same place. */
export function withoutValue(path: string): string {
  return path.endsWith('.value') ? path.slice(0, -'.value'.length) : path
}
