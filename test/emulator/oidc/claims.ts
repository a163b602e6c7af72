import type { RepositoryIdentity, Run } from './run.js'

/** "The token is valid for minutes": GitHub's have exp − iat = 300 s in the documentation's example. */
const LIFETIME_SECONDS = 300

export type Claims = Readonly<Record<string, string | number>>

/**
 * The claims of an ID token of GitHub Actions.
 * https://docs.github.com/en/actions/reference/security/oidc (the example token, and "Immutable subject claims")
 */
export function claimsOf(parameters: {
  readonly run: Run
  readonly repository: RepositoryIdentity
  readonly issuer: string
  readonly audience: string
  readonly now: Date
  readonly id: string
}): Claims {
  const { run, repository, issuer, audience, now, id } = parameters
  const seconds = Math.floor(now.getTime() / 1000)
  const fullName = `${repository.owner}/${repository.name}`
  return {
    jti: id,
    sub: subjectOf(run, repository),
    aud: audience,
    iss: issuer,
    iat: seconds,
    nbf: seconds - 600,
    exp: seconds + LIFETIME_SECONDS,
    ref: run.ref,
    sha: run.sha,
    repository: fullName,
    repository_id: String(repository.id),
    repository_owner: repository.owner,
    repository_owner_id: String(repository.ownerId),
    repository_visibility: repository.visibility,
    run_id: run.runId,
    run_number: run.runNumber,
    run_attempt: run.runAttempt,
    actor: run.actor,
    actor_id: String(run.actorId),
    workflow: run.workflow,
    workflow_ref: `${fullName}/${run.workflowPath}@${run.ref}`,
    workflow_sha: run.sha,
    job_workflow_ref: `${fullName}/${run.workflowPath}@${run.ref}`,
    job_workflow_sha: run.sha,
    head_ref: run.headRef,
    base_ref: run.baseRef,
    event_name: run.event,
    ref_type: run.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: 'false',
    runner_environment: 'github-hosted',
    ...(run.environment !== undefined && { environment: run.environment }),
  }
}

/** Environment first, then pull request, then ref; by name, or since 2026-07-15 with the ids (GitHub's OIDC reference). */
export function subjectOf(run: Run, repository: RepositoryIdentity): string {
  const { owner, ownerId, name, id, subject } = repository
  const prefix = subject === 'immutable' ? `repo:${owner}@${ownerId}/${name}@${id}` : `repo:${owner}/${name}`
  // A colon in the name of an environment becomes %3A (GitHub's OIDC reference).
  if (run.environment !== undefined) return `${prefix}:environment:${run.environment.replaceAll(':', '%3A')}`
  // Of a review nobody documents the subject; by its name it is a pull request event [?].
  const isPull = run.event === 'pull_request' || run.event === 'pull_request_review'
  return isPull ? `${prefix}:pull_request` : `${prefix}:ref:${run.ref}`
}
