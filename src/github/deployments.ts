import { CallFailure } from '../errors.js'
import type { DeploymentStatus, GitHubDeployment, WorkflowRunsAndDeployments } from '../modes/deploy/ports.js'
import { askGitHub, calling, gitHub, NO_RETRIES, type RepositoryOptions, split, unlessNotFound } from './requests.js'

const PERMISSION = 'deployments: write'
const RUN = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}'

/**
 * Records a deployment of `commit` with one status. Rejects with a `CallFailure`; a lost answer is not asked again, since a
 * second record would be worse than none.
 */
export async function createDeployment(
  options: RepositoryOptions & { readonly commit: string; readonly payload: Readonly<Record<string, string>> },
  status: DeploymentStatus,
): Promise<void> {
  const octokit = gitHub(options)
  const { owner, repo } = split(options.repository)
  await calling('POST /repos/{owner}/{repo}/deployments', PERMISSION, async () => {
    const { data } = await octokit.rest.repos.createDeployment({
      owner,
      repo,
      ref: options.commit,
      environment: status.environment,
      description: status.description,
      payload: { ...options.payload },
      // What was checked is the version's approval; GitHub must neither merge nor wait for checks of the commit.
      auto_merge: false,
      required_contexts: [],
      ...NO_RETRIES,
    })
    // 202 "Auto-merged …" has a message and no id; auto_merge is off.
    if (!('id' in data)) return
    const { environment: _, ...body } = status
    await octokit.rest.repos.createDeploymentStatus({ owner, repo, deployment_id: data.id, ...body, ...NO_RETRIES })
  })
}

const MAX_DEPLOYMENTS = 30 // of one commit to one environment, newest first: one page

/** What GitHub recorded of runs and deployments. Every method rejects with a `CallFailure`. */
export function workflowRunsAndDeployments(options: RepositoryOptions): WorkflowRunsAndDeployments {
  const { owner, repo } = split(options.repository)
  return {
    run: (id) =>
      unlessNotFound(
        askGitHub(options, RUN, 'actions: read', async (octokit) => {
          const { data } = await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: Number(id) })
          if (!data.head_sha) throw new CallFailure('unknown-outcome', RUN, "GitHub's answer names no commit.")
          return { headSha: data.head_sha, ref: data.head_branch ?? '' }
        }),
      ),
    deployments: ({ environment, commit }) =>
      askGitHub(options, 'GET /repos/{owner}/{repo}/deployments', 'deployments: read', async (octokit) => {
        const { data } = await octokit.rest.repos.listDeployments({
          owner,
          repo,
          environment,
          sha: commit,
          per_page: MAX_DEPLOYMENTS,
        })
        return Promise.all(
          data.map(async ({ id }): Promise<GitHubDeployment> => {
            const statuses = await octokit.rest.repos.listDeploymentStatuses({
              owner,
              repo,
              deployment_id: id,
              per_page: 100,
            })
            return {
              statuses: statuses.data.map(({ state, created_at: at, log_url, target_url }) => ({
                state,
                at: new Date(at),
                logUrl: log_url || target_url || '',
              })),
            }
          }),
        )
      }),
  }
}
