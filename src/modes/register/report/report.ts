import { blocks, type Markup } from '../../../markdown/markup.js'
import { count } from '../../../markdown/numbers.js'
import type { ReportContext } from '../../../report/context.js'
import { footer, specificationPart } from '../../../report/footer.js'
import { commentOf, type Page, shortenedNote, summaryOf } from '../../../report/page.js'
import type { RegistrationResult } from '../result.js'
import { type Detail, isEverything, ladderFor, type View } from './detail.js'
import { heading, headingOfSeveral, isPending } from './heading.js'
import { shownMetrics } from './metrics.js'
import { modelBody } from './model.js'
import { severalModels } from './several.js'

interface ResultsReport {
  readonly results: readonly RegistrationResult[]
  readonly context: ReportContext
  readonly around?: AroundResults
}

/** What stands around the results of many jobs. */
export interface AroundResults {
  /** Below the heading. */
  readonly note?: Markup | undefined
  /** Below the results. */
  readonly after?: Markup | undefined
  /** In the footer. */
  readonly about: readonly Markup[]
}

/** The comment on the pull request, its marker in the first line; never over GitHub's limit. */
export function renderComment({ marker, ...report }: ResultsReport & { readonly marker: string }): string {
  return commentOf(pageOf(report), marker)
}

/** The job summary: the same with everything unfolded that a reader of the run may want. */
export function renderSummary(report: ResultsReport): string {
  return summaryOf(pageOf(report))
}

function pageOf({ results, context, around }: ResultsReport): Page<Detail> {
  const [only, ...others] = results
  const one = others.length === 0 ? only : undefined
  return {
    context,
    ladder: ladderFor(results.length),
    render: (view) =>
      blocks(
        one ? heading(one) : headingOfSeveral(results),
        around?.note,
        isEverything(view.detail) ? undefined : shortenedNote(leftOut(results, view), view),
        one ? modelBody(one, view, 'top') : severalModels(results, view),
        around?.after,
        // Offline nobody knows what tags and sources stand for, so that what would be sent has no digest yet.
        footer(
          context,
          ...(around?.about ?? []),
          ...specificationPart(one?.outcome.kind === 'offline' ? undefined : one?.specificationDigest),
        ),
      ),
  }
}

function leftOut(results: readonly RegistrationResult[], view: View): readonly string[] {
  const all = results.flatMap(({ diffs }) => diffs).length
  const listed = results.slice(0, view.detail.modelSections || results.length === 1 ? undefined : 0)
  const shown = listed.flatMap((result) => shownMetrics(result, view)).length
  return [
    ...(all > shown ? [`${count(all - shown, 'metric')} of ${all}`] : []),
    ...(view.detail.changes === 'counts' ? ['the lines of the specification diff'] : []),
    ...evidenceLeftOut(results, view),
    ...(view.detail.foldedSections ? [] : ['the folded sections']),
    ...(results.length > view.detail.maxModels ? [count(results.length - view.detail.maxModels, 'model')] : []),
  ]
}

/** What of matrix, bias, attributions, curves and constraints is left out; the card says so itself. */
function evidenceLeftOut(results: readonly RegistrationResult[], { detail }: View): readonly string[] {
  if (detail.evidence === 'all' || results.every(({ details }) => details === undefined)) return []
  return [`${detail.evidence === 'short' ? 'parts of ' : ''}what reports say beside metrics`]
}

/**
 * Whether these results deserve a comment when the workflow says `comment: on-change`. A comment that is there is told anew
 * whatever it says: any workflow of the repository can write one in our name, and it would silence ours (T14).
 */
export function worthCommenting(results: readonly RegistrationResult[], hasComment = false): boolean {
  const told = results.filter(({ outcome }) => outcome.kind !== 'superseded' && outcome.kind !== 'offline')
  if (told.length === 0) return false // a newer run reports, or nobody may comment
  const isNews = told.some(({ outcome }) => outcome.kind !== 'reused')
  if (isNews) return true
  // A run that died between registering and commenting left a version that waits and no comment: its rerun writes it.
  // A gate that the pull request loosens changes no version, and must not go unseen for that.
  return hasComment || told.some((result) => isPending(result) || result.loosenedGates.length > 0)
}
