import { dirname } from 'node:path'
import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr'
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readPresent } from '../../src/modes/policies/present.js'
import type { Policy } from '../../src/modes/policies/result.js'
import { aRole } from '../emulator/iam/role.js'
import {
  Emulator,
  OWN_KEY_ID,
  REGION,
  REGISTRY_ACCOUNT,
  type StartedEmulator,
  startEmulator,
} from '../emulator/index.js'
import { SELLERS } from '../policies/companies.js'
import { type Company, policiesOf } from '../policies/company.js'
import { ask, startServer, tool } from './tools.js'

// The commands that `mode: policies` prints, given to the real AWS CLI: what `apply` puts, `read` prints again in the form that
// `policies-present-path` takes. moto answers all but the policies of groups, which it does not know; those are the emulator's.
const PORT = '5604'
const url = `http://127.0.0.1:${PORT}`

const OWNER = {
  name: 'owner',
  account: REGISTRY_ACCOUNT,
  trust: [],
  policy: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
} as const

let moto: { readonly stop: () => void }
let server: StartedEmulator
let emulator: Emulator

beforeAll(async () => {
  moto = await startServer(tool('moto_server'), ['-H', '127.0.0.1', '-p', PORT], url)
  emulator = new Emulator({ groups: ['churn'], roles: [OWNER] })
  for (const group of emulator.groups.values()) group.policy = []
  server = await startEmulator(emulator)
})

afterAll(async () => {
  moto.stop()
  await server.close()
})

interface Keys {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string
}

/** Credentials of an account: moto takes those of an assumed role for its account's. */
async function keysOf(account: string): Promise<Keys> {
  const first = { accessKeyId: 'testing', secretAccessKey: 'testing' }
  const { Credentials: given } = await new STSClient({ region: REGION, endpoint: url, credentials: first }).send(
    new AssumeRoleCommand({ RoleArn: `arn:aws:iam::${account}:role/owner`, RoleSessionName: 'judge' }),
  )
  return {
    accessKeyId: given?.AccessKeyId ?? '',
    secretAccessKey: given?.SecretAccessKey ?? '',
    sessionToken: given?.SessionToken ?? '',
  }
}

async function shell(
  command: string,
  { account, kind }: Policy,
): Promise<{ readonly code: number; readonly text: string }> {
  const isGroup = kind === 'model-package-group'
  const owner = aRole(OWNER, 'aws')
  const keys = isGroup
    ? emulator.sessions.start({ role: owner, sessionName: 'judge', seconds: 3600 })
    : await keysOf(account)
  return ask('sh', ['-c', command], {
    env: {
      PATH: `${dirname(tool('aws'))}:/usr/bin:/bin`,
      AWS_ENDPOINT_URL: isGroup ? (server.env['AWS_ENDPOINT_URL_SAGEMAKER'] ?? '') : url,
      AWS_ACCESS_KEY_ID: keys.accessKeyId,
      AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
      AWS_SESSION_TOKEN: keys.sessionToken,
      AWS_DEFAULT_REGION: REGION,
    },
  })
}

/** What a policy hangs on must be there. */
async function prepare(policy: Policy): Promise<void> {
  const { kind, account, resource, alternatives } = policy
  const config = { region: REGION, endpoint: url, credentials: await keysOf(account) }
  const name = resource.split(/[:/]/).at(-1) ?? ''
  switch (kind) {
    case 'bucket':
      await new S3Client({ ...config, forcePathStyle: true }).send(
        new CreateBucketCommand({ Bucket: name, CreateBucketConfiguration: { LocationConstraint: REGION } }),
      )
      return
    case 'repository':
      await new ECRClient(config).send(
        new CreateRepositoryCommand({ repositoryName: resource.split(':repository/')[1] }),
      )
      return
    case 'role-trust': {
      const made = alternatives.find(({ apply }) => apply.startsWith('aws iam create-role'))
      expect(await shell(made?.apply ?? 'false', policy)).toMatchObject({ code: 0 })
      return
    }
    case 'key':
    case 'role':
    case 'execution-role':
    case 'model-package-group':
      return
  }
}

/** A company with every kind of policy, whose key is one that moto made: its ids are its own. */
async function companyWithKey(): Promise<Company> {
  const [, company] = SELLERS.at(-1) ?? []
  if (company === undefined) throw new Error('no company')
  const credentials = await keysOf(REGISTRY_ACCOUNT)
  const { KeyMetadata: key } = await new KMSClient({ region: REGION, endpoint: url, credentials }).send(
    new CreateKeyCommand({}),
  )
  const inputs = Object.entries(company.inputs).map(([name, value]) => [
    name,
    value.replace(OWN_KEY_ID, key?.KeyId ?? ''),
  ])
  return { ...company, inputs: Object.fromEntries(inputs) }
}

test('the real AWS CLI puts each policy with its command, and prints it with the other as policies-present-path takes it', async () => {
  const company = await companyWithKey()
  const { policies } = policiesOf(company)
  expect(new Set(policies.map(({ kind }) => kind)).size).toBe(7)
  const printed: string[] = []
  for (const policy of policies) {
    await prepare(policy)
    expect([policy.apply, await shell(policy.apply, policy)]).toMatchObject([policy.apply, { code: 0 }])
    const { code, text } = await shell(policy.read, policy)
    expect([policy.read, code, text]).toMatchObject([policy.read, 0, text])
    printed.push(text)
  }
  expect(policiesOf(company, readPresent(printed.join(''), 'there.json')).policies).toEqual([])
})
