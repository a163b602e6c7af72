import type { BiasComparison } from '../../../../evidence/bias.js'
import type { DetailsComparison } from '../../../../evidence/details.js'
import { details } from '../../../../markdown/details.js'
import {
  blocks,
  bold,
  code,
  html,
  join,
  type Markup,
  NOTHING,
  paragraph,
  small,
  text,
} from '../../../../markdown/markup.js'
import { count, formatNumber, formatTogether } from '../../../../markdown/numbers.js'
import { type Column, table } from '../../../../markdown/table.js'
import { isCompared } from '../../../../metrics/compared-with.js'
import type { RegistrationResult } from '../../result.js'
import { rowsOf, type View, wholeOr } from '../detail.js'
import { baselineName, candidateName } from '../metrics.js'
import { biasName } from './bias-names.js'

const OPEN_UP_TO = 12 // rows
const MAX_ROWS = { comment: 20, summary: 500 } as const

/** Bias metrics as nearer to fair or further from it; what got worse comes first. */
export function biasSection({ bias }: DetailsComparison, result: RegistrationResult, view: View): Markup | undefined {
  if (bias.length === 0) return undefined
  const summary = html`${bold('Bias')} — ${inWords(bias)}`
  const shown = worstFirst(bias).slice(0, rowsOf(view, MAX_ROWS))
  const isOpen = shown.length <= OPEN_UP_TO && bias.some(({ verdict }) => verdict === 'further')
  return wholeOr(view, summary, () =>
    details({
      summary,
      content: blocks(...tables(shown, result), footnote(shown, bias.length)),
      open: view.target === 'summary' || isOpen,
    }),
  )
}

/** `2 of 6 bias metrics are further from fair, 1 is no longer reported.`, for the first sentence; undefined where none is. */
export function biasSentence({ bias }: DetailsComparison): string | undefined {
  const further = bias.filter(({ verdict }) => verdict === 'further').length
  if (further === 0) return undefined
  const removed = bias.filter(({ verdict }) => verdict === 'removed').length
  const gone = removed === 0 ? '' : `, ${removed} ${removed === 1 ? 'is' : 'are'} no longer reported`
  const all = count(bias.length - removed, 'bias metric')
  return `${further} of ${all} ${further === 1 ? 'is' : 'are'} further from fair${gone}.`
}

const ORDER: readonly BiasComparison['verdict'][] = ['further', 'removed', 'new', 'nearer', 'not-compared', 'same']

const WORDS = {
  nearer: 'nearer to fair',
  further: 'further from fair',
  same: 'same',
  new: 'new',
  removed: 'no longer reported',
  'not-compared': '',
} as const

function inWords(bias: readonly BiasComparison[]): string {
  const amounts = ORDER.flatMap((verdict) => {
    const amount = bias.filter((one) => one.verdict === verdict).length
    return amount === 0 || verdict === 'not-compared' ? [] : [`${amount} ${WORDS[verdict]}`]
  })
  return amounts.length === 0 ? count(bias.length, 'metric') : amounts.join(', ')
}

/** By verdict, then what was measured on predictions, then a row of each facet in turn: a cut leaves no facet out. */
function worstFirst(bias: readonly BiasComparison[]): readonly BiasComparison[] {
  const seen = new Map<string, number>()
  const placed = bias.map((one) => {
    const group = JSON.stringify([one.verdict, one.stage, one.facet, one.facetValue])
    const turn = seen.get(group) ?? 0
    seen.set(group, turn + 1)
    return { one, rank: [ORDER.indexOf(one.verdict), one.stage === 'post-training' ? 0 : 1, turn] as const }
  })
  return placed
    .toSorted((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.rank[2] - b.rank[2])
    .map(({ one }) => one)
}

/** A table for each facet, in the order of what is worst: beside its long value the names would have no room. */
function tables(shown: readonly BiasComparison[], result: RegistrationResult): readonly Markup[] {
  const key = ({ facet, facetValue }: BiasComparison) => JSON.stringify([facet, facetValue])
  const keys = [...new Set(shown.map(key))]
  return keys.flatMap((one) => {
    const [first, ...others] = shown.filter((metric) => key(metric) === one)
    return first === undefined ? [] : [paragraph(facetOf(first)), biasTable([first, ...others], result)]
  })
}

function facetOf({ facet, facetValue }: BiasComparison): Markup {
  return facetValue === '' ? code(facet, 80) : html`${code(facet, 80)} = ${code(facetValue, 80)}`
}

function biasTable(shown: readonly BiasComparison[], result: RegistrationResult): Markup {
  const hasBefore = isCompared(result.baseline)
  const columns: readonly { readonly head: Column; readonly cell: (one: BiasComparison) => Markup }[] = [
    { head: { title: html`Metric`, wraps: true }, cell: metric },
    ...(hasBefore ? [{ head: { title: baselineName(result), align: 'right' as const }, cell: before }] : []),
    { head: { title: candidateName(result), align: 'right' }, cell: now },
    ...(hasBefore ? [{ head: { title: html`Change` }, cell: change }] : []),
  ]
  return table({
    columns: columns.map(({ head }) => head),
    rows: shown.map((one) => columns.map(({ cell }) => cell(one))),
  })
}

/** The plain name, Clarify's short one and what it was measured on. */
function metric({ name, description, stage }: BiasComparison): Markup {
  const plain = biasName(name)
  const words = plain ?? (description === undefined ? undefined : text(description, 100))
  const short = code(name, 20)
  return html`${words === undefined ? short : html`${words} ${short}`}, ${stage === 'pre-training' ? 'data' : 'predictions'}`
}

function before({ value }: BiasComparison): Markup {
  if (value.baseline === undefined) return html`—`
  return html`${formatTogether([value.baseline, ...present(value.value)])[0] ?? ''}`
}

function now({ value }: BiasComparison): Markup {
  if (value.value === undefined) return html`—`
  return bold(formatTogether([...present(value.baseline), value.value]).at(-1) ?? '')
}

function change({ verdict }: BiasComparison): Markup {
  return verdict === 'further' || verdict === 'removed'
    ? html`🟠 ${bold(WORDS[verdict])}`
    : html`${ICONS[verdict]} ${WORDS[verdict]}`
}

const ICONS = { nearer: '🟢', same: '⚪', new: '🆕', 'not-compared': '' } as const

function present(value: number | undefined): readonly number[] {
  return value === undefined ? [] : [value]
}

function footnote(shown: readonly BiasComparison[], all: number): Markup {
  const others = [...new Map(shown.filter(({ fair }) => fair !== 0).map(({ name, fair }) => [name, fair]))]
  const except = others.map(([name, fair]) => html`${formatNumber(fair)} for ${code(name, 20)}`)
  const rest = except.length === 0 ? NOTHING : html`, ${join(except, ', ')}`
  return small(
    html`fair = 0${rest}`,
    ...(shown.length < all ? [html`${count(shown.length, 'metric')} of ${all} shown`] : []),
  )
}
