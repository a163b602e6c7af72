import { groupBy } from '../language/group-by.js'
import type { Attribution, BiasMetric, ConfusionMatrix, Curve, Metric, ReportDetails } from '../metrics/metric.js'

/**
 * One metric of a card. Names of the groups, of matrix and curves and of their axes are those that SageMaker's own Python SDK
 * gives them when it puts a Model Monitor or Clarify report into a card (sagemaker 2.232,
 * sagemaker/model_card/evaluation_metric_parsers.py), so that one reader reads both.
 */
export type CardMetric = { readonly name: string; readonly notes?: string } & (
  | { readonly type: 'number'; readonly value: number }
  | {
      readonly type: 'matrix'
      readonly value: readonly (readonly number[])[]
      /** The labels of the rows: the actual classes. The SDK has them on this axis. */
      readonly x_axis_name: readonly string[]
      /** The labels of the columns: the predicted classes. */
      readonly y_axis_name: readonly string[]
    }
  | {
      readonly type: 'linear_graph'
      readonly value: readonly (readonly [number, number])[]
      readonly x_axis_name: string
      readonly y_axis_name: string
    }
  | {
      readonly type: 'bar_chart'
      readonly value: readonly number[]
      readonly x_axis_name: readonly string[]
      readonly y_axis_name: string
    }
)

export interface CardGroup {
  readonly name: string
  readonly metric_data: readonly CardMetric[]
}

export const MATRIX_NAME = 'confusion_matrix'
export const CURVES = {
  roc: { name: 'receiver_operating_characteristic_curve', x: 'false_positive_rates', y: 'true_positive_rates' },
  'precision-recall': { name: 'precision_recall_curve', x: 'recalls', y: 'precisions' },
} as const
export const BIAS_GROUPS = {
  'pre-training': 'pre_training_bias_metrics',
  'post-training': 'post_training_bias_metrics',
} as const
export const SHAP_GROUP = 'explanations - global_shap_values'
const CURVE_GROUP = 'curves'

const MAX_AXIS_CHARACTERS = 63 // axis_name_string, axis_name_array
const MAX_NAME_CHARACTERS = 255
const MAX_BARS = 500 // of all bias and all attributions each: the card has 100,000 characters

/** The metrics and the details of a version as groups of a card, within the limits that the card's schema means. */
export function cardGroups(metrics: readonly Metric[], details: ReportDetails): readonly CardGroup[] {
  const { confusionMatrix, curves, bias, attributions } = details
  const groups: readonly CardGroup[] = [
    { name: MATRIX_NAME, metric_data: confusionMatrix === undefined ? [] : [matrixDatum(confusionMatrix)] },
    { name: CURVE_GROUP, metric_data: curves.filter(({ points }) => points.length > 0).map(curveDatum) },
    { name: BIAS_GROUPS['pre-training'], metric_data: biasData(bias, 'pre-training') },
    { name: BIAS_GROUPS['post-training'], metric_data: biasData(bias, 'post-training') },
    { name: SHAP_GROUP, metric_data: attributionData(attributions) },
  ]
  return [
    { name: 'metrics', metric_data: metrics.map(metricDatum) },
    ...groups.filter(({ metric_data }) => metric_data.length > 0),
  ]
}

/** By its path, which says in every version that it is this metric. */
function metricDatum({ path, value, standardDeviation }: Metric): CardMetric {
  const notes = standardDeviation === undefined ? {} : { notes: `sd=${standardDeviation}` }
  return { name: path, type: 'number', value, ...notes }
}

function matrixDatum({ labels, counts }: ConfusionMatrix): CardMetric {
  const axis = labels.map(cutAxis)
  return {
    name: MATRIX_NAME,
    type: 'matrix',
    value: counts,
    x_axis_name: axis,
    y_axis_name: axis,
    notes: 'rows: actual, columns: predicted',
  }
}

function curveDatum({ kind, points }: Curve): CardMetric {
  const { name, x, y } = CURVES[kind]
  return { name, type: 'linear_graph', value: points, x_axis_name: x, y_axis_name: y }
}

/** One bar chart for each value of each facet, a bar for each metric. */
function biasData(bias: readonly BiasMetric[], stage: BiasMetric['stage']): readonly CardMetric[] {
  const kept = bias.filter((metric) => metric.stage === stage).slice(0, MAX_BARS)
  return [...groupBy(kept, facetName)].map(([name, metrics]) =>
    barChart(
      name,
      metrics.map((metric) => ({ axis: metric.name, value: metric.value })),
      'value',
    ),
  )
}

/** `sex=Female`; a feature whose own name has `=` in it stands in quotes. */
function facetName({ facet, facetValue }: Pick<BiasMetric, 'facet' | 'facetValue'>): string {
  return `${/^"|=/.test(facet) ? JSON.stringify(facet) : facet}=${facetValue}`
}

/** One bar chart for each label, a bar for each feature. */
function attributionData(attributions: readonly Attribution[]): readonly CardMetric[] {
  return [...groupBy(attributions.slice(0, MAX_BARS), ({ label }) => label)].map(([label, features]) =>
    barChart(
      `label=${label}`,
      features.map(({ feature, value }) => ({ axis: feature, value })),
      'mean(|SHAP value|)',
    ),
  )
}

function barChart(
  name: string,
  bars: readonly { readonly axis: string; readonly value: number }[],
  unit: string,
): CardMetric {
  return {
    name: name.slice(0, MAX_NAME_CHARACTERS),
    type: 'bar_chart',
    value: bars.map(({ value }) => value),
    x_axis_name: bars.map(({ axis }) => cutAxis(axis)),
    y_axis_name: unit,
  }
}

function cutAxis(name: string): string {
  if (name.length <= MAX_AXIS_CHARACTERS) return name
  return `${name.slice(0, MAX_AXIS_CHARACTERS - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
