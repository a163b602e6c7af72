import type { Curve } from './types.js'

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
  const inner = Uint32Array.from({ length: points.length - 2 }, (_, index) => index + 1)
  const flattest = inner.sort((one, other) => (areas[one] ?? 0) - (areas[other] ?? 0) || one - other)
  const gone = new Set<number>()
  for (const index of flattest.subarray(0, Math.min(most, Math.ceil(flattest.length / 2)))) {
    if (!gone.has(index - 1) && !gone.has(index + 1)) gone.add(index)
  }
  return points.filter((_, index) => !gone.has(index))
}

function areaAt(points: readonly Point[], index: number): number {
  const [a, b, c] = [points[index - 1], points[index], points[index + 1]]
  if (a === undefined || b === undefined || c === undefined) return 0
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2
}
