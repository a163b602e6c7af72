import { setTimeout as sleep } from 'node:timers/promises'
import { CallFailure } from '../errors.js'
import { defined } from '../language/defined.js'
import type { Call } from '../ports.js'
import { failureOf, isSenseless } from './failures.js'
import { missingMember } from './required-members.js'
import type { CredentialProvider } from './sts/web-identity.js'
import type { Transport } from './transport.js'

/** Tries of a call that only reads. */
export const READ_ATTEMPTS = 6
/** Tries of a read whose answers make no sense; what answers so is seldom gone in a second. */
const SENSELESS_ATTEMPTS = 3
const FIRST_WAIT_MILLISECONDS = 200

/** What every client is made of. */
export interface ClientOptions {
  readonly region: string
  /** Absent: the SDK's default credential chain. */
  readonly credentials: CredentialProvider | undefined
  readonly transport: Transport
  readonly userAgent: string
}

/** The settings all clients share. Undefined members would hide the SDK's own defaults, so they are left out. */
export function settings({ region, credentials, transport, userAgent }: ClientOptions) {
  return defined({ region, requestHandler: transport, customUserAgent: userAgent, credentials })
}

/**
 * The same for a command that only reads: an answer that makes no sense, such as a proxy's page, is asked for again, which the
 * SDK does not do for a 200 (measured with client-sagemaker 3.1142).
 */
export function reading<Input, Output extends object>(
  name: string,
  send: (input: Input) => Promise<Output>,
): Call<Input, Output> {
  const ask = call(name, send)
  return (input) => unlessSenseless(name, () => ask(input))
}

/** What only reads, asked again where its answer makes no sense. */
export async function unlessSenseless<Output>(name: string, ask: () => Promise<Output>): Promise<Output> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask()
    } catch (error) {
      // Credentials that could not be taken fail in their own call, which has tried often enough.
      if (!isSenseless(error) || error.call !== name) throw error
      if (attempt === SENSELESS_ATTEMPTS) throw error.after(attempt)
    }
    await sleep(Math.random() * FIRST_WAIT_MILLISECONDS * 2 ** attempt)
  }
}

/** Makes a port of a command: whatever goes wrong is a `CallFailure`, and an answer that makes no sense goes wrong. */
export function call<Input, Output extends object>(
  name: string,
  send: (input: Input) => Promise<Output>,
): Call<Input, Output> {
  return async (input) => {
    try {
      const output = await send(input)
      const missing = missingMember(name, output)
      if (missing === undefined) return output
      throw new CallFailure(
        'unknown-outcome',
        name,
        `The answer has no ${missing}, as if something between us and AWS had written it.`,
      )
    } catch (error) {
      throw failureOf(name, error)
    }
  }
}
