import type { Curve } from '../metrics/metric.js'
import { kindOf, type ReadPart, type Wrong, wrong } from '../metrics/report/found-wrong.js'
import type { JsonNode } from '../text/json.js'
import { quote } from '../text/positions.js'
import { CURVES } from './card-groups.js'
import { thinned } from './thin.js'

/**
 * A curve of SageMaker's model quality report: two lists of equal length, rates from 0 to 1, sorted along the x axis. Points
 * with the text "NaN", which SageMaker writes for 0/0, are left out. More than 200 points are thinned to the shape.
 */
export function readCurve(kind: Curve['kind'], node: JsonNode): ReadPart<Curve> {
  const { name, x, y } = CURVES[kind]
  if (node.kind !== 'object') return wrong(node, `${quote(name)} is ${kindOf(node)}; it is an object with two lists`)
  const xs = node.members.get(x)?.value
  const ys = node.members.get(y)?.value
  if (xs?.kind !== 'array') return wrong(xs ?? node, `${quote(name)} needs the list ${quote(x)}`)
  if (ys?.kind !== 'array') return wrong(ys ?? node, `${quote(name)} needs the list ${quote(y)}`)
  if (xs.items.length !== ys.items.length) {
    const lengths = `${quote(x)} has ${xs.items.length} points and ${quote(y)} has ${ys.items.length}`
    return wrong(ys, `${lengths}; both lists of a curve are equally long`)
  }
  return pointsOf(kind, xs.items, ys.items)
}

function pointsOf(kind: Curve['kind'], xs: readonly JsonNode[], ys: readonly JsonNode[]): ReadPart<Curve> {
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
      return wrong(xNode, `${quote(CURVES[kind].x)} goes up and down; a curve is sorted`)
    }
    direction = direction === 0 ? step : direction
    points.push([xNode.value, yNode.value])
  }
  return { kind: 'read', value: { kind, points: thinned(points) } }
}

function isNaNText(node: JsonNode): boolean {
  return node.kind === 'string' && node.value === 'NaN'
}

function isRate(node: JsonNode): node is JsonNode & { readonly kind: 'number' } {
  return node.kind === 'number' && node.value >= 0 && node.value <= 1
}

function rateProblem(kind: Curve['kind'], node: JsonNode): Wrong {
  return wrong(node, `a point of ${quote(CURVES[kind].name)} is ${kindOf(node)}; rates are numbers from 0 to 1`)
}
