import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts'
import {
  APPROVE_ROLE_ARN,
  deployRoleArn,
  executionRoleArn,
  type GitHubToken,
  READ_ROLE_ARN,
  REGION,
  REGISTER_ROLE_ARN,
  type RunOptions,
  stageRoleArn,
} from '../emulator/index.js'
import { assume } from '../emulator/support.js'
import type { Job } from '../harness/job.js'
import { type JobRun, type Permissions, type PlayedAction, runWorkflow } from '../harness/workflow.js'
import { ACTION_PATH, REPOSITORY } from '../lanes/action.js'
import { githubContext, idTokenOf, type World } from './world.js'

/** The role of the deployment account with which QA's job assumes the deploy role, as `deployment.yaml` makes it. */
export const CHAIN_ROLE_ARN = 'arn:aws:iam::555555555555:role/model-registry-chain-qa'

const ENVIRONMENT_VARS = Object.fromEntries(
  (['qa', 'prod'] as const).map((name) => [
    name,
    {
      DEPLOY_ROLE_ARN: deployRoleArn(name),
      EXECUTION_ROLE_ARN: executionRoleArn(name),
      STAGE_ROLE_ARN: stageRoleArn(name),
      CHAIN_ROLE_ARN,
    },
  ]),
)

let runs = 0

/** Runs an example workflow in a repository that holds the examples; each job is let into its environment. */
export function runExample(
  world: World,
  name: string,
  options: RunOptions & {
    /** Does more to the workspace after its checkout. */
    readonly checkedOut?: (workspace: string) => void
    readonly secrets?: Readonly<Record<string, string>>
  } = {},
): Promise<Readonly<Record<string, JobRun>>> {
  const { checkedOut, secrets = {}, ...run } = options
  runs += 1
  const runId = String(18_000_000_000 + runs)
  const { env } = world.server.run({ ...run, runId })
  return runWorkflow({
    file: {
      name: `.github/workflows/${name}`,
      content: readFileSync(join(REPOSITORY, 'examples/workflows', name), 'utf8'),
    },
    github: githubContext(env),
    vars: {
      REGISTER_ROLE_ARN,
      APPROVE_ROLE_ARN,
      READ_ROLE_ARN,
      REGISTRY_ACCOUNT_ID: '111111111111',
      REPORTS_S3_URI: 's3://acme-ml/reports',
    },
    environmentVars: ENVIRONMENT_VARS,
    secrets,
    machine: () => world.machine(env),
    tokens: (permissions, environment) => {
      const job = world.server.run({
        ...run,
        runId,
        permissions: tokenPermissions(permissions),
        ...(environment === undefined ? {} : { environment }),
      })
      return {
        token: job.env['GITHUB_TOKEN'] ?? '',
        onEnd: (status) => {
          if (job.deployment === undefined) return
          world.emulator.github.deployments.endJob(job.deployment, status === 'success' ? 'success' : 'failure')
        },
        ...(permissions['id-token'] === 'write' ? idTokenOf(job.env) : {}),
      }
    },
    resolve: (uses) => played(uses, checkedOut),
  })
}

function played(uses: string, checkedOut: (workspace: string) => void = () => {}): PlayedAction {
  if (uses.startsWith('actions/checkout@'))
    return {
      kind: 'effect',
      run: ({ machine }) => {
        cpSync(join(REPOSITORY, 'examples'), machine.workspace, { recursive: true, filter: isOfVersions })
        checkedOut(machine.workspace)
      },
    }
  if (uses.startsWith('aws-actions/configure-aws-credentials@')) return { kind: 'effect', run: configureCredentials }
  if (uses.startsWith('OWNER/sagemaker-model-registry-action@')) return { kind: 'composite', path: ACTION_PATH }
  throw new Error(`${uses} is not known here`)
}

/** What aws-actions/configure-aws-credentials leaves to later steps: a session by ID token, or chained to the one before. */
async function configureCredentials(job: Job, inputs: Readonly<Record<string, string>>): Promise<void> {
  const roleArn = inputs['role-to-assume'] ?? ''
  const { accessKeyId, secretAccessKey, sessionToken } =
    inputs['role-chaining'] === 'true' ? await chained(job, roleArn) : await assume(tokenVariables(job), { roleArn })
  for (const secret of [secretAccessKey, sessionToken]) job.log.addMask(secret)
  Object.assign(job.env, {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  })
}

function tokenVariables({ machine, idToken }: Job): Record<string, string> {
  return {
    ...machine.env,
    ACTIONS_ID_TOKEN_REQUEST_URL: idToken?.url ?? '',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: idToken?.token ?? '',
  }
}

async function chained({ machine, env }: Job, RoleArn: string) {
  const sts = new STSClient({
    region: REGION,
    endpoint: machine.env['AWS_ENDPOINT_URL_STS'] ?? '',
    credentials: {
      accessKeyId: env['AWS_ACCESS_KEY_ID'] ?? '',
      secretAccessKey: env['AWS_SECRET_ACCESS_KEY'] ?? '',
      sessionToken: env['AWS_SESSION_TOKEN'] ?? '',
    },
  })
  const { Credentials } = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'GitHubActions' }))
  return {
    accessKeyId: Credentials?.AccessKeyId ?? '',
    secretAccessKey: Credentials?.SecretAccessKey ?? '',
    sessionToken: Credentials?.SessionToken ?? '',
  }
}

/** Packages are made by a workflow of their own, in the account that sells them. */
function isOfVersions(path: string): boolean {
  return !path.includes('marketplace-')
}

/** What the job's token may do, and no more. */
export function tokenPermissions(permissions: Permissions): GitHubToken['permissions'] {
  const names = ['contents', 'pull-requests', 'issues', 'deployments', 'actions'] as const
  return Object.fromEntries(
    names.flatMap((name) => {
      const given = permissions[name]
      return given === 'read' || given === 'write' ? [[name, given]] : []
    }),
  )
}

/** How each job of a workflow ended. */
export function statuses(jobs: Readonly<Record<string, JobRun>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(jobs).map(([id, { status }]) => [id, status]))
}
