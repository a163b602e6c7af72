import { changeLines, changesDiff } from '../markdown/changes.js'
import { details } from '../markdown/details.js'
import { bold, html, type Markup, paragraph } from '../markdown/markup.js'
import { count } from '../markdown/numbers.js'
import type { View } from './report-detail.js'
import type { RegistrationResult, SpecificationChange } from './result.js'

const OPEN_UP_TO = 12 // lines; a longer diff is folded

/** What differs from the baseline's specification, as a diff that folds. Nothing without a baseline that could be read. */
export function changesSection(
  { specificationChanges: changes, baseline }: RegistrationResult,
  { detail, target }: View,
): Markup | undefined {
  if (changes === undefined || baseline.kind !== 'version') return undefined
  if (changes.length === 0) return paragraph(`The specification is the same as that of version ${baseline.version}.`)
  const summary = html`${bold(`What changes against version ${baseline.version}`)} — ${countsOf(changes)}`
  if (detail.changes === 'counts') return html`<p>${summary}</p>`
  return details({
    summary,
    content: changesDiff(changes),
    open: target === 'summary' || changeLines(changes).length <= OPEN_UP_TO,
  })
}

/** `1 image, 1 artifact, 2 metadata entries`. */
function countsOf(changes: readonly SpecificationChange[]): string {
  const names = changes.map(nameOf)
  return [...new Set(names)]
    .map((name) => {
      const amount = names.filter((other) => other === name).length
      return count(amount, name, PLURALS.get(name) ?? `${name}s`)
    })
    .join(', ')
}

const PLURALS = new Map([
  ['metadata entry', 'metadata entries'],
  ['other entry', 'other entries'],
])

function nameOf({ section, key }: SpecificationChange): string {
  if (key === 'image') return 'image'
  if (key === 'model_data' || key === 'artifact') return 'artifact'
  if (key.startsWith('environment')) return 'environment variable'
  if (section.startsWith('containers')) return 'container setting'
  return BY_SECTION.get(section) ?? 'other entry'
}

const BY_SECTION = new Map([
  ['realtime_instance_types', 'instance type'],
  ['transform_instance_types', 'instance type'],
  ['content_types', 'content type'],
  ['response_types', 'response type'],
  ['hyper_parameters', 'hyper-parameter'],
  ['metadata', 'metadata entry'],
  ['environment', 'environment variable'],
])
