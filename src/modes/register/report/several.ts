import { bold, code, html, type Markup, NOTHING } from '../../../markdown/markup.js'
import { formatNumber } from '../../../markdown/numbers.js'
import { sparkline } from '../../../markdown/sparkline.js'
import { stoppingGates } from '../../../metrics/gates/judge.js'
import { stops } from '../../../metrics/gates/level.js'
import { fileLink } from '../../../report/links.js'
import { severalBody } from '../../../report/several.js'
import type { RegistrationResult } from '../result.js'
import { changeInFewWords } from './change.js'
import type { View } from './detail.js'
import { failedGates, failureSentence } from './gates.js'
import { groupName, iconOf, isPending, isUnchanged, needsOneLine } from './heading.js'
import { course, nameWithArrow, primaryOf, withUnit } from './metrics.js'
import { modelBody } from './model.js'
import { primaryInShort } from './sentence.js'

/** Several models: a line each in one table, failed first, and a folded section for each that is not unchanged. */
export function severalModels(results: readonly RegistrationResult[], view: View): Markup {
  return severalBody(results, {
    noun: 'model',
    columns: ['Model', 'Version', 'Primary metric', 'Change', 'Gates', 'Last 8'],
    rowOf: (result) => rowOf(result, view),
    iconOf,
    troubleFirst: ['❌', '❓', '⛔', '⚠️'],
    isUnchanged,
    maxRows: view.detail.maxModels,
    section: (result) =>
      view.detail.modelSections && !needsOneLine(result)
        ? {
            summary: html`${iconOf(result)} ${bold(groupName(result))} — ${inShort(result)}`,
            content: modelBody(result, view, 'folded'),
          }
        : undefined,
    open: view.target === 'summary',
  })
}

/** One line on what became of a model, for the title of its section. */
function inShort(result: RegistrationResult): Markup {
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

function rowOf(result: RegistrationResult, view: View): readonly Markup[] {
  const primary = isUnchanged(result) && result.diffs.length === 0 ? undefined : primaryOf(result)
  const name = fileLink(result.file.path, groupName(result), view.context)
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
  const failed = stoppingGates(gates).length
  const warned = gates.filter((gate) => gate.outcome === 'failed' && !stops(gate.gate)).length
  const passed = gates.filter((gate) => gate.outcome === 'passed').length
  const skipped = gates.length - failed - warned - passed
  if (gates.length === 0) return html`none`
  const parts = [
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(warned > 0 ? [`${warned} warned`] : []),
    ...(passed > 0 ? [`${passed} passed`] : []),
    ...(skipped > 0 ? [`${skipped} not judged`] : []),
  ]
  return html`${failed > 0 ? '❌' : warned > 0 ? '⚠️' : passed > 0 ? '✅' : '⏭'} ${parts.join(', ')}`
}
