import { cpSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { deployRoleArn, executionRoleArn, PROD_ACCOUNT, QA_ACCOUNT } from '../emulator/index.js'
import { deploy, SCALE } from './deployments.js'
import { World } from './world.js'

// The examples of kinds of serving, registered, approved and deployed as they are: to QA, then to production.
let world: World
beforeEach(async () => {
  world = await World.open({
    groups: ['wine-serverless', 'breast-cancer-async'],
    scale: SCALE,
    images: [{ image: '222222222222.dkr.ecr.eu-west-1.amazonaws.com/breast-cancer:2.3.0' }],
  })
})
afterEach(() => world.close())

function copy(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(world.workspace, path)), { recursive: true })
    cpSync(join('examples', path), join(world.workspace, path), { recursive: true })
  }
}

async function registered(manifest: string, group: string): Promise<void> {
  const run = await world.run({ with: { manifest } })
  if (run.outputs['registered'] !== 'true') throw new Error(run.log)
  world.emulator.approve(group, 1)
}

function answers(body: string, contentType: string): void {
  for (const account of [QA_ACCOUNT, PROD_ACCOUNT])
    world.emulator.workload(account).container = () => ({ status: 200, contentType, body })
}

test('serverless: QA and production serve with the memory and the concurrency that each has', async () => {
  copy('everything/serverless', 'wine-pipeline/evaluation.json')
  world.emulator.putObject('s3://acme-ml/wine-serverless/02-logistic-regression/model.tar.gz', 'a wine')
  await registered('everything/serverless/model.yaml', 'wine-serverless')
  answers('{"probabilities": {"class_1": 0.9}}', 'application/json')
  for (const to of ['qa', 'prod'] as const) {
    const run = await deploy(world, {
      tag: 'wine-serverless@v1',
      to,
      with: { manifest: 'everything/serverless/model.yaml' },
    })
    expect([to, run.conclusion, run.outputs['failure-reason']]).toEqual([to, 'success', ''])
  }
  const [qa, prod] = [QA_ACCOUNT, PROD_ACCOUNT].map((account) => world.emulator.endpoint(account, 'wine'))
  expect(qa?.config?.ProductionVariants?.[0]?.ServerlessConfig).toEqual({ MemorySizeInMB: 2048, MaxConcurrency: 5 })
  expect(prod?.config?.ProductionVariants?.[0]?.ServerlessConfig).toEqual({
    MemorySizeInMB: 4096,
    MaxConcurrency: 20,
    ProvisionedConcurrency: 2,
  })
  expect(world.emulator.versions('wine-serverless')[0]?.ModelLifeCycle).toMatchObject({ Stage: 'Prod' })
})

test('asynchronous: the endpoint answers into the bucket of the workflow, isolated, with metrics of each instance', async () => {
  copy('everything/async', 'breast-cancer/evaluation.json')
  await registered('everything/async/model.yaml', 'breast-cancer-async')
  answers('benign', 'text/csv')
  for (const [to, account] of [
    ['qa', QA_ACCOUNT],
    ['prod', PROD_ACCOUNT],
  ] as const) {
    const bucket = `answers-of-${to}`
    world.emulator.addBucket({ name: bucket, account })
    for (const [arn, Action] of [
      [executionRoleArn(to), 's3:PutObject'],
      [deployRoleArn(to), 's3:GetObject'],
    ] as const) {
      const role = world.emulator.roles.get(arn)
      if (role === undefined) throw new Error(`there is no ${arn}`)
      const statement = { Effect: 'Allow' as const, Action, Resource: `arn:aws:s3:::${bucket}/*` }
      world.emulator.roles.set(arn, { ...role, policy: [...role.policy, statement] })
    }
    world.emulator.setAlarm(account, { name: 'breast-cancer-async-errors', state: 'OK' })
    const run = await deploy(world, {
      tag: 'breast-cancer-async@v1',
      to,
      with: {
        manifest: 'everything/async/model.yaml',
        'async-output-s3-uri': `s3://${bucket}/answers`,
        'async-error-topic-arn': `arn:aws:sns:eu-west-1:${account}:errors`,
      },
    })
    expect([to, run.conclusion, run.outputs['failure-reason']]).toEqual([to, 'success', ''])
    expect([...(world.emulator.buckets.get(bucket)?.objects.keys() ?? [])]).toHaveLength(1)
  }
  const prod = world.emulator.endpoint(PROD_ACCOUNT, 'breast-cancer-async')?.config
  expect(prod).toMatchObject({
    AsyncInferenceConfig: {
      ClientConfig: { MaxConcurrentInvocationsPerInstance: 4 },
      OutputConfig: {
        S3OutputPath: 's3://answers-of-prod/answers',
        NotificationConfig: { ErrorTopic: `arn:aws:sns:eu-west-1:${PROD_ACCOUNT}:errors` },
      },
    },
    MetricsConfig: { EnableEnhancedMetrics: true, MetricPublishFrequencyInSeconds: 10 },
  })
  expect(prod?.ProductionVariants?.[0]?.ManagedInstanceScaling).toEqual({
    Status: 'ENABLED',
    MinInstanceCount: 2,
    MaxInstanceCount: 8,
  })
  const [model] = world.emulator.workload(PROD_ACCOUNT).hosting.models.values()
  expect(model?.input.EnableNetworkIsolation).toBe(true)
})
