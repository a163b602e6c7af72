import { bold, code, html, join, type Markup, paragraph } from '../../../markdown/markup.js'
import { count } from '../../../markdown/numbers.js'
import type { RegistrationResult } from '../result.js'
import { failedGates, failedOfAll } from './gates.js'

const MAX_NAME = 63 // AWS's limit for a group's name

/** A group's name as every part of the report shows it. */
export function groupName({ group }: RegistrationResult): Markup {
  return code(group, MAX_NAME)
}

/** The verdict, first in sign and then in words. */
export function heading(result: RegistrationResult): Markup {
  return html`<h3>${iconOf(result)} ${groupName(result)}${verdict(result)}</h3>`
}

/** One sign for what became of a model. */
export function iconOf(result: RegistrationResult): string {
  switch (result.outcome.kind) {
    case 'registered':
      return result.outcome.forced ? '⚠️' : '📦'
    case 'reused':
      return isPending(result) ? '📦' : '⚪'
    case 'gate-failed':
    case 'rejected':
      return '⛔'
    case 'superseded':
      return '⏭'
    case 'planned':
      return '📝'
    case 'offline':
      return failedGates(result).length > 0 ? '⛔' : '🔎'
    case 'failed':
      return isUncertain(result) ? '❓' : '❌'
  }
}

/** Where the version is on its way; nothing where there is no way to speak of. */
export function rail(result: RegistrationResult): Markup | undefined {
  switch (result.outcome.kind) {
    case 'registered':
      return way(`✅ Checked`, `✅ Registered`, html`⏳ ${bold('Approval')}`, `⚪ Deployed`)
    case 'reused':
      return isPending(result)
        ? way(`✅ Checked`, `✅ Registered`, html`⏳ ${bold('Approval')}`, `⚪ Deployed`)
        : undefined
    case 'gate-failed':
      return way(`✅ Checked`, html`❌ ${bold('Gate')}`, `⚪ Registered`, `⚪ Approval`, `⚪ Deployed`)
    case 'rejected':
      return way(`✅ Checked`, html`❌ ${bold('Rejected')}`)
    case 'planned':
      return way(html`✅ ${bold('Checked')}`, `⚪ Registered`, `⚪ Approval`, `⚪ Deployed`)
    case 'superseded':
    case 'offline':
    case 'failed':
      return undefined
  }
}

/** Waits for somebody to approve or reject it. */
export function isPending({ outcome }: RegistrationResult): boolean {
  return (
    (outcome.kind === 'registered' || outcome.kind === 'reused') &&
    outcome.version.approvalStatus === 'PendingManualApproval'
  )
}

/** The same candidate is in the registry and nobody has to do anything: a line is enough. */
export function isUnchanged(result: RegistrationResult): boolean {
  return result.outcome.kind === 'reused' && !isPending(result)
}

/** Unchanged, and there is nothing else to look at: a gate that the pull request loosens is. */
export function needsOneLine(result: RegistrationResult): boolean {
  return isUnchanged(result) && result.loosenedGates.length === 0
}

function verdict(result: RegistrationResult): Markup {
  const { outcome } = result
  switch (outcome.kind) {
    case 'registered':
      if (outcome.forced) return html` version ${outcome.version.version} is registered although ${failedOfAll(result)}`
      return html` version ${outcome.version.version} is registered${isPending(result) ? ' and waits for approval' : ''}`
    case 'reused':
      if (isPending(result)) return html` version ${outcome.version.version} is registered and waits for approval`
      return html` is unchanged: it is version ${outcome.version.version}`
    case 'gate-failed':
      return html` was not registered: ${failedOfAll(result)}`
    case 'rejected':
      return html` was not registered: the same model was rejected as version ${outcome.version.version}`
    case 'superseded':
      return html` was not registered: the pull request has a newer commit`
    case 'planned':
      return html`: dry run, nothing was sent`
    case 'offline':
      return failedGates(result).length > 0
        ? html`: checked offline, ${failedOfAll(result)}`
        : html`: checked offline, not registered`
    case 'failed':
      return isUncertain(result)
        ? html`: it is not known whether a version was registered`
        : html` was not registered: ${outcome.error.code}`
  }
}

/** A run that ended in the middle may have been carried out; only a rerun finds out. */
function isUncertain({ outcome }: RegistrationResult): boolean {
  return outcome.kind === 'failed' && ['unknown-outcome', 'cancelled', 'timeout'].includes(outcome.error.code)
}

/** The verdict over several models: `3 models: 1 registered, 1 failed a gate, 1 unchanged`. */
export function headingOfSeveral(results: readonly RegistrationResult[]): Markup {
  const groups = KINDS.flatMap(({ words, holds }) => {
    const amount = results.filter(holds).length
    return amount > 0 ? [`${amount} ${words}`] : []
  })
  const worst = results.find((result) => ['⛔', '❌', '❓'].includes(iconOf(result)))
  const icon = worst !== undefined ? iconOf(worst) : results.every(isUnchanged) ? '⚪' : '📦'
  return html`<h3>${icon} ${count(results.length, 'model')}: ${groups.join(', ')}</h3>`
}

const KINDS: readonly { readonly words: string; readonly holds: (result: RegistrationResult) => boolean }[] = [
  {
    words: 'registered',
    holds: (result) => result.outcome.kind === 'registered' || (result.outcome.kind === 'reused' && isPending(result)),
  },
  { words: 'failed a gate', holds: ({ outcome }) => outcome.kind === 'gate-failed' },
  { words: 'rejected before', holds: ({ outcome }) => outcome.kind === 'rejected' },
  { words: 'failed', holds: (result) => result.outcome.kind === 'failed' && !isUncertain(result) },
  { words: 'not known', holds: isUncertain },
  { words: 'superseded by a newer commit', holds: ({ outcome }) => outcome.kind === 'superseded' },
  { words: 'planned', holds: ({ outcome }) => outcome.kind === 'planned' },
  { words: 'checked offline', holds: ({ outcome }) => outcome.kind === 'offline' },
  { words: 'unchanged', holds: isUnchanged },
]

function way(...steps: readonly (Markup | string)[]): Markup {
  return paragraph(join(steps, ' → '))
}
