import { cpSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { PROD_ACCOUNT, QA_ACCOUNT, type RunOptions } from '../emulator/index.js'
import { REPOSITORY } from '../lanes/action.js'
import { SCALE } from './deployments.js'
import { runExample, statuses } from './example-workflows.js'
import { World } from './world.js'

const GROUP = 'diabetes-regression'
const ARTIFACT = `s3://acme-ml/${GROUP}/02-ridge/model.tar.gz`

let world: World
let webhook: Server
let posted: string[] = []

beforeEach(async () => {
  posted = []
  webhook = createServer((request, response) => {
    request.on('data', (data) => posted.push(String(data)))
    request.on('end', () => response.end())
  }).listen(0, '127.0.0.1')
  world = await World.open({ groups: [GROUP, 'breast-cancer', 'wine-pipeline'], scale: SCALE })
  const { emulator } = world
  emulator.github.deployments.setEnvironment('model-approval', { reviewers: ['priya'] })
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
afterEach(async () => {
  webhook.closeAllConnections()
  webhook.close()
  await world.close()
})

/** Runs an example workflow with a channel that it may post to. */
function run(name: string, options: RunOptions = {}, checkedOut: (workspace: string) => void = () => {}) {
  const address = webhook.address()
  const MODELS_WEBHOOK = typeof address === 'object' ? `http://127.0.0.1:${address?.port}/secret-path` : ''
  return runExample(world, name, { ...options, checkedOut, secrets: { MODELS_WEBHOOK } })
}

const dispatch = (name: string, inputs: Readonly<Record<string, string>>) =>
  run(name, { trigger: { kind: 'workflow_dispatch', inputs }, actor: 'ben' })
const approve = (model: string) => dispatch('approve.yml', { model, decision: 'approve', reason: '' })
const tag = (name: string) => run('deploy.yml', { trigger: { kind: 'push', ref: `refs/tags/${name}` } })
const endpoint = (account: string) => world.emulator.endpoint(account, GROUP)
const version = (number: number) => world.emulator.versions(GROUP)[number - 1]

test('the example workflows take a model from its pull request to production, promote another, and roll back', async () => {
  expect(statuses(await run('register.yml'))).toEqual({ register: 'success', notify: 'skipped' })

  // Nobody has approved it yet: the tag changes nothing.
  expect(statuses(await tag(`${GROUP}@v1`))).toEqual({ qa: 'failure', prod: 'skipped' })
  expect([endpoint(QA_ACCOUNT), endpoint(PROD_ACCOUNT)]).toEqual([undefined, undefined])

  expect(statuses(await approve(`${GROUP}@v1`))).toEqual({ decide: 'success' })
  expect(version(1)).toMatchObject({
    ModelApprovalStatus: 'Approved',
    ApprovalDescription: expect.stringContaining('@priya'),
  })

  const deployed = await tag(`${GROUP}@v1`)
  expect(statuses(deployed)).toEqual({ qa: 'success', prod: 'success' })
  expect(deployed['prod']?.permissions).toEqual({
    actions: 'read',
    contents: 'read',
    deployments: 'read',
    'id-token': 'write',
    'pull-requests': 'write',
  })
  for (const account of [QA_ACCOUNT, PROD_ACCOUNT])
    expect(endpoint(account)).toMatchObject({ status: 'InService', versions: [1] })
  expect(version(1)?.ModelLifeCycle).toMatchObject({ Stage: 'Prod' })
  expect(world.comments().filter((body) => body.includes('is in service in <code>prod</code>'))).toHaveLength(1)

  world.emulator.putObject(ARTIFACT, 'the second model')
  await run('register.yml')
  await approve(`${GROUP}@v2`)
  const promote = (environment: string) =>
    dispatch('promote.yml', { model: `${GROUP}@v2`, environment, 'allow-downgrade': 'false', reason: '' })
  expect(statuses(await promote('qa'))).toEqual({ promote: 'success' })
  expect([endpoint(QA_ACCOUNT)?.versions, endpoint(PROD_ACCOUNT)?.versions]).toEqual([[2], [1]])
  expect(statuses(await promote('prod'))).toEqual({ promote: 'success' })
  expect(endpoint(PROD_ACCOUNT)).toMatchObject({ status: 'InService', versions: [2] })

  const back = await dispatch('rollback.yml', { folder: GROUP, environment: 'prod', model: '', reason: 'complaints' })
  expect(statuses(back)).toEqual({ rollback: 'success' })
  expect([endpoint(QA_ACCOUNT)?.versions, endpoint(PROD_ACCOUNT)?.versions]).toEqual([[2], [1]])

  const before = world.emulator.log.writes().length
  const { status } = await dispatch('status.yml', {})
  expect(status?.status).toBe('success')
  expect(status?.permissions).toEqual({ contents: 'read', 'id-token': 'write' })
  for (const group of [GROUP, 'breast-cancer', 'wine-pipeline']) expect(status?.summary).toContain(group)
  expect(status?.log).toMatch(/v2 .*Approved.*priya/)
  expect(world.emulator.log.writes()).toHaveLength(before)
})

test('a bad version goes no further than the canary: the job for production is red, what served before serves', async () => {
  await run('register.yml')
  await approve(`${GROUP}@v1`)
  await tag(`${GROUP}@v1`)
  world.emulator.putObject(ARTIFACT, 'a bad model')
  await run('register.yml')
  await approve(`${GROUP}@v2`)
  const before = endpoint(PROD_ACCOUNT)?.configName
  world.emulator.nextDeployment(PROD_ACCOUNT, { fails: 'alarm' })
  expect(statuses(await tag(`${GROUP}@v2`))).toEqual({ qa: 'success', prod: 'failure' })
  expect(endpoint(PROD_ACCOUNT)).toMatchObject({ status: 'InService', configName: before, versions: [1] })
})

test('a rejection by workflow stands on the version, and its tag deploys nothing', async () => {
  await run('register.yml')
  await dispatch('approve.yml', { model: `${GROUP}@v1`, decision: 'reject', reason: 'unfair to the old' })
  expect(version(1)).toMatchObject({
    ModelApprovalStatus: 'Rejected',
    ApprovalDescription: expect.stringContaining('unfair to the old'),
  })
  expect(statuses(await tag(`${GROUP}@v1`))).toEqual({ qa: 'failure', prod: 'skipped' })
  expect(endpoint(QA_ACCOUNT)).toBeUndefined()
})

test('a gate that fails is posted to the channel; another failure is not', async () => {
  const failed = await run('register.yml', {}, (workspace) =>
    cpSync(join(REPOSITORY, 'examples', GROUP, 'runs/03-deep-tree'), join(workspace, GROUP), { recursive: true }),
  )
  expect(statuses(failed)).toEqual({ register: 'failure', notify: 'success' })
  expect(posted).toEqual([
    expect.stringMatching(/"A model of acme\/models did not pass its gates: .*\/actions\/runs\//),
  ])
  expect(JSON.parse(posted[0] ?? '')).toHaveProperty('text')
  expect(failed['notify']?.permissions).toEqual({})

  const denied = await run('register.yml', { idToken: 'none' })
  expect(denied['register']?.status).toBe('failure')
  expect(denied['notify']?.status).toBe('skipped')
  expect(posted).toHaveLength(1)
})
