import { createHash } from 'node:crypto'

/**
 * One text for one value: keys sorted; absent and empty members left out, since a Describe gives `null`, `[]` or `{}`
 * for what was not sent.
 */
export function canonicalJson(value: unknown): string {
  return textOf(value) ?? 'null'
}

/** SHA-256 of the canonical JSON, as bytes. */
export function digestOf(value: unknown): Buffer {
  return createHash('sha256').update(canonicalJson(value)).digest()
}

// The text is built here and not by a sorted copy: in a plain object a key `__proto__` would vanish and `1` would move.
function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => textOf(item) ?? 'null')
    return items.length === 0 ? undefined : `[${items.join(',')}]`
  }
  if (typeof value !== 'object') return JSON.stringify(value)
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, member]) => {
      const text = textOf(member)
      return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`]
    })
  return members.length === 0 ? undefined : `{${members.join(',')}}`
}
