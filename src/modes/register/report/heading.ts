import type { ErrorCode } from '../../../errors.js'
import { bold, code, html, type Markup, way } from '../../../markdown/markup.js'
import { count } from '../../../markdown/numbers.js'
import { isCompared } from '../../../metrics/compared-with.js'
import type { RegistrationResult } from '../result.js'
import { failedGates, failedInWords } from './gates.js'
import { predicateOf, primaryInFewWords, signOf, verdictOf } from './verdict.js'

const MAX_NAME = 63 // AWS's limit for a group's name

/** A group's name as every part of the report shows it. */
export function groupName({ group }: RegistrationResult): Markup {
  return code(group, MAX_NAME)
}

/** The verdict, first in sign and then in words. */
export function heading(result: RegistrationResult): Markup {
  return html`<h3>${iconOf(result)} ${verdictInWords(result)}</h3>`
}

/** The same without a sign, such as `churn is better: auc 0.91, 2.1% better than version 12`. */
export function verdictInWords(result: RegistrationResult): Markup {
  return html`${groupName(result)}${verdict(result)}`
}

/** One sign for what became of a model. */
export function iconOf(result: RegistrationResult): string {
  switch (result.outcome.kind) {
    case 'registered':
      return result.outcome.forced ? '⚠️' : signOf(verdictOf(result))
    case 'reused':
      return isPending(result) ? signOf(verdictOf(result)) : '⚪'
    case 'gate-failed':
    case 'rejected':
      return '⛔'
    case 'superseded':
      return '⏭'
    case 'planned':
      return '📝'
    case 'offline':
      if (failedGates(result).length > 0) return '⛔'
      return isCompared(result.baseline) ? signOf(verdictOf(result)) : '🔎'
    case 'failed':
      return isUncertain(result) ? '❓' : '❌'
  }
}

/** Where the version is on its way; nothing where there is no way to speak of. */
export function rail(result: RegistrationResult): Markup | undefined {
  switch (result.outcome.kind) {
    case 'registered':
      return way(`✅ Checked`, `✅ Registered`, html`⏳ ${bold('Waits for approval')}`, `⚪ Deployed`)
    case 'reused':
      return isPending(result)
        ? way(`✅ Checked`, `✅ Registered`, html`⏳ ${bold('Waits for approval')}`, `⚪ Deployed`)
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
      return html` version ${outcome.version.version} ${judged(result)}${outcome.forced ? `; registered although ${failedInWords(result)}` : ''}`
    case 'reused':
      if (isPending(result)) return html` version ${outcome.version.version} ${judged(result)}`
      return html` is unchanged: it is version ${outcome.version.version}`
    case 'gate-failed':
      return outcome.version === undefined
        ? html` ${judged(result)}, and was not registered: ${failedInWords(result)}`
        : html` ${judged(result)}; red, though registered before as version ${outcome.version.version}, since ${failedInWords(result)}`
    case 'rejected':
      return html` was not registered: the same model was rejected as version ${outcome.version.version}`
    case 'superseded':
      return html` was not registered: the pull request has a newer commit`
    case 'planned':
      return html` ${judged(result)}; dry run, nothing was sent`
    case 'offline':
      return html`${isCompared(result.baseline) ? html` ${judged(result)};` : ':'} checked offline, not registered${failedGates(result).length > 0 ? `; ${failedInWords(result)}` : ''}`
    case 'failed':
      return isUncertain(result)
        ? html`: it is not known whether a version was registered`
        : html` was not registered: ${outcome.error.code}`
  }
}

/** `is better: mse 0.2613, 8.0% better than v12`; without metrics what there is to say instead. */
function judged(result: RegistrationResult): Markup {
  const primary = primaryInFewWords(result)
  const predicate = predicateOf(result)
  if (primary === undefined) return html`${predicate === '' ? 'has no metrics to judge it by' : predicate}`
  return html`${predicate}: ${primary}`
}

/** A run that ended in the middle may have been carried out; only a rerun finds out. */
function isUncertain({ outcome }: RegistrationResult): boolean {
  return outcome.kind === 'failed' && LEAVES_DOUBT[outcome.error.code]
}

/** Whether a run that ends with this code may have registered a version all the same. */
const LEAVES_DOUBT = {
  'invalid-input': false,
  'invalid-manifest': false,
  'no-credentials': false,
  'access-denied': false,
  'wrong-account': false,
  'group-not-found': false,
  'gate-failed': false,
  'alarm-in-alarm': false,
  rejected: false,
  'not-approved': false,
  'changed-since-approval': false,
  'rolled-back': false,
  failed: false,
  superseded: false,
  'self-approval': false,
  'not-permitted': false,
  'not-merged': false,
  'base-unread': false,
  'not-ready': false,
  timeout: true,
  cancelled: true,
  'unknown-outcome': true,
} satisfies Record<ErrorCode, boolean>

/** The verdict over several models: `3 models: 1 registered, 1 failed a gate, 1 unchanged`. */
export function headingOfSeveral(results: readonly RegistrationResult[]): Markup {
  const groups = GROUPS.flatMap((group) => {
    const amount = results.filter((result) => groupOf(result) === group).length
    return amount > 0 ? [`${amount} ${group}`] : []
  })
  const worst = results.find((result) => ['⛔', '❌', '❓'].includes(iconOf(result)))
  const icon = worst !== undefined ? iconOf(worst) : results.every(isUnchanged) ? '⚪' : '📦'
  return html`<h3>${icon} ${count(results.length, 'model')}: ${groups.join(', ')}</h3>`
}

/** The groups of models in the order in which they are counted. */
const GROUPS = [
  'registered',
  'failed a gate',
  'rejected before',
  'failed',
  'not known',
  'superseded by a newer commit',
  'planned',
  'checked offline',
  'unchanged',
] as const

function groupOf(result: RegistrationResult): (typeof GROUPS)[number] {
  switch (result.outcome.kind) {
    case 'registered':
      return 'registered'
    case 'reused':
      return isPending(result) ? 'registered' : 'unchanged'
    case 'gate-failed':
      return 'failed a gate'
    case 'rejected':
      return 'rejected before'
    case 'failed':
      return isUncertain(result) ? 'not known' : 'failed'
    case 'superseded':
      return 'superseded by a newer commit'
    case 'planned':
      return 'planned'
    case 'offline':
      return 'checked offline'
  }
}
