import type { MetricValue } from '../../metrics/metric.js'
import type { DescribedVersion } from '../look-up.js'
import { fromCustomerMetadata, fromModelCard } from './metric-metadata.js'

/** The metrics stored on a version: those of its card, and over them those of its metadata, which are exact. */
export function storedMetrics(description: DescribedVersion['description']): ReadonlyMap<string, MetricValue> {
  return new Map([
    ...fromModelCard(description.ModelCard?.ModelCardContent ?? ''),
    ...fromCustomerMetadata(description.CustomerMetadataProperties ?? {}),
  ])
}
