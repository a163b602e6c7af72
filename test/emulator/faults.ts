/** How a call goes wrong. */
export type FaultKind =
  /** No connection comes about, so nothing was ever sent. In process only: over HTTP it is a reset. */
  | 'refused'
  /** The connection is reset. */
  | 'reset'
  /** No answer ever comes; in process the caller sees its own time-out at once. */
  | 'timeout'
  | 'internal-error'
  | 'unavailable'
  | 'throttled'
  /** 200 without a body, `{}` to a caller in process. */
  | 'empty'
  /** 200 with a page of HTML. */
  | 'malformed'
  /** 200, and the connection ends in the middle of the body. */
  | 'truncated'
  /** 200 with the ARN of another account's version. */
  | 'wrong-arn'
  | 'access-denied'
  | 'expired-credentials'
  /** STS: "Couldn't retrieve verification key", transient (aws-cli#7194). */
  | 'key-lookup'
  /** STS: IDPCommunicationError (botocore; the SDK retries it). */
  | 'idp-communication'
  /** GitHub: 403 with x-ratelimit-remaining 0. */
  | 'rate-limit'
  /** GitHub: 403 with retry-after. */
  | 'secondary-rate-limit'
  /** GitHub: 403 that only its text tells from a missing permission (headers in scala-steward-org/scala-steward#2355). */
  | 'secondary-rate-limit-without-header'
  /** GitHub: 429 with retry-after; "you will receive a 403 or 429 response" (rate limits for the REST API). */
  | 'secondary-rate-limit-429'
  | 'secondary-rate-limit-429-without-header'
  /** GitHub: 404, which it also answers to who may not see a private resource ("Troubleshooting the REST API"). */
  | 'not-found'
  /** GitHub: the same for too many comments ("temporarily blocked from content creation", gr2m/helpdesk#62). */
  | 'content-creation-limit'
  /** 502 with a page of HTML, as a load balancer in front of the service shows it. */
  | 'bad-gateway'
  /** 429 with Retry-After. */
  | 'too-many-requests'
  /** The service refuses what was asked for what it says: ValidationException, 422 at GitHub. */
  | 'validation'
  /** Somebody was faster: it exists already, changes at this moment, or is being changed. */
  | 'conflict'
  /** 200, and the body comes a byte at a time, and never ends. */
  | 'trickle'
  /** Refused for a signature that is an hour old; the answer's Date says so. */
  | 'skew'

export interface Fault {
  /** The operation's own name (`CreateModelPackage`, `HeadObject`, `IssuesCreateComment`), or `*`. */
  readonly operation: string
  readonly kind: FaultKind
  /** Whether what was asked is done first. */
  readonly when: 'before' | 'after'
  /** Which call of the operation, counted from 1 and from now; the next one unless given. */
  readonly call?: number
  /** How many calls in a row; 1 unless given. */
  readonly times?: number
  /** Which of the calls are counted; all unless given. */
  readonly where?: (input: unknown) => boolean
}

interface Armed {
  readonly fault: Fault
  seen: number
}

/** The faults that wait for their calls. */
export class Faults {
  readonly #armed: Armed[] = []

  add(...faults: readonly Fault[]): void {
    for (const fault of faults) this.#armed.push({ fault, seen: 0 })
  }

  clear(): void {
    this.#armed.length = 0
  }

  /** Counts a call and gives the fault that is due at it, if any. */
  due(operation: string, input?: unknown): Fault | undefined {
    let due: Fault | undefined
    for (const armed of this.#armed) {
      const { fault } = armed
      if (fault.operation !== '*' && fault.operation !== operation) continue
      if (fault.where?.(input) === false) continue
      armed.seen += 1
      const first = fault.call ?? 1
      if (armed.seen >= first && armed.seen < first + (fault.times ?? 1)) due ??= fault
    }
    return due
  }
}
