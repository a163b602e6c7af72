import { details } from './details.js'
import { bold, html, type Markup, text } from './markup.js'
import { count } from './numbers.js'
import { table } from './table.js'

/** One thing that was checked and is worth saying. Both texts are foreign. */
export interface Check {
  readonly level: 'passed' | 'notice' | 'warning'
  readonly title: string
  readonly detail: string
}

/** Everything that was checked, folded unless there is a warning; nothing without a check. */
export function checksSection(checks: readonly Check[]): Markup | undefined {
  if (checks.length === 0) return undefined
  const amounts = LEVELS.flatMap((level) => {
    const amount = checks.filter((check) => check.level === level).length
    return amount === 0 ? [] : [level === 'passed' ? `${amount} passed` : count(amount, level)]
  })
  return details({
    summary: html`${bold('Checks')} — ${amounts.join(', ')}`,
    content: table({
      columns: [
        { title: html``, align: 'center' },
        { title: html`Check`, wraps: true },
        { title: html`Detail`, wraps: true },
      ],
      rows: checks.map(({ level, title, detail }) => [html`${SIGNS[level]}`, text(title, 200), text(detail, 1_000)]),
    }),
    open: checks.some((check) => check.level === 'warning'),
  })
}

const LEVELS = ['warning', 'notice', 'passed'] as const
const SIGNS = { passed: '✅', notice: 'ℹ️', warning: '⚠️' } as const
