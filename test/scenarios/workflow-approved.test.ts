import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { z } from 'zod'
import { PROD_ACCOUNT, QA_ACCOUNT, REGION, REGISTRY_ACCOUNT } from '../emulator/index.js'
import { workloadStack } from '../harness/accounts.js'
import { policiesOf } from '../harness/cloud-formation.js'
import { fits, transformed } from '../harness/event-bridge.js'
import { listOf, member, resourcesOf, type Value } from '../harness/template.js'
import { SCALE } from './deployments.js'
import { CHAIN_ROLE_ARN, runExample, statuses } from './example-workflows.js'
import { World } from './world.js'

const GROUP = 'diabetes-regression'
const ARTIFACT = `s3://acme-ml/${GROUP}/02-ridge/model.tar.gz`

let world: World
beforeEach(async () => {
  const account = '555555555555'
  const chain = policiesOf('infrastructure/deployment.yaml', {
    'AWS::AccountId': account,
    'AWS::Region': REGION,
    GitHubOrg: 'acme',
    GitHubOrgId: '123456',
    GitHubRepo: 'models',
    GitHubRepoId: '789012',
    Environment: 'qa',
    DeployRoleArns: `arn:aws:iam::${QA_ACCOUNT}:role/model-registry-deploy-qa`,
  }).roles.map((role) => ({ ...role, account }))
  // This world's deploy role of QA trusts the role of the deployment account beside GitHub.
  const deploy = workloadStack('qa', { TrustedRoleArn: CHAIN_ROLE_ARN }).roles
  const roles = [...chain, ...deploy.map((role) => ({ ...role, account: QA_ACCOUNT }))]
  world = await World.open({ groups: [GROUP, 'breast-cancer', 'wine-pipeline'], scale: SCALE, roles })
  const { emulator } = world
  emulator.github.deployments.setEnvironment('prod', { reviewers: ['priya'] })
  for (const alarm of ['5xx', 'latency']) emulator.setAlarm(PROD_ACCOUNT, { name: `${GROUP}-${alarm}`, state: 'OK' })
  for (const artifact of [
    'breast-cancer/02-logistic-regression/model',
    'wine-pipeline/02-logistic-regression/scale',
    'wine-pipeline/02-logistic-regression/predict',
  ])
    emulator.putObject(`s3://acme-ml/${artifact}.tar.gz`, artifact)
  emulator.putObject(ARTIFACT, 'the first model')
})
afterEach(() => world.close())

/** The event that SageMaker sends of a version. */
function eventOf(number: number, detail: Readonly<Record<string, Value>> = {}): { readonly [key: string]: Value } {
  return {
    id: '844e2571-85d4-695f-b930-0153b71dcb42',
    'detail-type': 'SageMaker Model Package State Change',
    source: 'aws.sagemaker',
    account: REGISTRY_ACCOUNT,
    time: '2026-11-21T14:31:05Z',
    region: REGION,
    resources: [`arn:aws:sagemaker:${REGION}:${REGISTRY_ACCOUNT}:model-package/${GROUP}/${number}`],
    detail: {
      ModelPackageGroupName: GROUP,
      ModelPackageVersion: number,
      ModelPackageArn: `arn:aws:sagemaker:${REGION}:${REGISTRY_ACCOUNT}:model-package/${GROUP}/${number}`,
      ModelPackageStatus: 'Completed',
      ModelApprovalStatus: 'Approved',
      UpdatedModelPackageFields: ['ModelApprovalStatus', 'ApprovalDescription'],
      ...detail,
    },
  }
}

type Dispatch = 'workflow' | 'repository'

/** The rule of `approval-event.yaml`, and where and with which transformer it sends. */
function theRule(dispatch: Dispatch, groups = 'diabetes-*') {
  const resources = resourcesOf('infrastructure/approval-event.yaml', {
    'AWS::AccountId': REGISTRY_ACCOUNT,
    'AWS::Region': REGION,
    GitHubOrg: 'acme',
    GitHubRepo: 'models',
    Groups: groups,
    TokenSecret: 'github/approvals',
    Dispatch: dispatch,
  })
  const of = (type: string) => resources.find((resource) => resource.type === type)?.properties
  const [target] = listOf(member(of('AWS::Events::Rule'), 'Targets'))
  return {
    pattern: member(of('AWS::Events::Rule'), 'EventPattern') ?? {},
    transformer: member(target, 'InputTransformer'),
    endpoint: member(of('AWS::Events::ApiDestination'), 'InvocationEndpoint'),
  }
}

const BODY = {
  workflow: z.strictObject({ ref: z.string(), inputs: z.strictObject({ model: z.string() }) }),
  repository: z.strictObject({
    event_type: z.string(),
    client_payload: z.record(z.string(), z.unknown()),
  }),
}

/** Runs the workflow as GitHub does when it takes what EventBridge sends of this event. */
function delivered(dispatch: Dispatch, event: ReturnType<typeof eventOf>) {
  const { pattern, transformer } = theRule(dispatch)
  if (!fits(pattern, event)) throw new Error('the rule does not take this event')
  const sent = transformed(transformer, event)
  if (dispatch === 'workflow') {
    const { inputs } = BODY.workflow.parse(sent)
    return runExample(world, 'approved.yml', { trigger: { kind: 'workflow_dispatch', inputs } })
  }
  const { event_type: type, client_payload: payload } = BODY.repository.parse(sent)
  return runExample(world, 'approved.yml', { trigger: { kind: 'repository_dispatch', type, payload } })
}

/** Somebody approves a version in SageMaker Studio. */
async function approveInStudio(number: number): Promise<void> {
  await world.emulator.port({ account: REGISTRY_ACCOUNT }).updateModelPackage({
    ModelPackageArn: `arn:aws:sagemaker:${REGION}:${REGISTRY_ACCOUNT}:model-package/${GROUP}/${number}`,
    ModelApprovalStatus: 'Approved',
    ApprovalDescription: 'looks good',
  })
}

/** Registers the models of a folder as the next versions. */
async function register(artifact: string): Promise<void> {
  const text = `the model at ${artifact}`
  world.emulator.putObject(`s3://acme-ml/${artifact}`, text)
  await runExample(world, 'register.yml', {
    checkedOut: (workspace) => {
      const file = `${workspace}/${GROUP}/model.yaml`
      const manifest = readFileSync(file, 'utf8').replace(`${GROUP}/02-ridge/model.tar.gz`, artifact)
      world.write({ [`${GROUP}/model.yaml`]: manifest })
    },
  })
}

const endpoint = (account: string) => world.emulator.endpoint(account, GROUP)

test.each<[string, boolean, Readonly<Record<string, Value>>]>([
  ['an approval', true, {}],
  ['an approval of which the changed fields are not told', true, { UpdatedModelPackageFields: null }],
  ['a rejection', false, { ModelApprovalStatus: 'Rejected' }],
  ['a version that is born pending', false, { ModelApprovalStatus: 'PendingManualApproval' }],
  ['a stage written on an approved version', false, { UpdatedModelPackageFields: ['ModelLifeCycle'] }],
  ['a note written on an approved version', false, { UpdatedModelPackageFields: ['CustomerMetadataProperties'] }],
  ['an approval in another group', false, { ModelPackageGroupName: 'churn' }],
])('the rule and %s: %s', (_, taken, { UpdatedModelPackageFields: fields, ...detail }) => {
  const { detail: whole, ...event } = eventOf(
    1,
    fields === null ? detail : { ...detail, ...(fields && { UpdatedModelPackageFields: fields }) },
  )
  const told = Object.entries(whole ?? {}).filter(([key]) => fields !== null || key !== 'UpdatedModelPackageFields')
  for (const dispatch of ['workflow', 'repository'] as const)
    expect(fits(theRule(dispatch).pattern, { ...event, detail: Object.fromEntries(told) })).toBe(taken)
})

test('what is sent is what GitHub takes, and what the workflow waits for', () => {
  const workflow = z
    .object({
      on: z.object({
        workflow_dispatch: z.object({ inputs: z.record(z.string(), z.unknown()) }),
        repository_dispatch: z.object({ types: z.array(z.string()) }),
      }),
    })
    .parse(parse(readFileSync('examples/workflows/approved.yml', 'utf8')))
  const started = BODY.workflow.parse(transformed(theRule('workflow').transformer, eventOf(7)))
  expect(Object.keys(started.inputs)).toEqual(Object.keys(workflow.on.workflow_dispatch.inputs))
  expect(started.ref).toBe('main')
  expect(theRule('workflow').endpoint).toBe(
    'https://api.github.com/repos/acme/models/actions/workflows/approved.yml/dispatches',
  )
  const sent = BODY.repository.parse(transformed(theRule('repository').transformer, eventOf(7)))
  expect(workflow.on.repository_dispatch.types).toEqual([sent.event_type])
  // GitHub's REST API: "The maximum number of top-level properties is 10."
  expect(Object.keys(sent.client_payload).length).toBeLessThanOrEqual(10)
  expect(theRule('repository').endpoint).toBe('https://api.github.com/repos/acme/models/dispatches')
})

test.each([
  'workflow',
  'repository',
] as const)('an approval in Studio deploys by a %s_dispatch; when it comes twice, the second time is green and changes nothing', async (dispatch) => {
  await register(`${GROUP}/1/model.tar.gz`)
  await approveInStudio(1)
  expect(statuses(await delivered(dispatch, eventOf(1)))).toEqual({ qa: 'success', prod: 'success' })
  for (const account of [QA_ACCOUNT, PROD_ACCOUNT])
    expect(endpoint(account)).toMatchObject({ status: 'InService', versions: [1] })
  const written = () => world.emulator.log.writes().filter(({ service }) => service !== 'github')
  const before = written()
  expect(statuses(await delivered(dispatch, eventOf(1)))).toEqual({ qa: 'success', prod: 'success' })
  expect(written().slice(before.length)).toEqual([])
}, 120_000)

test('an older approval that arrives after a newer is refused, and the newer goes on serving', async () => {
  for (const number of [1, 2]) {
    await register(`${GROUP}/${number}/model.tar.gz`)
    await approveInStudio(number)
  }
  expect(statuses(await delivered('workflow', eventOf(2)))).toEqual({ qa: 'success', prod: 'success' })
  const late = await delivered('workflow', eventOf(1))
  expect(statuses(late)).toEqual({ qa: 'failure', prod: 'skipped' })
  expect(late['qa']?.log).toContain('needs allow-downgrade: true and a reason')
  for (const account of [QA_ACCOUNT, PROD_ACCOUNT]) expect(endpoint(account)).toMatchObject({ versions: [2] })
}, 120_000)

test('an event is no approval: a version that was rejected since, or never approved, is not deployed', async () => {
  await register(`${GROUP}/1/model.tar.gz`)
  // Whoever has the token can send this; nobody approved anything.
  const forged = await delivered('repository', eventOf(1))
  expect(statuses(forged)).toEqual({ qa: 'failure', prod: 'skipped' })
  expect(endpoint(QA_ACCOUNT)).toBeUndefined()
}, 60_000)

test('by way of a deployment account the job holds two sessions, one after the other, and deploys', async () => {
  await register(`${GROUP}/1/model.tar.gz`)
  await approveInStudio(1)
  const trigger = { kind: 'push', ref: `refs/tags/${GROUP}@v1` } as const
  const jobs = await runExample(world, 'deploy-by-chain.yml', { trigger })
  expect(statuses(jobs)).toEqual({ qa: 'success' })
  expect(endpoint(QA_ACCOUNT)).toMatchObject({ status: 'InService', versions: [1] })
  // The stage was written with the role of the registry, by the job's own token.
  expect(world.emulator.versions(GROUP)[0]?.ModelLifeCycle).toMatchObject({ Stage: 'QA' })
}, 60_000)
