/** One run of a workflow's job, as far as GitHub's tokens and variables tell of it. */
export interface Run {
  readonly event:
    | 'pull_request'
    | 'push'
    | 'workflow_dispatch'
    | 'repository_dispatch'
    | 'pull_request_target'
    | 'issue_comment'
    | 'pull_request_review'
    | 'workflow_run'
  readonly runId: string
  readonly runNumber: string
  readonly runAttempt: string
  readonly actor: string
  /** Who started this attempt; the actor unless somebody else ran it again. */
  readonly triggeringActor?: string
  readonly actorId: number
  /** `refs/pull/42/merge`, `refs/heads/main`, `refs/tags/v1`. */
  readonly ref: string
  readonly sha: string
  readonly headRef: string
  readonly baseRef: string
  /** The environment of the job, which wins over everything else in the subject. */
  readonly environment?: string
  readonly workflow: string
  readonly workflowPath: string
}

/** A repository as tokens name it. */
export interface RepositoryIdentity {
  readonly owner: string
  readonly ownerId: number
  readonly name: string
  readonly id: number
  readonly subject: 'name' | 'immutable'
  readonly visibility: 'public' | 'private'
}
