import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { areaUnder, MAX_POINTS, thinned } from '../../src/evidence/curves.js'
import { readEvaluation } from '../../src/evidence/evaluation.js'
import { MAX_LABELS } from '../../src/evidence/matrix.js'
import { runs } from '../lanes/counts.js'
import { aManifestFile } from '../metrics/builders.js'

function read(content: unknown) {
  const report = { path: 'evaluation.json', text: JSON.stringify(content) }
  const evaluation = readEvaluation({ report, file: aManifestFile({ report: 'evaluation.json' }) })
  expect(evaluation.problems).toEqual([])
  return evaluation
}

const binary = (section: object) => ({ binary_classification_metrics: { auc: { value: 0.9 }, ...section } })

test('rows of SageMaker’s confusion matrix are the actual classes, as AWS’s own example has it: recall 1, precision 1/3', () => {
  const { details } = read(binary({ confusion_matrix: { '0': { '0': 1, '1': 2 }, '1': { '0': 0, '1': 1 } } }))
  expect(details.confusionMatrix).toEqual({
    labels: ['0', '1'],
    counts: [
      [1, 2],
      [0, 1],
    ],
  })
})

test('a label that was never there, or never predicted, has a row and a column all the same', () => {
  const { details } = read(binary({ confusion_matrix: { cat: { cat: 3, dog: 1 }, cow: { cat: 2 } } }))
  expect(details.confusionMatrix).toEqual({
    labels: ['cat', 'cow', 'dog'],
    counts: [
      [3, 0, 1],
      [2, 0, 0],
      [0, 0, 0],
    ],
  })
})

test.each([
  [
    'a list of rows',
    [
      [3, 1],
      [0, 2],
    ],
    ['0', '1'],
  ],
  [
    'rows beside their labels',
    {
      labels: ['no', 'yes'],
      matrix: [
        [3, 1],
        [0, 2],
      ],
    },
    ['no', 'yes'],
  ],
  [
    'rows beside labels that are numbers',
    {
      classes: [7, 9],
      values: [
        [3, 1],
        [0, 2],
      ],
    },
    ['7', '9'],
  ],
])('%s is a confusion matrix, too', (_name, confusion_matrix, labels) => {
  expect(read({ auc: 0.9, confusion_matrix }).details.confusionMatrix).toEqual({
    labels,
    counts: [
      [3, 1],
      [0, 2],
    ],
  })
})

test('what only looks like a confusion matrix in a report of one’s own is left out with a notice', () => {
  const { details, notices, metrics } = read({ auc: 0.9, confusion_matrix: 'see matrix.png' })
  expect(details.confusionMatrix).toBeUndefined()
  expect(notices[0]?.message).toBe('left out: the confusion matrix is the text `see matrix.png`')
  expect(metrics).toHaveLength(1)
})

test('of a hundred labels the nineteen most frequent stay, and the rest is one; no row of the data is lost', () => {
  const labels = Array.from({ length: 100 }, (_, index) => `l${index}`)
  const row = (actual: number) =>
    Object.fromEntries(labels.map((label, predicted) => [label, actual === predicted ? actual : 1]))
  const { details } = read(
    binary({ confusion_matrix: Object.fromEntries(labels.map((label, index) => [label, row(index)])) }),
  )
  const matrix = details.confusionMatrix
  expect(matrix?.labels).toHaveLength(MAX_LABELS)
  expect(matrix?.labels.slice(0, 2)).toEqual(['l81', 'l82'])
  expect(matrix?.labels.at(-1)).toBe('(81 others)')
  const all = matrix?.counts.flat().reduce((sum, count) => sum + count, 0)
  expect(all).toBe(100 * 99 + (99 * 100) / 2)
  expect(matrix?.counts[0]?.[0]).toBe(81)
})

test('curves are read as points; those that SageMaker could not compute are left out', () => {
  const { details } = read(
    binary({
      receiver_operating_characteristic_curve: { false_positive_rates: [0, 0, 1], true_positive_rates: [0, 0.5, 1] },
      precision_recall_curve: { precisions: [0.5, 1, 'NaN'], recalls: [1, 0.5, 0] },
    }),
  )
  expect(details.curves).toEqual([
    {
      kind: 'roc',
      points: [
        [0, 0],
        [0, 0.5],
        [1, 1],
      ],
    },
    {
      kind: 'precision-recall',
      points: [
        [1, 0.5],
        [0.5, 1],
      ],
    },
  ])
})

test('a thinned curve keeps its ends, its order and its area', () => {
  const random = fc.integer({ min: 1, max: 2 ** 31 - 1 })
  fc.assert(
    fc.property(fc.integer({ min: MAX_POINTS + 1, max: 3000 }), random, fc.boolean(), (length, seed, isSteps) => {
      const points = isSteps ? stairs(length, seed) : Array.from({ length }, (_, i) => bend(i / (length - 1)))
      const kept = thinned(points)
      expect(kept.length).toBeLessThanOrEqual(MAX_POINTS)
      expect(kept.length).toBeGreaterThan(MAX_POINTS * 0.9)
      expect([kept[0], kept.at(-1)]).toEqual([points[0], points.at(-1)])
      expect(kept.every((point) => points.includes(point))).toBe(true)
      expect(kept.map(([x]) => x)).toEqual(kept.map(([x]) => x).toSorted((a, b) => a - b))
      expect(Math.abs(areaUnder(kept) - areaUnder(points))).toBeLessThan(0.002)
    }),
    runs(200),
  )
})

const bend = (x: number) => [x, Math.sqrt(1 - (1 - x) ** 2)] as const

/** An empirical ROC curve: steps to the right and up, from (0, 0) to (1, 1). */
function stairs(length: number, seed: number): readonly (readonly [number, number])[] {
  let state = seed
  const steps = Array.from({ length: length - 1 }, () => {
    state = (state * 48271) % 2147483647
    return state % 5 < 3
  })
  const ups = Math.max(1, steps.filter(Boolean).length)
  const rights = Math.max(1, steps.length - ups)
  let [x, y] = [0, 0]
  return [
    [0, 0] as const,
    ...steps.map((isUp) => [isUp ? x / rights : ++x / rights, isUp ? ++y / ups : y / ups] as const),
  ]
}

const facet = (value_or_threshold: unknown, metrics: readonly object[]) => ({ value_or_threshold, metrics })

test('bias before and after training is read for each value of each facet, with what is fair', () => {
  const { details, metrics, notices } = read({
    pre_training_bias_metrics: {
      label: 'approved',
      label_value_or_threshold: '1',
      facets: { sex: [facet('F', [{ name: 'CI', description: 'Class Imbalance (CI)', value: -0.2 }])] },
    },
    post_training_bias_metrics: {
      label: 'approved',
      label_value_or_threshold: '1',
      facets: {
        sex: [
          facet('F', [
            { name: 'DI', value: 0.8 },
            { name: 'TE', value: 'Infinity' },
          ]),
          facet('X', [{ name: 'DI', value: 1.1 }]),
        ],
        age: [facet('(40, 90]', [{ name: 'CDDPL', value: null, error: 'Group variable is empty or not provided' }])],
      },
    },
  })
  expect(metrics).toEqual([])
  expect(
    details.bias.map(({ stage, facet: name, facetValue, name: metric, value, fair }) => [
      stage,
      name,
      facetValue,
      metric,
      value,
      fair,
    ]),
  ).toEqual([
    ['pre-training', 'sex', 'F', 'CI', -0.2, 0],
    ['post-training', 'sex', 'F', 'DI', 0.8, 1],
    ['post-training', 'sex', 'X', 'DI', 1.1, 1],
  ])
  expect(details.bias[0]?.description).toBe('Class Imbalance (CI)')
  expect(notices.map(({ message }) => message)).toEqual([
    '`TE` of `sex=F` is left out: it has no number',
    '`CDDPL` of `age=(40, 90]` is left out: `Group variable is empty or not provided`',
  ])
})

test('attributions are read for each label, the most important features first, and not more than fifty', () => {
  const values = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`f${index}`, index / 100]))
  const { details, notices } = read({
    explanations: {
      kernel_shap: {
        yes: { global_shap_values: { age: 0.1, sex: 0.3, zip: 'NaN' }, expected_value: 0.5 },
        no: { global_shap_values: values },
      },
      pdp: [{ feature_name: 'age', data_type: 'numerical', feature_values: [1], model_predictions: [[0.5]] }],
    },
  })
  expect(details.attributions.slice(0, 3)).toEqual([
    { label: 'yes', feature: 'sex', value: 0.3 },
    { label: 'yes', feature: 'age', value: 0.1 },
    { label: 'no', feature: 'f59', value: 0.59 },
  ])
  expect(details.attributions).toHaveLength(52)
  expect(notices.map(({ message }) => message)).toEqual([
    'the attribution of `zip` is left out: it has no number',
    'of 60 features of `no` the 50 that count most are kept',
  ])
})
