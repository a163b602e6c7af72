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
  const [identity] = await Promise.all([
    callerIdentity(own),
    // The token of the registry's role may be the only one, and it says which environment this job has. Whether the role
    // can be assumed is told where it is needed.
    inputs.role === undefined ? registry.credentials?.().catch(() => undefined) : undefined,
  ])
  checkAccount(identity, inputs)
  const registryAccount = inputs.registryAccountId ?? inputs.registryRole?.account ?? identity.account
  const registryCaller = inputs.registryRole?.account ?? identity.account
  return { identity, region, own, registry, registryAccount, registryCaller, environment }
}

/** Where the versions of a session live, and who asks. */
export function locationOf({ region, identity, registryCaller, registryAccount }: AwsSession): RegistryLocation {
  return { region, partition: identity.partition, callerAccount: registryCaller, registryAccount }
}

/** Takes credentials for this run, and says in the log whose they are. */
export async function takeCredentials(
  {
    inputs,
    run,
    runner,
    actionVersion,
    idToken,
  }: Pick<ModeRun, 'inputs' | 'run' | 'runner' | 'actionVersion' | 'idToken'>,
  region: string,
): Promise<AwsSession> {
  return runner.group('Take credentials', async () => {
    const opened = await openAwsSession({
      inputs,
      region,
      context: run.context,
      userAgent: `sagemaker-model-registry-action/${actionVersion}`,
      mask: runner.mask,
      tell: (line) => runner.notice(line),
      clock,
      idToken,
    })
    runner.info(`${opened.identity.arn} in account ${opened.identity.account}, ${region}`)
    return opened
  })
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
