import { byImportance } from '../../metrics/importance.js'
import type { Metric, MetricValue } from '../../metrics/metric.js'
import { isStorableName } from '../../metrics/names.js'

export { detailsFromModelCard, fromModelCard } from '../card/reading.js'

const PREFIX = 'metric/'
// What JavaScript writes for a finite number: the shortest text that reads back as the same double.
const NUMBER = '-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:e[+-][0-9]{1,3})?'
const STORED = new RegExp(`^(${NUMBER})(?: sd=(${NUMBER}))?$`)

/**
 * The customer metadata that keeps the metrics of a version: `metric/mse` = `0.2841 sd=0.0103`. At most `room` entries:
 * gated metrics first, then the primary one, declared ones, and the rest in their order. Names that the service would
 * refuse are left out; the model card has all of them.
 */
export function toCustomerMetadata(metrics: readonly Metric[], room: number): Record<string, string> {
  const kept = byImportance(metrics)
    .filter(({ name, value }) => isStorableName(name) && Number.isFinite(value))
    .slice(0, Math.max(0, room))
  return Object.fromEntries(kept.map((metric) => [`${PREFIX}${metric.name}`, toText(metric)]))
}

/**
 * The metrics in a version's customer metadata, by name. Anybody who may update the version can write there, so an entry
 * of any other shape is passed over.
 */
export function fromCustomerMetadata(
  properties: Readonly<Record<string, string>> | undefined,
): ReadonlyMap<string, MetricValue> {
  return new Map(
    Object.entries(properties ?? {}).flatMap(([key, text]) => {
      const name = key.slice(PREFIX.length)
      const value = key.startsWith(PREFIX) && isStorableName(name) ? fromText(text) : undefined
      return value === undefined ? [] : [[name, value] as const]
    }),
  )
}

function toText({ value, standardDeviation }: MetricValue): string {
  return standardDeviation === undefined ? String(value) : `${value} sd=${standardDeviation}`
}

function fromText(text: string): MetricValue | undefined {
  const [, first, second] = STORED.exec(text) ?? []
  if (first === undefined) return undefined
  const value = Number(first) + 0
  if (!Number.isFinite(value)) return undefined
  if (second === undefined) return { value }
  const standardDeviation = Number(second) + 0
  return Number.isFinite(standardDeviation) && standardDeviation >= 0 ? { value, standardDeviation } : undefined
}
