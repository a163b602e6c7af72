import { type ComparedBaseline, inWords, isCompared } from '../metrics/compared-with.js'
import { isHigherBetter } from '../metrics/known-goals.js'
import type { Baseline, Constraint, Gate, Metric, MetricDiff, ReportDetails } from '../metrics/metric.js'
import { isBookkeeping } from '../metrics/report/bookkeeping.js'
import { quote } from '../text/visible.js'
import { isBroken, measured } from './constraints.js'

const JUMP = 50 // percent instead of a fraction is 100
const SAME = 1e-9

/**
 * What looks safe and is not: a gate that can never fail, a number on another scale than the baseline's, constraints that were
 * made from this very report, and those of the baseline that this model breaks. In words; nothing of it decides anything.
 */
export function suspicionsOf({
  diffs,
  details,
  baseline,
}: {
  readonly diffs: readonly MetricDiff[]
  readonly details?: ReportDetails | undefined
  readonly baseline: Baseline
}): readonly string[] {
  const metrics = diffs.map(({ metric }) => metric)
  return [
    ...diffs.flatMap(({ metric }) => metric.gates.flatMap((gate) => neverFails(gate, metric) ?? [])),
    ...diffs.flatMap((diff) => jump(diff, baseline) ?? []),
    ...ownConstraints(details?.constraints ?? [], metrics),
    ...(isCompared(baseline) ? brokenConstraints(baseline, metrics) : []),
  ]
}

// May be below 0, or above 1: for these nothing says that a value between is a fraction of something.
const UNBOUNDED =
  /(?:^|_)(?:r2|r_squared|explained_variance|mcc|matthews_corrcoef|kappa|cohen_kappa|silhouette|adjusted_rand|gini|psnr|neg_[a-z_]+|spearmanr?|pearsonr?|kendalltau)(?:_score)?$/
// Better when lower, and a share all the same.
const SHARES =
  /(?:^|_)(?:error_rate|merror|fpr|fnr|false_positive_rate|false_negative_rate|false_discovery_rate|hamming_loss|zero_one_loss|brier|brier_score|ece|eer|expected_calibration_error)$/

/** A metric from 0 to 1, as far as its value and its name say. */
function isFraction({ name, value, goal }: Metric): boolean {
  const word = (name.split(/[.:/]/).at(-1) ?? name).toLowerCase().replace(/[\s-]+/g, '_')
  if (!(value >= 0 && value <= 1) || UNBOUNDED.test(word)) return false
  return isMaximized(goal) || SHARES.test(word)
}

function isMaximized(goal: Metric['goal']): boolean {
  return goal !== undefined && isHigherBetter(goal)
}

function neverFails(gate: Gate, metric: Metric): string | undefined {
  const { name, value, goal } = metric
  switch (gate.kind) {
    case 'max-regression': {
      if (gate.relative) {
        if (!isMaximized(goal) || gate.limit < 100 || !isFraction(metric)) return undefined
        return `the gate \`max_regression: ${gate.limit}%\` of ${quote(name)} can never fail: it allows all that there is to lose`
      }
      if (gate.limit < 1 || !isFraction(metric)) return undefined
      return `the gate \`max_regression: ${gate.limit}\` of ${quote(name)} can never fail: it is a difference in the metric’s own unit, and ${value} is a fraction; \`${gate.limit}%\` is a share of the baseline`
    }
    case 'min':
      if (gate.limit > 0 || !isMaximized(goal) || !isFraction(metric)) return undefined
      return `the gate \`min: ${gate.limit}\` of ${quote(name)} can never fail: a fraction is never below 0`
    case 'max':
      if (gate.limit < 1 || !isFraction(metric)) return undefined
      return `the gate \`max: ${gate.limit}\` of ${quote(name)} can never fail: ${value} is a fraction, which is never above 1`
  }
}

function jump({ metric, baseline: before }: MetricDiff, baseline: Baseline): string | undefined {
  if (before === undefined || !isCompared(baseline) || (!metric.isDeclared && isBookkeeping(metric.name)))
    return undefined
  const [now, then] = [Math.abs(metric.value), Math.abs(before.value)]
  if (!Number.isFinite(now) || now === 0 || then === 0) return undefined
  const times = now > then ? now / then : then / now
  if (times < JUMP) return undefined
  const about = Number(times.toPrecision(2))
  return `the scale of ${quote(metric.name)} jumped (× ${now > then ? about : `1/${about}`}): it is ${metric.value}, and ${inWords(baseline)} has ${before.value}; is one of them in percent, or in another unit?`
}

function ownConstraints(constraints: readonly Constraint[], metrics: readonly Metric[]): readonly string[] {
  const judged = constraints.flatMap((constraint) => {
    const found = measured(constraint, metrics)
    return found === undefined ? [] : [{ constraint, found }]
  })
  const isOwn = judged.length > 0 && judged.every(({ constraint, found }) => isSame(constraint.threshold, found.value))
  if (!isOwn) return []
  const many = judged.length === 1 ? 'the constraint was' : `the ${judged.length} constraints were`
  return [
    `${many} made from this very report: each threshold is the metric’s own value, so that to keep them says nothing of this model`,
  ]
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= SAME * Math.max(Math.abs(one), Math.abs(other))
}

function brokenConstraints(baseline: ComparedBaseline, metrics: readonly Metric[]): readonly string[] {
  return (baseline.details?.constraints ?? []).flatMap((constraint) => {
    const found = measured(constraint, metrics)
    if (found === undefined || !isBroken(constraint, found.value)) return []
    const than = constraint.operator.startsWith('Greater') ? 'above' : 'below'
    return [
      `${quote(constraint.metric)} is ${found.value}, ${than} the threshold ${constraint.threshold} of ${inWords(baseline)}’s constraint`,
    ]
  })
}
