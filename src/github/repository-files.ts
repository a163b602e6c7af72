import type { RepositoryFiles } from '../ports.js'
import { calling, gitHub, gitHubFailure, type RepositoryOptions, split } from './requests.js'

/** Files of the repository at other commits, up to 100 MB each (the contents API's limit for raw text). */
export function repositoryFiles(options: RepositoryOptions): RepositoryFiles {
  const octokit = gitHub(options)
  const { owner, repo } = split(options.repository)
  return {
    readAt: ({ path, ref }) =>
      calling('GET /repos/{owner}/{repo}/contents/{path}', 'contents: read', async () => {
        try {
          const { data } = await octokit.rest.repos.getContent({ owner, repo, path, ref, mediaType: { format: 'raw' } })
          // The declared type is that of the JSON form; the raw form is the text itself.
          const raw: unknown = data
          if (typeof raw === 'string') return raw
          // Octokit gives bytes where the answer names no charset.
          if (isBytes(raw)) return new TextDecoder().decode(raw)
          throw new Error(`${path} is not a file at ${ref}`)
        } catch (error) {
          if (gitHubFailure('', error, '').kind === 'not-found') return undefined
          throw error
        }
      }),
    // "The limit for the tree array is 100,000 entries with a maximum size of 7 MB when using the recursive parameter."
    list: ({ ref }) =>
      calling('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', 'contents: read', async () => {
        const { data } = await octokit.rest.git.getTree({ owner, repo, tree_sha: ref, recursive: 'true' })
        const blobs = data.tree.flatMap(({ type, path, sha }) =>
          type === 'blob' && path !== undefined ? [[path, sha ?? ''] as const] : [],
        )
        return { blobs: new Map(blobs), isWhole: !data.truncated }
      }),
  }
}

function isBytes(value: unknown): value is ArrayBuffer {
  return typeof value === 'object' && value !== null && 'byteLength' in value
}
