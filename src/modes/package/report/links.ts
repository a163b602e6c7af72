import type { Position } from '../../../errors.js'
import { commitPath, filePath, repositoryLink, runPath } from '../../../markdown/link.js'
import { code, html, type Markup, type Piece, small } from '../../../markdown/markup.js'
import { dateAndTime } from '../../../markdown/time.js'
import type { PackageReportContext, PackageResult } from '../result.js'

/** The place of a value in a file at the commit. A value that came from `set` stands in no file. */
export function placeLink({ file, line, column }: Position, context: PackageReportContext): Markup {
  if (file === 'set') return code(`set:${line}:${column}`)
  return repositoryLink(code(`${file}:${line}`, 200), context, filePath({ commit: context.commit, file, line }))
}

/** Nothing where there is no run, as on a laptop. */
export function runLink(label: Piece, context: PackageReportContext): Markup | undefined {
  if (context.runId === '') return undefined
  const attempt = context.runAttempt === '1' ? undefined : context.runAttempt
  return repositoryLink(html`${label}`, context, runPath(context.runId, attempt))
}

/** Where all of this comes from: commit, run, specification, account, when. */
export function footer(results: readonly PackageResult[], context: PackageReportContext): Markup {
  const [only, ...others] = results
  const specification = others.length === 0 ? (only?.specificationDigest ?? '') : ''
  const run = runLink(code(`#${context.runNumber}`), context)
  const commit = repositoryLink(code(context.commit.slice(0, 7)), context, commitPath(context.commit))
  return small(
    ...(context.commit === '' ? [] : [html`commit ${commit}`]),
    ...(run === undefined ? [] : [html`run ${run}`]),
    ...(specification === '' ? [] : [html`spec ${code(specification.slice(0, 'sha256:'.length + 8))}`]),
    ...(context.account === undefined ? [] : [html`account ${code(context.account)}`]),
    html`sagemaker-model-registry-action ${code(context.actionVersion, 40)}`,
    html`updated ${dateAndTime(context.now)}`,
  )
}
