import { fromCustomerMetadata, fromModelCard } from '../metrics/stored.js'
import type { MetricValue } from '../metrics/types.js'
import type { DescribedVersion } from './look-up.js'

/** The metrics stored on a version: those of its card, and over them those of its metadata, which are exact. */
export function storedMetrics(description: DescribedVersion['description']): ReadonlyMap<string, MetricValue> {
  return new Map([
    ...fromModelCard(description.ModelCard?.ModelCardContent ?? ''),
    ...fromCustomerMetadata(description.CustomerMetadataProperties ?? {}),
  ])
}
