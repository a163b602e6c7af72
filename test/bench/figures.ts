/** The median of what each round took, against another variant's of the same round. */
export function ratio(own: readonly number[], other: readonly number[]): string {
  return median(own.map((value, index) => value / (other[index] ?? Number.NaN))).toFixed(2)
}

/** The middle one. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
