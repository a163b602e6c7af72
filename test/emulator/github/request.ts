import { ServiceError } from '../service-error.js'
import type { GitHubState, GitHubToken, Permission } from './state.js'

export interface GitHubRequest {
  readonly method: string
  /** Below the API's base, such as `/repos/acme/models/pulls/42`. */
  readonly path: string
  readonly query: URLSearchParams
  readonly token: string | undefined
  readonly accept: string
  readonly body: unknown
}

export interface GitHubAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON; a string as it is, with the media type of raw contents. */
  readonly body: unknown
}

/** A route: the operation's name, and what it does. */
export interface Route {
  readonly operation: string
  readonly answer: () => GitHubAnswer
}

/** The token's rights; 401 for a token nobody knows. */
export function tokenOf(state: GitHubState, request: GitHubRequest): GitHubToken {
  const token = request.token === undefined ? undefined : state.tokens.get(request.token)
  if (token === undefined) throw new ServiceError('bad-credentials', 'Bad credentials', 401)
  return token
}

/** An installation token without the permission gets this sentence. */
export function need(
  state: GitHubState,
  request: GitHubRequest,
  needed: { readonly anyOf: readonly Permission[]; readonly level: 'read' | 'write' },
): GitHubToken {
  const token = tokenOf(state, request)
  if (needed.level === 'read' && state.identity.visibility === 'public') return token
  const has = needed.anyOf.some(
    (name) => token.permissions[name] === 'write' || token.permissions[name] === needed.level,
  )
  if (has) return token
  throw new ServiceError(
    'forbidden',
    token.kind === 'installation'
      ? 'Resource not accessible by integration'
      : 'Resource not accessible by personal access token',
    403,
  )
}

export function notFound(): ServiceError {
  return new ServiceError('not-found', 'Not Found', 404)
}
