import type { ActionError } from '../../errors.js'
import type { MetricValue } from '../../metrics/metric.js'
import type { Decision } from '../../registry/decision.js'
import type { DescribedVersion } from '../../registry/look-up.js'
import type { ServedEnvironment } from '../../registry/served.js'

/** Which version is where. Log table, job summary and JSON are made of this alone. */
export interface StatusResult {
  readonly at: Date
  readonly groups: readonly GroupStatus[]
  /** Why nothing could be looked at; then `groups` is empty. */
  readonly error?: ActionError
}

export interface GroupStatus {
  readonly group: string
  readonly arn: string
  /** Newest first. With `model` only the one that it names. */
  readonly versions: readonly VersionStatus[]
  /** Whether there are older versions that are not shown. */
  readonly hasMore: boolean
  /** Whether `model` named one version: then its details are shown. */
  readonly isDetail: boolean
  /** The course of each metric over the versions read, oldest first. */
  readonly history: readonly MetricCourse[]
  readonly endpoints: readonly EndpointStatus[]
  /** Where endpoints were looked for; undefined where nobody could be asked. */
  readonly endpointsOf: { readonly account: string; readonly region: string } | undefined
  /** Why this group could not be read. The others still are. */
  readonly error?: ActionError
  /** What could not be read, each a sentence with what to do about it. */
  readonly notes: readonly string[]
}

export interface VersionStatus extends DescribedVersion {
  readonly approvalStatus: string
  /** Who decided, as this action writes it; undefined where it was decided elsewhere or not at all. */
  readonly decision: Decision | undefined
  readonly metrics: ReadonlyMap<string, MetricValue>
  readonly served: readonly ServedEnvironment[]
  /** Whether the specification is the one that was registered (ruling 3). */
  readonly specification: 'same' | 'extended' | 'changed' | 'unknown'
}

export interface MetricCourse {
  readonly name: string
  readonly points: readonly { readonly version: number; readonly value: number }[]
}

/** An endpoint with a version of the group behind it. */
export interface EndpointStatus {
  readonly name: string
  /** DescribeEndpoint's: `InService`, `Updating`, … */
  readonly status: string
  /** The versions of the group behind it, with their share of the traffic in percent, largest first. */
  readonly serving: readonly { readonly version: number; readonly percent: number }[]
}
