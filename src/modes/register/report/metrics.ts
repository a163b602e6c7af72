import { details } from '../../../markdown/details.js'
import { blocks, bold, code, html, type Markup, NOTHING } from '../../../markdown/markup.js'
import { count, formatNumber, formatTogether } from '../../../markdown/numbers.js'
import { sparkline } from '../../../markdown/sparkline.js'
import { type Column, table } from '../../../markdown/table.js'
import { isCompared } from '../../../metrics/compared-with.js'
import { stoppingGates } from '../../../metrics/gates/judge.js'
import type { Goal, MetricDiff } from '../../../metrics/metric.js'
import { isBookkeeping } from '../../../metrics/report/bookkeeping.js'
import type { RegistrationResult } from '../result.js'
import { changeInFewWords, changeInWords, hasMoved } from './change.js'
import type { View } from './detail.js'
import { footnote } from './footnote.js'
import { gateCell } from './gates.js'
import { DIRECTIONS } from './goal.js'
import { goneRows } from './gone.js'

const LAST = 8 // versions in a sparkline, the candidate among them
const MAX_NAME = 64
const MAX_GONE = 20 // rows
const MAX_NOISE = 50 // rows
/** Characters of the longest name and of the longest unit, twice, that leave room for sparklines at a comment's 860 pixels. */
const MAX_WIDTH_BESIDE_TREND = 22

/** The metrics, failed ones first, as many as the detail allows, with what the signs mean below. */
export function metricsTable(result: RegistrationResult, view: View): Markup {
  const shown = shownMetrics(result, view)
  const gone = goneRows(result).slice(0, Math.min(MAX_GONE, view.detail.maxRows))
  const rows = [...shown, ...gone]
  if (rows.length === 0) return NOTHING
  const columns = columnsOf(result, rows)
  return blocks(
    table({
      columns: columns.map((column) => column.head),
      rows: rows.map((diff) => columns.map((column) => column.cell(diff))),
    }),
    footnote(result, shown, gone),
    noiseSection(result, view),
  )
}

/** Counters, times, dates and seeds: how it was measured, and not how good the model is. */
function noiseSection(result: RegistrationResult, view: View): Markup | undefined {
  const noise = result.diffs.filter(isFolded)
  if (noise.length === 0 || view.detail.metrics !== 'all' || result.file.manifest.metrics?.show === 'declared')
    return undefined
  const shown = noise.slice(0, MAX_NOISE)
  const columns = columnsOf(result, shown).filter(({ isAboutQuality }) => isAboutQuality !== true)
  return details({
    summary: html`${count(noise.length, 'counter, time or seed', 'counters, times and seeds')}`,
    content: table({
      columns: columns.map((column) => column.head),
      rows: shown.map((diff) => columns.map((column) => column.cell(diff))),
    }),
    open: false,
  })
}

/** A number that nobody declared and that says nothing of the model. */
export function isFolded({ metric, gates }: MetricDiff): boolean {
  return !metric.isDeclared && !metric.isPrimary && gates.length === 0 && isBookkeeping(metric.name)
}

/** The metrics that are shown: failed ones first, then the primary one where there is not room for all, then as they came. */
export function shownMetrics(
  { diffs, file }: RegistrationResult,
  { detail }: Pick<View, 'detail'>,
): readonly MetricDiff[] {
  const isDeclaredOnly = file.manifest.metrics?.show === 'declared'
  const listed = diffs.filter(
    (diff) => !isFolded(diff) && (!isDeclaredOnly || diff.metric.isDeclared || isImportant(diff)),
  )
  const wanted = listed.filter((diff) => isWanted(diff, detail.metrics))
  const rank = (diff: MetricDiff) =>
    hasFailed(diff) ? 0 : wanted.length > detail.maxRows && !isImportant(diff) ? 2 : 1
  return wanted.toSorted((a, b) => rank(a) - rank(b)).slice(0, detail.maxRows)
}

/** The course of a metric, oldest first, ending with the candidate. */
export function course({ history, metric }: MetricDiff): readonly number[] {
  return [...history.map((point) => point.value), metric.value].slice(-LAST)
}

/** The metric the verdict is about: the declared primary one, else the first with a direction, else the first. */
export function primaryOf({ diffs }: RegistrationResult): MetricDiff | undefined {
  return diffs.find((diff) => diff.metric.isPrimary) ?? diffs.find((diff) => diff.metric.goal !== undefined) ?? diffs[0]
}

/** The name with an arrow that says which way is better. */
export function nameWithArrow({ metric }: MetricDiff): Markup {
  const name = code(metric.name, MAX_NAME)
  return html`${metric.isPrimary ? bold(name) : name}${arrow(metric.goal, metric.goalSource === 'guessed')}`
}

/** Value and unit, such as `41.6 ms`. */
export function withUnit(value: string, unit: string | undefined): Markup {
  if (unit === undefined || unit === '') return html`${value}`
  if (unit === '%' || unit === 'percent') return html`${value}%`
  return PLAIN_UNIT.has(unit) ? html`${value} ${unit}` : html`${value} ${code(unit, 16)}`
}

/** The head of the candidate's column: its version, or `now` where it has none. */
export function candidateName(result: RegistrationResult): Markup {
  return 'version' in result.outcome && result.outcome.kind !== 'rejected' ? code(candidateLabel(result)) : html`now`
}

/** The same as a plain word. */
export function candidateLabel({ outcome }: RegistrationResult): string {
  return outcome.kind === 'registered' || outcome.kind === 'reused' ? `v${outcome.version.version}` : 'now'
}

const PLAIN_UNIT = new Set([
  'ms',
  's',
  'µs',
  'ns',
  'min',
  'h',
  'B',
  'kB',
  'KB',
  'MB',
  'GB',
  'KiB',
  'MiB',
  'GiB',
  'USD',
  'EUR',
  'x',
])

interface TableColumn {
  readonly head: Column
  readonly cell: (diff: MetricDiff) => Markup
  /** Means nothing for a counter or a time. */
  readonly isAboutQuality?: boolean
}

function columnsOf(result: RegistrationResult, shown: readonly MetricDiff[]): readonly TableColumn[] {
  const { baseline } = result
  const compared = isCompared(baseline) || baseline.kind === 'first'
  const hasTrend = showsTrend(shown)
  const isNarrow = !hasRoom(shown)
  const length = Math.max(...shown.map((diff) => course(diff).length))
  return [
    { head: { title: html`Metric` }, cell: (diff) => html`${iconOf(diff, compared)}${nameWithArrow(diff)}` },
    ...(compared ? [{ head: { title: baselineName(result), align: 'right' as const }, cell: baselineValue }] : []),
    { head: { title: candidateName(result), align: 'right' }, cell: candidateValue },
    ...(compared ? [{ head: { title: html`Change` }, cell: (diff: MetricDiff) => changeCell(diff, isNarrow) }] : []),
    ...(shown.some((diff) => diff.gates.length > 0)
      ? [{ isAboutQuality: true, head: { title: html`Gate` }, cell: (diff: MetricDiff) => gateCell(diff, result) }]
      : []),
    ...(hasTrend
      ? [{ head: { title: html`Last ${length}` }, cell: (diff: MetricDiff) => sparkline(course(diff)) }]
      : []),
  ]
}

/** Whether the sparklines stand in the table; else they have a section of their own. */
export function showsTrend(shown: readonly MetricDiff[]): boolean {
  return hasRoom(shown) && shown.some((diff) => diff.history.length > 0)
}

// A unit stands beside both values, and each column is as wide as its widest cell.
function hasRoom(shown: readonly MetricDiff[]): boolean {
  const name = Math.max(...shown.map(({ metric }) => metric.name.length))
  const unit = Math.max(...shown.map(({ metric }) => unitWidth(metric.unit)))
  return name + 2 * unit <= MAX_WIDTH_BESIDE_TREND
}

function unitWidth(unit: string | undefined): number {
  if (unit === undefined || unit === '') return 0
  return PLAIN_UNIT.has(unit) ? unit.length + 1 : unit.length + 2
}

/** The head of the baseline's column. */
export function baselineName({ baseline }: RegistrationResult): Markup {
  return baseline.kind === 'version' ? code(`v${baseline.version}`) : html`baseline`
}

function baselineValue({ metric, baseline, change }: MetricDiff): Markup {
  if (baseline === undefined) return html`—`
  if (!Number.isFinite(metric.value)) return withUnit(formatNumber(baseline.value), metric.unit)
  return withUnit(formatTogether([baseline.value, metric.value], change)[0] ?? '', metric.unit)
}

function candidateValue({ metric, baseline, change }: MetricDiff): Markup {
  if (!Number.isFinite(metric.value)) return html`—`
  const values = baseline === undefined ? [metric.value] : [baseline.value, metric.value]
  return bold(withUnit(formatTogether(values, change).at(-1) ?? '', metric.unit))
}

function changeCell(diff: MetricDiff, isNarrow: boolean): Markup {
  const words = isNarrow ? changeInFewWords(diff) : changeInWords(diff)
  return diff.verdict === 'worse' ? bold(words) : html`${words}`
}

function iconOf(diff: MetricDiff, compared: boolean): Markup {
  if (hasFailed(diff)) return html`🔴 `
  if (!compared) return NOTHING
  switch (diff.verdict) {
    case 'new':
      return html`🆕 `
    case 'gone':
      return html`⚫ `
    case 'better':
      return html`🟢 `
    case 'worse':
      return html`🟠 `
    case 'same':
    case 'within-noise':
    case 'not-comparable':
      return html`⚪ `
    case 'changed':
      return html`🔵 `
  }
}

function hasFailed({ gates }: MetricDiff): boolean {
  return stoppingGates(gates).length > 0
}

function isImportant({ metric, gates }: MetricDiff): boolean {
  return metric.isPrimary || gates.some((gate) => gate.outcome === 'failed')
}

function isWanted(diff: MetricDiff, wanted: 'all' | 'moved' | 'important'): boolean {
  return wanted === 'all' || isImportant(diff) || (wanted === 'moved' && hasMoved(diff))
}

function arrow(goal: Goal | undefined, guessed: boolean): string {
  if (goal === undefined) return ''
  return ` ${DIRECTIONS[goal].arrow}${guessed ? '?' : ''}`
}

/** The sparklines as a table of their own, for names that leave no room for them. */
export function trendsTable(shown: readonly MetricDiff[]): Markup {
  return table({
    columns: [{ title: html`Metric` }, { title: html`Last ${LAST}` }],
    rows: shown.filter((diff) => diff.history.length > 0).map((diff) => [nameWithArrow(diff), sparkline(course(diff))]),
  })
}
