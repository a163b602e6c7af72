import { defined } from '../../../language/defined.js'
import { alert } from '../../../markdown/alert.js'
import { cardSection } from '../../../markdown/card.js'
import { changesDiff } from '../../../markdown/changes.js'
import { checksSection } from '../../../markdown/checks.js'
import { details } from '../../../markdown/details.js'
import { blocks, bold, code, html, type Markup, NOTHING, paragraph, text } from '../../../markdown/markup.js'
import { count } from '../../../markdown/numbers.js'
import { failureBlocks, overridesSection, requestSection } from '../../../markdown/sections.js'
import { table } from '../../../markdown/table.js'
import { placeLink } from '../../../report/links.js'
import { loosenedGatesSentences } from '../../../report/loosened.js'
import { WHY_OFFLINE } from '../../../report/offline-sentences.js'
import type { Difference, PackageResult, PackageState, StatusItem } from '../result.js'
import { PUBLIC_DATA, trouble } from '../sentences.js'
import { stateOfOutcome } from '../state.js'
import type { View } from './detail.js'
import { metricsTable } from './metrics.js'

const MAX_CARD = 20_000 // characters of markup
const MAX_DIFFERENCES = 60

/** Everything about one package below its heading. GitHub draws no alerts inside a folded section. */
export function packageBody(result: PackageResult, view: View, place: 'top' | 'folded'): Markup {
  const state = stateOfOutcome(result.outcome)
  return blocks(
    arnLine(result),
    troubleAlert(result, view, place),
    state === undefined ? undefined : statusTable(state, view),
    publicDataAlert(result, view, place),
    loosenedAlert(result, view, place),
    differencesBlock(result, view),
    metricsTable(result, view),
    ...(view.detail.folded ? foldedSections(result, view) : []),
  )
}

function arnLine({ outcome }: PackageResult): Markup | undefined {
  const state = stateOfOutcome(outcome)
  if (state !== undefined) return paragraph(code(state.arn, 400))
  if (outcome.kind === 'name-taken') return paragraph(code(outcome.arn, 400))
  if (outcome.kind === 'offline') return paragraph(WHY_OFFLINE[outcome.because], CHECKED_OFFLINE)
  return undefined
}

const CHECKED_OFFLINE = 'The manifest, the metrics and the absolute gates were checked; nothing was made.'

function troubleAlert(result: PackageResult, view: View, place: 'top' | 'folded'): Markup | undefined {
  const why = trouble(result)
  if (why === undefined) return undefined
  const problems = result.outcome.kind === 'failed' ? result.outcome.error.problems : []
  const said = failureBlocks(
    { message: why.message, hint: why.hint, problems },
    {
      maxMessage: view.detail.maxMessage,
      formatProblem: ({ at, message }) => `${at.file}:${at.line}:${at.column}: ${message}`,
    },
  )
  const content = blocks(paragraph(bold('What happened:')), said)
  if (place === 'folded') return content
  return alert(result.outcome.kind === 'unfinished' ? 'WARNING' : 'CAUTION', content)
}

// A package that was there already is sent nothing.
function publicDataAlert({ publicData, outcome }: PackageResult, view: View, place: 'top' | 'folded') {
  if (publicData === undefined || outcome.kind === 'reused') return undefined
  const words = html`${code(publicData.uri, 300)} ${PUBLIC_DATA} ${placeLink(publicData.at, view.context)}`
  return place === 'top' ? alert('WARNING', paragraph(words)) : paragraph(html`⚠️ ${words}`)
}

function loosenedAlert({ loosenedGates }: PackageResult, view: View, place: 'top' | 'folded'): Markup | undefined {
  const sentences = loosenedGatesSentences(loosenedGates, view.context)
  if (sentences === undefined) return undefined
  const content = blocks(paragraph(sentences.lead), sentences.rest)
  return place === 'top' ? alert('WARNING', content) : content
}

/** ModelPackageStatus, each validation and each scan, with its reason where the service gives one. */
function statusTable(state: PackageState, { detail }: View): Markup {
  const hasReasons = [...state.validation, ...state.imageScan].some(({ reason }) => reason !== undefined)
  const row = (what: string, { name, status, reason }: StatusItem) => [
    html`${what}${name === '' ? NOTHING : html` ${code(name, 100)}`}`,
    html`${signOf(status)} ${code(status, 40)}`,
    ...(hasReasons ? [reason === undefined ? NOTHING : text(reason, detail.maxMessage)] : []),
  ]
  return table({
    columns: [
      { title: html`What` },
      { title: html`Status` },
      ...(hasReasons ? [{ title: html`Reason`, wraps: true }] : []),
    ],
    rows: [
      row('Package', { name: '', status: state.status }),
      ...state.validation.map((item) => row('Validation', item)),
      ...state.imageScan.map((item) => row('Image scan', item)),
    ],
  })
}

function signOf(status: string): string {
  return SIGNS.get(status) ?? '❔'
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['Completed', '✅'],
  ['Failed', '❌'],
  ['InProgress', '⏳'],
  ['Pending', '⏳'],
  ['NotStarted', '⚪'],
  ['Deleting', '🗑'],
])

function differencesBlock({ outcome }: PackageResult, { target, detail }: View): Markup | undefined {
  if (outcome.kind !== 'name-taken' || outcome.differences.length === 0 || !detail.folded) return undefined
  const shown = outcome.differences.slice(0, MAX_DIFFERENCES)
  const left = outcome.differences.length - shown.length
  return details({
    summary: html`${bold('What differs')} — ${count(outcome.differences.length, 'member')}, the package there against the manifest`,
    content: blocks(changesDiff(shown.map(asChange)), left > 0 ? paragraph(`${left} more.`) : undefined),
    open: target === 'summary',
  })
}

// The last step of a member's path is the key, what leads to it the heading it stands under.
function asChange({ member, there, wanted }: Difference) {
  const cut = member.lastIndexOf('.')
  return {
    section: cut < 0 ? member : member.slice(0, cut),
    key: cut < 0 ? '' : member.slice(cut + 1),
    ...defined({ before: there, after: wanted }),
  }
}

function foldedSections(result: PackageResult, { target }: View): readonly (Markup | undefined)[] {
  const { outcome, card, checks, file } = result
  const open = target === 'summary'
  return [
    card && cardSection(card, { limit: MAX_CARD, open, rest: html`The package has it whole.` }),
    overridesSection(file.overrides),
    checksSection(checks),
    outcome.kind === 'planned'
      ? requestSection({ action: 'sagemaker:CreateModelPackage', input: outcome.request, open })
      : undefined,
  ]
}
