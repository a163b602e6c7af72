import { defined } from '../language/defined.js'
import type { Curve, ReportDetails } from '../metrics/metric.js'
import { kindOf, type ReadPart, type UnreadablePart, unreadable } from '../metrics/report/unreadable.js'
import { entryOf, isList, isMap, isNumber, type ScalarTree, type Tree } from '../text/tree.js'
import { quote } from '../text/visible.js'
import { CURVES } from './card-groups.js'
import { type Compared, compared } from './compared.js'

/** Most points of a curve that are kept: more than a chart of a comment shows, and a card has room for them. */
export const MAX_POINTS = 200

export interface CurveComparison {
  readonly kind: Curve['kind']
  /** The area under the curve, by trapezoids between its points; from 0 to 1. */
  readonly area: Compared
  readonly points: Curve['points']
  readonly baselinePoints?: Curve['points']
}

/**
 * A curve of SageMaker's model quality report: two lists of equal length, rates from 0 to 1, sorted along the x axis. Points
 * with the text "NaN", which SageMaker writes for 0/0, are left out. More than 200 points are thinned to the shape.
 */
export function readCurve(kind: Curve['kind'], node: Tree): ReadPart<Curve> {
  const { name, x, y } = CURVES[kind]
  if (!isMap(node)) return unreadable(node, `${quote(name)} is ${kindOf(node)}; it is an object with two lists`)
  const xs = entryOf(node, x)?.value
  const ys = entryOf(node, y)?.value
  if (!isList(xs)) return unreadable(xs ?? node, `${quote(name)} needs the list ${quote(x)}`)
  if (!isList(ys)) return unreadable(ys ?? node, `${quote(name)} needs the list ${quote(y)}`)
  if (xs.items.length !== ys.items.length) {
    const lengths = `${quote(x)} has ${xs.items.length} points and ${quote(y)} has ${ys.items.length}`
    return unreadable(ys, `${lengths}; both lists of a curve are equally long`)
  }
  return pointsOf(kind, xs.items, ys.items)
}

function pointsOf(kind: Curve['kind'], xs: readonly Tree[], ys: readonly Tree[]): ReadPart<Curve> {
  const points: (readonly [number, number])[] = []
  let direction = 0
  for (const [index, xNode] of xs.entries()) {
    const yNode = ys[index]
    if (yNode === undefined) break
    if (isNaNText(xNode) || isNaNText(yNode)) continue
    if (!isRate(xNode)) return rateProblem(kind, xNode)
    if (!isRate(yNode)) return rateProblem(kind, yNode)
    const step = Math.sign(xNode.value - (points.at(-1)?.[0] ?? xNode.value))
    if (step !== 0 && direction !== 0 && step !== direction) {
      return unreadable(xNode, `${quote(CURVES[kind].x)} goes up and down; a curve is sorted`)
    }
    direction = direction === 0 ? step : direction
    points.push([xNode.value, yNode.value])
  }
  return { kind: 'read', value: { kind, points: thinned(points) } }
}

function isNaNText(node: Tree): boolean {
  return node.kind === 'scalar' && (node.value === 'NaN' || Number.isNaN(node.value))
}

function isRate(node: Tree): node is ScalarTree & { readonly value: number } {
  return isNumber(node) && node.value >= 0 && node.value <= 1
}

function rateProblem(kind: Curve['kind'], node: Tree): UnreadablePart {
  return unreadable(node, `a point of ${quote(CURVES[kind].name)} is ${kindOf(node)}; rates are numbers from 0 to 1`)
}

type Point = Curve['points'][number]

/**
 * A curve of at most 200 points that keeps its shape and both ends: those go whose triangle with their two neighbours is
 * smallest, as Visvalingam and Whyatt have it, but many at a time (https://hull-repository.worktribe.com/output/459275).
 */
export function thinned(points: readonly Point[]): readonly Point[] {
  let kept = points
  while (kept.length > MAX_POINTS) kept = withoutFlattest(kept, kept.length - MAX_POINTS)
  return kept
}

/** Of the flattest half at most so many, and never two beside each other: the second is measured anew in the next round. */
function withoutFlattest(points: readonly Point[], most: number): readonly Point[] {
  const areas = Float64Array.from(points, (_, index) => areaAt(points, index))
  const inner = areas.slice(1, -1).sort()
  const flat = inner[Math.min(most, Math.ceil(inner.length / 2)) - 1] ?? 0
  let left = most
  let wasLeftOut = false
  return points.filter((_, index) => {
    const isEnd = index === 0 || index === points.length - 1
    wasLeftOut = !isEnd && !wasLeftOut && left > 0 && (areas[index] ?? 0) <= flat
    if (wasLeftOut) left--
    return !wasLeftOut
  })
}

function areaAt(points: readonly Point[], index: number): number {
  const [a, b, c] = [points[index - 1], points[index], points[index + 1]]
  if (a === undefined || b === undefined || c === undefined) return 0
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2
}

/**
 * The area under a curve by trapezoids between its points, whichever direction they run in. Where several points share one x
 * the vertical step has no area, as scikit-learn's `auc` has it.
 */
export function areaUnder(points: Curve['points']): number {
  let area = 0
  let before: Curve['points'][number] | undefined
  for (const point of points) {
    if (before !== undefined) area += ((point[0] - before[0]) * (point[1] + before[1])) / 2
    before = point
  }
  return Math.abs(area)
}

/** A curve beside the baseline's of the same kind. */
export function compareCurve({ kind, points }: Curve, baseline: ReportDetails | undefined): CurveComparison {
  const before = baseline?.curves.find((curve) => curve.kind === kind)
  return {
    kind,
    area: compared(areaUnder(points), before && areaUnder(before.points)),
    points,
    ...defined({ baselinePoints: before?.points }),
  }
}
