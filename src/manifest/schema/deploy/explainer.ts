import * as z from 'zod'
import { isInS3 } from '../../../text/source.js'
import { s3Object } from '../fields.js'
import { textLanguage } from '../open-words.js'
import { count, text } from './fields.js'

// Shapes Clarify… of the service model; most of them are `.*` of 1 to 64 characters.
const MAX_EXPRESSION_CHARACTERS = 64

const expression = (description: string, member: string, example: string) =>
  text(MAX_EXPRESSION_CHARACTERS)
    .meta({
      description,
      api: `CreateEndpointConfig: ExplainerConfig.ClarifyExplainerConfig.${member}`,
      examples: [example],
      allowed: `a text of 1 to ${MAX_EXPRESSION_CHARACTERS} characters on one line`,
    })
    .optional()

const position = (description: string, member: string) =>
  z
    .int()
    .min(0)
    .meta({
      description,
      api: `CreateEndpointConfig: ExplainerConfig.ClarifyExplainerConfig.InferenceConfig.${member}`,
      examples: [1],
      allowed: 'a whole number from 0',
    })
    .optional()

const headers = (most: number, description: string, member: string, example: readonly string[]) =>
  z
    .array(text(MAX_EXPRESSION_CHARACTERS).meta({ allowed: `a text of 1 to ${MAX_EXPRESSION_CHARACTERS} characters` }))
    .min(1)
    .max(most)
    .meta({
      description,
      api: `CreateEndpointConfig: ExplainerConfig.ClarifyExplainerConfig.InferenceConfig.${member}`,
      examples: [example],
      allowed: `a list of 1 to ${most} texts`,
    })
    .optional()

const inference = z
  .strictObject({
    features_attribute: expression(
      'Where the features are in a record of JSON Lines, as JMESPath.',
      'InferenceConfig.FeaturesAttribute',
      'features',
    ),
    content_template: expression(
      'A record of JSON Lines, with `$features` for the features.',
      'InferenceConfig.ContentTemplate',
      '{"features":$features}',
    ),
    max_record_count: z
      .int()
      .min(1)
      .max(2_147_483_647)
      .meta({
        description: 'How many records the container takes at once; 1 unless given.',
        api: 'CreateEndpointConfig: ExplainerConfig.ClarifyExplainerConfig.InferenceConfig.MaxRecordCount',
        examples: [100],
        allowed: 'a whole number from 1',
      })
      .optional(),
    max_payload: count(25)
      .meta({
        description: 'How many MB the container takes at once; 6 unless given.',
        api: 'CreateEndpointConfig: ExplainerConfig.ClarifyExplainerConfig.InferenceConfig.MaxPayloadInMB',
        examples: [6],
      })
      .optional(),
    probability_index: position('Which column of a CSV answer is the probability, from 0.', 'ProbabilityIndex'),
    label_index: position('Which column of a CSV answer is the label, from 0.', 'LabelIndex'),
    probability_attribute: expression(
      'Where the probability is in an answer of JSON Lines, as JMESPath.',
      'InferenceConfig.ProbabilityAttribute',
      'probability',
    ),
    label_attribute: expression(
      'Where the label is in an answer of JSON Lines, as JMESPath.',
      'InferenceConfig.LabelAttribute',
      'predicted_label',
    ),
    label_headers: headers(16, 'What the labels are called.', 'LabelHeaders', ['benign', 'malignant']),
    feature_headers: headers(256, 'What the features are called.', 'FeatureHeaders', ['radius', 'texture']),
    feature_types: z
      .array(z.enum(['numerical', 'categorical', 'text']).meta({ allowed: '`numerical`, `categorical` or `text`' }))
      .min(1)
      .max(256)
      .meta({
        description: 'What the features are, for texts; inferred from the baseline unless given.',
        api: 'CreateEndpointConfig: ExplainerConfig.ClarifyExplainerConfig.InferenceConfig.FeatureTypes',
        examples: [['text']],
        allowed: 'a list of `numerical`, `categorical` and `text`',
      })
      .optional(),
  })
  .meta({
    description: 'How the container is asked, and where in its answer the prediction is.',
    api: 'CreateEndpointConfig: ExplainerConfig.ClarifyExplainerConfig.InferenceConfig',
    examples: [{ probability_index: 1 }],
    allowed: 'a mapping of `probability_index`, `feature_headers` and more',
  })

/** SageMaker Clarify's online explanations. */
export const explainer = z
  .strictObject({
    enable: expression(
      'Which records are explained, as JMESPath over the answer; each, unless given.',
      'EnableExplanations',
      '[0]>`0.8`',
    ),
    shap_baseline: z
      .string()
      .min(1)
      .max(4096)
      .refine((baseline) => !isInS3(baseline) || s3Object.safeParse(baseline).success)
      .meta({
        description:
          'Records that features are compared with, in lines; or a file in S3 that the execution role may read.',
        api: 'CreateEndpointConfig: ExplainerConfig.ClarifyExplainerConfig.ShapConfig.ShapBaselineConfig',
        examples: ['14.1,19.3', 's3://acme-ml/breast-cancer/baseline.csv'],
        allowed: 'a text of 1 to 4096 characters, or an `s3://BUCKET/KEY`',
      })
      .optional(),
    shap_baseline_type: z
      .enum(['text/csv', 'application/jsonlines'])
      .meta({
        description: 'The media type of these records; `text/csv` unless given.',
        api: 'CreateEndpointConfig: ExplainerConfig.ClarifyExplainerConfig.ShapConfig.ShapBaselineConfig.MimeType',
        examples: ['application/jsonlines'],
        allowed: '`text/csv` or `application/jsonlines`',
      })
      .optional(),
    samples: z
      .int()
      .min(1)
      .max(2_147_483_647)
      .meta({
        description: 'How many samples each explanation is computed from.',
        api: 'CreateEndpointConfig: ExplainerConfig.ClarifyExplainerConfig.ShapConfig.NumberOfSamples',
        examples: [200],
        allowed: 'a whole number from 1',
      })
      .optional(),
    use_logit: z
      .boolean()
      .meta({
        description: 'Whether attributions are in log-odds.',
        api: 'CreateEndpointConfig: ExplainerConfig.ClarifyExplainerConfig.ShapConfig.UseLogit',
        examples: [true],
        allowed: '`true` or `false`',
      })
      .optional(),
    seed: z
      .int()
      .min(-2_147_483_648)
      .max(2_147_483_647)
      .meta({
        description: 'From where the samples are drawn, so that explanations repeat.',
        api: 'CreateEndpointConfig: ExplainerConfig.ClarifyExplainerConfig.ShapConfig.Seed',
        examples: [7],
        allowed: 'a whole number',
      })
      .optional(),
    texts: z
      .strictObject({
        language: textLanguage.meta({
          description: 'The language of the texts; `xx` for several.',
          api: 'CreateEndpointConfig: ExplainerConfig.ClarifyExplainerConfig.ShapConfig.TextConfig.Language',
          examples: ['en'],
        }),
        granularity: z.enum(['token', 'sentence', 'paragraph']).meta({
          description: 'What of a text is explained.',
          api: 'CreateEndpointConfig: ExplainerConfig.ClarifyExplainerConfig.ShapConfig.TextConfig.Granularity',
          examples: ['sentence'],
          allowed: '`token`, `sentence` or `paragraph`',
        }),
      })
      .meta({
        description: 'For features that are texts.',
        api: 'CreateEndpointConfig: ExplainerConfig.ClarifyExplainerConfig.ShapConfig.TextConfig',
        examples: [{ language: 'en', granularity: 'sentence' }],
        allowed: 'a mapping with `language` and `granularity`',
      })
      .optional(),
    inference: inference.optional(),
  })
  .meta({
    description: 'Predictions are explained by SageMaker Clarify (real-time endpoints).',
    api: 'CreateEndpointConfig: ExplainerConfig.ClarifyExplainerConfig',
    examples: [{ shap_baseline: '14.1,19.3', samples: 200 }],
    allowed: 'a mapping with `shap_baseline` and more',
  })

export type Explainer = z.infer<typeof explainer>
