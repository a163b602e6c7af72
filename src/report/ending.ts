import type { ErrorCode, Position, Problem } from '../errors.js'
import { details } from '../markdown/details.js'
import { shorten } from '../markdown/escape.js'
import { fence, preformatted } from '../markdown/fence.js'
import { fullestThatFits } from '../markdown/fullest-that-fits.js'
import { filePath, repositoryLink } from '../markdown/link.js'
import { blocks, bold, code, html, type Markup, paragraph } from '../markdown/markup.js'
import { count } from '../markdown/numbers.js'
import { formatProblem } from '../text/diagnostics.js'
import type { ReportContext } from './context.js'
import { footer } from './footer.js'
import { commitLink } from './links.js'
import { MAX_COMMENT_BYTES, MAX_SUMMARY_BYTES } from './page.js'

/** A run that ended before it had results to report: what stopped it, and what stands all the same. */
export interface Ending {
  readonly mode: string
  readonly code: ErrorCode
  readonly message: string
  readonly hint: string | undefined
  readonly problems: readonly Problem[]
  /** What is known of requests that change something and were sent, as sentences. */
  readonly sent: readonly string[]
  readonly earlier: EarlierVersions
}

/** What older commits of the pull request registered, read from the registry after the run had failed. */
export type EarlierVersions =
  /** Nobody asks: there is no pull request, or the mode registers nothing. */
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'unknown'; readonly reason: string }
  | { readonly kind: 'read'; readonly versions: readonly EarlierVersion[] }

export interface EarlierVersion {
  readonly arn: string
  readonly group: string
  readonly version: number
  readonly approvalStatus: string
  /** The commit that the version names; a note of whoever created it. */
  readonly commit: string
}

const MAX_MESSAGE = 8_000 // characters
const PROBLEMS_SHOWN: readonly [number, ...number[]] = [1_000, 200, 50, 20, 10, 3, 1]

/** The comment on the pull request, its marker in the first line. */
export function renderEndingComment(ending: Ending, context: ReportContext, marker: string): string {
  return `${marker}\n${page(ending, context, MAX_COMMENT_BYTES)}`
}

/** The job summary. */
export function renderEndingSummary(ending: Ending, context: ReportContext): string {
  return page(ending, context, MAX_SUMMARY_BYTES)
}

function page(ending: Ending, context: ReportContext, limitInBytes: number): string {
  const render = (maxProblems: number) =>
    `${
      blocks(
        heading(ending, context),
        preformatted(shorten(ending.message, MAX_MESSAGE), { wraps: true }),
        ...problemBlocks(ending.problems, context, maxProblems),
        ...(ending.hint === undefined
          ? []
          : [paragraph(bold('What to do:')), preformatted(shorten(ending.hint, MAX_MESSAGE), { wraps: true })]),
        ...(ending.sent.length === 0 ? [] : [preformatted(ending.sent.join('\n'), { wraps: true })]),
        earlierBlock(ending.earlier),
        footer(context),
      ).source
    }\n`
  return fullestThatFits({ steps: PROBLEMS_SHOWN, render, limitInBytes })
}

function heading({ mode, code: word }: Ending, context: ReportContext): Markup {
  if (mode !== 'register' || context.commit === '')
    return html`<h3>❌ ${code(`mode: ${mode}`)} failed: ${code(word)}</h3>`
  return html`<h3>❌ Commit ${commitLink(context)} could not be checked: ${code(word)}</h3>`
}

/** Each problem with a link to its place; below it the line of the file. */
function problemBlocks(problems: readonly Problem[], context: ReportContext, most: number): readonly Markup[] {
  const shown = problems
    .slice(0, most)
    .flatMap((problem) => [paragraph(placeLink(problem.at, context)), preformatted(formatProblem(problem))])
  const left = problems.length - most
  return left > 0 ? [...shown, paragraph(`${count(left, 'more problem')} in the log of the run.`)] : shown
}

/** What stands in the registry while the new commit is not checked. It is what the versions say of themselves. */
function earlierBlock(earlier: EarlierVersions): Markup | undefined {
  switch (earlier.kind) {
    case 'not-asked':
      return undefined
    case 'unknown':
      return details({
        summary: html`${bold('What earlier commits registered')} is not known: it could not be looked up`,
        content: preformatted(shorten(earlier.reason, MAX_MESSAGE), { wraps: true }),
        open: false,
      })
    case 'read':
      if (earlier.versions.length === 0) {
        return paragraph('No version in the registry says that an earlier commit of this pull request registered it.')
      }
      return blocks(
        paragraph(bold('Registered from earlier commits of this pull request'), '– not this commit:'),
        ...earlier.versions.flatMap((version) => [
          paragraph(
            html`${code(version.group, 63)} version ${version.version} (${code(version.approvalStatus, 40)}), which names commit ${code(version.commit.slice(0, 7) || 'none')}`,
          ),
          fence('text', version.arn),
        ]),
      )
  }
}

function placeLink({ file, line, column }: Position, context: ReportContext): Markup {
  if (file === 'set') return code(`set:${line}:${column}`)
  return repositoryLink(
    code(`${file}:${line}:${column}`, 200),
    context,
    filePath({ commit: context.commit, file, line }),
  )
}
