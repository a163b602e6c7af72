import type { BiasMetric } from '../metrics/metric.js'
import { type BiasComparison, compared } from './comparison.js'
import { biasKey } from './details.js'

// A difference of rounding: Clarify computes in doubles.
const AS_FAR = 1e-12

/** Each bias metric beside the baseline's of the same stage, facet, value and name; what only the baseline has comes last. */
export function compareBias(
  candidate: readonly BiasMetric[],
  baseline: readonly BiasMetric[] | undefined,
): readonly BiasComparison[] {
  const before = new Map((baseline ?? []).map((metric) => [biasKey(metric), metric]))
  const now = new Set(candidate.map(biasKey))
  const removed = candidate.length === 0 ? [] : [...before].filter(([key]) => !now.has(key))
  return [
    ...candidate.map((metric) => beside(metric, before.get(biasKey(metric)), baseline !== undefined)),
    ...removed.map(([, { value, ...metric }]): BiasComparison => {
      return { ...metric, value: compared(undefined, value), verdict: 'removed' }
    }),
  ]
}

function beside(metric: BiasMetric, before: BiasMetric | undefined, hasBaseline: boolean): BiasComparison {
  const { value, ...rest } = metric
  return { ...rest, value: compared(value, before?.value), verdict: verdictOf(metric, before, hasBaseline) }
}

/** Clarify's own rule: a metric is worse where it is farther from its fair value, whichever side it is on. */
function verdictOf(metric: BiasMetric, before: BiasMetric | undefined, hasBaseline: boolean) {
  if (before === undefined) return hasBaseline ? 'new' : 'not-compared'
  const change = Math.abs(metric.value - metric.fair) - Math.abs(before.value - metric.fair)
  if (Math.abs(change) <= AS_FAR) return 'same'
  return change < 0 ? 'nearer' : 'further'
}
