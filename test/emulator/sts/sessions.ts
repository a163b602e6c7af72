import { createHash } from 'node:crypto'
import type { VirtualClock } from '../clock.js'
import { type Caller, roleCaller } from '../iam/caller.js'
import type { Statement } from '../iam/policy.js'
import type { Role } from '../iam/role.js'
import { ServiceError } from '../service-error.js'

/** Temporary credentials and whom they stand for. */
export interface Session {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string
  readonly expiration: Date
  readonly roleArn: string
  readonly sessionName: string
  readonly policy?: readonly Statement[]
}

/** The sessions that STS handed out. */
export class Sessions {
  readonly #clock: VirtualClock
  readonly #roles: ReadonlyMap<string, Role>
  readonly #sessions = new Map<string, Session>()

  constructor(clock: VirtualClock, roles: ReadonlyMap<string, Role>) {
    this.#clock = clock
    this.#roles = roles
  }

  start(request: {
    readonly role: Role
    readonly sessionName: string
    readonly seconds: number
    readonly policy?: readonly Statement[]
  }): Session {
    const seed = `${request.role.arn} ${request.sessionName} ${this.#sessions.size}`
    const letters = (salt: string) =>
      createHash('sha512').update(`${salt} ${seed}`).digest('base64').replace(/[+/=]/g, 'x')
    const session: Session = {
      // ASIA begins the key ids of temporary credentials (IAM, unique identifiers).
      accessKeyId: `ASIA${letters('id').toUpperCase().slice(0, 16)}`,
      secretAccessKey: letters('secret').slice(0, 40),
      sessionToken: letters('token'),
      expiration: new Date(this.#clock.now().getTime() + request.seconds * 1000),
      roleArn: request.role.arn,
      sessionName: request.sessionName,
      ...(request.policy === undefined ? {} : { policy: request.policy }),
    }
    this.#sessions.set(session.accessKeyId, session)
    return session
  }

  find(accessKeyId: string): Session | undefined {
    return this.#sessions.get(accessKeyId)
  }

  /**
   * Whom a session stands for now: its role as the role is at this moment.
   * Names and texts: common errors of the SageMaker API reference.
   */
  caller(session: Session): Caller {
    if (this.#clock.now() >= session.expiration) {
      throw new ServiceError('ExpiredTokenException', 'The security token included in the request is expired')
    }
    const role = this.#roles.get(session.roleArn)
    if (role === undefined) throw unrecognized()
    return roleCaller(role, session.sessionName, session.policy)
  }
}

export function unrecognized(): ServiceError {
  return new ServiceError('UnrecognizedClientException', 'The security token included in the request is invalid.')
}
