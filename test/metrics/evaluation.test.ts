import { expect, test } from '@jest/globals'
import { readEvaluation } from '../../src/evidence/evaluation.js'
import type { MetricDefinition } from '../../src/manifest/schema/manifest.js'
import { knownGoal } from '../../src/metrics/known-goals.js'
import { aManifestFile } from './builders.js'

const report = {
  regression_metrics: { mse: { value: 0.3, standard_deviation: 0.01 }, r2: { value: 0.8, standard_deviation: 'NaN' } },
  'validation.rmse': 0.5,
  serving: { 'p95.ms': 41, p95: { ms: 42 }, folds: [{ mse: 0.31 }, { mse: 0.29 }] },
  model: 'ridge',
}

function readDeclared(values: Record<string, MetricDefinition>, content: unknown = report, primary?: string) {
  const file = aManifestFile({ report: 'evaluation.json', values, ...(primary === undefined ? {} : { primary }) })
  return readEvaluation({ report: { path: 'evaluation.json', text: JSON.stringify(content, null, 2) }, file })
}

function readAll(content: unknown, primary?: string) {
  const file = aManifestFile({ report: 'evaluation.json', ...(primary === undefined ? {} : { primary }) })
  return readEvaluation({ report: { path: 'evaluation.json', text: JSON.stringify(content, null, 2) }, file })
}

const paths: readonly (readonly [string, number | string])[] = [
  ['regression_metrics.mse', 0.3],
  ['regression_metrics.mse.value', 0.3],
  ['validation.rmse', 0.5],
  ['validation.rmse.value', 0.5],
  ['"validation.rmse"', 0.5],
  ['["validation.rmse"]', 0.5],
  ['serving."p95.ms"', 41],
  ['serving["p95.ms"]', 41],
  ['serving."p95".ms', 42],
  ['serving.folds[1].mse', 0.29],
  ['serving.p95.ms', 'fits more than one place'],
  ['serving.folds[2].mse', 'has nothing at'],
  ['serving.folds.mse', 'has nothing at'],
  ['regression_metrics', 'an object without a `value`'],
  ['model', 'the text `ridge` is not a number'],
  ['regression_metrics..mse', 'is not a path'],
  ['.mse', 'is not a path'],
  ['mse.', 'is not a path'],
  ['a["b]', 'is not a path'],
  ['a["\\x"]', 'is not a path'],
  ['toString', 'has nothing at'],
]

test.each(paths)('the path %s finds %s', (path, wanted) => {
  const { metrics, problems } = readDeclared({ m: { path } })
  if (typeof wanted === 'number') expect(metrics[0]).toMatchObject({ name: 'm', value: wanted, isDeclared: true })
  else expect(problems[0]?.message).toContain(wanted)
})

test('a path with many ways to read it is followed at once', () => {
  const keys = (depth: number): unknown =>
    depth === 0 ? 1 : { a: keys(depth - 1), 'a.a': depth > 1 ? keys(depth - 2) : 2 }
  const { problems } = readDeclared({ m: { path: Array(16).fill('a').join('.') } }, keys(16))
  expect(problems[0]?.message).toContain('fits more than one place')
  const deep = readDeclared({ m: { path: Array(128).fill('a').join('.') } })
  expect(deep.problems[0]?.message).toContain('has nothing at')
})

test('a declared metric carries what the manifest says, with the place of each gate', () => {
  const { metrics } = readDeclared({
    mse: {
      path: 'regression_metrics.mse',
      goal: 'minimize',
      unit: 'EUR',
      tolerance: 0.001,
      gate: { min: 0, max: 0.3, max_regression: '2.5%' },
    },
    r2: { path: 'regression_metrics.r2', gate: { min: 0.7, level: 'warn' } },
    rmse: { path: 'validation.rmse', goal: 'minimize', gate: { max_regression: 0.02 } },
  })
  const at = (key: string) => ({ file: `model.yaml#metrics/values/${key}`, line: 1, column: 1 })
  expect(metrics.slice(0, 3)).toEqual([
    {
      name: 'mse',
      path: 'regression_metrics.mse',
      value: 0.3,
      standardDeviation: 0.01,
      goal: 'minimize',
      goalSource: 'declared',
      tolerance: 0.001,
      unit: 'EUR',
      isPrimary: true,
      isDeclared: true,
      gates: [
        { kind: 'min', limit: 0, level: 'error', at: at('mse/gate/min') },
        { kind: 'max', limit: 0.3, level: 'error', at: at('mse/gate/max') },
        { kind: 'max-regression', limit: 2.5, relative: true, level: 'error', at: at('mse/gate/max_regression') },
      ],
    },
    {
      name: 'r2',
      path: 'regression_metrics.r2',
      value: 0.8,
      goal: 'maximize',
      goalSource: 'guessed',
      isPrimary: false,
      isDeclared: true,
      gates: [{ kind: 'min', limit: 0.7, level: 'warn', at: at('r2/gate/min') }],
    },
    {
      name: 'rmse',
      path: '"validation.rmse"',
      value: 0.5,
      goal: 'minimize',
      goalSource: 'declared',
      isPrimary: false,
      isDeclared: true,
      gates: [
        { kind: 'max-regression', limit: 0.02, relative: false, level: 'error', at: at('rmse/gate/max_regression') },
      ],
    },
  ])
})

test('what the manifest does not name follows, is shown and never judged', () => {
  const { metrics } = readDeclared({ error: { path: 'regression_metrics.mse', gate: { max: 1 } } })
  expect(metrics.map(({ name, isDeclared, gates }) => [name, isDeclared, gates.length])).toEqual([
    ['error', true, 1],
    ['r2', false, 0],
    ['validation.rmse', false, 0],
    ['serving."p95.ms"', false, 0],
    ['serving.p95.ms', false, 0],
  ])
})

test('without a path a metric is found by its name, at the top or in a section of SageMaker’s', () => {
  const { metrics } = readDeclared({ mse: {}, 'validation.rmse': {} })
  expect(metrics.slice(0, 2).map(({ value }) => value)).toEqual([0.3, 0.5])
  const both = readDeclared({ mse: {} }, { mse: 1, regression_metrics: { mse: { value: 2 } } })
  expect(both.problems[0]).toMatchObject({
    message: '`mse` fits more than one place of the report evaluation.json',
    help: 'add a `path`',
  })
})

test('a path that leads nowhere is a problem at its place in the manifest, with what was probably meant', () => {
  const { metrics, problems } = readDeclared({
    mse: { path: 'regression_metrics.msee' },
    mae: { path: 'regression.mse' },
    gap: { path: 'fairness.gap' },
  })
  expect(metrics).toEqual([])
  expect(problems.map(({ at, help }) => [at.file, help])).toEqual([
    ['model.yaml#metrics/values/mse/path', 'did you mean `regression_metrics.mse`?'],
    ['model.yaml#metrics/values/mae/path', 'did you mean `regression_metrics.mse`?'],
    [
      'model.yaml#metrics/values/gap/path',
      'it has `regression_metrics.mse`, `regression_metrics.r2`, `"validation.rmse"`, `serving."p95.ms"`, `serving.p95.ms`',
    ],
  ])
})

test('a gate on the regression needs a declared goal, even where the name is well known', () => {
  const { problems } = readDeclared({ mse: { path: 'regression_metrics.mse', gate: { max_regression: '1%' } } })
  expect(problems).toMatchObject([
    {
      at: { file: 'model.yaml#metrics/values/mse/gate/max_regression' },
      message: expect.stringContaining('needs a `goal`'),
    },
  ])
})

test('all problems of all metrics are reported at once', () => {
  const { problems } = readDeclared({ a: { path: 'nowhere' }, b: { path: 'model' }, 'c%': { path: 'also.nowhere' } })
  expect(problems).toHaveLength(3)
})

test('the primary metric is the one named, else the first declared, else the first whose direction is known', () => {
  const primary = ({ metrics }: ReturnType<typeof readAll>) =>
    metrics.filter(({ isPrimary }) => isPrimary).map(({ name }) => name)
  expect(primary(readAll({ rows: 10, mse: 1, auc: 0.9 }))).toEqual(['mse'])
  expect(primary(readAll({ rows: 10, mse: 1, auc: 0.9 }, 'auc'))).toEqual(['auc'])
  expect(primary(readAll({ rows: 10, columns: 3 }))).toEqual(['rows'])
  expect(primary(readDeclared({ gap: { path: 'serving."p95.ms"' }, mse: {} }))).toEqual(['gap'])
  expect(readAll({ mse: 1, auc: 0.9 }, 'aux').problems).toEqual([
    {
      at: { file: 'model.yaml#metrics/primary', line: 1, column: 1 },
      message: '`primary` names no metric of this report',
      help: 'the metrics are mse, auc',
    },
  ])
})

test('what looks like a metric and is none is left out with a notice where nobody declared it', () => {
  const { metrics, problems, notices } = readAll({
    good: 1,
    loss: { value: 'NaN' },
    text: 'abc',
    flag: true,
    nothing: null,
    'two\nlines': 2,
    ['x'.repeat(256)]: 3,
    '\u202Egpj': 4,
  })
  expect(problems).toEqual([])
  expect(metrics.map(({ name }) => name)).toEqual(['good'])
  expect(notices.map(({ at, message }) => `${at.line}: ${message.slice(0, 50)}`)).toEqual([
    '4: left out: `loss` is not finite',
    `9: left out: \`two\\nlines\`, \`${'x'.repeat(25)}`,
  ])
})

test('two metrics of one name in two sections are told apart by their paths', () => {
  const { metrics, shape } = readAll({
    binary_classification_metrics: { accuracy: { value: 0.9 }, recall: { value: 0.8 } },
    multiclass_classification_metrics: { accuracy: { value: 0.7 } },
  })
  expect(metrics.map(({ name }) => name)).toEqual([
    'binary_classification_metrics.accuracy',
    'recall',
    'multiclass_classification_metrics.accuracy',
  ])
  expect(shape).toBe('SageMaker binary classification, SageMaker multiclass classification')
})

test('the shape of a report has a name', () => {
  expect(readAll({ mse: 1 }).shape).toBe('flat JSON')
  expect(readAll({ test: { mse: 1 } }).shape).toBe('nested JSON')
  expect(readAll({ regression_metrics: { mse: { value: 1 } } }).shape).toBe('SageMaker regression')
})

test('numbers beside a value are metrics of their own, its standard deviation is not', () => {
  const { metrics } = readAll({ mse: { value: 1, standard_deviation: 0.1, train: 0.9 } })
  expect(metrics.map(({ name, value }) => [name, value])).toEqual([
    ['mse', 1],
    ['mse.train', 0.9],
  ])
})

test('minus zero is zero', () => {
  const { metrics } = readEvaluation({
    report: { path: 'e.json', text: '{"bias": -0.0}' },
    file: aManifestFile({ report: 'e.json' }),
  })
  expect(Object.is(metrics[0]?.value, 0)).toBe(true)
})

test('a manifest without metrics has none', () => {
  expect(readEvaluation({ report: { path: 'e.json', text: 'x' }, file: aManifestFile() }).metrics).toEqual([])
})

test.each([
  ['mse', 'minimize'],
  ['RMSE', 'minimize'],
  ['validation:rmse', 'minimize'],
  ['val_loss', 'minimize'],
  ['log-loss', 'minimize'],
  ['false_positive_rate', 'minimize'],
  ['R2', 'maximize'],
  ['r2_score', 'maximize'],
  ['F1-Score', 'maximize'],
  ['weighted_f0_5', 'maximize'],
  ['test_macro_f1', 'maximize'],
  ['binary.auc', 'maximize'],
  ['true_negative_rate', 'maximize'],
  ['macro avg.f1-score', 'maximize'],
  ['precision_recall_auc', 'maximize'],
  ['val_sparse_categorical_accuracy', 'maximize'],
  ['neg_mean_squared_error', 'maximize'],
  ['eval_binary_crossentropy', 'minimize'],
  ['DI', undefined],
  ['DPPL', undefined],
  ['support', undefined],
  ['false_positives', undefined],
  ['example_count', undefined],
  ['lossless', undefined],
  ['accuracy_gap', undefined],
  ['error_free_rate', undefined],
  ['rows', undefined],
  ['latency', undefined],
  ['', undefined],
] as const)('the direction of %j is %s', (name, goal) => {
  expect(knownGoal(name)).toBe(goal)
})
