import type { Change } from '../../../markdown/changes.js'
import { changeLines, changesDiff } from '../../../markdown/changes.js'
import { details } from '../../../markdown/details.js'
import { bold, html, type Markup, paragraph } from '../../../markdown/markup.js'
import { count } from '../../../markdown/numbers.js'
import type { RegistrationResult } from '../result.js'
import type { View } from './detail.js'

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
  const shown = changes.filter((change) => !isOnlyContent(change, changes))
  if (shown.length === 0) return paragraph(summary)
  return details({
    summary,
    content: changesDiff(shown),
    open: target === 'summary' || changeLines(shown).length <= OPEN_UP_TO,
  })
}

/**
 * Whether a report that this action uploaded only has another content, as with every new model: its place is named by its
 * digest. It is counted, and stands with its place below; its lines would push those out of sight that somebody wrote.
 */
function isOnlyContent(change: Change, all: readonly Change[]): boolean {
  const { section, key, before, after } = change
  if (!REPORTS.has(section) || before === undefined || after === undefined) return false
  const place = DIGEST.test(key)
    ? all.find((other) => other.section === section && other.key === key.replace(DIGEST, ''))
    : change
  if (place?.before === undefined || place.after === undefined) return false
  return withoutDigest(place.before) === withoutDigest(place.after)
}

const DIGEST = /\.digest$/

function withoutDigest(uri: string): string {
  return uri.replace(/\/[0-9a-f]{64}\//, '/')
}

/** `1 image, 1 artifact, 2 metadata entries`: things, each counted once however many of its keys differ. */
function countsOf(changes: readonly Change[]): string {
  const things = changes.map(thingOf)
  return [...new Set(things.map(({ name }) => name))]
    .map((name) => {
      const amount = new Set(things.filter((thing) => thing.name === name).map(({ id }) => id)).size
      return count(amount, name, PLURALS.get(name) ?? `${name}s`)
    })
    .join(', ')
}

const PLURALS = new Map([
  ['metadata entry', 'metadata entries'],
  ['other entry', 'other entries'],
])

function thingOf(change: Change): { readonly name: string; readonly id: string } {
  const { section, key, before, after } = change
  const additional = /^additional_specifications\[.*?\](?=\.|$)/.exec(section)?.[0]
  if (additional !== undefined) return { name: 'additional specification', id: additional }
  // A list has its items for keys; a thing of several keys, such as `model_data_source.uri`, is named by the first.
  const [first = ''] = REPORTS.has(section) ? [key.replace(/\.(?:digest|content_type)$/, '')] : key.split('.')
  const named = key.startsWith('environment.') ? key : first
  return { name: nameOf(section, named), id: JSON.stringify([section, named === '' ? (before ?? after) : named]) }
}

const REPORTS = new Set(['reports', 'drift_baselines'])

function nameOf(section: string, key: string): string {
  if (!section.startsWith('containers')) return BY_SECTION.get(section) ?? 'other entry'
  if (key.startsWith('environment.')) return 'environment variable'
  return BY_KEY.get(key.replace(/\[.*/, '')) ?? 'container setting'
}

const BY_KEY = new Map([
  ['image', 'image'],
  ['model_data', 'artifact'],
  ['model_data_source', 'artifact'],
  ['additional_model_data', 'artifact'],
])

const BY_SECTION = new Map([
  ['description', 'description'],
  ['domain', 'domain'],
  ['task', 'task'],
  ['source_uri', 'source URI'],
  ['realtime_instance_types', 'instance type'],
  ['transform_instance_types', 'instance type'],
  ['content_types', 'content type'],
  ['response_types', 'response type'],
  ['sample_payload', 'sample payload'],
  ['hyper_parameters', 'hyper-parameter'],
  ['reports', 'report'],
  ['drift_baselines', 'drift baseline'],
  ['metadata', 'metadata entry'],
])
