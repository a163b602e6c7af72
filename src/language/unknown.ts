/** A mapping that somebody else wrote. */
export type UnknownRecord = Readonly<Record<string, unknown>>

/** Whether a value is a mapping, and no list. */
export function isRecord(value: unknown): value is UnknownRecord {
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

/** The same of an error, whose class may have it. */
export function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

/** What a text says; undefined where it is no JSON. Where its mistakes are to be shown, src/text/json.ts reads it. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The `code` of an error and of all its causes, outermost first. */
export function codesOf(error: unknown): readonly string[] {
  const codes: string[] = []
  let inner: unknown = error
  for (let depth = 0; depth < 8 && typeof inner === 'object' && inner !== null; depth += 1) {
    const code = propertyOf(inner, 'code')
    if (typeof code === 'string') codes.push(code)
    inner = propertyOf(inner, 'cause')
  }
  return codes
}
