import { shorten, visible } from './escape.js'
import { Markup } from './markup.js'

const MAX_LINE = 400 // characters
const MAX_LINES = 2_000
const WRAP_AT = 96 // columns that fit into a comment without scrolling

export type FenceLanguage = 'text' | 'diff' | 'bash' | 'json'

/** A block of code that shows foreign text as it is. Its fence is longer than any run of backticks inside. */
export function fence(language: FenceLanguage, foreign: string): Markup {
  return fenceOfLines(language, foreign.split('\n'))
}

/** The same for sentences with statements between them: long lines are wrapped at spaces. */
export function wrappedFence(foreign: string): Markup {
  return fenceOfLines('text', foreign.split('\n').flatMap(wrap))
}

/** The same for lines that were made one by one; a newline inside a line is shown, not obeyed. */
export function fenceOfLines(language: FenceLanguage, lines: readonly string[]): Markup {
  const shown = lines.slice(0, MAX_LINES).map((line) => visible(shorten(line, MAX_LINE)))
  const left = lines.length > MAX_LINES ? [`… ${lines.length - MAX_LINES} more lines`] : []
  const body = [...shown, ...left]
  const runs = body.flatMap((line) => line.match(/`+/g) ?? [])
  const longest = runs.reduce((length, run) => Math.max(length, run.length), 2)
  const ticks = '`'.repeat(longest + 1)
  return new Markup([`${ticks}${language}`, ...body, ticks].join('\n'))
}

function wrap(line: string): readonly string[] {
  if (line.length <= WRAP_AT) return [line]
  const cut = line.lastIndexOf(' ', WRAP_AT)
  const indent = /^ */.exec(line)?.[0] ?? ''
  if (cut <= indent.length) return [line]
  return [line.slice(0, cut), ...wrap(`${indent}${line.slice(cut + 1)}`)]
}
