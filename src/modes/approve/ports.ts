import type { UpdateModelPackageInput, UpdateModelPackageOutput } from '@aws-sdk/client-sagemaker'
import type { Call, Clock, VersionReader } from '../../ports.js'

/** Everything an approval or a rejection may ask of the world; each member is one IAM action or one route of GitHub. */
export interface ApprovePorts {
  readonly registry: ApproveRegistry
  readonly gitHub: Reviews
  readonly clock: Clock
}

/** The shared-services account, by the role that may decide. */
export interface ApproveRegistry extends VersionReader {
  readonly updateModelPackage: Call<DecisionUpdate, UpdateModelPackageOutput>
}

/** All that a decision can write: neither a stage, nor metadata, nor a specification. */
export interface DecisionUpdate
  extends Required<Pick<UpdateModelPackageInput, 'ModelPackageArn' | 'ApprovalDescription'>> {
  readonly ModelApprovalStatus: 'Approved' | 'Rejected'
}

/** Who reviewed, who wrote and who may do what, as GitHub knows it. Rejects with a `CallFailure`. */
export interface Reviews {
  /** `GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals`; the job needs `actions: read`. */
  readonly reviewersOfThisRun: () => Promise<readonly Review[]>
  /** `GET …/pulls/{number}` and `GET …/pulls/{number}/commits`, all pages; `pull-requests: read`. */
  readonly pullRequestAuthors: (number: number) => Promise<PullRequestAuthors>
  /** `GET …/commits/{ref}`; `contents: read`. */
  readonly commitAuthors: (sha: string) => Promise<CommitAuthors>
  /** `GET …/commits/{commit_sha}/pulls`: numbers of the pull requests that a commit came from; `pull-requests: read`. */
  readonly pullRequestsOf: (sha: string) => Promise<readonly number[]>
  /** `GET …/collaborators/{username}/permission`, for which every token suffices; `not-found` for who is no user. */
  readonly roleOf: (login: string) => Promise<RepositoryRole>
}

/** GitHub's base roles: `maintain` counts as `write`, `triage` as `read`. */
export type RepositoryRole = 'admin' | 'write' | 'read' | 'none'

/** One review of a run that waited for its environments. */
export interface Review {
  /** `approved`, `rejected`, `pending`. */
  readonly state: string
  readonly environments: readonly string[]
  readonly login: string
  /** The `type` of the user is `Bot`. */
  readonly isBot: boolean
}

/**
 * Logins of the author, of the committer and of the co-authors of each commit. A committer counts, too, since anybody can
 * commit under another's name.
 */
export interface CommitAuthors {
  readonly logins: readonly string[]
  /** Who stands in the commits and is no author: bots, GitHub's own `web-flow`, who merged, co-authors by an address that names no account. */
  readonly alsoNamed: readonly string[]
  /** Commits whose author's address belongs to no account: nobody can tell who wrote them. */
  readonly unlinkedCommits: readonly string[]
}

export interface PullRequestAuthors extends CommitAuthors {
  /** Who opened the pull request. */
  readonly author: string
  /** False where GitHub lists only some of the commits (250 at most). */
  readonly isComplete: boolean
}
