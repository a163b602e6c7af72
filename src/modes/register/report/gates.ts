import { code, html, join, type Markup, text } from '../../../markdown/markup.js'
import { count, formatLimit, formatNumber, formatPercent, formatPercentLimit } from '../../../markdown/numbers.js'
import { inWords, isCompared } from '../../../metrics/compared-with.js'
import { stoppingGates } from '../../../metrics/gates/judge.js'
import { stops } from '../../../metrics/gates/level.js'
import type { GateResult, MetricDiff } from '../../../metrics/metric.js'
import type { RegistrationResult } from '../result.js'
import { DIRECTIONS } from './goal.js'

const MAX_REASON = 80 // characters in a table cell

/** The gates of one metric, each with its sign and its limit. */
export function gateCell(diff: MetricDiff, result: RegistrationResult): Markup {
  return join(
    diff.gates.map((gate) => html`${signOf(gate)} ${limitOf(gate, diff)}${skippedBecause(gate, result)}`),
    '<br>',
  )
}

/** The gates that stop a registration. */
export function failedGates(result: RegistrationResult): readonly GateResult[] {
  return stoppingGates(result.gates)
}

/** The gates that failed, but only warn. */
export function warningGates(result: RegistrationResult): readonly GateResult[] {
  return result.gates.filter((gate) => gate.outcome === 'failed' && !stops(gate.gate))
}

/** `1 gate failed, 2 passed`: the gates that stop a registration and those that were kept, counted in words. */
export function failedInWords(result: RegistrationResult): string {
  const passed = result.gates.filter(({ outcome }) => outcome === 'passed').length
  return `${count(failedGates(result).length, 'gate')} failed${passed > 0 ? `, ${passed} passed` : ''}`
}

/** What the gates came to, as one sentence; empty where there is none. */
export function gatesSentence(result: RegistrationResult): string {
  const all = result.gates.length
  if (all === 0) return 'No gate is set, so nothing here stops a worse model.'
  const failed = failedGates(result).length
  const warned = warningGates(result).length
  const skipped = result.gates.filter((gate) => gate.outcome === 'skipped').length
  if (failed + warned + skipped === 0) return all === 1 ? 'Its gate passed.' : `All ${all} gates passed.`
  const parts = [
    ...(failed > 0 ? [`${count(failed, 'gate')} failed`] : []),
    ...(warned > 0
      ? [`${failed > 0 ? warned : count(warned, 'gate')} failed that only ${warned === 1 ? 'warns' : 'warn'}`]
      : []),
    ...(skipped > 0 ? [`${failed + warned > 0 ? skipped : count(skipped, 'gate')} could not be judged`] : []),
    ...(all > failed + warned + skipped ? [`${all - failed - warned - skipped} passed`] : []),
  ]
  return `${parts.join(', ')}.`
}

/** Why a gate failed, by how much and what it allows. */
export function failureSentence(failed: GateResult, result: RegistrationResult): Markup {
  const metric = code(failed.metric, 64)
  const diff = result.diffs.find((candidate) => candidate.metric.name === failed.metric)
  if (diff === undefined) return html`${metric}: ${text(failed.reason ?? 'the gate failed', 300)}`
  const { gate } = failed
  switch (gate.kind) {
    case 'min':
      return html`${metric} is ${formatNumber(diff.metric.value)}; the gate wants at least ${formatLimit(gate.limit)}.`
    case 'max':
      return html`${metric} is ${formatNumber(diff.metric.value)}; the gate allows at most ${formatLimit(gate.limit)}.`
    case 'max-regression': {
      if (result.baseline.kind === 'unreadable')
        return html`${metric} cannot be judged: its gate compares with a version that could not be read.`
      if (diff.change === undefined || !isCompared(result.baseline))
        return html`${metric}: ${text(failed.reason ?? 'the gate failed', 300)}`
      const by =
        gate.relative && diff.changeInPercent !== undefined
          ? formatPercent(diff.changeInPercent)
          : formatNumber(Math.abs(diff.change))
      const allowed = gate.relative ? formatPercentLimit(gate.limit) : formatLimit(gate.limit)
      return html`${metric} ${diff.change < 0 ? 'fell' : 'rose'} by ${by} against ${inWords(result.baseline)}; the gate allows ${allowed}.`
    }
  }
}

function signOf({ outcome, gate }: GateResult): string {
  switch (outcome) {
    case 'passed':
      return '✅'
    case 'skipped':
      return '⏭'
    case 'failed':
      return stops(gate) ? '❌' : '⚠️'
  }
}

function limitOf({ gate }: GateResult, { metric }: MetricDiff): string {
  switch (gate.kind) {
    case 'min':
      return `≥ ${formatLimit(gate.limit)}`
    case 'max':
      return `≤ ${formatLimit(gate.limit)}`
    case 'max-regression': {
      const limit = gate.relative ? formatPercentLimit(gate.limit) : formatLimit(gate.limit)
      return `${metric.goal === undefined ? '≤ +' : DIRECTIONS[metric.goal].changeLimit}${limit}`
    }
  }
}

function skippedBecause({ outcome, gate, reason }: GateResult, { baseline }: RegistrationResult): Markup {
  if (outcome !== 'skipped') return html``
  if (gate.kind === 'max-regression' && baseline.kind === 'offline') return html` needs the registry`
  if (gate.kind === 'max-regression' && !isCompared(baseline)) return html` needs a baseline`
  return html` ${text(reason ?? 'not judged', MAX_REASON)}`
}
