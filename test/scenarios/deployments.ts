import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CreateModelPackageCommandInput } from '@aws-sdk/client-sagemaker'
import {
  APPROVE_ROLE_ARN,
  deployRoleArn,
  type EndpointSnapshot,
  executionRoleArn,
  PROD_ACCOUNT,
  QA_ACCOUNT,
  READ_ROLE_ARN,
  REGISTER_ROLE_ARN,
  stageRoleArn,
} from '../emulator/index.js'
import type { EmulatorOptions } from '../emulator/options.js'
import { assume } from '../emulator/support.js'
import type { CompositeRun, RunningComposite } from '../harness/composite.js'
import { aReport, CHURN_MANIFEST } from './files.js'
import { type RunChoices, World } from './world.js'

/** How many times as fast as the machine's the clocks of these scenarios run: five minutes in a second. */
export const SCALE = 300
export const ALARM = 'churn-5xx'
export const GROUP = 'arn:aws:sagemaker:eu-west-1:111111111111:model-package/churn'

/** Prod by a canary of half the fleet, watched for five minutes; only after QA. */
export const DEPLOY_SECTION = `deploy:
  endpoint: churn
  variants:
    - { name: main, instance_type: ml.m5.large, instance_count: 2 }
  environments:
    qa: { stage: QA }
    prod:
      stage: Prod
      requires: qa
      traffic: { shift: canary, size: 50%, wait: 5m, terminate_after: 2m, timeout: 60m }
      alarms: [${ALARM}]
`

/** The permissions of the jobs that approve and that deploy, besides `id-token: write`. */
const APPROVES = { contents: 'read', actions: 'read', 'pull-requests': 'write' } as const
const DEPLOYS = { actions: 'read', contents: 'read', deployments: 'read', 'pull-requests': 'write' } as const

export type Environment = 'qa' | 'prod'

/** A repository with a churn model that says how it is served, an environment with a reviewer, and a quiet alarm. */
export async function openDeployable(options: EmulatorOptions & { readonly scale?: number } = {}): Promise<World> {
  const world = await World.open({ scale: SCALE, ...options })
  world.write({ 'model.yaml': CHURN_MANIFEST + DEPLOY_SECTION, 'evaluation.json': aReport({ auc: 0.85 }) })
  world.emulator.github.deployments.setEnvironment('model-approval', { reviewers: ['priya'], preventsSelfReview: true })
  world.emulator.setAlarm(PROD_ACCOUNT, { name: ALARM, state: 'OK' })
  return world
}

/** Registers a model by pull request 42, as the next version. */
export async function register(world: World, auc = 0.85): Promise<CompositeRun> {
  // Each has a place of its own: bytes that are overwritten are refused at the deploy of the version that was there before.
  const artifact = `s3://acme-ml/churn/${auc}/model.tar.gz`
  world.emulator.putObject(artifact, `the model whose auc is ${auc}`)
  const manifest = readFileSync(join(world.workspace, 'model.yaml'), 'utf8')
  world.write({
    'model.yaml': manifest.replace(/s3:\/\/acme-ml\/churn\/\S*model\.tar\.gz/, artifact),
    'evaluation.json': aReport({ auc }),
  })
  const run = await world.run()
  if (run.outputs['registered'] !== 'true') throw new Error(`not registered:\n${run.log}`)
  return run
}

/** A job of the environment `model-approval`, which priya lets in, decides on a version. */
export function decide(world: World, model: string, choices: RunChoices = {}): Promise<CompositeRun> {
  return world.run({
    trigger: { kind: 'workflow_dispatch', inputs: { model } },
    environment: 'model-approval',
    permissions: APPROVES,
    job: 'approve',
    ...choices,
    with: { mode: 'approve', model, 'role-to-assume': APPROVE_ROLE_ARN, ...choices.with },
  })
}

/** A job of an environment begins to deploy the version that its tag names. */
export function startDeploy(
  world: World,
  { tag, to, ...choices }: RunChoices & { readonly tag: string; readonly to: Environment },
): RunningComposite {
  return world.start({
    trigger: { kind: 'push', ref: `refs/tags/${tag}` },
    environment: to,
    permissions: DEPLOYS,
    job: 'deploy',
    ...choices,
    with: { ...deployInputs(to), ...choices.with },
  })
}

/** The same, to its end. */
export function deploy(world: World, options: Parameters<typeof startDeploy>[1]): Promise<CompositeRun> {
  return startDeploy(world, options).finished
}

/** What a job of this environment gives to deploy. */
export function deployInputs(environment: Environment): Readonly<Record<string, string>> {
  return {
    mode: 'deploy',
    environment,
    'role-to-assume': deployRoleArn(environment),
    'registry-role-to-assume': stageRoleArn(environment),
    'execution-role-arn': executionRoleArn(environment),
  }
}

/** Puts what served before back. */
export function rollBack(world: World, to: Environment, choices: RunChoices = {}): Promise<CompositeRun> {
  return world.run({
    trigger: { kind: 'workflow_dispatch' },
    environment: to,
    permissions: DEPLOYS,
    job: 'rollback',
    ...choices,
    with: { ...deployInputs(to), mode: 'rollback', ...choices.with },
  })
}

/** A job without an environment asks which version is where, by the role that reads. */
export function status(world: World, choices: RunChoices = {}): Promise<CompositeRun> {
  return world.run({
    trigger: { kind: 'push' },
    ...choices,
    with: { mode: 'status', 'role-to-assume': READ_ROLE_ARN, ...choices.with },
  })
}

/** Registers the next version and has it approved. */
export async function approved(world: World, auc: number): Promise<void> {
  const { outputs } = await register(world, auc)
  const run = await decide(world, outputs['model-package-arn'] ?? '')
  if (run.conclusion !== 'success') throw new Error(`not approved:\n${run.log}`)
}

/** Registers the next version, has it approved and puts it into service in QA; gives its number. */
export async function readyForProd(world: World, auc: number): Promise<number> {
  await approved(world, auc)
  const version = world.emulator.versions('churn').length
  const run = await deploy(world, { tag: `churn@v${version}`, to: 'qa' })
  if (run.conclusion !== 'success') throw new Error(`not in QA:\n${run.log}`)
  return version
}

/** The endpoint of an environment, as it truly is. */
export function endpoint(world: World, environment: Environment): EndpointSnapshot | undefined {
  return world.emulator.endpoint(environment === 'qa' ? QA_ACCOUNT : PROD_ACCOUNT, 'churn')
}

/** What was written since `before` requests, as `Operation account`. */
export function writesAfter(world: World, before: number): readonly string[] {
  return world.emulator.log
    .writes()
    .slice(before)
    .map(({ operation, account }) => `${operation} ${account ?? ''}`.trim())
}

/** A version of others, decided on by somebody, that a run of this repository put into service in QA. */
export function plantServedInQa(
  world: World,
  state: 'Approved' | 'PendingManualApproval' | 'Rejected' = 'Approved',
  {
    CustomerMetadataProperties: metadata,
    ...more
  }: Pick<CreateModelPackageCommandInput, 'CustomerMetadataProperties' | 'MetadataProperties'> = {},
): void {
  const { run, deployment } = world.server.run({ trigger: { kind: 'push' }, environment: 'qa' })
  const served = `2026-11-21T10:00:00Z https://github.com/acme/models/actions/runs/${run.runId}`
  world.emulator.plant('churn', { ...more, CustomerMetadataProperties: { ...metadata, 'smr/served/qa': served } })
  const number = world.emulator.versions('churn').length
  if (state === 'Approved') world.emulator.approve('churn', number)
  if (state === 'Rejected') world.emulator.reject('churn', number)
  if (deployment !== undefined) world.emulator.github.deployments.endJob(deployment, 'success')
}

/** Somebody with the right to update versions replaces what version `number` would run. */
export async function swapSpecification(world: World, number: number): Promise<void> {
  await world.emulator.port({ account: '111111111111' }).updateModelPackage({
    ModelPackageArn: `${GROUP}/${number}`,
    InferenceSpecification: {
      Containers: [{ Image: '999999999999.dkr.ecr.eu-west-1.amazonaws.com/not-what-was-approved:1' }],
      SupportedContentTypes: ['text/csv'],
      SupportedResponseMIMETypes: ['text/csv'],
    },
  })
}

/** All annotations of a run as one text. */
export function told(run: CompositeRun): string {
  return run.annotations.map(({ message }) => message).join('\n')
}

/** Variables with credentials of the role that registers, as a step before this action would leave them. */
export async function registerCredentials(world: World): Promise<Record<string, string>> {
  const { env } = world.server.run({ trigger: { kind: 'push' } })
  return variablesOf(await assume(env, { roleArn: REGISTER_ROLE_ARN }))
}

/** Variables with credentials of an environment's deploy role, as a step before this action would leave them. */
export async function credentialVariables(world: World, environment: Environment): Promise<Record<string, string>> {
  const { env } = world.server.run({ trigger: { kind: 'push' }, environment, deployment: false })
  return variablesOf(await assume(env, { roleArn: deployRoleArn(environment) }))
}

function variablesOf({ accessKeyId, secretAccessKey, sessionToken }: Awaited<ReturnType<typeof assume>>) {
  return {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  }
}
