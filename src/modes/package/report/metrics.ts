import { code, html, join, type Markup, NOTHING } from '../../../markdown/markup.js'
import { formatLimit, formatNumber } from '../../../markdown/numbers.js'
import { table } from '../../../markdown/table.js'
import { stops } from '../../../metrics/gates/level.js'
import type { GateResult, MetricDiff } from '../../../metrics/metric.js'
import type { PackageResult } from '../result.js'
import type { View } from './detail.js'

/** The metrics with their gates; a package has nothing to be compared with. Nothing where there are none. */
export function metricsTable({ diffs }: PackageResult, { detail }: View): Markup | undefined {
  if (diffs.length === 0) return undefined
  const ranked = diffs.toSorted((a, b) => rank(a) - rank(b))
  const shown = ranked.slice(0, detail.maxMetrics)
  const left = ranked.length - shown.length
  const rows = shown.map(({ metric, gates }) => [
    code(metric.name, 100),
    html`${formatNumber(metric.value)}${metric.unit === undefined ? NOTHING : html` ${code(metric.unit, 30)}`}`,
    join(gates.map(gateCell), '<br>'),
  ])
  const more = left > 0 ? [[html`… ${left} more`, NOTHING, NOTHING]] : []
  return table({
    columns: [{ title: html`Metric` }, { title: html`Value`, align: 'right' }, { title: html`Gate`, wraps: true }],
    rows: [...rows, ...more],
  })
}

function gateCell({ gate, outcome, reason }: GateResult): Markup {
  const limit =
    gate.kind === 'max-regression' && gate.relative ? `${formatLimit(gate.limit)} %` : formatLimit(gate.limit)
  const words = `${NAMES[gate.kind]} ${limit}`
  switch (outcome) {
    case 'passed':
      return html`✅ ${words}`
    case 'failed':
      return html`${stops(gate) ? '❌' : '⚠️'} ${words}: ${reason ?? ''}`
    case 'skipped':
      return html`⚪ ${words}: not judged, a package has no baseline`
  }
}

const NAMES = { min: 'at least', max: 'at most', 'max-regression': 'worse by at most' } as const

function rank({ metric, gates }: MetricDiff): number {
  if (gates.some(({ outcome }) => outcome === 'failed')) return 0
  if (metric.isPrimary) return 1
  return gates.length > 0 ? 2 : 3
}
