import * as z from 'zod'
import { withoutPrototype } from './fields.js'
import { readS3Uri } from './s3-uri.js'

/** A path of a local file, relative to the manifest, or an `s3://` URI. Where it leads is checked when it is read. */
export const reportPath = z
  .string()
  .min(1)
  .max(1024)
  .regex(/^[^\\\p{C}]*$/u)
  .regex(/^(?!.*(?:\$\{|\{\{))/)
  .regex(/^(?!\/)(?!(?!s3:)[A-Za-z][A-Za-z0-9+.-]*:)/)
  .refine((path) => !path.startsWith('s3://') || readS3Uri(path).kind === 'valid')
  .meta({ allowed: 'a path relative to the manifest, with `/`, or an `s3://BUCKET/KEY`' })

/** A path of a local file, relative to the manifest. */
export const localPath = reportPath.regex(/^(?!s3:)/).meta({ allowed: 'a path relative to the manifest, with `/`' })

// Becomes the metadata key `metric/NAME`: CustomerMetadataKey has 128 characters. Of its spaces only the plain one, and
// not at the ends, so that no two names look the same.
const metricName = z
  .string()
  .max(121)
  .regex(/^[\p{L}\p{N}_.:/=+\-@](?:[\p{L}\p{N}_.:/=+\-@ ]*[\p{L}\p{N}_.:/=+\-@])?$/u)
  .meta({ allowed: 'a name of 1 to 121 letters, digits, `_.:/=+-@` and spaces between them' })

const limit = z.number().meta({ allowed: 'a finite number' })

const maxRegression = z.union([z.number().min(0), z.string().regex(/^(?:0|[1-9][0-9]{0,3})(?:\.[0-9]{1,6})?%$/)]).meta({
  description:
    'How much worse than the baseline the metric may be: a number in its own unit, or a share of the baseline such as `2%`.',
  examples: ['2%', 0.01],
  allowed: 'a number of at least 0, or a percentage such as `2%`',
})

export const gate = z
  .strictObject({
    min: limit.meta({ description: 'The lowest value that passes.', examples: [0.75] }).optional(),
    max: limit.meta({ description: 'The highest value that passes.', examples: [0.3] }).optional(),
    max_regression: maxRegression.optional(),
    level: z
      .enum(['error', 'warn'])
      .meta({
        description: 'Whether a failed gate stops the registration or only shows.',
        default: 'error',
        examples: ['warn'],
        allowed: '`error` or `warn`',
      })
      .optional(),
  })
  .meta({
    description: 'What the metric must keep for a version to be registered. At least one limit is needed.',
    examples: [{ max: 0.3, max_regression: '2%' }],
    allowed: 'a mapping with `min`, `max`, `max_regression` and `level`',
    anyOf: ['min', 'max', 'max_regression'].map((key) => ({ required: [key], properties: { [key]: {} } })),
  })

export const metricDefinition = z
  .strictObject({
    path: z
      .string()
      .min(1)
      .max(256)
      .regex(/^[^\p{C}]*$/u)
      .meta({
        description:
          'Where the report holds it, with dots; the last `.value` may be left out. A key with dots stands in quotes. In a list `[0]` is an item, `[-1]` the last, and a name finds the item of that name. The metric’s name, where absent.',
        examples: [
          'regression_metrics.mse',
          'multiclass_classification_metrics.confusion_matrix."1"."2"',
          'post_training_bias_metrics.facets.sex[0].metrics.DI',
          'loss[-1]',
        ],
        allowed: 'a dotted path of 1 to 256 characters, such as `regression_metrics.mse`',
      })
      .optional(),
    goal: z
      .enum(['minimize', 'maximize'])
      .meta({
        description: 'Which direction is better. Guessed from well-known names where absent, and marked so.',
        examples: ['minimize'],
        allowed: '`minimize` or `maximize`',
      })
      .optional(),
    tolerance: z
      .number()
      .min(0)
      .meta({
        description: 'A change of at most this much is called *the same*. It changes words, never a gate.',
        examples: [0.001],
        allowed: 'a number of at least 0',
      })
      .optional(),
    unit: z
      .string()
      .min(1)
      .max(20)
      .regex(/^[^\p{C}]*$/u)
      .meta({
        description: 'Shown after the value.',
        examples: ['ms'],
        allowed: 'a text of 1 to 20 characters, such as `ms`',
      })
      .optional(),
    deviation: z
      .enum(['metric', 'residuals'])
      .meta({
        description:
          'Whose spread the report’s `standard_deviation` is: the metric’s own, which makes noise of small changes, or that of the residuals, which says nothing about them. Told from the numbers where absent.',
        examples: ['residuals'],
        allowed: '`metric` or `residuals`',
      })
      .optional(),
    report: reportPath
      .meta({
        description:
          'The report that holds this metric, where it is another than that of the metrics: a bias metric of Clarify can be gated beside the AUC.',
        examples: ['clarify/analysis.json'],
      })
      .optional(),
    gate: gate.optional(),
  })
  .meta({
    description: 'What is known of this metric.',
    examples: [{ path: 'regression_metrics.mse', goal: 'minimize', gate: { max: 0.3 } }],
    allowed: 'a mapping with `path`, `goal`, `tolerance`, `unit`, `deviation`, `report` and `gate`',
  })

const baseline = z
  .union([
    z.literal('latest_approved'),
    z.literal('none'),
    z.strictObject({
      version: z
        .int()
        .min(1)
        .meta({ allowed: 'a version number of at least 1', examples: [12] }),
    }),
  ])
  .meta({
    description: 'The version to compare with: the latest Approved one, a certain one, or none.',
    default: 'latest_approved',
    examples: ['latest_approved', { version: 12 }, 'none'],
    allowed: '`latest_approved`, `none` or `{ version: NUMBER }` with a number of at least 1',
  })

export const metrics = z
  .strictObject({
    report: reportPath.meta({
      description: 'The evaluation report: a file beside the manifest, or an object in S3.',
      examples: ['evaluation.json', 's3://acme-ml/housing/evaluation.json'],
    }),
    primary: metricName
      .meta({
        description: 'The metric the first sentence of the report is about. One of `values`, where there are any.',
        examples: ['mse'],
        allowed: 'the name of a metric',
      })
      .optional(),
    baseline: baseline.optional(),
    show: z
      .enum(['declared', 'all'])
      .meta({
        description:
          'Which metrics the comment shows: those of `values`, or every number of the report. All are stored either way.',
        default: 'all',
        examples: ['declared'],
        allowed: '`declared` or `all`',
      })
      .optional(),
    values: z
      .record(metricName, metricDefinition)
      .overwrite(withoutPrototype)
      .meta({
        description:
          'What is known of each metric, by name. Metrics that are not named here are shown, and never stop anything.',
        examples: [
          { mse: { path: 'regression_metrics.mse', goal: 'minimize', gate: { max: 0.3, max_regression: '2%' } } },
        ],
        allowed: 'a mapping of names to metrics',
      })
      .optional(),
  })
  .meta({
    description: 'Where the metrics are and what they must keep. A plain text is short for `{ report: TEXT }`.',
    examples: ['evaluation.json', { report: 'evaluation.json', primary: 'mse' }],
    api: 'CustomerMetadataProperties, ModelCard',
    allowed: 'the path of a report, or a mapping with `report`, `primary`, `baseline`, `show` and `values`',
    shortFor: 'report',
  })
