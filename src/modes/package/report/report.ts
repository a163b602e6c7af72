import { blocks } from '../../../markdown/markup.js'
import { count } from '../../../markdown/numbers.js'
import type { ReportContext } from '../../../report/context.js'
import { footer, specificationPart } from '../../../report/footer.js'
import { commentMarker } from '../../../report/marker.js'
import { commentOf, type Page, shortenedNote, summaryOf } from '../../../report/page.js'
import type { PackageResult } from '../result.js'
import { stateOfOutcome } from '../state.js'
import { packageBody } from './body.js'
import { type Detail, EVERYTHING, ladder, type View } from './detail.js'
import { heading, headingOfSeveral } from './heading.js'
import { severalPackages } from './several.js'

/** Less than the runner takes: the versions of the same step may have written some. */
const MAX_PACKAGES_BYTES = 500_000

/** The first line of the packages' comment of this key. It is not the versions' comment: each is edited by itself. */
export function packagesMarker(key: string): string {
  return commentMarker(`${key} packages`)
}

interface ResultsReport {
  readonly results: readonly PackageResult[]
  readonly context: ReportContext
}

/** The comment on the pull request, its marker in the first line; never over GitHub's limit. */
export function renderPackagesComment({ marker, ...report }: ResultsReport & { readonly marker: string }): string {
  return commentOf(pageOf(report), marker)
}

/** The job summary: the same with everything unfolded that a reader of the run may want. */
export function renderPackagesSummary(report: ResultsReport): string {
  return summaryOf(pageOf(report), MAX_PACKAGES_BYTES)
}

/**
 * Whether these results deserve a comment when the workflow says `comment: on-change`. A package that was there and that
 * this very commit made is worth one where there is none yet: the run that made it was killed before it could say so.
 */
export function worthCommenting(
  results: readonly PackageResult[],
  { commit, hasComment }: { readonly commit: string | undefined; readonly hasComment: boolean },
): boolean {
  const told = results.filter(({ outcome }) => outcome.kind !== 'superseded' && outcome.kind !== 'offline')
  if (told.length === 0) return false // a newer run reports, or nobody may comment
  if (told.some(({ outcome }) => outcome.kind !== 'reused')) return true
  // Told anew whatever it says: nothing is believed from a comment (T14).
  if (hasComment) return true
  return told.some(({ outcome }) => commit !== undefined && stateOfOutcome(outcome)?.commit === commit)
}

function pageOf({ results, context }: ResultsReport): Page<Detail> {
  const [only, ...others] = results
  const one = others.length === 0 ? only : undefined
  return {
    context,
    ladder,
    render: (view) =>
      blocks(
        one ? heading(one) : headingOfSeveral(results),
        shortenedNote(leftOut(results, view), view),
        one ? packageBody(one, view, 'top') : severalPackages(results, view),
        footer(context, ...specificationPart(one?.specificationDigest)),
      ),
  }
}

function leftOut(results: readonly PackageResult[], { detail }: View): readonly string[] {
  if (detail === EVERYTHING) return []
  return [
    ...(detail.folded ? [] : ['the folded sections']),
    ...(detail.sections || results.length === 1 ? [] : ['the sections of the packages']),
    ...(results.length > detail.maxPackages ? [count(results.length - detail.maxPackages, 'package')] : []),
    'parts of long texts',
  ]
}
