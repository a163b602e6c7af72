import * as z from 'zod'
import { contentType, isNotEmpty, last } from './fields.js'
import { reportPath } from './metrics.js'

/** MetricsSource or FileSource: a file of the repository, which is uploaded, or an object in S3. */
const reportFile = (member: string) =>
  z.strictObject({
    file: reportPath.meta({
      description: 'A file beside the manifest, which is uploaded to the input `reports-s3-uri`, or an object in S3.',
      examples: ['reports/constraints.json', 's3://acme-ml/housing/constraints.json'],
      api: `${member}.S3Uri`,
    }),
    content_type: contentType
      .meta({
        description:
          'Its media type. Told by the ending of the file where it is absent: `application/json` for `.json`.',
        examples: ['application/json'],
        api: `${member}.ContentType`,
      })
      .optional(),
    digest: z
      .string()
      .regex(/^sha256:[0-9a-f]{64}$/)
      .meta({
        description: 'The SHA-256 that it must have. Computed where absent, for every file that can be read.',
        examples: [`sha256:${'0123456789abcdef'.repeat(4)}`],
        api: `${member}.ContentDigest`,
        allowed: '`sha256:` and 64 hexadecimal digits in lower case',
      })
      .optional(),
  })

type Said = { readonly description: string; readonly example: string; readonly api: string }

const report = ({ description, example, api }: Said) =>
  reportFile(api)
    .meta({
      description,
      examples: [example, { file: example, content_type: 'application/json' }],
      api,
      allowed: 'the path of a report, or a mapping with `file`, `content_type` and `digest`',
      shortFor: 'file',
    })
    .optional()

const pair = (member: string, what: string, folder: string) => ({
  statistics: report({
    description: `The statistics of ${what}.`,
    example: `${folder}/statistics.json`,
    api: `${member}.Statistics`,
  }),
  constraints: report({
    description: `The constraints that Model Monitor holds ${what} against.`,
    example: `${folder}/constraints.json`,
    api: `${member}.Constraints`,
  }),
})

const statisticsAndConstraints = 'a mapping with `statistics` or `constraints`, or both'

/** ModelMetrics: the reports that stay with the version. UpdateModelPackage can never change them. */
export const reports = z
  .strictObject({
    model_quality: z
      .strictObject(pair('ModelMetrics.ModelQuality', 'the model’s quality', 'reports'))
      .refine(isNotEmpty, last)
      .meta({
        description: 'Model quality. `statistics` is the report of `metrics` where it is absent.',
        examples: [{ constraints: 'reports/constraints.json' }],
        api: 'ModelMetrics.ModelQuality',
        allowed: statisticsAndConstraints,
        minProperties: 1,
      })
      .optional(),
    data_quality: z
      .strictObject(pair('ModelMetrics.ModelDataQuality', 'the data', 'reports/data'))
      .refine(isNotEmpty, last)
      .meta({
        description: 'The quality of the data the model was trained on.',
        examples: [{ statistics: 'reports/data/statistics.json', constraints: 'reports/data/constraints.json' }],
        api: 'ModelMetrics.ModelDataQuality',
        allowed: statisticsAndConstraints,
        minProperties: 1,
      })
      .optional(),
    bias: z
      .strictObject({
        report: report({
          description: 'One bias report of SageMaker Clarify, over data and model.',
          example: 'reports/bias/analysis.json',
          api: 'ModelMetrics.Bias.Report',
        }),
        pre_training: report({
          description: 'The bias report over the data, before training.',
          example: 'reports/bias/pre.json',
          api: 'ModelMetrics.Bias.PreTrainingReport',
        }),
        post_training: report({
          description: 'The bias report over the model’s predictions, after training.',
          example: 'reports/bias/post.json',
          api: 'ModelMetrics.Bias.PostTrainingReport',
        }),
      })
      .refine(isNotEmpty, last)
      .meta({
        description: 'Bias reports of SageMaker Clarify.',
        examples: [{ pre_training: 'reports/bias/pre.json', post_training: 'reports/bias/post.json' }],
        api: 'ModelMetrics.Bias',
        allowed: 'a mapping with `report`, `pre_training` or `post_training`',
        minProperties: 1,
      })
      .optional(),
    explainability: report({
      description: 'The feature attributions (SHAP) of SageMaker Clarify.',
      example: 'reports/shap/analysis.json',
      api: 'ModelMetrics.Explainability.Report',
    }),
  })
  .refine(isNotEmpty, last)
  .meta({
    description:
      'Reports that stay with the version. They can never be changed later, and a wrong one means a new version.',
    examples: [{ model_quality: { constraints: 'reports/constraints.json' } }],
    api: 'ModelMetrics',
    allowed: 'a mapping with `model_quality`, `data_quality`, `bias` or `explainability`',
    minProperties: 1,
  })

/** DriftCheckBaselines: what Model Monitor compares with later. UpdateModelPackage can never change them. */
export const driftBaselines = z
  .strictObject({
    model_quality: z
      .strictObject(pair('DriftCheckBaselines.ModelQuality', 'the model’s quality', 'reports'))
      .refine(isNotEmpty, last)
      .meta({
        description: 'What the model’s quality is compared with later.',
        examples: [{ statistics: 'evaluation.json', constraints: 'reports/constraints.json' }],
        api: 'DriftCheckBaselines.ModelQuality',
        allowed: statisticsAndConstraints,
        minProperties: 1,
      })
      .optional(),
    data_quality: z
      .strictObject(pair('DriftCheckBaselines.ModelDataQuality', 'the data', 'reports/data'))
      .refine(isNotEmpty, last)
      .meta({
        description: 'What the data is compared with later.',
        examples: [{ statistics: 'reports/data/statistics.json', constraints: 'reports/data/constraints.json' }],
        api: 'DriftCheckBaselines.ModelDataQuality',
        allowed: statisticsAndConstraints,
        minProperties: 1,
      })
      .optional(),
    bias: z
      .strictObject({
        config: report({
          description: 'The configuration of the bias analysis.',
          example: 'reports/bias/config.json',
          api: 'DriftCheckBaselines.Bias.ConfigFile',
        }),
        pre_training_constraints: report({
          description: 'Constraints on the bias before training.',
          example: 'reports/bias/pre.json',
          api: 'DriftCheckBaselines.Bias.PreTrainingConstraints',
        }),
        post_training_constraints: report({
          description: 'Constraints on the bias after training.',
          example: 'reports/bias/post.json',
          api: 'DriftCheckBaselines.Bias.PostTrainingConstraints',
        }),
      })
      .refine(isNotEmpty, last)
      .meta({
        description: 'What the bias is compared with later.',
        examples: [{ config: 'reports/bias/config.json', pre_training_constraints: 'reports/bias/pre.json' }],
        api: 'DriftCheckBaselines.Bias',
        allowed: 'a mapping with `config`, `pre_training_constraints` or `post_training_constraints`',
        minProperties: 1,
      })
      .optional(),
    explainability: z
      .strictObject({
        config: report({
          description: 'The configuration of the attribution analysis.',
          example: 'reports/shap/config.json',
          api: 'DriftCheckBaselines.Explainability.ConfigFile',
        }),
        constraints: report({
          description: 'Constraints on the feature attributions.',
          example: 'reports/shap/analysis.json',
          api: 'DriftCheckBaselines.Explainability.Constraints',
        }),
      })
      .refine(isNotEmpty, last)
      .meta({
        description: 'What the feature attributions are compared with later.',
        examples: [{ config: 'reports/shap/config.json', constraints: 'reports/shap/analysis.json' }],
        api: 'DriftCheckBaselines.Explainability',
        allowed: 'a mapping with `config` or `constraints`, or both',
        minProperties: 1,
      })
      .optional(),
  })
  .refine(isNotEmpty, last)
  .meta({
    description: 'What Model Monitor compares with later. It can never be changed after the registration.',
    examples: [{ model_quality: { statistics: 'evaluation.json', constraints: 'reports/constraints.json' } }],
    api: 'DriftCheckBaselines',
    allowed: 'a mapping with `model_quality`, `data_quality`, `bias` or `explainability`',
    minProperties: 1,
  })
