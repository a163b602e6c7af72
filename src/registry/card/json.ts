/** JSON as it may stand in a card that somebody else wrote. */
export type JsonRecord = Readonly<Record<string, unknown>>

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The items of a list; none of anything else. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The value of a key; undefined where there is no mapping or no such key of its own. */
export function memberOf(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** What the text of a card says; undefined where it is no JSON. */
export function parseCard(content: string | undefined): unknown {
  try {
    return JSON.parse(content ?? '')
  } catch {
    return undefined
  }
}

/** ModelCardContent is `.*`, in which the service's `.` matches no line end of Unicode; JSON.stringify leaves three in. */
export function oneLine(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007F-\u009F\u2028\u2029]/g,
    (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
