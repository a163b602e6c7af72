import type { Problem } from '../errors.js'

/** Where a piece stands in its text: offsets of the first character and of one past the last. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A problem at a span of one text. */
export type ProblemAt = (span: Span, message: string, help?: string) => Problem

const MAX_SOURCE_LINE = 400 // a report without line breaks would be shown whole

/** Makes problems with line and column (in UTF-16 units, from 1) out of offsets into this text. */
export function locator(path: string, text: string): ProblemAt {
  let lineStarts: readonly number[] | undefined
  const isObject = isInS3(path)
  return ({ start, end }, message, help) => {
    lineStarts ??= startsOfLines(text)
    const line = lastAtMost(lineStarts, start)
    const lineStart = lineStarts[line] ?? 0
    const next = lineStarts[line + 1]
    const sourceLine = text.slice(lineStart, next === undefined ? text.length : next).replace(/[\r\n]+$/, '')
    const column = start - lineStart + 1
    return {
      at: {
        file: path,
        line: line + 1,
        column,
        endColumn: Math.max(column + 1, Math.min(end - lineStart, sourceLine.length) + 1),
      },
      message: isObject ? withoutValue(message, text.slice(start, end)) : message,
      ...(help === undefined ? {} : { help }),
      ...(sourceLine.length > MAX_SOURCE_LINE ? {} : { sourceLine }),
    }
  }
}

/** Whether a report is an object in S3, and no file of the repository. */
export function isInS3(path: string): boolean {
  return path.startsWith('s3://')
}

// Whoever writes a manifest can name any object that the role may read, and need not be somebody who may read it: a
// message says where it is wrong, and does not quote it. A file of the repository is anyone's to read who reads the log.
function withoutValue(message: string, literal: string): string {
  return [literal, textOf(literal)].reduce((told, value) => told.replaceAll(quote(value), '`…`'), message)
}

/** The text that a literal of JSON stands for, or of YAML where it has no escapes. */
function textOf(literal: string): string {
  try {
    return String(JSON.parse(literal))
  } catch {
    return literal.replace(/^["']|["']$/g, '')
  }
}

function startsOfLines(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function lastAtMost(sorted: readonly number[], wanted: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((sorted[middle] ?? 0) <= wanted) low = middle
    else high = middle - 1
  }
  return low
}

/** A text from a report as a message shows it: quoted, on one line, not long, nothing in it invisible. */
export function quote(text: string): string {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text
  const line = JSON.stringify(shown).slice(1, -1).replaceAll('\\"', '"')
  return `\`${line.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escaped)}\``
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}}`
}
