import type { Problem } from '../errors.js'
import { columnsOfCharacter } from './columns.js'
import { visible } from './visible.js'

const WINDOW_COLUMNS = 100
const COLUMNS_BEFORE = 40
const TAB = '    '

/**
 * A problem as people read it in a log, in the style of rustc: the sentence, the place, the line, a caret under what is
 * meant, and what to do. Every character of the file is made visible, so that none can move or hide another.
 */
export function formatProblem({ at, message, help, sourceLine }: Problem): string {
  const number = String(at.line)
  const gutter = ' '.repeat(number.length)
  const head = [`error: ${visible(message)}`, `${gutter}--> ${visible(at.file)}:${at.line}:${at.column}`]
  if (sourceLine === undefined) return [...head, ...helpLine(gutter, help)].join('\n')
  const { shown, before, carets } = excerpt(sourceLine, at.column, at.endColumn ?? at.column + 1)
  const line = `${number} | ${shown}`.trimEnd()
  const caretLine = `${gutter} | ${' '.repeat(before)}${'^'.repeat(carets)}`
  const label = help === undefined ? '' : ` ${visible(help)}`
  const isBeside = before + carets + label.length <= WINDOW_COLUMNS
  const shownHelp = isBeside ? [`${caretLine}${label}`] : [caretLine, ...helpLine(gutter, help)]
  return [...head, `${gutter} |`, line, ...shownHelp].join('\n')
}

function helpLine(gutter: string, help: string | undefined): readonly string[] {
  return help === undefined ? [] : [`${gutter} = help: ${visible(help)}`]
}

interface Cell {
  readonly text: string
  readonly columns: number
  /** Index in the line, in UTF-16 units. */
  readonly index: number
}

function excerpt(
  line: string,
  column: number,
  endColumn: number,
): { readonly shown: string; readonly before: number; readonly carets: number } {
  // A line may be 64 KiB: only what can be near the caret is looked at.
  const from = betweenPairs(line, Math.max(0, column - 1 - COLUMNS_BEFORE))
  const near = cellsOf(line.slice(from, betweenPairs(line, from + 2 * WINDOW_COLUMNS)), from)
  const kept = fitting(near)
  const isCutBefore = from > 0
  const isCutAfter = kept.length < near.length || from + 2 * WINDOW_COLUMNS < line.length
  const lead = isCutBefore ? '…' : ''
  const beforeCells = kept.filter((cell) => cell.index < column - 1)
  const meant = kept.filter((cell) => cell.index >= column - 1 && cell.index < endColumn - 1)
  return {
    shown: `${lead}${kept.map((cell) => cell.text).join('')}${isCutAfter ? '…' : ''}`,
    before: lead.length + widthOf(beforeCells),
    carets: Math.max(1, widthOf(meant)),
  }
}

/** The offset, or the one before it where it would cut a surrogate pair in two. */
function betweenPairs(line: string, offset: number): number {
  const isCut = /[\uDC00-\uDFFF]/.test(line.charAt(offset)) && /[\uD800-\uDBFF]/.test(line.charAt(offset - 1))
  return isCut ? offset - 1 : offset
}

function cellsOf(text: string, offset: number): readonly Cell[] {
  let index = offset
  return [...text].map((character) => {
    const cell = { ...look(character), index }
    index += character.length
    return cell
  })
}

function look(character: string): { readonly text: string; readonly columns: number } {
  if (character === '\t') return { text: TAB, columns: TAB.length }
  const text = visible(character)
  if (text !== character) return { text, columns: text.length }
  return { text, columns: columnsOfCharacter(character) }
}

function fitting(cells: readonly Cell[]): readonly Cell[] {
  let columns = 0
  const end = cells.findIndex((cell) => {
    columns += cell.columns
    return columns > WINDOW_COLUMNS
  })
  return end === -1 ? cells : cells.slice(0, end)
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((columns, cell) => columns + cell.columns, 0)
}
