import type { Emulator } from '../emulator.js'
import type { GitHubAnswer, GitHubRequest } from '../github/request.js'
import { route } from '../github/rest.js'
import type { Hosts } from '../github/user-object.js'
import { serve } from '../serve.js'
import { ServiceError } from '../service-error.js'
import type { Wire } from './answer.js'
import { type Incoming, json, type Outgoing } from './incoming.js'

const COMMON = {
  'x-github-media-type': 'github.v3; format=json',
  'x-github-request-id': 'EMUL:0001:0002:0003:00000000',
  'x-ratelimit-limit': '1000',
  'x-ratelimit-remaining': '999',
}

export const GITHUB_WIRE: Wire<GitHubAnswer> = {
  answer: ({ status, headers, body }) =>
    typeof body === 'string'
      ? {
          status,
          headers: { ...COMMON, ...headers, 'content-type': 'application/vnd.github.raw; charset=utf-8' },
          body,
        }
      : json(status, body, { ...COMMON, ...headers }),
  refusal: (error) => refusal(error),
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api for the limits' headers. */
function refusal(error: ServiceError): Outgoing {
  const limits = {
    ...(error.code === 'rate-limit' && {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 60),
    }),
    // Of the secondary limits some come with Retry-After; of the others only the text tells.
    ...(error.code === 'secondary-rate-limit' && { 'retry-after': '1' }),
  }
  const body = {
    message: error.message,
    documentation_url: 'https://docs.github.com/rest',
    status: String(error.status),
    ...(error.code === 'too_large' && { errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }] }),
    ...(error.status === 422 && {
      errors: [{ resource: 'Validation', code: 'unprocessable', field: 'data', message: error.message }],
    }),
  }
  return json(error.status, body, { ...COMMON, ...limits })
}

/** Serves one request of GitHub's REST API. */
export async function serveGitHub(emulator: Emulator, request: Incoming, hosts: Hosts) {
  const body = parsed(request.body)
  const asked: GitHubRequest = {
    method: request.method,
    path: request.path,
    query: request.query,
    token: /^(?:token|bearer) (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1],
    accept: request.headers.get('accept') ?? '',
    body,
  }
  const found = route(emulator.github, hosts, asked)
  const login = asked.token === undefined ? undefined : emulator.github.tokens.get(asked.token)?.login
  return serve(
    emulator,
    {
      service: 'github',
      operation: found?.operation ?? `${request.method} ${request.path}`,
      ...(login !== undefined && { role: login }),
      input: {
        path: request.path,
        query: Object.fromEntries(request.query),
        body: body === MALFORMED ? undefined : body,
      },
    },
    () => {
      if (body === MALFORMED) throw new ServiceError('bad-request', 'Problems parsing JSON', 400)
      if (found === undefined) throw new ServiceError('not-found', 'Not Found', 404)
      return found.answer()
    },
  )
}

const MALFORMED = Symbol('malformed')

function parsed(body: Buffer): unknown {
  if (body.byteLength === 0) return undefined
  try {
    const value: unknown = JSON.parse(body.toString())
    return value
  } catch {
    return MALFORMED
  }
}
