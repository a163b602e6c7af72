import type { Emulator } from '../emulator.js'
import type { Run } from '../oidc/run.js'
import { serve } from '../serve.js'
import { ServiceError } from '../service-error.js'
import type { Incoming } from './incoming.js'

/**
 * The runner's ID-token endpoint: GET with `audience` in the query and the request token as Bearer; answers `{ value }`
 * (toolkit, oidc-utils.ts). Without an audience it is the URL of the repository's owner (GitHub's OIDC reference).
 */
export async function serveIdToken(emulator: Emulator, request: Incoming, runs: ReadonlyMap<string, Run>) {
  const audience = request.query.get('audience') ?? `https://github.com/${emulator.github.identity.owner}`
  return serve(emulator, { service: 'oidc', operation: 'GetIdToken', input: { audience } }, () => {
    const key = /^bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? ''
    const run = runs.get(key)
    if (run === undefined) throw new ServiceError('unauthorized', 'Not authorized', 401)
    const value = emulator.issuer.token({
      run,
      repository: emulator.github.identity,
      audience,
      now: emulator.clock.wall(),
    })
    return { count: value.length, value }
  })
}
