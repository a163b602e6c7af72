import { at } from '../metrics/formats/recognise.js'
import type { Constraint, Metric } from '../metrics/metric.js'
import { isPresentableName } from '../metrics/names.js'
import { kindOf, type Wrong, wrong } from '../metrics/report/found-wrong.js'
import type { JsonNode } from '../text/json.js'
import { quote, type Span } from '../text/positions.js'

/** Model Monitor says when it complains: CloudWatch's words for the side of the threshold that is a violation. */
const VIOLATED: ReadonlyMap<string, (value: number, threshold: number) => boolean> = new Map([
  ['GreaterThanThreshold', (value, threshold) => value > threshold],
  ['GreaterThanOrEqualToThreshold', (value, threshold) => value >= threshold],
  ['LessThanThreshold', (value, threshold) => value < threshold],
  ['LessThanOrEqualToThreshold', (value, threshold) => value <= threshold],
])

const MAX_CONSTRAINTS = 500

export interface FoundConstraint {
  readonly constraint: Constraint
  readonly at: Span
}

/**
 * The thresholds of a constraints file of a model quality baseline: {…_constraints: {METRIC: {threshold,
 * comparison_operator}}}. Numbers in quotes count, as Model Monitor itself writes some in scientific notation.
 * https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-model-quality-baseline.html
 */
export function readConstraints(root: JsonNode): {
  readonly constraints: readonly FoundConstraint[]
  readonly wrong: readonly Wrong[]
} {
  const constraints: FoundConstraint[] = []
  const broken: Wrong[] = []
  for (const [name, { value: section }] of root.kind === 'object' ? root.members : []) {
    if (!name.endsWith('_constraints') || section.kind !== 'object') continue
    for (const [metric, { key, value }] of section.members) {
      const read = readConstraint(metric, value)
      if (read.kind === 'wrong') broken.push(read)
      else constraints.push({ constraint: read.value, at: key })
    }
  }
  return { constraints: constraints.slice(0, MAX_CONSTRAINTS), wrong: broken.slice(0, 20) }
}

function readConstraint(metric: string, node: JsonNode): Wrong | { readonly kind: 'read'; readonly value: Constraint } {
  const threshold = at(node, ['threshold'])
  const operator = at(node, ['comparison_operator'])
  const number = threshold && numberOf(threshold)
  if (!isPresentableName(metric)) return wrong(node, `the constraint ${quote(metric)} has no name that can be shown`)
  if (number === undefined) {
    const given = threshold === undefined ? 'is absent' : `is ${kindOf(threshold)}`
    return wrong(threshold ?? node, `the ${quote('threshold')} of ${quote(metric)} ${given}; it is a finite number`)
  }
  if (operator?.kind !== 'string' || !VIOLATED.has(operator.value)) {
    const allowed = [...VIOLATED.keys()].map(quote).join(', ')
    return wrong(operator ?? node, `the ${quote('comparison_operator')} of ${quote(metric)} is one of ${allowed}`)
  }
  return { kind: 'read', value: { metric, threshold: number, operator: operator.value } }
}

function numberOf(node: JsonNode): number | undefined {
  const isText = node.kind === 'string' && /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(node.value)
  const value = node.kind === 'number' ? node.value : isText ? Number(node.value) : Number.NaN
  return Number.isFinite(value) ? value : undefined
}

/** In words, where the model's own metric breaks the constraint that it shall later be watched with; else undefined. */
export function violation({ metric, threshold, operator }: Constraint, metrics: readonly Metric[]): string | undefined {
  const found = measured({ metric }, metrics)
  if (found === undefined || !VIOLATED.get(operator)?.(found.value, threshold)) return undefined
  const than = operator.startsWith('Greater') ? 'above' : 'below'
  return `${quote(metric)} of this model is ${found.value}, ${than} the threshold ${threshold} of its own constraint`
}

/** The model's own metric that a constraint is about; undefined where its report has none of that name. */
export function measured({ metric }: Pick<Constraint, 'metric'>, metrics: readonly Metric[]): Metric | undefined {
  return metrics.find(({ name }) => name === metric || name.endsWith(`.${metric}`))
}
