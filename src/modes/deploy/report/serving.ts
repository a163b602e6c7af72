import { defined } from '../../../language/defined.js'
import { elapsed } from '../../../language/elapsed.js'
import { consoleLink } from '../../../markdown/console.js'
import { bold, code, html, type Markup, NOTHING, paragraph, text } from '../../../markdown/markup.js'
import { table } from '../../../markdown/table.js'
import { dateAndTime } from '../../../markdown/time.js'
import type { ServedConfiguration } from '../observe.js'
import type { DeploymentResult } from '../result.js'
import { trafficInWords } from './traffic-course.js'
import { isGreen } from './verdict.js'

/** What serves and what served, in one sentence; undefined where nothing was deployed. */
export function servingSentence(result: DeploymentResult): Markup | undefined {
  const { outcome, version, endpointName = '', endpointArn, previous } = result
  if (!isGreen(result) || version === undefined) return undefined
  const serves = html`Version ${version.version} serves behind ${consoleLink(code(endpointName, 63), endpointArn)}`
  if (outcome.kind !== 'deployed') return paragraph(html`${bold(serves)} already. Nothing was touched.`)
  const took = elapsed((result.finishedAt.getTime() - result.startedAt.getTime()) / 1000)
  return paragraph(html`${bold(serves)}, ${HOW[outcome.how](took)}.${servedBefore(previous, version.version)}`)
}

const HOW = {
  created: (took: string) => `a new endpoint that was ready after ${took}`,
  updated: (took: string) => `updated within ${took}`,
  adjusted: (took: string) => `its counts and weights set right within ${took}`,
  attached: (took: string) => `by an update that an earlier run had begun; this one waited ${took}`,
} as const

function servedBefore(previous: ServedConfiguration | undefined, now: number): Markup {
  if (previous === undefined || previous.version === now) return NOTHING
  if (previous.version === undefined) return html` ${code(previous.endpointConfigName, 63)} served before.`
  return html` Version ${previous.version} served before.`
}

/** Who gave a reason for this deployment. */
export function reasonSentence({ reason }: DeploymentResult): Markup | undefined {
  return reason === '' ? undefined : paragraph(bold('Reason given:'), html`<i>${text(reason, 1_000)}</i>`)
}

/** Since when, traffic, alarms and stage in one row; the endpoint where no sentence names it. */
export function factsTable(result: DeploymentResult): Markup | undefined {
  const { endpointName, stage } = result
  if (endpointName === undefined) return undefined
  const traffic = trafficInWords(result)
  const alarms = alarmsInShort(result)
  const columns: readonly (readonly [string, Markup])[] = [
    isGreen(result)
      ? ['In service since', html`${since(result)}`]
      : ['Endpoint', consoleLink(code(endpointName, 63), result.endpointArn)],
    ...(traffic === undefined ? [] : [['Traffic', html`${traffic}`] as const]),
    ...(alarms === undefined ? [] : [['Alarms', html`${alarms}`] as const]),
    ...(stage === undefined ? [] : [['Stage', html`${code(stage.stage, 63)} ${code(stage.status, 63)}`] as const]),
  ]
  if (columns.length === 1) return paragraph(...columns.map(([title, cell]) => html`${bold(`${title}:`)} ${cell}`))
  return table({
    columns: columns.map(([title]) => ({ title: html`${title}` })),
    rows: [columns.map(([, cell]) => cell)],
  })
}

/** `✅ 3 quiet`: as they were when it began, and where it came through, meanwhile, since one that rings takes it back. */
export function alarmsInShort({ alarms, outcome }: Pick<DeploymentResult, 'alarms' | 'outcome'>): string | undefined {
  if (alarms.length === 0) return undefined
  const ringing = alarms.filter(({ state }) => state === 'ALARM').length
  if (ringing > 0) return `🔴 ${ringing} of ${alarms.length} rang at the start`
  const silent = alarms.filter(({ state }) => state !== 'OK').length
  if (silent > 0) return `⚠️ ${silent} of ${alarms.length} without data`
  return outcome.kind === 'deployed' || outcome.kind === 'planned'
    ? `✅ ${alarms.length} quiet`
    : `${alarms.length} quiet at the start`
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
      return [before, ...wanted('Wanted', result), now]
    case 'unknown-outcome':
      return [row('Last seen', serving, 'nothing'), ...wanted('Wanted', result)]
  }
}

function wanted(title: string, { plan, version }: DeploymentResult): readonly Row[] {
  if (plan === undefined) return []
  const { endpointConfigName } = plan.wanted
  return [row(title, defined({ endpointConfigName, version: version?.version }), '')]
}

function row(title: string, served: ServedConfiguration | undefined, otherwise: string): Row {
  if (served === undefined) return [title, html`–`, html`${otherwise}`]
  const version = served.version === undefined ? html`not of this group` : code(`v${served.version}`)
  return [title, version, code(served.endpointConfigName, 63)]
}
