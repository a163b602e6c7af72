import { details } from './details.js'
import { bold, html, type Markup, paragraph, text } from './markup.js'
import { count } from './numbers.js'
import { table } from './table.js'

/** One thing that was checked and is worth saying. Both texts are foreign. */
export interface Check {
  readonly level: 'passed' | 'notice' | 'warning'
  readonly title: string
  readonly detail: string
}

/** The sign of each level; what needs attention first. */
export const CHECK_SIGNS: Readonly<Record<Check['level'], string>> = { warning: '⚠️', notice: 'ℹ️', passed: '✅' }

const AMOUNTS: Readonly<Record<Check['level'], (amount: number) => string>> = {
  warning: (amount) => count(amount, 'warning'),
  notice: (amount) => count(amount, 'notice'),
  passed: (amount) => `${amount} passed`,
}

/** Everything that was checked, folded unless there is a warning; nothing without a check. */
export function checksSection(
  checks: readonly Check[],
  {
    open = checks.some(({ level }) => level === 'warning'),
    maxRows = checks.length,
  }: { readonly open?: boolean; readonly maxRows?: number } = {},
): Markup | undefined {
  if (checks.length === 0) return undefined
  const amounts = Object.entries(AMOUNTS).flatMap(([level, inWords]) => {
    const amount = checks.filter((check) => check.level === level).length
    return amount === 0 ? [] : [inWords(amount)]
  })
  const summary = html`${bold('Checks')} — ${amounts.join(', ')}`
  if (maxRows === 0) return paragraph(summary)
  return details({
    summary,
    content: table({
      columns: [
        { title: html``, align: 'center' },
        { title: html`Check`, wraps: true },
        { title: html`Detail`, wraps: true },
      ],
      rows: checks
        .slice(0, maxRows)
        .map(({ level, title, detail }) => [html`${CHECK_SIGNS[level]}`, text(title, 200), text(detail, 1_000)]),
    }),
    open,
  })
}

/** Warnings first, then notices, each in their order. */
export function byLevel(checks: readonly Check[]): readonly Check[] {
  const levels = Object.keys(CHECK_SIGNS)
  return checks.toSorted((one, other) => levels.indexOf(one.level) - levels.indexOf(other.level))
}
