import { fence } from '../../../markdown/fence.js'
import { repositoryLink, workflowPath } from '../../../markdown/link.js'
import { blocks, bold, code, html, join, type Markup, paragraph } from '../../../markdown/markup.js'
import type { ReportContext } from '../../../report/context.js'
import { commitLink, fileLink, runLink } from '../../../report/links.js'
import type { ModelVersion, RegistrationResult } from '../result.js'
import { alerts } from './alerts.js'
import { changesSection } from './changes.js'
import type { View } from './detail.js'
import { evidenceSections } from './evidence/evidence.js'
import { foldedSections } from './folded.js'
import { isPending, needsOneLine, rail } from './heading.js'
import { metricsTable } from './metrics.js'
import { firstSentence } from './sentence.js'

/** The report on one model below its heading; `folded` where it stands inside a section of several. */
export function modelBody(result: RegistrationResult, view: View, place: 'top' | 'folded'): Markup {
  if (needsOneLine(result)) return unchanged(result, view)
  return blocks(
    place === 'top' ? rail(result) : undefined,
    firstSentence(result),
    alerts(result, view, place),
    superseded(result),
    metricsTable(result, view),
    arn(result),
    links(result, view),
    next(result, view),
    result.outcome.kind === 'superseded' ? undefined : changesSection(result, view),
    ...evidenceSections(result, view),
    ...foldedSections(result, view),
  )
}

function unchanged({ outcome }: RegistrationResult, { context }: View): Markup {
  if (outcome.kind !== 'reused') return blocks()
  const { version } = outcome
  return blocks(
    paragraph(
      html`Commit ${commitLink(context)} gives the same specification, artifacts and metrics as version ${version.version} (${code(version.approvalStatus, 40)}), so no new version was registered.`,
    ),
    fence('text', version.arn),
  )
}

function superseded({ outcome }: RegistrationResult): Markup | undefined {
  if (outcome.kind !== 'superseded') return undefined
  return paragraph(
    html`The head of the pull request is ${code(outcome.headSha.slice(0, 7))} now; this run is about an older commit and changed nothing.`,
  )
}

function arn({ outcome }: RegistrationResult): Markup | undefined {
  return 'version' in outcome ? fence('text', outcome.version.arn) : undefined
}

function links({ file: { path } }: RegistrationResult, { context }: View): Markup {
  const run = runLink('Workflow run', context)
  return paragraph(join([fileLink(path, code(path, 200), context), ...(run === undefined ? [] : [run])], ' · '))
}

function next(result: RegistrationResult, { context }: View): Markup | undefined {
  const { outcome } = result
  switch (outcome.kind) {
    case 'registered':
    case 'reused':
      if (!isPending(result)) return undefined
      return paragraph(bold('Next:'), howToApprove(outcome.version, context))
    case 'planned':
      return paragraph(bold('Next:'), html`run it without ${code('dry-run')} to send the request below.`)
    case 'gate-failed':
    case 'rejected':
    case 'superseded':
    case 'offline':
    case 'failed':
      return undefined
  }
}

/** Where somebody approves: the page of the workflow that an input names, else what such a job is given. */
function howToApprove({ group, version }: ModelVersion, context: ReportContext): Markup {
  const model = code(`${group}@v${version}`, 100)
  const elsewhere = 'in SageMaker Studio, or with the command below'
  const { approveWorkflow } = context
  if (approveWorkflow === undefined) {
    return html`approve or reject version ${version} by a job with ${code('mode: approve')} and ${code('model:')} ${model}, ${elsewhere}.`
  }
  const page = repositoryLink(html`run ${code(approveWorkflow, 100)}`, context, workflowPath(approveWorkflow))
  return html`${page} with ${model} to approve or reject version ${version}; or do it ${elsewhere}.`
}
