import type { GitHubState } from './state.js'
import { type Hosts, idOf, nodeId, userObject } from './user-object.js'

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
