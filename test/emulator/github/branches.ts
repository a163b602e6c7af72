import { ServiceError } from '../service-error.js'
import { commitObject } from './commit-object.js'
import { compare } from './compare.js'
import type { Branch } from './history.js'
import { paged } from './paging.js'
import { repositoryObject } from './repository-object.js'
import { type GitHubAnswer, type GitHubRequest, need, notFound, type Route, tokenOf } from './request.js'
import type { GitHubState } from './state.js'
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
  const ruled = /^\/rules\/branches\/(.+)$/.exec(path)?.[1]
  if (ruled !== undefined)
    return {
      operation: 'ReposGetBranchRules',
      answer: () => listRules(state, hosts, request, decodeURIComponent(ruled)),
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
  return isSet || sha === undefined ? set : [...set, { name: state.defaultBranch, sha, isProtected: false, rules: [] }]
}

/**
 * "Setting to `true` returns only branches protected by branch protections or rulesets" (REST reference), whatever the rules
 * of these are: a pattern for branch names suffices (crs-k/stale-branches#1061).
 */
function isProtected(branch: Branch): boolean {
  return branch.isProtected || branch.rules.length > 0
}

function listBranches(state: GitHubState, hosts: Hosts, request: GitHubRequest): GitHubAnswer {
  need(state, request, { anyOf: ['contents'], level: 'read' })
  const wanted = request.query.get('protected')
  const items = branchesOf(state).filter((branch) => wanted === null || String(isProtected(branch)) === wanted)
  return paged(hosts, request, {
    items,
    show: (branch) => ({
      name: branch.name,
      commit: { sha: branch.sha, url: `${hosts.api}/repos/${state.fullName}/commits/${branch.sha}` },
      protected: isProtected(branch),
    }),
  })
}

/**
 * "Returns all active rules that apply to the specified branch. The branch does not need to exist" (REST reference). What a rule
 * asks for in detail is left out.
 */
function listRules(state: GitHubState, hosts: Hosts, request: GitHubRequest, name: string): GitHubAnswer {
  tokenOf(state, request)
  const ruleset = { ruleset_source_type: 'Repository', ruleset_source: state.fullName, ruleset_id: 42 }
  return paged(hosts, request, {
    items: state.history.find(name)?.rules ?? [],
    show: (type) => ({ type, ...ruleset }),
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
      commit: commitObject(hosts, state, state.commitAt(branch.sha)),
      _links: { self: url, html: `${hosts.web}/${state.fullName}/tree/${name}` },
      protected: isProtected(branch),
      // Of branch protection alone [?].
      protection: {
        enabled: branch.isProtected,
        required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
      },
      protection_url: `${url}/protection`,
    },
  }
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
