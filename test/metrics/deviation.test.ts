import { expect, test } from '@jest/globals'
import { readEvaluation } from '../../src/evidence/evaluation.js'
import type { Metric } from '../../src/metrics/metric.js'
import { withOwnDeviation } from '../../src/metrics/report/standard-deviation.js'
import { aManifestFile } from './builders.js'

type Values = NonNullable<NonNullable<Parameters<typeof aManifestFile>[0]>['values']>

function spreads(report: object, values?: Values): Readonly<Record<string, number | undefined>> {
  const text = JSON.stringify(report)
  const file = aManifestFile({ report: 'e.json', ...(values && { values }) })
  const { metrics } = readEvaluation({ report: { path: 'e.json', text }, file })
  return Object.fromEntries(metrics.map(({ name, standardDeviation }) => [name, standardDeviation]))
}

const regression = (metrics: Readonly<Record<string, readonly [value: number, spread: number]>>) => ({
  regression_metrics: Object.fromEntries(
    Object.entries(metrics).map(([name, [value, spread]]) => [name, { value, standard_deviation: spread }]),
  ),
})

test('a spread within 2 % of the root of mse is that of the residuals, and so is the same one beside other metrics', () => {
  expect(spreads(regression({ mse: [4, 1.97], mae: [1.5, 1.97], r2: [0.5, 0.03] }))).toEqual({
    mse: undefined,
    mae: undefined,
    r2: 0.03,
  })
  expect(spreads(regression({ rmse: [2, 2.03] }))).toEqual({ rmse: undefined })
})

test('any other spread is the metric’s own', () => {
  expect(spreads(regression({ mse: [4, 1.95] }))).toEqual({ mse: 1.95 })
  expect(spreads(regression({ mse: [4, 0.2] }))).toEqual({ mse: 0.2 })
  expect(spreads(regression({ mse: [0, 0] }))).toEqual({ mse: 0 })
  expect(spreads({ mse: { value: 4, standard_deviation: 2 } })).toEqual({ mse: 2 })
})

test('Model Monitor, whose header stands above, writes the metric’s own', () => {
  expect(spreads({ version: 0, dataset: { item_count: 10 }, ...regression({ mse: [4, 2] }) })).toEqual({ mse: 2 })
})

test('the manifest decides where it says so', () => {
  const path = 'regression_metrics.mse'
  expect(spreads(regression({ mse: [4, 2] }), { mse: { path, deviation: 'metric' } })).toEqual({ mse: 2 })
  expect(spreads(regression({ mse: [4, 0.1] }), { mse: { path, deviation: 'residuals' } })).toEqual({ mse: undefined })
})

test('the residuals of a report that a metric names for itself are known as such, too', () => {
  const metric: Metric = {
    name: 'mse',
    path: 'other.json#regression_metrics.mse',
    value: 4,
    standardDeviation: 2,
    goalSource: 'unknown',
    isPrimary: false,
    isDeclared: true,
    gates: [],
  }
  expect(withOwnDeviation(metric, { residuals: 2 })).toMatchObject({ residualSpread: 2 })
  expect(withOwnDeviation({ ...metric, path: 'other.json#mse' }, { residuals: 2 })).toMatchObject({
    standardDeviation: 2,
  })
})
