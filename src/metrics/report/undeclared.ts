import type { Problem } from '../../errors.js'
import type { JsonDocument, JsonNode } from '../../text/json.js'
import { quote } from '../../text/positions.js'
import { at, isClassMetrics, type Shape } from '../formats/recognise.js'
import { knownGoal } from '../known-goals.js'
import type { Metric } from '../metric.js'
import { isPresentableName } from '../names.js'
import { formatStep } from './path.js'
import { readValue } from './value.js'

const MAX_METRICS = 1000
const MAX_SHOWN_CLASSES = 5 // of a classification report, which has three numbers for each
// Clarify's sections: many numbers about parts of the data or the model, none about the model as a whole.
const BESIDE: ReadonlySet<string> = new Set(['pre_training_bias_metrics', 'post_training_bias_metrics', 'explanations'])

/** A place in a report that looks like a metric. */
export interface Place {
  /** The path from the root, as a manifest would write it, without `.value`. */
  readonly path: string
  /** How the metric is called: within a section of SageMaker's the key alone, else the path. */
  readonly name: string
  readonly node: JsonNode
}

/**
 * Every number of a report that can be read as a metric, in the report's order. Left out are tables and curves, which are
 * not one number; bias and attributions, which are many; `*_best_constant_classifier`, which measures the data and not the
 * model. A manifest can still name the path of each.
 */
export function placesOf(root: JsonNode, shape: Shape): readonly Place[] {
  const from = shape.isClosed ? shape.sections : [[]]
  const places = from.flatMap((keys) => placesIn(at(root, keys), { keys, shape }))
  const timesUsed = new Map<string, number>()
  for (const { shortName } of places) timesUsed.set(shortName, (timesUsed.get(shortName) ?? 0) + 1)
  return places.map(({ shortName, path, node }) => ({
    path,
    node,
    name: timesUsed.get(shortName) === 1 ? shortName : path,
  }))
}

/**
 * The metrics of a report that no manifest declares: shown, never judged. What looks like a metric and cannot be read is a
 * notice and no problem, for it gates nothing.
 */
export function undeclaredMetrics({
  document,
  root,
  shape,
  declared,
}: {
  readonly document: JsonDocument
  readonly root: JsonNode
  readonly shape: Shape
  /** What the manifest does declare: its names, and the places that were read for them. */
  readonly declared: { readonly names: ReadonlySet<string>; readonly places: ReadonlySet<JsonNode> }
}): { readonly metrics: readonly Metric[]; readonly notices: readonly Problem[] } {
  const metrics: Metric[] = []
  const notices: Problem[] = []
  const used = new Set(declared.names)
  const places = placesOf(root, shape).filter(({ node }) => !declared.places.has(node))
  for (const place of places.slice(0, MAX_METRICS)) {
    const { node } = place
    const name = used.has(place.name) ? place.path : place.name
    if (used.has(name)) continue
    used.add(name)
    const read = readValue(node)
    if (!isPresentableName(name)) {
      notices.push(
        document.problemAt(
          node,
          `the metric ${quote(name)} is left out: its name has characters that cannot be shown or is too long`,
        ),
      )
    } else if (read.kind === 'wrong') {
      notices.push(document.problemAt(read.node, `the metric ${quote(name)} is left out: ${read.message}`, read.help))
    } else metrics.push(undeclared(name, read.value))
  }
  if (places.length > MAX_METRICS) {
    notices.push(
      document.problemAt(
        root,
        `the report has ${places.length} numbers; the first ${MAX_METRICS} are taken`,
        'declare the ones that matter under `metrics.values`',
      ),
    )
  }
  return { metrics, notices }
}

function undeclared(name: string, value: { readonly value: number; readonly standardDeviation?: number }): Metric {
  const goal = knownGoal(name)
  return {
    name,
    ...value,
    ...(goal === undefined ? { goalSource: 'unknown' } : { goal, goalSource: 'guessed' }),
    isPrimary: false,
    isDeclared: false,
    gates: [],
  }
}

type NamedPlace = { readonly shortName: string; readonly path: string; readonly node: JsonNode }
type Here = { readonly keys: readonly string[]; readonly shape: Shape }

function placesIn(node: JsonNode | undefined, here: Here): readonly NamedPlace[] {
  if (node?.kind === 'array') return node.items.flatMap((item) => keyedItem(item, here))
  if (node?.kind !== 'object') return []
  const classes = countClasses(node)
  return [...node.members].flatMap(([key, { value }]) => {
    const inside = { ...here, keys: [...here.keys, key] }
    if (isLeftOut(key, inside) || (classes > MAX_SHOWN_CLASSES && isClass(key, value))) return []
    if (key === 'support' && isClassMetrics(node)) return []
    if (here.shape.isHistory) return lastOf(value, inside)
    if (isMetric(value)) return [named(inside, value), ...placesIn(withoutOwnNumbers(value), inside)]
    return value.kind === 'object' ? placesIn(value, inside) : []
  })
}

/** An item of MLflow's list of metrics. */
function keyedItem(item: JsonNode, here: Here): readonly NamedPlace[] {
  const key = at(item, ['key'])
  return key?.kind === 'string' ? [named({ ...here, keys: [...here.keys, key.value] }, item)] : []
}

function lastOf(list: JsonNode, here: Here): readonly NamedPlace[] {
  const last = list.kind === 'array' ? list.items.at(-1) : undefined
  return last === undefined ? [] : [{ ...named(here, last), path: `${pathOf(here.keys)}[-1]` }]
}

function isLeftOut(key: string, { keys, shape }: Here): boolean {
  if (keys.length === 1 && (BESIDE.has(key) || key.endsWith('_constraints'))) return true
  if (keys.length === 1 && shape.kind === 'model-quality' && (key === 'version' || key === 'dataset')) return true
  return key === 'confusion_matrix' || key.endsWith('_curve') || key.endsWith('_best_constant_classifier')
}

function countClasses({ members }: JsonNode & { readonly kind: 'object' }): number {
  let classes = 0
  for (const [key, { value }] of members) if (isClass(key, value)) classes++
  return classes
}

function isClass(key: string, node: JsonNode): boolean {
  return isClassMetrics(node) && !key.endsWith(' avg')
}

/** A number, or an object with a plain `value`. Other texts and switches of a report are no metrics. */
function isMetric(node: JsonNode): boolean {
  if (node.kind !== 'object') return node.kind === 'number'
  const value = node.members.get('value')?.value
  return value !== undefined && value.kind !== 'object' && value.kind !== 'array'
}

/** What else stands beside a metric's own numbers, if anything. */
function withoutOwnNumbers(node: JsonNode): JsonNode | undefined {
  if (node.kind !== 'object') return undefined
  const others = [...node.members].filter(([key]) => key !== 'value' && key !== 'standard_deviation')
  return others.length === 0 ? undefined : { ...node, members: new Map(others) }
}

function named({ keys, shape }: Here, node: JsonNode): NamedPlace {
  const section = shape.sections.find((path) => path.every((key, index) => keys[index] === key))
  const inside = section === undefined ? keys : keys.slice(section.length)
  const isShort = inside.length === 1 || shape.isClosed
  return { path: pathOf(keys), node, shortName: (isShort ? inside : keys).join('.') }
}

function pathOf(keys: readonly string[]): string {
  return keys.map(formatStep).join('.')
}
