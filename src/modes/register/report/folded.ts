import { defined } from '../../../language/defined.js'
import { cardSection, riskRating } from '../../../markdown/card.js'
import { lineChart } from '../../../markdown/chart.js'
import { type Check, checksSection } from '../../../markdown/checks.js'
import { details } from '../../../markdown/details.js'
import { fence } from '../../../markdown/fence.js'
import { bold, code, html, type Markup } from '../../../markdown/markup.js'
import { formatLimit } from '../../../markdown/numbers.js'
import { overridesSection, requestSection } from '../../../markdown/sections.js'
import type { MetricDiff } from '../../../metrics/metric.js'
import { runLink } from '../../../report/links.js'
import type { RegistrationResult } from '../result.js'
import type { View } from './detail.js'
import { DIRECTIONS } from './goal.js'
import { isPending } from './heading.js'
import { candidateLabel, course, primaryOf, shownMetrics, showsTrend, trendsTable } from './metrics.js'
import { originSection } from './origin.js'

/** Everything that is not needed for the verdict, folded. */
export function foldedSections(result: RegistrationResult, view: View): readonly (Markup | undefined)[] {
  if (!view.detail.foldedSections) return []
  return [
    trend(result, view),
    trends(result, view),
    modelCardSection(result, view),
    originSection(result, view),
    commands(result),
    overridesSection(result.file.overrides),
    checksSection([...result.checks, ...cardChecks(result)]),
    request(result, view),
  ]
}

/** The primary metric's course as a chart. E-mail and the mobile app show no charts; the sparkline in the table says the same. */
function trend(result: RegistrationResult, { target }: View): Markup | undefined {
  const primary = primaryOf(result)
  if (primary === undefined || primary.history.length < 2) return undefined
  const values = course(primary)
  const gate = absoluteGate(primary)
  const chart = lineChart({
    name: primary.metric.name,
    note: `${better(primary)}${gate === undefined ? '' : ` (red: gate ${formatLimit(gate)})`}`,
    labels: [...primary.history.map(({ version }) => `v${version}`), candidateLabel(result)].slice(-values.length),
    values,
    ...defined({ limit: gate }),
  })
  if (chart === undefined) return undefined
  const summary = html`<b>Trend of ${code(primary.metric.name, 64)}</b> over the last ${values.length} versions`
  return details({ summary, content: chart, open: target === 'summary' })
}

function trends(result: RegistrationResult, view: View): Markup | undefined {
  const shown = shownMetrics(result, view)
  if (showsTrend(shown) || shown.every((diff) => diff.history.length === 0)) return undefined
  return details({
    summary: bold('Trends of all metrics'),
    content: trendsTable(shown),
    open: view.target === 'summary',
  })
}

/** The commands that approve or reject. Only for an ARN of the form AWS documents: a shell would obey any other text. */
function commands(result: RegistrationResult): Markup | undefined {
  const { outcome } = result
  if (!isPending(result) || (outcome.kind !== 'registered' && outcome.kind !== 'reused')) return undefined
  const region = VERSION_ARN.exec(outcome.version.arn)?.[1]
  if (region === undefined) return undefined
  const command = (status: string) =>
    [
      `aws sagemaker update-model-package --region ${region} \\`,
      `  --model-package-arn ${outcome.version.arn} \\`,
      `  --model-approval-status ${status}`,
    ].join('\n')
  return details({
    summary: bold('Approve or reject on the command line'),
    content: fence('bash', `${command('Approved')}\n\n${command('Rejected')} --approval-description 'why'`),
    open: false,
  })
}

const VERSION_ARN = /^arn:aws[a-z-]*:sagemaker:([a-z]{2}(?:-[a-z]+)+-\d):\d{12}:model-package\/[A-Za-z0-9-]{1,63}\/\d+$/

function request({ outcome }: RegistrationResult, { target }: View): Markup | undefined {
  if (outcome.kind !== 'planned') return undefined
  return requestSection({
    action: 'sagemaker:CreateModelPackage',
    input: outcome.request,
    open: target === 'summary',
  })
}

function absoluteGate({ gates, metric }: MetricDiff): number | undefined {
  const wanted = metric.goal === undefined ? 'max' : DIRECTIONS[metric.goal].bound
  return gates.flatMap(({ gate }) => (gate.kind === wanted ? [gate.limit] : []))[0]
}

function better({ metric }: MetricDiff): string {
  if (metric.goal === undefined) return 'the last versions'
  return DIRECTIONS[metric.goal].better
}

/** The model card as it is sent, folded; what this run evaluated is the table above. */
function modelCardSection({ card }: RegistrationResult, { detail, target, context }: View): Markup | undefined {
  if (card === undefined || detail.maxCard === 0) return undefined
  return cardSection(card, {
    limit: detail.maxCard,
    open: target === 'summary',
    rest:
      target === 'comment'
        ? html`The ${runLink('job summary', context) ?? 'job summary'} has the whole card.`
        : html`SageMaker Studio shows the whole card.`,
  })
}

/** What a reviewer would miss in a card that somebody wrote. Without one nobody is told to write it. */
function cardChecks({ card, file }: RegistrationResult): readonly Check[] {
  if (card === undefined || file.manifest.model_card === undefined || riskRating(card.content) !== undefined) return []
  return [{ level: 'notice', title: 'Model card', detail: 'No risk rating is given (intended_uses.risk_rating).' }]
}
