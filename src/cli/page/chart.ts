import { parsedJson } from '../../language/unknown.js'
import { entities } from './entities.js'

/**
 * Draws the one kind of chart that this action writes (`src/markdown/chart.ts`), more or less as GitHub's Mermaid does;
 * undefined for what is none.
 */
export function chart(source: string): string | undefined {
  const [, title] = /title "(.*)"/.exec(source) ?? []
  const scale = /x-axis "(.*)" (\S+) --> (\S+)/.exec(source)
  const axis = /y-axis "(?:.*)" (\S+) --> (\S+)/.exec(source)
  const lines = [...source.matchAll(/line (\[.*\])/g)].map(([, list]) => array(list).map(Number))
  if (title === undefined || axis === null || lines.length === 0) return undefined
  const labels =
    scale === null
      ? array(/x-axis (?:".*" )?(\[.*\])/.exec(source)?.[1])
      : evenly(Number(scale[2]), Number(scale[3]), 6).map(String)
  const [low, high] = [Number(axis[1]), Number(axis[2])]
  const x = (index: number, of: number): number => 90 + (index * 590) / Math.max(1, of - 1)
  const y = (value: number): number => 230 - ((value - low) / (high - low)) * 180
  const colours = /plotColorPalette": "([^"]*)"/.exec(source)?.[1]?.split(', ') ?? []
  const word = (at: string, text: string): string => `<text ${at}>${entities(text)}</text>`
  return [
    '<svg class="chart" viewBox="0 0 720 280" role="img">',
    word('x="360" y="24" text-anchor="middle" font-size="16"', title),
    ...evenly(low, high, 5).map((tick) =>
      word(`x="80" y="${y(tick) + 4}" text-anchor="end" font-size="12"`, String(tick)),
    ),
    ...labels.map((label, index) =>
      word(`x="${x(index, labels.length)}" y="252" text-anchor="middle" font-size="12"`, label),
    ),
    ...(scale === null ? [] : [word('x="385" y="272" text-anchor="middle" font-size="12"', scale[1] ?? '')]),
    '<path d="M90 230H680M90 230V50" stroke="currentColor" fill="none" opacity=".4"/>',
    ...lines.map(
      (line, index) =>
        `<polyline fill="none" stroke="${entities(colours[index] ?? '#888')}" stroke-width="2" points="${line.map((value, at) => `${x(at, line.length)},${y(value)}`).join(' ')}"/>`,
    ),
    '</svg>',
  ].join('\n')
}

/** So many numbers from the first to the last. */
function evenly(low: number, high: number, amount: number): readonly number[] {
  return Array.from({ length: amount }, (_, index) =>
    Number((low + ((high - low) * index) / (amount - 1)).toPrecision(4)),
  )
}

function array(text: string | undefined): readonly string[] {
  const parsed = text === undefined ? undefined : parsedJson(text)
  return Array.isArray(parsed) ? parsed.map(String) : []
}
