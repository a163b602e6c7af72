import { calling, type RepositoryOptions, split } from './pull-request.js'
import { gitHub, NO_RETRIES } from './requests.js'

const PERMISSION = 'deployments: write'

/** What is told of a deployment; the body of `POST …/deployments/{deployment_id}/statuses`. */
export interface StatusToWrite {
  readonly state: 'success' | 'failure' | 'error' | 'in_progress'
  readonly environment: string
  readonly description: string
  readonly environment_url?: string
  readonly log_url?: string
  readonly auto_inactive: boolean
}

/**
 * Records a deployment of `commit` with one status. Rejects with a `CallFailure`; a lost answer is not asked again, since a
 * second record would be worse than none.
 */
export async function recordDeployment(
  options: RepositoryOptions & { readonly commit: string; readonly payload: Readonly<Record<string, string>> },
  status: StatusToWrite,
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
