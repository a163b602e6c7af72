import * as z from 'zod'
import { label, number, prose, texts } from './card-fields.js'

const axis = label(63)
const name = label(255).meta({ description: 'The name of the metric.', examples: ['mse'] })
const notes = prose(1024)
  .meta({ description: 'What is to be said of it.', examples: ['on the hold-out set'] })
  .optional()

const simpleMetric = (type: 'number' | 'string' | 'boolean', value: z.ZodType) =>
  z.strictObject({
    name,
    notes,
    type: z.literal(type),
    value,
    x_axis_name: axis.optional(),
    y_axis_name: axis.optional(),
  })

const metric = z
  .discriminatedUnion('type', [
    simpleMetric('number', number),
    simpleMetric('string', label(63)),
    simpleMetric('boolean', z.boolean().meta({ allowed: '`true` or `false`' })),
    z.strictObject({
      name,
      notes,
      type: z.literal('linear_graph'),
      value: z.array(z.array(number).length(2)).min(1),
      x_axis_name: axis.optional(),
      y_axis_name: axis.optional(),
    }),
    z.strictObject({
      name,
      notes,
      type: z.literal('bar_chart'),
      value: z.array(number).min(1),
      x_axis_name: z.array(axis).min(1).optional(),
      y_axis_name: axis.optional(),
    }),
    z.strictObject({
      name,
      notes,
      type: z.literal('matrix'),
      value: z.array(z.array(number).min(1).max(20)).min(1).max(20),
      x_axis_name: z.array(axis).min(1).max(20).optional(),
      y_axis_name: z.array(axis).min(1).max(20).optional(),
    }),
  ])
  .meta({
    description: 'One metric, with the `type` of its value.',
    examples: [{ name: 'mse', type: 'number', value: 0.2841 }],
    allowed:
      'a mapping with `name`, `value` and a `type`: `number`, `string`, `boolean`, `linear_graph`, `bar_chart` or `matrix`',
  })

/** `evaluation_details` of the card: what others evaluated; that of this action's report is added to it. */
export const evaluationDetails = z
  .array(
    z
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
        metadata: z
          .record(label(255), prose(1024))
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
      .meta({ description: 'One evaluation.', allowed: 'a mapping with `name`' }),
  )
  .meta({ allowed: 'a list of evaluations' })
