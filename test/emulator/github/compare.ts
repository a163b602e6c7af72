import { ServiceError } from '../service-error.js'
import { commitObject } from './commit-object.js'
import { type GitHubAnswer, type GitHubRequest, need, notFound } from './request.js'
import type { GitHubState } from './state.js'
import { blobSha } from './tree.js'
import type { Hosts } from './user-object.js'

/** "the comparison … includes up to 300 changed files for the entire comparison", "shown on the first page" (REST reference). */
const MAX_FILES = 300

/**
 * `GET /repos/{owner}/{repo}/compare/{base}...{head}`: `behind` where the head has nothing that the base lacks. Two commits
 * without any common history are a 404 of their own (trilom/file-changes-action#138).
 */
export function compare(state: GitHubState, hosts: Hosts, request: GitHubRequest, basehead: string): GitHubAnswer {
  need(state, request, { anyOf: ['contents'], level: 'read' })
  const [base = '', head = ''] = basehead.split('...')
  const baseSha = state.shaOf(base)
  const headSha = state.shaOf(head)
  const contained = headSha === undefined ? undefined : isContained(state, base, headSha)
  if (baseSha === undefined || headSha === undefined || contained === undefined) throw notFound()
  if (!contained && (state.history.isUnrelated(headSha) || state.history.isUnrelated(baseSha)))
    throw new ServiceError('not-found', `No common ancestor between ${base} and ${head}.`, 404)
  const isSame = baseSha === headSha
  const isAhead = state.history.follows(headSha, baseSha)
  const url = `${hosts.api}/repos/${state.fullName}/compare/${basehead}`
  const web = `${hosts.web}/${state.fullName}/compare/${basehead}`
  const isFirstPage = Number(request.query.get('page') ?? 1) <= 1
  return {
    status: 200,
    body: {
      url,
      html_url: web,
      permalink_url: web,
      diff_url: `${web}.diff`,
      patch_url: `${web}.patch`,
      base_commit: commitObject(hosts, state, state.commitAt(baseSha)),
      merge_base_commit: commitObject(hosts, state, state.commitAt(contained ? headSha : baseSha)),
      status: isSame ? 'identical' : contained ? 'behind' : isAhead ? 'ahead' : 'diverged',
      ahead_by: contained ? 0 : 1,
      behind_by: isSame || isAhead ? 0 : 1,
      total_commits: contained ? 0 : 1,
      commits: contained || !isFirstPage ? [] : [commitObject(hosts, state, state.commitAt(headSha))],
      ...(isFirstPage && { files: contained ? [] : changedFiles(state, hosts, { baseSha, headSha, most: MAX_FILES }) }),
    },
  }
}

/** A branch has what was said of it; a commit by its name has what it follows. */
function isContained(state: GitHubState, base: string, headSha: string): boolean | undefined {
  if (!/^[0-9a-f]{40}$/.test(base)) return state.history.contains(base, headSha)
  return base === headSha || state.history.follows(base, headSha)
}

/** `diff-entry`: what differs between the files of two commits; a file that has another name and the same bytes is renamed. */
export function changedFiles(
  state: GitHubState,
  hosts: Hosts,
  of: { readonly baseSha: string; readonly headSha: string; readonly most: number },
) {
  const before = state.filesAt(of.baseSha) ?? new Map<string, string>()
  const after = state.filesAt(of.headSha) ?? new Map<string, string>()
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort()
  const added = paths.filter((path) => !before.has(path))
  const renamed = new Map<string, string>()
  for (const path of paths.filter((one) => !after.has(one))) {
    const now = added.find((one) => !renamed.has(one) && after.get(one) === before.get(path))
    if (now !== undefined) renamed.set(now, path)
  }
  const olds = new Set(renamed.values())
  return paths
    .filter((path) => before.get(path) !== after.get(path) && !olds.has(path))
    .slice(0, of.most)
    .map((path) => {
      const [old, now] = [before.get(path), after.get(path)]
      const place = `${of.headSha}/${path}`
      const [additions, deletions] = [lines(now), lines(old)]
      return {
        sha: blobSha(Buffer.from(now ?? old ?? '')),
        filename: path,
        status: renamed.has(path)
          ? 'renamed'
          : old === undefined
            ? 'added'
            : now === undefined
              ? 'removed'
              : 'modified',
        additions,
        deletions,
        changes: additions + deletions,
        blob_url: `${hosts.web}/${state.fullName}/blob/${place}`,
        raw_url: `${hosts.web}/${state.fullName}/raw/${place}`,
        contents_url: `${hosts.api}/repos/${state.fullName}/contents/${path}?ref=${of.headSha}`,
        ...(renamed.has(path) && { previous_filename: renamed.get(path) }),
      }
    })
}

function lines(text: string | undefined): number {
  return text === undefined || text === '' ? 0 : text.split('\n').length
}
