import {
  DeleteEndpointConfigCommand,
  DeleteModelCommand,
  DescribeEndpointCommand,
  DescribeEndpointConfigCommand,
  DescribeModelCommand,
  ListEndpointConfigsCommand,
  ListEndpointsCommand,
  type SageMakerClient,
  UpdateEndpointWeightsAndCapacitiesCommand,
} from '@aws-sdk/client-sagemaker'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { aConfig, aModel, anEndpoint, anUpdate, clientsOf, served } from './hosting.support.js'
import { Emulator, executionRoleArn, PROD_ACCOUNT, type StartedEmulator, startEmulator } from './index.js'
import { outcomeOf, versionArn } from './support.js'

let emulator: Emulator
let server: StartedEmulator
let sagemaker: SageMakerClient

beforeEach(async () => {
  emulator = new Emulator({ groups: ['housing'] })
  for (const version of [1, 2]) {
    emulator.plant('housing')
    emulator.approve('housing', version)
  }
  server = await startEmulator(emulator, { pace: 'stepped' })
  ;({ sagemaker } = await clientsOf(server))
})
afterEach(() => server.close())

const arnOf = (resource: string) => `arn:aws:sagemaker:eu-west-1:${PROD_ACCOUNT}:${resource}`
const minutes = (count: number) => emulator.clock.advance(count * 60_000)
const truth = () => emulator.endpoint(PROD_ACCOUNT, 'housing')

test('a version becomes a model, a configuration, an endpoint, and serves when its time has come', async () => {
  await served(sagemaker)
  const creating = await sagemaker.send(new DescribeEndpointCommand({ EndpointName: 'housing' }))
  expect(creating).toMatchObject({ EndpointStatus: 'Creating', EndpointArn: arnOf('endpoint/housing') })
  minutes(5)
  const serving = await sagemaker.send(new DescribeEndpointCommand({ EndpointName: 'housing' }))
  expect(serving).toMatchObject({
    EndpointStatus: 'InService',
    EndpointConfigName: 'housing-v1',
    ProductionVariants: [{ VariantName: 'main', CurrentInstanceCount: 4, DesiredWeight: 1 }],
  })
  expect(serving.PendingDeploymentSummary).toBeUndefined()
  expect(serving.LastModifiedTime).toBeInstanceOf(Date)
  expect(truth()).toMatchObject({ versions: [1], status: 'InService', history: ['housing-v1'] })
})

test('what was made is read back as it was sent', async () => {
  await served(sagemaker)
  expect(await sagemaker.send(new DescribeModelCommand({ ModelName: 'housing-v1' }))).toMatchObject({
    Containers: [{ ModelPackageName: versionArn(1) }],
    ExecutionRoleArn: executionRoleArn('prod'),
    ModelArn: arnOf('model/housing-v1'),
  })
  expect(await sagemaker.send(new DescribeEndpointConfigCommand({ EndpointConfigName: 'housing-v1' }))).toMatchObject({
    ProductionVariants: [{ InstanceType: 'ml.m5.large', InitialInstanceCount: 4 }],
  })
  await sagemaker.send(aModel(2))
  await sagemaker.send(aConfig(2))
  const { EndpointConfigs } = await sagemaker.send(new ListEndpointConfigsCommand({ NameContains: 'housing-' }))
  expect(EndpointConfigs).toHaveLength(2)
})

test('the same thing twice is refused in the words that already-exists has', async () => {
  await served(sagemaker)
  for (const again of [sagemaker.send(aModel(1)), sagemaker.send(aConfig(1)), sagemaker.send(anEndpoint(1))])
    expect(await outcomeOf(again)).toMatch(
      /^ValidationException: Cannot create already existing (model|endpoint configuration|endpoint) "/,
    )
})

test('what is missing is told as ValidationException with its name', async () => {
  expect(await outcomeOf(sagemaker.send(new DescribeModelCommand({ ModelName: 'x' })))).toContain(
    'Could not find model',
  )
  expect(await outcomeOf(sagemaker.send(anEndpoint(1)))).toContain('Could not find endpoint configuration')
  expect(await outcomeOf(sagemaker.send(new DescribeEndpointCommand({ EndpointName: 'x' })))).toContain(
    'Could not find endpoint "',
  )
})

test('an unapproved version is refused by the server, and one that is not Completed', async () => {
  emulator.plant('housing')
  expect(await outcomeOf(sagemaker.send(aModel(3)))).toMatch(/^ValidationException: .* is not approved\.$/)
  emulator.reject('housing', 2)
  expect(await outcomeOf(sagemaker.send(aModel(2)))).toMatch(/is not approved\.$/)
  emulator.failVersion('housing', 1)
  expect(await outcomeOf(sagemaker.send(aModel(1)))).toMatch(/is Failed, not Completed\.$/)
  expect(emulator.workload(PROD_ACCOUNT).hosting.models.size).toBe(0)
})

test('an endpoint that is busy refuses every change', async () => {
  await served(sagemaker)
  const BUSY = /^ValidationException: Cannot update in-progress endpoint "/
  expect(await outcomeOf(sagemaker.send(anUpdate(1)))).toMatch(BUSY)
  minutes(5)
  emulator.maintain(PROD_ACCOUNT, 'housing')
  expect(truth()?.status).toBe('SystemUpdating')
  expect(await outcomeOf(sagemaker.send(anUpdate(1)))).toMatch(BUSY)
  const scaled = new UpdateEndpointWeightsAndCapacitiesCommand({
    EndpointName: 'housing',
    DesiredWeightsAndCapacities: [{ VariantName: 'main', DesiredInstanceCount: 2 }],
  })
  expect(await outcomeOf(sagemaker.send(scaled))).toMatch(BUSY)
  minutes(11)
  await sagemaker.send(scaled)
  minutes(3)
  expect(truth()?.described.ProductionVariants).toMatchObject([{ CurrentInstanceCount: 2 }])
})

test('models and configurations can be deleted, an endpoint by its owner alone', async () => {
  await served(sagemaker)
  await sagemaker.send(new DeleteEndpointConfigCommand({ EndpointConfigName: 'housing-v1' }))
  await sagemaker.send(new DeleteModelCommand({ ModelName: 'housing-v1' }))
  expect(await outcomeOf(sagemaker.send(new DescribeModelCommand({ ModelName: 'housing-v1' })))).toContain('Could not')
  minutes(5)
  const { Endpoints } = await sagemaker.send(new ListEndpointsCommand({ StatusEquals: 'InService' }))
  expect(Endpoints).toMatchObject([{ EndpointName: 'housing', EndpointStatus: 'InService' }])
  const owner = emulator.port({ account: PROD_ACCOUNT })
  await owner.endpoints.deleteEndpoint({ EndpointName: 'housing' })
  expect(truth()?.status).toBe('Deleting')
  minutes(3)
  expect(truth()).toBeUndefined()
  expect((await sagemaker.send(new ListEndpointsCommand({}))).Endpoints).toEqual([])
})

test('an answer that is lost after the commit leaves the endpoint updated', async () => {
  await served(sagemaker)
  minutes(5)
  await sagemaker.send(aModel(2))
  await sagemaker.send(aConfig(2))
  emulator.fail({ operation: 'UpdateEndpoint', kind: 'reset', when: 'after' })
  expect(await outcomeOf(sagemaker.send(anUpdate(2)))).toMatch(/ECONNRESET|socket hang up/)
  expect(truth()).toMatchObject({ status: 'Updating', pending: { configName: 'housing-v2', versions: [2] } })
  emulator.fail({ operation: 'CreateModel', kind: 'wrong-arn', when: 'after' })
  const { ModelArn } = await sagemaker.send(aModel(1, { ModelName: 'another' }))
  expect(ModelArn).toContain(':999999999999:model/')
  expect(emulator.log.writes().map(({ operation }) => operation)).toContain('UpdateEndpoint')
})

test('serverless endpoints take an own image only from their own account', async () => {
  await sagemaker.send(aModel(1))
  const serverless = (ModelName: string) =>
    aConfig(9, {
      ProductionVariants: [
        { VariantName: 'main', ModelName, ServerlessConfig: { MemorySizeInMB: 2048, MaxConcurrency: 5 } },
      ],
    })
  expect(await outcomeOf(sagemaker.send(serverless('housing-v1')))).toContain(
    'does not reside in an Amazon ECR repository within the same AWS account',
  )
  const Image = `${PROD_ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com/churn:1`
  await sagemaker.send(aModel(1, { ModelName: 'own', Containers: [{ Image }] }))
  expect(await outcomeOf(sagemaker.send(serverless('own')))).toBe('fulfilled')
})
