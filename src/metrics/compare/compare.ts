import { judgeGates } from '../gates/judge.js'
import type { Baseline, Metric, MetricDiff, MetricValue, Verdict } from '../metric.js'
import { decimal, subtract, toNumber } from './decimal.js'

/** The values of a metric in earlier versions, oldest first, by its name. */
export type MetricHistory = ReadonlyMap<string, readonly { readonly version: number; readonly value: number }[]>

/** Sets each metric beside the baseline's, says in one word what became of it, and judges its gates. */
export function compareMetrics({
  metrics,
  baseline,
  history,
}: {
  readonly metrics: readonly Metric[]
  readonly baseline: Baseline
  readonly history: MetricHistory
}): readonly MetricDiff[] {
  return metrics.map((metric) => {
    const before = baseline.kind === 'version' ? baseline.metrics.get(metric.name) : undefined
    return {
      metric,
      ...(before === undefined ? {} : { baseline: before }),
      ...verdictOf(metric, before, baseline),
      gates: judgeGates(metric, baseline),
      history: history.get(metric.name) ?? [],
    }
  })
}

type Comparison = Pick<MetricDiff, 'verdict' | 'change' | 'changeInPercent'>

function verdictOf(metric: Metric, before: MetricValue | undefined, baseline: Baseline): Comparison {
  if (before === undefined) {
    return { verdict: baseline.kind === 'version' || baseline.kind === 'first' ? 'new' : 'not-comparable' }
  }
  if (!Number.isFinite(metric.value) || !Number.isFinite(before.value)) return { verdict: 'not-comparable' }
  const change = toNumber(subtract(decimal(metric.value), decimal(before.value)))
  const percent = (change / Math.abs(before.value)) * 100
  return {
    verdict: wordFor(change, metric, before),
    ...(Number.isFinite(change) ? { change } : {}),
    ...(before.value !== 0 && Number.isFinite(percent) ? { changeInPercent: percent } : {}),
  }
}

/** Tolerance and noise decide the word alone, never a gate (rulings 16). */
function wordFor(change: number, metric: Metric, before: MetricValue): Verdict {
  if (Math.abs(change) <= (metric.tolerance ?? 0)) return 'same'
  if (isWithinNoise(change, metric, before)) return 'within-noise'
  if (metric.goal === undefined) return 'changed'
  switch (metric.goal) {
    case 'minimize':
      return change < 0 ? 'better' : 'worse'
    case 'maximize':
      return change > 0 ? 'better' : 'worse'
  }
}

/** Whether a change is at most both standard deviations combined. Where one is not known nothing can be said. */
function isWithinNoise(change: number, one: MetricValue, other: MetricValue): boolean {
  if (one.standardDeviation === undefined || other.standardDeviation === undefined) return false
  return Math.abs(change) <= Math.hypot(one.standardDeviation, other.standardDeviation)
}
