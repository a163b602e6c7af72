import type { Check } from '../markdown/checks.js'
import type { GateResult, LoosenedGate, MetricDiff } from '../metrics/metric.js'

// One env string of Linux ends at 131,072 bytes, and an output may well be passed on as one.
export const MAX_OUTPUT_BYTES = 100_000

/** The first of these as text that an output can hold; where none fits, the last resort. */
export function fittingJson(steps: readonly object[], lastResort: object): string {
  for (const step of steps) {
    const text = JSON.stringify(step)
    if (Buffer.byteLength(text) < MAX_OUTPUT_BYTES) return text
  }
  return JSON.stringify(lastResort)
}

/** The metrics of one model as text for `metrics-json`; empty where they would not fit. */
export function fittingMetrics(metrics: readonly object[]): string {
  const text = JSON.stringify(metrics)
  return Buffer.byteLength(text) < MAX_OUTPUT_BYTES ? text : ''
}

/** What the result of a version and that of a package have in common. */
export interface Judged {
  readonly gates: readonly GateResult[]
  readonly loosenedGates: readonly LoosenedGate[]
  readonly checks: readonly Check[]
  /** `sha256:…` over what was sent as specification. */
  readonly specificationDigest: string
  readonly candidateDigest: string
  /** Gates of the base branch could not be read, so that passing the others says nothing. */
  readonly isBaseUnread?: boolean
}

/** What was judged of a version or a package, and by what it is known. */
export function judgementOf(result: Judged) {
  return {
    gates: result.gates.map(({ metric, gate, outcome, reason }) => ({
      metric,
      kind: gate.kind,
      limit: gate.limit,
      level: gate.level,
      outcome,
      reason,
    })),
    loosenedGates: result.loosenedGates.map(({ metric, what, before, after }) => ({ metric, what, before, after })),
    checks: result.checks,
    specificationDigest: result.specificationDigest,
    candidateDigest: result.candidateDigest,
  }
}

/** A metric as both reports have it. */
export function metricJson({ metric, verdict }: MetricDiff) {
  const { name, path, value, standardDeviation, goal } = metric
  return { name, path, value, standardDeviation, goal, verdict }
}
