import type { ModelCardContent } from '../../src/manifest/schema/card.js'
import type { Attribution, BiasMetric, ConfusionMatrix, Curve, ReportDetails } from '../../src/metrics/metric.js'

export function someDetails(changes: Partial<ReportDetails> = {}): ReportDetails {
  return { curves: [], bias: [], attributions: [], constraints: [], ...changes }
}

export function aMatrix(labels: readonly string[], counts: readonly (readonly number[])[]): ConfusionMatrix {
  return { labels, counts }
}

/** A matrix of so many labels, most of it right; the higher the seed the more is confused. */
export function largeMatrix(labels: number, seed = 1, name = (index: number) => `class_${index}`): ConfusionMatrix {
  const indices = Array.from({ length: labels }, (_, index) => index)
  return {
    labels: indices.map(name),
    counts: indices.map((row) =>
      indices.map((column) => (row === column ? 60 - row : (row * 7 + column * seed * 3) % 11 === 0 ? row + seed : 0)),
    ),
  }
}

/** A curve that rises the faster the better the model is. */
export function aRocCurve(skill: number): Curve {
  return { kind: 'roc', points: steps().map((x) => [x, round(x ** (1 / skill))] as const) }
}

export function aPrecisionRecallCurve(skill: number): Curve {
  return { kind: 'precision-recall', points: steps().map((x) => [x, round(1 - x ** skill * 0.5)] as const) }
}

function steps(): readonly number[] {
  return Array.from({ length: 51 }, (_, index) => index / 50)
}

function round(value: number): number {
  return Number(value.toFixed(4))
}

export function aBias(name: string, value: number, changes: Partial<BiasMetric> = {}): BiasMetric {
  return {
    stage: 'post-training',
    facet: 'age_group',
    facetValue: '60+',
    name,
    value,
    fair: name === 'DI' ? 1 : 0,
    ...changes,
  }
}

export function someBias(ci = -0.31): readonly BiasMetric[] {
  return [
    aBias('CI', ci, { stage: 'pre-training' }),
    aBias('DPL', 0.05, { stage: 'pre-training' }),
    aBias('DPPL', 0.041),
    aBias('DI', 0.93),
    aBias('AD', -0.012),
    aBias('RD', 0.024),
  ]
}

export function attributions(values: Readonly<Record<string, number>>, label = ''): readonly Attribution[] {
  return Object.entries(values).map(([feature, value]) => ({ label, feature, value }))
}

/** A card with something in every section. */
export const A_CARD: ModelCardContent = {
  model_overview: {
    model_creator: 'Pricing team',
    model_artifact: ['s3://acme-ml/housing/2026-11-19-c4/model.tar.gz'],
  },
  intended_uses: {
    purpose_of_model: 'Price guidance for agents',
    intended_uses: 'Suggests a price to an agent, who decides.\n\nNot for automatic offers.',
    factors_affecting_model_efficiency: 'Sparse regions; houses older than 50 years.',
    risk_rating: 'Low',
    explanations_for_risk_rating: 'An agent decides.',
  },
  business_details: {
    business_problem: 'Consistent valuations',
    business_stakeholders: 'Agents, sellers',
    line_of_business: 'Residential',
  },
  training_details: {
    objective_function: {
      function: { function: 'Minimize', facet: 'loss', condition: 'at most 1 s a request' },
      notes: 'squared error, with early stopping',
    },
    training_observations: 'Converged after 20 epochs.',
    training_job_details: {
      training_arn: 'arn:aws:sagemaker:eu-west-1:222222222222:training-job/housing-2026-11-19-c4',
      training_datasets: ['s3://acme-ml/housing/train/'],
      training_environment: {
        container_image: ['141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1'],
      },
      training_metrics: [{ name: 'train:rmse', value: 0.2134 }],
      user_provided_hyper_parameters: [
        { name: 'max_depth', value: '6' },
        { name: 'subsample', value: '0.8' },
      ],
    },
  },
  evaluation_details: [
    {
      name: 'evaluation.json',
      metadata: { 'smr/written-by': 'sagemaker-model-registry-action' },
      metric_groups: [{ name: 'metrics', metric_data: [{ name: 'mse', type: 'number', value: 0.2613 }] }],
    },
    {
      name: 'fairness',
      evaluation_observation: 'Worse for houses older than 50 years.',
      datasets: ['s3://acme-ml/housing/test/'],
      metadata: { seed: '42' },
      metric_groups: [
        {
          name: 'gaps',
          metric_data: [
            { name: 'age_gap', type: 'number', value: 0.04 },
            { name: 'reviewed', type: 'boolean', value: true },
            {
              name: 'by decade',
              type: 'linear_graph',
              value: [
                [1960, 0.31],
                [1970, 0.29],
              ],
            },
          ],
        },
      ],
    },
  ],
  additional_information: {
    ethical_considerations: 'Prices reflect past discrimination.',
    caveats_and_recommendations: 'Census 1990 data: retrain before using it elsewhere.',
    custom_details: { reviewed_by: 'Model risk', ticket: 'ML-482', 'smr/filled-in': 'training_arn' },
  },
}
