import { measured, violation } from '../../../../evidence/constraints.js'
import { details } from '../../../../markdown/details.js'
import { bold, code, html, type Markup } from '../../../../markdown/markup.js'
import { count, formatLimit, formatTogether } from '../../../../markdown/numbers.js'
import { table } from '../../../../markdown/table.js'
import type { Constraint } from '../../../../metrics/metric.js'
import type { RegistrationResult } from '../../result.js'
import { rowsOf, type View, wholeOr } from '../detail.js'

const MAX_ROWS = { comment: 20, summary: 500 } as const

/** The thresholds that Model Monitor will hold the model against, and whether this version keeps them. No gate reads them. */
export function constraintsSection(result: RegistrationResult, view: View): Markup | undefined {
  const judged = constraintsOf(result)
  if (judged.length === 0) return undefined
  const summary = html`${bold('Constraints')} — ${inWords(judged)}`
  return wholeOr(view, summary, () =>
    details({
      summary,
      content: table({
        columns: [
          { title: html`Metric` },
          { title: html`Value`, align: 'right' },
          { title: html`Constraint` },
          { title: html`Kept` },
        ],
        rows: judged
          .toSorted((a, b) => ORDER.indexOf(a.kept) - ORDER.indexOf(b.kept))
          .slice(0, rowsOf(view, MAX_ROWS))
          .map(rowOf),
      }),
      open: view.target === 'summary' || judged.some(({ kept }) => kept === 'no'),
    }),
  )
}

/** `1 of 4 constraints is not kept.`, for the first sentence; undefined where all are. */
export function constraintsSentence(result: RegistrationResult): string | undefined {
  const judged = constraintsOf(result)
  const broken = judged.filter(({ kept }) => kept === 'no').length
  if (broken === 0) return undefined
  return `${broken} of ${count(judged.length, 'constraint')} ${broken === 1 ? 'is' : 'are'} not kept.`
}

interface Judged {
  readonly constraint: Constraint
  readonly value?: number
  readonly kept: 'no' | 'unknown' | 'yes'
}

const ORDER: readonly Judged['kept'][] = ['no', 'unknown', 'yes']
const SAID = { no: '❌ not kept', unknown: '⏭ not judged', yes: '✅ kept' } as const

function constraintsOf({ details: found, diffs }: RegistrationResult): readonly Judged[] {
  const metrics = diffs.map(({ metric }) => metric).filter(({ value }) => Number.isFinite(value))
  return (found?.constraints ?? []).map((constraint) => {
    const value = measured(constraint, metrics)?.value
    if (value === undefined || !LIMITS.has(constraint.operator)) return { constraint, kept: 'unknown' }
    return { constraint, value, kept: violation(constraint, metrics) === undefined ? 'yes' : 'no' }
  })
}

/** The limit in our words: what the file calls a comparison is when the constraint is broken. */
const LIMITS: ReadonlyMap<string, string> = new Map([
  ['GreaterThanThreshold', '≤'],
  ['GreaterThanOrEqualToThreshold', '<'],
  ['LessThanThreshold', '≥'],
  ['LessThanOrEqualToThreshold', '>'],
])

function rowOf({ constraint, value, kept }: Judged): readonly Markup[] {
  const { metric, operator, threshold } = constraint
  const limit = LIMITS.get(operator)
  const [shown, beside] = value === undefined ? [] : valueAndLimit(value, threshold)
  return [
    code(metric, 64),
    html`${shown ?? '–'}`,
    html`${limit ?? code(operator, 40)} ${beside ?? formatLimit(threshold)}`,
    kept === 'no' ? bold(SAID.no) : html`${SAID[kept]}`,
  ]
}

/** With the same digits, so that `0.4858 ≥ 0.485849` is not called kept; a limit of few digits keeps them: `0.90`. */
function valueAndLimit(value: number, threshold: number): readonly [string, string] {
  const [shown = '', together = ''] = formatTogether([value, threshold], value - threshold)
  const written = formatLimit(threshold)
  return [shown, written.length < together.length ? written : together]
}

function inWords(judged: readonly Judged[]): string {
  const amount = (kept: Judged['kept']) => judged.filter((one) => one.kept === kept).length
  const parts = [
    ...(amount('no') > 0 ? [`${amount('no')} not kept`] : []),
    ...(amount('yes') > 0 ? [`${amount('yes')} kept`] : []),
    ...(amount('unknown') > 0 ? [`${amount('unknown')} not judged`] : []),
  ]
  return parts.join(', ')
}
