import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { applyBaseGates } from '../../src/metrics/base-gates.js'
import { compareMetrics } from '../../src/metrics/compare.js'
import { readEvaluation } from '../../src/metrics/evaluation.js'
import { gatesPassed } from '../../src/metrics/gates.js'
import { fromCustomerMetadata, toCustomerMetadata } from '../../src/metrics/stored.js'
import type { Baseline, Metric } from '../../src/metrics/types.js'
import { aManifestFile } from './builders.js'

const diabetes = aManifestFile({
  report: 'evaluation.json',
  primary: 'mse',
  values: {
    mse: { path: 'regression_metrics.mse', goal: 'minimize', gate: { max: 4000, max_regression: '5%' } },
    r2: { path: 'regression_metrics.r2', goal: 'maximize', gate: { min: 0.3 } },
    mae: {
      path: 'regression_metrics.mae',
      goal: 'minimize',
      unit: 'points',
      tolerance: 0.5,
      gate: { max_regression: 2.5 },
    },
    mae_gap_by_sex: {
      path: 'fairness.mae_gap_by_sex',
      goal: 'minimize',
      unit: 'points',
      gate: { max: 5.5, level: 'warn' },
    },
  },
})

function run(example: string, name: string, file = aManifestFile({ report: 'evaluation.json' })): readonly Metric[] {
  const path = `examples/${example}/runs/${name}/evaluation.json`
  const { metrics, problems, notices } = readEvaluation({ report: { path, text: readFileSync(path, 'utf8') }, file })
  expect(problems).toEqual([])
  expect(notices).toEqual([])
  return metrics
}

/** What the next run reads back from the registry about this one. */
function approved(metrics: readonly Metric[]): Baseline {
  return { kind: 'version', version: 1, arn: 'arn:…/1', metrics: fromCustomerMetadata(toCustomerMetadata(metrics, 40)) }
}

function judge(metrics: readonly Metric[], baseline: Baseline) {
  const diffs = compareMetrics({ metrics, baseline, history: new Map() })
  const gates = diffs.flatMap((diff) => diff.gates)
  return { verdict: (name: string) => diffs.find(({ metric }) => metric.name === name)?.verdict, gates, diffs }
}

test('the first diabetes model keeps its absolute gates; the relative ones wait for a baseline', () => {
  const { gates } = judge(run('diabetes-regression', '01-shallow-tree', diabetes), {
    kind: 'first',
    hasUnapproved: false,
  })
  expect(gates.map(({ metric, gate, outcome }) => `${metric} ${gate.kind} ${outcome}`)).toEqual([
    'mse max passed',
    'mse max-regression skipped',
    'r2 min passed',
    'mae max-regression skipped',
    'mae_gap_by_sex max passed',
  ])
  expect(gatesPassed(gates)).toBe('unknown')
})

test('the ridge is better than the shallow tree and passes every gate', () => {
  const baseline = approved(run('diabetes-regression', '01-shallow-tree', diabetes))
  const { verdict, gates, diffs } = judge(run('diabetes-regression', '02-ridge', diabetes), baseline)
  expect(verdict('mse')).toBe('better')
  expect(diffs.find(({ metric }) => metric.name === 'mse')).toMatchObject({
    change: -782.16,
    changeInPercent: expect.closeTo(-20.723),
  })
  expect(gatesPassed(gates)).toBe('true')
})

test('the deep tree is stopped by four gates and a fifth one warns', () => {
  const baseline = approved(run('diabetes-regression', '02-ridge', diabetes))
  const { verdict, gates } = judge(run('diabetes-regression', '03-deep-tree', diabetes), baseline)
  expect(verdict('mse')).toBe('worse')
  expect(gates.map(({ metric, gate, outcome, reason }) => `${metric} ${gate.level} ${outcome}: ${reason}`)).toEqual([
    'mse error failed: 6604 is above the maximum 4000',
    'mse error failed: 120.7% worse than version 1; the gate allows 5%',
    'r2 error failed: -0.1137 is below the minimum 0.3',
    'mae error failed: worse than version 1 by 20.19; the gate allows 2.5',
    'mae_gap_by_sex warn failed: 5.698 is above the maximum 5.5',
  ])
  expect(gatesPassed(gates)).toBe('false')
})

test('the boosted trees are a little worse, within noise, and pass', () => {
  const baseline = approved(run('diabetes-regression', '02-ridge', diabetes))
  const { verdict, gates } = judge(run('diabetes-regression', '04-gradient-boosting', diabetes), baseline)
  expect(verdict('mse')).toBe('within-noise')
  expect(gatesPassed(gates)).toBe('true')
})

test('a binary report shows its metrics, without the matrix, the curves and the constant classifier', () => {
  const metrics = run('breast-cancer', '02-logistic-regression')
  expect(metrics.map(({ name }) => name)).toEqual([
    'recall',
    'precision',
    'accuracy',
    'true_positive_rate',
    'true_negative_rate',
    'false_positive_rate',
    'false_negative_rate',
    'auc',
    'f0_5',
    'f1',
    'f2',
  ])
  expect(metrics.every(({ goalSource, isDeclared }) => goalSource === 'guessed' && !isDeclared)).toBe(true)
})

test('the over-regularised model halves the recall and raises the precision', () => {
  const baseline = approved(run('breast-cancer', '02-logistic-regression'))
  const { verdict } = judge(run('breast-cancer', '03-over-regularised'), baseline)
  expect([verdict('recall'), verdict('false_negative_rate'), verdict('precision')]).toEqual([
    'worse',
    'worse',
    'within-noise',
  ])
})

test('of the wines only the gate against the baseline stops the over-regularised model', () => {
  const accuracy = {
    path: 'multiclass_classification_metrics.accuracy',
    goal: 'maximize',
    gate: { min: 0.95, max_regression: '1%' },
  } as const
  const file = aManifestFile({ report: 'evaluation.json', values: { accuracy } })
  const metrics = run('wine-pipeline', '03-over-regularised', file)
  expect(metrics[0]?.standardDeviation).toBeUndefined()
  const { gates } = judge(metrics, approved(run('wine-pipeline', '02-logistic-regression', file)))
  expect(gates.map(({ outcome }) => outcome)).toEqual(['passed', 'failed'])
  expect(gatesPassed(judge(run('wine-pipeline', '01-shallow-tree', file), { kind: 'offline' }).gates)).toBe('false')
})

test('without a base branch the gates are the manifest’s own', () => {
  const metrics = run('diabetes-regression', '02-ridge', diabetes)
  expect(applyBaseGates({ metrics, file: diabetes, base: undefined })).toEqual({ metrics, loosened: [], missing: [] })
})
