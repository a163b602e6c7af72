import { details } from '../markdown/details.js'
import { shorten } from '../markdown/escape.js'
import { fenceOfLines } from '../markdown/fence.js'
import { bold, html, type Markup, paragraph } from '../markdown/markup.js'
import { count } from '../markdown/numbers.js'
import type { View } from './report-detail.js'
import type { RegistrationResult, SpecificationChange } from './result.js'

const OPEN_UP_TO = 12 // lines; a longer diff is folded
const MAX_VALUE = 200 // characters
const MAX_KEY_WIDTH = 24

/** What differs from the baseline's specification, as a diff that folds. Nothing without a baseline that could be read. */
export function changesSection(
  { specificationChanges: changes, baseline }: RegistrationResult,
  { detail, target }: View,
): Markup | undefined {
  if (changes === undefined || baseline.kind !== 'version') return undefined
  if (changes.length === 0) return paragraph(`The specification is the same as that of version ${baseline.version}.`)
  const summary = html`${bold(`What changes against version ${baseline.version}`)} — ${countsOf(changes)}`
  if (detail.changes === 'counts') return html`<p>${summary}</p>`
  const lines = diffLines(changes)
  return details({
    summary,
    content: fenceOfLines('diff', lines),
    open: target === 'summary' || lines.length <= OPEN_UP_TO,
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

function diffLines(changes: readonly SpecificationChange[]): readonly string[] {
  const width = Math.min(MAX_KEY_WIDTH, Math.max(...changes.map(({ key }) => key.length)))
  const sections = [...new Set(changes.map(({ section }) => section))]
  return sections.flatMap((section) => [
    `  ${section}`,
    ...changes.filter((change) => change.section === section).flatMap((change) => linesOf(change, width)),
  ])
}

function linesOf({ key, before, after }: SpecificationChange, width: number): readonly string[] {
  const name = key === '' ? '' : `${key.padEnd(width)}  `
  return [
    ...(before === undefined ? [] : [`-   ${name}${shorten(before, MAX_VALUE)}`]),
    ...(after === undefined ? [] : [`+   ${name}${shorten(after, MAX_VALUE)}`]),
  ]
}
