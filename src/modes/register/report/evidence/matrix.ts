import type { Compared } from '../../../../evidence/compared.js'
import type { DetailsComparison } from '../../../../evidence/details.js'
import type { CellComparison, ClassComparison, MatrixComparison } from '../../../../evidence/matrix.js'
import { details } from '../../../../markdown/details.js'
import { blocks, bold, code, html, join, type Markup, NOTHING, paragraph, small } from '../../../../markdown/markup.js'
import { count, formatDifference, formatNumber, formatPoints, formatShare } from '../../../../markdown/numbers.js'
import { table } from '../../../../markdown/table.js'
import { inWords, isCompared } from '../../../../metrics/compared-with.js'
import type { RegistrationResult } from '../../result.js'
import { type View, wholeOr } from '../detail.js'

const OPEN_UP_TO = 4 // labels
const MAX_LABELS = 10 // as a table; of more only the worst confusions
const MAX_LABELS_SUMMARY = 21 // as many as M's comparison gives, with the row of all others
const BESIDE_UP_TO = 5 // labels; of more the change stands below the count
const MAX_CONFUSIONS = 10
const MAX_LABEL = 40 // characters
/** Columns with more labels than `OPEN_UP_TO` and a label longer than this have a number for a head. */
const MAX_HEAD = 12

/** The confusion matrix with the change of each cell, or the worst confusions where it is too large. */
export function matrixSection(
  { matrix }: DetailsComparison,
  result: RegistrationResult,
  view: View,
): Markup | undefined {
  if (matrix === undefined) return undefined
  const summary = html`${bold('Confusion matrix')}${lowestRecall(matrix.classes)}`
  const isSummary = view.target === 'summary'
  const fits = matrix.labels.length <= (isSummary && view.detail.evidence === 'all' ? MAX_LABELS_SUMMARY : MAX_LABELS)
  return wholeOr(view, summary, () =>
    details({
      summary,
      content: fits ? blocks(wholeTable(matrix), footnote(matrix, result)) : confusions(matrix, result),
      open: isSummary || matrix.labels.length <= OPEN_UP_TO,
    }),
  )
}

function lowestRecall(classes: readonly ClassComparison[]): Markup {
  const [lowest] = byRecall(classes)
  return lowest === undefined ? NOTHING : html` — lowest recall: ${label(lowest.label)} ${rate(lowest.recall)}`
}

function byRecall(classes: readonly ClassComparison[]): readonly ClassComparison[] {
  return classes
    .filter(({ recall }) => recall.value !== undefined)
    .toSorted((a, b) => (a.recall.value ?? 0) - (b.recall.value ?? 0))
}

function wholeTable({ labels, cells, classes }: MatrixComparison): Markup {
  const isNumbered = labels.length > OPEN_UP_TO && labels.some((name) => name.length > MAX_HEAD)
  const separator = labels.length <= BESIDE_UP_TO ? ' ' : '<br>'
  const numbered = (index: number) => (isNumbered ? html`${index + 1} · ` : NOTHING)
  return table({
    columns: [
      { title: html`Actual ↓ predicted →` },
      ...labels.map((name, index) => ({
        title: isNumbered ? html`${index + 1}` : label(name),
        align: 'right' as const,
      })),
      { title: html`Recall`, align: 'right' },
    ],
    rows: [
      ...labels.map((name, index) => [
        html`${numbered(index)}${label(name)}`,
        ...labels.map((_, column) => cell(cells[index]?.[column], separator)),
        rate(classes[index]?.recall ?? {}, separator),
      ]),
      // Rates are wide: below many columns they would push the last ones out of sight.
      ...(labels.length > BESIDE_UP_TO
        ? []
        : [[html`<i>Precision</i>`, ...classes.map(({ precision }) => rate(precision)), NOTHING]]),
    ],
  })
}

/** The count, what is right in bold, with its change. */
function cell(of: CellComparison | undefined, separator: string): Markup {
  if (of?.count === undefined) return html`–`
  const amount = html`${formatNumber(of.count)}`
  const change = of.change === undefined ? '' : formatDifference(of.change)
  return join([of.isCorrect ? bold(amount) : amount, ...(change === '' ? [] : [`(${change})`])], separator)
}

function rate({ value, change }: Compared, separator = ' '): Markup {
  if (value === undefined) return html`–`
  const moved = change === undefined ? '' : formatPoints(change)
  return join([formatShare(value), ...(moved === '' ? [] : [`(${moved})`])], separator)
}

function footnote(matrix: MatrixComparison, { baseline }: RegistrationResult): Markup {
  if (!isCompared(baseline)) return small(html`${bold('bold')} = predicted right`)
  return small(html`${bold('bold')} = predicted right`, ...against(matrix, inWords(baseline)))
}

/** What the changes are against, and what makes them hard to compare. */
function against({ cells, added, removed }: MatrixComparison, other: string): readonly Markup[] {
  const all = cells.flat()
  if (all.every((one) => one.baseline === undefined)) return [html`${other} has no matrix on record`]
  const sum = (amounts: readonly (number | undefined)[]) => amounts.reduce<number>((a, b) => a + (b ?? 0), 0)
  const [now, before] = [sum(all.map((one) => one.count)), sum(all.map((one) => one.baseline))]
  return [
    html`(±n) = against ${other}`,
    ...(now === before ? [] : [html`evaluated on ${formatNumber(now)} examples, ${other} on ${formatNumber(before)}`]),
    ...named('new', added),
    ...named('no longer there', removed),
  ]
}

function named(what: string, labels: readonly string[]): readonly Markup[] {
  if (labels.length === 0) return []
  const shown = labels.slice(0, MAX_CONFUSIONS).map(label)
  const more = labels.length > shown.length ? html` and ${labels.length - shown.length} more` : NOTHING
  return [html`${what}: ${join(shown, ', ')}${more}`]
}

/** What is confused most often, and which classes are found least. */
function confusions(matrix: MatrixComparison, { baseline }: RegistrationResult): Markup {
  const { labels, cells, classes } = matrix
  const wrong = labels.flatMap((actual, row) =>
    labels.flatMap((predicted, column) => {
      const one = cells[row]?.[column]
      return one?.count === undefined || one.count === 0 || one.isCorrect ? [] : [{ actual, predicted, one }]
    }),
  )
  const worst = wrong.toSorted((a, b) => (b.one.count ?? 0) - (a.one.count ?? 0)).slice(0, MAX_CONFUSIONS)
  const found = byRecall(classes)
    .slice(0, MAX_CONFUSIONS / 2)
    .map(({ label: name, recall }) => html`${label(name)} ${rate(recall)}`)
  return blocks(
    paragraph(html`The worst of ${count(wrong.length, 'confusion')} among ${count(labels.length, 'label')}:`),
    table({
      columns: [{ title: html`Actual` }, { title: html`Predicted` }, { title: html`Times`, align: 'right' }],
      rows: worst.map(({ actual, predicted, one }) => [label(actual), label(predicted), cell(one, ' ')]),
    }),
    paragraph(html`Lowest recall: ${join(found, ', ')}.`),
    isCompared(baseline) ? small(...against(matrix, inWords(baseline))) : undefined,
  )
}

function label(name: string): Markup {
  return code(name, MAX_LABEL)
}
