import * as z from 'zod'
import { label, namedTexts, number, prose, texts } from './card-fields.js'

const name = label(255).meta({ description: 'The name of the metric.', examples: ['mse'] })
const notes = prose(1024)
  .meta({ description: 'What is to be said of it.', examples: ['on the hold-out set'] })
  .optional()
const axis = prose(63)
const x_axis_name = axis.meta({ description: 'What the x axis shows.', examples: ['recall'] }).optional()
const y_axis_name = axis.meta({ description: 'What the y axis shows.', examples: ['precision'] }).optional()

const type = <Type extends string>(name: Type, description: string) =>
  z.literal(name).meta({ description, examples: [name], allowed: `\`${name}\`` })

const named = (what: string) =>
  z
    .array(axis)
    .meta({
      description: `The name of each ${what}.`,
      examples: [['north', 'south']],
      allowed: 'a list of texts of at most 63 characters',
    })
    .optional()

const numbers = z.array(number).min(1)

const metric = z
  .discriminatedUnion('type', [
    z.strictObject({
      name,
      type: type('number', 'A number.'),
      value: number.meta({ description: 'The number.', examples: [0.2841] }),
      notes,
      x_axis_name,
      y_axis_name,
    }),
    z.strictObject({
      name,
      type: type('string', 'A text.'),
      value: prose(63).meta({ description: 'The text.', examples: ['no gap found'] }),
      notes,
      x_axis_name,
      y_axis_name,
    }),
    z.strictObject({
      name,
      type: type('boolean', 'Yes or no.'),
      value: z.boolean().meta({ description: 'Whether it is so.', examples: [true], allowed: '`true` or `false`' }),
      notes,
      x_axis_name,
      y_axis_name,
    }),
    z.strictObject({
      name,
      type: type('linear_graph', 'A curve.'),
      value: z
        .array(z.array(number).length(2).meta({ allowed: 'a point: a list of two numbers' }))
        .min(1)
        .meta({
          description: 'Its points.',
          examples: [
            [
              [0, 0],
              [0.1, 0.8],
              [1, 1],
            ],
          ],
          allowed: 'a list of points, such as `[[0, 0], [0.1, 0.8], [1, 1]]`',
        }),
      notes,
      x_axis_name,
      y_axis_name,
    }),
    z.strictObject({
      name,
      type: type('bar_chart', 'Bars.'),
      value: numbers.meta({
        description: 'The length of each bar.',
        examples: [[0.12, 0.08]],
        allowed: 'a list of at least one number',
      }),
      notes,
      x_axis_name: named('bar'),
      y_axis_name,
    }),
    z.strictObject({
      name,
      type: type('matrix', 'A matrix, such as a confusion matrix.'),
      value: z
        .array(numbers.max(20).meta({ allowed: 'a row of 1 to 20 numbers' }))
        .min(1)
        .max(20)
        .meta({
          description: 'Its rows.',
          examples: [
            [
              [41, 2],
              [1, 70],
            ],
          ],
          allowed: 'a list of 1 to 20 rows of 1 to 20 numbers',
        }),
      notes,
      x_axis_name: named('column'),
      y_axis_name: named('row'),
    }),
  ])
  .meta({
    description: 'One metric, with the `type` of its value.',
    examples: [{ name: 'mse', type: 'number', value: 0.2841 }],
    allowed:
      'a mapping with `name`, `value` and a `type`: `number`, `string`, `boolean`, `linear_graph`, `bar_chart` or `matrix`',
  })

/** One evaluation of the card. */
const evaluationDetail = z
  .strictObject({
    name: label(63).meta({ description: 'The name of the evaluation.', examples: ['fairness'] }),
    evaluation_observation: prose(2096)
      .meta({ description: 'What was observed.', examples: ['Worse for houses older than 50 years.'] })
      .optional(),
    evaluation_job_arn: prose(256)
      .meta({
        description: 'The job that evaluated.',
        examples: ['arn:aws:sagemaker:eu-west-1:222222222222:processing-job/evaluate'],
      })
      .optional(),
    datasets: texts(10, 'places of datasets')
      .meta({ description: 'What it was evaluated on.', examples: [['s3://acme-ml/housing/test/']] })
      .optional(),
    metadata: namedTexts
      .meta({
        description: 'Anything else, as texts.',
        examples: [{ seed: '42' }],
        allowed: 'a mapping of names to texts of at most 1024 characters',
      })
      .optional(),
    metric_groups: z
      .array(
        z
          .strictObject({
            name: label(63).meta({ description: 'The name of the group.', examples: ['fairness'] }),
            metric_data: z.array(metric).meta({
              description: 'The metrics of the group.',
              examples: [[{ name: 'gap', type: 'number', value: 0.04 }]],
              allowed: 'a list of metrics',
            }),
          })
          .meta({
            description: 'Metrics that belong together.',
            allowed: 'a mapping with `name` and `metric_data`',
          }),
      )
      .meta({
        description: 'Its metrics, in groups.',
        examples: [[{ name: 'fairness', metric_data: [{ name: 'gap', type: 'number', value: 0.04 }] }]],
        allowed: 'a list of groups of metrics',
      })
      .optional(),
  })
  .meta({ description: 'One evaluation.', allowed: 'a mapping with `name`' })

/** `evaluation_details` of the card: what others evaluated; that of this action's report is added to it. */
export const evaluationDetails = z.array(evaluationDetail).meta({ allowed: 'a list of evaluations' })
