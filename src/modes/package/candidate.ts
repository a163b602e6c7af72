import type { PackageFile } from '../../manifest/file.js'
import type { ModelCardContent } from '../../manifest/schema/card.js'
import type { Check } from '../../markdown/checks.js'
import type { LoosenedGate, Metric, ReportDetails } from '../../metrics/metric.js'
import type { Clock, PullRequestPort, RunContext, VersionReader, VersionWriter } from '../../ports.js'
import type { KeyPath } from '../../text/path.js'
import type { PackageState, PublicData } from './result.js'

/** One manifest with `name` and the metrics of its report: what may become one package. Everything in it is checked already. */
export interface PackageCandidate {
  readonly file: PackageFile
  readonly metrics: readonly Metric[]
  readonly loosenedGates: readonly LoosenedGate[]
  /** The report the metrics came from, as text; absent where the manifest names none. */
  readonly report?: { readonly path: string; readonly text: string }
  /** What was recognised in the report, in words. */
  readonly shape?: string
  readonly details?: ReportDetails
  /** The card of the manifest or of the file that it names, checked. */
  readonly card?: ModelCardContent
  /** The files of the workspace that become objects in S3. */
  readonly files?: readonly { readonly at: KeyPath; readonly path: string; readonly bytes: Uint8Array }[]
}

/** What the workflow (never the manifest) decides about packages. */
export interface PackageSettings {
  readonly region: string
  /** `aws`, `aws-cn`, `aws-us-gov`: the partition of the caller's own ARN. */
  readonly partition: string
  /** Packages are made here: `ModelPackageName` takes no ARN, so that no other account can be named. */
  readonly callerAccount: string
  readonly dryRun: boolean
  readonly onGateFailure: 'stop' | 'register'
  /** `package-kms-key-id`, for SecurityConfig. */
  readonly packageKmsKeyId?: string
  readonly validationRoleArn?: string
  /** `validation-kms-key-id`: the output of the validation's transform job and its instances' volumes. */
  readonly validationKmsKeyId?: string
  readonly modelCardStatus?: 'Draft' | 'PendingReview' | 'Approved' | 'Archived'
  readonly pollIntervalSeconds: number
  /** How long to wait for a package without `validation`, and for one with it. */
  readonly waitMinutes: number
  readonly validationMinutes: number
  /** How many manifests are worked on side by side; 8 unless told. */
  readonly concurrency?: number
}

/** A package's manifest with what had to be asked of AWS before anything can be sent. */
export interface PackageResolution {
  /** Digest of each image that is written with a tag, by the image as written; one that is missing could not be read. */
  readonly imageDigests: ReadonlyMap<string, string>
  /** One code for each artifact; undefined where it could not be read (ruling 4). */
  readonly artifacts: readonly (string | undefined)[]
  /** Where each report lies, by its key in the manifest with dots, such as `reports.bias.report`. */
  readonly reports: ReadonlyMap<
    string,
    { readonly s3Uri: string; readonly contentType: string; readonly digest?: string; readonly bytes?: Uint8Array }
  >
  readonly checks: readonly Check[]
}

export interface PackagePorts {
  readonly writer: VersionWriter
  readonly reader: Pick<VersionReader, 'describeModelPackage'>
  /** Asks what the manifest leaves open; rejects with `ActionError` or `CallFailure`. */
  readonly resolve: (candidate: PackageCandidate) => Promise<PackageResolution>
  /** Writes the report files of the workspace to where the request says they are. */
  readonly uploadReports: (resolution: PackageResolution) => Promise<readonly Check[]>
  /** Absent outside a pull request: the head is then not read again before the create. */
  readonly pullRequest?: Pick<PullRequestPort, 'headSha'>
  readonly clock: Clock
  /** From 0 to 1, for the pauses between two looks. */
  readonly random: () => number
  /** Aborted when the run has to stop. */
  readonly signal?: AbortSignal
  /** Writes the outputs as soon as the package is known; must not throw and must not wait. */
  readonly onPackage?: (known: KnownPackage) => void
  /** Told when a status changes while the package is waited for. */
  readonly onProgress?: (file: PackageFile, state: PackageState, elapsedSeconds: number) => void
  /** Told before the package is created that data becomes public. */
  readonly onPublicData?: (file: PackageFile, data: PublicData) => void
}

/** Said as soon as a package's ARN is known, before anything else is awaited. */
export interface KnownPackage {
  readonly file: PackageFile
  readonly arn: string
  /** False where an existing package is reused. */
  readonly created: boolean
}

/** `makePackages({ candidates, settings, context }, ports)` gives one result for each candidate, in their order, and never rejects. */
export interface PackagesRequest {
  readonly candidates: readonly PackageCandidate[]
  readonly settings: PackageSettings
  readonly context: RunContext
}
