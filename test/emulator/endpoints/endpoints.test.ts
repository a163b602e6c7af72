import type { DeploymentConfig, DescribeModelPackageOutput } from '@aws-sdk/client-sagemaker'
import { describe, expect, test } from '@jest/globals'
import { hostingOperations, intervene } from './service.js'
import { emptyHosting, type HostingBehaviour } from './state.js'

const ROLE = 'arn:aws:iam::333333333333:role/endpoint'
const SECOND = 1_000
const BLUE_GREEN = (
  routing: NonNullable<NonNullable<DeploymentConfig['BlueGreenUpdatePolicy']>['TrafficRoutingConfiguration']>,
): DeploymentConfig => ({
  BlueGreenUpdatePolicy: { TrafficRoutingConfiguration: routing },
  AutoRollbackConfiguration: { Alarms: [{ AlarmName: '5xx' }] },
})

/** An account with two models and configurations, and a clock that a test moves. */
function anAccount(behaviour: Partial<HostingBehaviour> = {}) {
  let time = new Date('2026-11-21T10:00:00Z').getTime()
  let staleness = 0
  const state = emptyHosting({
    account: '333333333333',
    region: 'eu-west-1',
    now: () => new Date(time),
    behaviour: {
      provision: 60 * SECOND,
      healthCheck: 600 * SECOND,
      activate: 10 * SECOND,
      rollback: 30 * SECOND,
      ...behaviour,
    },
  })
  const packages = new Map<string, DescribeModelPackageOutput>()
  const operations = hostingOperations({
    state,
    modelPackage: (name) => {
      const found = packages.get(name)
      if (found === undefined) throw new Error(name)
      return found
    },
    staleness: () => staleness,
  })
  const pass = (seconds: number) => {
    time += seconds * SECOND
  }
  const variant = (ModelName: string) => ({
    VariantName: 'main',
    ModelName,
    InitialInstanceCount: 2,
    InstanceType: 'ml.m5.xlarge' as const,
  })
  for (const name of ['one', 'two']) {
    operations.createModel({ ModelName: name, Containers: [{ Image: 'image' }], ExecutionRoleArn: ROLE })
    operations.createEndpointConfig({ EndpointConfigName: name, ProductionVariants: [variant(name)] })
  }
  pass(60)
  const look = () => {
    const {
      EndpointStatus: status,
      EndpointConfigName: config,
      PendingDeploymentSummary: pending,
    } = operations.describeEndpoint({ EndpointName: 'churn' })
    const phase = pending?.ProductionVariants?.[0]?.VariantStatus?.[0]?.Status
    return [status, config, ...(pending === undefined ? [] : [pending.EndpointConfigName, phase])].join(' ')
  }
  const begin = () => {
    operations.createEndpoint({ EndpointName: 'churn', EndpointConfigName: 'one' })
    pass(60)
  }
  const update = (deployment?: DeploymentConfig) =>
    operations.updateEndpoint({ EndpointName: 'churn', EndpointConfigName: 'two', DeploymentConfig: deployment })
  const setStaleness = (seconds: number) => {
    staleness = seconds * SECOND
  }
  return { state, operations, packages, pass, look, begin, update, setStaleness, now: () => new Date(time) }
}

describe('the status machine', () => {
  test('Creating, then InService', () => {
    const { operations, look, pass } = anAccount()
    operations.createEndpoint({ EndpointName: 'churn', EndpointConfigName: 'one' })
    expect(look()).toBe('Creating one one Creating')
    pass(60)
    expect(look()).toBe('InService one')
  })

  test('a bad container stays Creating for long, then Failed; only DeleteEndpoint is possible then', () => {
    const { state, operations, look, pass, begin, update } = anAccount()
    state.unhealthy.add('one')
    begin()
    expect(look()).toBe('Creating one one Creating')
    pass(600)
    expect(look()).toBe('Failed one')
    expect(() => update()).toThrow(/status Failed/)
    operations.deleteEndpoint({ EndpointName: 'churn' })
    expect(look()).toBe('Deleting one')
    pass(120)
    expect(() => look()).toThrow(/^Could not find endpoint /)
  })

  test('an update without a policy moves all traffic at once', () => {
    const { look, pass, begin, update } = anAccount()
    begin()
    update()
    expect(look()).toBe('Updating one two Creating')
    pass(60)
    expect(look()).toBe('Updating one two ActivatingTraffic')
    pass(10)
    expect(look()).toBe('InService two')
  })

  test('a canary bakes twice, and the old fleet is kept for its grace', () => {
    const { look, pass, begin, update } = anAccount()
    begin()
    const canary = BLUE_GREEN({
      Type: 'CANARY',
      CanarySize: { Type: 'INSTANCE_COUNT', Value: 1 },
      WaitIntervalInSeconds: 300,
    })
    update({
      ...canary,
      BlueGreenUpdatePolicy: {
        ...canary.BlueGreenUpdatePolicy,
        TrafficRoutingConfiguration: canary.BlueGreenUpdatePolicy?.TrafficRoutingConfiguration,
        TerminationWaitInSeconds: 120,
      },
    })
    pass(70)
    expect(look()).toBe('Updating one two Baking')
    pass(300)
    expect(look()).toBe('Updating one two ActivatingTraffic')
    pass(10)
    expect(look()).toBe('Updating one two Baking')
    pass(300)
    expect(look()).toBe('Updating one two Deleting')
    pass(120)
    expect(look()).toBe('InService two')
  })

  test('an alarm while it bakes takes the update back: InService, on the OLD configuration, with the reason', () => {
    const { state, operations, look, pass, begin, update, now } = anAccount()
    begin()
    state.alarms.set('5xx', 'OK', now())
    update(
      BLUE_GREEN({
        Type: 'LINEAR',
        LinearStepSize: { Type: 'CAPACITY_PERCENT', Value: 50 },
        WaitIntervalInSeconds: 300,
      }),
    )
    pass(100)
    state.alarms.set('5xx', 'ALARM', now())
    pass(1)
    expect(look()).toBe('Updating one two Updating')
    pass(30)
    expect(look()).toBe('InService one')
    expect(operations.describeEndpoint({ EndpointName: 'churn' }).FailureReason).toContain('5xx')
  })

  test.each(['Updating', 'RollingBack'] as const)('%s while it is taken back, and no reason afterwards', (status) => {
    const { state, operations, look, pass, begin, update, now } = anAccount({
      rollbackStatus: status,
      rollbackReason: 'empty',
    })
    begin()
    update(BLUE_GREEN({ Type: 'ALL_AT_ONCE', WaitIntervalInSeconds: 300 }))
    pass(100)
    state.alarms.set('5xx', 'ALARM', now())
    pass(1)
    expect(look()).toBe(`${status} one two Updating`)
    expect(() => update()).toThrow(/in-progress/)
    pass(30)
    expect(look()).toBe('InService one')
    expect(operations.describeEndpoint({ EndpointName: 'churn' }).FailureReason).toBeUndefined()
  })

  test('an alarm before the traffic moves, or after the last bake, takes nothing back', () => {
    const { state, look, pass, begin, update, now } = anAccount()
    begin()
    state.alarms.set('5xx', 'ALARM', now())
    update(BLUE_GREEN({ Type: 'ALL_AT_ONCE', WaitIntervalInSeconds: 60 }))
    pass(30)
    state.alarms.set('5xx', 'OK', now())
    pass(100)
    expect(look()).toBe('InService two')
    state.alarms.set('5xx', 'ALARM', now())
    pass(1000)
    expect(look()).toBe('InService two')
  })

  test('the deployment’s own time limit takes it back, too', () => {
    const { look, pass, begin, update } = anAccount({ provision: 900 * SECOND })
    begin()
    pass(900)
    update({
      BlueGreenUpdatePolicy: {
        TrafficRoutingConfiguration: { Type: 'ALL_AT_ONCE', WaitIntervalInSeconds: 60 },
        MaximumExecutionTimeoutInSeconds: 600,
      },
    })
    pass(631)
    expect(look()).toBe('InService one')
  })

  test('a rolling deployment whose roll-back fails ends as a mix', () => {
    const { state, look, pass, begin, update, now } = anAccount()
    begin()
    state.rollbackFails.add('two')
    state.alarms.set('5xx', 'ALARM', now())
    update({
      RollingUpdatePolicy: { MaximumBatchSize: { Type: 'CAPACITY_PERCENT', Value: 50 }, WaitIntervalInSeconds: 60 },
      AutoRollbackConfiguration: { Alarms: [{ AlarmName: '5xx' }] },
    })
    pass(600)
    expect(look()).toBe('UpdateRollbackFailed one two Updating')
  })

  test('maintenance ends by itself on what was there', () => {
    const { state, look, pass, begin, update } = anAccount()
    begin()
    intervene(state, 'churn', 'maintenance')
    expect(look()).toBe('SystemUpdating one')
    expect(() => update()).toThrow(/^Cannot update in-progress endpoint/)
    pass(600)
    expect(look()).toBe('InService one')
  })
})

describe('what the service refuses', () => {
  test('anything on an endpoint in progress', () => {
    const { operations, begin, update } = anAccount()
    begin()
    update()
    expect(() => update()).toThrow(
      'Cannot update in-progress endpoint "arn:aws:sagemaker:eu-west-1:333333333333:endpoint/churn".',
    )
    expect(() => operations.deleteEndpoint({ EndpointName: 'churn' })).toThrow(/in-progress/)
    expect(() =>
      operations.updateEndpointWeightsAndCapacities({
        EndpointName: 'churn',
        DesiredWeightsAndCapacities: [{ VariantName: 'main', DesiredWeight: 1 }],
      }),
    ).toThrow(/in-progress/)
  })

  test('names that exist, in any case for endpoints', () => {
    const { operations, begin } = anAccount()
    begin()
    expect(() => operations.createEndpoint({ EndpointName: 'CHURN', EndpointConfigName: 'one' })).toThrow(
      /^Cannot create already existing endpoint "/,
    )
    expect(() => operations.createModel({ ModelName: 'one' })).toThrow(/^Cannot create already existing model /)
    const variants = [
      { VariantName: 'main', ModelName: 'one', InitialInstanceCount: 1, InstanceType: 'ml.m5.xlarge' as const },
    ]
    expect(() => operations.createEndpointConfig({ EndpointConfigName: 'one', ProductionVariants: variants })).toThrow(
      /^Cannot create already existing endpoint configuration /,
    )
  })

  test('a configuration that was made a moment ago', () => {
    const { operations, pass } = anAccount({ visibility: 5 * SECOND })
    operations.createEndpointConfig({
      EndpointConfigName: 'three',
      ProductionVariants: [
        { VariantName: 'main', ModelName: 'one', InitialInstanceCount: 1, InstanceType: 'ml.m5.xlarge' },
      ],
    })
    const create = () => operations.createEndpoint({ EndpointName: 'churn', EndpointConfigName: 'three' })
    expect(create).toThrow(/^Could not find endpoint configuration /)
    pass(5)
    expect(create()).toEqual({ EndpointArn: 'arn:aws:sagemaker:eu-west-1:333333333333:endpoint/churn' })
  })

  test('an update of an endpoint whose configuration was deleted names the old one', () => {
    const { operations, begin, update } = anAccount()
    begin()
    operations.deleteEndpointConfig({ EndpointConfigName: 'one' })
    expect(() => update()).toThrow(/^Could not find endpoint configuration ".*\/one"/)
  })

  test('a model of a version that is not approved', () => {
    const { operations, packages } = anAccount()
    const name = 'arn:aws:sagemaker:eu-west-1:111111111111:model-package/churn/1'
    const create = () =>
      operations.createModel({ ModelName: 'three', Containers: [{ ModelPackageName: name }], ExecutionRoleArn: ROLE })
    packages.set(name, {
      ModelPackageArn: name,
      ModelApprovalStatus: 'PendingManualApproval',
    } as DescribeModelPackageOutput)
    expect(create).toThrow(/is not approved/)
    packages.set(name, {
      ModelPackageArn: name,
      ModelApprovalStatus: 'Approved',
      ModelPackageStatus: 'Completed',
    } as DescribeModelPackageOutput)
    expect(create().ModelArn).toBe('arn:aws:sagemaker:eu-west-1:333333333333:model/three')
  })

  test('what the official model forbids', () => {
    const { operations } = anAccount()
    expect(() => operations.createModel({ ModelName: '-bad' })).toThrow(/validation error/)
    expect(() =>
      operations.listTags({ ResourceArn: 'arn:aws:sagemaker:eu-west-1:333333333333:model/one', MaxResults: 10 }),
    ).toThrow(/validation error/)
  })

  test.each([
    [
      {
        Type: 'CANARY' as const,
        CanarySize: { Type: 'CAPACITY_PERCENT' as const, Value: 51 },
        WaitIntervalInSeconds: 1,
      },
    ],
    [
      {
        Type: 'LINEAR' as const,
        LinearStepSize: { Type: 'CAPACITY_PERCENT' as const, Value: 9 },
        WaitIntervalInSeconds: 1,
      },
    ],
    [{ Type: 'CANARY' as const, WaitIntervalInSeconds: 1 }],
  ])('a step out of its limits: %j', (routing) => {
    const { begin, update } = anAccount()
    begin()
    expect(() => update(BLUE_GREEN(routing))).toThrow(/must be from/)
  })
})

describe('what stays and what does not', () => {
  test('counts and weights snap back unless they are retained', () => {
    const scale = (account: ReturnType<typeof anAccount>) => {
      account.begin()
      account.operations.updateEndpointWeightsAndCapacities({
        EndpointName: 'churn',
        DesiredWeightsAndCapacities: [{ VariantName: 'main', DesiredInstanceCount: 5, DesiredWeight: 3 }],
      })
      account.pass(120)
    }
    const variant = (account: ReturnType<typeof anAccount>) =>
      account.operations.describeEndpoint({ EndpointName: 'churn' }).ProductionVariants?.[0]
    const plain = anAccount()
    scale(plain)
    expect(variant(plain)).toMatchObject({ CurrentInstanceCount: 5, CurrentWeight: 3 })
    plain.update()
    plain.pass(200)
    expect(variant(plain)).toMatchObject({ CurrentInstanceCount: 2, CurrentWeight: 1 })

    const kept = anAccount()
    scale(kept)
    kept.operations.updateEndpoint({
      EndpointName: 'churn',
      EndpointConfigName: 'two',
      RetainAllVariantProperties: true,
      ExcludeRetainedVariantProperties: [{ VariantPropertyType: 'DesiredWeight' }],
    })
    kept.pass(200)
    expect(variant(kept)).toMatchObject({ CurrentInstanceCount: 5, CurrentWeight: 1 })
  })

  test('a look may show what was a while ago', () => {
    const { look, begin, update, pass, setStaleness } = anAccount()
    begin()
    pass(60)
    update()
    setStaleness(5)
    expect(look()).toBe('InService one')
    setStaleness(0)
    expect(look()).toBe('Updating one two Creating')
  })

  test('tags are kept beside the resource, and can be changed', () => {
    const { operations } = anAccount()
    const { ModelArn } = operations.createModel({ ModelName: 'three', Tags: [{ Key: 'a', Value: '1' }] })
    operations.addTags({ ResourceArn: ModelArn, Tags: [{ Key: 'a', Value: '2' }] })
    expect(operations.listTags({ ResourceArn: ModelArn }).Tags).toEqual([{ Key: 'a', Value: '2' }])
  })
})
