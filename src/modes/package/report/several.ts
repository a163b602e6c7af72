import { details } from '../../../markdown/details.js'
import { blocks, bold, code, html, type Markup, paragraph } from '../../../markdown/markup.js'
import { count } from '../../../markdown/numbers.js'
import { table } from '../../../markdown/table.js'
import type { PackageResult } from '../result.js'
import { stateOfOutcome } from '../state.js'
import { packageBody } from './body.js'
import type { View } from './detail.js'
import { iconOf, packageName } from './heading.js'

const TROUBLE_FIRST = ['❌', '❓', '⛔', '⏳', '⚠️']

/** Several packages: a line each in one table, failed first, and a folded section for each that is not unchanged. */
export function severalBody(results: readonly PackageResult[], view: View): Markup {
  const sorted = results.toSorted((a, b) => rank(a) - rank(b))
  const shown = sorted.slice(0, view.detail.maxPackages)
  const left = sorted.length - shown.length
  return blocks(
    table({
      columns: [
        { title: html`Package` },
        { title: html`Status` },
        { title: html`Validation` },
        { title: html`Image scan` },
      ],
      rows: shown.map(rowOf),
    }),
    left > 0 ? paragraph(`${count(left, 'more package')} in the job summary.`) : undefined,
    ...(view.detail.sections
      ? shown.filter(({ outcome }) => outcome.kind !== 'reused').map((result) => section(result, view))
      : []),
  )
}

function section(result: PackageResult, view: View): Markup {
  return details({
    summary: html`${iconOf(result)} ${bold(packageName(result))}`,
    content: packageBody(result, view, 'folded'),
    open: view.target === 'summary',
  })
}

function rowOf(result: PackageResult): readonly Markup[] {
  const state = stateOfOutcome(result.outcome)
  return [
    html`${iconOf(result)} ${packageName(result)}`,
    state === undefined ? html`–` : code(state.status, 40),
    inShort(state?.validation),
    inShort(state?.imageScan),
  ]
}

function inShort(items: readonly { readonly status: string }[] | undefined): Markup {
  const statuses = [...new Set((items ?? []).map(({ status }) => status))]
  return statuses.length === 0 ? html`–` : code(statuses.join(', '), 100)
}

function rank(result: PackageResult): number {
  const worst = TROUBLE_FIRST.indexOf(iconOf(result))
  if (worst >= 0) return worst
  return result.outcome.kind === 'reused' ? TROUBLE_FIRST.length + 1 : TROUBLE_FIRST.length
}
