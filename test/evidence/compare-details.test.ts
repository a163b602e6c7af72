import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { MAX_FEATURES } from '../../src/evidence/attributions.js'
import { areaUnder } from '../../src/evidence/curves.js'
import { compareDetails, mergeDetails, NO_DETAILS } from '../../src/evidence/details.js'
import type { Attribution, BiasMetric, ConfusionMatrix, ReportDetails } from '../../src/metrics/metric.js'
import { runs } from '../lanes/counts.js'

const withMatrix = (confusionMatrix: ConfusionMatrix): ReportDetails => ({ ...NO_DETAILS, confusionMatrix })
const withBias = (...bias: readonly BiasMetric[]): ReportDetails => ({ ...NO_DETAILS, bias })

function aBias(of: Partial<BiasMetric>): BiasMetric {
  return { stage: 'post-training', facet: 'sex', facetValue: 'F', name: 'DPPL', value: 0, fair: 0, ...of }
}

function attributions(values: Readonly<Record<string, number>>, label = 'label0'): readonly Attribution[] {
  return Object.entries(values).map(([feature, value]) => ({ label, feature, value }))
}

const before = {
  labels: ['benign', 'malignant'],
  counts: [
    [350, 7],
    [12, 200],
  ],
}

test('a confusion matrix is set beside the baseline’s cell by cell, and each class by its recall and precision', () => {
  const now = {
    labels: ['benign', 'malignant'],
    counts: [
      [353, 4],
      [8, 204],
    ],
  }
  const { matrix } = compareDetails(withMatrix(now), withMatrix(before))
  expect(matrix?.cells[1]).toEqual([
    { count: 8, baseline: 12, change: -4, isCorrect: false },
    { count: 204, baseline: 200, change: 4, isCorrect: true },
  ])
  expect(matrix?.classes[1]).toEqual({
    label: 'malignant',
    recall: { value: 204 / 212, baseline: 200 / 212, change: 204 / 212 - 200 / 212 },
    precision: { value: 204 / 208, baseline: 200 / 207, change: 204 / 208 - 200 / 207 },
  })
  expect([matrix?.added, matrix?.removed]).toEqual([[], []])
})

test('labels are matched by name, whatever their order; what only one of the two has is told', () => {
  const now = {
    labels: ['unclear', 'malignant', 'benign'],
    counts: [
      [5, 0, 1],
      [2, 9, 0],
      [0, 0, 7],
    ],
  }
  const { matrix } = compareDetails(withMatrix(now), withMatrix({ ...before, labels: ['benign', 'other'] }))
  expect(matrix?.labels).toEqual(['unclear', 'malignant', 'benign', 'other'])
  expect([matrix?.added, matrix?.removed]).toEqual([['unclear', 'malignant'], ['other']])
  expect(matrix?.cells[2]?.[2]).toEqual({ count: 7, baseline: 350, change: -343, isCorrect: true })
  expect(matrix?.cells[3]?.[2]).toEqual({ baseline: 12, isCorrect: false })
  expect(matrix?.cells[0]?.[0]).toEqual({ count: 5, isCorrect: true })
  expect(matrix?.classes[3]).toEqual({
    label: 'other',
    recall: { baseline: 200 / 212 },
    precision: { baseline: 200 / 207 },
  })
})

test('a class that was never there, or never predicted, has no recall or precision', () => {
  const { matrix } = compareDetails(
    withMatrix({
      labels: ['a', 'b'],
      counts: [
        [3, 0],
        [0, 0],
      ],
    }),
    undefined,
  )
  expect(matrix?.classes[1]).toEqual({ label: 'b', recall: {}, precision: {} })
  expect(matrix?.cells[0]?.[0]).toEqual({ count: 3, isCorrect: true })
  expect(matrix?.added).toEqual([])
})

test('where a matrix was cut to its most frequent labels nothing is called added or removed', () => {
  const { matrix } = compareDetails(withMatrix({ ...before, labels: ['benign', '(81 others)'] }), withMatrix(before))
  expect([matrix?.added, matrix?.removed]).toEqual([[], []])
})

const cases: readonly (readonly [string, number, number, number, string])[] = [
  ['DPPL', 0.2, 0.1, 0, 'nearer'],
  ['DPPL', 0.2, -0.3, 0, 'further'],
  ['DPPL', 0.2, -0.1, 0, 'nearer'],
  ['DPPL', 0.2, -0.2, 0, 'same'],
  ['DI', 0.8, 0.9, 1, 'nearer'],
  ['DI', 0.9, 1.2, 1, 'further'],
  ['DI', 0.8, 1.2, 1, 'same'],
  ['DI', 0, 1, 1, 'nearer'],
]

// The first two are the examples of AWS's documentation on bias drift violations.
test.each(cases)('%s from %d to %d with %d as fair is %s', (name, baseline, value, fair, verdict) => {
  const { bias } = compareDetails(
    withBias(aBias({ name, value, fair })),
    withBias(aBias({ name, value: baseline, fair })),
  )
  expect(bias).toMatchObject([{ name, verdict, value: { value, baseline, change: value - baseline } }])
})

test('a bias metric is compared with that of the same stage, facet, value and name alone', () => {
  const { bias } = compareDetails(
    withBias(aBias({ value: 0.1 }), aBias({ facetValue: 'X', value: 0.3 })),
    withBias(aBias({ value: 0.2 }), aBias({ stage: 'pre-training', value: 0.5 })),
  )
  expect(bias.map(({ stage, facetValue, verdict, value }) => [stage, facetValue, verdict, value])).toEqual([
    ['post-training', 'F', 'nearer', { value: 0.1, baseline: 0.2, change: -0.1 }],
    ['post-training', 'X', 'new', { value: 0.3 }],
    ['pre-training', 'F', 'removed', { baseline: 0.5 }],
  ])
})

test('without a baseline nothing is new; without reports of the candidate nothing was removed', () => {
  const some = { ...withBias(aBias({})), attributions: attributions({ age: 1 }) }
  const alone = compareDetails(some, undefined)
  expect(alone.bias[0]?.verdict).toBe('not-compared')
  expect(alone.attributions[0]?.features[0]?.presence).toBe('not-compared')
  expect(compareDetails(NO_DETAILS, some)).toEqual({ curves: [], bias: [], attributions: [] })
})

test('features are compared by their share and their rank; values of two models have no common unit', () => {
  const { attributions: labels } = compareDetails(
    { ...NO_DETAILS, attributions: attributions({ age: 0.1, zip: 0.6, job: 0.3 }) },
    { ...NO_DETAILS, attributions: attributions({ age: 6, job: 2, sex: 2 }) },
  )
  expect(labels).toHaveLength(1)
  expect(
    labels[0]?.features.map(({ feature, rank, presence }) => [feature, rank.value, rank.baseline, presence]),
  ).toEqual([
    ['zip', 1, undefined, 'new'],
    ['job', 2, 2, 'both'],
    ['age', 3, 1, 'both'],
    ['sex', undefined, 3, 'removed'],
  ])
  const age = labels[0]?.features[2]
  expect(age?.share).toEqual({
    value: expect.closeTo(0.1),
    baseline: expect.closeTo(0.6),
    change: expect.closeTo(-0.5),
  })
  expect(age?.rank.change).toBe(2)
  expect(labels[0]?.isCut).toBe(false)
})

test('a list of features that was cut is marked, as one of fifty may have been', () => {
  const many = Object.fromEntries(Array.from({ length: MAX_FEATURES }, (_, index) => [`f${index}`, 1]))
  const details = { ...NO_DETAILS, attributions: attributions(many) }
  expect(compareDetails(details, undefined).attributions[0]?.isCut).toBe(true)
})

test('features that all count nothing have ranks and no shares', () => {
  const details = { ...NO_DETAILS, attributions: attributions({ a: 0, b: 0 }) }
  expect(compareDetails(details, details).attributions[0]?.features[0]).toEqual({
    feature: 'a',
    value: { value: 0, baseline: 0, change: 0 },
    share: {},
    rank: { value: 1, baseline: 1, change: 0 },
    presence: 'both',
  })
})

test('a curve has the area under it, with its change', () => {
  const roc = (points: readonly (readonly [number, number])[]): ReportDetails => ({
    ...NO_DETAILS,
    curves: [{ kind: 'roc', points }],
  })
  const diagonal = [
    [0, 0],
    [1, 1],
  ] as const
  const better = [
    [0, 0],
    [0, 0.5],
    [1, 1],
  ] as const
  const { curves } = compareDetails(roc(better), roc(diagonal))
  expect(curves).toEqual([
    { kind: 'roc', area: { value: 0.75, baseline: 0.5, change: 0.25 }, points: better, baselinePoints: diagonal },
  ])
  expect(compareDetails(roc(better), undefined).curves[0]?.area).toEqual({ value: 0.75 })
})

test('an area is the same in either direction, and from 0 to 1 for rates', () => {
  const rates = fc.array(
    fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
  )
  fc.assert(
    fc.property(rates, (some) => {
      const points = some.toSorted(([one], [other]) => one - other)
      const area = areaUnder(points)
      expect(area).toBeCloseTo(areaUnder(points.toReversed()), 12)
      expect(area).toBeGreaterThanOrEqual(0)
      expect(area).toBeLessThanOrEqual(1)
    }),
    runs(100),
  )
})

test('two reports that say the same thing are one: the first holds', () => {
  const one = { ...withMatrix(before), bias: [aBias({ value: 1 })], attributions: attributions({ a: 1 }) }
  const other = {
    ...withMatrix({ labels: ['x'], counts: [[1]] }),
    bias: [aBias({ value: 2 }), aBias({ name: 'DI' })],
    attributions: attributions({ a: 2, b: 3 }),
  }
  expect(mergeDetails(one, other)).toEqual({
    ...withMatrix(before),
    bias: [aBias({ value: 1 }), aBias({ name: 'DI' })],
    attributions: attributions({ a: 1, b: 3 }),
  })
  expect(mergeDetails(NO_DETAILS, other)).toEqual(other)
})
