import type { JsonNode } from '../../text/json.js'
import { quote } from '../../text/positions.js'
import type { MetricValue } from '../metric.js'

/** What a place in a report holds, as a metric; else the node that is wrong, and why. */
export type ReadValue =
  | { readonly kind: 'value'; readonly value: MetricValue }
  | { readonly kind: 'wrong'; readonly node: JsonNode; readonly message: string; readonly help?: string }

/**
 * Reads a number, or SageMaker's `{"value": 0.3, "standard_deviation": 0.01}`. Only a finite JSON number is a value: text,
 * true and null are not, and neither is 1e999.
 */
export function readValue(node: JsonNode): ReadValue {
  if (node.kind !== 'object') return readNumber(node, undefined)
  const value = node.members.get('value')?.value
  if (value !== undefined) return readNumber(value, node.members.get('standard_deviation')?.value)
  const keys = [...node.members.keys()]
  const help =
    keys.length === 0 ? undefined : `it has ${keys.slice(0, 8).map(quote).join(', ')}${keys.length > 8 ? ', …' : ''}`
  return { kind: 'wrong', node, message: 'this is an object without a `value`, not a number', ...(help && { help }) }
}

function readNumber(node: JsonNode, deviation: JsonNode | undefined): ReadValue {
  if (node.kind !== 'number') return { kind: 'wrong', node, ...notANumber(node) }
  if (!Number.isFinite(node.value)) return { kind: 'wrong', node, message: 'this number is too large for a double' }
  if (deviation === undefined || isWithoutDeviation(deviation)) return { kind: 'value', value: { value: node.value } }
  if (deviation.kind !== 'number' || !Number.isFinite(deviation.value) || deviation.value < 0) {
    const message = '`standard_deviation` must be a finite number of at least 0, the string "NaN", or absent'
    return { kind: 'wrong', node: deviation, message }
  }
  return { kind: 'value', value: { value: node.value, standardDeviation: deviation.value } }
}

/** SageMaker writes the string "NaN" where fewer than 200 rows were measured. */
function isWithoutDeviation(node: JsonNode): boolean {
  return node.kind === 'null' || (node.kind === 'string' && node.value === 'NaN')
}

function notANumber(node: JsonNode): { readonly message: string; readonly help?: string } {
  switch (node.kind) {
    case 'string': {
      const message = `the text ${quote(node.value)} is not a number`
      return node.value.trim() !== '' && Number.isFinite(Number(node.value))
        ? { message, help: 'write it without the quotes' }
        : { message }
    }
    case 'boolean':
      return { message: `${node.value} is not a number` }
    case 'null':
      return { message: 'null is not a number' }
    case 'array':
      return { message: 'a list is not a number' }
    default:
      return { message: 'this is not a number' }
  }
}
