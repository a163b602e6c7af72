import type { GitHubState } from '../github/state.js'
import type { Run } from '../oidc/run.js'
import type { RunOptions } from './server.js'

/**
 * What a job with an environment does before its steps begin: reviewers let it in, and GitHub records a deployment, by
 * itself, which is in progress until the job ends (GitHub docs, "Deploying to a specific environment"). Gives its id.
 */
export function enterEnvironment(state: GitHubState, run: Run, options: RunOptions): number | undefined {
  const { environment } = options
  if (environment === undefined) return undefined
  const { deployments } = state
  if (!deployments.environments.has(environment)) deployments.setEnvironment(environment)
  const reviewers = deployments.environments.get(environment)?.reviewers ?? []
  const [first] = reviewers
  const reviews = options.reviews ?? (first === undefined ? [] : [{ user: first }])
  deployments.reviews.set(run.runId, [
    ...(deployments.reviews.get(run.runId) ?? []),
    ...reviews.map(({ user, state: decision = 'approved', comment = '' }) => ({
      state: decision,
      user,
      comment,
      environments: [environment],
    })),
  ])
  if (options.deployment === false) return undefined
  const { id } = deployments.create({
    ref: shortRef(run.ref),
    sha: run.sha,
    environment,
    creator: 'github-actions[bot]',
  })
  const logUrl = `https://github.com/${state.fullName}/actions/runs/${run.runId}/job/1`
  for (const status of ['queued', 'in_progress'] as const)
    deployments.addStatus(id, { state: status, creator: 'github-actions[bot]', logUrl })
  return id
}

function shortRef(ref: string): string {
  return ref.replace(/^refs\/(heads|tags)\//, '')
}
