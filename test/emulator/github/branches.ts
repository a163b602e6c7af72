import { ServiceError } from '../service-error.js'
import { commitObject } from './commit-object.js'
import type { Branch } from './history.js'
import { paged } from './paging.js'
import { repositoryObject } from './repository-object.js'
import { type GitHubAnswer, type GitHubRequest, need, notFound, type Route, tokenOf } from './request.js'
import type { GitHubState, PullCommit } from './state.js'
import { type Hosts, userObject } from './user-object.js'

/**
 * The routes of the repository itself, its branches and who may do what there. Rights as in "Permissions required for GitHub
 * Apps": branches and comparisons are `contents: read`; `metadata: read`, which every installation token has, suffices for
 * the repository and for who has which permission.
 */
export function branchRoute(state: GitHubState, hosts: Hosts, request: GitHubRequest, path: string): Route | undefined {
  if (request.method !== 'GET') return undefined
  if (path === '')
    return {
      operation: 'ReposGet',
      answer: () => {
        tokenOf(state, request)
        return { status: 200, body: wholeRepository(hosts, state) }
      },
    }
  if (path === '/branches') return { operation: 'ReposListBranches', answer: () => listBranches(state, hosts, request) }
  const branch = /^\/branches\/(.+)$/.exec(path)?.[1]
  if (branch !== undefined)
    return {
      operation: 'ReposGetBranch',
      answer: () => getBranch(state, hosts, request, decodeURIComponent(branch)),
    }
  const basehead = /^\/compare\/(.+)$/.exec(path)?.[1]
  if (basehead !== undefined)
    return {
      operation: 'ReposCompareCommitsWithBasehead',
      answer: () => compare(state, hosts, request, decodeURIComponent(basehead)),
    }
  const login = /^\/collaborators\/([^/]+)\/permission$/.exec(path)?.[1]
  if (login !== undefined)
    return {
      operation: 'ReposGetCollaboratorPermissionLevel',
      answer: () => permissionOf(state, hosts, request, decodeURIComponent(login)),
    }
  return undefined
}

/** `full-repository`: with what only the repository's own page has. */
function wholeRepository(hosts: Hosts, state: GitHubState) {
  return { ...repositoryObject(hosts, state, state.fullName), network_count: 0, subscribers_count: 1 }
}

function branchesOf(state: GitHubState): readonly Branch[] {
  const set = state.history.all()
  const isSet = set.some(({ name }) => name === state.defaultBranch)
  const sha = state.shaOf(state.defaultBranch)
  return isSet || sha === undefined ? set : [...set, { name: state.defaultBranch, sha, isProtected: false }]
}

/** "Setting to `true` returns only branches protected by branch protections or rulesets" (REST reference). */
function listBranches(state: GitHubState, hosts: Hosts, request: GitHubRequest): GitHubAnswer {
  need(state, request, { anyOf: ['contents'], level: 'read' })
  const wanted = request.query.get('protected')
  const items = branchesOf(state).filter(({ isProtected }) => wanted === null || String(isProtected) === wanted)
  return paged(hosts, request, {
    items,
    show: ({ name, sha, isProtected }) => ({
      name,
      commit: { sha, url: `${hosts.api}/repos/${state.fullName}/commits/${sha}` },
      protected: isProtected,
    }),
  })
}

function getBranch(state: GitHubState, hosts: Hosts, request: GitHubRequest, name: string): GitHubAnswer {
  need(state, request, { anyOf: ['contents'], level: 'read' })
  const branch = branchesOf(state).find((one) => one.name === name)
  if (branch === undefined) throw new ServiceError('not-found', 'Branch not found', 404)
  const url = `${hosts.api}/repos/${state.fullName}/branches/${name}`
  return {
    status: 200,
    body: {
      name,
      commit: commitObject(hosts, state, commitAt(state, branch.sha)),
      _links: { self: url, html: `${hosts.web}/${state.fullName}/tree/${name}` },
      protected: branch.isProtected,
      protection: {
        enabled: branch.isProtected,
        required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
      },
      protection_url: `${url}/protection`,
    },
  }
}

/** `GET /repos/{owner}/{repo}/compare/{base}...{head}`: `behind` where the head has nothing that the base lacks. */
function compare(state: GitHubState, hosts: Hosts, request: GitHubRequest, basehead: string): GitHubAnswer {
  need(state, request, { anyOf: ['contents'], level: 'read' })
  const [base = '', head = ''] = basehead.split('...')
  const baseSha = state.shaOf(base)
  const headSha = state.shaOf(head)
  const contained = headSha === undefined ? undefined : state.history.contains(base, headSha)
  if (baseSha === undefined || headSha === undefined || contained === undefined) throw notFound()
  const isSame = baseSha === headSha
  const url = `${hosts.api}/repos/${state.fullName}/compare/${basehead}`
  const web = `${hosts.web}/${state.fullName}/compare/${basehead}`
  const ahead = commitObject(hosts, state, commitAt(state, headSha))
  return {
    status: 200,
    body: {
      url,
      html_url: web,
      permalink_url: web,
      diff_url: `${web}.diff`,
      patch_url: `${web}.patch`,
      base_commit: commitObject(hosts, state, commitAt(state, baseSha)),
      merge_base_commit: commitObject(hosts, state, commitAt(state, contained ? headSha : baseSha)),
      status: isSame ? 'identical' : contained ? 'behind' : 'diverged',
      ahead_by: contained ? 0 : 1,
      behind_by: isSame ? 0 : 1,
      total_commits: contained ? 0 : 1,
      commits: contained ? [] : [ahead],
      files: [],
    },
  }
}

function commitAt(state: GitHubState, sha: string): PullCommit {
  return state.commit(sha) ?? { sha, author: 'ada', message: 'A commit', date: new Date(0) }
}

/** `admin`, `write`, `read` or `none`, "where the `maintain` role is mapped to `write` and the `triage` role to `read`". */
function permissionOf(state: GitHubState, hosts: Hosts, request: GitHubRequest, login: string): GitHubAnswer {
  tokenOf(state, request)
  const permission = state.permissionOf(login)
  // "{username} is not a user": an app's bot, or nobody.
  if (permission === undefined) throw notFound()
  const rights = {
    pull: permission !== 'none',
    triage: permission === 'write' || permission === 'admin',
    push: permission === 'write' || permission === 'admin',
    maintain: permission === 'admin',
    admin: permission === 'admin',
  }
  return {
    status: 200,
    body: {
      permission,
      role_name: permission,
      user: { ...userObject(hosts, login), permissions: rights, role_name: permission },
    },
  }
}
