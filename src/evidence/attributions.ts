import { groupBy } from '../language/group-by.js'
import type { Attribution } from '../metrics/metric.js'
import { mayBeShown } from '../metrics/metric-names.js'
import { kindOf } from '../metrics/report/unreadable.js'
import { at, isMap, isNumber, type MapTree, type Tree } from '../text/tree.js'
import { quote } from '../text/visible.js'
import { type Gathered, Gatherer, isWithoutValue } from './bounded-reading.js'
import { type Compared, compared } from './compared.js'

/** How many features of a label are kept, the most important ones: what a comment shows and a model card has room for. */
export const MAX_FEATURES = 50
const MAX_LABELS = 20

export interface AttributionComparison {
  /** Empty for a regression. */
  readonly label: string
  /** By the candidate's rank; those that only the baseline has come last. */
  readonly features: readonly FeatureComparison[]
  /** Whether one of the two was cut to its most important features: `new` and `removed` then mean among those. */
  readonly isCut: boolean
}

export interface FeatureComparison {
  readonly feature: string
  /** The mean of the absolute SHAP values. */
  readonly value: Compared
  /** Its part of the sum over the features, from 0 to 1: what can be compared between models. */
  readonly share: Compared
  /** From 1, the most important one. */
  readonly rank: Compared
  readonly presence: 'both' | 'new' | 'removed' | 'not-compared'
}

/**
 * The global SHAP values of Clarify's analysis.json: {explanations: {kernel_shap: {LABEL: {global_shap_values: {FEATURE:
 * number}, expected_value}}}}, of each label the 50 features that count most; of a text {global_top_shap_text: {FEATURE:
 * {TOKEN: number}}}. With `agg_method: median` they may be negative. Partial dependence plots are not kept.
 * https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-processing-job-analysis-results.html
 */
export function readAttributions(root: Tree): Gathered<Attribution> {
  const reader = new Gatherer<Attribution>()
  const labels = at(root, ['explanations', 'kernel_shap'])
  if (labels !== undefined && !isMap(labels)) {
    reader.leaveOut(labels, `${quote('kernel_shap')} is ${kindOf(labels)}; it is an object, with a key for each label`)
  }
  if (isMap(labels)) for (const [label, { value }] of labels.entries) readLabel(reader, label, value)
  return reader.gathered(root, MAX_LABELS * MAX_FEATURES, 'attributions')
}

function readLabel(reader: Gatherer<Attribution>, label: string, node: Tree): void {
  const values = at(node, ['global_shap_values'])
  const texts = at(node, ['global_top_shap_text'])
  if (label !== '' && !mayBeShown(label, node)) {
    reader.leaveOut(node, `the label ${quote(label)} is left out: it cannot be shown`)
    return
  }
  if (!isMap(values) && !isMap(texts)) {
    reader.leaveOut(values ?? node, `the label ${quote(label)} has no object ${quote('global_shap_values')}`)
    return
  }
  const features = [
    ...(isMap(values) ? featuresIn(reader, label, values) : []),
    ...(isMap(texts) ? tokensIn(reader, label, texts) : []),
  ]
  if (features.length > MAX_FEATURES) {
    reader.leaveOut(
      node,
      `of ${features.length} features of ${quote(label)} the ${MAX_FEATURES} that count most are kept`,
    )
  }
  reader.items.push(...features.toSorted(byWeight).slice(0, MAX_FEATURES))
}

/** The tokens of each column of text; of several columns with the column in front. */
function tokensIn(reader: Gatherer<Attribution>, label: string, columns: MapTree): readonly Attribution[] {
  return [...columns.entries].flatMap(([column, { value }]) => {
    if (!isMap(value)) {
      reader.leaveOut(
        value,
        `the tokens of ${quote(column)} are ${kindOf(value)}; they are an object with a number for each`,
      )
      return []
    }
    const tokens = featuresIn(reader, label, value)
    return columns.entries.size === 1 ? tokens : tokens.map((one) => ({ ...one, feature: `${column}: ${one.feature}` }))
  })
}

function featuresIn(reader: Gatherer<Attribution>, label: string, values: MapTree): readonly Attribution[] {
  return [...values.entries].flatMap(([feature, { value: number }]) => {
    if (isNumber(number) && Number.isFinite(number.value) && mayBeShown(feature, number)) {
      return [{ label, feature, value: number.value }]
    }
    const reason = isWithoutValue(number)
      ? 'it has no number'
      : isNumber(number)
        ? 'its name cannot be shown'
        : `it is ${kindOf(number)}, not a number`
    reader.leaveOut(number, `the attribution of ${quote(feature)} is left out: ${reason}`)
    return []
  })
}

/** The larger the value, whichever its sign, the more it counts; equal ones in the order of the report. */
function byWeight(one: Attribution, other: Attribution): number {
  return Math.abs(other.value) - Math.abs(one.value)
}

/** The features of each label beside the baseline's: value, share of the sum, rank. */
export function compareAttributions(
  candidate: readonly Attribution[],
  baseline: readonly Attribution[] | undefined,
): readonly AttributionComparison[] {
  const now = byLabel(candidate)
  const before = byLabel(baseline ?? [])
  return [...now].map(([label, features]) => {
    const old = before.get(label)
    return {
      label,
      features: featuresOf(standingsOf(features), old && standingsOf(old)),
      isCut: features.length >= MAX_FEATURES || (old?.length ?? 0) >= MAX_FEATURES,
    }
  })
}

function byLabel(attributions: readonly Attribution[]): ReadonlyMap<string, readonly Attribution[]> {
  return groupBy(attributions, ({ label }) => label)
}

interface Standing {
  readonly value: number
  /** Absent where no feature counts at all, and where one is negative: then they are no parts of a sum. */
  readonly share?: number
  readonly rank: number
}

/** By rank. */
function standingsOf(features: readonly Attribution[]): ReadonlyMap<string, Standing> {
  const hasParts = features.every(({ value }) => value >= 0)
  const sum = hasParts ? features.reduce((total, { value }) => total + value, 0) : 0
  return new Map(
    features
      .toSorted(byWeight)
      .map(({ feature, value }, index) => [
        feature,
        { value, ...(sum > 0 ? { share: value / sum } : {}), rank: index + 1 },
      ]),
  )
}

function featuresOf(
  now: ReadonlyMap<string, Standing>,
  before: ReadonlyMap<string, Standing> | undefined,
): readonly FeatureComparison[] {
  const removed = [...(before?.keys() ?? [])].filter((feature) => !now.has(feature))
  return [...now.keys(), ...removed].map((feature) => {
    const one = now.get(feature)
    const other = before?.get(feature)
    return {
      feature,
      value: compared(one?.value, other?.value),
      share: compared(one?.share, other?.share),
      rank: compared(one?.rank, other?.rank),
      presence: presenceOf(one, other, before !== undefined),
    }
  })
}

function presenceOf(one: Standing | undefined, other: Standing | undefined, hasBaseline: boolean) {
  if (!hasBaseline) return 'not-compared'
  if (one === undefined) return 'removed'
  return other === undefined ? 'new' : 'both'
}
