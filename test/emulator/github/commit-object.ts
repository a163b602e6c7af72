import { createHash } from 'node:crypto'
import { seconds } from './objects.js'
import type { GitHubState, PullCommit } from './state.js'
import { type Hosts, nodeId, userObject } from './user-object.js'

/** `commit`. An author whose address belongs to no account is null. */
export function commitObject(hosts: Hosts, state: GitHubState, commit: PullCommit) {
  const repository = `${hosts.api}/repos/${state.fullName}`
  const tree = createHash('sha1').update(`tree ${commit.sha}`).digest('hex')
  const parents = Array.from({ length: commit.parents ?? 1 }, (_, index) =>
    createHash('sha1').update(`parent ${index} ${commit.sha}`).digest('hex'),
  )
  const name = commit.author ?? 'Somebody'
  const person = { name, email: `${name}@example.com`, date: seconds(commit.date) }
  const user = (login: string | null) => (login === null ? null : userObject(hosts, login))
  const { committer = commit.author } = commit
  return {
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    url: `${repository}/commits/${commit.sha}`,
    html_url: `${hosts.web}/${state.fullName}/commit/${commit.sha}`,
    comments_url: `${repository}/commits/${commit.sha}/comments`,
    commit: {
      author: person,
      committer: person,
      message: commit.message,
      tree: { sha: tree, url: `${repository}/git/trees/${tree}` },
      url: `${repository}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
    },
    author: user(commit.author),
    committer: user(committer),
    parents: parents.map((parent) => ({
      sha: parent,
      url: `${repository}/commits/${parent}`,
      html_url: `${hosts.web}/${state.fullName}/commit/${parent}`,
    })),
  }
}
