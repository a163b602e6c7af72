import { expect, test } from '@jest/globals'
import { NO_DETAILS } from '../../src/evidence/details.js'
import { suspicionsOf } from '../../src/evidence/suspicions.js'
import { compareMetrics } from '../../src/metrics/compare/compare.js'
import type { Baseline, Constraint, Gate, Metric } from '../../src/metrics/metric.js'
import { aMetric, aVersion } from '../metrics/builders.js'

const at = { file: 'model.yaml', line: 1, column: 1 }
const regression = (limit: number, relative = false): Gate => ({
  kind: 'max-regression',
  limit,
  relative,
  level: 'error',
  at,
})
const auc = (over: Partial<Metric>) => aMetric({ name: 'auc', value: 0.93, goal: 'maximize', ...over })

function suspicions(metric: Metric, baseline: Baseline = { kind: 'offline' }, constraints: readonly Constraint[] = []) {
  const { diffs } = compareMetrics({ metrics: [metric], baseline, history: [] })
  return suspicionsOf({ diffs, baseline, details: { ...NO_DETAILS, constraints } })
}

test.each([
  ['a regression of 5 on a fraction', auc({ gates: [regression(5)] }), true],
  ['a regression of 100 %', auc({ gates: [regression(100, true)] }), true],
  ['a minimum of 0', auc({ gates: [{ kind: 'min', limit: 0, level: 'error', at }] }), true],
  [
    'a maximum of 1 on an error rate',
    aMetric({ name: 'error_rate', value: 0.1, gates: [{ kind: 'max', limit: 1, level: 'error', at }] }),
    true,
  ],
  ['a regression of 0.02', auc({ gates: [regression(0.02)] }), false],
  ['a regression of 5 %', auc({ gates: [regression(5, true)] }), false],
  [
    'a regression of 5 of an error that is no fraction',
    aMetric({ name: 'mse', value: 0.3, gates: [regression(5)] }),
    false,
  ],
  [
    'a minimum of 0 of a coefficient that may be negative',
    aMetric({ name: 'r2', value: 0.8, goal: 'maximize', gates: [{ kind: 'min', limit: 0, level: 'error', at }] }),
    false,
  ],
] as const)('%s can never fail: %s', (_, metric, isWarned) => {
  expect(suspicions(metric).some((says) => says.includes('can never fail'))).toBe(isWarned)
})

test('a scale that jumped is told, whichever way; a change that may be one is not', () => {
  const told = (value: number, before: number) => suspicions(auc({ value }), aVersion({ auc: { value: before } }))
  expect(told(93.1, 0.93)).toEqual([expect.stringContaining('the scale of `auc` jumped (× 100)')])
  expect(told(0.93, 93.1)).toEqual([expect.stringContaining('jumped (× 1/100)')])
  expect(told(0.93, 0.03)).toEqual([])
  expect(told(0.93, 0)).toEqual([])
})

test('constraints that were made from this very report say nothing of it', () => {
  const constraint = (threshold: number): Constraint => ({ metric: 'auc', threshold, operator: 'LessThanThreshold' })
  expect(suspicions(auc({}), undefined, [constraint(0.93)])).toEqual([
    expect.stringContaining('made from this very report'),
  ])
  expect(suspicions(auc({}), undefined, [constraint(0.9)])).toEqual([])
})

test('the constraints of the baseline that this model breaks are told', () => {
  const baseline = aVersion({ auc: { value: 0.95 } })
  const constraints: readonly Constraint[] = [{ metric: 'auc', threshold: 0.94, operator: 'LessThanThreshold' }]
  const watched: Baseline =
    baseline.kind === 'version' ? { ...baseline, details: { ...NO_DETAILS, constraints } } : baseline
  expect(suspicions(auc({}), watched)).toEqual(['`auc` is 0.93, below the threshold 0.94 of version 12’s constraint'])
})
