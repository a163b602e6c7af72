import { at } from '../metrics/formats/recognise.js'
import type { Attribution, BiasMetric } from '../metrics/metric.js'
import { isPresentableName } from '../metrics/names.js'
import { kindOf, type Wrong, wrong } from '../metrics/report/found-wrong.js'
import type { JsonNode } from '../text/json.js'
import { quote } from '../text/positions.js'
import { BIAS_GROUPS } from './card-groups.js'
import { MAX_FEATURES } from './compare-attributions.js'
import { fairValue } from './fair.js'

/** What a part of a report says, what in it is broken, and what was left out without harm. */
export interface Findings<Item> {
  readonly items: readonly Item[]
  readonly wrong: readonly Wrong[]
  readonly leftOut: readonly Wrong[]
}

const MAX_BIAS_METRICS = 500 // two stages of 20 metrics for a dozen values of facets
const MAX_LABELS = 20

/**
 * The bias metrics of Clarify's analysis.json: {stage: {facets: {FEATURE: [{value_or_threshold, metrics: [{name, description,
 * value}]}]}}}. A metric that could not be computed has a null value and an `error`, an endless one the text "Infinity"
 * (smclarify 0.5, bias/report.py); both are left out.
 * https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-processing-job-analysis-results.html
 */
export function readBias(root: JsonNode): Findings<BiasMetric> {
  const reader = new Reader<BiasMetric>()
  for (const stage of ['pre-training', 'post-training'] as const) {
    const section = at(root, [BIAS_GROUPS[stage]])
    if (section === undefined) continue
    const facets = at(section, ['facets'])
    if (facets?.kind !== 'object') {
      reader.broken(facets ?? section, `${quote(BIAS_GROUPS[stage])} has no object ${quote('facets')}`)
      continue
    }
    for (const [facet, { value }] of facets.members) readFacet(reader, { stage, facet }, value)
  }
  return reader.findings(MAX_BIAS_METRICS, 'bias metrics')
}

type Facet = Pick<BiasMetric, 'stage' | 'facet'>

function readFacet(reader: Reader<BiasMetric>, facet: Facet, node: JsonNode): void {
  if (node.kind !== 'array') {
    reader.broken(node, `the facet ${quote(facet.facet)} is ${kindOf(node)}; it is a list, with an item for each value`)
    return
  }
  for (const item of node.items) {
    const metrics = at(item, ['metrics'])
    const facetValue = textOf(at(item, ['value_or_threshold']))
    if (metrics?.kind !== 'array' || facetValue === undefined) {
      const parts = `${quote('value_or_threshold')} and a list ${quote('metrics')}`
      reader.broken(metrics ?? item, `a value of the facet ${quote(facet.facet)} has ${parts}`)
      continue
    }
    for (const metric of metrics.items) readBiasMetric(reader, { ...facet, facetValue }, metric)
  }
}

function readBiasMetric(
  reader: Reader<BiasMetric>,
  facet: Facet & { readonly facetValue: string },
  node: JsonNode,
): void {
  const name = at(node, ['name'])
  const value = at(node, ['value'])
  const error = textOf(at(node, ['error']))
  const description = at(node, ['description'])
  if (name?.kind !== 'string' || ![name.value, facet.facet, facet.facetValue].every(isPresentableName)) {
    reader.broken(name ?? node, `a bias metric of ${quote(facet.facet)} has no name that can be shown`)
  } else if (value?.kind === 'number' && Number.isFinite(value.value)) {
    const said = description?.kind === 'string' ? { description: description.value } : {}
    reader.items.push({ ...facet, name: name.value, ...said, value: value.value, fair: fairValue(name.value) })
  } else if (isWithoutValue(value)) {
    const reason = error === undefined ? 'it has no number' : quote(error)
    reader.leaveOut(
      node,
      `${quote(name.value)} of ${quote(`${facet.facet}=${facet.facetValue}`)} is left out: ${reason}`,
    )
  } else {
    reader.broken(
      value ?? node,
      `${quote(name.value)} of ${quote(facet.facet)} is ${kindOf(value ?? node)}, not a number`,
    )
  }
}

/** What Clarify writes for a metric that could not be computed, or that is endless. */
function isWithoutValue(value: JsonNode | undefined): boolean {
  if (value === undefined || value.kind === 'null') return true
  return value.kind === 'string' && ['NaN', 'Infinity', '-Infinity'].includes(value.value)
}

/**
 * The global SHAP values of Clarify's analysis.json: {explanations: {kernel_shap: {LABEL: {global_shap_values: {FEATURE:
 * number}, expected_value}}}}, of each label the 50 features that count most. Partial dependence plots are not kept.
 */
export function readAttributions(root: JsonNode): Findings<Attribution> {
  const reader = new Reader<Attribution>()
  const explanations = at(root, ['explanations'])
  if (explanations === undefined) return reader.findings(0, '')
  const labels = at(explanations, ['kernel_shap'])
  if (labels === undefined) return reader.findings(0, '')
  if (labels.kind !== 'object') {
    reader.broken(labels, `${quote('kernel_shap')} is ${kindOf(labels)}; it is an object, with a key for each label`)
    return reader.findings(0, '')
  }
  for (const [label, { value }] of labels.members) readLabel(reader, label, value)
  return reader.findings(MAX_LABELS * MAX_FEATURES, 'attributions')
}

function readLabel(reader: Reader<Attribution>, label: string, node: JsonNode): void {
  const values = at(node, ['global_shap_values'])
  if (values?.kind !== 'object' || (label !== '' && !isPresentableName(label))) {
    reader.broken(values ?? node, `the label ${quote(label)} has no object ${quote('global_shap_values')}`)
    return
  }
  const features: Attribution[] = []
  for (const [feature, { key, value: number }] of values.members) {
    if (number.kind === 'number' && Number.isFinite(number.value) && number.value >= 0 && isPresentableName(feature)) {
      features.push({ label, feature, value: number.value })
    } else if (isWithoutValue(number)) {
      reader.leaveOut(key, `the attribution of ${quote(feature)} is left out: it has no number`)
    } else {
      const what = `the attribution of ${quote(feature)} is ${kindOf(number)}`
      reader.broken(number, `${what}; it is a mean of absolute values, a number of at least 0`)
    }
  }
  if (features.length > MAX_FEATURES) {
    reader.leaveOut(
      values,
      `of ${features.length} features of ${quote(label)} the ${MAX_FEATURES} that count most are kept`,
    )
  }
  reader.items.push(...features.toSorted((one, other) => other.value - one.value).slice(0, MAX_FEATURES))
}

function textOf(node: JsonNode | undefined): string | undefined {
  return node?.kind === 'string' || node?.kind === 'number' || node?.kind === 'boolean' ? String(node.value) : undefined
}

const MAX_SAID = 20 // a hostile report has thousands

/** Gathers what a part says, with a bound on what is said of it. */
class Reader<Item> {
  readonly items: Item[] = []
  private readonly wrong: Wrong[] = []
  private readonly leftOut: Wrong[] = []

  broken(node: JsonNode, message: string): void {
    if (this.wrong.length < MAX_SAID) this.wrong.push(wrong(node, message))
  }

  leaveOut(node: { readonly start: number; readonly end: number }, message: string): void {
    if (this.leftOut.length < MAX_SAID) this.leftOut.push(wrong(node, message))
  }

  findings(most: number, what: string): Findings<Item> {
    const { items, wrong: broken } = this
    const first = { start: 0, end: 1 }
    const cut = items.length > most ? [wrong(first, `of ${items.length} ${what} the first ${most} are kept`)] : []
    return { items: items.slice(0, most), wrong: broken, leftOut: [...this.leftOut, ...cut] }
  }
}
