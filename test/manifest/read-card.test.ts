import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { readModelCard } from '../../src/manifest/read-card.js'
import type { ModelCardContent } from '../../src/manifest/schema/card.js'
import { formatProblem } from '../../src/text/diagnostics.js'
import { runs } from '../lanes/counts.js'
import { expectLinear } from '../lanes/growth.js'
import { accepts, arbitraryCard } from './arbitrary-card.js'

const WHOLE = `model_overview:
  model_creator: Pricing team
intended_uses: { purpose_of_model: Price guidance, risk_rating: Low }
evaluation_details:
  - name: fairness
    metadata: { seed: "42" }
    metric_groups:
      - name: gaps
        metric_data:
          - { name: gap, type: number, value: 0.04 }
          - { name: matrix, type: matrix, value: [[1, 2], [3, 4]], x_axis_name: [a, b] }
          - { name: roc, type: linear_graph, value: [[0, 0], [1, 1]], x_axis_name: fpr }
additional_information:
  custom_details: { reviewed_by: Model risk }
`

const problems = (text: string, path = 'cards/model-card.yaml') =>
  readModelCard({ path, text }).problems.map(({ at, message, help }) =>
    [`${at.file}:${at.line}:${at.column} ${message}`, ...(help === undefined ? [] : [help])].join(' | '),
  )

test('a card is read from YAML, and from the same as JSON', () => {
  const yaml = readModelCard({ path: 'card.yaml', text: WHOLE })
  expect(yaml.problems.map(formatProblem)).toEqual([])
  for (const space of [0, 2, '\t'] as const) {
    const text = JSON.stringify(yaml.card, null, space)
    expect(readModelCard({ path: 'card.json', text }).card).toEqual(yaml.card)
  }
})

test('the answer of DescribeModelCard is told as such, once, with how to get the card out of it', () => {
  const answer = JSON.stringify(
    { ModelCardArn: 'arn:…', ModelCardName: 'churn', Content: '{}', ModelCardStatus: 'Draft' },
    null,
    2,
  )
  expect(problems(answer, 'card.json')).toEqual([
    'card.json:4:3 this is the answer of DescribeModelCard, in which the card is the text of `Content` | write that text into the file: `jq -r .Content ANSWER.json > card.json`',
  ])
})

test('escapes of JSON are read, halves of a character included', () => {
  const text = '{"model_overview":{"model_creator":"\\ud83d\\ude00 \\u00e9 \\/ \\n\\t"}}'
  expect(readModelCard({ path: 'card.json', text }).card?.model_overview?.model_creator).toBe('😀 é / \n\t')
})

describe('a mistake has its place in the file of the card, and a sentence that says what is allowed', () => {
  test.each([
    [
      'intended_uses:\n  risk_rating: Lo\n',
      'cards/model-card.yaml:2:16 intended_uses.risk_rating: "Lo" is not `High`, `Medium`, `Low` or `Unknown` | did you mean `Low`?',
    ],
    [
      'intended_use:\n  risk_rating: Low\n',
      'cards/model-card.yaml:1:1 unknown key `intended_use` | did you mean `intended_uses`?',
    ],
    [
      'intended_uses:\n  risk: Low\n',
      'cards/model-card.yaml:2:3 unknown key `risk` in `intended_uses` | known here: `purpose_of_model`, `intended_uses`, `factors_affecting_model_efficiency`, `risk_rating`, `explanations_for_risk_rating`',
    ],
    ['', 'cards/model-card.yaml:1:1 the model card is empty | begin with a section, such as `intended_uses:`'],
    [
      '[1]',
      'cards/model-card.yaml:1:1 the model card is not a mapping of keys to values | begin with a section, such as `intended_uses:`',
    ],
    [
      'additional_information:\n  custom_details: { smr/filled-in: x }\n',
      'cards/model-card.yaml:2:21 additional_information.custom_details: names that begin with `smr/` are written by this action',
    ],
    [
      'evaluation_details:\n  - { name: a, metric_groups: [{ name: b, metric_data: [{ name: c, type: number, value: "1" }] }] }\n',
      'cards/model-card.yaml:2:89 evaluation_details[0].metric_groups[0].metric_data[0].value: "1" is not a finite number | write it without quotes: 1',
    ],
  ])('%j', (text, expected) => {
    expect(problems(text)).toEqual([expected])
  })
})

describe('the limits that AWS’s schema means are kept, where it has them in the wrong place', () => {
  const many = (count: number, item: unknown) => Array.from({ length: count }, () => item)
  const metric = (value: unknown) => ({
    evaluation_details: [{ name: 'e', metric_groups: [{ name: 'g', metric_data: [value] }] }],
  })
  const job = (details: object) => ({ training_details: { training_job_details: details } })
  const cards: readonly (readonly [string, unknown, unknown])[] = [
    [
      'artifacts',
      { model_overview: { model_artifact: many(15, 's3://b/k') } },
      { model_overview: { model_artifact: many(16, 's3://b/k') } },
    ],
    ['datasets', job({ training_datasets: many(15, 's3://b/') }), job({ training_datasets: many(16, 's3://b/') })],
    [
      'images',
      job({ training_environment: { container_image: many(15, 'i') } }),
      job({ training_environment: { container_image: many(16, 'i') } }),
    ],
    ...['training_metrics', 'user_provided_training_metrics'].map(
      (key) =>
        [
          key,
          job({ [key]: many(50, { name: 'm', value: 1 }) }),
          job({ [key]: many(51, { name: 'm', value: 1 }) }),
        ] as const,
    ),
    ...['hyper_parameters', 'user_provided_hyper_parameters'].map(
      (key) =>
        [
          key,
          job({ [key]: many(100, { name: 'h', value: '1' }) }),
          job({ [key]: many(101, { name: 'h', value: '1' }) }),
        ] as const,
    ),
    [
      'value of a hyper-parameter',
      job({ hyper_parameters: [{ name: 'h', value: '1'.repeat(255) }] }),
      job({ hyper_parameters: [{ name: 'h', value: '1'.repeat(256) }] }),
    ],
    [
      'name of an evaluation',
      { evaluation_details: [{ name: 'e'.repeat(63) }] },
      { evaluation_details: [{ name: 'e'.repeat(64) }] },
    ],
    [
      'name of a metric',
      metric({ name: 'm'.repeat(255), type: 'number', value: 1 }),
      metric({ name: 'm'.repeat(256), type: 'number', value: 1 }),
    ],
    [
      'name of an axis',
      metric({ name: 'm', type: 'number', value: 1, x_axis_name: 'x'.repeat(63) }),
      metric({ name: 'm', type: 'number', value: 1, x_axis_name: 'x'.repeat(64) }),
    ],
    [
      'type and value',
      metric({ name: 'm', type: 'string', value: '1' }),
      metric({ name: 'm', type: 'string', value: 1 }),
    ],
    [
      'columns of a matrix',
      metric({ name: 'm', type: 'matrix', value: [many(20, 1)] }),
      metric({ name: 'm', type: 'matrix', value: [many(21, 1)] }),
    ],
    [
      'rows of a matrix',
      metric({ name: 'm', type: 'matrix', value: many(20, [1]) }),
      metric({ name: 'm', type: 'matrix', value: many(21, [1]) }),
    ],
    [
      'a point',
      metric({ name: 'm', type: 'linear_graph', value: [[0, 1]] }),
      metric({ name: 'm', type: 'linear_graph', value: [[0, 1, 2]] }),
    ],
    [
      'keys of an objective',
      { training_details: { objective_function: { function: { function: 'Minimize' } } } },
      { training_details: { objective_function: { goal: 'Minimize' } } },
    ],
    [
      'keys of a group',
      metric({ name: 'm', type: 'number', value: 1 }),
      metric({ name: 'm', type: 'number', value: 1, unit: 's' }),
    ],
    [
      'an observation',
      { evaluation_details: [{ name: 'e', evaluation_observation: 'x'.repeat(2096) }] },
      { evaluation_details: [{ name: 'e', evaluation_observation: 'x'.repeat(2097) }] },
    ],
  ]
  test.each(cards)('%s', (_, allowed, passed) => {
    expect(problems(JSON.stringify(allowed))).toEqual([])
    expect(problems(JSON.stringify(passed))).toHaveLength(1)
  })
})

test('a card that is longer than SageMaker takes is refused in its file', () => {
  const one = { name: 'e', evaluation_observation: 'x'.repeat(2000) }
  const text = JSON.stringify({ evaluation_details: Array.from({ length: 50 }, () => one) })
  expect(problems(text, 'card.json')).toEqual([
    `card.json:1:2 the model card has ${text.length} characters as JSON; SageMaker takes 100000 | shorten it, or put the long part where a link can lead to it`,
  ])
})

const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  'mappings in mappings': (size) => '{"a":'.repeat(size),
  'lists in lists': (size) => '['.repeat(size * 5),
  'lists of nothing in lists': (size) => '[,'.repeat(size * 2),
  'list items in one line': (size) => '- '.repeat(size * 2),
  'keys without values': (size) => 'a:\n'.repeat(size * 2),
  'one key again and again': (size) => `{${'"a":1,'.repeat(size)}}`,
  'evaluations with keys nobody knows': (size) => `evaluation_details: [${'{name: "", x: 1},'.repeat(size / 5)}]`,
  'a value without end': (size) => `a: ${'x'.repeat(size * 12)}`,
}

test.each(
  Object.keys(HOSTILE),
)('%s: a hostile file is refused, and four times the file is no more than a few times the work', (name) => {
  const textOf = HOSTILE[name] ?? (() => '')
  expect(problems(textOf(25_000)).length).toBeGreaterThan(0)
  expectLinear(name, textOf, problems, 6_250)
})

test('any card that is allowed is accepted by AWS’s schema, and comes out as it went in', () => {
  // biome-ignore lint/nursery/noFloatingPromises: the property is synchronous; biome reads the other overload, of async ones
  fc.assert(
    fc.property(arbitraryCard, (card: ModelCardContent) => {
      const text = JSON.stringify(card)
      fc.pre(text.length <= 100_000)
      expect(accepts(card)).toEqual([])
      const read = readModelCard({ path: 'card.json', text })
      expect(read.problems.map(formatProblem)).toEqual([])
      expect(read.card).toEqual(card)
    }),
    runs(100),
  )
})
