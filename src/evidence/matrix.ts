import type { ConfusionMatrix } from '../metrics/metric.js'

/** Most rows and columns of a matrix in a model card (`matrix_metric.value`, maxItems 20). */
export const MAX_LABELS = 20

const REST = /^\(\d+ others\)$/

/** Whether a label stands for all that were too rare for a row of their own. */
export function isRest(label: string): boolean {
  return REST.test(label)
}

/**
 * A matrix of at most 20 labels: of more, the 19 that are most frequent in the data, in their order, and one row and
 * column `(81 others)` with the sum of the rest.
 */
export function withMostFrequent(matrix: ConfusionMatrix): ConfusionMatrix {
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
