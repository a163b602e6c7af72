import {
  type AssumeRoleWithWebIdentityCommandOutput as Answer,
  AssumeRoleWithWebIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts'
import { ActionError, CallFailure } from '../../errors.js'
import { defined } from '../../language/defined.js'
import type { Clock } from '../../ports.js'
import { failureOf, isSenseless } from '../failures.js'
import type { Transport } from '../transport.js'

/** Credentials that live in this process alone. */
export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
  readonly expiration?: Date
}

export type CredentialProvider = () => Promise<Credentials>

export interface WebIdentityOptions {
  readonly roleArn: string
  readonly sessionName: string
  readonly durationSeconds: number
  readonly region: string
  readonly userAgent: string
  readonly transport: Transport
  /** Hosts besides AWS's STS and this machine that the ID token may be sent to. */
  readonly idTokenHosts: readonly string[]
  /** A fresh ID token of this job at each call. */
  readonly idToken: () => Promise<string>
  readonly mask: (secret: string) => void
  readonly clock: Clock
}

const CALL = 'sts:AssumeRoleWithWebIdentity'
const ATTEMPTS = 6
const FIRST_WAIT_MILLISECONDS = 100
const REFRESH_BEFORE_MILLISECONDS = 5 * 60_000

/**
 * Credentials of a role, assumed with this job's ID token and assumed anew, with a fresh token, when less than five
 * minutes of them are left. Rejects with a `CallFailure` whose hint says what to change in the role's trust policy.
 */
export function webIdentityCredentials(options: WebIdentityOptions): CredentialProvider {
  let current: Promise<Credentials> | undefined
  const isFresh = ({ expiration }: Credentials): boolean =>
    expiration !== undefined && expiration.getTime() - options.clock.now().getTime() > REFRESH_BEFORE_MILLISECONDS
  return async () => {
    const before = current
    const known = await before?.catch(() => undefined)
    if (known !== undefined && isFresh(known)) return known
    // Of several that ask at once the first assumes the role, for all of them.
    if (current === before || current === undefined) current = assume(options)
    return current
  }
}

async function assume(options: WebIdentityOptions): Promise<Credentials> {
  // No credentials of the environment may sign this call, and none are needed: the token is the proof.
  const client = new STSClient({
    region: options.region,
    requestHandler: options.transport.forIdToken(options.idTokenHosts),
    maxAttempts: 5, // repeats IDPCommunicationError, throttling, 5xx and what the network breaks
    customUserAgent: options.userAgent,
    credentials: { accessKeyId: '', secretAccessKey: '' },
  })
  let token = await options.idToken()
  let isRenewed = false
  let asked = 0
  for (let attempt = 1; ; attempt += 1) {
    const requestedAt = options.clock.now().getTime()
    try {
      const answer = await client.send(
        new AssumeRoleWithWebIdentityCommand({
          RoleArn: options.roleArn,
          RoleSessionName: options.sessionName,
          WebIdentityToken: token,
          DurationSeconds: options.durationSeconds,
        }),
      )
      return read(answer, requestedAt, options)
    } catch (error) {
      if (error instanceof ActionError) throw error // refused by us
      const failure = failureOf(CALL, error)
      asked += failure.attempts ?? 1
      if (isExpired(error) && !isRenewed) {
        isRenewed = true
        token = await options.idToken()
      } else if (attempt === ATTEMPTS || !(isPassing(error) || isSenseless(error))) {
        throw await refused(failure.after(asked), token, options)
      }
    }
    await options.clock.sleep(Math.random() * FIRST_WAIT_MILLISECONDS * 2 ** attempt)
  }
}

function read(
  { Credentials: given, AssumedRoleUser: user }: Pick<Answer, 'Credentials' | 'AssumedRoleUser'>,
  requestedAt: number,
  { mask, durationSeconds, roleArn }: WebIdentityOptions,
): Credentials {
  const { AccessKeyId, SecretAccessKey, SessionToken } = given ?? {}
  if (!AccessKeyId || !SecretAccessKey || !SessionToken) {
    throw new CallFailure('unknown-outcome', CALL, "STS's answer holds no credentials.")
  }
  mask(SecretAccessKey)
  mask(SessionToken)
  const [asked, answered] = [roleArn, user?.Arn].map((arn) => arn?.split(':')[4])
  // Optional in STS's model; of the first role GetCallerIdentity says it as well, of a second one nobody asks.
  if (answered !== undefined && answered !== asked) {
    const message = `${roleArn} was to be assumed, and the answer of ${CALL} is for ${user?.Arn}, in another account.`
    throw new ActionError('wrong-account', message, {
      hint: 'Nothing was written. See what answers in place of STS: AWS_ENDPOINT_URL_STS, or a proxy.',
    })
  }
  // By this machine's clock: a runner whose clock is wrong would take the service's time for long past.
  const expiration = new Date(requestedAt + durationSeconds * 1000)
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken, expiration }
}

function isExpired(error: unknown): boolean {
  return error instanceof Error && /^ExpiredToken/.test(error.name)
}

// STS fetches the issuer's keys; jobs in parallel see this fail for a moment. https://github.com/aws/aws-cli/issues/7194
function isPassing(error: unknown): boolean {
  return (
    error instanceof Error &&
    /^InvalidIdentityToken/.test(error.name) &&
    /Couldn't retrieve verification key/.test(error.message)
  )
}

async function refused(failure: CallFailure, token: string, options: WebIdentityOptions): Promise<CallFailure> {
  // Long, and only for a role that cannot be assumed.
  const { trustHint } = await import('./trust.js')
  const hint = trustHint({ failure, token, roleArn: options.roleArn })
  if (hint === undefined) return failure
  // Whatever STS calls it: there are no credentials. `access-denied` is for what a role may not do once it is assumed.
  return new CallFailure(
    'credentials',
    failure.call,
    `${options.roleArn} could not be assumed: ${failure.message}`,
    defined({ hint, cause: failure, requestId: failure.requestId, attempts: failure.attempts }),
  )
}
