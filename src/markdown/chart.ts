import { Markup } from './markup.js'

export interface Chart {
  /** Foreign; only letters, digits and `_ - . /` are shown. */
  readonly name: string
  /** Our own words behind the name. */
  readonly note: string
  readonly labels: readonly string[]
  readonly values: readonly number[]
  /** A horizontal line, such as a gate. */
  readonly limit?: number
  /** What the vertical axis spans; else a little more than the values do. */
  readonly range?: readonly [number, number]
  /** What the axes count, in our own words; else the vertical one has the name, and the labels speak for themselves. */
  readonly axes?: { readonly x: string; readonly y: string }
}

/** Our own words only: nothing in it is made harmless. */
export interface CurveChart {
  readonly title: string
  readonly xTitle: string
  readonly yTitle: string
  /** The lines, first the one that lies below the others. Each is `[x, y]` from 0 to 1, in any direction of x. */
  readonly lines: readonly (readonly (readonly [number, number])[])[]
}

const BLUE = '#2f81f7'
const RED = '#d1242f'
const ORANGE = '#bf8700'

// Mermaid spreads the values of a line evenly over the axis, so a curve is read at this many even steps.
const STEPS = 40

/**
 * A line chart as GitHub draws it from a Mermaid fence; undefined where Mermaid's grammar cannot say the numbers (it knows
 * no exponents).
 */
export function lineChart({ name, note, labels, values, limit, range, axes }: Chart): Markup | undefined {
  const all = limit === undefined ? values : [...values, limit]
  const magnitude = Math.max(...all.map(Math.abs))
  if (values.length < 2 || !Number.isFinite(magnitude) || magnitude >= 1e12 || magnitude < 1e-6) return undefined
  const decimals = Math.max(0, 5 - Math.floor(Math.log10(magnitude)))
  const format = (value: number) => numeral(value, decimals)
  const [low, high] = range ?? bounds(all)
  const title = plain(name)
  return mermaid(
    [BLUE, RED],
    [
      `  title "${title}, ${note}"`,
      `  x-axis ${axes === undefined ? '' : `"${axes.x}" `}[${labels.map((label) => `"${plain(label)}"`).join(', ')}]`,
      `  y-axis "${axes?.y ?? title}" ${format(low)} --> ${format(high)}`,
      `  line [${values.map(format).join(', ')}]`,
      ...(limit === undefined ? [] : [`  line [${values.map(() => format(limit)).join(', ')}]`]),
    ],
  )
}

/** Curves over an axis from 0 to 1, the last line blue, one below it orange; undefined where a line has no two finite points. */
export function curveChart({ title, xTitle, yTitle, lines }: CurveChart): Markup | undefined {
  const sampled = lines.map(sample)
  if (sampled.length === 0 || sampled.some((line) => line === undefined)) return undefined
  return mermaid(sampled.length === 1 ? [BLUE] : [ORANGE, BLUE], [
    `  title "${title}"`,
    `  x-axis "${xTitle}" 0 --> 1`,
    `  y-axis "${yTitle}" 0 --> 1`,
    ...sampled.map((line = []) => `  line [${line.map((value) => numeral(value, 3)).join(', ')}]`),
  ])
}

/** The upper side of a curve at even steps, with straight lines between its points. */
function sample(points: readonly (readonly [number, number])[]): readonly number[] | undefined {
  const sorted = points
    .filter((point) => point.every((value) => value >= 0 && value <= 1))
    .toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
  const [first] = sorted
  const last = sorted.at(-1)
  if (first === undefined || last === undefined || first[0] === last[0]) return undefined
  let at = 0
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const x = step / STEPS
    while ((sorted[at + 1]?.[0] ?? Number.POSITIVE_INFINITY) <= x) at++
    const [left, right] = [sorted[at] ?? last, sorted[at + 1] ?? last]
    if (x <= left[0] || right[0] === left[0]) return left[1]
    return left[1] + ((x - left[0]) / (right[0] - left[0])) * (right[1] - left[1])
  })
}

// `xychart-beta` is the keyword that older and newer versions know. Mermaid's own first colour is nearly white on white, so
// the colours are set; the background is transparent, for dark pages.
function mermaid(palette: readonly string[], body: readonly string[]): Markup {
  const init = `%%{init: {"xyChart": {"width": 720, "height": 280}, "themeVariables": {"xyChart": {"backgroundColor": "transparent", "plotColorPalette": "${palette.join(', ')}"}}}}%%`
  return new Markup(['```mermaid', init, 'xychart-beta', ...body, '```'].join('\n'))
}

function numeral(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)).toFixed(decimals))
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')
}

function bounds(values: readonly number[]): readonly [number, number] {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const margin = (high - low) * 0.1 || Math.abs(high) * 0.1
  return [low - margin, high + margin]
}

function plain(foreign: string): string {
  return foreign.replace(/[^A-Za-z0-9_./-]/g, '_').slice(0, 40)
}
