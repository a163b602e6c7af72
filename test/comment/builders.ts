import type { Position } from '../../src/errors.js'
import { defined } from '../../src/language/defined.js'
import type { ManifestFile } from '../../src/manifest/file.js'
import type { Baseline, Gate, GateResult, Metric, MetricDiff, MetricValue } from '../../src/metrics/metric.js'
import type { ModelVersion, RegistrationResult } from '../../src/modes/register/result.js'
import type { ReportContext } from '../../src/report/context.js'

export const COMMIT = '9f3c2e1b8d7a6f5e4d3c2b1a09f8e7d6c5b4a392'

/** What a test changes of a default; `undefined` takes a member away. */
export type Changes<Value> = { readonly [Key in keyof Value]?: Value[Key] | undefined }

function changed<Value extends object>(value: Value, changes: Changes<Value>): Value {
  const after: object = defined({ ...value, ...changes })
  return after as Value
}

export function aContext(changes: Changes<ReportContext> = {}): ReportContext {
  const context: ReportContext = {
    repository: 'acme/housing-models',
    serverUrl: 'https://github.com',
    commit: COMMIT,
    runId: '19482736450',
    runNumber: '128',
    runAttempt: '1',
    trainingAccount: '222222222222',
    registryAccount: '111111111111',
    actionVersion: 'v1.0.0',
    now: new Date('2026-11-21T14:02:00Z'),
  }
  return changed(context, changes)
}

export function aPosition(changes: Partial<Position> = {}): Position {
  return { file: 'models/housing/model.yaml', line: 31, column: 7, ...changes }
}

export function aFile({
  path = 'models/housing/model.yaml',
  group = 'california-housing',
  report = 'evaluation.json',
  overrides = [],
}: {
  readonly path?: string
  readonly group?: string
  readonly report?: string
  readonly overrides?: ManifestFile['overrides']
} = {}): ManifestFile {
  return {
    path,
    manifest: {
      group,
      containers: [{ image: '763104351884.dkr.ecr.eu-west-1.amazonaws.com/xgboost:1.7-1' }],
      metrics: { report },
    },
    locate: () => aPosition({ file: path }),
    overrides,
  }
}

export function aVersion(version: number, changes: Partial<ModelVersion> = {}): ModelVersion {
  const group = changes.group ?? 'california-housing'
  return {
    arn: `arn:aws:sagemaker:eu-west-1:111111111111:model-package/${group}/${version}`,
    version,
    group,
    approvalStatus: 'PendingManualApproval',
    ...changes,
  }
}

export function aMetric(changes: Changes<Metric> = {}): Metric {
  const metric: Metric = {
    name: 'mse',
    path: changes.name ?? 'mse',
    value: 0.2613,
    goal: 'minimize',
    goalSource: 'declared',
    isPrimary: false,
    isDeclared: true,
    gates: [],
  }
  return changed(metric, changes)
}

/** A row as `compareMetrics` makes it: change, percent and verdict follow from the values unless they are given. */
export function aDiff({
  metric,
  baseline,
  gates = [],
  history = [],
  verdict,
}: {
  readonly metric: Changes<Metric>
  readonly baseline?: number | MetricValue
  readonly gates?: readonly Omit<GateResult, 'metric'>[]
  readonly history?: readonly number[]
  readonly verdict?: MetricDiff['verdict']
}): MetricDiff {
  const whole = aMetric(metric)
  const before = typeof baseline === 'number' ? { value: baseline } : baseline
  const results = gates.map((gate) => ({ ...gate, metric: whole.name }))
  const past = history.map((value, index) => ({ version: 12 - history.length + 1 + index, value }))
  if (before === undefined) return { metric: whole, verdict: verdict ?? 'new', gates: results, history: past }
  const change = whole.value - before.value
  const worse = whole.goal === 'minimize' ? change > 0 : change < 0
  const moved = whole.goal === undefined ? 'changed' : worse ? 'worse' : 'better'
  return {
    metric: whole,
    baseline: before,
    verdict: verdict ?? (change === 0 ? 'same' : moved),
    change,
    ...(before.value === 0 ? {} : { changeInPercent: (change / Math.abs(before.value)) * 100 }),
    gates: results,
    history: past,
  }
}

export function passed(gate: GateLimit): Omit<GateResult, 'metric'> {
  return { gate: aGate(gate), outcome: 'passed' }
}

export function failed(gate: GateLimit, reason = 'the gate failed'): Omit<GateResult, 'metric'> {
  return { gate: aGate(gate), outcome: 'failed', reason }
}

export function skipped(gate: GateLimit, reason = 'there is no baseline'): Omit<GateResult, 'metric'> {
  return { gate: aGate(gate), outcome: 'skipped', reason }
}

export function aGate({ level = 'error', at = aPosition(), ...limit }: GateLimit): Gate {
  if ('min' in limit) return { kind: 'min', limit: limit.min, level, at }
  if ('max' in limit) return { kind: 'max', limit: limit.max, level, at }
  if ('percent' in limit) return { kind: 'max-regression', limit: limit.percent, relative: true, level, at }
  return { kind: 'max-regression', limit: limit.by, relative: false, level, at }
}

export type GateLimit = { readonly level?: Gate['level']; readonly at?: Position } & (
  | { readonly min: number }
  | { readonly max: number }
  | { readonly percent: number }
  | { readonly by: number }
)

export function aBaseline(version = 12, group = 'california-housing'): Baseline {
  return { kind: 'version', version, arn: aVersion(version, { group }).arn, metrics: new Map() }
}

/** A better version of the housing model that waits for approval; gates are those of its rows unless given. */
export function aResult(changes: Changes<RegistrationResult> = {}): RegistrationResult {
  const diffs = changes.diffs ?? housingMetrics()
  const result: RegistrationResult = {
    file: aFile(),
    group: 'california-housing',
    outcome: { kind: 'registered', version: aVersion(14), forced: false },
    baseline: aBaseline(),
    diffs,
    gates: diffs.flatMap((diff) => diff.gates),
    loosenedGates: [],
    specificationChanges: [],
    checks: [],
    specificationDigest: 'sha256:5d0c81e4b1f2a3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c',
    candidateDigest: '41bc0e7799fa602c5d0c81e4b1f2a3c4d5e6f708192a3b4c5d6e7f8091a2b3c4',
  }
  return changed(result, changes)
}

export function housingMetrics(): readonly MetricDiff[] {
  return [
    aDiff({
      metric: { name: 'mse', value: 0.2613, isPrimary: true },
      baseline: 0.2841,
      gates: [passed({ max: 0.3 })],
      history: [0.352, 0.341, 0.33, 0.322, 0.309, 0.296, 0.2841],
    }),
    aDiff({
      metric: { name: 'r2', value: 0.8036, goal: 'maximize' },
      baseline: 0.7865,
      gates: [passed({ min: 0.75 })],
      history: [0.731, 0.742, 0.751, 0.757, 0.766, 0.775, 0.7865],
    }),
    aDiff({
      metric: { name: 'mae', value: 0.3601 },
      baseline: 0.3627,
      verdict: 'within-noise',
      history: [0.41, 0.402, 0.395, 0.384, 0.377, 0.37, 0.3627],
    }),
    aDiff({
      metric: { name: 'max_subgroup_gap', value: 0.0398 },
      baseline: 0.0412,
      gates: [passed({ max: 0.05 })],
      history: [0.06, 0.059, 0.053, 0.046, 0.048, 0.043, 0.0412],
    }),
    aDiff({
      metric: { name: 'latency_p95', value: 41.6, unit: 'ms' },
      baseline: 38.1,
      gates: [passed({ percent: 15, level: 'warn' })],
      history: [37, 37.9, 37.1, 38.6, 38.4, 38.5, 38.1],
    }),
    aDiff({
      metric: { name: 'train_rows', value: 18342, goal: undefined, goalSource: 'unknown', isDeclared: false },
      baseline: 16512,
      history: [15000, 15100, 15100, 16000, 16000, 16000, 16512],
    }),
  ]
}

export function churnMetrics(): readonly MetricDiff[] {
  const at = (line: number) => aPosition({ file: 'models/churn/model.yaml', line })
  return [
    aDiff({
      metric: { name: 'auc', value: 0.9247, goal: 'maximize', isPrimary: true },
      baseline: 0.912,
      gates: [passed({ min: 0.9, at: at(27) })],
      history: [0.88, 0.885, 0.893, 0.895, 0.902, 0.907, 0.912],
    }),
    aDiff({
      metric: { name: 'recall', value: 0.8158, goal: 'maximize' },
      baseline: 0.8421,
      gates: [failed({ percent: 1, at: at(31) })],
      history: [0.811, 0.815, 0.823, 0.828, 0.833, 0.838, 0.8421],
    }),
    aDiff({
      metric: { name: 'logloss', value: 0.2207 },
      baseline: 0.231,
      gates: [passed({ max: 0.23, at: at(36) })],
      history: [0.262, 0.255, 0.25, 0.244, 0.239, 0.238, 0.231],
    }),
  ]
}

export function irisMetrics(): readonly MetricDiff[] {
  return [
    aDiff({
      metric: { name: 'accuracy', value: 0.9667, goal: 'maximize', isPrimary: true },
      baseline: 0.9667,
      history: [0.9333, 0.9667],
    }),
  ]
}
