import { alert } from '../../../markdown/alert.js'
import { fence } from '../../../markdown/fence.js'
import { fullestThatFits } from '../../../markdown/fit.js'
import { commitPath, repositoryLink, runPath } from '../../../markdown/link.js'
import { blocks, bold, code, html, type Markup, paragraph, small } from '../../../markdown/markup.js'
import { dateAndTime } from '../../../markdown/time.js'
import { decisionSentence, knownDecision } from '../../../report/record/decision.js'
import type { DeploymentResult } from '../result.js'
import { type DeployReportContext, type DeployView, isEverything, LADDER } from './context.js'
import { nextStep } from './next.js'
import { rail } from './rail.js'
import { alarmsSection, checksSection, differencesSection, removedSection, requestsSections } from './sections.js'
import { factsTable, reasonSentence, servedTable, servingSentence } from './state.js'
import { trafficChart } from './traffic.js'
import { troubles } from './trouble.js'
import { markupOf, verdict } from './verdict.js'

export type { DeployReportContext } from './context.js'

/** The runner drops a summary of more than 1 MiB (actions/runner, FileCommandManager); other steps may have written some. */
const MAX_SUMMARY_BYTES = 1_000_000

/** The job summary of a deployment or a rollback, whatever it came to; never over the runner's limit. */
export function renderDeploySummary({
  result,
  context,
}: {
  readonly result: DeploymentResult
  readonly context: DeployReportContext
}): string {
  return fullestThatFits({
    steps: LADDER,
    render: (detail) => `${page(result, { context, detail }).source}\n`,
    limitInBytes: MAX_SUMMARY_BYTES,
  })
}

function page(result: DeploymentResult, { context, detail }: DeployView): Markup {
  return blocks(
    html`<h3>${markupOf(verdict(result))}</h3>`,
    isEverything(detail) ? undefined : shortened(),
    rail(result),
    troubles(result, detail),
    servingSentence(result),
    approval(result, context),
    reasonSentence(result),
    factsTable(result),
    servedTable(result),
    nextStep(result, context),
    differencesSection(result, detail),
    ...requestsSections(result, detail),
    detail.foldedSections ? trafficChart(result) : undefined,
    alarmsSection(result, detail),
    checksSection(result, detail),
    removedSection(result, detail),
    result.version === undefined ? undefined : fence('text', result.version.arn),
    provenance(result, context),
  )
}

function approval({ version }: DeploymentResult, context: DeployReportContext): Markup | undefined {
  if (version?.described === undefined) return undefined
  const described = { version: version.version, arn: version.arn, description: { ...version.described, $metadata: {} } }
  return decisionSentence(described, knownDecision(described, undefined), context)
}

function shortened(): Markup {
  return alert(
    'NOTE',
    paragraph(
      bold('Shortened to fit GitHub’s limit.'),
      html`The output <code>report-json</code> and the log have more.`,
    ),
  )
}

/** Where all of this comes from: commit, run, accounts, when. */
function provenance({ file }: DeploymentResult, context: DeployReportContext): Markup {
  const { commit, runId, runNumber, runAttempt, region, registryAccount, workloadAccount } = context
  const attempt = runAttempt === '1' ? undefined : runAttempt
  const run = repositoryLink(code(`#${runNumber}`), context, runPath(runId, attempt))
  return small(
    ...(commit === '' ? [] : [html`commit ${repositoryLink(code(commit.slice(0, 7)), context, commitPath(commit))}`]),
    ...(runId === '' ? [] : [html`run ${run}`]),
    ...(file === undefined ? [] : [code(file.path, 200)]),
    ...(registryAccount === undefined ? [] : [html`registry ${code(registryAccount)}`]),
    ...(workloadAccount === undefined ? [] : [html`workload account ${code(workloadAccount)}`]),
    ...(region === '' ? [] : [code(region)]),
    html`sagemaker-model-registry-action ${code(context.actionVersion, 40)}`,
    html`updated ${dateAndTime(context.now)}`,
  )
}
