import type { PackageFile } from '../../manifest/file.js'
import type { Check } from '../../markdown/checks.js'
import type { Clock, PullRequestPort, RunContext, VersionReader, VersionWriter } from '../../ports.js'
import type { Candidate } from '../../registry/candidate.js'
import type { RegisterSettings } from '../../registry/registration.js'
import type { Resolved } from '../../registry/resolve/resolved.js'
import type { PackageState, PublicData } from './result.js'

/** One manifest with `name` and the metrics of its report: what may become one package. Everything in it is checked already. */
export interface PackageCandidate extends Omit<Candidate, 'file'> {
  readonly file: PackageFile
}

/**
 * What the workflow (never the manifest) decides about packages. They are made in the account of the credentials:
 * `ModelPackageName` takes no ARN, so that no other account can be named.
 */
export interface PackageSettings extends Omit<RegisterSettings, 'registryAccount' | 'createGroup' | 'reports'> {
  readonly validationRoleArn?: string
  /** `validation-kms-key-id`: the output of the validation's transform job and its instances' volumes. */
  readonly validationKmsKeyId?: string
  readonly pollIntervalSeconds: number
  /** How long to wait for a package without `validation`, and for one with it. */
  readonly waitMinutes: number
  readonly validationMinutes: number
}

/** A package's manifest with what had to be asked of AWS before anything can be sent. */
export type PackageResolution = Pick<Resolved, 'imageDigests' | 'artifacts' | 'reports' | 'checks'>

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
