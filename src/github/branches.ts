import type { Branches } from '../ports.js'
import { askGitHub, type RepositoryOptions, split, unlessNotFound } from './requests.js'

const NEEDED = 'contents: read'

/** The branches of the repository behind GitHub's REST API. `defaultBranch` is what the event said, which is not asked again. */
export function branches(options: RepositoryOptions & { readonly defaultBranch: string | undefined }): Branches {
  const { owner, repo } = split(options.repository)
  return {
    defaultBranch: async () =>
      options.defaultBranch ??
      askGitHub(options, 'GET /repos/{owner}/{repo}', NEEDED, async (octokit) => {
        const { data } = await octokit.rest.repos.get({ owner, repo })
        return data.default_branch
      }),
    branch: (name) =>
      unlessNotFound(
        askGitHub(options, 'GET /repos/{owner}/{repo}/branches/{branch}', NEEDED, async (octokit) => {
          const { data } = await octokit.rest.repos.getBranch({ owner, repo, branch: name })
          return { isProtected: data.protected, sha: data.commit.sha }
        }),
      ),
    protectedBranches: () =>
      askGitHub(options, 'GET /repos/{owner}/{repo}/branches', NEEDED, async (octokit) => {
        const { data } = await octokit.rest.repos.listBranches({ owner, repo, protected: true, per_page: 100 })
        return data.map(({ name }) => name)
      }),
    contains: ({ branch, commit }) =>
      askGitHub(options, 'GET /repos/{owner}/{repo}/compare/{basehead}', NEEDED, async (octokit) => {
        const basehead = `${branch}...${commit}`
        // Of a page of commits one is enough: only how the two lie to each other is wanted.
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 })
        return data.status === 'behind' || data.status === 'identical'
      }),
  }
}
