import { alert } from '../../../markdown/alert.js'
import { byLevel, checksSection } from '../../../markdown/checks.js'
import { fence } from '../../../markdown/fence.js'
import { fullestThatFits } from '../../../markdown/fullest-that-fits.js'
import { blocks, bold, code, html, type Markup, paragraph } from '../../../markdown/markup.js'
import type { ReportContext } from '../../../report/context.js'
import { footer } from '../../../report/footer.js'
import { MAX_SUMMARY_BYTES } from '../../../report/page.js'
import { decisionSentence, knownDecision } from '../../../report/record/decision.js'
import type { DeploymentResult } from '../result.js'
import { type DeployView, isEverything, LADDER } from './detail.js'
import { errorsAndWarnings } from './errors-and-warnings.js'
import { nextStep } from './next-steps.js'
import { promotionPath } from './promotion-path.js'
import { alarmsSection, containerLogSection, differencesSection, removedSection, requestsSections } from './sections.js'
import { factsTable, reasonSentence, servedTable, servingSentence } from './serving.js'
import { trafficChart } from './traffic-course.js'
import { markupOf, verdict } from './verdict.js'

/** The job summary of a deployment or a rollback, whatever it came to; never over the runner's limit. */
export function renderDeploySummary({
  result,
  context,
}: {
  readonly result: DeploymentResult
  readonly context: ReportContext
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
    promotionPath(result),
    errorsAndWarnings(result, detail),
    containerLogSection(result, detail),
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
    checksSection(byLevel(result.checks), { open: false, maxRows: detail.maxRows }),
    removedSection(result, detail),
    result.version === undefined ? undefined : fence('text', result.version.arn),
    footer(context, ...(result.file === undefined ? [] : [code(result.file.path, 200)])),
  )
}

function approval({ version }: DeploymentResult, context: ReportContext): Markup | undefined {
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
