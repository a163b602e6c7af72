import { afterEach, beforeEach, expect, test } from '@jest/globals'
import {
  approved,
  credentialVariables,
  decide,
  deploy,
  deployInputs,
  endpoint,
  GROUP,
  openDeployable,
  plantServedInQa,
  readyForProd,
  register,
  told,
  writesAfter,
} from './deployments.js'
import type { World } from './world.js'

let world: World
beforeEach(async () => {
  world = await openDeployable()
})
afterEach(() => world.close())

const version = (number: number) => world.emulator.versions('churn')[number - 1]
const writes = () => world.emulator.log.writes().length

test('a tag takes an approved version to QA, and production refuses until it served there; every state is written down', async () => {
  await register(world)
  expect((await decide(world, 'churn@v1')).conclusion).toBe('success')

  const early = await deploy(world, { tag: 'churn@v1', to: 'prod' })
  expect(early.conclusion).toBe('failure')
  expect(early.outputs['failure-reason']).toBe('gate-failed')
  expect(endpoint(world, 'prod')).toBeUndefined()

  const qa = await deploy(world, { tag: 'churn@v1', to: 'qa' })
  expect(qa.conclusion).toBe('success')
  expect(endpoint(world, 'qa')).toMatchObject({ status: 'InService', versions: [1] })
  expect(version(1)?.ModelLifeCycle).toMatchObject({ Stage: 'QA', StageStatus: 'Approved' })
  expect(version(1)?.CustomerMetadataProperties).toHaveProperty('smr/served/qa')

  const prod = await deploy(world, { tag: 'churn@v1', to: 'prod' })
  expect(prod.conclusion).toBe('success')
  const serving = endpoint(world, 'prod')
  expect(serving).toMatchObject({
    status: 'InService',
    versions: [1],
    config: { ProductionVariants: [{ VariantName: 'main', InstanceType: 'ml.m5.large', InitialInstanceCount: 2 }] },
  })
  expect(prod.outputs).toMatchObject({
    'model-package-arn': `${GROUP}/1`,
    'endpoint-name': 'churn',
    'endpoint-arn': 'arn:aws:sagemaker:eu-west-1:444444444444:endpoint/churn',
    'previous-version': '',
    'failure-reason': '',
  })
  expect(JSON.parse(prod.outputs['report-json'] ?? '')).toMatchObject({
    outcome: 'deployed',
    inService: true,
    serving: { endpointConfigName: serving?.configName, version: 1 },
  })
  expect(version(1)?.ModelLifeCycle).toMatchObject({ Stage: 'Prod', StageStatus: 'Approved' })
  expect(version(1)?.CustomerMetadataProperties).toHaveProperty('smr/served/prod')
  const [record, ...others] = world.comments()
  expect(others).toEqual([])
  expect(record).toMatch(/version 1 is in service in <code>prod<\/code>/)
  expect(record).toContain('The report at registration is the summary of')
  expect(prod.summary).toMatch(/version 1 is in service in <code>prod<\/code>/)
})

test('the second version is deployed as the first was: QA, then production by a canary that is watched and said', async () => {
  await readyForProd(world, 0.85)
  await deploy(world, { tag: 'churn@v1', to: 'prod' })
  const first = endpoint(world, 'prod')?.configName
  await readyForProd(world, 0.9)
  const run = await deploy(world, { tag: 'churn@v2', to: 'prod', with: { 'rollback-workflow': 'rollback.yml' } })
  expect(run.conclusion).toBe('success')
  expect(run.outputs).toMatchObject({ 'previous-version': '1', 'model-package-version': '2' })
  // What is meant is said before anything is done, and once.
  const lines = run.log.split('\n')
  const at = (start: string) => lines.findIndex((line) => line.startsWith(start))
  for (const fact of ['Plan', 'Version', 'Serving', 'Shift', 'Checks', 'Alarms', 'Sends']) {
    expect(at(`▸ ${fact}`)).toBeGreaterThan(0)
    expect(at(`▸ ${fact}`)).toBeLessThan(at('▸ Updating churn'))
    // Each check has a line of its own.
    const said = lines.filter((line) => line.startsWith(`▸ ${fact}`))
    expect(new Set(said).size).toBe(said.length)
  }
  for (const page of [run.summary, world.comments()[0]])
    expect(page).toContain(
      '<a href="https://github.com/acme/models/actions/workflows/rollback.yml"><code>rollback.yml</code></a>',
    )
  const [update, ...others] = world.emulator.log
    .requests('UpdateEndpoint')
    .filter(({ account }) => account === '444444444444')
  expect(others).toEqual([])
  expect(update?.input).toMatchObject({
    EndpointName: 'churn',
    DeploymentConfig: {
      BlueGreenUpdatePolicy: { TrafficRoutingConfiguration: { Type: 'CANARY', CanarySize: { Value: 50 } } },
      AutoRollbackConfiguration: { Alarms: [{ AlarmName: 'churn-5xx' }] },
    },
  })
  expect(endpoint(world, 'prod')).toMatchObject({ status: 'InService', versions: [2] })
  expect(endpoint(world, 'prod')?.configName).not.toBe(first)
  for (const phase of ['starting the new fleet', 'watching the alarms', 'on the new fleet', 'InService'])
    expect(run.log).toContain(phase)
  const progress = run.log.split('\n').filter((line) => /^\s+\d\d:\d\d {2}/.test(line))
  expect(progress.length).toBeLessThan(15)
  // GitHub makes the record by itself for a job with an environment; a second one is not made.
  expect(world.emulator.log.requests('ReposCreateDeployment')).toEqual([])
})

test('a version that serves already: nothing at AWS is touched, and the run is green', async () => {
  await approved(world, 0.85)
  await deploy(world, { tag: 'churn@v1', to: 'qa' })
  const before = writes()
  const again = await deploy(world, { tag: 'churn@v1', to: 'qa' })
  expect(again.conclusion).toBe('success')
  expect(JSON.parse(again.outputs['report-json'] ?? '')).toMatchObject({ outcome: 'current', inService: true })
  expect(writesAfter(world, before)).toEqual(['IssuesUpdateComment'])
})

test('dry-run shows every request and every difference, and sends nothing that changes anything', async () => {
  await approved(world, 0.85)
  const before = writes()
  const run = await deploy(world, { tag: 'churn@v1', to: 'qa', with: { 'dry-run': 'true' } })
  expect(run.conclusion).toBe('success')
  expect(run.summary).toContain('CreateEndpointConfig')
  expect(JSON.parse(run.outputs['report-json'] ?? '')).toMatchObject({
    outcome: 'planned',
    requests: expect.arrayContaining([expect.anything()]),
  })
  expect(writesAfter(world, before)).toEqual([])
  expect(endpoint(world, 'qa')).toBeUndefined()
})

test('without an environment of the job, a deployment status says which version serves and where', async () => {
  plantServedInQa(world)
  const run = await world.run({
    trigger: { kind: 'push', ref: 'refs/tags/churn@v1' },
    permissions: { contents: 'read', 'pull-requests': 'write', deployments: 'write' },
    with: { ...deployInputs('qa'), 'role-to-assume': undefined, 'registry-role-to-assume': undefined },
    machineEnv: await credentialVariables(world, 'qa'),
  })
  expect(run.conclusion).toBe('success')
  expect(world.emulator.github.deployments.statesOf('qa')).toEqual(['success', 'inactive'])
})

test('a dispatch names the version, and so does a client payload', async () => {
  await approved(world, 0.85)
  const dispatched = await deploy(world, {
    tag: '',
    to: 'qa',
    trigger: { kind: 'workflow_dispatch', inputs: { model: 'churn@v1' } },
    with: { model: 'churn@v1' },
  })
  expect(dispatched.outputs).toMatchObject({ 'model-package-version': '1', 'failure-reason': '' })
  const promoted = await deploy(world, {
    tag: '',
    to: 'prod',
    trigger: { kind: 'repository_dispatch', type: 'promote', payload: { model: 'churn@v1' } },
  })
  expect(promoted.outputs).toMatchObject({ 'model-package-version': '1', 'failure-reason': '' })
  expect(endpoint(world, 'prod')).toMatchObject({ status: 'InService', versions: [1] })
})

test('on the branch, without a name, the version that was registered from this very manifest is meant', async () => {
  await approved(world, 0.85)
  world.emulator.plant('churn', { ModelApprovalStatus: 'Approved' })
  const run = await deploy(world, { tag: '', to: 'qa', trigger: { kind: 'push' } })
  expect(told(run)).toContain('version 1 is in service')
  expect(endpoint(world, 'qa')).toMatchObject({ versions: [1] })
})
