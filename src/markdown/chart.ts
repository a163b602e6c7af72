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
}

// Mermaid's own first colour is nearly white on white, so it is set; transparent, for dark pages.
const INIT =
  '%%{init: {"xyChart": {"width": 720, "height": 280}, "themeVariables": {"xyChart": {"backgroundColor": "transparent", "plotColorPalette": "#2f81f7, #d1242f"}}}}%%'

/**
 * A line chart as GitHub draws it from a Mermaid fence; undefined where Mermaid's grammar cannot say the numbers (it knows
 * no exponents). `xychart-beta` is the keyword that older and newer versions know.
 */
export function lineChart({ name, note, labels, values, limit, range }: Chart): Markup | undefined {
  const all = limit === undefined ? values : [...values, limit]
  const magnitude = Math.max(...all.map(Math.abs))
  if (values.length < 2 || !Number.isFinite(magnitude) || magnitude >= 1e12 || magnitude < 1e-6) return undefined
  const decimals = Math.max(0, 5 - Math.floor(Math.log10(magnitude)))
  const say = (value: number) =>
    String(Number(value.toFixed(decimals)).toFixed(decimals))
      .replace(/(\.\d*?)0+$/, '$1')
      .replace(/\.$/, '')
  const [low, high] = range ?? bounds(all)
  const title = plain(name)
  return new Markup(
    [
      '```mermaid',
      INIT,
      'xychart-beta',
      `  title "${title}, ${note}"`,
      `  x-axis [${labels.map((label) => `"${plain(label)}"`).join(', ')}]`,
      `  y-axis "${title}" ${say(low)} --> ${say(high)}`,
      `  line [${values.map(say).join(', ')}]`,
      ...(limit === undefined ? [] : [`  line [${values.map(() => say(limit)).join(', ')}]`]),
      '```',
    ].join('\n'),
  )
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
