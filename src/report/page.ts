import { alert } from '../markdown/alert.js'
import { fullestThatFits } from '../markdown/fullest-that-fits.js'
import { bold, html, type Markup, paragraph } from '../markdown/markup.js'
import type { ReportContext, ReportView } from './context.js'
import { runLink } from './links.js'

/** GitHub refuses a comment of more than 65,536 characters; the rest is for what it adds and for a rule that may change. */
export const MAX_COMMENT_BYTES = 60_000
/** The runner drops a summary of more than 1 MiB (actions/runner, FileCommandManager); other steps may have written some. */
export const MAX_SUMMARY_BYTES = 1_000_000

/** A page that can be rendered in less and less detail until it fits. */
export interface Page<Detail> {
  readonly context: ReportContext
  readonly ladder: readonly [Detail, ...Detail[]]
  readonly render: (view: ReportView<Detail>) => Markup
}

/** A comment: its marker in the first line, by which it is found again, and the page. */
export function commentOf<Detail>({ context, ladder, render }: Page<Detail>, marker: string): string {
  return fullestThatFits({
    steps: ladder,
    render: (detail) => `${marker}\n${render({ context, detail, target: 'comment' }).source}\n`,
    limitInBytes: MAX_COMMENT_BYTES,
  })
}

/** The job summary: the same with everything unfolded that a reader of the run may want. */
export function summaryOf<Detail>(
  { context, ladder, render }: Page<Detail>,
  limitInBytes: number = MAX_SUMMARY_BYTES,
): string {
  return fullestThatFits({
    steps: ladder,
    render: (detail) => `${render({ context, detail, target: 'summary' }).source}\n`,
    limitInBytes,
  })
}

/** Says what was left out to fit, and where it is; nothing where nothing was. */
export function shortenedNote(
  left: readonly string[],
  { target, context }: Pick<ReportView<unknown>, 'target' | 'context'>,
): Markup | undefined {
  if (left.length === 0) return undefined
  const rest =
    target === 'comment'
      ? html`The ${runLink('job summary', context) ?? 'job summary'} has more.`
      : html`The output <code>report-path</code> names a file that has it all.`
  return alert('NOTE', paragraph(bold('Shortened to fit GitHub’s limit.'), `Left out: ${left.join(', ')}.`, rest))
}
