import { expect, test } from '@jest/globals'
import { readEvaluation } from '../../src/evidence/evaluation.js'
import type { MetricDefinition } from '../../src/manifest/schema/manifest.js'
import { aManifestFile } from './builders.js'

type Values = Record<string, MetricDefinition>

function read(content: unknown, values?: Values, path = 'evaluation.json') {
  const file = aManifestFile({ report: path, ...(values === undefined ? {} : { values }) })
  return readEvaluation({
    report: { path, text: typeof content === 'string' ? content : JSON.stringify(content) },
    file,
  })
}

const measured = (value: number) => ({ value, standard_deviation: 'NaN' })

// `Run.to_dictionary` of MLflow 3.18, which `mlflow runs describe` prints, and what GET mlflow/runs/get answers.
const info = { run_id: 'a1', status: 'FINISHED', start_time: 1763000000000, end_time: 1763000009000 }
const described = { info, data: { metrics: { rmse: 0.5, 'val.loss': 0.1 }, params: { alpha: '1' }, tags: {} } }
const answered = {
  run: {
    info,
    data: {
      metrics: [{ key: 'rmse', value: 0.5, timestamp: 1763000001000, step: 0 }],
      params: [{ key: 'alpha', value: '1' }],
    },
  },
}
// `dvc metrics show --json` of DVC 3.67.
const shown = { workspace: { data: { 'metrics.json': { data: { train: { loss: 0.2 }, auc: 0.9 } } } } }
const classes = { precision: 0.9, recall: 0.8, 'f1-score': 0.85, support: 50 }
const classReport = { cat: classes, dog: classes, accuracy: 0.8, 'macro avg': classes, 'weighted avg': classes }
const bias = (value: unknown) => [
  { value_or_threshold: '1', metrics: [{ name: 'DI', description: 'Disparate Impact (DI)', value }] },
]
const clarify = {
  version: '1.0',
  post_training_bias_metrics: { label: 'y', label_value_or_threshold: '1', facets: { sex: bias(0.8) } },
  explanations: { kernel_shap: { label0: { global_shap_values: { age: 0.2 }, expected_value: 0.5 } } },
}

// Each report, what it is recognised as, and the metrics that are shown though nothing declares them.
const shapes: readonly (readonly [string, unknown, string, readonly string[]])[] = [
  ['regression', { regression_metrics: { mse: measured(1), r2: measured(0) } }, 'SageMaker regression', ['mse', 'r2']],
  [
    'a baseline job’s statistics.json',
    {
      version: 0.0,
      dataset: { item_count: 569, evaluation_time: '2026-11-19T14:00:00Z' },
      binary_classification_metrics: {
        confusion_matrix: { 0: { 0: 3, 1: 1 }, 1: { 0: 0, 1: 2 } },
        auc: measured(0.9),
        auc_best_constant_classifier: measured(0.5),
      },
    },
    'SageMaker binary classification',
    ['auc'],
  ],
  [
    'multiclass with Clarify beside it',
    { multiclass_classification_metrics: { weighted_f1: measured(0.9) }, ...clarify },
    'SageMaker multiclass classification, Clarify bias after training, explanations',
    ['weighted_f1'],
  ],
  ['Clarify alone', clarify, 'Clarify bias after training, explanations', []],
  ['mlflow runs describe', described, 'MLflow run', ['rmse', 'val.loss']],
  ['the answer of MLflow’s REST API', answered, 'MLflow run', ['rmse']],
  [
    'mlflow.evaluate',
    { example_count: 100, accuracy_score: 0.9 },
    'MLflow evaluation',
    ['example_count', 'accuracy_score'],
  ],
  ['dvc metrics show --json', shown, 'DVC metrics', ['train.loss', 'auc']],
  [
    'a scikit-learn report',
    classReport,
    'scikit-learn classification report',
    [
      'cat.precision',
      'cat.recall',
      'cat.f1-score',
      'dog.precision',
      'dog.recall',
      'dog.f1-score',
      'accuracy',
      'macro avg.precision',
      'macro avg.recall',
      'macro avg.f1-score',
      'weighted avg.precision',
      'weighted avg.recall',
      'weighted avg.f1-score',
    ],
  ],
  ['Keras', { loss: [0.9, 0.4], val_loss: [0.8, 0.6] }, 'Keras history, the last of 2 epochs', ['loss', 'val_loss']],
  ['flat', { mse: 1, 'val rmse': 2 }, 'flat JSON', ['mse', 'val rmse']],
  ['nested', { train: { loss: 0.1 }, eval: { loss: 0.2 } }, 'nested JSON', ['train.loss', 'eval.loss']],
  ['lists that are no history', { losses: [1, 2], auc: 0.9 }, 'flat JSON', ['auc']],
]

test.each(shapes)('%s is recognised, and shows its metrics', (_name, content, shape, names) => {
  const { metrics, problems, ...rest } = read(content)
  expect(problems).toEqual([])
  expect(rest.shape).toBe(shape)
  expect(metrics.map(({ name }) => name)).toEqual(names)
})

test('a report of a hundred classes shows its averages; a class is a metric where the manifest names it', () => {
  const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`class ${index}`, classes]))
  const { metrics } = read({ ...many, ...classReport }, { rare: { path: 'class 7.recall', goal: 'maximize' } })
  expect(metrics.map(({ name }) => name).slice(0, 2)).toEqual(['rare', 'accuracy'])
  expect(metrics).toHaveLength(8)
})

test('YAML, as DVC has it, is read like JSON, with the same paths', () => {
  const { metrics, shape, problems } = read(
    'train:\n  loss: 0.25\neval: {auc: 0.9}\n',
    { loss: { path: 'train.loss' } },
    'metrics.yaml',
  )
  expect(problems).toEqual([])
  expect(shape).toBe('nested YAML')
  expect(metrics.map(({ name, value }) => [name, value])).toEqual([
    ['loss', 0.25],
    ['eval.auc', 0.9],
  ])
})

// A path into each shape, and the number it leads to.
const paths: readonly (readonly [string, unknown, MetricDefinition & { readonly path: string }, number | string])[] = [
  [
    'a cell of the confusion matrix',
    { m: { confusion_matrix: { a: { a: 3, b: 1 } } } },
    { path: 'm.confusion_matrix.a.b' },
    1,
  ],
  [
    'a cell of a list of rows',
    {
      confusion_matrix: [
        [3, 1],
        [0, 2],
      ],
    },
    { path: 'confusion_matrix[0][1]' },
    1,
  ],
  [
    'a bias metric by facet, place and name',
    clarify,
    { path: 'post_training_bias_metrics.facets.sex[0].metrics.DI' },
    0.8,
  ],
  [
    'a bias metric by facet, value and name',
    clarify,
    { path: 'post_training_bias_metrics.facets.sex."1".metrics.DI.value' },
    0.8,
  ],
  ['an attribution', clarify, { path: 'explanations.kernel_shap.label0.global_shap_values.age' }, 0.2],
  ['an item of MLflow’s list', answered, { path: 'run.data.metrics.rmse' }, 0.5],
  ['a file of DVC', shown, { path: 'workspace.data."metrics.json".data.auc' }, 0.9],
  ['the best epoch by its place', { loss: [0.9, 0.4, 0.5] }, { path: 'loss[1]' }, 0.4],
  ['the last epoch', { loss: [0.9, 0.4, 0.5] }, { path: 'loss[-1]' }, 0.5],
  [
    'a name that two items have',
    {
      l: [
        { name: 'a', value: 1 },
        { name: 'a', value: 2 },
      ],
    },
    { path: 'l.a' },
    'more than one place',
  ],
  ['a name that no item has', clarify, { path: 'post_training_bias_metrics.facets.sex[0].metrics.DPL' }, 'nothing at'],
  [
    'an endless bias metric',
    { facets: bias('Infinity') },
    { path: 'facets[0].metrics.DI' },
    'the text `Infinity` is not a number',
  ],
  ['a bias metric that failed', { facets: bias(null) }, { path: 'facets[0].metrics.DI' }, 'null is not a number'],
]

test.each(paths)('a manifest can name %s', (_name, content, definition, wanted) => {
  const { metrics, problems } = read(content, { m: { ...definition, goal: 'maximize', gate: { min: 0 } } })
  if (typeof wanted === 'string') expect(problems[0]?.message).toContain(wanted)
  else expect(metrics[0]).toMatchObject({ name: 'm', value: wanted, gates: [{ kind: 'min' }] })
})

test('without a path a metric is found by its name where each shape has its metrics', () => {
  for (const [content, name, value] of [
    [described, 'rmse', 0.5],
    [described, 'val.loss', 0.1],
    [answered, 'rmse', 0.5],
    [shown, 'auc', 0.9],
    [{ loss: [0.9, 0.4], val_loss: [0.8, 0.6] }, 'val_loss', 0.6],
    [classReport, 'accuracy', 0.8],
  ] as const) {
    expect(read(content, { [name]: {} }).metrics[0]).toMatchObject({ name, value, isDeclared: true })
  }
})

test('of several revisions that DVC shows the workspace counts', () => {
  const of = (auc: number) => ({ data: { 'metrics.json': { data: { auc } } } })
  expect(read({ HEAD: of(0.8), workspace: of(0.9) }).metrics).toMatchObject([{ name: 'auc', value: 0.9 }])
})

// What people give by mistake, and what they are told.
const notReports: readonly (readonly [string, unknown, string])[] = [
  [
    'constraints',
    { version: 0, regression_constraints: { mse: { threshold: 1, comparison_operator: 'GreaterThanThreshold' } } },
    'Model Monitor regression_constraints',
  ],
  [
    'data constraints',
    { features: [{ name: 'age', inferred_type: 'Integral', completeness: 1 }], monitoring_config: {} },
    'Model Monitor constraints of 1 feature',
  ],
  [
    'data statistics',
    { dataset: { item_count: 3 }, features: [{ name: 'a' }, { name: 'b' }] },
    'Model Monitor statistics of 2 features',
  ],
  [
    'violations',
    { violations: [{ feature_name: 'a', constraint_check_type: 'data_type_check' }] },
    'Model Monitor violations',
  ],
  [
    'a Clarify configuration',
    { dataset_type: 'text/csv', label: 'y', methods: { pre_training_bias: { methods: 'all' } } },
    'Clarify configuration',
  ],
]

test.each(notReports)('%s are no report of metrics, and that is said', (_name, content, shape) => {
  const { metrics, problems } = read(content)
  expect(metrics).toEqual([])
  expect(problems[0]?.message).toBe(`the report has no number that could be a metric; this looks like ${shape}`)
})
