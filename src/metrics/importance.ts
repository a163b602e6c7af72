import type { Metric } from './metric.js'

/** Gated, primary, declared, then the rest; each group in its own order. */
export function byImportance(metrics: readonly Metric[]): readonly Metric[] {
  return metrics.toSorted((one, other) => rank(one) - rank(other))
}

function rank({ gates, isPrimary, isDeclared }: Metric): number {
  if (gates.length > 0) return 0
  if (isPrimary) return 1
  return isDeclared ? 2 : 3
}
