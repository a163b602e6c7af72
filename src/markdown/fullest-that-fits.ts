const encoder = new TextEncoder()

/**
 * The fullest rendering that fits. `steps` go from everything to the least; each is rendered only when the one before was
 * too long. Bytes of UTF-8 are never fewer than UTF-16 units, so the limit holds in both. The last one is taken as it is.
 */
export function fullestThatFits<Step>({
  steps,
  render,
  limitInBytes,
}: {
  readonly steps: readonly [Step, ...Step[]]
  readonly render: (step: Step) => string
  readonly limitInBytes: number
}): string {
  let shortest = ''
  for (const step of steps) {
    shortest = render(step)
    if (encoder.encode(shortest).length <= limitInBytes) return shortest
  }
  return shortest
}
