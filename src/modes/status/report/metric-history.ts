import { blocks, code, html, type Markup, small } from '../../../markdown/markup.js'
import { count, formatTogether } from '../../../markdown/numbers.js'
import { sparkline } from '../../../markdown/sparkline.js'
import { table } from '../../../markdown/table.js'
import type { MetricCourse } from '../result.js'

const MAX_VERSIONS = 8

/** Each metric over the last versions, oldest first, with its course as a line; nothing without metrics. */
export function historyTable(history: readonly MetricCourse[], maxMetrics: number): Markup | undefined {
  if (history.length === 0) return undefined
  const shown = history.slice(0, maxMetrics)
  const left = history.length - shown.length
  const rest = left === 0 ? undefined : small(`${count(left, 'metric')} left out to fit the summary`)
  if (shown.length === 0) return rest
  const versions = [...new Set(history.flatMap(({ points }) => points.map(({ version }) => version)))]
    .sort((a, b) => a - b)
    .slice(-MAX_VERSIONS)
  const rows = shown.map(({ name, points }) => {
    const seen = points.filter(({ version }) => versions.includes(version))
    const texts = formatTogether(seen.map(({ value }) => value))
    const cells = versions.map((version) => {
      const text = texts[seen.findIndex((point) => point.version === version)]
      return html`${text ?? '—'}`
    })
    return [code(name, 64), ...cells, sparkline(seen.map(({ value }) => value))]
  })
  const columns = [
    { title: html`Metric` },
    ...versions.map((version) => ({ title: code(`v${version}`), align: 'right' as const })),
    { title: html`Course` },
  ]
  return blocks(table({ columns, rows }), rest)
}
