import { formatChange, formatPercent } from '../../../markdown/numbers.js'
import type { MetricDiff, Verdict } from '../../../metrics/metric.js'

/** The change in words first: `8.0% better (−0.0228)`, `within noise (−0.0026)`, `11% more (+1,830)`, `1.2 pp worse`. */
export function changeInWords(diff: MetricDiff): string {
  switch (diff.verdict) {
    case 'new':
      return 'new'
    case 'gone':
      return 'gone'
    case 'not-comparable':
      return 'not comparable'
    case 'better':
    case 'worse':
    case 'changed':
      return inWords(diff)
    case 'same':
      return diff.change === undefined || diff.change === 0 ? 'the same' : `the same (${signed(diff)})`
    case 'within-noise':
      return `within noise (${signed(diff)})`
  }
}

/** Whether there is a change to speak of. */
export function hasMoved({ verdict }: MetricDiff): boolean {
  return MOVED[verdict]
}

const MOVED = {
  better: true,
  worse: true,
  changed: true,
  same: false,
  'within-noise': false,
  new: false,
  gone: false,
  'not-comparable': false,
} satisfies Record<Verdict, boolean>

/** The same without the difference, for where there is little room. */
export function changeInFewWords(diff: MetricDiff): string {
  return hasMoved(diff) ? changeInShort(diff) : changeInWords(diff).replace(/ \(.*/, '')
}

/** How far it moved and where to, without the difference: `8.0% better`. */
export function changeInShort(diff: MetricDiff): string {
  const size = sizeOf(diff)
  return size === undefined ? direction(diff) : `${size} ${direction(diff)}`
}

function inWords(diff: MetricDiff): string {
  // In percentage points the size is the difference already.
  return isPercent(diff) ? changeInShort(diff) : `${changeInShort(diff)} (${signed(diff)})`
}

function sizeOf(diff: MetricDiff): string | undefined {
  if (isPercent(diff)) return `${signed(diff).replace(/^[+−]/, '')} pp`
  return diff.changeInPercent === undefined ? undefined : formatPercent(diff.changeInPercent)
}

function direction({ verdict, change }: MetricDiff): string {
  if (verdict === 'better' || verdict === 'worse') return verdict
  return (change ?? 0) < 0 ? 'less' : 'more'
}

function signed({ metric, baseline, change }: MetricDiff): string {
  return formatChange(change ?? 0, baseline === undefined ? [metric.value] : [baseline.value, metric.value])
}

function isPercent({ metric }: MetricDiff): boolean {
  return metric.unit === '%' || metric.unit === 'percent'
}
