import type { DescribeModelPackageOutput } from '@aws-sdk/client-sagemaker'
import type { ManifestFile } from '../../manifest/file.js'
import type { DeploySection } from '../../manifest/schema/deploy/section.js'
import type { Suffix } from '../../registry/version/identity.js'

/** What the workflow says about a deploy or a rollback; nothing here can come from a manifest. */
export interface DeploySettings {
  readonly mode: 'deploy' | 'rollback'
  /** `churn@v12`, `churn/v12`, `v12`, `latest-approved`, an ARN, or empty. A git tag's name may be given as it stands, with `modelIsTag`. */
  readonly model: string
  /** `model` is the name of a git tag: then a bare `v12` is a release of the repository and selects nothing (ruling 24). */
  readonly modelIsTag: boolean
  /** Key under `deploy.environments`; empty where the manifest has none. */
  readonly environment: string
  /** The `environment` claim of the ID token, where there is one; must equal `environment` (ruling 24). */
  readonly tokenEnvironment?: string
  readonly region: string
  readonly partition: string
  /** Where the group lives; equal to `workloadAccount` with a single account. */
  readonly registryAccount: string
  readonly workloadAccount: string
  readonly executionRoleArn: string
  readonly vpc?: { readonly subnets: readonly string[]; readonly securityGroupIds: readonly string[] }
  readonly endpointKmsKeyId?: string
  /** `s3://…`; needed where the manifest has `data_capture`. */
  readonly dataCaptureS3Uri?: string
  readonly dataCaptureKmsKeyId?: string
  /** `s3://…`; needed where the manifest has `async`. */
  readonly asyncOutputS3Uri?: string
  /** `s3://…`; where the manifest has `async`. */
  readonly asyncFailureS3Uri?: string
  /** SNS topics that an asynchronous endpoint tells of its answers, and that there is none. */
  readonly asyncSuccessTopicArn?: string
  readonly asyncErrorTopicArn?: string
  readonly allowDowngrade: boolean
  /** Whether the commit that the rules come from must lie on the default branch or on a protected one. */
  readonly deployFrom: 'protected-branches' | 'any'
  /** Deploys a version that was Approved when it was created and never modified since. */
  readonly allowApprovedAtBirth: boolean
  /** Canary, linear or rolling without a single alarm, which AWS then cannot roll back. */
  readonly allowWithoutAlarms: boolean
  readonly reason: string
  /** How many superseded configurations (with their models) stay besides the live and the previous one. */
  readonly keepPrevious: number
  readonly waitTimeoutMinutes: number
  readonly pollIntervalSeconds: number
  /** How long somebody else's update of the endpoint is waited for before this run refuses; 0 refuses at once. */
  readonly busyWaitMinutes: number
  readonly dryRun: boolean
  readonly run: RunIdentity
}

/** Who deploys and from where; becomes tags and the stage's description. */
export interface RunIdentity {
  readonly repository: string
  readonly commit: string
  /** `refs/heads/…` or `refs/tags/…`. */
  readonly ref: string
  readonly serverUrl: string
  readonly runUrl: string
  readonly actor: string
}

/** As much of a manifest as a deploy needs. */
export interface DeployFile extends Pick<ManifestFile, 'path' | 'locate'> {
  readonly manifest: { readonly group: string; readonly deploy?: DeploySection | undefined }
}

/** What is to be deployed. */
export interface DeployRequest {
  /** Every manifest of the run; the one whose group is the version's is used (ruling 24). */
  readonly files: readonly DeployFile[]
  /** Digests of a manifest as checked out, as they would stand on its version; asked only where `model` is empty. */
  readonly digestsOf: (file: DeployFile) => Promise<ManifestDigests>
  /** The bytes of a file beside the manifest, for `smoke_test.payload`. */
  readonly readFile: (file: DeployFile, path: string) => Promise<Uint8Array>
}

/** A manifest's identity as it would stand on its version: its images may be written with tags, and were sent by the digests they had then. */
export interface ManifestDigests extends Suffix {
  /** Whether a version would serve what the manifest says, wherever its tags point now. */
  readonly isServedBy: (version: DescribeModelPackageOutput) => boolean
}
