/**
 * Makes one line that the runner cannot read as a command and a terminal cannot act on.
 *
 * The runner reads stdout and stderr line by line. `##[command]` counts anywhere in a line, `::command::` at its start
 * after white space (actions/runner, ActionCommand.cs: TryParse, TryParseV2), and @actions/core escapes neither in what
 * it prints as plain text. Control characters and the ones that turn the direction of text are shown as `\u001b`.
 */
export function safeLine(text: string): string {
  return text
    .replace(UNPRINTABLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/##\[/g, '##\\[')
    .replace(/^(\s*):(?=:)/, '$1\\:')
}

/** The same for a text of several lines: line ends stay, whatever kind they are. */
export function safeLines(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/).map(safeLine)
}

// C0 without tab, DEL and C1 (NEL is white space to .NET's TrimStart), line and paragraph separators, bidi controls.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about.
const UNPRINTABLE = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g
