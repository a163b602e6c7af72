import { blocks, bold, code, html, type Markup, NOTHING, small } from '../../markdown/markup.js'
import { count, formatNumber } from '../../markdown/numbers.js'
import { table } from '../../markdown/table.js'
import { byShownName } from '../../metrics/compare/pairing.js'
import type { DescribedVersion } from '../../registry/look-up.js'
import { storedMetrics } from '../../registry/version/stored-metrics.js'

/** The values of a version's metrics, as many as there is room for. */
export function metricsOf({ description }: DescribedVersion, maxRows: number): Markup {
  const metrics = [...byShownName(storedMetrics(description))]
  if (metrics.length === 0) return NOTHING
  const shown = metrics.slice(0, maxRows)
  const left = metrics.length - shown.length
  if (shown.length === 0) return small(`${count(metrics.length, 'metric')} left out to fit GitHub’s limit`)
  const hasDeviation = shown.some(([, { standardDeviation }]) => standardDeviation !== undefined)
  return blocks(
    table({
      columns: [
        { title: html`Metric` },
        { title: html`Value`, align: 'right' },
        ...(hasDeviation ? [{ title: html`Standard deviation`, align: 'right' as const }] : []),
      ],
      rows: shown.map(([name, { value, standardDeviation }]) => [
        code(name, 64),
        bold(formatNumber(value)),
        ...(hasDeviation ? [html`${standardDeviation === undefined ? '' : formatNumber(standardDeviation)}`] : []),
      ]),
    }),
    left === 0 ? undefined : small(`${count(left, 'more metric')} left out to fit GitHub’s limit`),
  )
}
