import { shorten, visible } from '../../../markdown/escape.js'
import { formatTogether } from '../../../markdown/numbers.js'
import { approvalOf, decidedBy, endpointsOf, servedIn, stageOf } from '../cells.js'
import type { GroupStatus, MetricCourse, StatusResult, VersionStatus } from '../result.js'

const MAX_CELL = 60
const MAX_POINTS = 8

/** The status for the job's log: a table of versions and a table of metrics for each group, as plain lines. */
export function renderStatusText({ groups, error }: StatusResult): string {
  if (error !== undefined)
    return [error.message, error.hint ?? '']
      .filter((line) => line !== '')
      .map(visible)
      .join('\n')
  return groups.map(groupText).join('\n\n')
}

function groupText(status: GroupStatus): string {
  const { group, arn, versions, history, hasMore, notes, error } = status
  const lines = [`${group}  ${arn}`]
  if (error !== undefined) lines.push(error.message, ...(error.hint === undefined ? [] : [error.hint]))
  else if (versions.length === 0) lines.push('No version was registered yet.')
  else lines.push(...versionTable(status), ...(hasMore ? ['… and older versions'] : []))
  if (history.length > 0) lines.push('', ...metricTable(history))
  return [...lines, ...notes].map(visible).join('\n')
}

function versionTable(status: GroupStatus): readonly string[] {
  const columns: readonly [string, (version: VersionStatus) => string][] = [
    ['version', ({ version }) => `v${version}`],
    ['approval', approvalOf],
    ['by', decidedBy],
    ['when', ({ decision }) => (decision === undefined ? '' : minute(decision.at))],
    ['stage', stageOf],
    ['put into service', (version) => servedIn(version, minute).join(', ')],
    ['behind now', (version) => endpointsOf(version, status).join(', ')],
  ]
  const used = columns.filter(([, cell], index) => index < 2 || status.versions.some((one) => cell(one) !== ''))
  return table([
    used.map(([title]) => title),
    ...status.versions.map((version) => used.map(([, cell]) => cell(version))),
  ])
}

function metricTable(history: readonly MetricCourse[]): readonly string[] {
  const versions = [...new Set(history.flatMap(({ points }) => points.map(({ version }) => version)))]
    .sort((a, b) => a - b)
    .slice(-MAX_POINTS)
  const row = ({ name, points }: MetricCourse) => {
    const shown = points.filter(({ version }) => versions.includes(version))
    const texts = formatTogether(shown.map(({ value }) => value))
    return [name, ...versions.map((version) => texts[shown.findIndex((point) => point.version === version)] ?? '')]
  }
  return table([['metric', ...versions.map((version) => `v${version}`)], ...history.map(row)])
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const cells = rows.map((row) => row.map((cell) => shorten(visible(cell), MAX_CELL)))
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => [...(row[column] ?? '')].length)))
  const padded = (text: string, width: number) => text + ' '.repeat(width - [...text].length)
  return cells.map((row) =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

/** `2026-11-21 14:31`, in UTC. */
function minute(date: Date): string {
  return date.toISOString().slice(0, '2026-11-21T14:31'.length).replace('T', ' ')
}
