/** The steps from the root of a file to a value, such as `['metrics', 'values', 'mse', 'gate', 'max']`. */
export type KeyPath = readonly (string | number)[]

const BARE_KEY = /^[A-Za-z_][A-Za-z0-9_-]*/

/** A path as people write it in `set` and as messages show it: `containers[0].environment["A.B"]`. */
export function formatPath(path: KeyPath): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`
      if (BARE_KEY.exec(step)?.[0] !== step) return `[${JSON.stringify(step)}]`
      return index === 0 ? step : `.${step}`
    })
    .join('')
}

/** The path at the start of a text, and how much of the text it takes; the offset of what was not understood otherwise. */
export function readPath(
  text: string,
): { readonly path: KeyPath; readonly ends: readonly number[] } | { readonly failedAt: number } {
  const path: (string | number)[] = []
  const ends: number[] = []
  let at = 0
  while (at < text.length && text[at] !== '=' && text[at] !== ' ' && text[at] !== '\t') {
    const step = readStep(text.slice(at), path.length === 0)
    if (step === undefined) return { failedAt: at }
    path.push(step.value)
    at += step.length
    ends.push(at)
  }
  return path.length === 0 ? { failedAt: 0 } : { path, ends }
}

function readStep(
  text: string,
  isFirst: boolean,
): { readonly value: string | number; readonly length: number } | undefined {
  const index = /^\[(0|[1-9][0-9]{0,5})\]/.exec(text)
  if (index?.[1] !== undefined) return { value: Number(index[1]), length: index[0].length }
  const quoted = /^\[("(?:[^"\\]|\\.)*")\]/.exec(text)
  if (quoted?.[1] !== undefined) return quotedStep(quoted[1], quoted[0].length)
  const dot = isFirst ? 0 : 1
  if (dot === 1 && text[0] !== '.') return undefined
  const bare = BARE_KEY.exec(text.slice(dot))?.[0]
  return bare === undefined ? undefined : { value: bare, length: dot + bare.length }
}

function quotedStep(literal: string, length: number): { readonly value: string; readonly length: number } | undefined {
  try {
    const value: unknown = JSON.parse(literal)
    return typeof value === 'string' ? { value, length } : undefined
  } catch {
    return undefined
  }
}
