import { ServiceError } from '../service-error.js'
import { branchRoute } from './branches.js'
import { commitObject } from './commit-object.js'
import { changedFiles } from './compare.js'
import { getContent } from './content.js'
import { deploymentRoute } from './deployments.js'
import { commentObject, pullObject } from './objects.js'
import { paged } from './paging.js'
import { type GitHubAnswer, type GitHubRequest, need, notFound, type Route, tokenOf } from './request.js'
import type { GitHubState } from './state.js'
import { getTree } from './tree.js'
import { type Hosts, ownUserObject } from './user-object.js'

/** Measured 2026-09-17: 262,144 bytes are kept, one more is refused (objectstack-ai/objectstack#18826). */
const MAX_BODY_BYTES = 262_144

/** Finds what a request means; undefined where GitHub would say 404 to the path itself. */
export function route(state: GitHubState, hosts: Hosts, request: GitHubRequest): Route | undefined {
  const repository = `/repos/${state.fullName}`
  const isOurs = request.path.toLowerCase().startsWith(repository.toLowerCase())
  const path = isOurs ? request.path.slice(repository.length) : undefined
  const number = (pattern: RegExp) => Number(pattern.exec(path ?? '')?.[1] ?? Number.NaN)
  const { method } = request

  if (method === 'GET' && request.path === '/user')
    return { operation: 'UsersGetAuthenticated', answer: () => ownUser(state, hosts, request) }
  if (method === 'POST' && request.path === '/graphql')
    return { operation: 'GraphQL', answer: () => graphQl(state, request) }
  if (path === undefined) return undefined
  const pull = number(/^\/pulls\/(\d+)$/)
  if (method === 'GET' && pull > 0) return { operation: 'PullsGet', answer: () => getPull(state, hosts, request, pull) }
  const files = number(/^\/pulls\/(\d+)\/files$/)
  if (method === 'GET' && files > 0)
    return { operation: 'PullsListFiles', answer: () => listFiles(state, hosts, request, files) }
  const commits = number(/^\/pulls\/(\d+)\/commits$/)
  if (method === 'GET' && commits > 0)
    return { operation: 'PullsListCommits', answer: () => listCommits(state, hosts, request, commits) }
  const sha = /^\/commits\/([0-9a-f]{40})\/pulls$/.exec(path)?.[1]
  if (method === 'GET' && sha !== undefined)
    return {
      operation: 'ReposListPullRequestsAssociatedWithCommit',
      answer: () => listPullsOf(state, hosts, request, sha),
    }
  const ref = /^\/commits\/([^/]+)$/.exec(path)?.[1]
  if (method === 'GET' && ref !== undefined)
    return {
      operation: 'ReposGetCommit',
      answer: () => getCommit(state, hosts, request, decodeURIComponent(ref)),
    }
  const issue = number(/^\/issues\/(\d+)\/comments$/)
  if (method === 'GET' && issue > 0)
    return { operation: 'IssuesListComments', answer: () => listComments(state, hosts, request, issue) }
  if (method === 'POST' && issue > 0)
    return { operation: 'IssuesCreateComment', answer: () => createComment(state, hosts, request, issue) }
  const comment = number(/^\/issues\/comments\/(\d+)$/)
  if (method === 'GET' && comment > 0)
    return { operation: 'IssuesGetComment', answer: () => getComment(state, hosts, request, comment) }
  if (method === 'PATCH' && comment > 0)
    return { operation: 'IssuesUpdateComment', answer: () => updateComment(state, hosts, request, comment) }
  if (method === 'DELETE' && comment > 0)
    return { operation: 'IssuesDeleteComment', answer: () => deleteComment(state, request, comment) }
  const file = /^\/contents\/(.+)$/.exec(path)?.[1]
  if (method === 'GET' && file !== undefined)
    return { operation: 'ReposGetContent', answer: () => getContent(state, hosts, request, decodeURIComponent(file)) }
  const tree = /^\/git\/trees\/([^/]+)$/.exec(path)?.[1]
  if (method === 'GET' && tree !== undefined)
    return { operation: 'GitGetTree', answer: () => getTree(state, hosts, request, decodeURIComponent(tree)) }
  return branchRoute(state, hosts, request, path) ?? deploymentRoute(state, hosts, request, path)
}

function ownUser(state: GitHubState, hosts: Hosts, request: GitHubRequest): GitHubAnswer {
  const token = tokenOf(state, request)
  if (token.kind === 'installation') throw new ServiceError('forbidden', 'Resource not accessible by integration', 403)
  return { status: 200, body: ownUserObject(hosts, token.login) }
}

/** Only `viewer { login }`, which names the bot behind an installation token. */
function graphQl(state: GitHubState, request: GitHubRequest): GitHubAnswer {
  const token = tokenOf(state, request)
  return { status: 200, body: { data: { viewer: { login: token.login } } } }
}

function getPull(state: GitHubState, hosts: Hosts, request: GitHubRequest, number: number): GitHubAnswer {
  need(state, request, { anyOf: ['pull-requests'], level: 'read' })
  const pull = state.pulls.get(number)
  if (pull === undefined) throw notFound()
  return { status: 200, body: pullObject(hosts, state, pull) }
}

function listComments(state: GitHubState, hosts: Hosts, request: GitHubRequest, issue: number): GitHubAnswer {
  need(state, request, { anyOf: ['pull-requests', 'issues'], level: 'read' })
  if (!state.pulls.has(issue)) throw notFound()
  // Ascending by id, no other order (REST reference).
  return paged(hosts, request, {
    items: state.comments(issue),
    show: (comment) => commentObject(hosts, state, comment),
  })
}

/** Every commit of a pull request; "a maximum of 250" (REST reference, "List commits on a pull request"). */
function listCommits(state: GitHubState, hosts: Hosts, request: GitHubRequest, number: number): GitHubAnswer {
  need(state, request, { anyOf: ['pull-requests'], level: 'read' })
  const pull = state.pulls.get(number)
  if (pull === undefined) throw notFound()
  return paged(hosts, request, {
    items: state.commitsOf(pull).slice(0, 250),
    show: (commit) => commitObject(hosts, state, commit),
  })
}

/** Every file that a pull request changes; "a maximum of 3000" (REST reference, "List pull requests files"). */
function listFiles(state: GitHubState, hosts: Hosts, request: GitHubRequest, number: number): GitHubAnswer {
  need(state, request, { anyOf: ['pull-requests'], level: 'read' })
  const pull = state.pulls.get(number)
  if (pull === undefined) throw notFound()
  const { baseSha, headSha } = pull
  return paged(hosts, request, {
    items: changedFiles(state, hosts, { baseSha, headSha, most: 3000 }),
    show: (file) => file,
  })
}

function getCommit(state: GitHubState, hosts: Hosts, request: GitHubRequest, ref: string): GitHubAnswer {
  need(state, request, { anyOf: ['contents'], level: 'read' })
  const commit = state.commit(ref)
  if (commit === undefined) throw new ServiceError('validation', `No commit found for SHA: ${ref}`, 422)
  return { status: 200, body: commitObject(hosts, state, commit) }
}

/** "Lists the merged pull request that introduced the commit", else the open ones it is in (REST reference). */
function listPullsOf(state: GitHubState, hosts: Hosts, request: GitHubRequest, sha: string): GitHubAnswer {
  need(state, request, { anyOf: ['pull-requests', 'contents'], level: 'read' })
  const items = [...state.pulls.values()].filter(
    (pull) => pull.mergedAs === sha || state.commitsOf(pull).some((commit) => commit.sha === sha),
  )
  return paged(hosts, request, { items, show: (pull) => pullObject(hosts, state, pull) })
}

function createComment(state: GitHubState, hosts: Hosts, request: GitHubRequest, issue: number): GitHubAnswer {
  // On a pull request either permission suffices for this REST call (ynab-sdk-ruby#95).
  const token = need(state, request, { anyOf: ['pull-requests', 'issues'], level: 'write' })
  if (!state.pulls.has(issue)) throw notFound()
  const comment = state.addComment({ issue, author: token.login, body: bodyOf(request) })
  const body = commentObject(hosts, state, comment)
  return { status: 201, headers: { location: body.url }, body }
}

function getComment(state: GitHubState, hosts: Hosts, request: GitHubRequest, id: number): GitHubAnswer {
  need(state, request, { anyOf: ['pull-requests', 'issues'], level: 'read' })
  const comment = state.comments().find((one) => one.id === id)
  if (comment === undefined) throw notFound()
  return { status: 200, body: commentObject(hosts, state, comment) }
}

function updateComment(state: GitHubState, hosts: Hosts, request: GitHubRequest, id: number): GitHubAnswer {
  need(state, request, { anyOf: ['pull-requests', 'issues'], level: 'write' })
  if (!state.comments().some((one) => one.id === id)) throw notFound()
  const comment = state.editComment(id, bodyOf(request))
  if (comment === undefined) throw notFound()
  return { status: 200, body: commentObject(hosts, state, comment) }
}

function deleteComment(state: GitHubState, request: GitHubRequest, id: number): GitHubAnswer {
  need(state, request, { anyOf: ['pull-requests', 'issues'], level: 'write' })
  if (!state.comments().some((one) => one.id === id)) throw notFound()
  state.deleteComment(id)
  return { status: 204, body: '' }
}

function bodyOf(request: GitHubRequest): string {
  const body =
    typeof request.body === 'object' && request.body !== null && 'body' in request.body ? request.body.body : undefined
  if (typeof body !== 'string' || body.trim() === '') {
    throw new ServiceError('validation', "Validation Failed: body can't be blank", 422)
  }
  if (Buffer.byteLength(body) > MAX_BODY_BYTES) {
    throw new ServiceError('validation', 'Body is too long (maximum is 65536 characters)', 422)
  }
  return body
}
