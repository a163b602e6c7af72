import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { MAX_FEATURES } from '../../src/evidence/attributions.js'
import { fairValue } from '../../src/evidence/bias.js'
import { isWithoutDetails } from '../../src/evidence/details.js'
import { readEvaluation } from '../../src/evidence/evaluation.js'
import { readReports } from '../../src/evidence/named-reports.js'
import { cardSchema } from '../../src/manifest/schema/card.js'
import type { ReportDetails } from '../../src/metrics/metric.js'
import { evaluationDetail } from '../../src/registry/card/evaluation.js'
import { detailsFromModelCard, fromModelCard } from '../../src/registry/version/metric-metadata.js'
import { runs } from '../lanes/counts.js'
import { aManifestFile, aMetric } from '../metrics/builders.js'

const isCard = new Ajv({ strict: false }).compile(
  JSON.parse(
    readFileSync('test/metrics/fixtures/model-card.schema.json', 'utf8').replace(
      /"pattern": "(\.\{1,\d+\})"/g,
      '"pattern": "^$1$"',
    ),
  ),
)

function card(details: ReportDetails, metrics = [aMetric({ standardDeviation: 0.01 })]): string {
  return JSON.stringify({ evaluation_details: [evaluationDetail(metrics, { name: 'evaluation' }, details)] })
}

const word = fc.stringMatching(/^[\p{L}\p{N}_.:/=+\-@"(\],\\ ]{1,63}$/u)
const rate = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0)
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
const matrix = fc.uniqueArray(word, { minLength: 1, maxLength: 20 }).chain((labels) =>
  fc.record({
    labels: fc.constant(labels),
    counts: fc.array(fc.array(fc.nat(), { minLength: labels.length, maxLength: labels.length }), {
      minLength: labels.length,
      maxLength: labels.length,
    }),
  }),
)
const curve = (kind: 'roc' | 'precision-recall') =>
  fc.record({ kind: fc.constant(kind), points: fc.array(fc.tuple(rate, rate), { minLength: 1, maxLength: 20 }) })
const bias = fc
  .record({
    stage: fc.constantFrom('pre-training' as const, 'post-training' as const),
    facet: word,
    facetValue: word,
    name: word,
    value: finite,
  })
  .map((metric) => ({ ...metric, fair: fairValue(metric.name) }))
const attribution = fc.record({
  label: fc.oneof(fc.constant(''), word),
  feature: word,
  value: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
})
const details: fc.Arbitrary<ReportDetails> = fc.record(
  {
    confusionMatrix: matrix,
    curves: fc
      .tuple(fc.array(curve('roc'), { maxLength: 1 }), fc.array(curve('precision-recall'), { maxLength: 1 }))
      .map((all) => all.flat()),
    bias: fc.uniqueArray(bias, { maxLength: 20, selector: ({ value, fair, ...key }) => JSON.stringify(key) }),
    attributions: fc.uniqueArray(attribution, {
      maxLength: 20,
      selector: ({ label, feature }) => JSON.stringify([label, feature]),
    }),
    constraints: fc.constant([]),
  },
  { requiredKeys: ['curves', 'bias', 'attributions', 'constraints'] },
)

/** In the order of groups, in which a card has them. */
function ordered({ bias: metrics, attributions, ...rest }: ReportDetails) {
  const sorted = <Item>(items: readonly Item[]) =>
    items.map((item) => JSON.stringify(item, Object.keys(Object(item)).sort())).sort()
  return { ...rest, bias: sorted(metrics), attributions: sorted(attributions) }
}

test('details are written as AWS’s schema means, beside the metrics, and read back as they were', () => {
  fc.assert(
    fc.property(details, (some) => {
      const content = card(some)
      expect([isCard(JSON.parse(content)), isCard.errors]).toEqual([true, null])
      expect(cardSchema.safeParse(JSON.parse(content)).error).toBeUndefined()
      const read = detailsFromModelCard(content)
      if (isWithoutDetails(some)) expect(read).toBeUndefined()
      else expect(ordered(read ?? some)).toEqual(ordered(some))
      expect(fromModelCard(content).named).toEqual(new Map([['mse', { value: 0.3, standardDeviation: 0.01 }]]))
    }),
    runs(500),
  )
})

test('a card without details has none', () => {
  expect(detailsFromModelCard(card({ curves: [], bias: [], attributions: [], constraints: [] }))).toBeUndefined()
  expect(detailsFromModelCard('{}')).toBeUndefined()
})

test('the largest details that a report can give fit into a card with room for the rest', () => {
  const labels = Array.from({ length: 20 }, (_, index) => `a label of some length ${index}`)
  const facets = Array.from({ length: 500 }, (_, index) => ({ facet: `facet ${index % 20}`, name: `M${index % 25}` }))
  const content = card({
    confusionMatrix: { labels, counts: labels.map(() => labels.map(() => 1234567)) },
    curves: (['roc', 'precision-recall'] as const).map((kind) => ({
      kind,
      points: Array.from({ length: 200 }, (_, index) => [index / 199, 1 / (index + 3)] as const),
    })),
    bias: facets.map((one) => ({ ...one, stage: 'post-training', facetValue: 'x', value: Math.PI, fair: 0 })),
    attributions: labels.flatMap((label) =>
      Array.from({ length: MAX_FEATURES }, (_, index) => ({ label, feature: `feature ${index}`, value: Math.E })),
    ),
    constraints: [],
  })
  expect(content.length).toBeLessThan(80_000)
})

/** What the SDK (2.232, evaluation_metric_parsers.py) makes of the reports of examples/breast-cancer. */
const sdkCard = readFileSync('test/metrics/fixtures/sagemaker-sdk-card.json', 'utf8')

test('a card that SageMaker’s Python SDK made of the same reports says the same', () => {
  const text = (name: string) => readFileSync(`examples/breast-cancer/${name}`, 'utf8')
  const evaluation = readEvaluation({
    report: { path: 'evaluation.json', text: text('evaluation.json') },
    file: aManifestFile({ report: 'evaluation.json' }),
  })
  const reports = readReports({
    files: [
      { at: ['reports', 'bias', 'report'], path: 'bias.json', text: text('reports/clarify/bias.json') },
      { at: ['reports', 'explainability'], path: 'shap.json', text: text('reports/clarify/explanations.json') },
    ],
  })
  const read = detailsFromModelCard(sdkCard)
  expect(read?.confusionMatrix).toEqual(evaluation.details.confusionMatrix)
  expect(read?.curves.toSorted((one, other) => (one.kind < other.kind ? -1 : 1))).toEqual(
    evaluation.details.curves.toSorted((one, other) => (one.kind < other.kind ? -1 : 1)),
  )
  expect(read?.bias).toEqual(reports.details.bias.map(({ description, ...metric }) => metric))
  expect(read?.attributions.toSorted((one, other) => other.value - one.value)).toEqual(reports.details.attributions)
  const { metrics } = fromModelCard(sdkCard)
  for (const { path, value, standardDeviation } of evaluation.metrics)
    expect(metrics.get(path)).toEqual({ value, standardDeviation })
  expect([...metrics.keys()].filter((name) => name.includes('deviation') || name === 'DI')).toEqual([])
})

// Cards are written by people and consoles, too. Each is passed over as far as it cannot be read.
const oddGroups: readonly unknown[] = [
  { name: 'x', metric_data: [{ name: 'confusion_matrix', type: 'matrix', value: [[1, 2], [3]] }] },
  {
    name: 'x',
    metric_data: [
      {
        name: 'confusion_matrix',
        type: 'matrix',
        value: [
          [1, 'a'],
          [3, 4],
        ],
      },
    ],
  },
  { name: 'x', metric_data: [{ name: 'confusion_matrix', type: 'matrix', value: [] }] },
  { name: 'x', metric_data: [{ name: 'confusion_matrix', type: 'matrix', value: {} }] },
  { name: 'x', metric_data: [{ name: 'confusion_matrix', type: 'matrix', value: Array(21).fill(Array(21).fill(1)) }] },
  {
    name: 'x',
    metric_data: [{ name: 'receiver_operating_characteristic_curve', type: 'linear_graph', value: [[0], 'x', [2, 3]] }],
  },
  { name: 'x', metric_data: [{ name: 'my curve', type: 'linear_graph', value: [[0, 1]] }] },
  {
    name: 'pre_training_bias_metrics',
    metric_data: [{ name: 'no facet', type: 'bar_chart', value: [1], x_axis_name: ['DI'] }],
  },
  {
    name: 'pre_training_bias_metrics',
    metric_data: [{ name: '"a\\q"=1', type: 'bar_chart', value: [1], x_axis_name: ['DI'] }],
  },
  {
    name: 'pre_training_bias_metrics',
    metric_data: [{ name: 'a=b', type: 'bar_chart', value: ['1'], x_axis_name: ['DI', 7] }],
  },
  { name: 'pre_training_bias_metrics - label y = 1', metric_data: [{ name: 'DI', type: 'number', value: 1 }] },
  {
    name: 'explanations - global_shap_values',
    metric_data: [{ name: 'no label', type: 'bar_chart', value: [1], x_axis_name: ['a'] }],
  },
  { name: 'explanations - global_shap_values, label=a', metric_data: [{ name: 'f', type: 'number', value: '-1' }] },
  { name: 'explanations - pdp', metric_data: [{ name: 'f', type: 'number', value: 1 }] },
  { name: 7, metric_data: [{ name: 7, type: 'matrix', value: [[1]] }] },
  null,
]

test.each(oddGroups)('a card with %j holds no details, and its reader does not throw', (group) => {
  const content = JSON.stringify({ evaluation_details: [{ name: 'e', metric_groups: [group] }] })
  expect(detailsFromModelCard(content)).toBeUndefined()
  expect(fromModelCard(content).named?.size).toBe(0)
})

test('no text makes the reader of cards throw', () => {
  fc.assert(
    fc.property(fc.json(), (text) => detailsFromModelCard(text) === undefined),
    runs(100),
  )
  for (const text of ['', '{', 'null', '['.repeat(90_000), 'x'.repeat(200_000)])
    expect(detailsFromModelCard(text)).toBeUndefined()
})

test('a matrix whose axes were cut to the same name, or have none, is numbered', () => {
  const datum = {
    name: 'confusion_matrix',
    type: 'matrix',
    value: [
      [1, 2],
      [3, 4],
    ],
    x_axis_name: ['a', 'a'],
  }
  const content = JSON.stringify({ evaluation_details: [{ metric_groups: [{ name: 'x', metric_data: [datum] }] }] })
  expect(detailsFromModelCard(content)?.confusionMatrix?.labels).toEqual(['0', '1'])
})
