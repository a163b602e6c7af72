import type { Position } from '../errors.js'

/** A text with a name, and the means to say where in it an offset lies. */
export interface Source {
  readonly file: string
  readonly text: string
  /** The input `set`, not a file. */
  readonly isSet: boolean
  /** Offsets at which lines begin. */
  readonly lineStarts: readonly number[]
}

/** A stretch of a source, by offsets in UTF-16 units; `end` is one past the last. */
export interface Place {
  readonly source: Source
  readonly start: number
  readonly end: number
}

export function sourceOf(of: Pick<Source, 'file' | 'text'> & { readonly isSet?: boolean }): Source {
  const { file, text, isSet = false } = of
  const lineStarts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  return { file, text, isSet, lineStarts }
}

/** Whether a source is an object in S3, and no file of the repository. */
export function isInS3(file: string): boolean {
  return file.startsWith('s3://')
}

/** Line and column from 1, in UTF-16 units as editors count; the end is kept on the line of the start. */
export function positionOf({ source, start, end }: Place): Position {
  const index = lineIndexAt(source, start)
  const lineStart = source.lineStarts[index] ?? 0
  const lineEnd = lineStart + lineText(source, index).length
  const column = Math.min(start, lineEnd) - lineStart + 1
  return {
    file: source.file,
    line: index + 1,
    column,
    endColumn: Math.max(column + 1, Math.min(end, lineEnd) - lineStart + 1),
  }
}

/** The whole line on which a place begins, without its line break. */
export function sourceLineOf({ source, start }: Place): string {
  return lineText(source, lineIndexAt(source, start))
}

function lineText(source: Source, index: number): string {
  const start = source.lineStarts[index] ?? 0
  const next = source.lineStarts[index + 1]
  return source.text.slice(start, next === undefined ? undefined : next - 1).replace(/\r$/, '')
}

function lineIndexAt({ lineStarts }: Source, offset: number): number {
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
