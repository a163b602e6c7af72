import { hasIdTokenEndpoint, idToken } from '../github/id-token.js'
import type { CommonInputs } from '../inputs/inputs.js'
import { memberOf, parsedJson } from '../language/unknown.js'
import { clock } from './clock.js'

/** ID tokens of this job: a fresh one at each call. */
export type IdTokens = () => Promise<string>

/**
 * The first token is asked for at once, while the code that needs it is still being loaded. Undefined where no role is to
 * be assumed, or where the job may not ask for a token.
 */
export function idTokens({ audience, role, registryRole }: CommonInputs): IdTokens | undefined {
  if (!(role || registryRole) || !hasIdTokenEndpoint()) return undefined
  let first: Promise<string> | undefined = idToken({ audience, clock })
  first.catch(() => {}) // whoever awaits it says so
  return () => {
    const token = first ?? idToken({ audience, clock })
    first = undefined
    return token
  }
}

/**
 * The `environment` claim of a token: the GitHub Environment its job runs in. Read, not verified: it is compared with an
 * input, and STS is who verifies. Undefined where the job has no environment.
 */
export function environmentClaim(token: string): string | undefined {
  const claims = parsedJson(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
  const claim = memberOf(claims, 'environment')
  return typeof claim === 'string' && claim !== '' ? claim : undefined
}
