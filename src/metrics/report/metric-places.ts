import { defined } from '../../language/defined.js'
import { at, isMap, isNumber, isText, itemsOf, type MapTree, type Tree, textOf } from '../../text/tree.js'
import { formatStep } from '../../text/value-path.js'
import { nameAndSetOf, nameOfItem } from '../formats/item-names.js'
import { type Format, isClassMetrics, isNamedValue, isNamedValues } from '../formats/recognise.js'
import { MAX_CARD_NAME_LENGTH } from '../metric-names.js'
import { isBookkeeping } from './bookkeeping.js'
import { isStandardError, standardErrorOf } from './standard-error.js'
import { DEVIATIONS, looksLikeNumber, ownValue } from './value.js'

const MAX_SHOWN_CLASSES = 5 // of a classification report, which has three numbers for each
// Clarify's sections: many numbers about parts of the data or the model, none about the model as a whole.
const BESIDE: ReadonlySet<string> = new Set(['pre_training_bias_metrics', 'post_training_bias_metrics', 'explanations'])

/** A place in a report that looks like a metric. */
export interface MetricPlace {
  /** The path from the root, as a manifest would write it, without `.value`; undefined where it is too long to be kept. */
  readonly path: string | undefined
  /** How the metric is called where nothing else has that name: within a section of SageMaker's the key alone, else the path. */
  readonly shortName: string | undefined
  readonly node: Tree
  /** A standard error that stands beside it. */
  readonly deviation?: Tree
}

/**
 * Every number of a report that can be read as a metric, in the report's order. Left out are tables and curves, which are
 * not one number; bias and attributions, which are many; `*_best_constant_classifier`, which measures the data and not the
 * model; standard errors, which belong to the metric beside them. A manifest can still name the path of each. In time and
 * memory linear in the report, whatever the length of its keys.
 */
export function placesOf(root: Tree, format: Format): readonly MetricPlace[] {
  const from = format.isClosed ? format.sections : [[]]
  return from.flatMap((keys) => {
    const trail = keys.reduce<Trail | undefined>(stepInto, undefined)
    const node = at(root, keys)
    if (isMap(node) && isNamedValue(node)) return [placeAt(trail, node, { format, name: nameOfItem(node) })]
    return placesIn(node, trail, format)
  })
}

/** The steps from the root, from the last one up: what lies below shares it, so that a long key is kept once. */
interface Trail {
  readonly above: Trail | undefined
  /** A key, or an item that has the same name as another one. */
  readonly step: string | number
  readonly depth: number
  /** Of the path, at most. */
  readonly characters: number
}

function stepInto(above: Trail | undefined, step: string | number): Trail {
  const length = typeof step === 'number' ? 12 : step.length + 1
  return { above, step, depth: (above?.depth ?? 0) + 1, characters: (above?.characters ?? 0) + length }
}

function placesIn(node: Tree | undefined, trail: Trail | undefined, format: Format): readonly MetricPlace[] {
  if (isNamedValues(node)) return namedValues(itemsOf(node), trail, format)
  if (node?.kind === 'list' && trail === undefined) return evaluations(node.items, format)
  if (!isMap(node)) return []
  const classes = countClasses(node)
  return [...node.entries].flatMap(([key, { value }]) => {
    if (isLeftOut(key, trail, format) || (classes > MAX_SHOWN_CLASSES && isClass(key, value))) return []
    if (isStandardError(node, key) || (key === 'support' && isClassMetrics(node))) return []
    const inside = stepInto(trail, key)
    if (format.isHistory) return lastOf(value, inside, format)
    if (isMetric(key, value)) {
      const deviation = standardErrorOf(node, key)
      const name = textOf(at(value, ['MetricName']))
      return [
        placeAt(inside, value, { format, deviation, name }),
        ...placesIn(withoutOwnNumbers(value), inside, format),
      ]
    }
    return isMap(value) || isNamedValues(value) ? placesIn(value, inside, format) : []
  })
}

/** Items by their name; where two have the same by name and set (`F1 (Validation)`), and by their index where that is no help. */
function namedValues(items: readonly Tree[], trail: Trail | undefined, format: Format): readonly MetricPlace[] {
  const plain = onlyOnes(items.map(nameOfItem))
  const whole = onlyOnes(items.map(nameAndSetOf))
  return items.map((item, index) => placeAt(stepInto(trail, plain[index] ?? whole[index] ?? index), item, { format }))
}

/** A list of results, each with its name: fmeval’s evaluations with their scores, models with their numbers. */
function evaluations(items: readonly Tree[], format: Format): readonly MetricPlace[] {
  const names = onlyOnes(items.map(nameOfItem))
  return items.flatMap((item, index) => {
    const trail = stepInto(undefined, names[index] ?? index)
    const scores = at(item, ['dataset_scores'])
    return scores === undefined
      ? placesIn(item, trail, format)
      : placesIn(scores, stepInto(trail, 'dataset_scores'), format)
  })
}

/** The names that only one has. */
function onlyOnes(names: readonly (string | undefined)[]): readonly (string | undefined)[] {
  const times = new Map<string | undefined, number>()
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1)
  return names.map((name) => (times.get(name) === 1 ? name : undefined))
}

function lastOf(list: Tree, trail: Trail, format: Format): readonly MetricPlace[] {
  const last = itemsOf(list).at(-1)
  return last === undefined ? [] : [placeAt({ ...stepInto(trail, -1), depth: trail.depth }, last, { format })]
}

function isLeftOut(key: string, trail: Trail | undefined, format: Format): boolean {
  if (trail === undefined && (BESIDE.has(key) || key.endsWith('_constraints'))) return true
  if (trail === undefined && format.kind === 'model-quality' && (key === 'version' || key === 'dataset')) return true
  return key === 'confusion_matrix' || key.endsWith('_curve') || key.endsWith('_best_constant_classifier')
}

function countClasses({ entries }: MapTree): number {
  let classes = 0
  for (const [key, { value }] of entries) if (isClass(key, value)) classes++
  return classes
}

function isClass(key: string, node: Tree): boolean {
  return isClassMetrics(node) && !key.endsWith(' avg')
}

/** A number, an object with a plain `value`, or a text that was meant as a number. Other texts and switches are no metrics. */
function isMetric(key: string, node: Tree): boolean {
  if (isText(node)) return !isBookkeeping(key) && looksLikeNumber(node.value)
  if (!isMap(node)) return isNumber(node)
  const value = ownValue(node)
  return value?.kind === 'scalar' && value.value !== null
}

/** What else stands beside a metric's own numbers, if anything. */
function withoutOwnNumbers(node: Tree): Tree | undefined {
  if (!isMap(node)) return undefined
  const own: readonly string[] = ['value', 'Value', ...DEVIATIONS]
  const others = [...node.entries].filter(([key]) => !own.includes(key))
  return others.length === 0 ? undefined : { ...node, entries: new Map(others) }
}

function placeAt(
  trail: Trail | undefined,
  node: Tree,
  {
    format,
    deviation,
    name,
  }: { readonly format: Format; readonly deviation?: Tree | undefined; readonly name?: string | undefined },
): MetricPlace {
  const isShortEnough = trail !== undefined && trail.characters <= 2 * MAX_CARD_NAME_LENGTH
  const steps = isShortEnough ? stepsOf(trail) : undefined
  const path = steps && pathOf(steps)
  return { path, shortName: name ?? (steps && shortNameOf(steps, format)) ?? path, node, ...defined({ deviation }) }
}

function stepsOf(trail: Trail | undefined): readonly (string | number)[] {
  const steps: (string | number)[] = []
  for (let at = trail; at !== undefined; at = at.above) steps.unshift(at.step)
  return steps
}

function shortNameOf(steps: readonly (string | number)[], format: Format): string | undefined {
  const keys = steps.filter((step) => typeof step === 'string')
  const isHere = format.isHistory ? keys.length : steps.length
  if (keys.length !== isHere) return undefined
  const section = format.sections.find((path) => path.every((key, index) => keys[index] === key))
  const inside = section === undefined ? keys : keys.slice(section.length)
  return (inside.length === 1 || format.isClosed ? inside : keys).join('.')
}

function pathOf(steps: readonly (string | number)[]): string {
  return steps.reduce<string>(
    (path, step) =>
      typeof step === 'number' ? `${path}[${step}]` : `${path}${path === '' ? '' : '.'}${formatStep(step)}`,
    '',
  )
}
