import type { Check } from '../../markdown/checks.js'
import { formatLimit, formatNumber, formatPercentLimit, formatTogether } from '../../markdown/numbers.js'
import { plainText } from '../../markdown/plain.js'
import { isCompared } from '../../metrics/compared-with.js'
import { stops } from '../../metrics/gates/level.js'
import type { GateResult, MetricDiff } from '../../metrics/metric.js'
import { changeInWords } from '../../modes/register/report/change.js'
import { EVERYTHING } from '../../modes/register/report/detail.js'
import { gatesSentence } from '../../modes/register/report/gates.js'
import { goneRows } from '../../modes/register/report/gone.js'
import { verdictInWords } from '../../modes/register/report/heading.js'
import { shownMetrics } from '../../modes/register/report/metrics.js'
import type { RegistrationResult } from '../../modes/register/result.js'
import type { Printer, Span, Style } from '../printer.js'
import { type Column, printTable } from '../table.js'

const INDENT = '  '

/** A result for people at a terminal: the verdict, the metrics as a table in words, the gates, and what else to know. */
export function printResult(result: RegistrationResult, out: Printer): void {
  const { file, loosenedGates, checks } = result
  out.line({ text: file.path, style: 'bold' })
  out.line(INDENT, plainText(verdictInWords(result)))
  const rows = [...shownMetrics(result, { detail: EVERYTHING }), ...goneRows(result)]
  if (rows.length > 0) {
    out.line()
    printMetrics(rows, result, out)
    out.line()
    out.line(INDENT, gatesSentence(result))
  }
  for (const { metric, what, before, after } of loosenedGates)
    printNote(
      {
        level: 'warning',
        title: 'Loosened gate',
        detail: `${metric}${what === 'metric' ? '' : `.${what}`} ${before} → ${after}; the stricter one counts.`,
      },
      out,
    )
  for (const check of checks) printNote(check, out)
  out.line()
}

/** A line that is worth knowing beside the numbers. */
export function printNote({ level, title, detail }: Check, out: Printer): void {
  out.line(INDENT, { text: `${title}: `, style: level === 'warning' ? 'yellow' : 'dim' }, detail)
}

function printMetrics(rows: readonly MetricDiff[], result: RegistrationResult, out: Printer): void {
  const { baseline } = result
  const before = isCompared(baseline)
  const hasGates = rows.some(({ gates }) => gates.length > 0)
  const columns: readonly Column[] = [
    { title: 'metric' },
    ...(before
      ? [{ title: baseline.kind === 'report' ? baseline.name : `v${baseline.version}`, align: 'right' as const }]
      : []),
    { title: 'now', align: 'right' },
    ...(before ? [{ title: 'change' }] : []),
    ...(hasGates ? [{ title: 'gate' }] : []),
  ]
  printTable(out, {
    indent: INDENT,
    columns,
    rows: rows.map((diff) => {
      const { old, now } = values(diff)
      return [
        nameOf(diff),
        ...(before ? [old] : []),
        now,
        ...(before ? [{ text: changeInWords(diff), style: styleOf(diff) }] : []),
        ...(hasGates ? [gatesOf(diff)] : []),
      ]
    }),
  })
}

function nameOf({ metric: { name, goal, goalSource } }: MetricDiff): string {
  if (goal === undefined) return name
  return `${name} (${goal === 'minimize' ? 'less' : 'more'} is better${goalSource === 'guessed' ? '?' : ''})`
}

function values({ metric, baseline, change }: MetricDiff): { readonly old: string; readonly now: string } {
  const unit =
    metric.unit === undefined || metric.unit === '' ? '' : metric.unit === 'percent' ? '%' : ` ${metric.unit}`
  const isKnown = Number.isFinite(metric.value)
  if (baseline === undefined) return { old: '–', now: isKnown ? `${formatNumber(metric.value)}${unit}` : '–' }
  if (!isKnown) return { old: `${formatNumber(baseline.value)}${unit}`, now: '–' }
  const [old = '', now = ''] = formatTogether([baseline.value, metric.value], change)
  return { old: `${old}${unit}`, now: `${now}${unit}` }
}

function styleOf({ verdict }: MetricDiff): Style {
  switch (verdict) {
    case 'better':
      return 'green'
    case 'worse':
    case 'gone':
      return 'red'
    case 'changed':
      return 'yellow'
    case 'new':
    case 'same':
    case 'within-noise':
    case 'not-comparable':
      return 'dim'
  }
}

function gatesOf({ gates, metric }: MetricDiff): Span {
  const failed = gates.filter(({ outcome }) => outcome === 'failed')
  const style = failed.some(({ gate }) => stops(gate)) ? 'red' : failed.length > 0 ? 'yellow' : 'green'
  return { text: gates.map((gate) => gateInWords(gate, metric.goal)).join('; '), style }
}

function gateInWords({ gate, outcome, reason }: GateResult, goal: MetricDiff['metric']['goal']): string {
  const limit = limitInWords(gate, goal)
  switch (outcome) {
    case 'passed':
      return `passed: ${limit}`
    case 'failed':
      return `${stops(gate) ? 'failed' : 'warns'}: ${limit}`
    case 'skipped':
      return `not judged: ${reason ?? limit}`
  }
}

function limitInWords(gate: GateResult['gate'], goal: MetricDiff['metric']['goal']): string {
  switch (gate.kind) {
    case 'min':
      return `at least ${formatLimit(gate.limit)}`
    case 'max':
      return `at most ${formatLimit(gate.limit)}`
    case 'max-regression': {
      const size = gate.relative ? formatPercentLimit(gate.limit) : formatLimit(gate.limit)
      return `at most ${size} ${goal === 'maximize' ? 'less' : 'more'}`
    }
  }
}
