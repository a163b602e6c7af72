import type { BiasMetric } from '../metrics/metric.js'
import { mayBeShown } from '../metrics/metric-names.js'
import { kindOf } from '../metrics/report/unreadable.js'
import { at, isList, isMap, isNumber, isText, type Tree } from '../text/tree.js'
import { quote } from '../text/visible.js'
import { type Gathered, Gatherer, isWithoutValue, labelOf } from './bounded-reading.js'
import { BIAS_GROUPS } from './card-groups.js'
import { type Compared, compared } from './compared.js'

const MAX_BIAS_METRICS = 500 // two stages of 20 metrics for a dozen values of facets

export interface BiasComparison {
  readonly stage: 'pre-training' | 'post-training'
  readonly facet: string
  readonly facetValue: string
  readonly name: string
  readonly description?: string
  readonly fair: number
  readonly value: Compared
  /**
   * `nearer` and `further`: |value − fair| is less or more than the baseline's. `same`: it is as far. `new`: the baseline
   * has none. `removed`: only the baseline has it. `not-compared`: there is no baseline.
   */
  readonly verdict: 'nearer' | 'further' | 'same' | 'new' | 'removed' | 'not-compared'
}

/**
 * The bias metrics of Clarify's analysis.json: {stage: {facets: {FEATURE: [{value_or_threshold, metrics: [{name, description,
 * value}]}]}}}. A metric that could not be computed has a null value and an `error`, an endless one the text "Infinity"
 * (smclarify 0.5, bias/report.py); both are left out.
 * https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-processing-job-analysis-results.html
 */
export function readBias(root: Tree): Gathered<BiasMetric> {
  const reader = new Gatherer<BiasMetric>()
  for (const stage of ['pre-training', 'post-training'] as const) {
    const section = at(root, [BIAS_GROUPS[stage]])
    if (section === undefined) continue
    const facets = at(section, ['facets'])
    if (!isMap(facets)) {
      reader.leaveOut(facets ?? section, `${quote(BIAS_GROUPS[stage])} has no object ${quote('facets')}`)
      continue
    }
    for (const [facet, { value }] of facets.entries) readFacet(reader, { stage, facet }, value)
  }
  return reader.gathered(root, MAX_BIAS_METRICS, 'bias metrics')
}

type Facet = Pick<BiasMetric, 'stage' | 'facet'>

function readFacet(reader: Gatherer<BiasMetric>, facet: Facet, node: Tree): void {
  if (!isList(node)) {
    reader.leaveOut(
      node,
      `the facet ${quote(facet.facet)} is ${kindOf(node)}; it is a list, with an item for each value`,
    )
    return
  }
  for (const item of node.items) {
    const metrics = at(item, ['metrics'])
    const facetValue = labelOf(at(item, ['value_or_threshold']))
    if (!isList(metrics) || facetValue === undefined) {
      const parts = `${quote('value_or_threshold')} and a list ${quote('metrics')}`
      reader.leaveOut(metrics ?? item, `a value of the facet ${quote(facet.facet)} has ${parts}`)
      continue
    }
    for (const metric of metrics.items) readBiasMetric(reader, { ...facet, facetValue }, metric)
  }
}

function readBiasMetric(
  reader: Gatherer<BiasMetric>,
  facet: Facet & { readonly facetValue: string },
  node: Tree,
): void {
  const name = at(node, ['name'])
  const value = at(node, ['value'])
  const error = labelOf(at(node, ['error']))
  const description = at(node, ['description'])
  if (!isText(name) || ![name.value, facet.facet, facet.facetValue].every((word) => mayBeShown(word, node))) {
    reader.leaveOut(name ?? node, `a bias metric of ${quote(facet.facet)} has no name that can be shown`)
  } else if (isNumber(value) && Number.isFinite(value.value)) {
    const said = isText(description) ? { description: description.value } : {}
    reader.items.push({ ...facet, name: name.value, ...said, value: value.value, fair: fairValue(name.value) })
  } else if (isWithoutValue(value)) {
    const reason = error === undefined ? 'it has no number' : quote(error)
    reader.leaveOut(
      node,
      `${quote(name.value)} of ${quote(`${facet.facet}=${facet.facetValue}`)} is left out: ${reason}`,
    )
  } else {
    reader.leaveOut(
      value ?? node,
      `${quote(name.value)} of ${quote(facet.facet)} is ${kindOf(value ?? node)}, not a number`,
    )
  }
}

/**
 * What a bias metric of Clarify is where there is no bias: 1 for disparate impact, which is a ratio, and 0 for every other
 * one, which are differences and distances.
 * https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-post-training-bias-metric-di.html
 */
export function fairValue(name: string): number {
  return name === 'DI' ? 1 : 0
}

// A difference of rounding: Clarify computes in doubles.
const AS_FAR = 1e-12

/** Each bias metric beside the baseline's of the same stage, facet, value and name; what only the baseline has comes last. */
export function compareBias(
  candidate: readonly BiasMetric[],
  baseline: readonly BiasMetric[] | undefined,
): readonly BiasComparison[] {
  const before = new Map((baseline ?? []).map((metric) => [biasKey(metric), metric]))
  const now = new Set(candidate.map(biasKey))
  const removed = candidate.length === 0 ? [] : [...before].filter(([key]) => !now.has(key))
  return [
    ...candidate.map((metric) => beside(metric, before.get(biasKey(metric)), baseline !== undefined)),
    ...removed.map(([, { value, ...metric }]): BiasComparison => {
      return { ...metric, value: compared(undefined, value), verdict: 'removed' }
    }),
  ]
}

function beside(metric: BiasMetric, before: BiasMetric | undefined, hasBaseline: boolean): BiasComparison {
  const { value, ...rest } = metric
  return { ...rest, value: compared(value, before?.value), verdict: verdictOf(metric, before, hasBaseline) }
}

/** Clarify's own rule: a metric is worse where it is farther from its fair value, whichever side it is on. */
function verdictOf(metric: BiasMetric, before: BiasMetric | undefined, hasBaseline: boolean) {
  if (before === undefined) return hasBaseline ? 'new' : 'not-compared'
  const change = Math.abs(metric.value - metric.fair) - Math.abs(before.value - metric.fair)
  if (Math.abs(change) <= AS_FAR) return 'same'
  return change < 0 ? 'nearer' : 'further'
}

/** What a bias metric is about, as a key. */
export function biasKey({ stage, facet, facetValue, name }: BiasMetric): string {
  return JSON.stringify([stage, facet, facetValue, name])
}
