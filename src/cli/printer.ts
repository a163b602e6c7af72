import { safeLine } from '../github/safe-text.js'
import { visible } from '../text/visible.js'

const CODES = { bold: '1', dim: '2', red: '31', green: '32', yellow: '33', cyan: '36' } as const

export type Style = keyof typeof CODES

/** A part of a line, and how it looks where there are colours. */
export interface Span {
  readonly text: string
  readonly style: Style
}

export interface Printer {
  /** One line. Each part is foreign until it is here: whatever could move, hide or command is shown as `\u{1b}`. */
  readonly line: (...parts: readonly (string | Span)[]) => void
}

/** Prints lines to where `write` leads. */
export function printer({
  write,
  hasColours,
}: {
  readonly write: (text: string) => void
  readonly hasColours: boolean
}): Printer {
  const shown = (part: string | Span): string => {
    const text = safeLine(visible(typeof part === 'string' ? part : part.text))
    return typeof part === 'string' || !hasColours || text === ''
      ? text
      : `\u001b[${CODES[part.style]}m${text}\u001b[0m`
  }
  return { line: (...parts) => write(`${parts.map(shown).join('').trimEnd()}\n`) }
}

/** A text of several lines, such as a problem with its place. */
export function printLines(out: Printer, text: string, style?: Style): void {
  for (const line of text.split('\n')) out.line(style === undefined ? line : { text: line, style })
}
