/** How many columns of a terminal a text takes; its control characters are made visible before (visible.ts). */
export function columnsOf(text: string): number {
  return [...text].reduce((columns, character) => columns + columnsOfCharacter(character), 0)
}

/** The same for one character: a mark stands upon the letter before it. */
export function columnsOfCharacter(character: string): number {
  if (/\p{M}/u.test(character)) return 0
  return isWide(character) ? 2 : 1
}

// East Asian Wide and emoji; a terminal gives them two columns (Unicode TR 11).
function isWide(character: string): boolean {
  return /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u.test(
    character,
  )
}
