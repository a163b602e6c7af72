import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { deployRoleArn, executionRoleArn, PROD_ACCOUNT, REGISTRY_ACCOUNT } from '../emulator/index.js'
import { REPOSITORY } from '../lanes/action.js'
import { decide, deploy, endpoint, openDeployable, register, status } from '../scenarios/deployments.js'
import type { World } from '../scenarios/world.js'
import { ask, tool } from './tools.js'

// Programs that others wrote register, approve and deploy against the emulator, each in its own way; our action then goes
// on in their group and with their endpoint's account, and boto3 reads what it made.
const FOLDER = join(REPOSITORY, 'test', 'judges', 'clients')

interface Client {
  readonly name: string
  readonly command: () => readonly [string, string]
}

/** Python with one of the SDKs, as scripts/judges.sh installs them. */
const python = (sdk: string) => join(REPOSITORY, 'build', 'clients', sdk, 'bin', 'python')
const CLIENTS: readonly Client[] = [
  { name: 'boto3', command: () => [tool('python'), 'with_boto3.py'] },
  { name: 'the aws CLI', command: () => ['bash', 'with_cli.sh'] },
  { name: 'the SageMaker Python SDK 2', command: () => [python('sagemaker==2.257.7'), 'with_sdk2.py'] },
  { name: 'the SageMaker Python SDK 3', command: () => [python('sagemaker-core==2.27.0'), 'with_sdk3.py'] },
]

/** An administrator of an account. */
const admin = (account: string) =>
  ({ name: 'admin', account, trust: [], policy: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }) as const

/** Credentials of a role, for the whole of a world whose time runs fast. */
function credentials({ emulator }: World, roleArn: string): string {
  const role = emulator.roles.get(roleArn)
  if (role === undefined) throw new Error(`there is no role ${roleArn}`)
  const session = emulator.sessions.start({ role, sessionName: 'client', seconds: 30 * 24 * 3600 })
  return [session.accessKeyId, session.secretAccessKey, session.sessionToken].join(' ')
}

/** Runs a client's program in a world and gives what it told. */
async function tells(
  world: World,
  command: readonly [string, string],
  of: { readonly group: string; readonly endpoint: string; readonly to: 'qa' | 'prod'; readonly as: string },
): Promise<unknown> {
  const endpoints = Object.entries(world.server.env).filter(([name]) => name.startsWith('AWS_'))
  const [file, script] = command
  const { text } = await ask(file, [join(FOLDER, script)], {
    env: {
      ...Object.fromEntries(endpoints),
      OWNER: credentials(world, `arn:aws:iam::${REGISTRY_ACCOUNT}:role/admin`),
      PLATFORM: credentials(world, of.as),
      GROUP: of.group,
      ENDPOINT: of.endpoint,
      EXECUTION_ROLE: executionRoleArn(of.to),
      AWS: tool('aws'),
      AWS_DEFAULT_REGION: 'eu-west-1',
      SAGEMAKER_SUPPRESS_V2_WARNING: '1',
      PYTHONDONTWRITEBYTECODE: '1',
    },
  })
  const told = /^TOLD (.*)$/m.exec(text)?.[1]
  if (told === undefined) throw new Error(`${script} told nothing:\n${text}`)
  const value: unknown = JSON.parse(told)
  return value
}

const arn = (group: string, number: number) =>
  `arn:aws:sagemaker:eu-west-1:${REGISTRY_ACCOUNT}:model-package/${group}/${number}`

test.each(
  CLIENTS,
)('$name registers, approves and deploys; our action goes on in its group, and boto3 reads ours', async ({
  command,
}) => {
  const world = await openDeployable({ roles: [REGISTRY_ACCOUNT, PROD_ACCOUNT].map(admin) })
  try {
    // A group of its own with its policy, and then the group that our action works in.
    for (const [group, as] of [
      ['theirs', `arn:aws:iam::${PROD_ACCOUNT}:role/admin`],
      ['churn', deployRoleArn('prod')],
    ] as const)
      expect(await tells(world, command(), { group, endpoint: `${group}-1`, to: 'prod', as })).toEqual({
        arn: arn(group, 1),
        status: 'InService',
        answer: '0.5',
      })
    expect(world.emulator.endpoint(PROD_ACCOUNT, 'churn-1')).toMatchObject({ status: 'InService', versions: [1] })

    // Our action deploys its version,
    expect((await deploy(world, { tag: 'churn@v1', to: 'qa' })).conclusion).toBe('success')
    expect(endpoint(world, 'qa')).toMatchObject({ status: 'InService', versions: [1] })

    // and goes on with one of its own.
    await register(world)
    expect((await decide(world, 'churn@v2')).conclusion).toBe('success')
    expect((await deploy(world, { tag: 'churn@v2', to: 'qa' })).conclusion).toBe('success')
    expect(endpoint(world, 'qa')).toMatchObject({ status: 'InService', versions: [2] })
    const told = await status(world)
    expect(told.conclusion).toBe('success')
    expect(JSON.parse(told.outputs['report-json'] ?? '')).toMatchObject({
      groups: [{ group: 'churn', versions: [2, 1].map((version) => ({ version, approval_status: 'Approved' })) }],
    })

    const ours = { group: 'churn', endpoint: 'churn', to: 'qa', as: deployRoleArn('qa') } as const
    expect(await tells(world, [tool('python'), 'read_ours.py'], ours)).toEqual({
      arn: arn('churn', 2),
      approval: 'Approved',
      batch: 'Approved',
      digest: true,
      metrics: ['metric/binary_classification_metrics.auc', 'metric/serving.latency_ms'],
      status: 'InService',
      serves: [arn('churn', 2)],
    })
  } finally {
    await world.close()
  }
})
