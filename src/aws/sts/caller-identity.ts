import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { CallFailure } from '../../errors.js'
import type { Identity } from '../../ports.js'
import { type ClientOptions, READ_ATTEMPTS, reading, settings } from '../client-settings.js'

/** Whose credentials these are: `sts:GetCallerIdentity`, which no policy can forbid. */
export async function callerIdentity(options: ClientOptions): Promise<Identity> {
  const client = new STSClient({ ...settings(options), maxAttempts: READ_ATTEMPTS })
  const ask = reading('sts:GetCallerIdentity', (_: Record<string, never>) =>
    client.send(new GetCallerIdentityCommand({})),
  )
  const { Account: account = '', Arn: arn = '' } = await ask({})
  const partition = /^arn:(aws[a-z-]*):/.exec(arn)?.[1]
  if (!/^\d{12}$/.test(account) || partition === undefined) {
    throw new CallFailure('unknown-outcome', 'sts:GetCallerIdentity', "STS's answer names no account.")
  }
  return { account, arn, partition }
}
