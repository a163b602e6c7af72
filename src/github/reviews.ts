import { CallFailure } from '../errors.js'
import type { PullRequestAuthors, RepositoryRole, Review, Reviews } from '../modes/approve/ports.js'
import { commitAuthorsOf } from './commit-authors.js'
import { askGitHub, type Octokit, type RepositoryOptions, split } from './requests.js'

const COMMITS = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits'
const PERMISSION = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission'
const MAX_LISTED_COMMITS = 250 // "Lists a maximum of 250 commits for a pull request."

/** Who reviewed this run and who wrote a version, by GitHub's REST API. Every method rejects with a `CallFailure`. */
export function reviews(options: RepositoryOptions & { readonly runId: string }): Reviews {
  const { owner, repo } = split(options.repository)
  const asking = <Value>(call: string, permission: string, ask: (octokit: Octokit) => Promise<Value>) =>
    askGitHub(options, call, permission, ask)
  return {
    reviewersOfThisRun: () =>
      asking('GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals', 'actions: read', async (octokit) => {
        const { data } = await octokit.rest.actions.getReviewsForRun({ owner, repo, run_id: Number(options.runId) })
        return data.map(
          ({ state, environments, user }): Review => ({
            state,
            environments: (environments ?? []).flatMap(({ name }) => (name === undefined ? [] : [name])),
            login: user?.login ?? '',
            isBot: user?.type === 'Bot',
          }),
        )
      }),
    pullRequestAuthors: (number) =>
      asking(COMMITS, 'pull-requests: read', async (octokit) => {
        const [{ data: pull }, commits] = await Promise.all([
          octokit.rest.pulls.get({ owner, repo, pull_number: number }),
          octokit.paginate(octokit.rest.pulls.listCommits, { owner, repo, pull_number: number, per_page: 100 }),
        ])
        // No list at all, as a proxy answers, is no pull request without commits.
        if (commits.length === 0 && pull.commits !== 0) throw senseless(COMMITS, 'no commits')
        const isComplete = commits.length < MAX_LISTED_COMMITS && commits.length >= pull.commits
        const authors: PullRequestAuthors = { author: pull.user?.login ?? '', isComplete, ...commitAuthorsOf(commits) }
        return authors
      }),
    commitAuthors: (sha) =>
      asking('GET /repos/{owner}/{repo}/commits/{ref}', 'contents: read', async (octokit) => {
        const { data } = await octokit.rest.repos.getCommit({ owner, repo, ref: sha })
        return commitAuthorsOf([data])
      }),
    pullRequestsOf: (sha) =>
      asking('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', 'pull-requests: read', async (octokit) => {
        const answer = await octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit, {
          owner,
          repo,
          commit_sha: sha,
          per_page: 100,
        })
        return answer.map(({ number }) => number)
      }),
    roleOf: (login) =>
      // Every installation token has `metadata: read`.
      asking(PERMISSION, 'contents: read', async (octokit) => {
        const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username: login })
        return baseRoleOf(data.permission)
      }),
  }
}

// "The `permission` attribute provides the legacy base roles of `admin`, `write`, `read`, and `none`": any other word is not
// GitHub's, and says nothing of what somebody may do.
function baseRoleOf(permission: string): RepositoryRole {
  switch (permission) {
    case 'admin':
    case 'write':
    case 'read':
    case 'none':
      return permission
    default:
      throw senseless(PERMISSION, 'none of its base roles')
  }
}

function senseless(call: string, what: string): CallFailure {
  return new CallFailure('unknown-outcome', call, `GitHub's answer has ${what}.`)
}
