import { createHash } from 'node:crypto'
import type { Comment, GitHubState, Pull } from './state.js'

/** Where the answers say that they live. */
export interface Hosts {
  /** Such as `https://api.github.com`. */
  readonly api: string
  /** Such as `https://github.com`. */
  readonly web: string
}

/** Stable numbers for logins and the like. */
function idOf(text: string): number {
  return createHash('sha256').update(text).digest().readUIntBE(0, 4)
}

function nodeId(kind: string, text: string | number): string {
  return `${kind}_${Buffer.from(String(text)).toString('base64url')}`
}

/** `simple-user` of GitHub's OpenAPI description. */
export function userObject(hosts: Hosts, login: string) {
  const url = `${hosts.api}/users/${encodeURIComponent(login)}`
  const isBot = login.endsWith('[bot]')
  return {
    login,
    id: idOf(login),
    node_id: nodeId('U', login),
    avatar_url: `https://avatars.githubusercontent.com/u/${idOf(login)}?v=4`,
    gravatar_id: '',
    url,
    html_url: isBot ? `${hosts.web}/apps/${login.replace('[bot]', '')}` : `${hosts.web}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: isBot ? 'Bot' : 'User',
    user_view_type: 'public',
    site_admin: false,
  }
}

/** `public-user`, as GET /user shows the owner of a token. */
export function ownUserObject(hosts: Hosts, login: string) {
  return {
    ...userObject(hosts, login),
    name: login,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    notification_email: null,
    public_repos: 1,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  }
}

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
    state: 'open',
    locked: false,
    title: pull.title,
    user: userObject(hosts, pull.author),
    body: null,
    created_at: seconds(pull.createdAt),
    updated_at: seconds(pull.createdAt),
    closed_at: null,
    merged_at: null,
    merge_commit_sha: mergeCommitOf(pull),
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
      // null after the fork was deleted, whatever the description says (github.md A.4).
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
    merged: false,
    mergeable: true,
    rebaseable: true,
    mergeable_state: 'clean',
    merged_by: null,
    comments: state.comments(pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: 1,
    additions: 2,
    deletions: 1,
    changed_files: 2,
  }
}

/** The commit that GITHUB_SHA names for a pull request: a merge, never the head (ruling 8). */
export function mergeCommitOf(pull: Pull): string {
  return createHash('sha1').update(`merge ${pull.headSha} ${pull.baseSha}`).digest('hex')
}

/** `repository`. */
export function repositoryObject(hosts: Hosts, state: GitHubState, fullName: string) {
  const [owner = '', name = ''] = fullName.split('/')
  const isFork = fullName !== state.fullName
  const url = `${hosts.api}/repos/${fullName}`
  const web = `${hosts.web}/${fullName}`
  return {
    id: isFork ? idOf(fullName) : state.identity.id,
    node_id: nodeId('R', fullName),
    name,
    full_name: fullName,
    private: state.identity.visibility === 'private',
    owner: { ...userObject(hosts, owner), ...(!isFork && { id: state.identity.ownerId }) },
    html_url: web,
    description: null,
    fork: isFork,
    url,
    ...repositoryUrls(url),
    git_url: `git://${new URL(web).host}/${fullName}.git`,
    ssh_url: `git@${new URL(web).host}:${fullName}.git`,
    clone_url: `${web}.git`,
    svn_url: web,
    mirror_url: null,
    homepage: null,
    language: 'Python',
    license: null,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    size: 128,
    default_branch: state.defaultBranch,
    open_issues: 1,
    open_issues_count: 1,
    is_template: false,
    topics: [],
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: false,
    disabled: false,
    visibility: state.identity.visibility,
    pushed_at: '2026-11-21T09:00:00Z',
    created_at: '2026-08-01T09:00:00Z',
    updated_at: '2026-11-21T09:00:00Z',
    allow_forking: true,
    web_commit_signoff_required: false,
  }
}

const REPOSITORY_URLS = [
  'archive{/archive_format}{/ref}',
  'assignees{/user}',
  'git/blobs{/sha}',
  'branches{/branch}',
  'collaborators{/collaborator}',
  'comments{/number}',
  'commits{/sha}',
  'compare/{base}...{head}',
  'contents/{+path}',
  'contributors',
  'deployments',
  'downloads',
  'events',
  'forks',
  'git/commits{/sha}',
  'git/refs{/sha}',
  'git/tags{/sha}',
  'hooks',
  'issues/comments{/number}',
  'issues/events{/number}',
  'issues{/number}',
  'keys{/key_id}',
  'labels{/name}',
  'languages',
  'merges',
  'milestones{/number}',
  'notifications{?since,all,participating}',
  'pulls{/number}',
  'releases{/id}',
  'stargazers',
  'statuses/{sha}',
  'subscribers',
  'subscription',
  'tags',
  'teams',
  'git/trees{/sha}',
] as const

const ODD_NAMES: Readonly<Record<string, string>> = {
  'git/blobs': 'blobs',
  'git/commits': 'git_commits',
  'git/refs': 'git_refs',
  'git/tags': 'git_tags',
  'git/trees': 'trees',
  'issues/comments': 'issue_comment',
  'issues/events': 'issue_events',
}

/** The `…_url` members of a repository, named after their paths. */
function repositoryUrls(url: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    REPOSITORY_URLS.map((path) => {
      const plain = path.replace(/\/?\{.*$/, '')
      return [`${ODD_NAMES[plain] ?? plain}_url`, `${url}/${path}`]
    }),
  )
}

/** GitHub's times have no fractions of a second. */
function seconds(time: Date): string {
  return time.toISOString().replace(/\.\d+Z$/, 'Z')
}
