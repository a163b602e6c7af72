import { createHash } from 'node:crypto'
import { type GitHubAnswer, type GitHubRequest, need, notFound } from './request.js'
import type { GitHubState } from './state.js'
import type { Hosts } from './user-object.js'

/** `GET /repos/{owner}/{repo}/git/trees/{tree_sha}?recursive=…`: every file at a commit. https://docs.github.com/en/rest/git/trees */
export function getTree(state: GitHubState, hosts: Hosts, request: GitHubRequest, ref: string): GitHubAnswer {
  need(state, request, { anyOf: ['contents'], level: 'read' })
  const files = state.filesAt(ref)
  if (files === undefined) throw notFound()
  const api = `${hosts.api}/repos/${state.fullName}/git`
  const tree = [...files].map(([path, text]) => {
    const content = Buffer.from(text)
    const sha = blobSha(content)
    return { path, mode: '100644', type: 'blob', sha, size: content.byteLength, url: `${api}/blobs/${sha}` }
  })
  return { status: 200, body: { sha: ref, url: `${api}/trees/${ref}`, tree, truncated: false } }
}

/** The name git gives to a file's bytes. */
export function blobSha(content: Buffer): string {
  return createHash('sha1').update(`blob ${content.byteLength}\0`).update(content).digest('hex')
}
