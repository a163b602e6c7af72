import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  approved,
  deploy,
  deployInputs,
  endpoint,
  GROUP,
  openDeployable,
  readyForProd,
  rollBack,
  status,
  told,
  writesAfter,
} from './deployments.js'
import { BY_SDK_2, bySdk, byTerraform, serveForeign } from './foreign.js'
import type { World } from './world.js'

let world: World
beforeEach(async () => {
  world = await openDeployable()
})
afterEach(() => world.close())

const IMAGE = '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1'
const PRODUCTION = 'arn:aws:sagemaker:eu-west-1:444444444444:endpoint/churn'

async function statusOf(environment: 'qa' | 'prod') {
  const { 'role-to-assume': role, 'registry-role-to-assume': registryRole } = deployInputs(environment)
  const run = await status(world, {
    environment,
    with: { 'role-to-assume': role ?? '', 'registry-role-to-assume': registryRole ?? '' },
  })
  return { run, group: JSON.parse(run.outputs['report-json'] ?? '').groups[0] }
}

describe('an endpoint that Terraform made of images alone', () => {
  beforeEach(async () => {
    await approved(world, 0.85)
    await serveForeign(world, 'qa', byTerraform('qa', [IMAGE, IMAGE]))
  })

  test('has no version of the group behind it, and nothing that a rollback could go back to', async () => {
    const { run, group } = await statusOf('qa')
    expect(group.endpoints).toEqual([])
    expect(run.log).toContain('none has a version of this group')
    const before = world.emulator.log.writes().length
    const back = await rollBack(world, 'qa')
    expect(back.outputs['failure-reason']).toBe('invalid-input')
    expect(told(back)).toContain('Name the version: model: churn@vN')
    expect(writesAfter(world, before)).toEqual([])
  })

  test('gets the version in the place of its variants; its data capture stays, and what it was stays where it is', async () => {
    const run = await deploy(world, { tag: 'churn@v1', to: 'qa' })
    expect(run.conclusion).toBe('success')
    expect(run.outputs['previous-version']).toBe('')
    expect(run.summary).toContain('<code>terraform-20260301101112000100000003</code> served before')
    expect(run.summary).toContain('not&nbsp;of&nbsp;this&nbsp;group')
    for (const name of ['blue', 'green'])
      expect(run.summary).toContain(`variant&nbsp;·&nbsp;${name}&nbsp;·&nbsp;ModelName`)
    const now = endpoint(world, 'qa')
    expect(now).toMatchObject({ status: 'InService', versions: [1] })
    expect(now?.config?.DataCaptureConfig).toMatchObject({
      InitialSamplingPercentage: 20,
      CaptureContentTypeHeader: { CsvContentTypes: ['text/csv'], JsonContentTypes: ['application/json'] },
    })
    const { models, configs } = world.emulator.workload('333333333333').hosting
    expect([...configs.keys()]).toContain('terraform-20260301101112000100000003')
    expect([...models.keys()]).toContain('terraform-20260301101112000100000001')
    const { group } = await statusOf('qa')
    expect(group.endpoints).toEqual([{ name: 'churn', status: 'InService', serving: [{ version: 1, percent: 100 }] }])
    const back = await rollBack(world, 'qa')
    expect(back.outputs['failure-reason']).toBe('invalid-input')
    expect(endpoint(world, 'qa')).toMatchObject({ versions: [1] })
  })
})

describe('an endpoint that the SageMaker Python SDK made of a version', () => {
  beforeEach(async () => {
    world.emulator.plant('churn', BY_SDK_2)
    world.emulator.approve('churn', 1)
    await serveForeign(world, 'prod', bySdk('prod', `${GROUP}/1`))
  })

  test('is in the status with that version', async () => {
    const { group } = await statusOf('prod')
    expect(group.endpoints).toEqual([{ name: 'churn', status: 'InService', serving: [{ version: 1, percent: 100 }] }])
  })

  test('has another variant than the manifest: a canary between the two is refused before anything is made, with both ways out', async () => {
    await readyForProd(world, 0.85)
    const before = world.emulator.log.writes().length
    const refused = await deploy(world, { tag: 'churn@v2', to: 'prod' })
    expect(refused.outputs['failure-reason']).toBe('invalid-manifest')
    expect(told(refused)).toContain('AllTraffic')
    expect(writesAfter(world, before)).toEqual([])
    const set = 'deploy.environments.prod.traffic=null\ndeploy.environments.prod.alarms=null'
    const replaced = await deploy(world, { tag: 'churn@v2', to: 'prod', with: { set } })
    expect(replaced.conclusion).toBe('success')
    expect(replaced.outputs['previous-version']).toBe('1')
    expect(endpoint(world, 'prod')).toMatchObject({ status: 'InService', versions: [2] })
    const back = await rollBack(world, 'prod')
    expect(back.conclusion).toBe('success')
    expect(endpoint(world, 'prod')).toMatchObject({ status: 'InService', versions: [1] })
  })

  test('takes a canary where the manifest names the variant as it is', async () => {
    const version = await readyForProd(world, 0.85)
    const set = 'deploy.variants[0].name=AllTraffic'
    const run = await deploy(world, { tag: `churn@v${version}`, to: 'prod', with: { set } })
    expect(run.conclusion).toBe('success')
    expect(run.outputs).toMatchObject({ 'previous-version': '1', 'endpoint-arn': PRODUCTION })
  })
})

test('what Terraform put back over a deployment is rolled back all at once, with a warning, although the manifest asks for a canary', async () => {
  await readyForProd(world, 0.85)
  await deploy(world, { tag: 'churn@v1', to: 'prod' })
  const { endpoints } = world.emulator.port({ account: '444444444444' })
  const { models, config } = byTerraform('prod', [IMAGE, IMAGE])
  for (const model of models) await endpoints.createModel(model)
  await endpoints.createEndpointConfig(config)
  await endpoints.updateEndpoint({ EndpointName: 'churn', EndpointConfigName: config.EndpointConfigName })
  while (endpoint(world, 'prod')?.status !== 'InService') await new Promise((resolve) => setTimeout(resolve, 20))
  const back = await rollBack(world, 'prod', { with: { model: 'churn@v1' } })
  expect(back.conclusion).toBe('success')
  expect(told(back)).toContain('other variants now (blue, green)')
  expect(endpoint(world, 'prod')).toMatchObject({ status: 'InService', versions: [1] })
}, 120_000)

test('a newer version behind a second variant is a downgrade, too', async () => {
  for (const auc of [0.85, 0.86, 0.87]) await approved(world, auc)
  const foreign = byTerraform('qa', [IMAGE, IMAGE])
  const models = foreign.models.map((model, index) => ({
    ...model,
    PrimaryContainer: { ModelPackageName: `${GROUP}/${index === 0 ? 1 : 3}` },
  }))
  await serveForeign(world, 'qa', { ...foreign, models })
  const { group } = await statusOf('qa')
  expect(group.endpoints[0].serving.map(({ version }: { readonly version: number }) => version)).toEqual([1, 3])
  const refused = await deploy(world, { tag: 'churn@v2', to: 'qa' })
  expect(refused.outputs['failure-reason']).toBe('invalid-input')
  expect(told(refused)).toContain('Version 3 serves')
}, 120_000)
