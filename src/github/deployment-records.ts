import type { DeploymentRecord, DeploymentRecords } from '../modes/deploy/ports.js'
import { unlessNotFound } from './asking.js'
import { askGitHub, type RepositoryOptions, split } from './pull-request.js'

const MAX_DEPLOYMENTS = 30 // of one commit to one environment, newest first: one page

/** What GitHub recorded of runs and deployments. Every method rejects with a `CallFailure`. */
export function deploymentRecords(options: RepositoryOptions): DeploymentRecords {
  const { owner, repo } = split(options.repository)
  return {
    run: (id) =>
      unlessNotFound(
        askGitHub(options, 'GET /repos/{owner}/{repo}/actions/runs/{run_id}', 'actions: read', async (octokit) => {
          const { data } = await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: Number(id) })
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
          data.map(async ({ id }): Promise<DeploymentRecord> => {
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
