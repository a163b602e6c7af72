import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readEvaluation } from '../../src/evidence/evaluation.js'
import { type NamedReport, readReports } from '../../src/evidence/named-reports.js'
import { readManifests } from '../../src/manifest/read.js'
import type { KeyPath } from '../../src/text/path.js'
import { aMetric } from './builders.js'

function report(at: string, content: unknown, path = 'reports/report.json'): NamedReport {
  return { at: at.split('.'), path, text: JSON.stringify(content) }
}

function read(at: string, content: unknown) {
  return readReports({ files: [report(at, content)] })
}

const facets = { sex: [{ value_or_threshold: 'F', metrics: [{ name: 'DI', value: 0.8 }] }] }
const biasReport = (section: string) => ({ [section]: { label: 'y', label_value_or_threshold: '1', facets } })
const pre = biasReport('pre_training_bias_metrics')
const post = biasReport('post_training_bias_metrics')
const shap = { explanations: { kernel_shap: { label0: { global_shap_values: { age: 0.2 } } } } }
const quality = { regression_metrics: { mse: { value: 0.3, standard_deviation: 'NaN' } } }
const constraints = { regression_constraints: { mse: { threshold: 0.4, comparison_operator: 'GreaterThanThreshold' } } }
const dataStatistics = { dataset: { item_count: 9 }, features: [{ name: 'age' }] }
const dataConstraints = {
  features: [{ name: 'age', inferred_type: 'Integral', completeness: 1 }],
  monitoring_config: {},
}
const config = { dataset_type: 'text/csv', label: 'y', methods: { shap: {} } }

const KINDS = {
  quality,
  constraints,
  dataStatistics,
  dataConstraints,
  pre,
  post,
  both: { ...pre, ...post },
  shap,
  config,
}
const ALLOWED: Readonly<Record<string, readonly (keyof typeof KINDS)[]>> = {
  'reports.model_quality.statistics': ['quality'],
  'reports.model_quality.constraints': ['constraints'],
  'reports.data_quality.statistics': ['dataStatistics'],
  'reports.data_quality.constraints': ['dataConstraints'],
  'reports.bias.report': ['pre', 'post', 'both'],
  'reports.bias.pre_training': ['pre', 'both'],
  'reports.bias.post_training': ['post', 'both'],
  'reports.explainability': ['shap'],
  'drift_baselines.model_quality.statistics': ['quality'],
  'drift_baselines.model_quality.constraints': ['constraints'],
  'drift_baselines.data_quality.statistics': ['dataStatistics'],
  'drift_baselines.data_quality.constraints': ['dataConstraints'],
  'drift_baselines.bias.config': ['config'],
  'drift_baselines.bias.pre_training_constraints': ['pre', 'both'],
  'drift_baselines.bias.post_training_constraints': ['post', 'both'],
  'drift_baselines.explainability.config': ['config'],
  'drift_baselines.explainability.constraints': ['shap'],
}

test.each(
  Object.entries(ALLOWED),
)('%s takes its own kind of file, and refuses each other one with its place', (at, allowed) => {
  for (const [kind, content] of Object.entries(KINDS)) {
    const { problems, details } = read(at, content)
    const isAllowed = allowed.some((one) => one === kind)
    expect([kind, problems.map(({ message }) => message)]).toEqual([
      kind,
      isAllowed ? [] : [expect.stringContaining(at)],
    ])
    if (isAllowed) continue
    expect(problems[0]).toMatchObject({ at: { file: 'reports/report.json', line: 1, column: 1 } })
    expect(details).toEqual({ curves: [], bias: [], attributions: [], constraints: [] })
  }
})

test('a file in the wrong place is told apart by what it looks like', () => {
  expect(read('reports.bias.report', shap).problems[0]?.message).toBe(
    '`reports.bias.report` should be an analysis of SageMaker Clarify with `pre_training_bias_metrics` or `post_training_bias_metrics`; this looks like Clarify explanations',
  )
  expect(read('reports.model_quality.statistics', constraints).problems[0]?.message).toBe(
    '`reports.model_quality.statistics` should be the metrics of the model, such as an evaluation report; this looks like Model Monitor regression_constraints',
  )
})

test('the files of one model are read together; what was recognised in each is said', () => {
  const { details, problems, shapes } = readReports({
    files: [
      report('reports.model_quality.constraints', constraints, 'constraints.json'),
      report('reports.bias.pre_training', pre, 'pre.json'),
      report('reports.bias.post_training', post, 'post.json'),
      report('reports.explainability', shap, 'shap.json'),
    ],
  })
  expect(problems).toEqual([])
  expect(details.bias.map(({ stage }) => stage)).toEqual(['pre-training', 'post-training'])
  expect(details.attributions).toEqual([{ label: 'label0', feature: 'age', value: 0.2 }])
  expect(details.constraints).toEqual([{ metric: 'mse', threshold: 0.4, operator: 'GreaterThanThreshold' }])
  expect(shapes.map(({ path, shape }) => `${path}: ${shape}`)).toEqual([
    'constraints.json: Model Monitor regression_constraints',
    'pre.json: Clarify bias before training',
    'post.json: Clarify bias after training',
    'shap.json: Clarify explanations',
  ])
})

test('bias that was chosen as a baseline for later is no bias of this model', () => {
  expect(read('drift_baselines.bias.pre_training_constraints', pre).details.bias).toEqual([])
})

test('what is no JSON is for people, and is not read', () => {
  const html = { at: ['reports', 'explainability'], path: 'report.html', text: '<html>' }
  expect(readReports({ files: [html] })).toMatchObject({ problems: [], shapes: [{ shape: 'not read' }] })
})

test('a constraint that the model itself breaks is a notice at its place', () => {
  const text = JSON.stringify(constraints, null, 1)
  const files = [{ at: ['reports', 'model_quality', 'constraints'] satisfies KeyPath, path: 'c.json', text }]
  const notices = (value: number) => readReports({ files, metrics: [aMetric({ name: 'mse', value })] }).notices
  expect(notices(0.4)).toEqual([])
  expect(notices(0.41)).toMatchObject([
    {
      at: { file: 'c.json', line: 3, column: 3 },
      message: '`mse` of this model is 0.41, above the threshold 0.4 of its own constraint',
    },
  ])
})

test.each([
  ['GreaterThanThreshold', 1, false],
  ['GreaterThanThreshold', 1.1, true],
  ['GreaterThanOrEqualToThreshold', 1, true],
  ['LessThanThreshold', 1, false],
  ['LessThanThreshold', 0.9, true],
  ['LessThanOrEqualToThreshold', 1, true],
])('%s is broken by %d: %s', (comparison_operator, value, isBroken) => {
  // Model Monitor writes small numbers in scientific notation, in quotes: "convert them to float" (AWS's documentation).
  const content = { binary_classification_constraints: { auc: { threshold: '1.0E0', comparison_operator } } }
  const { notices, problems } = readReports({
    files: [report('reports.model_quality.constraints', content)],
    metrics: [aMetric({ name: 'auc', value })],
  })
  expect(problems).toEqual([])
  expect(notices).toHaveLength(isBroken ? 1 : 0)
})

/** The manifests of all examples, with the files that they name read from the disk. */
const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('model.yaml'),
)

test.each(examples)('the reports of examples/%s are what the manifest says they are', (name) => {
  const path = join('examples', name)
  const { manifests } = readManifests({ files: [{ path, text: readFileSync(path, 'utf8') }] })
  for (const { manifest } of manifests) {
    const sections = { reports: manifest.reports ?? {}, drift_baselines: manifest.drift_baselines ?? {} }
    const files = filesIn(sections, []).map(({ at, file }) => {
      const beside = join(path, '..', file)
      return { at, path: beside, text: readFileSync(beside, 'utf8') }
    })
    const { problems, shapes } = readReports({ files })
    expect(problems).toEqual([])
    expect(shapes.map(({ shape }) => shape)).not.toContain('not read')
  }
})

function filesIn(value: unknown, at: KeyPath): readonly { readonly at: KeyPath; readonly file: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const file: unknown = Object.getOwnPropertyDescriptor(value, 'file')?.value
  if (typeof file === 'string') return file.startsWith('s3://') ? [] : [{ at, file }]
  return Object.entries(value).flatMap(([key, inside]) => filesIn(inside, [...at, key]))
}

test('each run of the breast-cancer example brings the bias and attributions of its own model', () => {
  const of = (run: string) => {
    const folder = `examples/breast-cancer/runs/${run}`
    const text = (name: string) => readFileSync(`${folder}/${name}`, 'utf8')
    const [file] = readManifests({
      files: [{ path: 'model.yaml', text: readFileSync('examples/breast-cancer/model.yaml', 'utf8') }],
    }).manifests
    if (file === undefined) throw new Error('no manifest')
    const { metrics } = readEvaluation({ report: { path: 'evaluation.json', text: text('evaluation.json') }, file })
    const files = ['constraints', 'clarify/bias', 'clarify/explanations'].map((name, index) => ({
      at:
        [
          ['reports', 'model_quality', 'constraints'],
          ['reports', 'bias', 'report'],
          ['reports', 'explainability'],
        ][index] ?? [],
      path: `${name}.json`,
      text: text(`reports/${name}.json`),
    }))
    const { details, problems, notices } = readReports({ files, metrics })
    expect(problems).toEqual([])
    expect(notices.filter(({ message }) => !message.includes('left out'))).toEqual([])
    return details
  }
  const [stump, logistic] = [of('01-stump'), of('02-logistic-regression')]
  expect(stump.attributions.filter(({ value }) => value > 0)).toHaveLength(1)
  expect(logistic.attributions.filter(({ value }) => value > 0)).toHaveLength(30)
  expect(logistic.bias.map(({ facet, name }) => `${facet} ${name}`)).toContain('mean texture DI')
})
