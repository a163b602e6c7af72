import { toNumber } from '../compare/decimal.js'
import { isAllowed, worsening } from '../compare/regression.js'
import { inWords } from '../compared-with.js'
import type { Baseline, Gate, GateResult, Metric } from '../metric.js'
import { stops } from './level.js'

type Outcome = Pick<GateResult, 'outcome' | 'reason' | 'skipped'>

/** Judges every gate of a metric against the baseline, in their order. A number that is not finite never passes. */
export function judgeGates(metric: Metric, baseline: Baseline): readonly GateResult[] {
  return metric.gates.map((gate) => ({ metric: metric.name, gate, ...judge(gate, metric, baseline) }))
}

/**
 * `false`: a gate of level error failed. `unknown`: none failed, but one was not judged since the registry could not be
 * asked (rulings 11). `true`: all others; a gate on the regression of a first version has nothing to compare with, and is
 * in nobody's way. Gates of level warn decide nothing.
 */
export function gatesPassed(results: readonly GateResult[]): 'true' | 'false' | 'unknown' {
  const deciding = results.filter(({ gate }) => stops(gate))
  if (deciding.some(({ outcome }) => outcome === 'failed')) return 'false'
  return deciding.some(({ skipped }) => skipped === 'needs-registry') ? 'unknown' : 'true'
}

/** The gates that stop a registration. */
export function stoppingGates(results: readonly GateResult[]): readonly GateResult[] {
  return results.filter(({ gate, outcome }) => outcome === 'failed' && stops(gate))
}

function judge(gate: Gate, metric: Metric, baseline: Baseline): Outcome {
  if (!Number.isFinite(metric.value)) return failed('there is no finite number to judge')
  if (!Number.isFinite(gate.limit)) return failed('the limit of this gate is not a finite number')
  switch (gate.kind) {
    case 'min':
      return metric.value >= gate.limit
        ? passed
        : failed(`${beside(metric.value, gate.limit)[0]} is below the minimum ${gate.limit}`)
    case 'max':
      return metric.value <= gate.limit
        ? passed
        : failed(`${beside(metric.value, gate.limit)[0]} is above the maximum ${gate.limit}`)
    case 'max-regression':
      return judgeRegression(gate, metric, baseline)
  }
}

function judgeRegression(
  gate: Gate & { readonly kind: 'max-regression' },
  metric: Metric,
  baseline: Baseline,
): Outcome {
  // Never on a guess: a direction guessed wrong lets the worse model pass and stops the better one.
  if (metric.goal === undefined || metric.goalSource !== 'declared') return failed('the metric declares no `goal`')
  switch (baseline.kind) {
    case 'first':
      return skipped('needs a baseline; no version of the group is approved')
    case 'not-wanted':
      return skipped('needs a baseline; the manifest says `baseline: none`')
    case 'offline':
      return skipped('needs the registry', 'needs-registry')
    case 'unreadable':
      // To skip it would let a worse model through whenever a permission is missing (rulings 16).
      return failed(`the baseline cannot be read: ${baseline.reason}`)
    case 'version':
    case 'report': {
      const before = baseline.metrics.get(metric.path)
      // Its report may have it: nobody knows that this model is no worse (ruling 16).
      if (before === undefined && baseline.kind === 'version' && baseline.unread !== undefined)
        return failed(`the baseline cannot be read: ${baseline.unread}`)
      if (before === undefined) return skipped(`never recorded in ${inWords(baseline)}`)
      if (!Number.isFinite(before.value)) return failed(`${inWords(baseline)} recorded no finite number`)
      const worse = worsening(metric.value, before.value, metric.goal)
      if (isAllowed(worse, { ...gate, baseline: before.value })) return passed
      return failed(explain(gate, toNumber(worse), before.value, inWords(baseline)))
    }
  }
}

const passed: Outcome = { outcome: 'passed' }

function failed(reason: string): Outcome {
  return { outcome: 'failed', reason }
}

function skipped(reason: string, because: GateResult['skipped'] = 'nothing-to-compare'): Outcome {
  return { outcome: 'skipped', reason, skipped: because }
}

function explain(
  gate: Gate & { readonly kind: 'max-regression' },
  worse: number,
  baseline: number,
  against: string,
): string {
  if (!gate.relative) {
    const [shown, limit] = beside(worse, gate.limit)
    return `worse than ${against} by ${shown}; the gate allows ${limit}`
  }
  if (baseline === 0) return `worse than ${against}, where it was 0; a gate in percent then allows nothing`
  const [shown, limit] = beside((worse / Math.abs(baseline)) * 100, gate.limit)
  return `${shown}% worse than ${against}; the gate allows ${limit}%`
}

/** Two numbers with as few digits as tell them apart: never "0.3 is above 0.3". */
function beside(one: number, other: number): readonly [string, string] {
  for (const digits of [4, 6, 9, 12]) {
    const shown = Number(one.toPrecision(digits))
    if (Number.isFinite(shown) && shown !== other && shown > other === one > other)
      return [String(shown), String(other)]
  }
  return [String(one), String(other)]
}
