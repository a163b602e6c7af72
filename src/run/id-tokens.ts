import { hasIdTokenEndpoint, idToken } from '../github/id-token.js'
import type { CommonInputs } from '../inputs/inputs.js'
import { memberOf, parsedJson } from '../language/unknown.js'
import { clock } from './clock.js'
import { onItsWay } from './on-its-way.js'

/** ID tokens of this job: a fresh one at each call. */
export type IdTokens = () => Promise<string>

/**
 * The first token is asked for at once, before the code that needs it is loaded and the files are read. Undefined where no role
 * is to be assumed, or where the job may not ask for a token.
 */
export async function idTokens({ audience, role, registryRole }: CommonInputs): Promise<IdTokens | undefined> {
  if (!(role || registryRole) || !hasIdTokenEndpoint()) return undefined
  const { answer } = await onItsWay(() => idToken({ audience, clock }))
  let first: Promise<string> | undefined = answer
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
