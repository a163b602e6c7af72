import { artifactStore, type ClientOptions, callerIdentity, versionReader, versionWriter } from '../aws/clients.js'
import { sessionNameOf } from '../aws/session-name.js'
import { Transport } from '../aws/transport.js'
import { webIdentityCredentials } from '../aws/web-identity.js'
import { ActionError } from '../errors.js'
import { proxyAgent } from '../github/proxy.js'
import type { RegisterInputs, RoleArn } from '../inputs.js'
import type { ArtifactStore, Clock, Identity, RunContext, VersionReader, VersionWriter } from '../ports.js'

/** What register needs of AWS, with the account it is sure of. */
export interface AwsSession {
  readonly identity: Identity
  readonly writer: VersionWriter
  readonly reader: VersionReader
  readonly artifacts: ArtifactStore
}

export interface SessionRequest {
  readonly inputs: RegisterInputs
  readonly region: string
  readonly context: RunContext
  readonly userAgent: string
  readonly mask: (secret: string) => void
  readonly clock: Clock
  /** A fresh ID token of this job at each call; undefined where the job may not ask for one. */
  readonly idToken: (() => Promise<string>) | undefined
}

/**
 * Assumes the role (or takes the SDK's default chain), asks whose credentials these are, and throws `wrong-account`
 * before anything is written where they are another's than the inputs say.
 */
export async function openAwsSession(request: SessionRequest): Promise<AwsSession> {
  const { inputs, region, userAgent } = request
  const transport = new Transport(proxyAgent)
  const clientsOf = (role: RoleArn | undefined): ClientOptions => ({
    region,
    transport,
    userAgent,
    credentials: role && credentialsOf(role, transport, request),
  })
  const own = clientsOf(inputs.role)
  // The registry role reads and no more; it has an ID token of its own, since a chained role ends after an hour.
  const registry = inputs.registryRole ? clientsOf(inputs.registryRole) : own
  const identity = await callerIdentity(own)
  checkAccount(identity, inputs)
  return { identity, writer: versionWriter(own), reader: versionReader(registry), artifacts: artifactStore(own) }
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
    mask,
    clock,
  })
}

function noIdToken(): ActionError {
  return new ActionError('no-credentials', 'This job may not ask GitHub for an ID token, so no role can be assumed.', {
    hint: 'Give the job both permissions, since naming one takes away the others:\npermissions:\n  id-token: write\n  contents: read\n  pull-requests: write',
  })
}

function checkAccount(identity: Identity, { role, allowedAccountIds }: RegisterInputs): void {
  if (role && role.account !== identity.account) {
    throw new ActionError(
      'wrong-account',
      `The credentials are for account ${identity.account}, but role-to-assume is in ${role.account}.`,
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
