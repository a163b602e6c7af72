import { unquote } from '../../text/value-path.js'
import { SECTIONS } from '../formats/recognise.js'
import type { Metric, MetricValue, StoredMetrics } from '../metric.js'
import { isBookkeeping } from '../report/bookkeeping.js'

/** A metric that an earlier version has on record and the candidate has not. */
export interface GoneMetric {
  readonly name: string
  readonly path: string
  readonly value: MetricValue
}

/** What a version has on record, beside the metrics of a candidate. */
export interface Paired {
  /** By the candidate's path. */
  readonly metrics: ReadonlyMap<string, MetricValue>
  readonly gone: readonly GoneMetric[]
}

/**
 * Sets what a version has on record beside a candidate's metrics: by path; and what is on record by a name alone, as earlier
 * releases, SageMaker's SDK and people write it, by that name where it means one metric and no other.
 */
export function pairMetrics(metrics: readonly Pick<Metric, 'name' | 'path'>[], recorded: StoredMetrics): Paired {
  const { metrics: byPath, named = new Map<string, MetricValue>() } = recorded
  const found = new Map<string, MetricValue>()
  for (const { path } of metrics) {
    const value = byPath.get(path)
    if (value !== undefined) found.set(path, value)
  }
  const meant = namesOf(metrics)
  for (const [name, value] of named) {
    const [path, ...others] = meant.get(name) ?? []
    if (path !== undefined && others.length === 0 && !found.has(path)) found.set(path, value)
  }
  const paths = new Set(metrics.map(({ path }) => path))
  const lost = [
    ...[...byPath].filter(([path]) => !paths.has(path)),
    ...[...named].filter(([name]) => !meant.has(name) && !byPath.has(name)),
  ]
  const gone = lost
    .filter(([path]) => !isBookkeeping(path))
    .map(([path, value]) => ({ name: shortName(path), path, value }))
  return { metrics: found, gone }
}

/** Each word that may mean a metric, with the paths of those that it may mean. */
function namesOf(metrics: readonly Pick<Metric, 'name' | 'path'>[]): ReadonlyMap<string, readonly string[]> {
  const meant = new Map<string, readonly string[]>()
  for (const { name, path } of metrics) {
    for (const word of new Set([name, path, shortName(path)])) {
      const paths = meant.get(word) ?? []
      if (!paths.includes(path)) meant.set(word, [...paths, path])
    }
  }
  return meant
}

/** A path as it is shown: within a section of SageMaker's the key alone, and a key with dots without its quotes. */
export function shortName(path: string): string {
  const only = /^"(?:[^"\\]|\\.)*"$/.test(path) ? unquote(path) : undefined
  if (only !== undefined) return only
  const section = [...SECTIONS.keys()].find((key) => path.startsWith(`${key}.`))
  return section === undefined ? path : path.slice(section.length + 1)
}

/** What a version has on record, by names to show: short ones where no two are the same. */
export function byShownName({ metrics, named = new Map() }: StoredMetrics): ReadonlyMap<string, MetricValue> {
  const all = [...metrics, ...named]
  const times = new Map<string, number>()
  for (const [path] of all) times.set(shortName(path), (times.get(shortName(path)) ?? 0) + 1)
  return new Map(all.map(([path, value]) => [times.get(shortName(path)) === 1 ? shortName(path) : path, value]))
}
