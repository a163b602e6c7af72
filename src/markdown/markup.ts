import { encodeCode, encodeText, shorten } from './escape.js'

/** Markdown or HTML that may stand in a comment as it is. Only this folder and our own literals make it. */
export class Markup {
  constructor(readonly source: string) {}
}

/** What a template takes: markup stays, any other text is foreign and is made harmless. */
export type Piece = Markup | string | number | readonly Markup[]

const MAX_TEXT = 2_000 // characters of one foreign text; longer ones say how long they are
const MAX_CODE = 300

/**
 * Our own words with foreign values in between; every string that is put in becomes harmless text, so a forgotten escape
 * is impossible. Foreign text stands only in HTML blocks, where Markdown's inline rules (autolinks, emphasis) do not apply.
 */
export function html(words: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  return new Markup(words.reduce((whole, word, index) => `${whole}${sourceOf(values[index - 1])}${word}`))
}

/** A foreign value as code, in which GitHub looks for no mention, issue, emoji, link or formula. */
export function code(foreign: string | number, limit = MAX_CODE): Markup {
  const direction = RIGHT_TO_LEFT.test(String(foreign)) ? ' dir="auto"' : ''
  return new Markup(`<code${direction}>${encodeCode(shorten(String(foreign), limit))}</code>`)
}

/** A foreign sentence outside code, in which mentions, links, emoji and formulas are broken up. */
export function text(foreign: string, limit = MAX_TEXT): Markup {
  return new Markup(encodeText(shorten(foreign, limit)))
}

export function bold(piece: Piece): Markup {
  return html`<b>${piece}</b>`
}

export function paragraph(...sentences: readonly Piece[]): Markup {
  return html`<p>${join(sentences, ' ')}</p>`
}

/** Small print below a table or at the end. */
export function small(...parts: readonly Piece[]): Markup {
  return html`<p><sub>${join(parts, ' · ')}</sub></p>`
}

/** Puts parts in a row with our own separator between them. */
export function join(parts: readonly Piece[], separator: string): Markup {
  return new Markup(parts.map(sourceOf).join(separator))
}

/** Blocks below each other; the empty line between them ends an HTML block. Empty ones are left out. */
export function blocks(...parts: readonly (Markup | undefined)[]): Markup {
  return new Markup(
    parts.flatMap((part) => (part === undefined || part.source === '' ? [] : [part.source])).join('\n\n'),
  )
}

/** The steps of a way, one after the other. */
export function way(...steps: readonly Piece[]): Markup {
  return paragraph(join(steps, ' → '))
}

export const NOTHING = new Markup('')

/** A text with spaces at which no line is broken; for table cells. */
export function unbroken(piece: Piece): Markup {
  // Spaces inside a tag (`<a href=…>`) separate attributes and stay.
  return new Markup(sourceOf(piece).replace(/ (?![^<>]*>)/g, '&nbsp;'))
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

function sourceOf(value: Piece | undefined): string {
  if (value === undefined) return ''
  if (value instanceof Markup) return value.source
  if (typeof value === 'string' || typeof value === 'number') return text(String(value)).source
  return value.map((part) => part.source).join('')
}
