import type {
  CreateModelPackageCommandInput,
  CreateModelPackageCommandOutput,
  CreateModelPackageGroupCommandInput,
  CreateModelPackageGroupCommandOutput,
  DescribeModelCommandInput,
  DescribeModelCommandOutput,
  DescribeModelPackageCommandInput,
  DescribeModelPackageCommandOutput,
  DescribeModelPackageGroupCommandInput,
  DescribeModelPackageGroupCommandOutput,
  DescribeTrainingJobCommandInput,
  DescribeTrainingJobCommandOutput,
  ListModelPackagesCommandInput,
  ListModelPackagesCommandOutput,
  ListPipelineExecutionStepsCommandInput,
  ListPipelineExecutionStepsCommandOutput,
  UpdateModelPackageCommandInput,
  UpdateModelPackageCommandOutput,
} from '@aws-sdk/client-sagemaker'
import type { Problem } from './errors.js'

/** One call to a service. Rejects with a `CallFailure` and with nothing else. */
export type Call<Input, Output> = (input: Input) => Promise<Output>

/** Writing a version; asked of the training account's role. Each method needs the IAM action of its name. */
export interface VersionWriter {
  readonly createModelPackage: Call<CreateModelPackageCommandInput, CreateModelPackageCommandOutput>
}

/** Reading versions; asked of `registry-role-to-assume` where it is given, else of the training account's role. */
export interface VersionReader {
  readonly describeModelPackage: Call<DescribeModelPackageCommandInput, DescribeModelPackageCommandOutput>
  readonly listModelPackages: Call<ListModelPackagesCommandInput, ListModelPackagesCommandOutput>
}

/** Changing a version. Its own port, since a role that only registers need not have it. */
export type VersionUpdater = Call<UpdateModelPackageCommandInput, UpdateModelPackageCommandOutput>

/** The group, in the account that owns it: neither call knows a group of another account by name. */
export interface GroupKeeper {
  readonly describeModelPackageGroup: Call<
    DescribeModelPackageGroupCommandInput,
    DescribeModelPackageGroupCommandOutput
  >
  readonly createModelPackageGroup: Call<CreateModelPackageGroupCommandInput, CreateModelPackageGroupCommandOutput>
}

/** What made a model, as `source` and `source_uri` name it; in the training account. */
export interface SourceReader {
  readonly describeTrainingJob: Call<DescribeTrainingJobCommandInput, DescribeTrainingJobCommandOutput>
  readonly listPipelineExecutionSteps: Call<
    ListPipelineExecutionStepsCommandInput,
    ListPipelineExecutionStepsCommandOutput
  >
  readonly describeModel: Call<DescribeModelCommandInput, DescribeModelCommandOutput>
}

/** What identifies the bytes behind an `s3://` URI. */
export interface ObjectIdentity {
  readonly versionId?: string
  readonly eTag: string
  readonly sizeInBytes: number
  /** `aws:kms` or `aws:kms:dsse` with the ARN of the key; absent where S3's own keys are used. */
  readonly kmsKeyArn?: string
}

/** The objects under a prefix. */
export interface PrefixIdentity {
  /** Over keys, ETags and sizes, so that a changed object changes it. */
  readonly digest: string
  readonly objects: number
  /** Whether the listing ended before its limit; else the digest is over the first objects only. */
  readonly isWhole: boolean
}

export interface ArtifactStore {
  /** HeadObject. Rejects with kind `not-found` (404) or `access-denied` (403). */
  readonly identify: (s3Uri: string) => Promise<ObjectIdentity>
}

export interface FolderStore {
  /** ListObjectsV2. Rejects with `not-found` where nothing lies under the prefix, or with `access-denied`. */
  readonly identifyPrefix: (s3Uri: string) => Promise<PrefixIdentity>
}

/** Reports in S3, read and written with limits. */
export interface ReportStore {
  /** GetObject. Rejects with `not-found`, `access-denied`, or `invalid-request` for what is larger than the limit. */
  readonly read: (from: { readonly s3Uri: string; readonly maxBytes: number }) => Promise<Uint8Array>
  /** PutObject unless the object is there already; gives whether it was written. */
  readonly writeOnce: (file: {
    readonly s3Uri: string
    readonly bytes: Uint8Array
    readonly contentType: string
    readonly kmsKeyId: string | undefined
    /** ExpectedBucketOwner: an account id, so that nobody else's bucket of that name is written to. */
    readonly bucketOwner: string
  }) => Promise<'written' | 'was-there'>
}

/** What ECR knows of an image. Rejects with `not-found` only for a tag or a digest that its repository certainly does not have. */
export interface ImageRegistry {
  /** What is behind `REGISTRY/REPOSITORY:TAG` or `REGISTRY/REPOSITORY@sha256:…`. */
  readonly manifestOf: (image: string) => Promise<ImageManifest>
}

export interface ImageManifest {
  /** `sha256:…` */
  readonly digest: string
  /** Such as `application/vnd.docker.distribution.manifest.v2+json`; absent where ECR does not say. */
  readonly mediaType?: string
}

/** What KMS knows of a key. */
export interface KeyReader {
  /** `AWS`: a key that AWS manages for one service in one account, which no other account can be let use. */
  readonly managerOf: (keyArn: string) => Promise<'AWS' | 'CUSTOMER'>
}

export interface Identity {
  readonly account: string
  readonly arn: string
  /** The partition of the ARN: `aws`, `aws-cn`, `aws-us-gov`. */
  readonly partition: string
}

export interface Clock {
  now(): Date
  sleep(milliseconds: number): Promise<void>
}

/** The pull request, its comments and its base, as GitHub's REST API shows them. Rejects with a `CallFailure`. */
export interface PullRequestPort {
  /** The head commit as it is now, which may be newer than the event. */
  readonly headSha: () => Promise<string>
  /** The newest comment that begins with the marker, contains the text, if one is given, and was written by this token's identity; over all pages. */
  readonly findComment: (marker: string, containing?: string) => Promise<ExistingComment | undefined>
  /** Creates the comment, or edits the one given. Gives its URL. */
  readonly writeComment: (comment: {
    readonly existing: ExistingComment | undefined
    readonly marker: string
    readonly body: string
  }) => Promise<string>
}

export interface ExistingComment {
  readonly id: number
  readonly url: string
  readonly body: string
}

/** Files of the repository at another commit or branch. Rejects with a `CallFailure`. */
export interface RepositoryFiles {
  /** Undefined where the file does not exist there. */
  readonly readAt: (file: { readonly path: string; readonly ref: string }) => Promise<string | undefined>
  /** All files by their paths, with the name that git gives to their bytes; `isWhole` is false where there are more than one answer holds. */
  readonly list: (at: { readonly ref: string }) => Promise<RepositoryTree>
}

export interface RepositoryTree {
  readonly blobs: ReadonlyMap<string, string>
  readonly isWhole: boolean
}

/** The branches of the repository and what lies on them; the job needs `contents: read`. Rejects with a `CallFailure`. */
export interface Branches {
  /** `GET /repos/{owner}/{repo}`, for which every token suffices. */
  readonly defaultBranch: () => Promise<string>
  /** `GET …/branches/{branch}`; undefined where there is none of that name. */
  readonly branch: (name: string) => Promise<Branch | undefined>
  /** `GET …/branches?protected=true`: protected by branch protection or by rulesets. */
  readonly protectedBranches: () => Promise<readonly string[]>
  /** `GET …/compare/{branch}...{commit}`: whether the commit has nothing that the branch lacks. */
  readonly contains: (of: { readonly branch: string; readonly commit: string }) => Promise<boolean>
}

export interface Branch {
  readonly isProtected: boolean
  /** The commit at its tip. */
  readonly sha: string
}

/** The job's log, annotations, outputs and summary. Every text is made safe here: no value can become a workflow command. */
export interface Journal {
  info(line: string): void
  group<T>(title: string, body: () => Promise<T>): Promise<T>
  notice(message: string, problem?: Problem): void
  warning(message: string, problem?: Problem): void
  error(message: string, problem?: Problem): void
  setOutput(name: string, value: string): void
  writeSummary(markdown: string): Promise<void>
}

/** Where and for what this run was started; from GitHub's own variables and the event file. */
export interface RunContext {
  readonly isGitHubActions: boolean
  readonly eventName: string
  /** `owner/name` */
  readonly repository: string
  /** The numbers of owner and repository, as subjects of ID tokens may carry them; absent where the runner does not say. */
  readonly repositoryIds?: { readonly owner: string; readonly repository: string }
  readonly serverUrl: string
  readonly workspace: string
  /** GITHUB_SHA: for a pull request this is the merge commit, never the commit to record. */
  readonly sha: string
  readonly ref: string
  readonly actor: string
  readonly runId: string
  readonly runNumber: string
  readonly runAttempt: string
  readonly workflow: string
  readonly job: string
  /** The repository's default branch, as the event says; absent where it does not. */
  readonly defaultBranch?: string
  readonly pullRequest?: PullRequestContext
  /** What this run's files want to become a part of; absent where they are a part of it already, as on the default branch. */
  readonly base?: BaseContext
}

/** The branch that a run's files are proposed for. */
export interface BaseContext {
  /** Empty where the event does not say. */
  readonly branch: string
  /** The commit there; absent: the branch's tip. */
  readonly sha?: string
}

export interface PullRequestContext {
  readonly number: number
  readonly headSha: string
  readonly headRef: string
  readonly baseSha: string
  readonly baseRef: string
  readonly author: string
  /** The head lies in another repository, or in one that is gone. */
  readonly isFork: boolean
}
