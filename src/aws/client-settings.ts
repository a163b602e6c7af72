import { CallFailure } from '../errors.js'
import { defined } from '../language/defined.js'
import type { Call } from '../ports.js'
import { failureOf } from './failures.js'
import { missingMember } from './required-members.js'
import type { CredentialProvider } from './sts/web-identity.js'
import type { Transport } from './transport.js'

/** Tries of a call that only reads. */
export const READ_ATTEMPTS = 6

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
