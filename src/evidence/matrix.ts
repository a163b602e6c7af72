import { defined } from '../language/defined.js'
import type { ConfusionMatrix } from '../metrics/metric.js'
import { mayBeShown } from '../metrics/metric-names.js'
import { kindOf, type ReadPart, type UnreadablePart, unreadable } from '../metrics/report/unreadable.js'
import {
  entryOf,
  isList,
  isMap,
  isNumber,
  itemsOf,
  keysIn,
  type ListTree,
  type MapTree,
  type ScalarTree,
  type Tree,
} from '../text/tree.js'
import { quote } from '../text/visible.js'
import { type Compared, compared } from './compared.js'

/** Most rows and columns of a matrix in a model card (`matrix_metric.value`, maxItems 20). */
export const MAX_LABELS = 20

export interface MatrixComparison {
  /** Rows and columns of `cells`: the candidate's labels in their order, then those that only the baseline has. */
  readonly labels: readonly string[]
  /** `cells[actual][predicted]`. */
  readonly cells: readonly (readonly CellComparison[])[]
  /** The same order as `labels`. */
  readonly classes: readonly ClassComparison[]
  /** Labels that only one of the two has. Empty where one of them was cut to its most frequent labels. */
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

export interface CellComparison {
  /** Absent where the label is not the candidate's. */
  readonly count?: number
  readonly baseline?: number
  /** candidate − baseline; absent unless both have the cell. */
  readonly change?: number
  /** Whether the prediction is right: the diagonal. */
  readonly isCorrect: boolean
}

/** How well one class is found. A rate is absent where it would be a division by zero, or where the label is not there. */
export interface ClassComparison {
  readonly label: string
  readonly recall: Compared
  readonly precision: Compared
}

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
export function readMatrix(node: Tree): ReadPart<ConfusionMatrix> {
  const matrix = isList(node) ? fromRows(node, undefined) : fromObject(node)
  return matrix.kind === 'unreadable' ? matrix : { kind: 'read', value: withMostFrequent(matrix.value) }
}

function fromObject(node: Tree): ReadPart<ConfusionMatrix> {
  if (!isMap(node)) return unreadable(node, `the confusion matrix is ${kindOf(node)}`, FORMS)
  const rows = memberOf(node, COUNTS)
  const labels = memberOf(node, LABELS)
  return isList(rows) ? fromRows(rows, labels) : fromMaps(node)
}

function memberOf(node: MapTree, keys: readonly string[]): Tree | undefined {
  return keys.map((key) => entryOf(node, key)?.value).find((value) => value !== undefined)
}

function fromMaps(node: MapTree): ReadPart<ConfusionMatrix> {
  const labels = new Set(node.entries.keys())
  for (const [label, { value }] of node.entries) {
    if (!isMap(value)) {
      return unreadable(
        value,
        `the row ${quote(label)} of the confusion matrix is ${kindOf(value)}, not an object`,
        FORMS,
      )
    }
    for (const predicted of keysIn(value)) labels.add(predicted)
  }
  const problem = labelProblem(node, [...labels])
  if (problem !== undefined) return problem
  const counts: number[][] = []
  for (const actual of labels) {
    const row = node.entries.get(actual)?.value
    const cells: number[] = []
    for (const predicted of labels) {
      const cell = entryOf(row, predicted)?.value
      if (cell !== undefined && !isCount(cell)) return cellProblem(cell)
      cells.push(cell?.value ?? 0)
    }
    counts.push(cells)
  }
  return { kind: 'read', value: { labels: [...labels], counts } }
}

function fromRows(node: ListTree, written: Tree | undefined): ReadPart<ConfusionMatrix> {
  const size = node.items.length
  const labels = written === undefined ? node.items.map((_, index) => String(index)) : labelsOf(written)
  if (!Array.isArray(labels))
    return unreadable(written ?? node, 'the labels of the confusion matrix are no list of texts')
  const problem = labelProblem(node, labels)
  if (problem !== undefined) return problem
  if (labels.length !== size) {
    return unreadable(written ?? node, `the confusion matrix has ${size} rows and ${labels.length} labels`)
  }
  const counts: number[][] = []
  for (const row of node.items) {
    if (!isList(row)) return unreadable(row, `a row of the confusion matrix is ${kindOf(row)}, not a list`, FORMS)
    if (row.items.length !== size) {
      return unreadable(row, `a row of the confusion matrix has ${row.items.length} cells; there are ${size} rows`)
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

function labelsOf(node: Tree): readonly string[] | undefined {
  if (!isList(node)) return undefined
  const labels = itemsOf(node).flatMap((item) =>
    item.kind === 'scalar' && item.value !== null ? [String(item.value)] : [],
  )
  return labels.length === node.items.length ? labels : undefined
}

function labelProblem(node: Tree, labels: readonly string[]): UnreadablePart | undefined {
  if (labels.length === 0) return unreadable(node, 'the confusion matrix has no label')
  if (labels.length > MAX_READ_LABELS) {
    return unreadable(node, `the confusion matrix has ${labels.length} labels; at most ${MAX_READ_LABELS} are read`)
  }
  const hidden = labels.find((label) => !mayBeShown(label, node))
  if (hidden !== undefined)
    return unreadable(node, `the label ${quote(hidden)} of the confusion matrix cannot be shown`)
  const twice = labels.find((label, index) => labels.indexOf(label) !== index)
  return twice === undefined ? undefined : unreadable(node, `the confusion matrix has the label ${quote(twice)} twice`)
}

function isCount(node: Tree): node is ScalarTree & { readonly value: number } {
  return isNumber(node) && Number.isFinite(node.value) && node.value >= 0
}

function cellProblem(cell: Tree): UnreadablePart {
  return unreadable(cell, `a cell of the confusion matrix is ${kindOf(cell)}; it is a number of at least 0`)
}

const REST = /^\(\d+ others\)$/

/** Whether a label stands for all that were too rare for a row of their own. */
function isRest(label: string): boolean {
  return REST.test(label)
}

/**
 * A matrix of at most 20 labels: of more, the 19 that are most frequent in the data, in their order, and one row and
 * column `(81 others)` with the sum of the rest.
 */
function withMostFrequent(matrix: ConfusionMatrix): ConfusionMatrix {
  const { labels, counts } = matrix
  if (labels.length <= MAX_LABELS) return matrix
  const frequencies = counts.map((row) => row.reduce((sum, count) => sum + count, 0))
  const byFrequency = labels.map((_, index) => index).sort((a, b) => (frequencies[b] ?? 0) - (frequencies[a] ?? 0))
  const kept = byFrequency.slice(0, MAX_LABELS - 1).sort((a, b) => a - b)
  const places = new Map(kept.map((index, place) => [index, place]))
  const sums = Array.from({ length: MAX_LABELS }, () => Array.from({ length: MAX_LABELS }, () => 0))
  for (const [actual, row] of counts.entries()) {
    const into = sums[places.get(actual) ?? MAX_LABELS - 1] ?? []
    for (const [predicted, count] of row.entries()) {
      const place = places.get(predicted) ?? MAX_LABELS - 1
      into[place] = (into[place] ?? 0) + count
    }
  }
  const rest = `(${labels.length - kept.length} others)`
  return { labels: [...kept.map((index) => labels[index] ?? ''), rest], counts: sums }
}

/** A confusion matrix beside the baseline's, cell by cell and class by class; labels are matched by name. */
export function compareMatrices(now: ConfusionMatrix, before: ConfusionMatrix | undefined): MatrixComparison {
  const removed = before?.labels.filter((label) => !now.labels.includes(label)) ?? []
  const added = before === undefined ? [] : now.labels.filter((label) => !before.labels.includes(label))
  const labels = [...now.labels, ...removed]
  const isCut = [...now.labels, ...(before?.labels ?? [])].some(isRest)
  return {
    labels,
    cells: labels.map((actual) => labels.map((predicted) => cell(now, before, actual, predicted))),
    classes: labels.map((label) => classOf(now, before, label)),
    added: isCut ? [] : added,
    removed: isCut ? [] : removed,
  }
}

function cell(
  now: ConfusionMatrix,
  before: ConfusionMatrix | undefined,
  actual: string,
  predicted: string,
): CellComparison {
  const { value: count, ...others } = compared(countOf(now, actual, predicted), countOf(before, actual, predicted))
  return { ...defined({ count }), ...others, isCorrect: actual === predicted }
}

function countOf(matrix: ConfusionMatrix | undefined, actual: string, predicted: string): number | undefined {
  const row = matrix?.labels.indexOf(actual) ?? -1
  return matrix?.counts[row]?.[matrix.labels.indexOf(predicted)]
}

function classOf(now: ConfusionMatrix, before: ConfusionMatrix | undefined, label: string): ClassComparison {
  return {
    label,
    recall: compared(recallOf(now, label), before && recallOf(before, label)),
    precision: compared(precisionOf(now, label), before && precisionOf(before, label)),
  }
}

function recallOf({ labels, counts }: ConfusionMatrix, label: string): number | undefined {
  const index = labels.indexOf(label)
  return rate(counts[index]?.[index], sum(counts[index] ?? []))
}

function precisionOf({ labels, counts }: ConfusionMatrix, label: string): number | undefined {
  const index = labels.indexOf(label)
  return rate(counts[index]?.[index], sum(counts.map((row) => row[index] ?? 0)))
}

function rate(part: number | undefined, whole: number): number | undefined {
  return part === undefined || whole === 0 ? undefined : part / whole
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
