/** Makes characters that cannot be seen, or that change how others are seen, readable: `\u{202e}`. */
export function visible(text: string): string {
  // Cc controls, Cf zero-width and bidirectional marks, Cs lone surrogates, Zl and Zp line separators.
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
  })
}

/** The beginning of a text, cut between characters. */
export function brief(text: string, maxCharacters = 60): string {
  if (text.length <= maxCharacters) return text
  return `${text.slice(0, maxCharacters).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** A text from a file as a message shows it: quoted, on one line, not long, nothing in it invisible. */
export function quote(text: string): string {
  return quoteBeginning(text, 60)
}

/** The same of a text that may be longer: its beginning. */
export function quoteBeginning(text: string, maxCharacters: number): string {
  const shown = text.length > maxCharacters ? `${text.slice(0, maxCharacters)}…` : text
  const line = JSON.stringify(shown).slice(1, -1).replaceAll('\\"', '"')
  return `\`${line.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escaped)}\``
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}}`
}
