import { alert } from '../../../markdown/alert.js'
import { wrappedFence } from '../../../markdown/fence.js'
import { fullestThatFits } from '../../../markdown/fullest-that-fits.js'
import { blocks, bold, code, html, join, type Markup, paragraph, small, text } from '../../../markdown/markup.js'
import { count } from '../../../markdown/numbers.js'
import { table } from '../../../markdown/table.js'
import { dateAndTime } from '../../../markdown/time.js'
import type { ReportContext } from '../../../report/context.js'
import { errorAlert } from '../../../report/error-alert.js'
import { MAX_SUMMARY_BYTES } from '../../../report/page.js'
import { recordSection, versionName } from '../../../report/record/record.js'
import { approvalOf, decidedAt, decidedBy, endpointsOf, lookedAt, servedIn, stageOf, wordsOf } from '../cells.js'
import type { GroupStatus, StatusResult, VersionStatus } from '../result.js'
import { historyTable } from './metric-history.js'

const MAX_METRICS: readonly [number, ...number[]] = [1_000, 100, 20, 5, 0]

/** The status as job summary: which version of each group is where, and the history of each metric. */
export function renderStatusSummary({
  result,
  context,
}: {
  readonly result: StatusResult
  readonly context: ReportContext
}): string {
  const { groups, error } = result
  if (error !== undefined)
    return `${blocks(html`<h3>❌ The status could not be read</h3>`, errorAlert(error)).source}\n`
  const page = (maxMetrics: number) =>
    `${
      blocks(
        ...groups.map((status) => groupSection(status, maxMetrics, context)),
        small(
          html`sagemaker-model-registry-action ${code(context.actionVersion, 40)}`,
          html`read ${dateAndTime(result.at)}`,
        ),
      ).source
    }\n`
  return fullestThatFits({ steps: MAX_METRICS, render: page, limitInBytes: MAX_SUMMARY_BYTES })
}

function groupSection(status: GroupStatus, maxMetrics: number, context: ReportContext): Markup {
  const { group, versions, hasMore, error, notes, history } = status
  const [only] = versions
  const course = historyTable(history, maxMetrics)
  if (status.isDetail && only !== undefined)
    return detail(status, only, [course, ...notes.map(noteOf)], { context, maxMetrics })
  const title = html`<h3>📋 ${code(group, 63)}: ${hasMore ? 'the last ' : ''}${count(versions.length, 'version')}</h3>`
  if (error !== undefined) return blocks(html`<h3>❌ ${code(group, 63)} could not be read</h3>`, errorAlert(error))
  return blocks(
    title,
    versions.length === 0 ? paragraph('No version was registered yet.') : versionsTable(status),
    versions.length === 0 ? undefined : small(lookedAt(status)),
    course,
    ...notes.map(noteOf),
  )
}

// The page of one version is its record, with what serves it now.
function detail(
  status: GroupStatus,
  version: VersionStatus,
  body: readonly (Markup | undefined)[],
  { context, maxMetrics }: { readonly context: ReportContext; readonly maxMetrics: number },
): Markup {
  const heading = html`📋 ${versionName(status.group, version.version)}: ${approvalOf(version)}`
  const now = endpointsOf(version, status)
  const serving = paragraph(...(now.length === 0 ? [] : [list(now)]), lookedAt(status))
  return recordSection({ heading, group: status.group, version, body: [serving, ...body], context }, maxMetrics)
}

interface ColumnOfVersions {
  readonly title: string
  readonly cell: (version: VersionStatus) => Markup
  readonly isEmpty?: (version: VersionStatus) => boolean
}

function versionsTable(status: GroupStatus): Markup {
  const columns: readonly ColumnOfVersions[] = [
    { title: 'Version', cell: ({ version }) => bold(code(`v${version}`)) },
    { title: 'Behind now', cell: (version) => list(endpointsOf(version, status)) },
    { title: 'Approval', cell: (version) => html`${SIGN[version.approvalStatus] ?? '❔'} ${approvalOf(version)}` },
    { title: 'By', cell: (version) => list(decidedBy(version)), isEmpty: (version) => decidedBy(version).length === 0 },
    {
      title: 'When',
      cell: (version) => html`${when(version)}`,
      isEmpty: (version) => when(version) === '',
    },
    { title: 'Words', cell: (version) => text(wordsOf(version), 300), isEmpty: (version) => wordsOf(version) === '' },
    { title: 'Stage', cell: (version) => html`${stageOf(version)}`, isEmpty: (version) => stageOf(version) === '' },
    {
      title: 'Put into service',
      cell: (version) => list(servedIn(version, dateAndTime)),
      isEmpty: ({ served }) => served.length === 0,
    },
  ]
  const used = columns.filter(({ isEmpty }) => isEmpty === undefined || !status.versions.every(isEmpty))
  return table({
    columns: used.map(({ title }) => ({ title: html`${title}`, wraps: WRAPS.includes(title) })),
    rows: status.versions.map((version) => used.map(({ cell }) => cell(version))),
  })
}

// So that the table fits into a page.
const WRAPS = ['Behind now', 'Approval', 'By', 'When', 'Words']

function when(version: VersionStatus): string {
  const at = decidedAt(version)
  return at === undefined ? '' : dateAndTime(at)
}

const SIGN: Readonly<Record<string, string>> = { Approved: '✅', Rejected: '❌', PendingManualApproval: '⏳' }

function list(values: readonly string[]): Markup {
  return join(
    values.map((value) => code(value, 100)),
    '<br>',
  )
}

function noteOf(note: string): Markup {
  return alert('NOTE', wrappedFence(note))
}
