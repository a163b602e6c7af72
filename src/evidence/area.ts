import type { Curve } from '../metrics/metric.js'

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
