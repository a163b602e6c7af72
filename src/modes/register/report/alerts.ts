import { alert } from '../../../markdown/alert.js'
import { shorten } from '../../../markdown/escape.js'
import { wrappedFence } from '../../../markdown/fence.js'
import { blocks, bold, code, html, join, type Markup, NOTHING, paragraph, text } from '../../../markdown/markup.js'
import { failureBlocks } from '../../../markdown/sections.js'
import { type ComparedBaseline, inWords, isCompared } from '../../../metrics/compared-with.js'
import { placeLink } from '../../../report/links.js'
import { loosenedGatesSentences } from '../../../report/loosened.js'
import { WHY_OFFLINE } from '../../../report/offline-sentences.js'
import { formatProblem } from '../../../text/diagnostics.js'
import { LOOKS_SAFE } from '../checks.js'
import type { RegistrationResult } from '../result.js'
import type { View } from './detail.js'
import { failedGates, failureSentence, warningGates } from './gates.js'
import { rejection } from './sentence.js'

const MAX_LISTED = 5 // gates in one alert

interface Trouble {
  readonly kind: 'NOTE' | 'WARNING' | 'CAUTION'
  readonly lead: Markup
  /** Blocks below the leading paragraph. */
  readonly rest?: Markup
}

/**
 * What the reader must know, the worst first, as GitHub's alerts; nothing when all is well. Inside a folded section, where
 * GitHub draws no alerts, they are quotations with a sign.
 */
export function alerts(result: RegistrationResult, view: View, place: 'top' | 'folded'): Markup {
  const found = [gateTrouble, outcomeTrouble, loosenedTrouble, suspicions, baselineTrouble].flatMap(
    (find) => find(result, view) ?? [],
  )
  return blocks(
    ...found.map(({ kind, lead, rest = NOTHING }) =>
      place === 'top'
        ? alert(kind, blocks(paragraph(lead), rest))
        : blocks(paragraph(html`${SIGNS[kind]} ${lead}`), rest),
    ),
  )
}

const SIGNS = { NOTE: 'ℹ️', WARNING: '⚠️', CAUTION: '⛔' } as const

/** What looks safe and is not; it stands among the checks, too, where each is told at its length. */
function suspicions({ checks }: RegistrationResult): Trouble | undefined {
  const found = checks.filter(({ title }) => title === LOOKS_SAFE)
  if (found.length === 0) return undefined
  const lines = found.slice(0, MAX_LISTED).map(({ detail }) => text(detail, 400))
  const more = found.length > lines.length ? [html`${found.length - lines.length} more among the checks.`] : []
  return { kind: 'WARNING', lead: join([bold('This looks safe, and is not:'), ...lines, ...more], '<br>') }
}

function gateTrouble(result: RegistrationResult, view: View): Trouble | undefined {
  const failed = failedGates(result)
  const warned = warningGates(result)
  const all = [...failed, ...warned]
  // Where the run failed because the registry could not be read, that is told once, by the error.
  if (all.length === 0 || (result.outcome.kind === 'failed' && result.baseline.kind === 'unreadable')) return undefined
  const lines = all
    .slice(0, MAX_LISTED)
    .map((gate) => html`${bold(failureSentence(gate, result))} ${placeLink(gate.gate.at, view.context)}`)
  const more = all.length > lines.length ? [html`${all.length - lines.length} more in the table.`] : []
  return {
    kind: failed.length > 0 ? 'CAUTION' : 'WARNING',
    lead: join([...lines, ...more], '<br>'),
    rest: paragraph(failed.length > 0 ? afterFailure(result) : 'This only warns.'),
  }
}

function afterFailure({ outcome, baseline }: RegistrationResult): Markup {
  if (baseline.kind === 'unreadable' && outcome.kind === 'gate-failed') {
    return html`Nothing was registered. Give the permission that is missing, or let the gate be an absolute one.`
  }
  switch (outcome.kind) {
    case 'registered':
      return html`It was registered nevertheless, because the workflow says ${code('on-gate-failure: register')}. The version records this.`
    case 'reused':
      return html`Version ${outcome.version.version} holds the same model already.`
    case 'gate-failed':
    case 'offline':
    case 'planned':
      return html`Nothing was registered. Improve the model, or change the gate and have the change reviewed.`
    case 'failed':
    case 'rejected':
    case 'superseded':
      return html`Improve the model, or change the gate and have the change reviewed.`
  }
}

function outcomeTrouble({ outcome, baseline }: RegistrationResult, view: View): Trouble | undefined {
  switch (outcome.kind) {
    case 'failed':
      return {
        kind: 'CAUTION',
        lead: html`<b>What happened:</b> ${code(outcome.error.code)}`,
        rest: failureBlocks(outcome.error, { maxMessage: view.detail.maxMessage, formatProblem }),
      }
    case 'rejected':
      return {
        kind: 'CAUTION',
        lead: rejection(outcome),
        rest: paragraph('Nothing was registered. A changed model is a new candidate.'),
      }
    case 'offline':
      return {
        kind: 'NOTE',
        lead: html`${bold(WHY_OFFLINE[outcome.because])} ${isCompared(baseline) ? checkedAgainst(baseline) : CHECKED_OFFLINE}`,
      }
    case 'registered':
    case 'reused':
      return outcome.duplicate === undefined
        ? undefined
        : {
            kind: 'WARNING',
            lead: bold(
              `A run beside this one registered the same model a second time, as version ${outcome.duplicate.version}.`,
            ),
            rest: paragraph(
              `Judge version ${outcome.version.version} and reject the other one:`,
              code(outcome.duplicate.arn),
            ),
          }
    case 'gate-failed':
    case 'superseded':
    case 'planned':
      return undefined
  }
}

const CHECKED_OFFLINE =
  'The manifest, the metrics and the absolute gates were checked; nothing was compared or registered.'

function checkedAgainst(baseline: ComparedBaseline): string {
  return `The manifest, the metrics and the gates were checked against ${inWords(baseline)}; the registry was not asked, and nothing was registered.`
}

function loosenedTrouble({ loosenedGates }: RegistrationResult, { context }: View): Trouble | undefined {
  const sentences = loosenedGatesSentences(loosenedGates, context)
  return sentences && { kind: 'WARNING', ...sentences }
}

function baselineTrouble({ baseline, outcome }: RegistrationResult, { detail }: View): Trouble | undefined {
  switch (baseline.kind) {
    case 'unreadable':
      if (outcome.kind === 'failed') return undefined
      return {
        kind: 'WARNING',
        lead: bold('The registry could not be read, so nothing says whether this model is better.'),
        rest: wrappedFence(shorten(baseline.reason, detail.maxMessage)),
      }
    case 'first':
      if (outcome.kind === 'failed' || outcome.kind === 'superseded') return undefined
      return {
        kind: 'NOTE',
        lead: html`${bold(baseline.hasUnapproved ? ONLY_UNAPPROVED : FIRST)} Relative gates are skipped.`,
      }
    case 'version':
      if (baseline.unread === undefined || outcome.kind === 'failed') return undefined
      return {
        kind: 'WARNING',
        lead: bold(
          `The metrics of version ${baseline.version} could not be read, so nothing says whether this model is better.`,
        ),
        rest: wrappedFence(shorten(baseline.unread, detail.maxMessage)),
      }
    case 'not-wanted':
    case 'offline':
    case 'report':
      return undefined
  }
}

const FIRST = 'This is the first version in the group, so there is nothing to compare it with.'
const ONLY_UNAPPROVED = 'No version of this group is approved yet, so there is nothing to compare this one with.'
