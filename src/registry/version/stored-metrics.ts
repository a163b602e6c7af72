import type { StoredMetrics } from '../../metrics/metric.js'
import type { DescribedVersion } from '../look-up.js'
import { fromCustomerMetadata, fromModelCard } from './metric-metadata.js'

/** The metrics stored on a version: those of its card, and over them those of its metadata, which are exact. */
export function storedMetrics(description: DescribedVersion['description']): StoredMetrics {
  const card = fromModelCard(description.ModelCard?.ModelCardContent ?? '')
  const metadata = fromCustomerMetadata(description.CustomerMetadataProperties ?? {})
  return {
    metrics: new Map([...card.metrics, ...metadata.metrics]),
    named: new Map([...(card.named ?? []), ...(metadata.named ?? [])]),
  }
}
