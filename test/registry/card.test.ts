import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cardSchema, type ModelCardContent } from '../../src/manifest/schema/card.js'
import type { Metric, ReportDetails } from '../../src/metrics/metric.js'
import { updatedCard, versionCard } from '../../src/registry/card/card.js'
import type { TrainingFacts } from '../../src/registry/card/filled-in.js'
import { fromModelCard } from '../../src/registry/version/metric-metadata.js'
import { refuseCard } from '../emulator/sagemaker/model-card.js'
import { runs } from '../lanes/counts.js'
import { accepts, arbitraryCard } from '../manifest/arbitrary-card.js'

const OWN: ModelCardContent = {
  intended_uses: { purpose_of_model: 'Price guidance', risk_rating: 'Low' },
  evaluation_details: [{ name: 'fairness', evaluation_observation: 'No gap above 5 %.' }],
  additional_information: { custom_details: { reviewed_by: 'Model risk' } },
}

const TRAINING: TrainingFacts = {
  arn: 'arn:aws:sagemaker:eu-west-1:222222222222:training-job/c4',
  image: '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1',
  datasets: ['s3://acme-ml/train/'],
  hyperParameters: { max_depth: '6' },
  metrics: [{ name: 'validation:rmse', value: 0.5 }],
}

const metric = (name: string, value: number, more: Partial<Metric> = {}): Metric => ({
  name,
  path: name,
  value,
  goalSource: 'unknown',
  isPrimary: false,
  isDeclared: false,
  gates: [],
  ...more,
})

const nothing = { card: undefined, manifest: {}, training: undefined, metrics: [], details: undefined }
const parsed = (made: { readonly content: string } | undefined): unknown => JSON.parse(made?.content ?? 'null')

test('what the author wrote is there, with the metrics first among the evaluations and the training job where it was silent', () => {
  const made = versionCard({
    card: OWN,
    manifest: { hyper_parameters: { epochs: 30, lr: 0.001, early: true } },
    training: TRAINING,
    metrics: [metric('mse', 0.2841, { standardDeviation: 0.01 })],
    details: undefined,
    report: { path: 'reports/evaluation.json' },
  })
  expect(made?.status).toBe('Draft')
  expect(parsed(made)).toEqual({
    intended_uses: OWN.intended_uses,
    training_details: {
      training_job_details: {
        training_arn: TRAINING.arn,
        training_datasets: TRAINING.datasets,
        training_environment: { container_image: [TRAINING.image] },
        training_metrics: TRAINING.metrics,
        hyper_parameters: [{ name: 'max_depth', value: '6' }],
        user_provided_hyper_parameters: [
          { name: 'epochs', value: '30' },
          { name: 'lr', value: '0.001' },
          { name: 'early', value: 'true' },
        ],
      },
    },
    evaluation_details: [
      {
        name: 'reports/evaluation.json',
        metadata: { 'smr/written-by': 'sagemaker-model-registry-action', 'smr/metric-names': 'path' },
        metric_groups: [
          { name: 'metrics', metric_data: [{ name: 'mse', type: 'number', value: 0.2841, notes: 'sd=0.01' }] },
        ],
      },
      ...(OWN.evaluation_details ?? []),
    ],
    additional_information: {
      custom_details: {
        reviewed_by: 'Model risk',
        'smr/filled-in': 'training_arn training_datasets training_environment training_metrics hyper_parameters',
      },
    },
  })
})

test('what the author says of the training is not filled in', () => {
  const card = { training_details: { training_job_details: { training_arn: 'mine', training_datasets: [] } } }
  const job = JSON.parse(versionCard({ ...nothing, card, training: TRAINING })?.content ?? '')
  expect(job.training_details.training_job_details.training_arn).toBe('mine')
  expect(job.training_details.training_job_details.training_datasets).toEqual([])
  expect(job.additional_information.custom_details['smr/filled-in']).toBe(
    'training_environment training_metrics hyper_parameters',
  )
})

test('of a training job no more is filled in than a card holds', () => {
  const many = Array.from({ length: 120 }, (_, index) => [`parameter ${index}`, 'x'.repeat(300)] as const)
  const training = { ...TRAINING, hyperParameters: Object.fromEntries(many) }
  const made = JSON.parse(versionCard({ ...nothing, training })?.content ?? '')
  const kept = made.training_details.training_job_details.hyper_parameters
  expect(kept).toHaveLength(100)
  expect(kept[0].value).toBe(`${'x'.repeat(254)}…`)
})

test('a version of which there is nothing to say has no card', () => {
  expect(versionCard(nothing)).toBeUndefined()
  expect(versionCard({ ...nothing, metrics: [metric('mse', Number.NaN)] })).toBeUndefined()
  expect(versionCard({ ...nothing, card: {} })).toBeUndefined()
})

test('the workflow says the status of the card, else the manifest, else it is a draft', () => {
  const of = { ...nothing, card: OWN }
  const manifest = { model_card_status: 'PendingReview' } as const
  expect(versionCard(of)?.status).toBe('Draft')
  expect(versionCard({ ...of, manifest })?.status).toBe('PendingReview')
  expect(versionCard({ ...of, manifest, status: 'Approved' })?.status).toBe('Approved')
})

describe('a card that would be too long', () => {
  const filler = (characters: number): ModelCardContent => ({
    evaluation_details: Array.from({ length: Math.ceil(characters / 2000) }, (_, index) => ({
      name: `by others ${index}`,
      evaluation_observation: 'x'.repeat(1950),
    })),
  })
  const curve = Array.from({ length: 1000 }, (_, index) => [index / 999, Math.sqrt(index / 999)] as const)
  const details: ReportDetails = {
    curves: [{ kind: 'roc', points: curve }],
    bias: [],
    attributions: Array.from({ length: 300 }, (_, index) => ({ label: '', feature: `feature ${index}`, value: index })),
    constraints: [],
  }
  const metrics = [
    ...Array.from({ length: 300 }, (_, index) => metric(`metric ${index}`, index + 1 / 3)),
    metric('the gated one', 0.5, {
      gates: [{ kind: 'max', limit: 1, level: 'error', at: { file: 'model.yaml', line: 1, column: 1 } }],
    }),
  ]
  const madeWith = (characters: number) =>
    versionCard({ ...nothing, card: filler(characters), training: TRAINING, metrics, details })

  test('loses the points of its curves before any metric', () => {
    const made = madeWith(64_000)
    expect(made?.content.length).toBeLessThanOrEqual(100_000)
    expect(fromModelCard(made?.content ?? '').metrics.size).toBe(301)
    expect(made?.content).toContain('linear_graph')
    expect(made?.content.split('],[').length).toBeLessThan(100)
  })

  test('then its least important metrics, and keeps the gated one to the last', () => {
    const made = madeWith(92_000)
    expect(made?.content.length).toBeLessThanOrEqual(100_000)
    expect(made?.content.length).toBeGreaterThan(99_000)
    const kept = [...fromModelCard(made?.content ?? '').metrics.keys()]
    expect(kept[0]).toBe('the gated one')
    expect(kept.length).toBeGreaterThan(10)
    expect(kept.length).toBeLessThan(301)
  })

  test('never loses what its author wrote', () => {
    const card = filler(96_000)
    const content: ModelCardContent = JSON.parse(madeWith(96_000)?.content ?? '')
    expect(content.evaluation_details?.filter(({ name }) => name.startsWith('by others'))).toEqual(
      card.evaluation_details,
    )
  })

  test('is refused, with its place, where what its author wrote is too long by itself', () => {
    const at = { file: 'model.yaml', line: 7, column: 1 }
    expect(() => versionCard({ ...nothing, card: filler(104_000), metrics, at })).toThrow(
      expect.objectContaining({
        code: 'invalid-manifest',
        message: expect.stringMatching(/^model\.yaml:7:1: the model card has 1\d{5} characters as JSON/),
        problems: [expect.objectContaining({ at })],
      }),
    )
  })
})

test('more hyper-parameters than a card holds are refused', () => {
  const many = (prefix: string) => Array.from({ length: 60 }, (_, index) => [`${prefix}${index}`, '1'] as const)
  const noted = many('a').map(([name, value]) => ({ name, value }))
  const card = { training_details: { training_job_details: { user_provided_hyper_parameters: noted } } }
  const manifest = { hyper_parameters: Object.fromEntries(many('b')) }
  expect(() => versionCard({ ...nothing, card, manifest })).toThrow(/are 120 together; a card has at most 100/)
})

describe('an update', () => {
  const first = versionCard({
    ...nothing,
    card: OWN,
    manifest: { hyper_parameters: { epochs: 30 } },
    training: TRAINING,
    metrics: [metric('mse', 0.2841)],
  })

  test('of nothing is the same card', () => {
    const again = updatedCard({ card: OWN, manifest: { hyper_parameters: { epochs: 30 } }, content: first?.content })
    expect(again).toEqual(first)
  })

  test('replaces what the author wrote, and keeps what was filled in', () => {
    const again = updatedCard({
      card: { intended_uses: { risk_rating: 'High' } },
      manifest: { hyper_parameters: { epochs: 40 } },
      content: first?.content,
    })
    const expected = versionCard({
      ...nothing,
      card: { intended_uses: { risk_rating: 'High' } },
      manifest: { hyper_parameters: { epochs: 40 } },
      training: TRAINING,
      metrics: [metric('mse', 0.2841)],
    })
    expect(again).toEqual(expected)
  })

  test('takes the author’s word where it was filled in before', () => {
    const card = { training_details: { training_job_details: { training_arn: 'mine' } } }
    const again = JSON.parse(updatedCard({ card, manifest: {}, content: first?.content })?.content ?? '')
    expect(again.training_details.training_job_details.training_arn).toBe('mine')
    expect(again.additional_information.custom_details['smr/filled-in']).not.toContain('training_arn')
  })

  test.each([
    '',
    'no card',
    '[]',
    'null',
    '{"evaluation_details":{"metadata":1}}',
    undefined,
  ])('of a version whose card is %j starts anew', (content) => {
    expect(parsed(updatedCard({ card: OWN, manifest: {}, content }))).toEqual(OWN)
  })
})

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.constantFrom('__proto__', '\u2028\u2029\u0085\r\n', '\ud800', '"\\', '💥'.repeat(200), '@everyone <!--', 'smr/x'),
)
const arbitraryMetrics = fc.array(
  fc.record({
    name: hostile,
    value: fc.double(),
    standardDeviation: fc.option(fc.double({ min: 0 }), { nil: undefined }),
  }),
  { maxLength: 20 },
)
const arbitraryTraining = fc.record({
  arn: hostile,
  image: hostile,
  datasets: fc.array(hostile, { maxLength: 30, size: 'max' }),
  hyperParameters: fc
    .array(fc.tuple(hostile, hostile), { maxLength: 120, size: 'max' })
    .map((pairs) => Object.fromEntries(pairs)),
  metrics: fc.array(fc.record({ name: hostile, value: fc.double() }), { maxLength: 60, size: 'max' }),
})
const rate = fc.double({ min: 0, max: 1, noNaN: true })
const arbitraryDetails: fc.Arbitrary<ReportDetails> = fc.record({
  curves: fc.array(
    fc.record({
      kind: fc.constantFrom('roc' as const, 'precision-recall' as const),
      points: fc.array(fc.tuple(rate, rate), { maxLength: 300 }),
    }),
    { maxLength: 2 },
  ),
  bias: fc.array(
    fc.record({
      stage: fc.constantFrom('pre-training' as const, 'post-training' as const),
      facet: hostile,
      facetValue: hostile,
      name: hostile,
      value: fc.double({ noNaN: true, noDefaultInfinity: true }),
      fair: fc.constant(0),
    }),
    { maxLength: 10 },
  ),
  attributions: fc.array(fc.record({ label: hostile, feature: hostile, value: rate }), { maxLength: 20 }),
  constraints: fc.constant([]),
})

test('whatever the texts and numbers are, the card is one line, is accepted by AWS’s schema and keeps the limits that it means', () => {
  fc.assert(
    fc.property(
      arbitraryCard,
      arbitraryMetrics,
      arbitraryTraining,
      arbitraryDetails,
      hostile,
      (card, metrics, training, details, path) => {
        fc.pre(JSON.stringify(card).length <= 100_000)
        const made = versionCard({
          card,
          manifest: {},
          training,
          metrics: metrics.map(({ name, value, standardDeviation }) =>
            metric(name, value, standardDeviation === undefined ? {} : { standardDeviation }),
          ),
          details,
          report: { path },
        })
        if (made === undefined) return
        expect(made.content.length).toBeLessThanOrEqual(100_000)
        expect(made.content).not.toMatch(/[\n\r\u0085\u2028\u2029\p{Cc}\p{Cs}]/u)
        const content: unknown = JSON.parse(made.content)
        expect(accepts(content)).toEqual([])
        refuseCard(made.content) // the same with AWS's limits where they take effect, as the emulator has them
        const unmarked = made.content
          .replaceAll('"smr/written-by"', '"written-by"')
          .replaceAll('"smr/filled-in"', '"filled-in"')
          .replaceAll('"smr/metric-names"', '"metric-names"')
        expect(cardSchema.safeParse(JSON.parse(unmarked)).error?.issues ?? []).toEqual([])
        expect(updatedCard({ card, manifest: {}, content: made.content })).toEqual(made)
      },
    ),
    runs(150),
  )
})
