import {
  DescribeScalableTargetsCommand,
  PutScalingPolicyCommand,
  RegisterScalableTargetCommand,
} from '@aws-sdk/client-application-auto-scaling'
import { DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch'
import {
  CreateEndpointCommand,
  type DeploymentConfig,
  DescribeEndpointCommand,
  type SageMakerClient,
} from '@aws-sdk/client-sagemaker'
import { InvokeEndpointCommand } from '@aws-sdk/client-sagemaker-runtime'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { aConfig, aModel, anUpdate, CANARY, clientsOf, served } from './hosting.support.js'
import { Emulator, PROD_ACCOUNT, type StartedEmulator, startEmulator } from './index.js'
import { outcomeOf } from './support.js'

let emulator: Emulator
let server: StartedEmulator
let clients: Awaited<ReturnType<typeof clientsOf>>
let sagemaker: SageMakerClient

beforeEach(async () => {
  emulator = new Emulator({ groups: ['housing'] })
  for (const version of [1, 2]) {
    emulator.plant('housing')
    emulator.approve('housing', version)
  }
  emulator.setAlarm(PROD_ACCOUNT, { name: 'housing-5xx', state: 'OK' })
  server = await startEmulator(emulator, { pace: 'stepped' })
  clients = await clientsOf(server)
  sagemaker = clients.sagemaker
  await served(sagemaker)
  await sagemaker.send(aModel(2))
  await sagemaker.send(aConfig(2))
  minutes(5)
})
afterEach(() => server.close())

const minutes = (count: number) => emulator.clock.advance(count * 60_000)
const truth = () => emulator.endpoint(PROD_ACCOUNT, 'housing')

/** What DescribeEndpoint says of the deployment under way: phase and share of the new fleet's traffic. */
async function pending() {
  const endpoint = await sagemaker.send(new DescribeEndpointCommand({ EndpointName: 'housing' }))
  const [variant] = endpoint.PendingDeploymentSummary?.ProductionVariants ?? []
  return [endpoint.EndpointStatus, variant?.VariantStatus?.[0]?.Status, variant?.CurrentWeight]
}

test('a canary starts a fleet, turns a quarter to it, watches, turns the rest, and stops the old fleet', async () => {
  await sagemaker.send(anUpdate(2, CANARY))
  expect(await pending()).toEqual(['Updating', 'Creating', 0])
  minutes(4)
  expect(await pending()).toEqual(['Updating', 'ActivatingTraffic', 0])
  minutes(1)
  expect(await pending()).toEqual(['Updating', 'Baking', 0.25])
  minutes(10)
  expect(await pending()).toEqual(['Updating', 'Baking', 1])
  minutes(10)
  expect(await pending()).toEqual(['Updating', 'Deleting', 1])
  minutes(1)
  expect(await pending()).toEqual(['InService', undefined, undefined])
  expect(truth()).toMatchObject({ configName: 'housing-v2', versions: [2], failureReason: undefined })
})

test('an alarm in the middle of a canary puts the old configuration back: InService, and not ours', async () => {
  emulator.nextDeployment(PROD_ACCOUNT, { fails: 'alarm' })
  await sagemaker.send(anUpdate(2, CANARY))
  minutes(6)
  expect(await pending()).toEqual(['Updating', 'Baking', 0.25])
  expect(await alarms()).toEqual([['housing-5xx', 'OK']])
  minutes(4)
  expect(await alarms()).toEqual([['housing-5xx', 'ALARM']])
  minutes(4)
  const ended = await sagemaker.send(new DescribeEndpointCommand({ EndpointName: 'housing' }))
  expect(ended).toMatchObject({
    EndpointStatus: 'InService',
    EndpointConfigName: 'housing-v1',
    FailureReason: expect.stringContaining('housing-5xx'),
  })
  expect(await alarms()).toEqual([['housing-5xx', 'OK']])
})

test('a container that never answers its health check is given up after twenty minutes and more', async () => {
  emulator.nextDeployment(PROD_ACCOUNT, { fails: 'health-check', endpoint: 'housing' })
  await sagemaker.send(anUpdate(2))
  minutes(23)
  expect(truth()?.pending).toMatchObject({ configName: 'housing-v2', phase: 'Creating', versions: [2] })
  minutes(5)
  expect(truth()).toMatchObject({ status: 'InService', configName: 'housing-v1', versions: [1] })
  expect(truth()?.failureReason).toContain('did not pass the ping health check')
})

test('a first deployment whose container is sick ends as Failed, and an alarm waits for a deployment that has one', async () => {
  emulator.nextDeployment(PROD_ACCOUNT, { fails: 'alarm' })
  emulator.nextDeployment(PROD_ACCOUNT, { fails: 'health-check', endpoint: 'another' })
  await sagemaker.send(new CreateEndpointCommand({ EndpointName: 'another', EndpointConfigName: 'housing-v2' }))
  minutes(30)
  expect(emulator.endpoint(PROD_ACCOUNT, 'another')).toMatchObject({ status: 'Failed', versions: [2] })
  expect(emulator.workload(PROD_ACCOUNT).troubles).toMatchObject([{ fails: 'alarm' }])
})

test('a roll-back that fails, too, leaves a mix of both', async () => {
  emulator.nextDeployment(PROD_ACCOUNT, { fails: 'rollback' })
  const rolling: DeploymentConfig = {
    RollingUpdatePolicy: {
      MaximumBatchSize: { Type: 'CAPACITY_PERCENT', Value: 25 },
      WaitIntervalInSeconds: 300,
    },
    AutoRollbackConfiguration: { Alarms: [{ AlarmName: 'housing-5xx' }] },
  }
  await sagemaker.send(anUpdate(2, rolling))
  minutes(20)
  expect(truth()).toMatchObject({ status: 'UpdateRollbackFailed', configName: 'housing-v1' })
  expect(await outcomeOf(sagemaker.send(anUpdate(2)))).toContain('in status UpdateRollbackFailed')
})

test("somebody else's update is seen as theirs, at once or later", async () => {
  const theirs = emulator.overtake(PROD_ACCOUNT, 'housing')
  expect(truth()?.pending?.configName).toBe(theirs)
  minutes(6)
  expect(truth()).toMatchObject({ status: 'InService', configName: theirs, versions: [1] })
  await sagemaker.send(anUpdate(2))
  const later = emulator.overtake(PROD_ACCOUNT, 'housing', 10 * 60_000)
  minutes(9)
  expect(truth()?.configName).toBe('housing-v2')
  minutes(10)
  expect(truth()?.configName).toBe(later)
})

async function alarms(): Promise<readonly (readonly (string | undefined)[])[]> {
  const { MetricAlarms } = await clients.cloudWatch.send(new DescribeAlarmsCommand({ AlarmNames: ['housing-5xx'] }))
  return (MetricAlarms ?? []).map(({ AlarmName, StateValue }) => [AlarmName, StateValue])
}

const VARIANT = {
  ServiceNamespace: 'sagemaker',
  ResourceId: 'endpoint/housing/variant/main',
  ScalableDimension: 'sagemaker:variant:DesiredInstanceCount',
} as const

test('a variant is registered as a scalable target once, changed by the same request, and has a policy', async () => {
  const { scaling } = clients
  const policy = new PutScalingPolicyCommand({
    ...VARIANT,
    PolicyName: 'invocations',
    PolicyType: 'TargetTrackingScaling',
    TargetTrackingScalingPolicyConfiguration: {
      TargetValue: 100,
      PredefinedMetricSpecification: { PredefinedMetricType: 'SageMakerVariantInvocationsPerInstance' },
    },
  })
  expect(await outcomeOf(scaling.send(policy))).toMatch(/^ObjectNotFoundException: No scalable target registered/)
  for (const max of [4, 8])
    await scaling.send(new RegisterScalableTargetCommand({ ...VARIANT, MinCapacity: 2, MaxCapacity: max }))
  expect((await scaling.send(policy)).PolicyARN).toContain(':scalingPolicy:')
  const { ScalableTargets } = await scaling.send(
    new DescribeScalableTargetsCommand({ ServiceNamespace: 'sagemaker', ResourceIds: [VARIANT.ResourceId] }),
  )
  expect(ScalableTargets).toMatchObject([{ ...VARIANT, MinCapacity: 2, MaxCapacity: 8 }])
  const unknown = { ...VARIANT, ResourceId: 'endpoint/housing/variant/other', MinCapacity: 1, MaxCapacity: 2 }
  expect(await outcomeOf(scaling.send(new RegisterScalableTargetCommand(unknown)))).toMatch(/^ValidationException/)
})

test('while a variant is scaled its instance type cannot be changed', async () => {
  await clients.scaling.send(new RegisterScalableTargetCommand({ ...VARIANT, MinCapacity: 2, MaxCapacity: 4 }))
  await sagemaker.send(
    aConfig(3, {
      ProductionVariants: [
        { VariantName: 'main', ModelName: 'housing-v2', InstanceType: 'ml.c5.large', InitialInstanceCount: 4 },
      ],
    }),
  )
  expect(await outcomeOf(sagemaker.send(anUpdate(3)))).toContain('registered as a scalable target')
  expect(await outcomeOf(sagemaker.send(anUpdate(2)))).toBe('fulfilled')
})

test('an endpoint answers, passes on what its container says, and is not found before it serves', async () => {
  const invoke = (EndpointName: string) =>
    clients.runtime.send(new InvokeEndpointCommand({ EndpointName, ContentType: 'text/csv', Body: '1,2,3\n' }))
  const answer = await invoke('housing')
  expect([answer.Body?.transformToString(), answer.InvokedProductionVariant]).toEqual(['0.5\n', 'main'])
  emulator.workload(PROD_ACCOUNT).container = ({ body }) => ({
    status: 500,
    contentType: 'text/plain',
    body: `cannot read ${Buffer.from(body).toString().trim()}`,
  })
  expect(await outcomeOf(invoke('housing'))).toBe(
    'ModelError: Received server error (500) from primary with message "cannot read 1,2,3".',
  )
  await expect(invoke('housing')).rejects.toMatchObject({ OriginalStatusCode: 500 })
  expect(await outcomeOf(invoke('other'))).toContain('Endpoint other of account 444444444444 not found.')
})

test('the ports in process see the same world, through the same policies', async () => {
  const port = emulator.port({ roleArn: 'arn:aws:iam::444444444444:role/model-registry-deploy-prod' })
  expect(await port.endpoints.describeEndpoint({ EndpointName: 'housing' })).toMatchObject({
    EndpointConfigName: 'housing-v1',
  })
  expect(await port.alarms.describeAlarms({ names: ['housing-5xx', 'none'] })).toMatchObject([
    { name: 'housing-5xx', state: 'OK' },
  ])
  await port.scaling.registerScalableTarget({ endpointName: 'housing', variantName: 'main', min: 1, max: 3 })
  expect(await port.scaling.describeScalableTargets({ endpointName: 'housing', variantNames: ['main'] })).toEqual([
    { variantName: 'main', min: 1, max: 3 },
  ])
  const request = { endpointName: 'housing', contentType: 'text/csv', body: new TextEncoder().encode('1') }
  expect(await port.invokeEndpoint(request)).toEqual({
    milliseconds: expect.any(Number),
    status: 200,
    body: Buffer.from('0.5\n'),
  })
  expect(await outcomeOf(port.endpoints.deleteEndpoint({ EndpointName: 'housing' }))).toMatch(/^access-denied: /)
})
