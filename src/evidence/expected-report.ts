import type { Format, ReportKind } from '../metrics/formats/recognise.js'
import type { KeyPath } from '../text/path.js'
import { type Tree, at as valueAt } from '../text/tree.js'

interface Expectation {
  readonly kinds: readonly ReportKind[]
  /** One of these keys must be there. */
  readonly keys?: readonly string[]
  /** What it should be, in words. */
  readonly wanted: string
}

const MODEL_QUALITY: Expectation = {
  kinds: ['model-quality', 'metrics'],
  wanted: 'the metrics of the model, such as an evaluation report',
}
const MODEL_CONSTRAINTS: Expectation = {
  kinds: ['constraints'],
  wanted: 'constraints of Model Monitor on the model’s quality, such as {"regression_constraints": {…}}',
}
const DATA_STATISTICS: Expectation = {
  kinds: ['data-statistics'],
  wanted: 'statistics of Model Monitor, {"dataset": {…}, "features": […]}',
}
const DATA_CONSTRAINTS: Expectation = {
  kinds: ['data-constraints'],
  wanted: 'constraints of Model Monitor on data, {"features": […], "monitoring_config": {…}}',
}
const CONFIG: Expectation = { kinds: ['analysis-config'], wanted: 'the configuration of a Clarify analysis' }

const PRE = ['pre_training_bias_metrics']
const POST = ['post_training_bias_metrics']

/** A Clarify report, `analysis.json`. As constraints, too: Clarify compares with the values of an earlier analysis. */
const clarify = (keys: readonly string[]): Expectation => ({
  kinds: ['bias-and-explanations'],
  keys,
  wanted: `an analysis of SageMaker Clarify with \`${keys.join('` or `')}\``,
})

// https://docs.aws.amazon.com/sagemaker/latest/dg/pipelines-quality-clarify-baseline-lifecycle.html
const EXPECTED: ReadonlyMap<string, Expectation> = new Map([
  ['model_quality.statistics', MODEL_QUALITY],
  ['model_quality.constraints', MODEL_CONSTRAINTS],
  ['data_quality.statistics', DATA_STATISTICS],
  ['data_quality.constraints', DATA_CONSTRAINTS],
  ['bias.report', clarify([...PRE, ...POST])],
  ['bias.pre_training', clarify(PRE)],
  ['bias.post_training', clarify(POST)],
  ['bias.config', CONFIG],
  ['bias.pre_training_constraints', clarify(PRE)],
  ['bias.post_training_constraints', clarify(POST)],
  ['explainability', clarify(['explanations'])],
  ['explainability.config', CONFIG],
  ['explainability.constraints', clarify(['explanations'])],
])

/** Why a file is not what belongs where the manifest names it. */
export interface Unexpected {
  /** The end of a sentence. */
  readonly says: string
  /** It was recognised as what belongs elsewhere. Of any other file nothing is known: SageMaker takes it, and so do we. */
  readonly isOther: boolean
}

/** Undefined where a file is what belongs there. */
export function expectationOf(at: KeyPath, root: Tree, format: Format): Unexpected | undefined {
  const expected = EXPECTED.get(at.slice(1).join('.'))
  if (expected === undefined) return undefined
  const isKind = expected.kinds.includes(format.kind)
  const hasKey = expected.keys?.some((key) => valueAt(root, [key]) !== undefined) ?? true
  if (isKind && hasKey) return undefined
  const isOther = format.kind !== 'metrics'
  return { says: `should be ${expected.wanted}; this looks like ${format.name}`, isOther }
}
