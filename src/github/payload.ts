/** A member of an event's payload, however deep; undefined where there is none. Nothing about its shape is believed. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? new Map(Object.entries(inner)).get(key) : undefined),
    value,
  )
}

/** A text as it is; empty for whatever is none. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
