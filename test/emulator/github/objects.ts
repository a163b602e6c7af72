import { createHash } from 'node:crypto'
import { repositoryObject } from './repository-object.js'
import type { Comment, GitHubState, Pull } from './state.js'
import { type Hosts, nodeId, userObject } from './user-object.js'

/** `issue-comment`. */
export function commentObject(hosts: Hosts, state: GitHubState, comment: Comment) {
  const repository = `${hosts.api}/repos/${state.fullName}`
  const url = `${repository}/issues/comments/${comment.id}`
  return {
    url,
    html_url: `${hosts.web}/${state.fullName}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${repository}/issues/${comment.issue}`,
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    user: userObject(hosts, comment.author),
    created_at: seconds(comment.createdAt),
    updated_at: seconds(comment.updatedAt),
    body: comment.body,
    author_association: comment.author.endsWith('[bot]') ? 'NONE' : 'MEMBER',
    performed_via_github_app: null,
    reactions: {
      url: `${url}/reactions`,
      total_count: 0,
      '+1': 0,
      '-1': 0,
      laugh: 0,
      hooray: 0,
      confused: 0,
      heart: 0,
      rocket: 0,
      eyes: 0,
    },
  }
}

/** `pull-request`. */
export function pullObject(hosts: Hosts, state: GitHubState, pull: Pull) {
  const repository = `${hosts.api}/repos/${state.fullName}`
  const url = `${repository}/pulls/${pull.number}`
  const issue = `${repository}/issues/${pull.number}`
  const web = `${hosts.web}/${state.fullName}/pull/${pull.number}`
  const links = {
    html: web,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${repository}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${repository}/statuses/${pull.headSha}`,
  }
  const headOwner = pull.headRepository?.split('/')[0] ?? pull.author
  return {
    url,
    id: 2_000_000_000 + pull.number,
    node_id: nodeId('PR', pull.number),
    html_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    issue_url: issue,
    number: pull.number,
    state: pull.mergedAs === undefined ? 'open' : 'closed',
    locked: false,
    title: pull.title,
    user: userObject(hosts, pull.author),
    body: null,
    created_at: seconds(pull.createdAt),
    updated_at: seconds(pull.createdAt),
    closed_at: pull.mergedAs === undefined ? null : seconds(pull.createdAt),
    merged_at: pull.mergedAs === undefined ? null : seconds(pull.createdAt),
    merge_commit_sha: pull.mergedAs ?? mergeCommitOf(pull),
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: [],
    milestone: null,
    draft: false,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    head: {
      label: `${headOwner}:${pull.headRef}`,
      ref: pull.headRef,
      sha: pull.headSha,
      user: userObject(hosts, headOwner),
      // null after the fork was deleted, whatever the OpenAPI description says.
      repo: pull.headRepository === null ? null : repositoryObject(hosts, state, pull.headRepository),
    },
    base: {
      label: `${state.identity.owner}:${pull.baseRef}`,
      ref: pull.baseRef,
      sha: pull.baseSha,
      user: userObject(hosts, state.identity.owner),
      repo: repositoryObject(hosts, state, state.fullName),
    },
    _links: {
      self: { href: url },
      ...Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    },
    author_association: 'CONTRIBUTOR',
    auto_merge: null,
    active_lock_reason: null,
    merged: pull.mergedAs !== undefined,
    mergeable: true,
    rebaseable: true,
    mergeable_state: 'clean',
    merged_by: null,
    comments: state.comments(pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: state.commitsOf(pull).length,
    additions: 2,
    deletions: 1,
    changed_files: 2,
  }
}

/** The commit that GITHUB_SHA names for a pull request: a merge, never the head (GitHub's variables reference). */
export function mergeCommitOf(pull: Pull): string {
  return createHash('sha1').update(`merge ${pull.headSha} ${pull.baseSha}`).digest('hex')
}

/** GitHub's times have no fractions of a second. */
export function seconds(time: Date): string {
  return time.toISOString().replace(/\.\d+Z$/, 'Z')
}
