import { bold, code, html, type Markup, NOTHING, paragraph, text } from '../markdown/markup.js'
import { table } from '../markdown/table.js'
import { dateAndTime } from '../markdown/time.js'
import { elapsed } from './progress.js'
import { consoleLink } from './report-console.js'
import { trafficWords } from './report-traffic.js'
import { isGreen } from './report-verdict.js'
import type { DeploymentResult, ServedConfiguration } from './result.js'

/** What serves and what served, in one sentence; undefined where nothing was deployed. */
export function servingSentence(result: DeploymentResult): Markup | undefined {
  const { outcome, version, endpointName = '', previous } = result
  if (!isGreen(result) || version === undefined) return undefined
  const name = code(endpointName, 63)
  if (outcome.kind === 'current')
    return paragraph(bold(html`Version ${version.version} serves behind ${name} already.`), 'Nothing was touched.')
  const how = outcome.kind === 'deployed' ? HOW[outcome.how] : ''
  const before =
    previous === undefined || previous.version === version.version
      ? NOTHING
      : html` ${previous.version === undefined ? html`${code(previous.endpointConfigName, 63)}` : `Version ${previous.version}`} served before.`
  const took = elapsed((result.finishedAt.getTime() - result.startedAt.getTime()) / 1000)
  return paragraph(
    html`${bold(html`Version ${version.version} serves behind ${name}`)}, ${how}, after ${took}.${before}`,
  )
}

const HOW = {
  created: 'which is new',
  updated: 'which was updated',
  adjusted: 'whose counts and weights were set right',
  attached: 'whose update an earlier run had begun',
} as const

/** Who gave a reason for this deployment. */
export function reasonSentence({ reason }: DeploymentResult): Markup | undefined {
  return reason === '' ? undefined : paragraph(bold('Reason given:'), html`<i>${text(reason, 1_000)}</i>`)
}

/** Endpoint, traffic, alarms and stage in one row. */
export function factsTable(result: DeploymentResult): Markup | undefined {
  const { endpointName, stage } = result
  if (endpointName === undefined) return undefined
  const traffic = trafficWords(result)
  const alarms = alarmsInShort(result)
  const columns: readonly (readonly [string, Markup])[] = [
    ['Endpoint', consoleLink(code(endpointName, 63), result.endpointArn)],
    ...(isGreen(result) ? [['In service since', html`${since(result)}`] as const] : []),
    ...(traffic === undefined ? [] : [['Traffic', html`${traffic}`] as const]),
    ...(alarms === undefined ? [] : [['Alarms', html`${alarms}`] as const]),
    ...(stage === undefined ? [] : [['Stage', html`${code(stage.stage, 63)} ${code(stage.status, 63)}`] as const]),
  ]
  if (columns.length === 1) return paragraph(html`Endpoint ${consoleLink(code(endpointName, 63), result.endpointArn)}`)
  return table({
    columns: columns.map(([title]) => ({ title: html`${title}` })),
    rows: [columns.map(([, cell]) => cell)],
  })
}

/** `✅ 3 quiet`, as they were when the deployment began; SageMaker takes it back where one rings meanwhile. */
export function alarmsInShort({ alarms }: Pick<DeploymentResult, 'alarms'>): string | undefined {
  if (alarms.length === 0) return undefined
  const ringing = alarms.filter(({ state }) => state === 'ALARM').length
  if (ringing > 0) return `🔴 ${ringing} of ${alarms.length} rang at the start`
  const silent = alarms.filter(({ state }) => state !== 'OK').length
  return silent === 0 ? `✅ ${alarms.length} quiet` : `⚠️ ${silent} of ${alarms.length} without data`
}

function since({ outcome, finishedAt }: DeploymentResult): string {
  return outcome.kind === 'deployed' ? dateAndTime(finishedAt) : 'before this run'
}

/** What served before, what was wanted, what serves now. */
export function servedTable(result: DeploymentResult): Markup | undefined {
  const rows = rowsOf(result)
  if (rows.length === 0) return undefined
  return table({
    columns: [{ title: html`` }, { title: html`Version` }, { title: html`Endpoint configuration` }],
    rows: rows.map(([title, version, configuration]) => [bold(title), version, configuration]),
  })
}

type Row = readonly [string, Markup, Markup]

function rowsOf(result: DeploymentResult): readonly Row[] {
  const { outcome, serving, previous } = result
  const isNew = result.plan?.kind === 'create'
  const before = row('Before', previous, isNew ? 'nothing: the endpoint is new' : 'not known')
  const now = row('Now', serving, isNew ? 'nothing' : 'not known')
  switch (outcome.kind) {
    case 'deployed':
      return [before, now]
    case 'current':
      return [now]
    case 'planned':
      return [now, ...wanted('Would serve', result)]
    case 'refused':
      return serving === undefined ? [] : [now, ...wanted('Wanted', result)]
    case 'rollback-failed':
      return [before, ...wanted('Wanted', result), ['Now', html`⚠️ a mix of both`, NOTHING]]
    case 'timeout':
    case 'cancelled':
      return [now, ...wanted('On its way', result)]
    case 'rolled-back':
    case 'failed':
    case 'superseded':
    case 'unknown-outcome':
      return [before, ...wanted('Wanted', result), now]
  }
}

function wanted(title: string, { plan, version }: DeploymentResult): readonly Row[] {
  if (plan === undefined) return []
  const { endpointConfigName } = plan.wanted
  return [row(title, { endpointConfigName, ...(version === undefined ? {} : { version: version.version }) }, '')]
}

function row(title: string, served: ServedConfiguration | undefined, otherwise: string): Row {
  if (served === undefined) return [title, html`–`, html`${otherwise}`]
  const version = served.version === undefined ? html`not of this group` : code(`v${served.version}`)
  return [title, version, code(served.endpointConfigName, 63)]
}
