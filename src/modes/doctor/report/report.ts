import { details } from '../../../markdown/details.js'
import { shorten } from '../../../markdown/escape.js'
import { fence } from '../../../markdown/fence.js'
import { fullestThatFits } from '../../../markdown/fullest-that-fits.js'
import { blocks, code, html, join, type Markup, paragraph, small, text } from '../../../markdown/markup.js'
import { count } from '../../../markdown/numbers.js'
import { table } from '../../../markdown/table.js'
import type { ReportContext } from '../../../report/context.js'
import { MAX_SUMMARY_BYTES } from '../../../report/page.js'
import type { CheckStatus, DoctorCheck } from '../check.js'

const ICONS: Readonly<Record<CheckStatus, string>> = { ok: '✅', missing: '❌', unknown: '❓' }
const MAX_DETAIL = 2_000

/** The checks as job summary: a table, and under it each statement to add; without the statements where it is too long. */
export function renderDoctorSummary(
  checks: readonly DoctorCheck[],
  { checkMode, context }: { readonly checkMode: string; readonly context: ReportContext },
): string {
  const isReady = checks.every(({ status }) => status !== 'missing')
  const title = html`<h3>${isReady ? '🩺' : '❌'} ${titleOf(checks, checkMode)}</h3>`
  const page = (isWhole: boolean) =>
    `${
      blocks(
        title,
        overview(checks),
        ...(isWhole ? statements(checks) : [paragraph('The statements stand in the output doctor-json.')]),
        small(
          'missing: the mode would fail',
          'unknown: it could not be asked, or the mode can do without it',
          html`sagemaker-model-registry-action ${code(context.actionVersion, 40)}`,
        ),
      ).source
    }\n`
  return fullestThatFits({ steps: [true, false], render: page, limitInBytes: MAX_SUMMARY_BYTES })
}

/** How it is, in a few words. */
export function titleOf(checks: readonly DoctorCheck[], checkMode: string): string {
  const of = (wanted: CheckStatus) => checks.filter(({ status }) => status === wanted).length
  const lacking = of('missing')
  const rest = `${of('ok')} ok, ${of('unknown')} unknown`
  return lacking === 0
    ? `Nothing is missing for mode ${checkMode} (${rest})`
    : `${count(lacking, 'thing')} missing for mode ${checkMode} (${rest})`
}

function overview(checks: readonly DoctorCheck[]): Markup {
  return table({
    columns: [
      { title: html`` },
      { title: html`Check` },
      { title: html`Of` },
      { title: html`Account` },
      { title: html`What was seen`, wraps: true },
    ],
    rows: checks.map(({ name, status, account, resource, detail }) => [
      html`${ICONS[status]}`,
      code(name),
      resource === undefined ? html`` : code(resource),
      account === undefined ? html`` : code(account),
      withCode(detail),
    ]),
  })
}

/** What stands between backticks as code; all of it may hold foreign text. */
function withCode(detail: string): Markup {
  const parts = shorten(detail, MAX_DETAIL).split('`')
  return join(
    parts.map((part, index) => (index % 2 === 1 && index < parts.length - 1 ? code(part) : text(part, MAX_DETAIL))),
    '',
  )
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
