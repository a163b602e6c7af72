import type { Problem } from '../errors.js'
import type { JsonDocument, JsonNode } from './json.js'
import { knownGoal } from './known-goals.js'
import { isPresentableName } from './names.js'
import { quote } from './positions.js'
import { readValue } from './read-value.js'
import { formatStep } from './report-path.js'
import type { Metric } from './types.js'

/** The sections of SageMaker's model quality report, and what we call such a report. */
export const SECTIONS: ReadonlyMap<string, string> = new Map([
  ['regression_metrics', 'SageMaker regression'],
  ['binary_classification_metrics', 'SageMaker binary classification'],
  ['multiclass_classification_metrics', 'SageMaker multiclass classification'],
])

const MAX_METRICS = 1000

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
 * not one number, and `*_best_constant_classifier`, which measures the data and not the model (a manifest can still name
 * its path).
 */
export function placesOf(root: JsonNode): readonly Place[] {
  const places = placesIn(root, [])
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
  declared,
}: {
  readonly document: JsonDocument
  readonly root: JsonNode
  /** What the manifest does declare: its names, and the places that were read for them. */
  readonly declared: { readonly names: ReadonlySet<string>; readonly places: ReadonlySet<JsonNode> }
}): { readonly metrics: readonly Metric[]; readonly notices: readonly Problem[] } {
  const metrics: Metric[] = []
  const notices: Problem[] = []
  const used = new Set(declared.names)
  const places = placesOf(root).filter(({ node }) => !declared.places.has(node))
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

function placesIn(node: JsonNode, keys: readonly string[]): readonly NamedPlace[] {
  if (node.kind !== 'object') return []
  return [...node.members].flatMap(([key, { value }]) => {
    const path = [...keys, key]
    if (isLeftOut(key)) return []
    if (isMetric(value)) return [named(path, value), ...placesIn(withoutOwnNumbers(value), path)]
    return placesIn(value, path)
  })
}

function isLeftOut(key: string): boolean {
  return key === 'confusion_matrix' || key.endsWith('_curve') || key.endsWith('_best_constant_classifier')
}

/** A number, or an object with a plain `value`. Other texts and switches of a report are no metrics. */
function isMetric(node: JsonNode): boolean {
  if (node.kind !== 'object') return node.kind === 'number'
  const value = node.members.get('value')?.value
  return value !== undefined && value.kind !== 'object' && value.kind !== 'array'
}

function withoutOwnNumbers(node: JsonNode): JsonNode {
  if (node.kind !== 'object') return node
  const others = [...node.members].filter(([key]) => key !== 'value' && key !== 'standard_deviation')
  return { ...node, members: new Map(others) }
}

function named(keys: readonly string[], node: JsonNode): NamedPlace {
  const path = keys.map(formatStep).join('.')
  const [first, second] = keys
  const isInSection = first !== undefined && second !== undefined && keys.length === 2 && SECTIONS.has(first)
  return { path, node, shortName: isInSection ? second : keys.join('.') }
}
