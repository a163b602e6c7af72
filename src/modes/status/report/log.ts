import { visible } from '../../../markdown/escape.js'
import { formatTogether } from '../../../markdown/numbers.js'
import { approvalOf, decidedAt, decidedBy, endpointsOf, lookedAt, servedIn, stageOf, wordsOf } from '../cells.js'
import type { GroupStatus, MetricCourse, StatusResult, VersionStatus } from '../result.js'

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

const MAX_COLUMNS = 100 // of a line that is made here; a name or a statement is never cut

function groupText(status: GroupStatus): string {
  const { group, arn, versions, history, hasMore, notes, error } = status
  const lines = [group, arn]
  if (error !== undefined) lines.push(error.message, ...(error.hint === undefined ? [] : [error.hint]))
  else if (versions.length === 0) lines.push('No version was registered yet.')
  else lines.push(...versionTable(status), ...(hasMore ? ['… and older versions'] : []), lookedAt(status))
  const more = versions.flatMap(moreOf)
  if (more.length > 0) lines.push('', ...more)
  if (history.length > 0) lines.push('', ...metricTable(history))
  return [...lines, ...notes].flatMap(setIn).flatMap(wrapped).join('\n')
}

/** A statement within a note has lines of its own; they are set in, so that no foreign text makes a line that stands as ours. */
function setIn(text: string): readonly string[] {
  return text.split('\n').map((line, index) => (index === 0 ? visible(line).trimStart() : `  ${visible(line)}`))
}

/** What a table of 100 columns has no room for: the words of the decision, and where a version was put into service. */
function moreOf(version: VersionStatus): readonly string[] {
  const name = `v${version.version}`
  const served = servedIn(version, minute)
  const words = wordsOf(version)
  return [
    ...(words === '' ? [] : [`${name} ${version.approvalStatus}: ${visible(words)}`]),
    ...(served.length === 0 ? [] : [`${name} put into service: ${served.join(', ')}`]),
  ]
}

function versionTable(status: GroupStatus): readonly string[] {
  const columns: readonly [string, (version: VersionStatus) => string][] = [
    ['version', ({ version }) => `v${version}`],
    ['behind now', (version) => endpointsOf(version, status).join(', ')],
    ['approval', approvalOf],
    ['by', (version) => decidedBy(version).join(', ')],
    ['when', (version) => optionalMinute(decidedAt(version))],
    ['stage', stageOf],
  ]
  const used = columns.filter(([, cell], index) => index < 3 || status.versions.some((one) => cell(one) !== ''))
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
  const cells = rows.map((row) => row.map((cell) => visible(cell)))
  const widths = fitting(
    (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => length(row[column] ?? '')))),
  )
  return cells.map((row) =>
    row
      .map((cell, column) => padded(cut(cell, widths[column] ?? 0), widths[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  )
}

const GAP = '  '

/** Widths of which none is above what leaves the row within its columns: the widest give way first. */
function fitting(widths: readonly number[]): readonly number[] {
  const room = MAX_COLUMNS - GAP.length * (widths.length - 1)
  for (let most = Math.max(...widths); most > 1; most -= 1) {
    const cut = widths.map((width) => Math.min(width, most))
    if (cut.reduce((sum, width) => sum + width, 0) <= room) return cut
  }
  return widths
}

function length(text: string): number {
  return [...text].length
}

function cut(text: string, width: number): string {
  const points = [...text.slice(0, width * 2 + 2)]
  return points.length <= width ? text : `${points.slice(0, Math.max(0, width - 1)).join('')}…`
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - length(text)))
}

/** At spaces, with the following lines set in; what has none stays whole, so that it can be copied. */
function wrapped(line: string): readonly string[] {
  if (length(line) <= MAX_COLUMNS || /^\s*[{"]/.test(line)) return [line]
  const at = line.lastIndexOf(' ', MAX_COLUMNS)
  return at <= 2 ? [line] : [line.slice(0, at), ...wrapped(`  ${line.slice(at + 1)}`)]
}

function optionalMinute(date: Date | undefined): string {
  return date === undefined ? '' : minute(date)
}

/** `2026-11-21 14:31`, in UTC. */
function minute(date: Date): string {
  return date.toISOString().slice(0, '2026-11-21T14:31'.length).replace('T', ' ')
}
