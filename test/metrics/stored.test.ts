import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import type { Gate, Metric } from '../../src/metrics/metric.js'
import { isPresentableName, metadataKey, pathOfKey } from '../../src/metrics/metric-names.js'
import { evaluationDetail } from '../../src/registry/card/evaluation.js'
import { fromCustomerMetadata, fromModelCard, toCustomerMetadata } from '../../src/registry/version/metric-metadata.js'
import { runs } from '../lanes/counts.js'
import { aMetric, somewhere } from './builders.js'

// CustomerMetadataKey and CustomerMetadataValue of the service model, written so that JavaScript can read them.
const KEY = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u
const VALUE = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,256}$/u
const gate: Gate = { kind: 'max', limit: 1, level: 'error', at: somewhere }

const finite = fc.double({ noNaN: true, noDefaultInfinity: true })
const metric = fc
  .record({
    name: fc.oneof(fc.stringMatching(/^[\p{L}\p{N}_.:/=+\-@]{1,30}$/u), fc.string({ unit: 'binary', maxLength: 20 })),
    value: finite,
    standardDeviation: fc.option(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), { nil: undefined }),
  })
  .map(({ name, value, standardDeviation }) =>
    aMetric({
      name,
      value: value + 0,
      ...(standardDeviation === undefined ? {} : { standardDeviation: standardDeviation + 0 }),
    }),
  )
const metricsByName = fc.uniqueArray(metric, { selector: ({ name }) => name, maxLength: 12 })

function valuesOf(metrics: readonly Metric[]) {
  return new Map(
    metrics.map(({ name, value, standardDeviation }) => [
      name,
      standardDeviation === undefined ? { value } : { value, standardDeviation },
    ]),
  )
}

/** The schema as AWS prints it, with the limits it means: its patterns have no anchors. */
function cardSchema(): object {
  const text = readFileSync('test/metrics/fixtures/model-card.schema.json', 'utf8')
  return JSON.parse(text.replace(/"pattern": "(\.\{1,\d+\})"/g, '"pattern": "^$1$"'))
}

function toCard(metrics: readonly Metric[], name = 'evaluation'): string {
  return JSON.stringify({ evaluation_details: [evaluationDetail(metrics, { name })] })
}

const isCard = new Ajv({ strict: false }).compile(cardSchema())

test('a metric is one entry with its value and its standard deviation', () => {
  expect(
    toCustomerMetadata(
      [aMetric({ value: 0.2841, standardDeviation: 0.0103 }), aMetric({ name: 'r2', value: 0.8 })],
      40,
    ),
  ).toEqual({
    'metric/mse': '0.2841 sd=0.0103',
    'metric/r2': '0.8',
    'smr/metric-names': 'path',
  })
})

test('where room is short, gated metrics come first, then the primary one, then declared ones', () => {
  const metrics = [
    aMetric({ name: 'seen', isDeclared: false }),
    aMetric({ name: 'declared' }),
    aMetric({ name: 'primary', isPrimary: true, isDeclared: false }),
    aMetric({ name: 'gated', gates: [gate] }),
  ]
  const names = (room: number) =>
    Object.keys(toCustomerMetadata(metrics, room))
      .filter((key) => key !== 'smr/metric-names')
      .map((key) => key.slice('metric/'.length))
  expect(names(4)).toEqual(['gated', 'primary', 'declared', 'seen'])
  expect(names(2)).toEqual(['gated', 'primary'])
  expect(names(0)).toEqual([])
  expect(names(-1)).toEqual([])
})

test('what is stored is what the service takes, and reads back as the same numbers', () => {
  fc.assert(
    fc.property(metricsByName, (metrics) => {
      const stored = toCustomerMetadata(metrics, 50)
      for (const [key, value] of Object.entries(stored)) {
        expect(key).toMatch(KEY)
        expect(value).toMatch(VALUE)
      }
      const all = valuesOf(metrics)
      const read = fromCustomerMetadata(stored).metrics
      expect(read.size).toBe(Math.max(0, Object.keys(stored).length - 1))
      for (const [name, value] of read) expect(value).toEqual(all.get(name))
    }),
    runs(2000),
  )
})

test('a path of any characters becomes a key that the service takes; one that is too long is left to the model card', () => {
  const long = 'x'.repeat(122)
  const metrics = [aMetric({ name: 'f1, weighted', value: 0.9 }), aMetric({ name: long, value: 0.8 })]
  expect(Object.keys(toCustomerMetadata(metrics, 40))).toEqual(['metric/f1=2c==20=weighted', 'smr/metric-names'])
  expect(fromModelCard(toCard(metrics)).named?.get(long)).toEqual({ value: 0.8 })
})

test('no two paths share a key, and each key gives its path back', () => {
  const path = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
    fc
      .array(fc.constantFrom('a', '=', '2c', '=2c=', ' ', ',', '%', '"', 'é', '.'), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(path, path, (one, other) => {
      const key = metadataKey(one)
      if (key === undefined) return
      expect(key).toMatch(KEY)
      expect(pathOfKey(key)).toBe(one)
      if (one !== other) expect(metadataKey(other)).not.toBe(key)
    }),
    runs(5000),
  )
})

test('a number that is not finite is never stored', () => {
  const metrics = [aMetric({ value: Number.NaN }), aMetric({ name: 'r2', value: Number.POSITIVE_INFINITY })]
  expect(toCustomerMetadata(metrics, 40)).toEqual({})
})

test.each([
  '',
  ' ',
  'NaN',
  'Infinity',
  '-Infinity',
  '1e999',
  '0x10',
  '1_000',
  '0,3',
  '.5',
  '5.',
  '+1',
  '00.3',
  '0.3 ',
  ' 0.3',
  '0.3\n',
  '0.3 sd=',
  '0.3 sd=-1',
  '0.3 sd=NaN',
  '0.3 sd=1e999',
  '0.3  sd=0.1',
  '0.3 SD=0.1',
  '0.3 sd=0.1 sd=0.2',
  '٣',
  '0.3%',
  'null',
  'true',
  '1e9',
  '1E+9',
  '1e+0009',
  '<script>',
  '::set-output name=x::y',
  '9'.repeat(256),
])('the stored text %j is no metric, or at least a number', (text) => {
  const read = fromCustomerMetadata({ 'metric/mse': text }).named
  if (/^9+$/.test(text)) expect(read?.get('mse')).toEqual({ value: Number(text) })
  else expect(read?.size).toBe(0)
})

test('keys of others are passed over', () => {
  const hostile: Record<string, string> = {
    team: '1',
    metric: '1',
    'metric/': '1',
    'Metric/mse': '1',
    'metric/a\nb': '1',
    'metric/ a': '1',
    'metric/<b>': '1',
  }
  expect(fromCustomerMetadata(hostile).named?.size).toBe(0)
  expect(fromCustomerMetadata(undefined).named?.size).toBe(0)
  expect(fromCustomerMetadata({ 'metric/__proto__': '1' }).named?.get('__proto__')).toEqual({ value: 1 })
})

test('the entry in the card is what AWS’s schema means, and reads back as the same numbers', () => {
  const name = fc.string({ unit: 'binary', maxLength: 100 })
  fc.assert(
    fc.property(metricsByName, name, (all, evaluation) => {
      const metrics = all.filter((one) => isPresentableName(one.name))
      const card = toCard(metrics, evaluation)
      expect([isCard(JSON.parse(card)), isCard.errors]).toEqual([true, null])
      expect(fromModelCard(card).named).toEqual(valuesOf(metrics))
    }),
    runs(500),
  )
})

test('the name of an evaluation is cut to its limit, whole characters only', () => {
  const card = toCard([aMetric({})], '😀'.repeat(3000))
  expect([isCard(JSON.parse(card)), isCard.errors]).toEqual([true, null])
  expect(card).not.toMatch(/\\ud83d/)
  expect(JSON.parse(card).evaluation_details[0].name).toHaveLength(63)
})

test('a card that a person or a console wrote is read as far as it goes', () => {
  const datum = (name: unknown, value: unknown, notes?: unknown) => ({ name, type: 'number', value, notes })
  const data = [
    datum('mse', 0.3, 'sd=0.01'),
    datum('mse', 0.9),
    datum('text', '0.3'),
    datum('flag', true),
    datum(7, 0.3),
    datum('noted', 0.4, 'measured by hand'),
    datum('broken', 0.5, 'sd=1e999'),
    datum('', 1),
    null,
    { name: 'curve', type: 'linear_graph', value: [[0, 1]] },
  ]
  const card = JSON.stringify({
    evaluation_details: [null, { name: 'x' }, { metric_groups: {} }, { metric_groups: [null, { metric_data: data }] }],
  })
  expect(fromModelCard(card).named).toEqual(
    new Map([
      ['mse', { value: 0.3, standardDeviation: 0.01 }],
      ['noted', { value: 0.4 }],
      ['broken', { value: 0.5 }],
    ]),
  )
})

test('no card makes the reader throw', () => {
  const texts = [
    '',
    '{',
    'null',
    '[]',
    '"x"',
    '7',
    '{"evaluation_details": 7}',
    '{"__proto__": {"evaluation_details": [1]}}',
    '['.repeat(90_000),
    'x'.repeat(200_000),
  ]
  for (const text of texts) expect(fromModelCard(text).named?.size).toBe(0)
  fc.assert(
    fc.property(fc.json(), (text) => fromModelCard(text).named?.size === 0),
    runs(100),
  )
})
