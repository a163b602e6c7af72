/**
 * Characters that a reader cannot see or that reorder what he sees: controls, bidi and zero-width marks, private use,
 * unassigned code points, lone surrogates, line and paragraph separators. Variation selector 16 stays: it only makes an emoji.
 * Sources: Trojan Source (CVE-2021-42574); Unicode's Default_Ignorable_Code_Point.
 */
const INVISIBLE = /(?!\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** More marks than this on one letter hide the lines around it. */
const MAX_COMBINING_MARKS = 4
const TOO_MANY_MARKS = new RegExp(`(\\p{M}{${MAX_COMBINING_MARKS}})\\p{M}+`, 'gu')

/**
 * What Markdown or HTML could give a meaning to, wherever the text stands. `_` counts only at the edge of a word, `.` only
 * behind `www`; combining marks are written as references, since NFC joins U+0338 with a `>` before it.
 */
const SPECIAL = /[&<>"'`|@#$*~[\]!\\]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|(?<=www)\.|(?!\uFE0F)\p{M}|\u200B/giu

/**
 * What GitHub acts upon in text after HTML was parsed, where references do not help: `@name`, `#1`, `GH-1`, `:emoji:`,
 * `https://`, `www.`. A zero-width space behind the sign takes its meaning away; `$` would keep its one with it, so a
 * full-width one is shown.
 */
const TRIGGER = /[@#](?=\w)|:(?=[\w+-]+:|\/\/)|gh-(?=\d)|www(?=\.)/gi

/** Shows what cannot be seen: `␊` for a newline, `⟨U+202E⟩` for an override. The result has one line. */
export function visible(foreign: string): string {
  return foreign.replace(INVISIBLE, pictureOf).replace(TOO_MANY_MARKS, '$1…')
}

/** A foreign text for use inside `<code>`: visible, and with every character that could mean something as a reference. */
export function encodeCode(foreign: string): string {
  return references(visible(foreign))
}

/** The same for use as a sentence, where GitHub also looks for mentions, links, emoji and formulas. */
export function encodeText(foreign: string): string {
  return references(visible(foreign).replace(TRIGGER, '$&\u200B').replaceAll('$', '＄'))
}

/** Cuts a text after so many code points and says how long it was (in UTF-16 units), so that no value floods the page. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  // Only the beginning is taken apart: a text may be megabytes long. Two units make a character at most.
  const points = [...text.slice(0, limit * 2 + 2)]
  return points.length <= limit ? text : `${points.slice(0, limit).join('')}… (${text.length} characters)`
}

function references(text: string): string {
  return text.replace(SPECIAL, (character) => `&#${character.codePointAt(0)};`)
}

function pictureOf(character: string): string {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x20) return String.fromCodePoint(0x2400 + point) // Unicode's own pictures of the C0 controls
  return `⟨U+${point.toString(16).toUpperCase().padStart(4, '0')}⟩`
}
