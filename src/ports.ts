import type {
  CreateModelPackageCommandInput,
  CreateModelPackageCommandOutput,
  DescribeModelPackageCommandInput,
  DescribeModelPackageCommandOutput,
  ListModelPackagesCommandInput,
  ListModelPackagesCommandOutput,
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

/** What identifies the bytes behind an `s3://` URI. */
export interface ObjectIdentity {
  readonly versionId?: string
  readonly eTag: string
  readonly sizeInBytes: number
}

export interface ArtifactStore {
  /** HeadObject. Rejects with kind `not-found` (404) or `access-denied` (403). */
  readonly identify: (s3Uri: string) => Promise<ObjectIdentity>
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

/** Files of the repository at another commit. Undefined where the file does not exist there. */
export interface RepositoryFiles {
  readonly readAt: (file: { readonly path: string; readonly ref: string }) => Promise<string | undefined>
  /** Paths of all files at a commit; `isWhole` is false where the repository has more than one answer holds. */
  readonly list: (at: {
    readonly ref: string
  }) => Promise<{ readonly paths: readonly string[]; readonly isWhole: boolean }>
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
  readonly pullRequest?: PullRequestContext
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
