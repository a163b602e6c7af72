import { details } from '../markdown/details.js'
import { blocks, html, type Markup, paragraph } from '../markdown/markup.js'
import { count } from '../markdown/numbers.js'
import { table } from '../markdown/table.js'

/** How the results of one kind are shown side by side. */
export interface SeveralResults<Result> {
  /** What one of them is called: `model`. */
  readonly noun: string
  readonly columns: readonly string[]
  readonly rowOf: (result: Result) => readonly Markup[]
  readonly iconOf: (result: Result) => string
  /** The signs of trouble, the worst first. */
  readonly troubleFirst: readonly string[]
  /** Whether nothing has come of it: then it stands last. */
  readonly isUnchanged: (result: Result) => boolean
  readonly maxRows: number
  /** The section of one, where it has one. */
  readonly section: (result: Result) => { readonly summary: Markup; readonly content: Markup } | undefined
  /** Whether sections are unfolded. */
  readonly open: boolean
}

/** Several results: a line each in one table, failed first, and a folded section for each that has one. */
export function severalBody<Result>(results: readonly Result[], as: SeveralResults<Result>): Markup {
  const rank = (result: Result) => {
    const trouble = as.troubleFirst.indexOf(as.iconOf(result))
    if (trouble >= 0) return trouble
    return as.troubleFirst.length + (as.isUnchanged(result) ? 1 : 0)
  }
  const sorted = results.toSorted((a, b) => rank(a) - rank(b))
  const shown = sorted.slice(0, as.maxRows)
  const left = sorted.length - shown.length
  const sections = shown.flatMap((result) => as.section(result) ?? [])
  return blocks(
    table({ columns: as.columns.map((title) => ({ title: html`${title}` })), rows: shown.map(as.rowOf) }),
    left > 0 ? paragraph(`${count(left, `more ${as.noun}`)} in the job summary.`) : undefined,
    ...sections.map((section) => details({ ...section, open: as.open })),
  )
}
