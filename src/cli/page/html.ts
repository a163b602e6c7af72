import { chart } from './chart.js'
import { entities } from './entities.js'

/**
 * The HTML that GitHub makes of a comment of ours, up to its sanitizer. Our comments are blocks of HTML, and of Markdown have
 * alerts and fences alone (src/markdown): those are read here. A test holds it against a whole parser of GitHub's Markdown.
 */
export function htmlOf(markdown: string): string {
  return blocksOf(markdown.split('\n'))
}

function blocksOf(lines: readonly string[]): string {
  const html: string[] = []
  for (let at = 0; at < lines.length; ) {
    const block = fenceAt(lines, at) ?? alertAt(lines, at) ?? { html: lines[at] ?? '', end: at + 1 }
    html.push(block.html)
    at = block.end
  }
  return html.filter((line) => line !== '').join('\n')
}

interface Block {
  readonly html: string
  /** The line behind it. */
  readonly end: number
}

function fenceAt(lines: readonly string[], start: number): Block | undefined {
  const [, ticks, language = ''] = /^(`{3,})(\w*)$/.exec(lines[start] ?? '') ?? []
  if (ticks === undefined) return undefined
  const end = lines.indexOf(ticks, start + 1)
  const last = end === -1 ? lines.length : end
  return { html: codeBlock(language, lines.slice(start + 1, last)), end: last + 1 }
}

function codeBlock(language: string, lines: readonly string[]): string {
  const drawn = language === 'mermaid' ? chart(lines.join('\n')) : undefined
  if (drawn !== undefined) return drawn
  if (language === 'diff') return `<pre class="diff"><code>${lines.map(diffLine).join('')}</code></pre>`
  return `<pre><code class="language-${language}">${lines.map((line) => `${entities(line)}\n`).join('')}</code></pre>`
}

function diffLine(line: string): string {
  const side = line.startsWith('-') ? ' class="old"' : line.startsWith('+') ? ' class="new"' : ''
  return `<span${side}>${entities(line)}</span>`
}

function alertAt(lines: readonly string[], start: number): Block | undefined {
  const [, kind] = /^> \[!(NOTE|WARNING|CAUTION)\]$/.exec(lines[start] ?? '') ?? []
  if (kind === undefined) return undefined
  const behind = lines.findIndex((line, at) => at > start && !line.startsWith('>'))
  const end = behind === -1 ? lines.length : behind
  const inside = lines.slice(start + 1, end).map((line) => line.replace(/^> ?/, ''))
  const title = `${kind.charAt(0)}${kind.slice(1).toLowerCase()}`
  return {
    html: `<div class="markdown-alert markdown-alert-${kind.toLowerCase()}">
<p class="markdown-alert-title">${SIGNS[kind] ?? ''}${title}</p>
${blocksOf(inside)}
</div>`,
    end,
  }
}

const sign = (path: string) =>
  `<svg viewBox="0 0 16 16" width="16" height="16" style="margin-right:8px" fill="none" stroke="currentColor" stroke-width="1.5">${path}</svg>`

const SIGNS: Readonly<Record<string, string>> = {
  NOTE: sign('<circle cx="8" cy="8" r="7"/><path d="M8 7v5M8 4v1.5"/>'),
  WARNING: sign('<path d="M8 1.5L15 14H1zM8 6v4M8 11v1.5"/>'),
  CAUTION: sign('<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5zM8 4v5M8 10.5v1.5"/>'),
}
