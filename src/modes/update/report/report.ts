import { alert } from '../../../markdown/alert.js'
import { type Change, changeLines } from '../../../markdown/changes.js'
import { checksSection } from '../../../markdown/checks.js'
import { details } from '../../../markdown/details.js'
import { fenceOfLines } from '../../../markdown/fence.js'
import { blocks, bold, code, html, type Markup, paragraph } from '../../../markdown/markup.js'
import { count } from '../../../markdown/numbers.js'
import { failureBlocks, overridesSection, requestSection } from '../../../markdown/sections.js'
import type { ReportContext } from '../../../report/context.js'
import { footer } from '../../../report/footer.js'
import { fileLink } from '../../../report/links.js'
import { versionName } from '../../../report/record/record.js'
import type { UpdateResult } from '../result.js'

const MAX_LINES = 200
const MAX_MESSAGE = 4_000 // characters
const ACTION = 'sagemaker:UpdateModelPackage'

/** The job summary: for each version what was changed, what stays as it is, and what is true now. */
export function renderUpdateSummary(results: readonly UpdateResult[], context: ReportContext): string {
  const sections = results.flatMap((result) => [
    html`<h3>${headingOf(result)}</h3>`,
    manifestLine(result, context),
    ...bodyOf(result),
  ])
  return `${blocks(...sections, footer(context)).source}\n`
}

function manifestLine({ file: { path } }: UpdateResult, context: ReportContext): Markup {
  return paragraph(fileLink(path, code(path, 200), context))
}

/** One line for the log. */
export function updateLine({ file, outcome, version, changes }: UpdateResult): string {
  const name = version === undefined ? file.manifest.group : `${file.manifest.group} version ${version.version}`
  return `${file.path}: ${name}: ${outcome.kind}${changes.length > 0 ? `, ${count(changes.length, 'change')}` : ''}`
}

/** The changes as the log shows them, as a diff. */
export function changesText(changes: readonly Change[]): string {
  return shown(changes).join('\n')
}

function headingOf({ file, outcome, version, fixed }: UpdateResult): Markup {
  const { group } = file.manifest
  const name = version === undefined ? code(group, 80) : versionName(group, version.version)
  switch (outcome.kind) {
    case 'updated':
      return html`✏️ ${name} was updated`
    case 'unchanged':
      return fixed.length === 0
        ? html`⚪ ${name} is what its manifest says`
        : html`⚪ ${name} was left as it is: ${count(fixed.length, 'difference')} that no update changes`
    case 'planned':
      return html`📝 ${name}: dry run, nothing was sent`
    case 'refused':
      return html`❌ ${name} was not updated: ${outcome.error.code}`
    case 'overtaken':
      return html`❌ ${name} was updated, and somebody else changed that`
    case 'unknown-outcome':
      return html`❓ ${name}: it is not known whether it was updated`
  }
}

function bodyOf(result: UpdateResult): readonly (Markup | undefined)[] {
  const { file, outcome, changes, fixed, checks } = result
  const isDone = outcome.kind === 'updated' || outcome.kind === 'overtaken'
  return [
    trouble(result),
    changes.length === 0
      ? undefined
      : blocks(paragraph(bold(isDone ? 'What was changed:' : 'What would change:')), diff(changes)),
    stays(fixed),
    isNow(result),
    checksSection(checks),
    outcome.kind === 'planned' ? requestSection({ action: ACTION, input: outcome.request, open: true }) : undefined,
    overridesSection(file.overrides),
    outcome.kind === 'planned' ? paragraph(bold('Next:'), html`run it without ${code('dry-run')}.`) : undefined,
  ]
}

function trouble({ outcome }: UpdateResult): Markup | undefined {
  if (!('error' in outcome)) return undefined
  const formatProblem = ({ at, message }: (typeof outcome.error.problems)[number]) =>
    `${at.file}:${at.line}:${at.column}: ${message}`
  return alert('CAUTION', failureBlocks(outcome.error, { maxMessage: MAX_MESSAGE, formatProblem }))
}

function stays(fixed: readonly Change[]): Markup | undefined {
  if (fixed.length === 0) return undefined
  return details({
    summary: html`${bold('What no update changes')} — ${count(fixed.length, 'difference')} between the version and the manifest`,
    content: blocks(
      diff(fixed),
      paragraph(
        html`${code('−')} is on the version and stays there, ${code('+')} is in the manifest. UpdateModelPackage takes none of it, or it is part of what is approved: register a new version for it.`,
      ),
    ),
    open: true,
  })
}

function isNow({ version, outcome }: UpdateResult): Markup | undefined {
  if (version === undefined || outcome.kind === 'planned') return undefined
  const { ModelApprovalStatus: approval, ModelCard: card } = version.description
  const status = card?.ModelCardStatus
  return paragraph(
    html`It is ${code(approval ?? 'undecided', 40)}${status === undefined ? html`` : html`, its card ${code(status, 40)}`}: ${code(version.arn, 300)}`,
  )
}

function diff(changes: readonly Change[]): Markup {
  return fenceOfLines('diff', shown(changes))
}

function shown(changes: readonly Change[]): readonly string[] {
  const lines = changeLines(changes)
  if (lines.length <= MAX_LINES) return lines
  return [...lines.slice(0, MAX_LINES), `  … and ${count(lines.length - MAX_LINES, 'more line')}`]
}
