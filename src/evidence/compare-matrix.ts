import type { ConfusionMatrix } from '../metrics/metric.js'
import { type CellComparison, type ClassComparison, compared, type MatrixComparison } from './comparison.js'
import { isRest } from './matrix.js'

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
  return { ...(count === undefined ? {} : { count }), ...others, isCorrect: actual === predicted }
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
