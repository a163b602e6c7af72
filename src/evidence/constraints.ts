import type { Constraint, Metric } from '../metrics/metric.js'
import { mayBeShown } from '../metrics/metric-names.js'
import { kindOf, type UnreadablePart, unreadable } from '../metrics/report/unreadable.js'
import type { Place } from '../text/source.js'
import { at, isMap, isText, type Tree } from '../text/tree.js'
import { quote } from '../text/visible.js'

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
  readonly at: Place
}

/**
 * The thresholds of a constraints file of a model quality baseline: {…_constraints: {METRIC: {threshold,
 * comparison_operator}}}. Numbers in quotes count, as Model Monitor itself writes some in scientific notation.
 * https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-model-quality-baseline.html
 */
export function readConstraints(root: Tree): {
  readonly constraints: readonly FoundConstraint[]
  readonly unreadable: readonly UnreadablePart[]
} {
  const constraints: FoundConstraint[] = []
  const broken: UnreadablePart[] = []
  for (const [name, { value: section }] of isMap(root) ? root.entries : []) {
    if (!name.endsWith('_constraints') || !isMap(section)) continue
    for (const [metric, { keyPlace, value }] of section.entries) {
      const read = readConstraint(metric, value)
      if (read.kind === 'unreadable') broken.push(read)
      else constraints.push({ constraint: read.value, at: keyPlace })
    }
  }
  return { constraints: constraints.slice(0, MAX_CONSTRAINTS), unreadable: broken.slice(0, 20) }
}

function readConstraint(
  metric: string,
  node: Tree,
): UnreadablePart | { readonly kind: 'read'; readonly value: Constraint } {
  const threshold = at(node, ['threshold'])
  const operator = at(node, ['comparison_operator'])
  const number = threshold && numberOf(threshold)
  if (!mayBeShown(metric, node))
    return unreadable(node, `the constraint ${quote(metric)} has no name that can be shown`)
  if (number === undefined) {
    const given = threshold === undefined ? 'is absent' : `is ${kindOf(threshold)}`
    return unreadable(
      threshold ?? node,
      `the ${quote('threshold')} of ${quote(metric)} ${given}; it is a finite number`,
    )
  }
  if (!isText(operator) || !VIOLATED.has(operator.value)) {
    const allowed = [...VIOLATED.keys()].map(quote).join(', ')
    return unreadable(operator ?? node, `the ${quote('comparison_operator')} of ${quote(metric)} is one of ${allowed}`)
  }
  return { kind: 'read', value: { metric, threshold: number, operator: operator.value } }
}

function numberOf(node: Tree): number | undefined {
  if (node.kind !== 'scalar') return undefined
  const isNumeric = isText(node) && /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(node.value)
  const value = typeof node.value === 'number' ? node.value : isNumeric ? Number(node.value) : Number.NaN
  return Number.isFinite(value) ? value : undefined
}

/** Whether a value is on the wrong side of a threshold. */
export function isBroken({ threshold, operator }: Pick<Constraint, 'threshold' | 'operator'>, value: number): boolean {
  return VIOLATED.get(operator)?.(value, threshold) ?? false
}

/** In words, where the model's own metric breaks the constraint that it shall later be watched with; else undefined. */
export function violation({ metric, threshold, operator }: Constraint, metrics: readonly Metric[]): string | undefined {
  const found = measured({ metric }, metrics)
  if (found === undefined || !isBroken({ threshold, operator }, found.value)) return undefined
  const than = operator.startsWith('Greater') ? 'above' : 'below'
  return `${quote(metric)} of this model is ${found.value}, ${than} the threshold ${threshold} of its own constraint`
}

/** The model's own metric that a constraint is about; undefined where its report has none of that name. */
export function measured({ metric }: Pick<Constraint, 'metric'>, metrics: readonly Metric[]): Metric | undefined {
  return metrics.find(({ name }) => name === metric || name.endsWith(`.${metric}`))
}
