import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { readEvaluation } from '../../src/evidence/evaluation.js'
import type { ManifestFile } from '../../src/manifest/file.js'
import { readManifests } from '../../src/manifest/read.js'
import { compareMetrics } from '../../src/metrics/compare/compare.js'
import { applyBaseGates } from '../../src/metrics/gates/base.js'
import { gatesPassed } from '../../src/metrics/gates/judge.js'
import type { Baseline, Metric } from '../../src/metrics/metric.js'
import { fromCustomerMetadata, toCustomerMetadata } from '../../src/registry/version/metric-metadata.js'

/** The manifest of an example, as the action reads it. */
function manifestOf(example: string): ManifestFile {
  const path = `examples/${example}/model.yaml`
  const { manifests, problems } = readManifests({ files: [{ path, text: readFileSync(path, 'utf8') }] })
  expect(problems).toEqual([])
  const [file] = manifests
  if (file === undefined) throw new Error(`${path} gave no manifest`)
  return file
}

function run(example: string, name: string): readonly Metric[] {
  const path = `examples/${example}/runs/${name}/evaluation.json`
  const report = { path, text: readFileSync(path, 'utf8') }
  const { metrics, problems, notices } = readEvaluation({ report, file: manifestOf(example) })
  expect(problems).toEqual([])
  expect(notices).toEqual([])
  return metrics
}

/** What the next run reads back from the registry about this one. */
function approved(metrics: readonly Metric[]): Baseline {
  return { kind: 'version', version: 1, arn: 'arn:…/1', ...fromCustomerMetadata(toCustomerMetadata(metrics, 40)) }
}

function judge(metrics: readonly Metric[], baseline: Baseline) {
  const { diffs } = compareMetrics({ metrics, baseline, history: [] })
  const gates = diffs.flatMap((diff) => diff.gates)
  return { verdict: (name: string) => diffs.find(({ metric }) => metric.name === name)?.verdict, gates, diffs }
}

test('the first diabetes model keeps its absolute gates; the relative ones wait for a baseline', () => {
  const { gates } = judge(run('diabetes-regression', '01-shallow-tree'), {
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
  expect(gatesPassed(gates)).toBe('true')
})

test('the ridge is better than the shallow tree and passes every gate', () => {
  const baseline = approved(run('diabetes-regression', '01-shallow-tree'))
  const { verdict, gates, diffs } = judge(run('diabetes-regression', '02-ridge'), baseline)
  expect(verdict('mse')).toBe('better')
  expect(diffs.find(({ metric }) => metric.name === 'mse')).toMatchObject({
    change: -782.16,
    changeInPercent: expect.closeTo(-20.723),
  })
  expect(gatesPassed(gates)).toBe('true')
})

test('the deep tree is stopped by four gates and a fifth one warns', () => {
  const baseline = approved(run('diabetes-regression', '02-ridge'))
  const { verdict, gates } = judge(run('diabetes-regression', '03-deep-tree'), baseline)
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
  const baseline = approved(run('diabetes-regression', '02-ridge'))
  const { verdict, gates } = judge(run('diabetes-regression', '04-gradient-boosting'), baseline)
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
  const metrics = run('wine-pipeline', '03-over-regularised')
  expect(metrics[0]?.standardDeviation).toBeUndefined()
  const { gates } = judge(metrics, approved(run('wine-pipeline', '02-logistic-regression')))
  expect(gates.map(({ outcome }) => outcome)).toEqual(['passed', 'failed'])
  expect(gatesPassed(judge(run('wine-pipeline', '01-shallow-tree'), { kind: 'offline' }).gates)).toBe('false')
})

test('without a base branch the gates are the manifest’s own', () => {
  const metrics = run('diabetes-regression', '02-ridge')
  const file = manifestOf('diabetes-regression')
  expect(applyBaseGates({ metrics, file, base: undefined })).toEqual({ metrics, loosened: [], file })
})

test('beside each manifest lies the report of the run whose model it names', () => {
  for (const example of ['diabetes-regression', 'breast-cancer', 'wine-pipeline']) {
    const [model] = manifestOf(example).manifest.containers
    const name = model?.model_data?.split('/').at(-2)
    const current = readFileSync(`examples/${example}/evaluation.json`, 'utf8')
    expect(readFileSync(`examples/${example}/runs/${name}/evaluation.json`, 'utf8')).toBe(current)
  }
})

test('the numbers that the README of the examples tells are those of the reports', () => {
  const rows = readFileSync('examples/README.md', 'utf8').matchAll(/^\| `([a-z-]+)\/(\d\d-[a-z-]+)` \| ([^|]+) \|/gm)
  const told = [...rows].flatMap(([, example = '', name = '', text = '']) => {
    const metrics = run(example, name)
    return [...text.matchAll(/([a-z0-9]+) ([−\d.]+)(?: ± (\d+))?/g)].map(([, metric, number = '', deviation]) => {
      const found = metrics.find((one) => one.name === metric)
      const decimals = number.split('.')[1]?.length ?? 0
      expect([metric, found?.value.toFixed(decimals).replace('-', '−')]).toEqual([metric, number])
      if (deviation !== undefined) expect(found?.standardDeviation?.toFixed(0)).toBe(deviation)
      return metric
    })
  })
  expect(told).toHaveLength(14)
})
