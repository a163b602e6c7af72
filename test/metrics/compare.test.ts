import { expect, test } from '@jest/globals'
import { compareMetrics } from '../../src/metrics/compare/compare.js'
import type { Baseline, Metric, MetricValue } from '../../src/metrics/metric.js'
import { aMetric, aVersion } from './builders.js'

const diffsOf = (of: Parameters<typeof compareMetrics>[0]) => compareMetrics(of).diffs

function compare(metric: Partial<Metric>, before: MetricValue) {
  const [diff] = diffsOf({ metrics: [aMetric(metric)], baseline: aVersion({ mse: before }), history: [] })
  return diff
}

test.each([
  ['lower where lower is better', { value: 0.2613 }, { value: 0.2841 }, 'better'],
  ['higher where lower is better', { value: 0.2841 }, { value: 0.2613 }, 'worse'],
  ['equal', { value: 0.3 }, { value: 0.3 }, 'same'],
  ['inside the tolerance', { value: 0.31, tolerance: 0.01 }, { value: 0.3 }, 'same'],
  ['just outside the tolerance', { value: 0.310001, tolerance: 0.01 }, { value: 0.3 }, 'worse'],
  [
    'inside both deviations',
    { value: 0.3, standardDeviation: 0.03 },
    { value: 0.35, standardDeviation: 0.04 },
    'within-noise',
  ],
  [
    'outside both deviations',
    { value: 0.3, standardDeviation: 0.03 },
    { value: 0.3501, standardDeviation: 0.04 },
    'better',
  ],
  ['with one deviation alone', { value: 0.3, standardDeviation: 9 }, { value: 0.31 }, 'better'],
  [
    'inside the tolerance and the noise',
    { value: 0.3, standardDeviation: 1, tolerance: 1 },
    { value: 0.31, standardDeviation: 1 },
    'same',
  ],
] as const)('a value %s is %s', (_, metric, before, verdict) => {
  expect(compare(metric, before)?.verdict).toBe(verdict)
})

test('without a goal a value has changed, and is neither better nor worse', () => {
  const rows: Metric = {
    name: 'rows',
    path: 'rows',
    value: 18_342,
    goalSource: 'unknown',
    isPrimary: false,
    isDeclared: false,
    gates: [],
  }
  const [diff] = diffsOf({
    metrics: [rows],
    baseline: aVersion({ rows: { value: 16_512 } }),
    history: [],
  })
  expect(diff).toMatchObject({ verdict: 'changed', change: 1830 })
})

test('the change is what a person would calculate', () => {
  expect(compare({ value: 0.89 }, { value: 0.9 })?.change).toBe(-0.01)
  expect(compare({ value: 0.3 }, { value: 0.1 })?.change).toBe(0.2)
  expect(compare({ value: 41.6 }, { value: 38.1 })?.change).toBe(3.5)
  expect(compare({ value: 90 }, { value: 100 })?.changeInPercent).toBe(-10)
})

test('a change is in percent of the distance from zero; of zero there is no percentage', () => {
  expect(compare({ value: -0.1 }, { value: -0.2 })?.changeInPercent).toBeCloseTo(50)
  expect(compare({ value: 1 }, { value: 0 })).toEqual(
    expect.not.objectContaining({ changeInPercent: expect.anything() }),
  )
  expect(compare({ value: 1 }, { value: 0 })).toMatchObject({ verdict: 'worse', change: 1 })
})

test('a change beyond the range of doubles is worse, and has no number', () => {
  const diff = compare({ value: 1.7e308 }, { value: -1.7e308 })
  expect(diff?.verdict).toBe('worse')
  expect(diff).not.toHaveProperty('change')
  expect(diff).not.toHaveProperty('changeInPercent')
})

test.each([
  [{ kind: 'first', hasUnapproved: false }, 'new'],
  [aVersion({ r2: { value: 1 } }), 'new'],
  [{ kind: 'not-wanted' }, 'not-comparable'],
  [{ kind: 'offline' }, 'not-comparable'],
  [{ kind: 'unreadable', reason: 'denied' }, 'not-comparable'],
  [aVersion({ mse: { value: Number.NaN } }), 'not-comparable'],
] satisfies readonly (readonly [Baseline, string])[])('against %o a metric is %s', (baseline, verdict) => {
  const [diff] = diffsOf({ metrics: [aMetric({})], baseline, history: [] })
  expect(diff?.verdict).toBe(verdict)
  expect(diff).not.toHaveProperty('change')
})

test('each metric comes with its own history, in the order of the metrics', () => {
  const history = [
    { version: 3, recorded: { metrics: new Map([['r2', { value: 0.7 }]]) } },
    { version: 5, recorded: { metrics: new Map([['r2', { value: 0.8 }]]) } },
  ]
  const diffs = diffsOf({
    metrics: [aMetric({}), aMetric({ name: 'r2' })],
    baseline: { kind: 'offline' },
    history,
  })
  expect(diffs.map((diff) => [diff.metric.name, diff.history.length])).toEqual([
    ['mse', 0],
    ['r2', 2],
  ])
})

const aRecord = (
  metrics: Readonly<Record<string, number>>,
  named: Readonly<Record<string, number>> = {},
): Baseline => ({
  kind: 'version',
  version: 12,
  arn: 'arn:…/12',
  metrics: new Map(Object.entries(metrics).map(([path, value]) => [path, { value }])),
  named: new Map(Object.entries(named).map(([name, value]) => [name, { value }])),
})

test('a metric is compared by its path, whatever is called the same elsewhere', () => {
  const inSection = aMetric({
    name: 'accuracy',
    path: 'binary_classification_metrics.accuracy',
    value: 0.7,
    goal: 'maximize',
  })
  const atTop = aMetric({ name: 'accuracy', path: 'accuracy', value: 0.95, goal: 'maximize' })
  const baseline = aRecord({ 'binary_classification_metrics.accuracy': 0.9 })
  const { diffs } = compareMetrics({ metrics: [inSection, atTop], baseline, history: [] })
  expect(diffs.map(({ metric, verdict }) => [metric.path, verdict])).toEqual([
    ['binary_classification_metrics.accuracy', 'worse'],
    ['accuracy', 'new'],
  ])
})

test('what an earlier release recorded by a name is compared where the name means one metric alone', () => {
  const mse = aMetric({ name: 'mse', path: 'regression_metrics.mse', value: 0.2 })
  const verdicts = (metrics: readonly ReturnType<typeof aMetric>[]) =>
    compareMetrics({ metrics, baseline: aRecord({}, { mse: 0.3 }), history: [] }).diffs.map(({ verdict }) => verdict)
  expect(verdicts([mse])).toEqual(['better'])
  expect(verdicts([mse, aMetric({ name: 'mse', path: 'mse', value: 0.2 })])).toEqual(['new', 'new'])
})

test('what the baseline has and the candidate lacks is gone; counters and times are not missed', () => {
  const { gone } = compareMetrics({
    metrics: [aMetric({ name: 'auc', value: 0.95 })],
    baseline: aRecord({ auc: 0.94, recall: 0.9, 'regression_metrics.mse': 1, train_runtime: 7 }, { rows: 3 }),
    history: [],
  })
  expect(gone.map(({ name, path, value }) => [name, path, value.value])).toEqual([
    ['recall', 'recall', 0.9],
    ['mse', 'regression_metrics.mse', 1],
    ['rows', 'rows', 3],
  ])
})

test('a metric that is not on record may be in a report that nobody could read: its relative gate fails', () => {
  const baseline: Baseline = {
    kind: 'version',
    version: 12,
    arn: 'arn:…/12',
    metrics: new Map(),
    unread: 'access was denied',
  }
  const gate = {
    kind: 'max-regression',
    limit: 1,
    relative: false,
    level: 'error',
    at: { file: 'm', line: 1, column: 1 },
  } as const
  const { diffs } = compareMetrics({ metrics: [aMetric({ gates: [gate] })], baseline, history: [] })
  expect(diffs[0]).toMatchObject({
    verdict: 'not-comparable',
    gates: [{ outcome: 'failed', reason: 'the baseline cannot be read: access was denied' }],
  })
})
