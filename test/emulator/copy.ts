/**
 * A deep copy of plain data and dates. (`structuredClone` makes objects of another realm under jest, whose dates are no
 * `instanceof Date`.) Members that are undefined are left out, as the SDK leaves them off the wire.
 */
export function copy<Value>(value: Value): Value
export function copy(value: unknown): unknown {
  if (isDate(value)) return new Date(value.getTime())
  if (Array.isArray(value)) return value.map((item) => copy(item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key, copy(inner)]),
  )
}

/** Whether a value is a date, of whichever realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]'
}
