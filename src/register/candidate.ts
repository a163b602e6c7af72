import type { ManifestFile } from '../manifest/file.js'
import type { LoosenedGate, Metric } from '../metrics/types.js'
import type { ArtifactStore, Clock, PullRequestPort, RunContext, VersionReader, VersionWriter } from '../ports.js'
import type { ModelVersion } from './result.js'

/** One manifest with the metrics of its report: what may become one version. Everything in it is checked already. */
export interface Candidate {
  readonly file: ManifestFile
  readonly metrics: readonly Metric[]
  /** The report the metrics came from, as text; absent where the manifest names none. */
  readonly report?: { readonly path: string; readonly text: string }
  readonly loosenedGates: readonly LoosenedGate[]
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
