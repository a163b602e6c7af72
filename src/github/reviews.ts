import type { CommitAuthors, PullRequestAuthors, Review, Reviews } from '../modes/approve/ports.js'
import { calling, type RepositoryOptions, split } from './pull-request.js'
import { gitHub } from './requests.js'

const MAX_LISTED_COMMITS = 250 // "Lists a maximum of 250 commits for a pull request."
const WEB_FLOW = 'web-flow' // who commits what is edited or merged on GitHub's pages

/** A person as a commit names them: null where the address belongs to no account. */
type Person = { readonly login?: string } | null | undefined

interface Commit {
  readonly sha: string
  readonly author: Person
  readonly committer: Person
}

/** Who reviewed this run and who wrote a version, by GitHub's REST API. Every method rejects with a `CallFailure`. */
export function reviews(options: RepositoryOptions & { readonly runId: string }): Reviews {
  const octokit = gitHub(options)
  const { owner, repo } = split(options.repository)
  return {
    reviewersOfThisRun: () =>
      calling('GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals', 'actions: read', async () => {
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
      calling('GET /repos/{owner}/{repo}/pulls/{pull_number}/commits', 'pull-requests: read', async () => {
        const [{ data: pull }, commits] = await Promise.all([
          octokit.rest.pulls.get({ owner, repo, pull_number: number }),
          octokit.paginate(octokit.rest.pulls.listCommits, { owner, repo, pull_number: number, per_page: 100 }),
        ])
        const isComplete = commits.length < MAX_LISTED_COMMITS && commits.length >= pull.commits
        const authors: PullRequestAuthors = { author: pull.user?.login ?? '', isComplete, ...authorsOf(commits) }
        return authors
      }),
    commitAuthors: (sha) =>
      calling('GET /repos/{owner}/{repo}/commits/{ref}', 'contents: read', async () => {
        const { data } = await octokit.rest.repos.getCommit({ owner, repo, ref: sha })
        return authorsOf([data])
      }),
  }
}

function authorsOf(commits: readonly Commit[]): CommitAuthors {
  const logins = commits.flatMap(({ author, committer }) => [author?.login, committer?.login])
  return {
    logins: [...new Set(logins.filter((login) => login !== undefined).filter((login) => login !== WEB_FLOW))],
    unlinkedCommits: commits.filter(({ author }) => !author?.login).map(({ sha }) => sha),
  }
}
