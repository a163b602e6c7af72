import { createHash } from 'node:crypto'
import { ServiceError } from '../service-error.js'
import { type GitHubAnswer, type GitHubRequest, need, notFound } from './request.js'
import type { GitHubState } from './state.js'
import type { Hosts } from './user-object.js'

/**
 * `GET /repos/{owner}/{repo}/git/trees/{tree_sha}?recursive=…`: every folder and file at a commit, up to the limit; then
 * `truncated` is true. https://docs.github.com/en/rest/git/trees. Before the first commit: github/docs#31951.
 */
export function getTree(state: GitHubState, hosts: Hosts, request: GitHubRequest, ref: string): GitHubAnswer {
  need(state, request, { anyOf: ['contents'], level: 'read' })
  const files = state.filesAt(ref)
  if (state.isEmpty) throw new ServiceError('conflict', 'Git Repository is empty.', 409)
  if (files === undefined) throw notFound()
  const api = `${hosts.api}/repos/${state.fullName}/git`
  const folders = new Set([...files.keys()].flatMap(foldersOf))
  const trees = [...folders].map((path) => {
    const sha = createHash('sha1').update(`tree ${ref} ${path}`).digest('hex')
    return { path, mode: '040000', type: 'tree', sha, url: `${api}/trees/${sha}` }
  })
  const blobs = [...files].map(([path, text]) => {
    const content = Buffer.from(text)
    const sha = blobSha(content)
    return { path, mode: '100644', type: 'blob', sha, size: content.byteLength, url: `${api}/blobs/${sha}` }
  })
  const whole = [...trees, ...blobs].sort((a, b) => (a.path < b.path ? -1 : 1))
  const tree = whole.slice(0, state.limits.treeEntries)
  const truncated = tree.length < whole.length
  return { status: 200, body: { sha: ref, url: `${api}/trees/${ref}`, tree, truncated } }
}

/** `a/b/c.yaml` lies in `a` and in `a/b`. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

/** The name git gives to a file's bytes. */
export function blobSha(content: Buffer): string {
  return createHash('sha1').update(`blob ${content.byteLength}\0`).update(content).digest('hex')
}
