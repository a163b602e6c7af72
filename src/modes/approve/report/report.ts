import { alert } from '../../../markdown/alert.js'
import { fence, wrappedFence } from '../../../markdown/fence.js'
import { blocks, bold, code, html, join, type Markup, paragraph } from '../../../markdown/markup.js'
import { readDecision } from '../../../registry/decision.js'
import type { ReportContext } from '../../../report/context.js'
import { errorAlert } from '../../../report/error-alert.js'
import { renderRecord, versionName } from '../../../report/record/record.js'
import type { ApprovalResult } from '../result.js'

/**
 * The comment of the version's pull request as its record, to be written over our own comment there, of which nothing is
 * taken. Undefined where nothing has to be said there.
 */
export function renderApprovalComment(of: {
  readonly result: ApprovalResult
  readonly context: ReportContext
  readonly marker: string
}): string | undefined {
  const { result, context, marker } = of
  const { version, group, outcome } = result
  if (version === undefined || group === undefined || !isWorthCommenting(outcome.kind)) return undefined
  if (outcome.kind === 'unchanged' && !isOwed(result, context)) return undefined
  return renderRecord({
    marker,
    // The record tells the state: that it was so before this run is for the run's own summary.
    heading: outcome.kind === 'unchanged' ? decidedHeading(result) : headingOf(result),
    group,
    version,
    body: bodyOf(result),
    context,
    ...(outcome.kind === 'decided' ? { decision: outcome.decision } : {}),
  })
}

/**
 * Whether a decision that stood already is still to be told: one that was made elsewhere, as in Studio, or by this very run, whose
 * first attempt may have died before it could. Another run of ours has told it, and a deployment since has its own record.
 */
function isOwed({ version, served }: ApprovalResult, { serverUrl, repository, runId }: ReportContext): boolean {
  const before = readDecision(version?.description.ApprovalDescription)
  const isOfThisRun = before?.runUrl === `${serverUrl}/${repository}/actions/runs/${runId}`
  return served.length === 0 && (before === undefined || isOfThisRun)
}

/** The job summary: the record of the version, or why there is none. */
export function renderApprovalSummary(of: {
  readonly result: ApprovalResult
  readonly context: ReportContext
}): string {
  const { result, context } = of
  const { version, group, outcome } = result
  if (version === undefined || group === undefined) {
    return `${blocks(html`<h3>${headingOf(result)}</h3>`, ...bodyOf(result)).source}\n`
  }
  const decision = outcome.kind === 'decided' ? { decision: outcome.decision } : {}
  return renderRecord({ heading: headingOf(result), group, version, body: bodyOf(result), context, ...decision })
}

function isWorthCommenting(kind: ApprovalResult['outcome']['kind']): boolean {
  switch (kind) {
    case 'decided':
    case 'unchanged':
    case 'overtaken':
    case 'taken-back':
      return true
    case 'planned':
    case 'refused':
    case 'unknown-outcome':
      return false
  }
}

function decidedHeading({ version, group, mode }: ApprovalResult): Markup {
  const name = version !== undefined && group !== undefined ? versionName(group, version.version) : html`The version`
  return html`${mode === 'approve' ? '✅' : '⛔'} ${name} is ${mode === 'approve' ? 'approved' : 'rejected'}`
}

function headingOf(result: ApprovalResult): Markup {
  const { version, group, outcome, mode } = result
  const name = version !== undefined && group !== undefined ? versionName(group, version.version) : html`The version`
  const done = mode === 'approve' ? 'approved' : 'rejected'
  switch (outcome.kind) {
    case 'decided':
      return decidedHeading(result)
    case 'unchanged':
      return html`⚪ ${name} is ${done} already`
    case 'planned':
      return html`📝 ${name}: dry run, nothing was sent`
    case 'refused':
      return html`❌ ${name} was not ${done}: ${outcome.error.code}`
    case 'overtaken':
      return html`❌ ${name} was ${done}, and somebody else changed that`
    case 'taken-back':
      return html`⛔ ${name} was changed while it was approved`
    case 'unknown-outcome':
      return html`❓ ${name}: it is not known whether it was ${done}`
  }
}

function bodyOf(result: ApprovalResult): readonly (Markup | undefined)[] {
  return [
    'error' in result.outcome ? errorAlert(result.outcome.error) : undefined,
    newerVersions(result),
    stillServing(result),
    ...checks(result),
    request(result),
    next(result),
  ]
}

const MAX_NEWER = 5

function newerVersions({ newer, mode }: ApprovalResult): Markup | undefined {
  if (newer.length === 0 || mode === 'reject') return undefined
  const named = newer
    .toSorted((a, b) => b.version - a.version)
    .slice(0, MAX_NEWER)
    .map(({ version, approvalStatus }) => html`${version} (${code(approvalStatus, 40)})`)
  const rest = newer.length > named.length ? html` and ${newer.length - named.length} more` : html``
  const word = newer.length === 1 ? 'version' : 'versions'
  return alert(
    'WARNING',
    paragraph(bold('The same pull request has registered more since:'), html`${word} ${join(named, ', ')}${rest}.`),
  )
}

/** A rejection stops the next deployment, not what serves. */
function stillServing({ served, mode, outcome }: ApprovalResult): Markup | undefined {
  if (mode === 'approve' || served.length === 0 || outcome.kind === 'refused') return undefined
  const places = join(
    served.map(({ environment }) => code(environment, 100)),
    ', ',
  )
  return alert(
    'WARNING',
    paragraph(
      bold(html`It was put into service in ${places}.`),
      'A rejection does not take it out of there: roll back where it still serves.',
    ),
  )
}

function checks({ checks: found }: ApprovalResult): readonly Markup[] {
  return found.map(({ level, title, detail }) =>
    blocks(paragraph(html`${level === 'warning' ? '⚠️' : 'ℹ️'} ${bold(html`${title}`)}`), wrappedFence(detail)),
  )
}

function request({ outcome }: ApprovalResult): Markup | undefined {
  if (outcome.kind !== 'planned') return undefined
  return blocks(
    paragraph(html`This is the ${code('UpdateModelPackage')} request:`),
    fence('json', JSON.stringify(outcome.request, null, 2)),
  )
}

function next({ outcome, mode, group, version }: ApprovalResult): Markup | undefined {
  if (outcome.kind === 'planned') return paragraph(bold('Next:'), html`run it without ${code('dry-run')}.`)
  if (outcome.kind !== 'decided' && outcome.kind !== 'unchanged') return undefined
  if (mode === 'reject') return paragraph(bold('Next:'), 'a changed model is a new version.')
  return paragraph(bold('Next:'), html`deploy ${code(`${group}@v${version?.version}`, 80)}.`)
}
