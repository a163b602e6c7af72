import { code, html, type Markup } from '../../../markdown/markup.js'
import { count } from '../../../markdown/numbers.js'
import { stoppingGates } from '../../../metrics/gates/judge.js'
import type { PackageResult } from '../result.js'

const MAX_NAME = 63 // EntityName

/** A package's name as every part of the report shows it. */
export function packageName({ name }: Pick<PackageResult, 'name'>): Markup {
  return code(name, MAX_NAME)
}

/** The verdict, first in sign and then in words. */
export function heading(result: PackageResult): Markup {
  return html`<h3>${iconOf(result)} ${packageName(result)}${verdict(result)}</h3>`
}

/** The verdict over several packages: `3 packages: 1 made, 1 could not be made, 1 unchanged`. */
export function headingOfSeveral(results: readonly PackageResult[]): Markup {
  const amounts = WORDS.flatMap(([icon, words]) => {
    const amount = results.filter((result) => iconOf(result) === icon).length
    return amount === 0 ? [] : [`${amount} ${words}`]
  })
  const [worst = '📦'] = WORDS.map(([icon]) => icon).filter((icon) => results.some((one) => iconOf(one) === icon))
  return html`<h3>${worst} ${count(results.length, 'package')}: ${amounts.join(', ')}</h3>`
}

/** One sign for what became of a package. */
export function iconOf(result: PackageResult): string {
  const { outcome } = result
  switch (outcome.kind) {
    case 'created':
      return outcome.forced ? '⚠️' : '📦'
    case 'reused':
      return '⚪'
    case 'unfinished':
      return '⏳'
    case 'package-failed':
      return '❌'
    case 'name-taken':
    case 'gate-failed':
      return '⛔'
    case 'superseded':
      return '⏭'
    case 'planned':
      return '📝'
    case 'offline':
      return hasFailedGate(result) ? '⛔' : '🔎'
    case 'failed':
      return isUncertain(result) ? '❓' : '❌'
  }
}

// The worst first.
const WORDS: readonly (readonly [string, string])[] = [
  ['❌', 'could not be made'],
  ['❓', 'not known'],
  ['⛔', 'not made'],
  ['⏳', 'not finished'],
  ['⚠️', 'made although a gate failed'],
  ['📦', 'made'],
  ['⚪', 'unchanged'],
  ['📝', 'planned'],
  ['🔎', 'checked offline'],
  ['⏭', 'left to a newer commit'],
]

function verdict(result: PackageResult): Markup {
  const { outcome } = result
  switch (outcome.kind) {
    case 'created':
      return outcome.forced
        ? html` is a model package, although a gate failed`
        : html` is a model package${result.publicData === undefined ? '' : ' and has passed its validation'}`
    case 'reused':
      return html` is unchanged: the package is there already`
    case 'unfinished':
      return html` is not finished: SageMaker is still at work on it`
    case 'package-failed':
      return html` could not be made: ${whatFailed(result)}`
    case 'name-taken':
      return html` was not made: another package has this name`
    case 'gate-failed':
      return outcome.state === undefined
        ? html` was not made: a gate failed`
        : html` fails a gate, though the package was made before`
    case 'superseded':
      return html` was not made: the pull request has a newer commit`
    case 'planned':
      return html`: dry run, nothing was sent`
    case 'offline':
      return hasFailedGate(result) ? html`: checked offline, a gate failed` : html`: checked offline, not made`
    case 'failed':
      return isUncertain(result)
        ? html`: it is not known whether the package was made`
        : html` was not made: ${outcome.error.code}`
  }
}

function whatFailed({ outcome }: PackageResult): string {
  if (outcome.kind !== 'package-failed') return ''
  const { validation, imageScan } = outcome.state
  const failed = [
    ...(validation.some(({ status }) => status === 'Failed') ? ['its validation'] : []),
    ...(imageScan.some(({ status }) => status === 'Failed') ? ['the scan of its image'] : []),
  ]
  return failed.length === 0 ? 'SageMaker does not say why' : `${failed.join(' and ')} failed`
}

function hasFailedGate({ gates }: PackageResult): boolean {
  return stoppingGates(gates).length > 0
}

/** A run that ended in the middle may have been carried out; only a rerun finds out. */
function isUncertain({ outcome }: PackageResult): boolean {
  return outcome.kind === 'failed' && outcome.error.code === 'unknown-outcome'
}
