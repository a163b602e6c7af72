import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import type { ModelCardContent } from '../../src/manifest/schema/card.js'

const validate = new Ajv({ strict: false, allErrors: true }).compile(
  JSON.parse(readFileSync('test/metrics/fixtures/model-card.schema.json', 'utf8')),
)

/** What AWS's published schema says against a card. */
export function accepts(card: unknown): readonly string[] {
  validate(card)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** Texts that a file can hold as they are, line breaks and all. */
const text = (maxLength: number) =>
  fc
    .string({ unit: 'grapheme', maxLength: Math.min(maxLength, 80) })
    .map((value) => value.slice(0, maxLength))
    .filter((value) => /^(?:[^\p{Cc}\p{Cs}\u{FEFF}\uFFFD-\uFFFF]|[\n\t])*$/u.test(value))
const line = (maxLength: number) =>
  text(maxLength)
    .map((value) => value.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ''))
    .filter((value) => value !== '')
const number = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((value) => (Object.is(value, -0) ? 0 : value))
  // Whole numbers that a reader may round are refused in a file.
  .filter((value) => !Number.isInteger(value) || Number.isSafeInteger(value) || /e/.test(String(value)))
const axis = text(63)
const texts = (maxLength: number) => fc.array(text(1024), { maxLength })
const named = fc
  .dictionary(
    line(60).filter((key) => !/^smr\//i.test(key) && !['__proto__', 'constructor', 'prototype'].includes(key)),
    text(1024),
    { maxKeys: 5 },
  )
  .map((entries) => ({ ...entries }))

const some = { requiredKeys: [] as [] }
const metric = fc.oneof(
  ...(['number', 'string', 'boolean'] as const).map((type) =>
    fc.record(
      {
        name: line(255),
        type: fc.constant(type),
        value: type === 'number' ? number : type === 'string' ? text(63) : fc.boolean(),
        notes: text(1024),
        x_axis_name: axis,
        y_axis_name: axis,
      },
      { requiredKeys: ['name', 'type', 'value'] },
    ),
  ),
  fc.record(
    {
      name: line(255),
      type: fc.constant('linear_graph' as const),
      value: fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 30 }),
      x_axis_name: axis,
    },
    { requiredKeys: ['name', 'type', 'value'] },
  ),
  fc.record(
    {
      name: line(255),
      type: fc.constant('bar_chart' as const),
      value: fc.array(number, { minLength: 1, maxLength: 30 }),
      x_axis_name: fc.array(axis, { maxLength: 5 }),
      y_axis_name: axis,
    },
    { requiredKeys: ['name', 'type', 'value'] },
  ),
  fc.record(
    {
      name: line(255),
      type: fc.constant('matrix' as const),
      value: fc.array(fc.array(number, { minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 20 }),
      x_axis_name: fc.array(axis, { maxLength: 20 }),
      y_axis_name: fc.array(axis, { maxLength: 20 }),
    },
    { requiredKeys: ['name', 'type', 'value'] },
  ),
)

const trainingMetrics = fc.array(
  fc.record({ name: line(255), value: number, notes: text(1024) }, { requiredKeys: ['name', 'value'] }),
  { maxLength: 50 },
)
const hyperParameters = fc.array(fc.record({ name: line(255), value: line(255) }), { maxLength: 100 })

/** Any card that a manifest can hold; it says nothing of how long it is. */
export const arbitraryCard: fc.Arbitrary<ModelCardContent> = fc
  .record(
    {
      model_overview: fc.record({ model_creator: text(1024), model_artifact: texts(15) }, some),
      intended_uses: fc.record(
        {
          purpose_of_model: text(2048),
          intended_uses: text(2048),
          factors_affecting_model_efficiency: text(2048),
          risk_rating: fc.constantFrom('High', 'Medium', 'Low', 'Unknown'),
          explanations_for_risk_rating: text(2048),
        },
        some,
      ),
      business_details: fc.record(
        { business_problem: text(2048), business_stakeholders: text(2048), line_of_business: text(2048) },
        some,
      ),
      training_details: fc.record(
        {
          objective_function: fc.record(
            {
              function: fc.record(
                { function: fc.constantFrom('Maximize', 'Minimize'), facet: text(63), condition: text(63) },
                some,
              ),
              notes: text(1024),
            },
            some,
          ),
          training_observations: text(1024),
          training_job_details: fc.record(
            {
              training_arn: text(1024),
              training_datasets: texts(15),
              training_environment: fc.record({ container_image: texts(15) }, some),
              training_metrics: trainingMetrics,
              user_provided_training_metrics: trainingMetrics,
              hyper_parameters: hyperParameters,
              user_provided_hyper_parameters: hyperParameters,
            },
            some,
          ),
        },
        some,
      ),
      evaluation_details: fc.array(
        fc.record(
          {
            name: line(63),
            evaluation_observation: text(2096),
            evaluation_job_arn: text(256),
            datasets: texts(10),
            metadata: named,
            metric_groups: fc.array(fc.record({ name: line(63), metric_data: fc.array(metric, { maxLength: 5 }) }), {
              maxLength: 3,
            }),
          },
          { requiredKeys: ['name'] },
        ),
        { maxLength: 3 },
      ),
      additional_information: fc.record(
        { ethical_considerations: text(2048), caveats_and_recommendations: text(2048), custom_details: named },
        some,
      ),
    },
    some,
  )
  .map((card): ModelCardContent => JSON.parse(JSON.stringify(card)))
