import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { ClientRequest } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { hasIdTokenEndpoint, idToken } from '../github/id-token.js'
import type { CommonInputs } from '../inputs/inputs.js'
import { memberOf, parsedJson, propertyOf } from '../language/unknown.js'
import { clock } from './clock.js'

/** ID tokens of this job: a fresh one at each call. */
export type IdTokens = () => Promise<string>

/**
 * The first token is asked for at once, before the code that needs it is loaded and the files are read. Undefined where no role
 * is to be assumed, or where the job may not ask for a token.
 */
export async function idTokens({ audience, role, registryRole }: CommonInputs): Promise<IdTokens | undefined> {
  if (!(role || registryRole) || !hasIdTokenEndpoint()) return undefined
  const left = nextRequestLeft()
  let first: Promise<string> | undefined = idToken({ audience, clock })
  first.catch(() => {}) // whoever awaits it says so
  await Promise.race([left, wait(LEAVING_MILLISECONDS, undefined, { ref: false })])
  return () => {
    const token = first ?? idToken({ audience, clock })
    first = undefined
    return token
  }
}

// A connection is made in steps, each of which waits while code is loaded: without this the request leaves 50 ms later.
const LEAVING_MILLISECONDS = 50

/** Resolves when the next request of this process is with the operating system. */
function nextRequestLeft(): Promise<void> {
  return new Promise((resolve) => {
    const onStart = (message: unknown): void => {
      unsubscribe('http.client.request.start', onStart)
      const request = propertyOf(message, 'request')
      if (request instanceof ClientRequest) request.once('finish', resolve)
    }
    subscribe('http.client.request.start', onStart)
  })
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
