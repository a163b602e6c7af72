import { expect, test } from '@jest/globals'
import { Emulator } from './index.js'
import { aRequest, outcomeOf } from './support.js'

/** What the service says to a card. */
async function said(card: unknown): Promise<string> {
  const emulator = new Emulator({ groups: ['housing'] })
  const ModelCard = { ModelCardContent: JSON.stringify(card) }
  return outcomeOf(emulator.port().createModelPackage(aRequest({ ModelCard })))
}

const parameters = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `p${index}`, value: '1' }))
const metrics = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `m${index}`, value: 1 }))
const job = (members: unknown) => ({ training_details: { training_job_details: members } })
const evaluation = (...metric_data: readonly unknown[]) => ({
  evaluation_details: [{ name: 'holdout', metric_groups: [{ name: 'binary', metric_data }] }],
})
const texts = (count: number) => Array.from({ length: count }, (_, index) => `s3://acme-ml/${index}`)

test('a card with every section is accepted', async () => {
  const card = {
    model_overview: { model_creator: 'Pricing', model_artifact: texts(15) },
    intended_uses: { purpose_of_model: 'Price guidance', risk_rating: 'Low' },
    business_details: { business_problem: 'Consistent valuations' },
    training_details: {
      objective_function: { function: { function: 'Minimize', facet: 'loss', condition: 'x' }, notes: 'n' },
      training_job_details: {
        training_arn: 'arn:aws:sagemaker:eu-west-1:222222222222:training-job/a',
        training_environment: { container_image: ['a'] },
        training_metrics: metrics(50),
        hyper_parameters: parameters(100),
      },
    },
    evaluation_details: [
      {
        name: 'holdout',
        metadata: { seed: '1' },
        metric_groups: [
          {
            name: 'binary',
            metric_data: [
              { name: 'auc', type: 'number', value: 0.9 },
              { name: 'note', type: 'string', value: 'fine' },
              { name: 'passed', type: 'boolean', value: true },
              {
                name: 'roc',
                type: 'linear_graph',
                value: [
                  [0, 0],
                  [1, 1],
                ],
                x_axis_name: 'fpr',
                y_axis_name: 'tpr',
              },
              { name: 'bars', type: 'bar_chart', value: [1, 2], x_axis_name: ['a', 'b'], y_axis_name: 'n' },
              {
                name: 'confusion',
                type: 'matrix',
                value: [
                  [1, 2],
                  [3, 4],
                ],
                x_axis_name: ['0', '1'],
                y_axis_name: ['0', '1'],
              },
            ],
          },
        ],
      },
    ],
    additional_information: { custom_details: { reviewed_by: 'Model risk' } },
  }
  expect(await said(card)).toBe('fulfilled')
  expect(await said({})).toBe('fulfilled')
})

// What the published schema says.
test.each<[string, unknown]>([
  ['an unknown section', { model_name: 'x' }],
  ['an unknown member', { intended_uses: { risk: 'Low' } }],
  ['a rating that is none', { intended_uses: { risk_rating: 'low' } }],
  ['a text that is too long', { intended_uses: { purpose_of_model: 'x'.repeat(2049) } }],
  ['a metric without a type', evaluation({ name: 'a', value: 1 })],
  ['a hyper-parameter that is a number', job({ hyper_parameters: [{ name: 'a', value: 1 }] })],
  ['a matrix of 21 rows', evaluation({ name: 'a', type: 'matrix', value: Array.from({ length: 21 }, () => [1]) })],
  ['an image that is no list', job({ training_environment: { container_image: 'a' } })],
])('a card with %s is refused', async (_, card) => {
  expect(await said(card)).toMatch(/^invalid-request: Model card content does not follow the schema: /)
})

// What it means, and says in places where no validator looks.
test.each<[string, unknown]>([
  ['101 hyper-parameters', job({ hyper_parameters: parameters(101) })],
  ['101 hyper-parameters by hand', job({ user_provided_hyper_parameters: parameters(101) })],
  ['51 metrics', job({ training_metrics: metrics(51) })],
  ['16 artifacts', { model_overview: { model_artifact: texts(16) } }],
  ['16 datasets', job({ training_datasets: texts(16) })],
  ['a name of 64 characters', { evaluation_details: [{ name: 'x'.repeat(64) }] }],
  ['a metric name of 256 characters', evaluation({ name: 'x'.repeat(256), type: 'number', value: 1 })],
  ['an empty name', { evaluation_details: [{ name: '' }] }],
  ['an objective that is none', { training_details: { objective_function: { function: { function: 'Guess' } } } }],
  ['an unknown member of the objective', { training_details: { objective_function: { facet: 'loss' } } }],
  [
    'an unknown member of a group',
    { evaluation_details: [{ name: 'a', metric_groups: [{ name: 'b', metric_data: [], notes: 'c' }] }] },
  ],
  ['a text as a number', evaluation({ name: 'a', type: 'number', value: 'abc' })],
])('a card with %s is refused, although the published schema overlooks it', async (_, card) => {
  expect(await said(card)).toMatch(/^invalid-request: Model card content does not follow the schema: /)
})
