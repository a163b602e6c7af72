/** Failures before a single byte of the request was sent. */
export const NEVER_SENT_CODES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** The `code` of an error and of all its causes, outermost first. */
export function codesOf(error: unknown): readonly string[] {
  const codes: string[] = []
  let inner: unknown = error
  for (let depth = 0; depth < 8 && typeof inner === 'object' && inner !== null; depth += 1) {
    const code: unknown = Reflect.get(inner, 'code')
    if (typeof code === 'string') codes.push(code)
    inner = Reflect.get(inner, 'cause')
  }
  return codes
}
