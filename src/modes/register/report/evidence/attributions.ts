import type { AttributionComparison, FeatureComparison } from '../../../../evidence/attributions.js'
import type { DetailsComparison } from '../../../../evidence/details.js'
import { details } from '../../../../markdown/details.js'
import { blocks, bold, code, html, join, type Markup, NOTHING, paragraph, small } from '../../../../markdown/markup.js'
import { count, formatPoints, formatShare } from '../../../../markdown/numbers.js'
import { table } from '../../../../markdown/table.js'
import { rowsOf, type View, wholeOr } from '../detail.js'

const MAX_ROWS = { comment: 10, summary: 50 } as const
const MAX_LABELS = { comment: 3, summary: 20 } as const
const MAX_NAME = 64

/** What the model looks at: the features that count most, with their share and how their rank moved. */
export function attributionsSection({ attributions }: DetailsComparison, view: View): Markup | undefined {
  const [first] = attributions
  if (first === undefined) return undefined
  const summary = html`${bold('Feature attributions')}${mostTelling(first, rowsOf(view, MAX_ROWS))}`
  const shown = attributions.slice(0, MAX_LABELS[view.target])
  const left = attributions.length - shown.length
  return wholeOr(view, summary, () =>
    details({
      summary,
      content: blocks(
        ...shown.map((one) => ofLabel(one, { view, isOnly: attributions.length === 1 })),
        left > 0 ? paragraph(`${count(left, 'more label')} in the report.`) : undefined,
        small(html`share = of the sum of the mean absolute SHAP values`),
      ),
      open: view.target === 'summary',
    }),
  )
}

function mostTelling({ features }: AttributionComparison, rows: number): Markup {
  const [most] = features
  if (most?.share.value === undefined) return NOTHING
  const moved = features.slice(0, rows).filter(({ rank }) => rank.change !== undefined && rank.change !== 0).length
  const words = moved === 0 ? NOTHING : html`; ${moved} of the first ${Math.min(rows, features.length)} changed places`
  return html` — ${code(most.feature, MAX_NAME)} counts most, with ${formatShare(most.share.value)}${words}`
}

function ofLabel(
  { label, features, isCut }: AttributionComparison,
  { view, isOnly }: { readonly view: View; readonly isOnly: boolean },
): Markup {
  const present = features.filter(({ presence }) => presence !== 'removed')
  const shown = present.slice(0, rowsOf(view, MAX_ROWS))
  const removed = isCut ? [] : features.filter(({ presence }) => presence === 'removed')
  return blocks(
    isOnly || label === '' ? undefined : paragraph(html`For ${code(label, MAX_NAME)}:`),
    table({
      columns: [{ title: html`Rank` }, { title: html`Feature` }, { title: html`Share`, align: 'right' }],
      rows: shown.map((one) => [rank(one), code(one.feature, MAX_NAME), share(one)]),
    }),
    present.length > shown.length ? paragraph(`${count(present.length - shown.length, 'more feature')}.`) : undefined,
    removed.length > 0 ? paragraph(html`No longer used: ${names(removed)}.`) : undefined,
  )
}

function rank({ rank: { value, baseline, change }, presence }: FeatureComparison): Markup {
  if (presence === 'new') return html`${value ?? ''} 🆕`
  return change === undefined || change === 0 ? html`${value ?? ''}` : html`${value ?? ''} (was ${baseline ?? ''})`
}

function share({ share: { value, change } }: FeatureComparison): Markup {
  if (value === undefined) return html`–`
  const points = change === undefined ? '' : formatPoints(change)
  return html`${bold(formatShare(value))}${points === '' ? '' : ` (${points})`}`
}

function names(features: readonly FeatureComparison[]): Markup {
  const shown = features.slice(0, MAX_ROWS.comment).map(({ feature }) => code(feature, MAX_NAME))
  const left = features.length - shown.length
  return html`${join(shown, ', ')}${left > 0 ? ` and ${left} more` : ''}`
}
