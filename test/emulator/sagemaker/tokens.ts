import { createHash } from 'node:crypto'
import type { TokenPolicy } from '../options.js'
import { ServiceError } from '../service-error.js'

interface Remembered {
  readonly arn: string
  readonly digest: string
  readonly at: number
}

/** The ClientTokens of an account which the service still knows. */
export class RememberedTokens {
  readonly #policy: TokenPolicy
  readonly #retention: number
  readonly #tokens = new Map<string, Remembered>()

  constructor(policy: TokenPolicy, retentionMilliseconds: number) {
    this.#policy = policy
    this.#retention = retentionMilliseconds
  }

  /** The ARN to give again for this request, or undefined to make a new version. Throws ConflictException. */
  seen(request: {
    readonly account: string
    readonly token: string
    readonly body: unknown
    readonly now: number
  }): string | undefined {
    const remembered = this.#tokens.get(`${request.account} ${request.token}`)
    if (this.#policy === 'forgets' || remembered === undefined) return undefined
    if (request.now - remembered.at >= this.#retention) return undefined
    if (this.#policy === 'conflict' || remembered.digest !== digest(request.body)) {
      // ConflictException is a declared error of CreateModelPackage; its text here is not the service's [?].
      throw new ServiceError('ConflictException', `A request with the client token ${request.token} was made before.`)
    }
    return remembered.arn
  }

  remember(request: {
    readonly account: string
    readonly token: string
    readonly body: unknown
    readonly now: number
    readonly arn: string
  }): void {
    const { arn, body, now } = request
    this.#tokens.set(`${request.account} ${request.token}`, { arn, digest: digest(body), at: now })
  }
}

function digest(body: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(body)))
    .digest('hex')
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
