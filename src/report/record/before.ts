import { Markup } from '../../markdown/markup.js'

const BEGIN = '<!-- before:begin -->'
const END = '<!-- before:end -->'

/**
 * What our comment said when the version was registered, folded, so that the comparison is not lost when the comment
 * becomes the record. `body` is our own comment, found by marker and author; its text is shown again and nothing is read
 * from it. It has to stand last: should somebody have edited it, nothing below can be swallowed.
 */
export function whatItSaidBefore(body: string | undefined): Markup | undefined {
  if (body === undefined) return undefined
  const start = body.indexOf(BEGIN)
  const end = body.lastIndexOf(END)
  const text = start >= 0 && end > start ? body.slice(start + BEGIN.length, end) : withoutHiddenLines(body)
  const shown = text.trim()
  if (shown === '') return undefined
  return new Markup(
    `<details>\n<summary><b>The report at registration</b></summary>\n\n${BEGIN}\n\n${shown}\n\n${END}\n\n</details>`,
  )
}

// "Alerts cannot be nested within other elements": they become the quotations that they are made of.
function withoutHiddenLines(body: string): string {
  return body
    .replace(/\r\n/g, '\n')
    .replace(/^<!-- [^\n]* -->$/gm, '')
    .replace(/^> \[!(NOTE|WARNING|CAUTION)\]$/gm, '> <b>$1</b>\n>')
}
