import type { ConfusionMatrix } from '../metrics/metric.js'
import { isPresentableName } from '../metrics/names.js'
import { kindOf, type ReadPart, type Wrong, wrong } from '../metrics/report/found-wrong.js'
import type { JsonNode } from '../text/json.js'
import { quote } from '../text/positions.js'
import { withMostFrequent } from './matrix.js'

const MAX_READ_LABELS = 1000 // a million cells; ImageNet's classes
const LABELS = ['labels', 'classes', 'target_names']
const COUNTS = ['matrix', 'counts', 'values', 'value']
const FORMS = 'write it as {"ACTUAL": {"PREDICTED": COUNT}} or as a list of rows'

/**
 * A confusion matrix: SageMaker's map of maps by label, a list of rows as scikit-learn has it, or such a list beside its
 * labels. Rows are the actual classes: in AWS's own example {"0": {"0": 1, "1": 2}, "1": {"0": 0, "1": 1}} the recall is 1
 * and the precision 1/3. A cell that a map lacks is 0. More than 20 labels become the most frequent ones and the rest.
 * https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-model-quality-metrics.html
 */
export function readMatrix(node: JsonNode): ReadPart<ConfusionMatrix> {
  const matrix = node.kind === 'array' ? fromRows(node, undefined) : fromObject(node)
  return matrix.kind === 'wrong' ? matrix : { kind: 'read', value: withMostFrequent(matrix.value) }
}

function fromObject(node: JsonNode): ReadPart<ConfusionMatrix> {
  if (node.kind !== 'object') return wrong(node, `the confusion matrix is ${kindOf(node)}`, FORMS)
  const rows = memberOf(node, COUNTS)
  const labels = memberOf(node, LABELS)
  return rows?.kind === 'array' ? fromRows(rows, labels) : fromMaps(node)
}

function memberOf(node: JsonNode & { readonly kind: 'object' }, keys: readonly string[]): JsonNode | undefined {
  return keys.map((key) => node.members.get(key)?.value).find((value) => value !== undefined)
}

function fromMaps(node: JsonNode & { readonly kind: 'object' }): ReadPart<ConfusionMatrix> {
  const labels = new Set(node.members.keys())
  for (const [label, { value }] of node.members) {
    if (value.kind !== 'object') {
      return wrong(value, `the row ${quote(label)} of the confusion matrix is ${kindOf(value)}, not an object`, FORMS)
    }
    for (const predicted of value.members.keys()) labels.add(predicted)
  }
  const problem = labelProblem(node, [...labels])
  if (problem !== undefined) return problem
  const counts: number[][] = []
  for (const actual of labels) {
    const row = node.members.get(actual)?.value
    const cells: number[] = []
    for (const predicted of labels) {
      const cell = row?.kind === 'object' ? row.members.get(predicted)?.value : undefined
      if (cell !== undefined && !isCount(cell)) return cellProblem(cell)
      cells.push(cell?.value ?? 0)
    }
    counts.push(cells)
  }
  return { kind: 'read', value: { labels: [...labels], counts } }
}

function fromRows(
  node: JsonNode & { readonly kind: 'array' },
  written: JsonNode | undefined,
): ReadPart<ConfusionMatrix> {
  const size = node.items.length
  const labels = written === undefined ? node.items.map((_, index) => String(index)) : labelsOf(written)
  if (!Array.isArray(labels)) return wrong(written ?? node, 'the labels of the confusion matrix are no list of texts')
  const problem = labelProblem(node, labels)
  if (problem !== undefined) return problem
  if (labels.length !== size) {
    return wrong(written ?? node, `the confusion matrix has ${size} rows and ${labels.length} labels`)
  }
  const counts: number[][] = []
  for (const row of node.items) {
    if (row.kind !== 'array') return wrong(row, `a row of the confusion matrix is ${kindOf(row)}, not a list`, FORMS)
    if (row.items.length !== size) {
      return wrong(row, `a row of the confusion matrix has ${row.items.length} cells; there are ${size} rows`)
    }
    const cells: number[] = []
    for (const cell of row.items) {
      if (!isCount(cell)) return cellProblem(cell)
      cells.push(cell.value)
    }
    counts.push(cells)
  }
  return { kind: 'read', value: { labels, counts } }
}

function labelsOf(node: JsonNode): readonly string[] | undefined {
  if (node.kind !== 'array') return undefined
  const labels = node.items.flatMap((item) =>
    item.kind === 'string' || item.kind === 'number' || item.kind === 'boolean' ? [String(item.value)] : [],
  )
  return labels.length === node.items.length ? labels : undefined
}

function labelProblem(node: JsonNode, labels: readonly string[]): Wrong | undefined {
  if (labels.length === 0) return wrong(node, 'the confusion matrix has no label')
  if (labels.length > MAX_READ_LABELS) {
    return wrong(node, `the confusion matrix has ${labels.length} labels; at most ${MAX_READ_LABELS} are read`)
  }
  const hidden = labels.find((label) => !isPresentableName(label))
  if (hidden !== undefined) return wrong(node, `the label ${quote(hidden)} of the confusion matrix cannot be shown`)
  const twice = labels.find((label, index) => labels.indexOf(label) !== index)
  return twice === undefined ? undefined : wrong(node, `the confusion matrix has the label ${quote(twice)} twice`)
}

function isCount(node: JsonNode): node is JsonNode & { readonly kind: 'number' } {
  return node.kind === 'number' && Number.isFinite(node.value) && node.value >= 0
}

function cellProblem(cell: JsonNode): Wrong {
  return wrong(cell, `a cell of the confusion matrix is ${kindOf(cell)}; it is a number of at least 0`)
}
