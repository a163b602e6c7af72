import { expect, test } from '@jest/globals'
import type { DeploymentResult } from '../../src/modes/deploy/result.js'
import { aFile, CANARY, DEPLOY } from '../deploy/manifest.js'
import { World } from '../deploy/world.js'
import { deployRoleArn, executionRoleArn, PROD_ACCOUNT, type RemovableStatement, stageRoleArn } from './index.js'

/** A deploy that asks for everything a deploy can ask for. */
const EVERYTHING = {
  ...DEPLOY,
  traffic: CANARY,
  alarms: ['churn-5xx'],
  autoscaling: { min: 2, max: 6, invocations_per_instance: 750, scale_in_cooldown: '5m', scale_out_cooldown: '1m' },
  smoke_test: { payload: 'sample.csv', content_type: 'text/csv', max_latency: '500ms' },
}

/** A world whose runs go through the roles and the group's policy as the templates make them. */
function aWorld() {
  const world = new World()
  world.register()
  world.register()
  world.emulator.setAlarm(PROD_ACCOUNT, { name: 'churn-5xx', state: 'OK' })
  const run = (model: string): Promise<DeploymentResult> => {
    const { emulator } = world
    // Nobody else is waited for: a call takes no time, and time moves where the run sleeps.
    const port = emulator.port({ roleArn: deployRoleArn('prod'), onYield: () => world.tick() })
    const stage = emulator.port({ roleArn: stageRoleArn('prod'), onYield: () => world.tick() })
    return world.deploy({
      model,
      file: aFile(EVERYTHING),
      workloadAccount: PROD_ACCOUNT,
      executionRoleArn: executionRoleArn('prod'),
      ports: {
        registry: stage,
        endpoints: port.endpoints,
        alarms: port.alarms,
        scaling: port.scaling,
        invokeEndpoint: port.invokeEndpoint,
        invokeEndpointAsync: port.invokeEndpointAsync,
        readAnswer: port.read,
        gitHub: world.gitHub(),
        bytes: world.bytes,
        images: world.images,
        clock: emulator.clock,
        random: () => 0.5,
      },
    })
  }
  return { world, run, served: () => world.emulator.endpoint(PROD_ACCOUNT, 'churn')?.versions }
}

test('the roles of the templates suffice for a first deploy and for a canary', async () => {
  const { world, run, served } = aWorld()
  expect((await run('churn@v1')).outcome).toMatchObject({ kind: 'deployed', how: 'created' })
  expect((await run('churn@v2')).outcome).toMatchObject({ kind: 'deployed', how: 'updated' })
  expect(served()).toEqual([2])
  expect(world.version(2)).toMatchObject({ ModelLifeCycle: { Stage: 'Prod' }, ModelApprovalStatus: 'Approved' })
  expect(world.emulator.log.requests().filter(({ error }) => error !== undefined && /Denied/.test(error))).toEqual([])
})

test('a canary that its alarm stops is red, and the version before serves', async () => {
  const { world, run, served } = aWorld()
  await run('churn@v1')
  world.emulator.nextDeployment(PROD_ACCOUNT, { fails: 'alarm' })
  expect((await run('churn@v2')).outcome).toMatchObject({ kind: 'rolled-back' })
  expect(served()).toEqual([1])
})

test.each<[RemovableStatement, string]>([
  ['identity-describe', 'sagemaker:DescribeModelPackage'],
  ['identity-read-versions', 'sagemaker:CreateModel'],
  ['deploy-roles-read', 'sagemaker:CreateModel'],
  ['identity-models', 'sagemaker:DescribeModel'],
  ['identity-pass-role', 'iam:PassRole'],
  ['identity-configurations', 'sagemaker:DescribeEndpointConfig'],
  ['identity-endpoints', 'sagemaker:UpdateEndpoint'],
  ['identity-serve', 'sagemaker:DescribeEndpoint'],
  ['identity-tags', 'sagemaker:AddTags'],
  ['identity-alarms', 'cloudwatch:DescribeAlarms'],
  ['identity-scaling', 'application-autoscaling:'],
  ['watch-alarms', 'cloudwatch:DescribeAlarms'],
])('without %s the next deploy is refused %s, and the version before goes on serving', async (statement, action) => {
  const { world, run, served } = aWorld()
  await run('churn@v1')
  world.emulator.remove(statement)
  const { outcome, checks } = await run('churn@v2')
  const said = JSON.stringify([outcome, 'error' in outcome ? outcome.error.message : '', checks])
  expect(said).toContain(action)
  // Scaling is looked after once the version serves.
  expect(served()).toEqual(outcome.kind === 'deployed' ? [2] : [1])
})

test('without the right to write the stage the version serves, and the run says so', async () => {
  const { world, run, served } = aWorld()
  world.emulator.remove('identity-stage')
  const result = await run('churn@v1')
  expect(served()).toEqual([1])
  expect(JSON.stringify([result.checks, 'error' in result.outcome ? result.outcome.error.message : ''])).toContain(
    'sagemaker:UpdateModelPackage',
  )
  expect(world.version(1).ModelLifeCycle).toBeUndefined()
})

test('the role that writes a stage cannot approve', async () => {
  const { world } = aWorld()
  const stage = world.emulator.port({ roleArn: stageRoleArn('prod') })
  const ModelPackageArn = world.version(1).ModelPackageArn
  const approve = stage.updateModelPackage({ ModelPackageArn, ModelApprovalStatus: 'Rejected' })
  await expect(approve).rejects.toMatchObject({ kind: 'access-denied' })
  const staged = stage.updateModelPackage({
    ModelPackageArn,
    ModelLifeCycle: { Stage: 'Prod', StageStatus: 'Deployed' },
  })
  await expect(staged).resolves.toMatchObject({ ModelPackageArn })
})
