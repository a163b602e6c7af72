import { bold, code, html, type Markup } from '../../../markdown/markup.js'
import { severalBody } from '../../../report/several.js'
import type { PackageResult } from '../result.js'
import { stateOfOutcome } from '../state.js'
import { packageBody } from './body.js'
import type { View } from './detail.js'
import { iconOf, packageName } from './heading.js'

/** Several packages: a line each in one table, failed first, and a folded section for each that is not unchanged. */
export function severalPackages(results: readonly PackageResult[], view: View): Markup {
  return severalBody(results, {
    noun: 'package',
    columns: ['Package', 'Status', 'Validation', 'Image scan'],
    rowOf,
    iconOf,
    troubleFirst: ['❌', '❓', '⛔', '⏳', '⚠️'],
    isUnchanged,
    maxRows: view.detail.maxPackages,
    section: (result) =>
      view.detail.sections && !isUnchanged(result)
        ? {
            summary: html`${iconOf(result)} ${bold(packageName(result))}`,
            content: packageBody(result, view, 'folded'),
          }
        : undefined,
    open: view.target === 'summary',
  })
}

function rowOf(result: PackageResult): readonly Markup[] {
  const state = stateOfOutcome(result.outcome)
  return [
    html`${iconOf(result)} ${packageName(result)}`,
    state === undefined ? html`–` : code(state.status, 40),
    inShort(state?.validation),
    inShort(state?.imageScan),
  ]
}

function inShort(items: readonly { readonly status: string }[] | undefined): Markup {
  const statuses = [...new Set((items ?? []).map(({ status }) => status))]
  return statuses.length === 0 ? html`–` : code(statuses.join(', '), 100)
}

function isUnchanged({ outcome }: PackageResult): boolean {
  return outcome.kind === 'reused'
}
