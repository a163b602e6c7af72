import { alert } from '../../../markdown/alert.js'
import { fullestThatFits } from '../../../markdown/fit.js'
import { blocks, bold, html, type Markup, paragraph } from '../../../markdown/markup.js'
import { count } from '../../../markdown/numbers.js'
import type { ReportContext } from '../../../report/context.js'
import type { RegistrationResult } from '../result.js'
import { type Detail, isEverything, ladderFor, type View } from './detail.js'
import { provenance } from './footer.js'
import { heading, headingOfSeveral } from './heading.js'
import { runLink } from './links.js'
import { shownMetrics } from './metrics.js'
import { modelBody } from './model.js'
import { severalBody } from './several.js'
import { stateLine } from './worth.js'

export { worthCommenting } from './worth.js'

/** GitHub refuses a comment of more than 65,536 characters; the rest is for what it adds and for a rule that may change. */
const MAX_COMMENT_BYTES = 60_000
/** The runner drops a summary of more than 1 MiB (actions/runner, FileCommandManager); other steps may have written some. */
const MAX_SUMMARY_BYTES = 1_000_000

/** The comment on the pull request, its marker in the first line; never over GitHub's limit. */
export function renderComment({
  results,
  context,
  marker: firstLine,
}: {
  readonly results: readonly RegistrationResult[]
  readonly context: ReportContext
  readonly marker: string
}): string {
  const render = (detail: Detail) =>
    `${firstLine}\n${stateLine(results)}\n${page(results, { context, detail, target: 'comment' })}`
  return fullestThatFits({ steps: ladderFor(results.length), render, limitInBytes: MAX_COMMENT_BYTES })
}

/** The job summary: the same with everything unfolded that a reader of the run may want. */
export function renderSummary({
  results,
  context,
}: {
  readonly results: readonly RegistrationResult[]
  readonly context: ReportContext
}): string {
  const render = (detail: Detail) => page(results, { context, detail, target: 'summary' })
  return fullestThatFits({ steps: ladderFor(results.length), render, limitInBytes: MAX_SUMMARY_BYTES })
}

function page(results: readonly RegistrationResult[], view: View): string {
  const [only, ...others] = results
  const title = only !== undefined && others.length === 0 ? heading(only) : headingOfSeveral(results)
  const body = only !== undefined && others.length === 0 ? modelBody(only, view, 'top') : severalBody(results, view)
  return `${blocks(title, shortened(results, view), body, provenance(results, view)).source}\n`
}

/** Says what was left out to fit, and where it is. */
function shortened(results: readonly RegistrationResult[], view: View): Markup | undefined {
  if (isEverything(view.detail)) return undefined
  const all = results.flatMap(({ diffs }) => diffs).length
  const listed = results.slice(0, view.detail.modelSections || results.length === 1 ? undefined : 0)
  const shown = listed.flatMap((result) => shownMetrics(result, view)).length
  const left = [
    ...(all > shown ? [`${count(all - shown, 'metric')} of ${all}`] : []),
    ...(view.detail.changes === 'counts' ? ['the lines of the specification diff'] : []),
    ...evidenceLeftOut(results, view),
    ...(view.detail.foldedSections ? [] : ['the folded sections']),
    ...(results.length > view.detail.maxModels ? [count(results.length - view.detail.maxModels, 'model')] : []),
  ]
  if (left.length === 0) return undefined
  const rest =
    view.target === 'comment'
      ? html`The ${runLink('job summary', view.context) ?? 'job summary'} has more.`
      : html`The output <code>report-path</code> names a file that has it all.`
  return alert('NOTE', paragraph(bold('Shortened to fit GitHub’s limit.'), `Left out: ${left.join(', ')}.`, rest))
}

/** What of matrix, bias, attributions, curves and constraints is left out; the card says so itself. */
function evidenceLeftOut(results: readonly RegistrationResult[], { detail }: View): readonly string[] {
  if (detail.evidence === 'all' || results.every(({ details }) => details === undefined)) return []
  return [`${detail.evidence === 'short' ? 'parts of ' : ''}what reports say beside metrics`]
}
