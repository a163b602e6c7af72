import { visible } from './escape.js'
import { html, join, type Markup, type Piece, text } from './markup.js'

/** A list with bullets, as an HTML block. An item may hold a list of its own. */
export function list(items: readonly Piece[]): Markup {
  const lines = items.map((item) => html`<li>${item}</li>`)
  return html`<ul>
${join(lines, '\n')}
</ul>`
}

/** A foreign text of several lines, each escaped by itself; several empty lines in a row are one. Cut after `limit` characters. */
export function lines(foreign: string, limit: number): Markup {
  const kept = foreign
    .slice(0, limit * 4) // a text of nothing but line ends must not become a thousand lines
    .trim()
    .split(/(?:\r\n|[\n\r\u0085\u2028\u2029])+/)
    .filter((line) => visible(line).trim() !== '')
  const shown = kept.slice(0, MAX_LINES).map((line) => text(line, limit))
  return join(kept.length > shown.length ? [...shown, html`… ${kept.length - shown.length} more lines`] : shown, '<br>')
}

const MAX_LINES = 100
