import { isRecord, itemsOf, memberOf, type UnknownRecord } from '../../language/unknown.js'

/** What this action fills into a card beside what its author wrote. */
export interface FilledIn {
  /** An entry of `evaluation_details`; absent without metrics. */
  readonly evaluation?: UnknownRecord
  /** Keys of `training_job_details`. */
  readonly training: UnknownRecord
}

const SHORTEST_CURVE = 20
const HALF_A_CURVE = 60

/**
 * As much of it as fits, which `fits` tells: of the ornaments the least useful go first, so that no metric is lost to the
 * points of a curve; then the least important metrics, since those further back matter less. Something always fits where
 * nothing does.
 */
export function fitting(filled: FilledIn, fits: (filled: FilledIn) => boolean): FilledIn {
  const smaller = [
    filled,
    withEvaluation(filled, (entry) => thinned(entry, HALF_A_CURVE)),
    withEvaluation(filled, (entry) => thinned(entry, SHORTEST_CURVE)),
  ]
  const least = smaller.at(-1) ?? filled
  const groups = itemsOf(filled.evaluation?.['metric_groups']).length
  const fewerGroups = Array.from({ length: Math.max(0, groups - 1) }, (_, index) =>
    withEvaluation(least, (entry) => firstGroups(entry, groups - 1 - index)),
  )
  const metricsAlone = fewerGroups.at(-1) ?? least
  const withoutTraining = { ...metricsAlone, training: {} }
  const found = [...smaller, ...fewerGroups, withoutTraining].find(fits)
  return found ?? fewestMetrics(withoutTraining, fits)
}

function fewestMetrics(filled: FilledIn, fits: (filled: FilledIn) => boolean): FilledIn {
  const nothing: FilledIn = { training: {} }
  let kept = 0
  let tooMany = itemsOf(memberOf(itemsOf(filled.evaluation?.['metric_groups'])[0], 'metric_data')).length
  const withFirst = (count: number) =>
    count === 0 ? nothing : withEvaluation(filled, (entry) => firstMetrics(entry, count))
  while (tooMany - kept > 1) {
    const middle = Math.floor((kept + tooMany) / 2)
    if (fits(withFirst(middle))) kept = middle
    else tooMany = middle
  }
  return withFirst(kept)
}

function withEvaluation(filled: FilledIn, change: (entry: UnknownRecord) => UnknownRecord): FilledIn {
  return filled.evaluation === undefined ? filled : { ...filled, evaluation: change(filled.evaluation) }
}

function firstGroups(entry: UnknownRecord, count: number): UnknownRecord {
  return { ...entry, metric_groups: itemsOf(entry['metric_groups']).slice(0, count) }
}

function firstMetrics(entry: UnknownRecord, count: number): UnknownRecord {
  const [first] = itemsOf(entry['metric_groups'])
  if (!isRecord(first)) return entry
  return { ...entry, metric_groups: [{ ...first, metric_data: itemsOf(first['metric_data']).slice(0, count) }] }
}

/** Curves of at most so many points, both ends among them. */
function thinned(entry: UnknownRecord, most: number): UnknownRecord {
  const groups = itemsOf(entry['metric_groups']).map((group) =>
    isRecord(group)
      ? { ...group, metric_data: itemsOf(group['metric_data']).map((datum) => thinnedCurve(datum, most)) }
      : group,
  )
  return { ...entry, metric_groups: groups }
}

function thinnedCurve(datum: unknown, most: number): unknown {
  if (!isRecord(datum) || datum['type'] !== 'linear_graph') return datum
  const points = itemsOf(datum['value'])
  if (points.length <= most) return datum
  const step = (points.length - 1) / (most - 1)
  return { ...datum, value: Array.from({ length: most }, (_, index) => points[Math.round(index * step)]) }
}
