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
  const { shown, left } = shownOf(lines)
  const body = [...shown, ...left]
  const runs = body.flatMap((line) => line.match(/`+/g) ?? [])
  const longest = runs.reduce((length, run) => Math.max(length, run.length), 2)
  const ticks = '`'.repeat(longest + 1)
  return new Markup([`${ticks}${language}`, ...body, ticks].join('\n'))
}

/**
 * The same block as HTML, every character that could mean something as a reference: for text of which not even the look of a
 * tag is to stand in the source of a comment. A `<pre>` ends at its end tag alone, whatever lines it holds (CommonMark 4.6).
 */
export function preformatted(foreign: string, { wraps = false }: { readonly wraps?: boolean } = {}): Markup {
  const all = wraps ? foreign.split('\n').flatMap(wrap) : foreign.split('\n')
  const { shown, left } = shownOf(all)
  return new Markup(`<pre><code>${[...shown, ...left].map(withoutTags).join('\n')}</code></pre>`)
}

// Inside of `<pre>` no Markdown is read, and GitHub looks for no mention, issue or emoji: only a tag or a reference means anything.
function withoutTags(line: string): string {
  return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function shownOf(lines: readonly string[]): { readonly shown: readonly string[]; readonly left: readonly string[] } {
  return {
    shown: lines.slice(0, MAX_LINES).map((line) => visible(shorten(line, MAX_LINE))),
    left: lines.length > MAX_LINES ? [`… ${lines.length - MAX_LINES} more lines`] : [],
  }
}

function wrap(line: string): readonly string[] {
  if (line.length <= WRAP_AT) return [line]
  const cut = line.lastIndexOf(' ', WRAP_AT)
  const indent = /^ */.exec(line)?.[0] ?? ''
  if (cut <= indent.length) return [line]
  return [line.slice(0, cut), ...wrap(`${indent}${line.slice(cut + 1)}`)]
}
