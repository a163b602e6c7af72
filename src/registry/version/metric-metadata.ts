import { byImportance } from '../../metrics/importance.js'
import type { Metric, MetricValue, StoredMetrics } from '../../metrics/metric.js'
import { isPresentableName, metadataKey, nameOfKey, pathOfKey } from '../../metrics/metric-names.js'
import { METRIC_NAMES } from '../card/content.js'

export { METRIC_NAMES } from '../card/content.js'
export { detailsFromModelCard, fromModelCard } from '../card/reading.js'

// What JavaScript writes for a finite number: the shortest text that reads back as the same double.
const NUMBER = '-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:e[+-][0-9]{1,3})?'
const STORED = new RegExp(`^(${NUMBER})(?: sd=(${NUMBER}))?$`)

/**
 * The customer metadata that keeps the metrics of a version: `metric/regression_metrics.mse` = `0.2841 sd=0.0103`. At most
 * `room` entries and the way to read them: gated metrics first, then the primary one, declared ones, and the rest in their order. What is too long for a
 * key is left out; the model card has all of them.
 */
export function toCustomerMetadata(metrics: readonly Metric[], room: number): Record<string, string> {
  const entries = new Map<string, string>()
  for (const metric of byImportance(metrics)) {
    const key = metadataKey(metric.path)
    if (key === undefined || !isPresentableName(metric.path) || !Number.isFinite(metric.value) || entries.has(key))
      continue
    entries.set(key, toText(metric))
  }
  const kept = [...entries].slice(0, Math.max(0, room))
  return kept.length === 0 ? {} : { ...Object.fromEntries(kept), [METRIC_NAMES.key]: METRIC_NAMES.value }
}

/**
 * The metrics in a version's customer metadata: by path, or by name where an earlier release or somebody else wrote them. Anybody
 * who may update the version can write there, so an entry of any other shape is passed over.
 */
export function fromCustomerMetadata(properties: Readonly<Record<string, string>> | undefined): StoredMetrics {
  const hasPaths = properties?.[METRIC_NAMES.key] === METRIC_NAMES.value
  const nameIn = hasPaths ? pathOfKey : nameOfKey
  const found = new Map(
    Object.entries(properties ?? {}).flatMap(([key, text]) => {
      const name = nameIn(key)
      const value = name !== undefined && isPresentableName(name) ? fromText(text) : undefined
      return name === undefined || value === undefined ? [] : [[name, value] as const]
    }),
  )
  return hasPaths ? { metrics: found } : { metrics: new Map(), named: found }
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
