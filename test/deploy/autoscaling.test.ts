import { beforeEach, describe, expect, test } from '@jest/globals'
import { CallFailure } from '../../src/errors.js'
import { aFile, DEPLOY } from './manifest.js'
import { failureReason, type Gate, sentence, World } from './world.js'

const [main] = DEPLOY.variants
const AUTOSCALING = { min: 2, max: 6, invocations_per_instance: 750 }
const SCALED = { ...DEPLOY, autoscaling: AUTOSCALING }
/** Another instance type, and fewer of them. */
const LARGER = aFile({
  ...DEPLOY,
  variants: [{ ...main, instance_type: 'ml.m5.2xlarge' }],
  autoscaling: { min: 1, max: 3, invocations_per_instance: 1500 },
})
const BEFORE = [{ variantName: 'main', min: 2, max: 6 }]
const AFTER = [{ variantName: 'main', min: 1, max: 3 }]

/** Version 1 serves on four instances and is scaled from 2 to 6. */
let world: World
beforeEach(async () => {
  world = new World()
  world.register()
  world.register()
  expect((await world.deploy({ file: aFile(SCALED) })).outcome.kind).toBe('deployed')
  expect(world.scalable).toEqual(BEFORE)
})

const toLarger = (gate?: Gate) =>
  world.deploy({ model: 'churn@v2', file: LARGER, ...(gate && { ports: world.ports({ gate }) }) })
const typeThatServes = () =>
  world.hosting.configs.get(world.endpoint()?.EndpointConfigName ?? '')?.input.ProductionVariants?.[0]?.InstanceType

describe('another instance type for a variant that is scaled', () => {
  test('autoscaling is taken off right before the update, and put on as the manifest says once it serves', async () => {
    world.writes.length = 0
    const result = await toLarger()
    expect(result.outcome).toEqual({ kind: 'deployed', how: 'updated' })
    expect(typeThatServes()).toBe('ml.m5.2xlarge')
    expect(world.scalable).toEqual(AFTER)
    const order = world.writes.filter((write) => /Scalable|updateEndpoint|putScaling/.test(write))
    expect(order).toEqual(['deregisterScalableTarget', 'updateEndpoint', 'registerScalableTarget', 'putScalingPolicy'])
    expect(result.checks.map(({ title }) => title)).toContain('Autoscaling is taken off main for the update')
  })

  test('the plan of a dry run says so, and touches nothing', async () => {
    const result = await world.deploy({ model: 'churn@v2', file: LARGER, dryRun: true })
    expect(result.checks.map(({ title }) => title)).toContain('Autoscaling is taken off main for the update')
    expect(world.scalable).toEqual(BEFORE)
  })

  test('an update that SageMaker takes back leaves what serves scaled as before, not as the manifest says', async () => {
    world.hosting.unhealthy.add(modelOf(await world.deploy({ model: 'churn@v2', file: LARGER, dryRun: true })))
    const result = await toLarger()
    expect(result.outcome.kind).toBe('rolled-back')
    expect(typeThatServes()).toBe(main?.instance_type)
    expect(world.scalable).toEqual(BEFORE)
    expect(world.scaled.get('main')?.policies[0]?.settings?.invocationsPerInstance).toBe(750)
  })

  test('a refused update puts it back, too', async () => {
    const result = await toLarger(({ when, operation }) => {
      if (when === 'before' && operation === 'updateEndpoint')
        throw new CallFailure('access-denied', 'sagemaker:UpdateEndpoint', 'no')
    })
    expect(result.outcome.kind).toBe('refused')
    expect(world.scalable).toEqual(BEFORE)
    expect(result.checks.map(({ title }) => title)).toContain('Autoscaling is on main again')
  })

  test.each([
    'deregisterScalableTarget',
    'updateEndpoint',
    'registerScalableTarget',
    'putScalingPolicy',
  ])('a run that dies right after %s is continued by the next one', async (operation) => {
    let isDead = false
    await toLarger((call) => {
      if (call.when === 'before' && isDead) throw new CallFailure('credentials', 'x', 'dead')
      if (call.when === 'after' && call.operation === operation) {
        isDead = true
        throw new CallFailure('credentials', 'x', 'dead')
      }
    })
    expect(isDead).toBe(true)
    world.tick(3_600_000)
    const next = await toLarger()
    expect(['deployed', 'current']).toContain(next.outcome.kind)
    expect(typeThatServes()).toBe('ml.m5.2xlarge')
    expect(world.scalable).toEqual(AFTER)
    expect(world.scaled.get('main')?.policies).toHaveLength(1)
  })

  test('a wait that is over says that nothing scales it, and how it is put on', async () => {
    const result = await world.deploy({ model: 'churn@v2', file: LARGER, waitTimeoutMinutes: 1 })
    expect(result.outcome.kind).toBe('timeout')
    const warning = result.checks.find(({ title }) => title === 'Autoscaling is off main')
    expect(warning?.level).toBe('warning')
    expect(warning?.detail).toContain(
      'It was 2 to 6 instances, 750 invocations per instance and minute. Run this again',
    )
  })

  test('what others scale it by is named, and nothing is touched', async () => {
    world.scaled.set('main', { policies: [{ policyName: 'by-gpu' }], scheduledActions: ['mornings'] })
    world.writes.length = 0
    const result = await toLarger()
    expect(failureReason(result)).toBe('invalid-manifest')
    expect(sentence(result)).toContain('by-gpu, mornings')
    expect(world.writes).toEqual([])
    expect(world.scalable).toEqual(BEFORE)
  })

  test("a policy of ours that somebody changed is somebody else's", async () => {
    world.scaled.set('main', { policies: [{ policyName: 'smr-invocations-per-instance' }], scheduledActions: [] })
    expect(sentence(await toLarger())).toContain('smr-invocations-per-instance')
  })

  test('without autoscaling in the manifest it stays refused, since nobody could put it back', async () => {
    const file = aFile({ ...DEPLOY, variants: [{ ...main, instance_type: 'ml.m5.2xlarge' }] })
    const result = await world.deploy({ model: 'churn@v2', file })
    expect(sentence(result)).toContain('change its instance type')
    expect(world.scalable).toEqual(BEFORE)
  })
})

test('a variant that gets another name is deregistered, and the new one registered', async () => {
  const file = aFile({ ...SCALED, variants: [{ ...main, name: 'blue' }] })
  const result = await world.deploy({ model: 'churn@v2', file })
  expect(result.outcome.kind).toBe('deployed')
  expect(world.scalable).toEqual([{ variantName: 'blue', min: 2, max: 6 }])
})

function modelOf({ plan }: Awaited<ReturnType<World['deploy']>>): string {
  return plan?.models[0]?.ModelName ?? ''
}

test('where SageMaker scales by itself, any count between its bounds is as wanted', async () => {
  const managed = { ...DEPLOY, variants: [{ ...main, managed_scaling: { min: 1, max: 8 } }] }
  const fresh = new World()
  fresh.register()
  const first = await fresh.deploy({ file: aFile(managed) })
  expect(first.plan?.config.ProductionVariants?.[0]?.ManagedInstanceScaling).toEqual({
    Status: 'ENABLED',
    MinInstanceCount: 1,
    MaxInstanceCount: 8,
  })
  fresh.operations().updateEndpointWeightsAndCapacities({
    EndpointName: 'churn',
    DesiredWeightsAndCapacities: [{ VariantName: 'main', DesiredInstanceCount: 7 }],
  })
  fresh.tick(600_000)
  expect((await fresh.deploy({ file: aFile(managed) })).outcome.kind).toBe('current')
})
