import { defined } from '../../language/defined.js'
import { isCompared } from '../compared-with.js'
import { judgeGates } from '../gates/judge.js'
import { isHigherBetter } from '../known-goals.js'
import type { Baseline, Metric, MetricDiff, MetricValue, StoredMetrics, Verdict } from '../metric.js'
import { decimal, subtract, toNumber } from './decimal.js'
import { type GoneMetric, pairMetrics } from './pairing.js'

/** What earlier versions have on record, oldest first. */
export type MetricHistory = readonly { readonly version: number; readonly recorded: StoredMetrics }[]

export interface Comparison {
  readonly diffs: readonly MetricDiff[]
  /** What the baseline has on record and the candidate has not. */
  readonly gone: readonly GoneMetric[]
}

/** Sets each metric beside the baseline's, says in one word what became of it, and judges its gates. */
export function compareMetrics({
  metrics,
  baseline,
  history,
}: {
  readonly metrics: readonly Metric[]
  readonly baseline: Baseline
  readonly history: MetricHistory
}): Comparison {
  const paired = isCompared(baseline) ? pairMetrics(metrics, baseline) : undefined
  const beside = isCompared(baseline) && paired !== undefined ? { ...baseline, metrics: paired.metrics } : baseline
  const earlier = history.map(({ version, recorded }) => ({ version, metrics: pairMetrics(metrics, recorded).metrics }))
  const diffs = metrics.map((metric): MetricDiff => {
    const before = paired?.metrics.get(metric.path)
    return {
      metric,
      ...defined({ baseline: before }),
      ...verdictOf(metric, before, baseline),
      gates: judgeGates(metric, beside),
      history: earlier.flatMap(({ version, metrics: values }) => {
        const value = values.get(metric.path)?.value
        return value === undefined ? [] : [{ version, value }]
      }),
    }
  })
  return { diffs, gone: paired?.gone ?? [] }
}

type Change = Pick<MetricDiff, 'verdict' | 'change' | 'changeInPercent'>

function verdictOf(metric: Metric, before: MetricValue | undefined, baseline: Baseline): Change {
  if (before === undefined) {
    const isKnown =
      baseline.kind === 'first' ||
      baseline.kind === 'report' ||
      (baseline.kind === 'version' && baseline.unread === undefined)
    return { verdict: isKnown ? 'new' : 'not-comparable' }
  }
  if (!Number.isFinite(metric.value)) return { verdict: 'gone' }
  if (!Number.isFinite(before.value)) return { verdict: 'not-comparable' }
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
  return change > 0 === isHigherBetter(metric.goal) ? 'better' : 'worse'
}

/** Whether a change is at most both standard deviations combined. Where one is not known nothing can be said. */
function isWithinNoise(change: number, one: MetricValue, other: MetricValue): boolean {
  if (one.standardDeviation === undefined || other.standardDeviation === undefined) return false
  return Math.abs(change) <= Math.hypot(one.standardDeviation, other.standardDeviation)
}
