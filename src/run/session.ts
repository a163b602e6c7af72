import type { ClientOptions } from '../aws/client-settings.js'
import { callerIdentity } from '../aws/sts/caller-identity.js'
import { sessionNameOf } from '../aws/sts/session-name.js'
import { webIdentityCredentials } from '../aws/sts/web-identity.js'
import { Transport } from '../aws/transport.js'
import { ActionError } from '../errors.js'
import { proxyAgent } from '../github/proxy.js'
import type { CommonInputs, RoleArn } from '../inputs/inputs.js'
import type { Clock, Identity, RunContext } from '../ports.js'
import type { RegistryLocation } from '../registry/address.js'
import { clock } from './clock.js'
import { environmentClaim, type IdTokens } from './id-tokens.js'
import type { ModeRun } from './mode-run.js'

/** Whose credentials these are, and what clients of either account are made of. */
export interface AwsSession {
  readonly identity: Identity
  readonly region: string
  /** The account where the work is done. */
  readonly own: ClientOptions
  /** The registry, by `registry-role-to-assume`; the same as `own` where no such role is given. */
  readonly registry: ClientOptions
  /** The account that owns the groups. */
  readonly registryAccount: string
  /** The account of the credentials of `registry`. */
  readonly registryCaller: string
  /** The environment claim of the ID token, where there is one. */
  readonly environment: string | undefined
}

export interface SessionRequest {
  readonly inputs: CommonInputs
  readonly region: string
  readonly context: RunContext
  readonly userAgent: string
  readonly mask: (secret: string) => void
  /** Told each host outside AWS that is asked. */
  readonly tell: (line: string) => void
  readonly clock: Clock
  /** A fresh ID token of this job at each call; undefined where the job may not ask for one. */
  readonly idToken: IdTokens | undefined
}

/**
 * Assumes the role (or takes the SDK's default chain), asks whose credentials these are, and throws `wrong-account`
 * before anything is written where they are another's than the inputs say.
 */
export async function openAwsSession(request: SessionRequest): Promise<AwsSession> {
  const { inputs } = request
  const { own, registry, environment } = clientsFor(request)
  const [identity] = await Promise.all([
    callerIdentity(own),
    // The token of the registry's role may be the only one, and it says which environment this job has. Whether the role
    // can be assumed is told where it is needed.
    inputs.role === undefined ? registry.credentials?.().catch(() => undefined) : undefined,
  ])
  checkAccount(identity, inputs)
  return sessionOf(request, { own, registry, identity, environment: environment() })
}

/** A session that may read at once. Nothing may be written with it before `confirmed` holds. */
export interface SessionAhead {
  readonly session: AwsSession
  /** Whose credentials these are, by STS. Rejects as `openAwsSession` does. */
  readonly confirmed: Promise<Identity>
}

/** The same where the role's ARN says whose credentials they will be, so that no look-up waits for STS to say it again. */
export async function openAwsSessionAhead(request: SessionRequest): Promise<SessionAhead> {
  const { inputs } = request
  const { role } = inputs
  if (role === undefined) {
    const session = await openAwsSession(request)
    return { session, confirmed: Promise.resolve(session.identity) }
  }
  const { own, registry } = clientsFor(request)
  const confirmed = callerIdentity(own).then((identity) => {
    checkAccount(identity, inputs)
    return identity
  })
  confirmed.catch(() => {}) // told to whoever awaits it
  return { session: sessionOf(request, { own, registry, identity: role, environment: undefined }), confirmed }
}

/** What clients of either account are made of; the environment is known once a token was asked for. */
function clientsFor(request: SessionRequest): Pick<AwsSession, 'own' | 'registry'> & {
  readonly environment: () => string | undefined
} {
  const { inputs, region, userAgent } = request
  let environment: string | undefined
  const idToken: IdTokens | undefined =
    request.idToken &&
    (async () => {
      const token = await request.idToken?.()
      environment = environmentClaim(token ?? '')
      return token ?? ''
    })
  const transport = new Transport(proxyAgent, undefined, request.tell)
  const clientsOf = (role: RoleArn | undefined): ClientOptions => ({
    region,
    transport,
    userAgent,
    credentials: role && credentialsOf(role, transport, { ...request, idToken }),
  })
  const own = clientsOf(inputs.role)
  // The registry role has an ID token of its own, since a chained role ends after an hour.
  const registry = inputs.registryRole ? clientsOf(inputs.registryRole) : own
  return { own, registry, environment: () => environment }
}

function sessionOf(
  { inputs, region }: SessionRequest,
  taken: Pick<AwsSession, 'own' | 'registry' | 'identity' | 'environment'>,
): AwsSession {
  const { identity } = taken
  const registryAccount = inputs.registryAccountId ?? inputs.registryRole?.account ?? identity.account
  const registryCaller = inputs.registryRole?.account ?? identity.account
  return { ...taken, region, registryAccount, registryCaller }
}

/** Where the versions of a session live, and who asks. */
export function locationOf({ region, identity, registryCaller, registryAccount }: AwsSession): RegistryLocation {
  return { region, partition: identity.partition, callerAccount: registryCaller, registryAccount }
}

type Taking = Pick<ModeRun, 'inputs' | 'run' | 'runner' | 'actionVersion' | 'idToken'>

/** Takes credentials for this run, and says in the log whose they are. */
export async function takeCredentials(taking: Taking, region: string): Promise<AwsSession> {
  return taking.runner.group('Take credentials', async () => {
    const opened = await openAwsSession(requestOf(taking, region))
    sayWhose(taking, opened.identity, region)
    return opened
  })
}

/** The same for a run that reads before it is told whose they are. */
export async function takeCredentialsAhead(taking: Taking, region: string): Promise<SessionAhead> {
  const { session, confirmed } = await openAwsSessionAhead(requestOf(taking, region))
  confirmed.then(
    (identity) => sayWhose(taking, identity, region),
    () => {},
  )
  return { session, confirmed }
}

function requestOf({ inputs, run, runner, actionVersion, idToken }: Taking, region: string): SessionRequest {
  return {
    inputs,
    region,
    context: run.context,
    userAgent: `sagemaker-model-registry-action/${actionVersion}`,
    mask: runner.mask,
    tell: (line) => runner.notice(line),
    clock,
    idToken,
  }
}

function sayWhose({ runner }: Pick<Taking, 'runner'>, { arn, account }: Identity, region: string): void {
  runner.info(`${arn} in account ${account}, ${region}`)
}

function credentialsOf(
  role: RoleArn,
  transport: Transport,
  { inputs, region, context, userAgent, mask, clock, idToken }: SessionRequest,
) {
  if (!idToken) throw noIdToken()
  return webIdentityCredentials({
    roleArn: role.arn,
    sessionName: inputs.roleSessionName ?? sessionNameOf(context),
    durationSeconds: inputs.roleDurationSeconds,
    region,
    userAgent,
    transport,
    idToken,
    idTokenHosts: inputs.idTokenHosts,
    mask,
    clock,
  })
}

function noIdToken(): ActionError {
  return new ActionError('no-credentials', 'This job may not ask GitHub for an ID token, so no role can be assumed.', {
    hint: 'Give the job both permissions, since naming one takes away the others:\npermissions:\n  id-token: write\n  contents: read\n  pull-requests: write',
  })
}

function checkAccount(identity: Identity, { role, allowedAccountIds }: CommonInputs): void {
  if (role && role.account !== identity.account) {
    throw new ActionError(
      'wrong-account',
      `sts:GetCallerIdentity says that the credentials are for account ${identity.account}, but role-to-assume is in ${role.account}.`,
      { hint: 'Nothing was written. See what answers in place of STS: AWS_ENDPOINT_URL_STS, or a proxy.' },
    )
  }
  if (allowedAccountIds.length > 0 && !allowedAccountIds.includes(identity.account)) {
    throw new ActionError(
      'wrong-account',
      `The credentials are for account ${identity.account} (${identity.arn}), which is not among allowed-account-ids (${allowedAccountIds.join(', ')}).`,
      { hint: 'Nothing was written. Correct the credentials or the input.' },
    )
  }
}
