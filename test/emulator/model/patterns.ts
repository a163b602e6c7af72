/**
 * The patterns of the model which are not regular expressions in JavaScript, translated by hand: botocore spells the
 * length of CustomerMetadata keys and values as `${1,128}`, an anchor with a quantifier ("Nothing to repeat"). The lengths are
 * separate traits of the same shapes, so the class alone is left.
 */
const BY_HAND: Readonly<Record<string, string>> = {
  '([\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*)${1,128}': '[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]{1,128}',
  '([\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*)${1,256}': '[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]{1,256}',
  // Java's five-digit escape: \u10000-\u10FFFF means the supplementary planes.
  '[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+':
    '[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]+',
  // Java's surrogate pairs, and its classes and anchors that JavaScript does not have.
  '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*':
    '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}\\r\\n\\t]*',
  '\\p{Print}+': '[\\x20-\\x7E]+',
  'arn:[\\p{Alnum}\\-]+:lambda:[\\p{Alnum}\\-]+:[0-9]{12}:function:.*':
    'arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:[0-9]{12}:function:.*',
  '\\p{ASCII}*': '[\\x00-\\x7F]*',
  '\\A\\S[\\p{Print}]*\\z': '\\S[\\x20-\\x7E]*',
}

const compiled = new Map<string, RegExp>()

/** Whether the WHOLE value matches a pattern of the model, as Java's `matches` does on the server [?]. */
export function matchesPattern(pattern: string, value: string): boolean {
  let expression = compiled.get(pattern)
  if (expression === undefined) {
    expression = compile(BY_HAND[pattern] ?? pattern)
    compiled.set(pattern, expression)
  }
  return expression.test(value)
}

function compile(source: string): RegExp {
  const whole = `^(?:${source})$`
  // \p{…} needs the u flag, under which needless escapes such as `[a-z\-]` outside a class are errors.
  return /\\[pu]\{/.test(source) ? new RegExp(whole, 'u') : new RegExp(whole)
}
