import { Markup } from './markup.js'

const BARS = '▁▂▃▄▅▆▇█'

/** The course of some numbers in one word, lowest to highest; nothing for fewer than two. Bars are never broken apart. */
export function sparkline(values: readonly number[]): Markup {
  if (values.length < 2) return new Markup('')
  const lowest = Math.min(...values)
  const range = Math.max(...values) - lowest
  const bars = values.map((value) => BARS[level(value, lowest, range)] ?? '')
  // A screen reader would spell out each bar; the numbers stand in words beside it.
  return new Markup(`<code aria-hidden="true">${bars.join('')}</code>`)
}

function level(value: number, lowest: number, range: number): number {
  if (range === 0 || !Number.isFinite(range)) return 3 // a flat line lies in the middle
  return Math.round(((value - lowest) / range) * (BARS.length - 1))
}
