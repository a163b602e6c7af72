import { details } from '../../../markdown/details.js'
import { blocks, bold, code, html, type Markup, NOTHING, paragraph } from '../../../markdown/markup.js'
import { count, formatNumber } from '../../../markdown/numbers.js'
import { sparkline } from '../../../markdown/sparkline.js'
import { table } from '../../../markdown/table.js'
import type { RegistrationResult } from '../result.js'
import { changeInFewWords } from './change.js'
import type { View } from './detail.js'
import { failedGates, failureSentence } from './gates.js'
import { groupName, iconOf, isPending, isUnchanged, needsOneLine } from './heading.js'
import { fileLink } from './links.js'
import { course, nameWithArrow, primaryOf, withUnit } from './metrics.js'
import { modelBody } from './model.js'
import { primaryInShort } from './sentence.js'

const TROUBLE_FIRST = ['❌', '❓', '⛔', '⚠️']

/** Several models: a line each in one table, failed first, and a folded section for each that is not unchanged. */
export function severalBody(results: readonly RegistrationResult[], view: View): Markup {
  const sorted = results.toSorted((a, b) => rank(a) - rank(b))
  const shown = sorted.slice(0, view.detail.maxModels)
  const left = sorted.length - shown.length
  return blocks(
    table({
      columns: [
        { title: html`Model` },
        { title: html`Version` },
        { title: html`Primary metric` },
        { title: html`Change` },
        { title: html`Gates` },
        { title: html`Last 8` },
      ],
      rows: shown.map((result) => rowOf(result, view)),
    }),
    left > 0 ? paragraph(`${count(left, 'more model')} in the job summary.`) : undefined,
    ...(view.detail.modelSections
      ? shown.filter((result) => !needsOneLine(result)).map((result) => section(result, view))
      : []),
  )
}

/** One line on what became of a model, for the title of its section. */
export function inShort(result: RegistrationResult): Markup {
  const { outcome } = result
  const [failed] = failedGates(result)
  if (failed !== undefined) return failureSentence(failed, result)
  const primary = primaryOf(result)
  const metric = primary === undefined ? NOTHING : html`, ${primaryInShort(primary, result)}`
  switch (outcome.kind) {
    case 'registered':
    case 'reused':
      return html`version ${outcome.version.version}${metric}`
    case 'failed':
      return html`${outcome.error.code}`
    case 'rejected':
      return html`rejected before, as version ${outcome.version.version}`
    case 'superseded':
      return html`the pull request has a newer commit`
    case 'planned':
      return html`dry run${metric}`
    case 'offline':
      return html`checked offline${metric}`
    case 'gate-failed':
      return html`a gate failed`
  }
}

function section(result: RegistrationResult, view: View): Markup {
  return details({
    summary: html`${iconOf(result)} ${bold(groupName(result))} — ${inShort(result)}`,
    content: modelBody(result, view, 'folded'),
    open: view.target === 'summary',
  })
}

function rowOf(result: RegistrationResult, view: View): readonly Markup[] {
  const primary = isUnchanged(result) && result.diffs.length === 0 ? undefined : primaryOf(result)
  const name = fileLink(result.file.path, groupName(result), view)
  return [
    html`${iconOf(result)} ${name}`,
    versionCell(result),
    primary === undefined
      ? html`–`
      : html`${nameWithArrow(primary)} ${bold(withUnit(formatNumber(primary.metric.value), primary.metric.unit))}`,
    primary === undefined ? html`–` : html`${changeInFewWords(primary)}`,
    gatesCell(result),
    primary === undefined ? NOTHING : sparkline(course(primary)),
  ]
}

function versionCell(result: RegistrationResult): Markup {
  const { outcome } = result
  if (outcome.kind !== 'registered' && outcome.kind !== 'reused') return html`–`
  const name = code(`v${outcome.version.version}`)
  if (isPending(result)) return html`${name} ⏳`
  return outcome.kind === 'reused' ? html`${name} kept` : name
}

function gatesCell({ gates }: RegistrationResult): Markup {
  const judged = gates.filter((gate) => gate.outcome !== 'skipped')
  if (judged.length === 0) return html`–`
  const passed = judged.filter((gate) => gate.outcome === 'passed').length
  const stopped = judged.some((gate) => gate.outcome === 'failed' && gate.gate.level === 'error')
  return html`${stopped ? '❌' : passed === judged.length ? '✅' : '⚠️'} ${passed} of ${judged.length}`
}

function rank(result: RegistrationResult): number {
  const trouble = TROUBLE_FIRST.indexOf(iconOf(result))
  if (trouble >= 0) return trouble
  return isUnchanged(result) ? TROUBLE_FIRST.length + 1 : TROUBLE_FIRST.length
}
