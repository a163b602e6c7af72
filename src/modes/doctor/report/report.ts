import { details } from '../../../markdown/details.js'
import { fence } from '../../../markdown/fence.js'
import { fullestThatFits } from '../../../markdown/fullest-that-fits.js'
import { blocks, code, html, type Markup, paragraph, small, text, unbroken } from '../../../markdown/markup.js'
import { count } from '../../../markdown/numbers.js'
import { table } from '../../../markdown/table.js'
import type { ReportContext } from '../../../report/context.js'
import { MAX_SUMMARY_BYTES } from '../../../report/page.js'
import type { CheckStatus, DoctorCheck } from '../check.js'

const ICONS: Readonly<Record<CheckStatus, string>> = { ok: '✅', missing: '❌', unknown: '❓' }
const MAX_DETAIL = 1_500

/** The checks as job summary: a table, and under it each statement to add; without the statements where it is too long. */
export function renderDoctorSummary(
  checks: readonly DoctorCheck[],
  { checkMode, context }: { readonly checkMode: string; readonly context: ReportContext },
): string {
  const isReady = checks.every(({ status }) => status !== 'missing')
  const title = html`<h3>${isReady ? '🩺' : '❌'} ${titleOf(checks, checkMode)}</h3>`
  const page = ({ hasStatements, maxRows }: Detail) =>
    `${
      blocks(
        title,
        overview(checks, maxRows),
        ...(hasStatements ? statements(checks) : [paragraph('The statements stand in the output doctor-json.')]),
        small(
          'missing: the mode would fail',
          'unknown: it could not be asked, or the mode can do without it',
          html`sagemaker-model-registry-action ${code(context.actionVersion, 40)}`,
        ),
      ).source
    }\n`
  return fullestThatFits({ steps: STEPS, render: page, limitInBytes: MAX_SUMMARY_BYTES })
}

interface Detail {
  readonly hasStatements: boolean
  readonly maxRows: number
}

const STEPS: readonly [Detail, ...Detail[]] = [
  { hasStatements: true, maxRows: Number.POSITIVE_INFINITY },
  { hasStatements: false, maxRows: Number.POSITIVE_INFINITY },
  { hasStatements: false, maxRows: 400 },
  { hasStatements: false, maxRows: 50 },
]

/** How it is, in a few words. */
export function titleOf(checks: readonly DoctorCheck[], checkMode: string): string {
  const of = (wanted: CheckStatus) => checks.filter(({ status }) => status === wanted).length
  const lacking = of('missing')
  const rest = `${of('ok')} ok, ${of('unknown')} unknown`
  return lacking === 0
    ? `Nothing is missing for mode ${checkMode} (${rest})`
    : `${count(lacking, 'thing')} missing for mode ${checkMode} (${rest})`
}

function overview(checks: readonly DoctorCheck[], maxRows: number): Markup {
  const rows = checks.length <= maxRows ? checks : checks.toSorted(byStatus).slice(0, maxRows)
  const cut = checks.length - rows.length
  const shown = table({
    columns: [
      { title: html`` },
      { title: html`Check` },
      { title: html`Account` },
      { title: html`What was seen`, wraps: true },
    ],
    rows: rows.map(({ name, status, account, resource, detail }) => [
      html`${ICONS[status]}`,
      unbroken(code(name)),
      account === undefined ? html`` : code(account),
      resource === undefined ? text(detail, MAX_DETAIL) : html`${code(resource)}<br>${text(detail, MAX_DETAIL)}`,
    ]),
  })
  return cut === 0 ? shown : blocks(shown, paragraph(`${count(cut, 'more line')} in the output doctor-json.`))
}

/** What needs attention first; else as they are. */
function byStatus(one: DoctorCheck, other: DoctorCheck): number {
  const order: readonly CheckStatus[] = ['missing', 'unknown', 'ok']
  return order.indexOf(one.status) - order.indexOf(other.status)
}

function statements(checks: readonly DoctorCheck[]): readonly Markup[] {
  return (['missing', 'unknown'] as const).flatMap((wanted) =>
    checks.flatMap(({ name, status, account, resource, statement }) =>
      status !== wanted || statement === undefined
        ? []
        : [
            details({
              summary: html`${ICONS[status]} ${code(name)}${resource === undefined ? '' : html` ${code(resource)}`}: statement for account ${code(account ?? '')}`,
              open: status === 'missing',
              content: fence('json', JSON.stringify(statement, null, 2)),
            }),
          ],
    ),
  )
}
