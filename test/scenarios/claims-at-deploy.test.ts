import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { QA_ACCOUNT, REGISTRY_ACCOUNT } from '../emulator/index.js'
import { approved, DEPLOY_SECTION, deploy, endpoint, GROUP, openDeployable, readyForProd, told } from './deployments.js'
import { aReport, CHURN_MANIFEST } from './files.js'
import type { World } from './world.js'

let world: World
beforeEach(async () => {
  world = await openDeployable()
})
afterEach(() => world.close())

const UNMERGED = 'bad0'.repeat(10)
const write = (version: number, note: string) =>
  world.emulator.port({ account: REGISTRY_ACCOUNT }).updateModelPackage({
    ModelPackageArn: `${GROUP}/${version}`,
    CustomerMetadataProperties: { 'smr/served/qa': note },
  })

test('a tag on a commit that nobody merged deploys nothing; once it is merged, or with deploy-from: any, it does', async () => {
  await approved(world, 0.85)
  world.emulator.github.history.unmerged(UNMERGED)
  const trigger = { kind: 'push', ref: 'refs/tags/churn@v1', sha: UNMERGED } as const
  const refused = await deploy(world, { tag: 'churn@v1', to: 'qa', trigger })
  expect(refused.outputs['failure-reason']).toBe('not-merged')
  expect(told(refused)).toContain('deploy-from: any')
  expect(endpoint(world, 'qa')).toBeUndefined()
  const any = await deploy(world, { tag: 'churn@v1', to: 'qa', trigger, with: { 'deploy-from': 'any' } })
  expect(any.conclusion).toBe('success')
  world.emulator.github.history.set('release/1', { sha: UNMERGED, rules: ['branch_name_pattern'] })
  const named = await deploy(world, { tag: 'churn@v1', to: 'prod', trigger })
  expect(named.outputs['failure-reason']).toBe('not-merged')
  expect(told(named)).not.toContain('permissions:')
  world.emulator.github.history.set('release/1', { sha: UNMERGED, isProtected: true })
  const released = await deploy(world, { tag: 'churn@v1', to: 'qa', trigger })
  expect(released.conclusion).toBe('success')
  expect(released.log).toContain('release/1')
})

test('a job that may not read the repository is told which permission is missing', async () => {
  await approved(world, 0.85)
  const run = await deploy(world, { tag: 'churn@v1', to: 'qa', permissions: { 'pull-requests': 'write' } })
  expect(run.outputs['failure-reason']).toBe('access-denied')
  expect(told(run)).toContain('contents: read')
})

test('notes of a service in QA count only where GitHub bears their run out, and a deployment there heals them', async () => {
  await approved(world, 0.85)
  for (const note of [
    '2026-11-21T10:00:00Z',
    `2026-11-21T10:00:00Z https://github.com/acme/models/actions/runs/${[...world.emulator.github.runs.keys()].at(-1)}`,
  ]) {
    await write(1, note)
    const planted = await deploy(world, { tag: 'churn@v1', to: 'prod' })
    expect(planted.outputs['failure-reason']).toBe('gate-failed')
    expect(told(planted)).toMatch(/Deploy it to qa/)
  }
  expect(endpoint(world, 'prod')).toBeUndefined()
  expect((await deploy(world, { tag: 'churn@v1', to: 'qa' })).conclusion).toBe('success')
  expect((await deploy(world, { tag: 'churn@v1', to: 'prod' })).conclusion).toBe('success')
})

test('the note of another version that served in QA before this one was registered bears nothing out', async () => {
  await readyForProd(world, 0.85)
  const note = world.emulator.versions('churn')[0]?.CustomerMetadataProperties?.['smr/served/qa'] ?? ''
  await approved(world, 0.86)
  await write(2, note)
  const run = await deploy(world, { tag: 'churn@v2', to: 'prod' })
  expect(run.outputs['failure-reason']).toBe('gate-failed')
})

test('a version that was Approved at birth goes nowhere unless the workflow says so', async () => {
  world.emulator.plant('churn', { ModelApprovalStatus: 'Approved' })
  const refused = await deploy(world, { tag: 'churn@v1', to: 'qa' })
  expect(refused.outputs['failure-reason']).toBe('not-approved')
  expect(told(refused)).toContain('allow-approved-at-birth')
  const allowed = await deploy(world, { tag: 'churn@v1', to: 'qa', with: { 'allow-approved-at-birth': 'true' } })
  expect(allowed.conclusion).toBe('success')
  expect(told(allowed)).toContain('Approved since it was created')
})

test('bytes that the deploying role may not look at are a line in the log, and stop nobody', async () => {
  await approved(world, 0.85)
  world.emulator.remove('identity-read-artifacts')
  const run = await deploy(world, { tag: 'churn@v1', to: 'qa' })
  expect(run.conclusion).toBe('success')
  expect(run.log).toContain('Overwritten bytes of churn v1 would not be noticed')
})

test('what serves under our name, but was made anew by somebody else, is not called ours', async () => {
  await approved(world, 0.85)
  expect((await deploy(world, { tag: 'churn@v1', to: 'qa' })).conclusion).toBe('success')
  const { models } = world.emulator.workload(QA_ACCOUNT).hosting
  const [ours] = models.values()
  const [container] = ours?.input.Containers ?? []
  if (ours === undefined || container === undefined) throw new Error('there is no model')
  const Environment = { SAGEMAKER_PROGRAM: 'other.py' }
  models.set(ours.input.ModelName ?? '', {
    ...ours,
    input: { ...ours.input, Containers: [{ ...container, Environment }] },
  })
  const refused = await deploy(world, { tag: 'churn@v1', to: 'qa' })
  expect(refused.outputs['failure-reason']).toBe('failed')
  expect(told(refused)).toMatch(/not as planned: model churn-v1-[0-9a-f]{8}: Containers/)
  models.set(ours.input.ModelName ?? '', ours)
  const again = await deploy(world, { tag: 'churn@v1', to: 'qa' })
  expect(again.conclusion).toBe('success')
  expect(again.log).toMatch(
    /Taken for the service's defaults: model churn-v1-[0-9a-f]{8}: EnableNetworkIsolation: false/,
  )
})

test('an unnamed version is told by a report in S3 only where allowed-s3-prefixes lets it be read', async () => {
  const report = 's3://acme-ml/churn/evaluation.json'
  const manifest = CHURN_MANIFEST.replace('report: evaluation.json', `report: ${report}`)
  world.write({ 'model.yaml': manifest + DEPLOY_SECTION })
  world.emulator.putObject(report, aReport({ auc: 0.85 }))
  const unnamed = (prefix: string) =>
    deploy(world, {
      tag: '',
      to: 'qa',
      trigger: { kind: 'workflow_dispatch' },
      with: { 'allowed-s3-prefixes': prefix },
    })
  const reads = () => world.emulator.log.requests('GetObject').length
  const refused = await unnamed('s3://acme-ml/churned')
  expect(refused.conclusion).toBe('failure')
  expect(told(refused)).toContain(`${report} is not read: it lies outside of allowed-s3-prefixes`)
  expect(reads()).toBe(0)
  await unnamed('s3://acme-ml/churn')
  expect(reads()).toBe(1)
})
