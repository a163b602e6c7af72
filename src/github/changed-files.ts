import { CallFailure } from '../errors.js'
import type { ChangedFiles, ChangeReader } from '../modes/list/ports.js'
import { askGitHub, type Octokit, type RepositoryOptions, split } from './requests.js'

const PULL = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}'

const MAX_OF_PULL = 3000 // "Responses include a maximum of 3000 files." (REST reference, "List pull requests files")
const MAX_OF_COMPARISON = 300 // "…includes up to 300 changed files for the entire comparison." (REST reference, "Compare two commits")

/** A file as both lists have it; nothing about it is believed but these. */
interface Entry {
  readonly filename?: unknown
  readonly previous_filename?: unknown
  readonly status?: unknown
}

/** The changed files behind GitHub's REST API. Where a list is as long as GitHub lets it be, it counts as cut. */
export function changeReader(options: RepositoryOptions): ChangeReader {
  const { owner, repo } = split(options.repository)

  async function ofPullRequest(octokit: Octokit, number: number, headSha: string): Promise<ChangedFiles> {
    const pull = { owner, repo, pull_number: number }
    const [entries, { data }] = await Promise.all([
      octokit.paginate(octokit.rest.pulls.listFiles, { ...pull, per_page: 100 }),
      octokit.rest.pulls.get(pull),
    ])
    if (data.head?.sha !== headSha)
      return { kind: 'cut', why: 'The pull request has a newer commit, and GitHub lists the files of that one.' }
    if (entries.length >= MAX_OF_PULL)
      return {
        kind: 'cut',
        why: `GitHub lists at most ${MAX_OF_PULL} changed files of a pull request, and this has more.`,
      }
    return known(entries, PULL)
  }

  /** What `head` has besides the two's last common commit. */
  async function compare(octokit: Octokit, base: string, head: string) {
    // Files are "only shown on the first page of results", and of commits one is enough.
    const basehead = `${base}...${head}`
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 })
    if (!Array.isArray(data.files))
      throw new CallFailure('unknown-outcome', COMPARE, "GitHub's answer has no list of changed files.")
    return { status: data.status, entries: data.files }
  }

  async function between(octokit: Octokit, base: string, head: string): Promise<ChangedFiles> {
    const forth = await compare(octokit, base, head)
    // After a force push the branch also lacks what it had before.
    const isAhead = forth.status === 'ahead' || forth.status === 'identical'
    const back = isAhead ? undefined : await compare(octokit, head, base)
    const lists = [forth.entries, ...(back === undefined ? [] : [back.entries])]
    if (lists.some(({ length }) => length >= MAX_OF_COMPARISON))
      return {
        kind: 'cut',
        why: `GitHub lists at most ${MAX_OF_COMPARISON} changed files of a comparison, and this has more.`,
      }
    return known(lists.flat(), COMPARE)
  }

  return {
    ofPullRequest: ({ number, headSha }) =>
      askGitHub(options, PULL, 'pull-requests: read', (octokit) => ofPullRequest(octokit, number, headSha)),
    between: ({ base, head }) =>
      askGitHub(options, COMPARE, 'contents: read', (octokit) => between(octokit, base, head)),
  }
}

function known(entries: readonly Entry[], call: string): ChangedFiles {
  const paths = entries.flatMap(({ filename, previous_filename: before }) => [
    filename,
    ...(before === undefined ? [] : [before]),
  ])
  const texts = paths.filter((path) => typeof path === 'string')
  if (texts.length < paths.length)
    throw new CallFailure('unknown-outcome', call, "GitHub's answer names a changed file by something that is no text.")
  const gone = entries.flatMap(({ filename, previous_filename: before, status }) =>
    status === 'removed' ? [filename] : status === 'renamed' ? [before] : [],
  )
  return { kind: 'known', paths: new Set(texts), removed: gone.filter((path) => typeof path === 'string') }
}
