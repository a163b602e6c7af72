import type { Curve } from '../metrics/metric.js'

/** Most points of a curve that are kept: more than a chart of a comment shows, and a card has room for them. */
export const MAX_POINTS = 200

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
