/**
 * Paths to a value, as `regression_metrics.mse`, `a."b.c"`, `a["b.c"]`, `predictions[0].score` or `[-1]`: bare words, words in
 * quotes, and indices.
 */

/** One step of a path: a bare word may be a part of a key that has dots in it, a quoted one is a whole key. */
export type Step = { readonly key: string; readonly isQuoted: boolean } | { readonly index: number }

const MAX_PATH_LENGTH = 1024

/** The steps of a path, at least one; undefined where the text is no path. */
export function readSteps(path: string): readonly Step[] | undefined {
  if (path === '' || path.length > MAX_PATH_LENGTH) return undefined
  const steps: Step[] = []
  let at = 0
  while (at < path.length) {
    const rest = path.slice(at)
    const index = /^\[(-1|0|[1-9][0-9]{0,8})\]/.exec(rest)
    const bracketed = /^\[("(?:[^"\\]|\\.)*")\]/.exec(rest)
    const dot = steps.length === 0 ? '' : '.'
    const quoted = rest.startsWith(`${dot}"`) ? /^"(?:[^"\\]|\\.)*"/.exec(rest.slice(dot.length)) : null
    const bare = rest.startsWith(dot) ? /^[^.["]+/.exec(rest.slice(dot.length)) : null
    const key = bracketed?.[1] ?? quoted?.[0]
    if (index?.[1] !== undefined) steps.push({ index: Number(index[1]) })
    else if (key !== undefined) {
      const text = unquote(key)
      if (text === undefined) return undefined
      steps.push({ key: text, isQuoted: true })
    } else if (bare !== null) steps.push({ key: bare[0], isQuoted: false })
    else return undefined
    at += index?.[0].length ?? bracketed?.[0].length ?? dot.length + (quoted ?? bare ?? [''])[0].length
  }
  return steps
}

/** A key as a path writes it: as it is, or in quotes where it would be read as something else. `#` follows a report's name. */
export function formatStep(key: string): string {
  return /^[^.["#]+$/.test(key) ? key : JSON.stringify(key)
}

/** The text of a JSON string literal; undefined where it is none. Never throws. */
export function unquote(literal: string): string | undefined {
  try {
    const value: unknown = JSON.parse(literal)
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}
