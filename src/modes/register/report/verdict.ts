import { code, html, type Markup } from '../../../markdown/markup.js'
import { formatNumber } from '../../../markdown/numbers.js'
import { inWords, isCompared } from '../../../metrics/compared-with.js'
import type { MetricDiff } from '../../../metrics/metric.js'
import type { RegistrationResult } from '../result.js'
import { changeInFewWords } from './change.js'
import { isFolded, primaryOf, withUnit } from './metrics.js'

/** What the metrics say of a model as a whole. */
export type ModelVerdict =
  | 'better'
  | 'worse'
  /** Some metrics are better and some are worse. */
  | 'mixed'
  | 'within-noise'
  /** Every metric is the same. */
  | 'same'
  /** There are changes, and no metric whose direction is known is among them. */
  | 'changed'
  /** The group has no approved version to compare with. */
  | 'first'
  /** The baseline is not wanted, not readable, or nobody may look. */
  | 'not-compared'
  | 'no-metrics'

/**
 * The verdict over all metrics whose direction is known, declared or guessed: a metric that nobody declared and that fell by
 * half must not stand under the word *better*.
 */
export function verdictOf({ baseline, diffs }: Pick<RegistrationResult, 'baseline' | 'diffs'>): ModelVerdict {
  if (diffs.length === 0) return 'no-metrics'
  switch (baseline.kind) {
    case 'first':
      return 'first'
    case 'not-wanted':
    case 'unreadable':
    case 'offline':
      return 'not-compared'
    case 'version':
    case 'report':
      return overall(diffs)
  }
}

function overall(diffs: readonly MetricDiff[]): ModelVerdict {
  // How long it took says nothing of how good it is.
  const sides = new Set(diffs.filter((diff) => !isFolded(diff)).map(sideOf))
  if (sides.has('better') && sides.has('worse')) return 'mixed'
  for (const side of ['better', 'worse', 'within-noise', 'changed', 'same'] as const) if (sides.has(side)) return side
  return 'not-compared' // every metric is new, or none can be compared
}

type Side = 'better' | 'worse' | 'within-noise' | 'changed' | 'same' | 'none'

function sideOf({ verdict }: MetricDiff): Side {
  switch (verdict) {
    case 'better':
    case 'worse':
    case 'within-noise':
    case 'changed':
    case 'same':
      return verdict
    case 'gone':
      return 'worse' // what nobody can look at any more must not stand under the word *better*
    case 'new':
    case 'not-comparable':
      return 'none'
  }
}

/** The sign of a verdict; the word stands beside it. */
export function signOf(verdict: ModelVerdict): string {
  return SIGNS[verdict]
}

const SIGNS = {
  better: '🟢',
  worse: '🔴',
  mixed: '🟠',
  'within-noise': '⚪',
  same: '⚪',
  changed: '🔵',
  first: '🆕',
  'not-compared': '❔',
  'no-metrics': '📦',
} satisfies Record<ModelVerdict, string>

/** The verdict as the predicate of a sentence: `is better`. Empty where there is nothing to judge. */
export function predicateOf(result: RegistrationResult): string {
  const against = isCompared(result.baseline) ? ` ${inWords(result.baseline)}` : ''
  switch (verdictOf(result)) {
    case 'better':
      return 'is better'
    case 'worse':
      return 'is worse'
    case 'mixed':
      return 'is mixed'
    case 'within-noise':
      return `is within noise of${against}`
    case 'same':
      return `has the same numbers as${against}`
    case 'changed':
      return `differs from${against}`
    case 'first':
      return result.baseline.kind === 'first' && result.baseline.hasUnapproved
        ? 'has no approved version to be compared with'
        : 'is the first version'
    case 'not-compared':
      return 'was not compared'
    case 'no-metrics':
      return ''
  }
}

/**
 * The primary metric in a few words, `mse 0.2613, 8.0% better than version 12`, and what speaks against it; nothing without
 * metrics.
 */
export function primaryInFewWords(result: RegistrationResult): Markup | undefined {
  const primary = primaryOf(result)
  const short = primary === undefined ? undefined : againstBaseline(primary, result)
  if (short === undefined || primary === undefined || verdictOf(result) !== 'mixed' || primary.verdict === 'worse') {
    return short
  }
  const worst = worseFirst(result.diffs)[0] ?? result.diffs.find(({ verdict }) => verdict === 'gone')
  return worst === undefined ? short : html`${short}, but ${code(worst.metric.name, 64)} is ${changeInFewWords(worst)}`
}

/** The metrics that got worse, by the share that they lost. */
export function worseFirst(diffs: readonly MetricDiff[]): readonly MetricDiff[] {
  return diffs
    .filter(({ verdict }) => verdict === 'worse')
    .toSorted((one, other) => Math.abs(other.changeInPercent ?? 0) - Math.abs(one.changeInPercent ?? 0))
}

function againstBaseline(primary: MetricDiff, result: RegistrationResult): Markup | undefined {
  if (!Number.isFinite(primary.metric.value)) return undefined
  const { metric, verdict } = primary
  const value = html`${code(metric.name, 64)} ${withUnit(formatNumber(metric.value), metric.unit)}`
  if (!isCompared(result.baseline)) return value
  const against = inWords(result.baseline)
  switch (verdict) {
    case 'better':
    case 'worse':
      return html`${value}, ${changeInFewWords(primary)} than ${against}`
    case 'changed':
      return html`${value}, ${changeInFewWords(primary)} than in ${against}`
    case 'same':
      return html`${value}, the same as ${against}`
    case 'within-noise':
      return html`${value}, within noise of ${against}`
    case 'new':
      return html`${value}, new beside ${against}`
    case 'gone':
      return html`${value}, gone since ${against}`
    case 'not-comparable':
      return html`${value}, not comparable with ${against}`
  }
}
