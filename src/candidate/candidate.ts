import type { ManifestFile, ManifestPath } from '../manifest/file.js'
import type { ModelCardContent } from '../manifest/schema/card.js'
import type { LoosenedGate, Metric, ReportDetails } from '../metrics/metric.js'
import type { ModelVersion } from '../modes/register/result.js'
import type {
  ArtifactStore,
  Clock,
  FolderStore,
  GroupKeeper,
  ImageRegistry,
  KeyReader,
  PullRequestPort,
  ReportStore,
  RunContext,
  SourceReader,
  VersionReader,
  VersionUpdater,
  VersionWriter,
} from '../ports.js'

/** One manifest with the metrics of its report: what may become one version. Everything in it is checked already. */
export interface Candidate {
  readonly file: ManifestFile
  readonly metrics: readonly Metric[]
  /** The report the metrics came from, as text; absent where the manifest names none. */
  readonly report?: { readonly path: string; readonly text: string }
  readonly loosenedGates: readonly LoosenedGate[]
  /** What was recognised in the report, in words; absent without a report. */
  readonly shape?: string
  /** Absent where no report has any. */
  readonly details?: ReportDetails
  /** The card of the manifest or of the file that it names, checked. */
  readonly card?: ModelCardContent
  /** The files of the workspace that `metrics`, `reports` and `drift_baselines` name, each once for each place that names it. */
  readonly files?: readonly LocalReport[]
}

/** A file of the workspace that becomes an object in S3. */
export interface LocalReport {
  /** The key that names it, such as `['reports', 'bias', 'report']`. */
  readonly at: ManifestPath
  /** Relative to the workspace. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** Where versions go, and what the workflow (never the manifest) decides about them. */
export interface RegisterSettings {
  readonly region: string
  /** `aws`, `aws-cn`, `aws-us-gov`: the partition of the caller's own ARN. */
  readonly partition: string
  /** The account of the credentials that create, from GetCallerIdentity. */
  readonly callerAccount: string
  /** `registry-account-id`; absent means the caller's own account. Another account is addressed by ARN, our own by name. */
  readonly registryAccount?: string
  readonly dryRun: boolean
  readonly onGateFailure: 'stop' | 'register'
  /** `create-group`: a group of our own account that is missing is made. */
  readonly createGroup?: boolean
  /** `model-card-status`, which wins over the manifest's `model_card_status`. */
  readonly modelCardStatus?: 'Draft' | 'PendingReview' | 'Approved' | 'Archived'
  /** `package-kms-key-id`, for SecurityConfig. */
  readonly packageKmsKeyId?: string
  /** `reports-s3-uri` without a slash at its end, with the key and the owner of the bucket. */
  readonly reports?: { readonly s3Uri: string; readonly kmsKeyId: string | undefined; readonly bucketOwner: string }
  /** How many manifests are registered side by side; 8 unless told. */
  readonly concurrency?: number
}

/** Said as soon as a version's ARN is known, before anything else is awaited; may come again with a lower version. */
export interface KnownVersion {
  readonly file: ManifestFile
  readonly version: ModelVersion
  /** False where an existing version is reused. */
  readonly registered: boolean
}

export interface RegisterPorts {
  readonly writer: VersionWriter
  readonly reader: VersionReader
  readonly artifacts: ArtifactStore
  /** Each of these is asked only where a manifest needs it. */
  readonly folders?: FolderStore
  readonly images?: ImageRegistry
  readonly keys?: KeyReader
  readonly sources?: SourceReader
  readonly reports?: ReportStore
  readonly groups?: GroupKeeper
  readonly updater?: VersionUpdater
  /** Absent outside a pull request: the head is then not read again before the create. */
  readonly pullRequest?: Pick<PullRequestPort, 'headSha'>
  readonly clock: Clock
  /** Writes the outputs; must not throw and must not wait. */
  readonly onVersion?: (known: KnownVersion) => void
}

/** `register({ candidates, settings, context }, ports)` gives one result for each candidate, in their order, and never rejects. */
export interface RegisterRequest {
  readonly candidates: readonly Candidate[]
  readonly settings: RegisterSettings
  readonly context: RunContext
}

/** `checkOffline({ candidates, because })`: the same results without credentials; pure, no ports. */
export interface OfflineRequest {
  readonly candidates: readonly Candidate[]
  readonly because: 'fork' | 'dependabot' | 'laptop'
}
