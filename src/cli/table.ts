import { columnsOf } from '../text/columns.js'
import { visible } from '../text/visible.js'
import type { Printer, Span } from './printer.js'

export interface Column {
  readonly title: string
  readonly align?: 'right'
}

/** Prints rows below each other, each column as wide as its widest cell. */
export function printTable(
  out: Printer,
  {
    columns,
    rows,
    indent,
  }: {
    readonly columns: readonly Column[]
    readonly rows: readonly (readonly (string | Span)[])[]
    readonly indent: string
  },
): void {
  const heads = columns.map(({ title }): Span => ({ text: title, style: 'dim' }))
  const widths = columns.map((_, index) => Math.max(...[heads, ...rows].map((row) => columnsOf(textOf(row[index])))))
  for (const row of [heads, ...rows])
    out.line(
      indent,
      ...columns.flatMap(({ align }, index) => {
        const cell = row[index] ?? ''
        const gap = ' '.repeat((widths[index] ?? 0) - columnsOf(textOf(cell)))
        return [...(index === 0 ? [] : ['  ']), ...(align === 'right' ? [gap, cell] : [cell, gap])]
      }),
    )
}

function textOf(cell: string | Span | undefined): string {
  return visible(typeof cell === 'string' ? cell : (cell?.text ?? ''))
}
