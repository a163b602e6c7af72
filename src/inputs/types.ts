import type { CHECK_MODES } from './modes.js'
import type { NamedAccount, RepositoryName, RoleArn } from './parsers.js'

/** What every mode may be given. */
export interface CommonInputs {
  readonly dryRun: boolean
  /** Paths or globs, relative to the workspace. */
  readonly manifest: readonly string[]
  /** Lines of `path=value`, as they were typed. */
  readonly set: string
  /** Undefined where neither the input nor the environment names one: a check without credentials needs none. */
  readonly region: string | undefined
  readonly role: RoleArn | undefined
  readonly roleSessionName: string | undefined
  readonly roleDurationSeconds: number
  readonly audience: string
  /** Hosts besides AWS's STS that the job's ID token may be sent to. */
  readonly idTokenHosts: readonly string[]
  readonly allowedAccountIds: readonly string[]
  readonly registryAccountId: string | undefined
  readonly registryRole: RoleArn | undefined
  readonly comment: 'on-change' | 'always' | 'on-failure' | 'never'
  readonly commentKey: string | undefined
  /** What of S3 may be read, as reports of the manifest and of the baseline; empty means whatever the role may read. */
  readonly allowedS3Prefixes: readonly string[]
  readonly waitTimeoutMinutes: number
  readonly githubToken: string
}

/** What `mode: register` was asked to do. */
export interface RegisterInputs extends CommonInputs {
  readonly mode: 'register'
  readonly onGateFailure: 'stop' | 'register'
  readonly baseGates: 'required' | 'ignore'
  readonly createGroup: boolean
  readonly reportsS3Uri: string | undefined
  readonly reportsKmsKeyId: string | undefined
  /** The account that owns the bucket of `reportsS3Uri`; undefined means the account of the credentials. */
  readonly reportsBucketOwnerId: string | undefined
  readonly packageKmsKeyId: string | undefined
  readonly validationRole: RoleArn | undefined
  /** For the volumes and the output of the validation's transform job. */
  readonly validationKmsKeyId: string | undefined
  readonly modelCardStatus: ModelCardStatus | undefined
  /** The file name of the workflow that approves, for a link to its page. */
  readonly approveWorkflow: string | undefined
  readonly pollIntervalSeconds: number
  /** `wait-timeout-minutes` where a package is validated, which "can take some hours". */
  readonly validationTimeoutMinutes: number
}

export type ModelCardStatus = 'Draft' | 'PendingReview' | 'Approved' | 'Archived'

/** What `mode: update` was asked to do. */
export interface UpdateInputs extends CommonInputs {
  readonly mode: 'update'
  readonly model: string
  readonly modelCardStatus: ModelCardStatus | undefined
}

/** What `mode: deploy` and `mode: rollback` were asked to do. */
export interface DeployInputs extends CommonInputs {
  readonly mode: 'deploy' | 'rollback'
  readonly model: string
  readonly environment: string
  readonly reason: string
  readonly allowDowngrade: boolean
  readonly deployFrom: 'protected-branches' | 'any'
  readonly allowApprovedAtBirth: boolean
  readonly allowWithoutAlarms: boolean
  readonly executionRole: RoleArn
  readonly vpc: { readonly subnets: readonly string[]; readonly securityGroupIds: readonly string[] } | undefined
  readonly endpointKmsKeyId: string | undefined
  readonly dataCaptureS3Uri: string | undefined
  readonly dataCaptureKmsKeyId: string | undefined
  readonly asyncOutputS3Uri: string | undefined
  readonly asyncFailureS3Uri: string | undefined
  readonly asyncSuccessTopicArn: string | undefined
  readonly asyncErrorTopicArn: string | undefined
  readonly keepPrevious: number
  /** The file name of the workflow that rolls back; for a link alone. */
  readonly rollbackWorkflow: string | undefined
  readonly pollIntervalSeconds: number
  readonly busyWaitMinutes: number
}

/** What `mode: approve` and `mode: reject` were asked to do. */
export interface ApproveInputs extends CommonInputs {
  readonly mode: 'approve' | 'reject'
  readonly model: string
  readonly environment: string
  readonly reason: string
  readonly allowSelfApproval: boolean
}

/** What `mode: status` was asked to show. */
export interface StatusInputs extends CommonInputs {
  readonly mode: 'status'
  readonly model: string
}

/** What says who does what in which account, for statements and for what is looked at before a mode is run. */
export interface SettingInputs
  extends CommonInputs,
    Pick<
      RegisterInputs,
      | 'createGroup'
      | 'reportsS3Uri'
      | 'reportsKmsKeyId'
      | 'reportsBucketOwnerId'
      | 'packageKmsKeyId'
      | 'validationRole'
      | 'validationKmsKeyId'
    >,
    Pick<
      DeployInputs,
      | 'environment'
      | 'endpointKmsKeyId'
      | 'dataCaptureS3Uri'
      | 'dataCaptureKmsKeyId'
      | 'asyncOutputS3Uri'
      | 'asyncFailureS3Uri'
      | 'asyncSuccessTopicArn'
      | 'asyncErrorTopicArn'
    > {
  /** Which mode `role-to-assume` is for; `update` is register with the right to update. */
  readonly checkMode: CheckMode
  readonly workloadAccounts: readonly NamedAccount[]
  readonly executionRole: RoleArn | undefined
  readonly subnets: readonly string[]
  /** The account that owns the buckets of model artifacts; undefined means that of the role that registers. */
  readonly artifactBucketOwnerId: string | undefined
  readonly artifactKmsKeyId: string | undefined
  /** Where neither GITHUB_REPOSITORY nor git says it. */
  readonly repository: RepositoryName | undefined
}

export type CheckMode = (typeof CHECK_MODES)[number]

/** What `mode: policies` makes statements of: what the other modes would be given, and nothing is called with it. */
export interface PoliciesInputs extends SettingInputs {
  readonly mode: 'policies'
  readonly policiesPath: string | undefined
  readonly policiesPresentPath: string | undefined
}

/** How `mode: list` shares the manifests out. */
export interface ListInputs extends CommonInputs {
  readonly mode: 'list'
  /** Whether only the manifests count that the commits of the event touch. */
  readonly changedOnly: boolean
  /** How many shards there are at most, 1 to 256. */
  readonly shards: number
}

/** What `mode: report` joins. */
export interface ReportInputs extends CommonInputs {
  readonly mode: 'report'
  /** Paths or globs, relative to the workspace. */
  readonly reportFiles: readonly string[]
  /** The output of that name of `mode: list`, or the path of a file that holds it. */
  readonly shardsJson: string
  /** The file name of the workflow that approves, for a link to its page. */
  readonly approveWorkflow: string | undefined
}

/** What `mode: doctor` looks at: what the mode of `check-mode` would be given. */
export interface DoctorInputs
  extends SettingInputs,
    Pick<RegisterInputs, 'baseGates'>,
    Pick<DeployInputs, 'deployFrom'> {
  readonly mode: 'doctor'
}

/** The inputs of each mode. */
export type Inputs =
  | RegisterInputs
  | UpdateInputs
  | DeployInputs
  | ApproveInputs
  | StatusInputs
  | PoliciesInputs
  | ListInputs
  | ReportInputs
  | DoctorInputs
