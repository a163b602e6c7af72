import type { CurveComparison } from '../../../../evidence/curves.js'
import type { DetailsComparison } from '../../../../evidence/details.js'
import { curveChart } from '../../../../markdown/chart.js'
import { details } from '../../../../markdown/details.js'
import { blocks, bold, html, join, type Markup } from '../../../../markdown/markup.js'
import { formatChange, formatTogether } from '../../../../markdown/numbers.js'
import type { RegistrationResult } from '../../result.js'
import { type View, wholeOr } from '../detail.js'
import { candidateLabel } from '../metrics.js'

const WORDS = {
  roc: { name: 'ROC', title: 'ROC curve', x: 'false positive rate', y: 'true positive rate' },
  'precision-recall': { name: 'precision-recall', title: 'Precision-recall curve', x: 'recall', y: 'precision' },
} as const

/**
 * The curves as charts, with the baseline's below. E-mail and the mobile app show no charts, so the area under each stands in
 * the title.
 */
export function curvesSection(
  { curves }: DetailsComparison,
  result: RegistrationResult,
  view: View,
): Markup | undefined {
  if (curves.length === 0) return undefined
  const summary = html`${bold('Curves')} — ${join(curves.map(area), ', ')}`
  if (view.detail.evidence === 'short') return html`<p>${summary}</p>`
  return wholeOr(view, summary, () => {
    const charts = curves.map((curve) => chart(curve, result))
    if (charts.every((one) => one === undefined)) return html`<p>${summary}</p>`
    return details({ summary, content: blocks(...charts), open: view.target === 'summary' })
  })
}

function area({ kind, area: { value = 0, baseline } }: CurveComparison): Markup {
  const name = `area under ${WORDS[kind].name}`
  if (baseline === undefined) return html`${name} ${formatTogether([value]).at(-1) ?? ''}`
  const change = value - baseline
  const said = formatTogether([baseline, value], change).at(-1) ?? ''
  return html`${name} ${said} (${formatChange(change, [baseline, value])})`
}

function chart({ kind, points, baselinePoints }: CurveComparison, result: RegistrationResult): Markup | undefined {
  const { title, x, y } = WORDS[kind]
  const isCompared = baselinePoints !== undefined
  return curveChart({
    title: isCompared ? `${title} (blue ${candidateLabel(result)}, orange ${baselineLabel(result)})` : title,
    xTitle: x,
    yTitle: y,
    lines: isCompared ? [baselinePoints, points] : [points],
  })
}

function baselineLabel({ baseline }: RegistrationResult): string {
  return baseline.kind === 'version' ? `v${baseline.version}` : 'baseline'
}
