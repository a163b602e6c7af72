import { createHash } from 'node:crypto'
import { alert } from '../../../markdown/alert.js'
import { fullestThatFits } from '../../../markdown/fit.js'
import { blocks, bold, html, type Markup, paragraph } from '../../../markdown/markup.js'
import { count } from '../../../markdown/numbers.js'
import { commentMarker } from '../../../report/marker.js'
import type { PackageReportContext, PackageResult } from '../result.js'
import { stateOfOutcome } from '../state.js'
import { packageBody } from './body.js'
import { type Detail, EVERYTHING, ladder, type View } from './detail.js'
import { heading, headingOfSeveral } from './heading.js'
import { footer, runLink } from './links.js'
import { severalBody } from './several.js'

/** GitHub refuses a comment of more than 65,536 characters; the rest is for what it adds. */
const MAX_COMMENT_BYTES = 60_000
/** The runner drops a summary of more than 1 MiB; other steps, and the versions of this one, may have written some. */
const MAX_SUMMARY_BYTES = 500_000

/** The first line of the packages' comment of this key. It is not the versions' comment: each is edited by itself. */
export function packagesMarker(key: string): string {
  return commentMarker(`${key} packages`)
}

interface Page {
  readonly results: readonly PackageResult[]
  readonly context: PackageReportContext
}

/** The comment on the pull request, its marker in the first line; never over GitHub's limit. */
export function renderPackagesComment({
  results,
  context,
  marker: firstLine,
}: Page & { readonly marker: string }): string {
  const render = (detail: Detail) =>
    `${firstLine}\n${stateLine(results)}\n${page({ results, context }, { context, detail, target: 'comment' })}`
  return fullestThatFits({ steps: ladder, render, limitInBytes: MAX_COMMENT_BYTES })
}

/** The job summary: the same with everything unfolded that a reader of the run may want. */
export function renderPackagesSummary({ results, context }: Page): string {
  const render = (detail: Detail) => page({ results, context }, { context, detail, target: 'summary' })
  return fullestThatFits({ steps: ladder, render, limitInBytes: MAX_SUMMARY_BYTES })
}

/**
 * Whether these results deserve a comment when the workflow says `comment: on-change`. A package that was there and that
 * this very commit made is worth one where there is none yet: the run that made it was killed before it could say so.
 */
export function worthTelling(
  results: readonly PackageResult[],
  { commit, existingBody }: { readonly commit: string | undefined; readonly existingBody: string | undefined },
): boolean {
  const told = results.filter(({ outcome }) => outcome.kind !== 'superseded' && outcome.kind !== 'offline')
  if (told.length === 0) return false // a newer run reports, or nobody may comment
  if (told.some(({ outcome }) => outcome.kind !== 'reused')) return true
  if (existingBody !== undefined) return !existingBody.includes(stateLine(results))
  return told.some(({ outcome }) => commit !== undefined && stateOfOutcome(outcome)?.commit === commit)
}

/** A hidden line that is the same for reports that say the same, whichever run they are about. */
function stateLine(results: readonly PackageResult[]): string {
  const state = results.map(({ file, outcome, candidateDigest }) => {
    const is = stateOfOutcome(outcome)
    const isThere = outcome.kind === 'created' || outcome.kind === 'reused'
    return [file.path, isThere ? 'there' : outcome.kind, is?.arn, is?.status, candidateDigest]
  })
  return `<!-- state ${createHash('sha256').update(JSON.stringify(state)).digest('hex').slice(0, 32)} -->`
}

function page({ results, context }: Page, view: View): string {
  const [only, ...others] = results
  const isOne = only !== undefined && others.length === 0
  const title = isOne ? heading(only) : headingOfSeveral(results)
  const body = isOne ? packageBody(only, view, 'top') : severalBody(results, view)
  return `${blocks(title, shortened(results, view), body, footer(results, context)).source}\n`
}

/** Says what was left out to fit, and where it is. */
function shortened(results: readonly PackageResult[], view: View): Markup | undefined {
  const { detail } = view
  if (detail === EVERYTHING) return undefined
  const left = [
    ...(detail.folded ? [] : ['the folded sections']),
    ...(detail.sections || results.length === 1 ? [] : ['the sections of the packages']),
    ...(results.length > detail.maxPackages ? [count(results.length - detail.maxPackages, 'package')] : []),
    'parts of long texts',
  ]
  const rest =
    view.target === 'comment'
      ? html`The ${runLink('job summary', view.context) ?? 'job summary'} has more.`
      : html`The output <code>report-path</code> names a file that has it all.`
  return alert('NOTE', paragraph(bold('Shortened to fit GitHub’s limit.'), `Left out: ${left.join(', ')}.`, rest))
}
