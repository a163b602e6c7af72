import { effectiveDeployment } from '../../../manifest/deploy-effective.js'
import { smokeRequestsOf } from '../../../manifest/smoke-requests.js'
import { details } from '../../../markdown/details.js'
import { fenceOfLines } from '../../../markdown/fence.js'
import { blocks, bold, code, html, join, type Markup, paragraph, text } from '../../../markdown/markup.js'
import { count } from '../../../markdown/numbers.js'
import { requestSection } from '../../../markdown/sections.js'
import { table } from '../../../markdown/table.js'
import type { DeploymentResult, Difference } from '../result.js'
import type { DeployDetail } from './detail.js'
import { OUTCOMES } from './outcomes.js'
import { plannedRequests } from './planned-requests.js'

const OPEN_UP_TO = 12 // rows; a longer table is folded
const MAX_VALUE = 300 // characters; an ARN ends long before

/** Every setting in which the plan differs from what was live. */
export function differencesSection(
  { differences, outcome, plan }: DeploymentResult,
  { maxRows }: DeployDetail,
): Markup | undefined {
  if (plan === undefined || differences.length === 0) return undefined
  const [title, after] = OUTCOMES[outcome.kind].differences
  const summary = html`${bold(title)} — ${count(differences.length, 'setting')}`
  if (maxRows === 0) return paragraph(summary)
  const shown = differences.slice(0, maxRows)
  const left = differences.length - shown.length
  return details({
    summary,
    content: blocks(
      table({
        columns: [
          { title: html`Setting` },
          { title: html`Before`, wraps: true },
          { title: html`${after}`, wraps: true },
        ],
        rows: shown.map((one) => [code(one.what, 120), ...values(one)]),
      }),
      left > 0 ? paragraph(count(left, 'more setting')) : undefined,
    ),
    open: differences.length <= OPEN_UP_TO,
  })
}

const VERSION_PREFIX = /^arn:[a-z-]+:sagemaker:[a-z0-9-]+:\d{12}:model-package\//

/** Two versions of one registry are told apart by what follows; the ARN stands below. */
function values({ before, after }: Difference): readonly [Markup, Markup] {
  const prefix = VERSION_PREFIX.exec(before ?? '')?.[0]
  const cut = prefix !== undefined && after?.startsWith(prefix) === true ? prefix.length : 0
  return [value(before?.slice(cut)), value(after?.slice(cut))]
}

function value(text: string | undefined): Markup {
  return text === undefined ? html`–` : code(text, MAX_VALUE)
}

/** What the containers wrote last: foreign text, and folded. */
export function containerLogSection({ containerLog }: DeploymentResult, { maxRows }: DeployDetail): Markup | undefined {
  if (containerLog === undefined || maxRows === 0) return undefined
  const lines = containerLog.lines.slice(-maxRows)
  return details({
    summary: html`${bold('What the containers wrote last')} — ${count(lines.length, 'line')} of ${code(containerLog.stream, 300)}`,
    content: fenceOfLines('text', lines),
    open: false,
  })
}

/** The alarms that guard the update, as CloudWatch told their states before it began. */
export function alarmsSection({ alarms }: DeploymentResult, { maxRows }: DeployDetail): Markup | undefined {
  if (alarms.length === 0 || maxRows === 0) return undefined
  return details({
    summary: html`${bold('Alarms')} — ${alarms.length} at the start`,
    content: table({
      columns: [{ title: html`Alarm` }, { title: html`State` }, { title: html`Reason`, wraps: true }],
      rows: alarms
        .slice(0, maxRows)
        .map(({ name, state, reason = '' }) => [
          code(name, 255),
          html`${ALARM_SIGN.get(state) ?? '⚠️'} ${code(state, 40)}`,
          text(reason, 500),
        ]),
    }),
    open: alarms.some(({ state }) => state === 'ALARM'),
  })
}

const ALARM_SIGN: ReadonlyMap<string, string> = new Map([
  ['OK', '✅'],
  ['ALARM', '🔴'],
])

/** The requests of a dry run as they would be sent, and in words what follows when they have come through. */
export function requestsSections(result: DeploymentResult, { foldedSections }: DeployDetail): readonly Markup[] {
  const { outcome, plan } = result
  if (outcome.kind !== 'planned' || plan === undefined) return []
  const requests = plannedRequests(plan)
  if (requests.length === 0) return [paragraph(bold('Nothing would be sent:'), IDLE[plan.kind])]
  const list = paragraph(
    bold('Would be sent:'),
    join(
      requests.map(({ action }) => code(action)),
      ', ',
    ),
  )
  const after = whatFollows(result)
  const bodies = requests.map((request) => requestSection({ ...request, open: false }))
  return [list, ...(after === undefined ? [] : [after]), ...(foldedSections ? bodies : [])]
}

const IDLE = {
  current: 'it serves already, as planned.',
  attach: 'an update to the same configuration is under way; a run joins it.',
  busy: 'something else is being done to the endpoint; a run waits for that, then plans again.',
  create: '',
  update: '',
  adjust: '',
} as const

function whatFollows({ file, environment, version }: DeploymentResult): Markup | undefined {
  const deploy = file?.manifest.deploy
  const deployment = deploy === undefined ? undefined : effectiveDeployment(deploy, environment)
  if (deployment === undefined) return undefined
  const { smoke_test: smoke, autoscaling, stage } = deployment
  const steps = [
    ...(smoke ? [smokeStep(smokeRequestsOf(smoke).map(({ payload = '' }) => payload))] : []),
    ...(autoscaling ? [html`autoscaling from ${autoscaling.min ?? 1} to ${autoscaling.max ?? 1} instances`] : []),
    ...(stage === undefined
      ? []
      : [html`stage ${code(stage, 63)} on ${version === undefined ? 'the version' : `version ${version.version}`}`]),
  ]
  return steps.length === 0 ? undefined : paragraph(bold('After that, when it serves:'), html`${join(steps, ', ')}.`)
}

function smokeStep(payloads: readonly string[]): Markup {
  const [only = '', second] = payloads
  return second === undefined
    ? html`a request of ${code(only, 120)}`
    : html`${count(payloads.length, 'request')} of the smoke test`
}

/** Names of what a green deployment deleted. */
export function removedSection({ removed }: DeploymentResult, { foldedSections }: DeployDetail): Markup | undefined {
  if (removed.length === 0) return undefined
  const summary = html`${bold('Tidied up')} — ${count(removed.length, 'superseded configuration or model', 'superseded configurations and models')} deleted`
  return foldedSections ? details({ summary, content: fenceOfLines('text', removed), open: false }) : paragraph(summary)
}
