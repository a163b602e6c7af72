import { Markup } from '../../markdown/markup.js'

const BEGIN = '<!-- before:begin -->'
const END = '<!-- before:end -->'
const RECORD_LINE = /^<!-- record [0-9a-f]{32} -->\r?$/m

/**
 * What our comment said when the version was registered, folded, so that the comparison is not lost when the comment
 * becomes the record. `body` is our own comment, found by marker and author; its text is shown again and nothing is read
 * from it. It has to stand last: should somebody have edited it, nothing below can be swallowed.
 */
export function whatItSaidBefore(body: string | undefined): Markup | undefined {
  if (body === undefined) return undefined
  const start = body.indexOf(BEGIN)
  const end = body.lastIndexOf(END)
  // A record that had no report before it: what it said of then would be read as being so now.
  if (start < 0 && RECORD_LINE.test(body)) return undefined
  const text = start >= 0 && end > start ? body.slice(start + BEGIN.length, end) : withoutHiddenLines(body)
  const shown = text.trim()
  if (shown === '') return undefined
  return new Markup(
    `<details>\n<summary><b>The report at registration</b></summary>\n\n${BEGIN}\n\n${shown}\n\n${END}\n\n</details>`,
  )
}

/** Whether a comment of ours is about this version: what it said before may name others. */
export function isAbout(body: string, arn: string): boolean {
  const [own = ''] = body.split(BEGIN, 1)
  return own.split(/\r?\n/).includes(arn)
}

// "Alerts cannot be nested within other elements": they become the quotations that they are made of.
function withoutHiddenLines(body: string): string {
  return body
    .replace(/\r\n/g, '\n')
    .replace(/^<!-- [^\n]* -->$/gm, '')
    .replace(/^> \[!(NOTE|WARNING|CAUTION)\]$/gm, '> <b>$1</b>\n>')
}
