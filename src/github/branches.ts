import { CallFailure } from '../errors.js'
import type { Branches } from '../ports.js'
import { statusOf } from './answers.js'
import { askGitHub, type Octokit, type RepositoryOptions, split, unlessNotFound } from './requests.js'

const NEEDED = 'contents: read'
const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}'

// Of the kinds of rules those under which nobody pushes to a branch alone. Any other, such as a pattern for branch names or
// signed commits, makes GitHub call every branch in its scope protected, too (crs-k/stale-branches#1061).
const RESTRICTING_RULES: ReadonlySet<string> = new Set(['pull_request', 'update', 'merge_queue'])

// "No common ancestor between main and 5b4d124…" is a 404, too: both are there, and neither lies on the other
// (trilom/file-changes-action#138).
const NO_ANCESTOR = /^No common ancestor between /

/** The branches of the repository behind GitHub's REST API. `defaultBranch` is what the event said, which is not asked again. */
export function branches(options: RepositoryOptions & { readonly defaultBranch: string | undefined }): Branches {
  const { owner, repo } = split(options.repository)

  /** Whether rulesets keep everybody from pushing to a branch alone; `metadata: read` suffices, which every token has. */
  async function isRestricted(octokit: Octokit, branch: string): Promise<boolean> {
    try {
      const rules = await octokit.paginate(octokit.rest.repos.getBranchRules, { owner, repo, branch, per_page: 100 })
      return rules.some(({ type }) => RESTRICTING_RULES.has(type))
    } catch (error) {
      // GitHub Enterprise Server before 3.11 has no rulesets: there a protected branch is what it always was.
      if (statusOf(error) === 404) return true
      throw error
    }
  }

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
          const isClassic = data.protection?.enabled === true
          const isProtected = data.protected && (isClassic || (await isRestricted(octokit, name)))
          return { isProtected, sha: data.commit.sha }
        }),
      ),
    protectedBranches: () =>
      askGitHub(options, 'GET /repos/{owner}/{repo}/branches', NEEDED, async (octokit) => {
        const { data } = await octokit.rest.repos.listBranches({ owner, repo, protected: true, per_page: 100 })
        return data.map(({ name }) => name)
      }),
    contains: ({ branch, commit }) =>
      askGitHub(options, COMPARE, NEEDED, async (octokit) => {
        const basehead = `${branch}...${commit}`
        // Of a page of commits one is enough: only how the two lie to each other is wanted.
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 })
        return isBehind(data.status)
      }).catch((error: unknown) => {
        if (error instanceof CallFailure && error.kind === 'not-found' && NO_ANCESTOR.test(error.message)) return false
        throw error
      }),
  }
}

// What a proxy answers with 200 in GitHub's place says nothing of two commits.
function isBehind(status: string): boolean {
  switch (status) {
    case 'behind':
    case 'identical':
      return true
    case 'ahead':
    case 'diverged':
      return false
    default:
      throw new CallFailure('unknown-outcome', COMPARE, "GitHub's answer does not say how the two commits lie.")
  }
}
