import type { ManifestFile } from '../manifest/file.js'
import type { ModelCardContent } from '../manifest/schema/card.js'
import type { LoosenedGate, Metric, ReportDetails } from '../metrics/metric.js'
import type { KeyPath } from '../text/path.js'

/** One manifest with the metrics of its report: what may become one version. Everything in it is checked already. */
export interface Candidate {
  readonly file: ManifestFile
  readonly metrics: readonly Metric[]
  /** The report the metrics came from, as text; absent where the manifest names none. */
  readonly report?: { readonly path: string; readonly text: string }
  /** The reports of metrics that have their own, as text, by the name that the manifest gives. */
  readonly metricReports?: ReadonlyMap<string, { readonly path: string; readonly text: string }>
  readonly loosenedGates: readonly LoosenedGate[]
  /** What of the base branch's gates could not be read, each a sentence; absent where all of it was. */
  readonly unreadBase?: UnreadBase
  /** What was recognised in the report, in words; absent without a report. */
  readonly shape?: string
  /** Absent where no report has any. */
  readonly details?: ReportDetails
  /** The card of the manifest or of the file that it names, checked. */
  readonly card?: ModelCardContent
  /** The files of the workspace that `metrics`, `reports` and `drift_baselines` name, each once for each place that names it. */
  readonly files?: readonly LocalReport[]
}

/** Gates of the base branch that nobody could read: whether the candidate passes them is not known. */
export interface UnreadBase {
  readonly reasons: readonly string[]
  /** What to do about them, each a sentence. */
  readonly cures: readonly string[]
}

/** A file of the workspace that becomes an object in S3. */
export interface LocalReport {
  /** The key that names it, such as `['reports', 'bias', 'report']`. */
  readonly at: KeyPath
  /** Relative to the workspace. */
  readonly path: string
  readonly bytes: Uint8Array
}
