import {
  at,
  entryOf,
  isMap,
  isNumber,
  isText,
  itemsOf,
  keysIn,
  type MapTree,
  numberOf,
  type Tree,
} from '../../text/tree.js'
import { quote } from '../../text/visible.js'
import { nameOfItem } from '../formats/item-names.js'
import type { MetricValue } from '../metric.js'
import { type ReadPart, type UnreadablePart, unreadable } from './unreadable.js'

/** A metric's numbers, and what is wrong with its deviation: the value counts without it. */
export interface Measured {
  readonly value: MetricValue
  readonly leftOut?: UnreadablePart
}

/**
 * Reads a number, or SageMaker's `{"value": 0.3, "standard_deviation": 0.01}`. Only a finite JSON number is a value: text,
 * true and null are not, and neither are NaN and 1e999. `deviation` is a standard error that stands beside it.
 */
export function readValue(node: Tree, deviation?: Tree): ReadPart<Measured> {
  if (!isMap(node)) return readNumber(node, deviation)
  const value = ownValue(node)
  if (value !== undefined)
    return readNumber(value, DEVIATIONS.map((key) => at(node, [key])).find((one) => one !== undefined) ?? deviation)
  const keys = keysIn(node)
  const help =
    keys.length === 0 ? undefined : `it has ${keys.slice(0, 8).map(quote).join(', ')}${keys.length > 8 ? ', …' : ''}`
  return unreadable(node, 'this is an object without a `value`, not a number', help)
}

/** What stands beside a value for how sure it is. */
export const DEVIATIONS = ['standard_deviation', 'standard_error', 'stderr'] as const

/** The `value` of an object, or the `Value` of a MetricDatum as SageMaker's APIs write it. */
export function ownValue(node: MapTree): Tree | undefined {
  return (entryOf(node, 'value') ?? entryOf(node, 'Value'))?.value
}

function readNumber(node: Tree, deviation: Tree | undefined): ReadPart<Measured> {
  if (!isNumber(node)) return unreadable(node, ...notANumber(node))
  if (!Number.isFinite(node.value)) return unreadable(node, notFinite(node.value), FINITE)
  const value = { value: node.value }
  if (deviation === undefined || isWithoutDeviation(deviation)) return { kind: 'read', value: { value } }
  const standardDeviation = numberOf(deviation)
  if (standardDeviation === undefined || !Number.isFinite(standardDeviation) || standardDeviation < 0) {
    const message =
      'its `standard_deviation` is left out: it is a finite number of at least 0, the text "NaN", or absent'
    return { kind: 'read', value: { value, leftOut: unreadable(deviation, message) } }
  }
  return { kind: 'read', value: { value: { ...value, standardDeviation } } }
}

/** SageMaker writes the text "NaN" where fewer than 200 rows were measured; lm-evaluation-harness writes "N/A". */
function isWithoutDeviation(node: Tree): boolean {
  if (node.kind !== 'scalar') return false
  return node.value === null || node.value === 'NaN' || node.value === 'N/A' || Number.isNaN(node.value)
}

const FINITE =
  'find out why it is not finite, or leave it out; in Python json.dump(…, allow_nan=False) finds it earlier'

function notFinite(value: number): string {
  return Number.isNaN(value) ? 'NaN is not a number' : 'this number is endless, or too large for a double'
}

function notANumber(node: Tree): readonly [message: string, help?: string] {
  if (node.kind === 'list') {
    const names = itemsOf(node).flatMap((item) => nameOfItem(item) ?? [])
    const [name] = names
    const help = 'name the item: `[0]`, `[-1]`'
    return ['a list is not a number', name === undefined ? help : `${help}, or by its name: ${quote(`….${name}`)}`]
  }
  if (node.kind === 'map') return ['this is not a number']
  if (!isText(node)) return [`${node.value} is not a number`]
  const message = `the text ${quote(node.value)} is not a number`
  return looksLikeNumber(node.value)
    ? [message, 'write it without the quotes; in Python float(x) before json.dump']
    : [message]
}

/** Whether a text would be a number without its quotes. */
export function looksLikeNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text))
}
