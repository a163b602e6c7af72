import type {
  ArtifactStore,
  Clock,
  FolderStore,
  GroupKeeper,
  ImageRegistry,
  KeyReader,
  PullRequestPort,
  ReportStore,
  SourceReader,
  VersionReader,
  VersionUpdater,
  VersionWriter,
} from '../ports.js'

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

/** What registering asks of the world. */
export interface RegistrationPorts {
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
}
