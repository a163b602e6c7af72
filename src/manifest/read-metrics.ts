import type { Problem } from '../errors.js'
import { defined } from '../language/defined.js'
import { toProblems } from '../text/finding.js'
import { parse } from '../text/parse.js'
import { sourceOf } from '../text/source.js'
import { entryOf, type MapEntry, type MapTree } from '../text/tree.js'
import { checkMetrics } from './check.js'
import type { ManifestText } from './read.js'
import { type Manifest, manifestSchema } from './schema/manifest.js'
import { expandShortForms } from './short-form.js'

export interface ReadingOfMetrics {
  /** Absent where the manifest has none, and where nothing of them can be understood. With problems: the part without any. */
  readonly metrics?: NonNullable<Manifest['metrics']>
  /** Whose metrics they are; absent where the file names no group. */
  readonly group?: string
  /** What keeps the section from being understood. Problems elsewhere in the file are none. */
  readonly problems: readonly Problem[]
}

/**
 * Reads the `metrics` section alone, and which group it is about: of a base branch's manifest only the gates are wanted,
 * and a mistake in another section, or a key that only an older or newer release knows, must not switch them off.
 */
export function readMetrics({ path, text }: ManifestText): ReadingOfMetrics {
  const source = sourceOf({ file: path, text })
  const { tree, findings } = parse(source)
  if (tree === undefined) return { problems: toProblems(findings) }
  const expanded = expandShortForms(tree, manifestSchema)
  const name = entryOf(tree, 'group')?.value
  const group = name?.kind === 'scalar' && typeof name.value === 'string' ? { group: name.value } : {}
  const written = entryOf(tree, 'metrics')
  const entry = entryOf(expanded, 'metrics')
  if (written === undefined || entry === undefined) return { ...group, problems: [] }
  const whole = { source, start: 0, end: text.length }
  const only: MapTree = { kind: 'map', entries: new Map([['metrics', entry]]), ...whole }
  const { metrics, findings: wrong } = checkMetrics(only)
  // What YAML itself misreads is found in the whole file, and counts where the section stands.
  const inside = findings.filter(
    ({ place }) => place.start >= written.keyPlace.start && place.start <= written.value.end,
  )
  const problems = toProblems([...inside, ...wrong])
  if (problems.length === 0) return metrics === undefined ? { ...group, problems } : { ...group, metrics, problems }
  const sound = soundPart(entry, whole)
  return sound === undefined ? { ...group, problems } : { ...group, metrics: sound, problems }
}

/** Of a section with mistakes each metric that has none by itself, and the baseline. */
function soundPart(entry: MapEntry, whole: Omit<MapTree, 'kind' | 'entries'>): ReadingOfMetrics['metrics'] {
  const section = entry.value
  const values = section.kind === 'map' ? section.entries.get('values') : undefined
  if (section.kind !== 'map' || values?.value.kind !== 'map') return undefined
  // Which report it was is not asked of a base: the schema wants one.
  const report: MapEntry = { ...values, value: { ...whole, kind: 'scalar', value: ANY_REPORT } }
  const checked = (more: readonly (readonly [string, MapEntry])[]): ReadingOfMetrics['metrics'] => {
    const map: MapTree = { ...section, entries: new Map([['report', report], ...more]) }
    const { metrics } = checkMetrics({
      kind: 'map',
      entries: new Map([['metrics', { ...entry, value: map }]]),
      ...whole,
    })
    return metrics
  }
  const listed = values.value
  const read = [...listed.entries].flatMap(([name, one]) => {
    const alone: MapTree = { ...listed, entries: new Map([[name, one]]) }
    const definition = checked([['values', { ...values, value: alone }]])?.values?.[name]
    return definition === undefined ? [] : [[name, definition] as const]
  })
  if (read.length === 0) return undefined
  const written = section.entries.get('baseline')
  const baseline = written && checked([['baseline', written]])?.baseline
  return { report: ANY_REPORT, values: Object.fromEntries(read), ...defined({ baseline }) }
}

const ANY_REPORT = 'evaluation.json'
