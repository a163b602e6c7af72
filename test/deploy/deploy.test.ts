import { describe, expect, test } from '@jest/globals'
import { trafficCourse } from '../../src/modes/deploy/report/traffic-course.js'
import type { ProgressEvent } from '../../src/modes/deploy/result.js'
import { readSuffix } from '../../src/registry/version/identity.js'
import { intervene } from '../emulator/endpoints/service.js'
import type { HostingBehaviour } from '../emulator/endpoints/state.js'
import { REGISTRY_ACCOUNT } from '../emulator/index.js'
import { ServiceError } from '../emulator/service-error.js'
import { aFile, CANARY, DEPLOY } from './manifest.js'
import { aSpecification, failureReason, sentence, World } from './world.js'

const MINUTE = 60_000
const reset = () => Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })
const guarded = { ...DEPLOY, traffic: CANARY, alarms: ['churn-5xx'] }

/** A world whose first version serves. */
async function served(versions = 2, behaviour: Partial<HostingBehaviour> = {}): Promise<World> {
  const world = new World(behaviour)
  for (let number = 1; number <= versions; number += 1) world.register()
  world.setAlarm('churn-5xx', 'OK')
  await world.deploy({ model: 'churn@v1' })
  expect(world.served()).toBe(1)
  return world
}

describe('the way to an endpoint', () => {
  test('an approved version comes into service behind a new endpoint, and its stage says so', async () => {
    const world = new World()
    world.register()
    const result = await world.deploy()
    expect(sentence(result)).toBe('')
    expect(result.outcome).toEqual({ kind: 'deployed', how: 'created' })
    expect(world.endpoint()).toMatchObject({ EndpointStatus: 'InService', EndpointName: 'churn' })
    expect(world.endpoint()?.EndpointConfigName).toMatch(/^churn-v1-[0-9a-f]{8}$/)
    expect(world.served()).toBe(1)
    expect(world.version(1).ModelLifeCycle).toMatchObject({ Stage: 'Prod', StageStatus: 'Approved' })
    expect(world.version(1).CustomerMetadataProperties).toHaveProperty(['smr/served/prod'])
    expect(world.version(1).ModelApprovalStatus).toBe('Approved')
  })

  test('the second deploy updates the endpoint as the first created it, and says what served before', async () => {
    const world = await served()
    const result = await world.deploy({ model: 'churn/v2' })
    expect(result.outcome).toEqual({ kind: 'deployed', how: 'updated' })
    expect(result.previous?.version).toBe(1)
    expect(result.serving?.version).toBe(2)
    expect(world.served()).toBe(2)
  })

  test('the same version again touches nothing', async () => {
    const world = await served()
    const before = world.writes.length
    const result = await world.deploy({ model: 'churn@v1' })
    expect(result.outcome).toEqual({ kind: 'current' })
    expect(world.writes.slice(before)).toEqual([])
  })

  test('a dry run shows the very requests and differences, and touches nothing', async () => {
    const world = await served()
    const before = world.writes.length
    const file = aFile({ ...DEPLOY, variants: [{ name: 'main', instance_type: 'ml.m5.xlarge', instance_count: 3 }] })
    const dry = await world.deploy({ model: 'churn@v2', dryRun: true, file })
    expect(dry.outcome).toEqual({ kind: 'planned' })
    expect(world.writes.slice(before)).toEqual([])
    expect(dry.differences).toContainEqual({ what: 'variant · main · InitialInstanceCount', before: '2', after: '3' })
    expect(dry.differences.map(({ what }) => what)).toContain('variant · main · ModelPackageName')

    const real = await world.deploy({ model: 'churn@v2', file })
    expect(real.plan).toEqual(dry.plan)
    expect(real.outcome.kind).toBe('deployed')
  })

  test('a configuration that is not visible yet is asked for again', async () => {
    const world = new World({ visibility: 5_000 })
    world.register()
    const result = await world.deploy()
    expect(result.outcome).toEqual({ kind: 'deployed', how: 'created' })
  })

  test('a create without an answer is sent again under the same name', async () => {
    const world = new World()
    world.register()
    let lost = 0
    const gate = ({ when, operation }: { when: string; operation: string }) => {
      if (when === 'after' && /^create(Model|EndpointConfig)$/.test(operation) && lost < 2) {
        lost += 1
        throw reset()
      }
    }
    const result = await world.deploy({ ports: world.ports({ gate }) })
    expect(result.outcome).toEqual({ kind: 'deployed', how: 'created' })
    expect([...world.hosting.models.keys()]).toHaveLength(1)
    expect(lost).toBe(2)
  })

  test('an update whose answer is lost is found under way, not sent twice', async () => {
    const world = await served()
    const before = world.writes.length
    const gate = ({ when, operation }: { when: string; operation: string }) => {
      if (when === 'after' && operation === 'updateEndpoint') throw reset()
    }
    const result = await world.deploy({ model: 'churn@v2', ports: world.ports({ gate }) })
    expect(result.outcome).toEqual({ kind: 'deployed', how: 'updated' })
    expect(world.writes.slice(before).filter((write) => write === 'updateEndpoint')).toHaveLength(1)
  })

  test('an update that never arrived is sent again once the endpoint shows that it did not', async () => {
    const world = await served()
    let lost = false
    const gate = ({ when, operation }: { when: string; operation: string }) => {
      if (when === 'before' && operation === 'updateEndpoint' && !lost) {
        lost = true
        throw reset()
      }
    }
    const result = await world.deploy({ model: 'churn@v2', ports: world.ports({ gate }) })
    expect(result.outcome).toEqual({ kind: 'deployed', how: 'updated' })
    expect(world.served()).toBe(2)
  })

  test('a request that may or may not have arrived, and then no sight at all, is called unknown', async () => {
    const world = await served()
    let sent = 0
    const gate = ({ when, operation }: { when: string; operation: string }) => {
      if (when === 'before' && operation === 'updateEndpoint') {
        sent = world.emulator.clock.now().getTime()
        throw reset()
      }
      if (sent > 0 && world.emulator.clock.now().getTime() > sent + 30_500) throw reset()
    }
    const result = await world.deploy({ model: 'churn@v2', ports: world.ports({ gate }) })
    expect(failureReason(result)).toBe('unknown-outcome')
  })

  test('the case of an endpoint name is the endpoint’s own', async () => {
    const world = await served()
    const result = await world.deploy({ model: 'churn@v2', file: aFile({ ...DEPLOY, endpoint: 'Churn' }) })
    expect(result.outcome.kind).toBe('deployed')
    expect(world.hosting.endpoints.size).toBe(1)
    expect(world.endpoint()?.EndpointName).toBe('churn')
  })

  test('a name of ours that holds something else is explained, and nothing is touched', async () => {
    const world = await served()
    const plan = (await world.deploy({ model: 'churn@v2', dryRun: true })).plan
    const model = plan?.models[0]
    world
      .operations()
      .createModel({ ...model, ModelName: model?.ModelName, ExecutionRoleArn: 'arn:aws:iam::333333333333:role/other' })
    const result = await world.deploy({ model: 'churn@v2' })
    expect(failureReason(result)).toBe('failed')
    expect(sentence(result)).toContain('differs in ExecutionRoleArn')
    expect(world.served()).toBe(1)
  })
})

describe('only what is approved', () => {
  test('a pending version is refused, and so is a rejected one', async () => {
    const world = new World()
    world.register({ approved: false })
    expect(failureReason(await world.deploy())).toBe('not-approved')
    world.reject(1)
    const result = await world.deploy()
    expect(failureReason(result)).toBe('not-approved')
    expect(sentence(result)).toContain('Rejected by @priya')
    expect(world.writes).toEqual([])
  })

  test('a version that is approved but not Completed is refused', async () => {
    const world = new World()
    world.register()
    world.emulator.failVersion('churn', 1)
    expect(failureReason(await world.deploy())).toBe('not-approved')
  })

  test('a specification that was swapped after the approval is refused at once', async () => {
    const world = new World()
    world.register()
    await world.swap(1, 'evil:1')
    const result = await world.deploy()
    expect(failureReason(result)).toBe('changed-since-approval')
    expect(world.writes).toEqual([])
  })

  test('a specification that was appended is named, and what serves is the one that was registered', async () => {
    const world = new World()
    world.register()
    world.tick()
    await world.emulator.port({ account: REGISTRY_ACCOUNT }).updateModelPackage({
      ModelPackageArn: world.version(1).ModelPackageArn,
      AdditionalInferenceSpecificationsToAdd: [{ Name: 'inferentia', Containers: [{ Image: 'a:1' }] }],
    })
    const result = await world.deploy()
    expect(result.outcome.kind).toBe('deployed')
    expect(result.checks).toContainEqual({
      level: 'notice',
      title: 'churn v1 was extended',
      detail: expect.stringContaining('added since it was registered: inferentia.'),
    })
    await world.swap(1, 'evil:1')
    expect(failureReason(await world.deploy())).toBe('changed-since-approval')
  })

  test.each([
    'createModel',
    'createEndpointConfig',
    'updateEndpoint',
  ])('a swap just before %s never reaches the endpoint', async (moment) => {
    const world = await served()
    const gate = async ({ when, operation }: { when: string; operation: string }) => {
      if (when === 'before' && operation === moment && moment !== 'updateEndpoint') await world.swap(2, 'evil:1')
      // Right before UpdateEndpoint nothing can help any more, but the model was made of the approved version.
      if (when === 'before' && operation === moment && moment === 'updateEndpoint') await world.swap(2, 'evil:1')
    }
    const result = await world.deploy({ model: 'churn@v2', ports: world.ports({ gate }) })
    for (const one of world.packagesOf(world.endpoint()?.EndpointConfigName))
      expect(one.InferenceSpecification?.Containers?.[0]?.Image).not.toContain('evil')
    if (moment !== 'updateEndpoint') {
      expect(failureReason(result)).toBe('changed-since-approval')
      expect(world.served()).toBe(1)
    }
  })

  test('a swap that is taken back before anybody looks leaves a model that is never used', async () => {
    const world = await served()
    const image = world.version(2).InferenceSpecification?.Containers?.[0]?.Image ?? ''
    let swaps = 0
    const gate = async ({ when, operation }: { when: string; operation: string }) => {
      if (operation !== 'createModel' || swaps > 1) return
      swaps += 1
      await world.swap(2, when === 'before' ? 'evil:1' : image.slice(image.lastIndexOf('/') + 1))
    }
    const result = await world.deploy({ model: 'churn@v2', ports: world.ports({ gate }) })
    expect(swaps).toBe(2)
    expect(result.outcome).toEqual({ kind: 'deployed', how: 'updated' })
    expect(world.hosting.models.size).toBe(3)
    const [behind] = world.packagesOf(world.endpoint()?.EndpointConfigName)
    expect(behind?.InferenceSpecification?.Containers?.[0]?.Image).toBe(image)
  })

  test('an approval that is withdrawn in between stops the run before the endpoint', async () => {
    const world = await served()
    const gate = ({ when, operation }: { when: string; operation: string }) => {
      if (when === 'after' && operation === 'createEndpointConfig') world.reject(2)
    }
    const result = await world.deploy({ model: 'churn@v2', ports: world.ports({ gate }) })
    expect(failureReason(result)).toBe('not-approved')
    expect(world.served()).toBe(1)
  })

  test('a write of somebody else on the version is looked at again, and does no harm', async () => {
    const world = await served()
    let written = false
    const gate = async ({ when, operation }: { when: string; operation: string }) => {
      if (when !== 'after' || operation !== 'createModel' || written) return
      written = true
      world.tick()
      await world.emulator.port({ account: '111111111111' }).updateModelPackage({
        ModelPackageArn: world.version(2).ModelPackageArn,
        CustomerMetadataProperties: { ticket: 'ML-1' },
      })
    }
    const result = await world.deploy({ model: 'churn@v2', ports: world.ports({ gate }) })
    expect(result.outcome).toEqual({ kind: 'deployed', how: 'updated' })
  })

  test('requires: qa refuses a version that did not serve there, and lets pass one that did', async () => {
    const world = new World()
    world.register()
    const deploy = { ...DEPLOY, environments: { qa: { endpoint: 'churn-qa' }, prod: { requires: 'qa' } } }
    const refused = await world.deploy({ file: aFile(deploy) })
    expect(failureReason(refused)).toBe('gate-failed')
    expect(world.writes).toEqual([])
    expect((await world.deploy({ file: aFile(deploy), environment: 'qa' })).outcome.kind).toBe('deployed')
    world.createDeployment('qa')
    expect((await world.deploy({ file: aFile(deploy) })).outcome.kind).toBe('deployed')
  })

  test('a downgrade needs allow-downgrade and a reason', async () => {
    const world = await served()
    await world.deploy({ model: 'churn@v2' })
    expect(failureReason(await world.deploy({ model: 'churn@v1' }))).toBe('invalid-input')
    expect(failureReason(await world.deploy({ model: 'churn@v1', allowDowngrade: true }))).toBe('invalid-input')
    const result = await world.deploy({ model: 'churn@v1', allowDowngrade: true, reason: 'v2 is slow' })
    expect(result.outcome.kind).toBe('deployed')
    expect(world.served()).toBe(1)
  })

  test('a version of others carries no digest: it is deployed with a warning', async () => {
    const world = new World()
    world.emulator.plant('churn', { InferenceSpecification: aSpecification('theirs:1') })
    world.approve(1)
    const result = await world.deploy()
    expect(result.outcome.kind).toBe('deployed')
    expect(result.checks.filter(({ level }) => level === 'warning').map(({ title }) => title)).toEqual([
      'churn v1 was not registered by this action',
    ])
  })

  test('the job’s GitHub Environment must be the environment that is deployed to', async () => {
    const world = new World()
    world.register()
    expect(failureReason(await world.deploy({ tokenEnvironment: 'qa' }))).toBe('invalid-input')
    expect((await world.deploy({ tokenEnvironment: 'prod' })).outcome.kind).toBe('deployed')
  })
})

describe('which version', () => {
  test('latest-approved is the highest that is approved, not the newest', async () => {
    const world = new World()
    world.register()
    world.register()
    world.register({ approved: false })
    const result = await world.deploy({ model: 'latest-approved' })
    expect(result.version?.version).toBe(2)
  })

  test('without a name it is the version that was registered from the manifest that is checked out', async () => {
    const world = new World()
    world.register()
    world.register()
    world.register()
    const digests = readSuffix(world.version(2).ModelPackageDescription)
    if (digests === undefined) throw new Error('version 2 has no identity')
    const result = await world.deploy({ model: '', digests })
    expect(result.version?.version).toBe(2)
    // Registered by the digest behind a tag of the manifest: found by what it serves, and not by what it says alone.
    const tagged = { ...digests, specification: 'x'.repeat(32) }
    const isServedBy = () => true
    expect((await world.deploy({ model: '', digests: { ...tagged, isServedBy } })).version?.version).toBe(2)
    expect(failureReason(await world.deploy({ model: '', digests: tagged }))).toBe('invalid-input')
    const none = await world.deploy({ model: '', digests: { ...digests, content: 'x'.repeat(16) } })
    expect(failureReason(none)).toBe('invalid-input')
  })
})

describe('the truth', () => {
  test('a version that SageMaker takes back is red, and the previous one serves', async () => {
    const world = await served()
    world.setAlarm('churn-5xx', 'ALARM', 12 * MINUTE)
    const result = await world.deploy({ model: 'churn@v2', file: aFile(guarded) })
    expect(result.outcome.kind).toBe('rolled-back')
    expect(failureReason(result)).toBe('rolled-back')
    expect(sentence(result)).toContain('churn-5xx')
    expect(result.serving?.version).toBe(1)
    expect(world.endpoint()?.EndpointStatus).toBe('InService')
    expect(world.version(2).ModelLifeCycle).toBeUndefined()
  })

  test('one that is RollingBack is waited for, and where SageMaker gives no reason the run makes none up', async () => {
    const world = await served(2, { rollbackStatus: 'RollingBack', rollbackReason: 'empty' })
    world.setAlarm('churn-5xx', 'ALARM', 12 * MINUTE)
    const statuses = new Set<string | undefined>()
    const result = await world.deploy({
      model: 'churn@v2',
      file: aFile(guarded),
      options: { onProgress: () => statuses.add(world.endpoint()?.EndpointStatus) },
    })
    expect(statuses).toContain('RollingBack')
    expect(failureReason(result)).toBe('rolled-back')
    expect(sentence(result)).not.toMatch(/undefined|null|: *$/)
    expect(result.serving?.version).toBe(1)
    expect(world.endpoint()?.EndpointStatus).toBe('InService')
  })

  test('a canary goes through its steps, and the log says them without flooding', async () => {
    const world = await served()
    const events: ProgressEvent[] = []
    const result = await world.deploy({
      model: 'churn@v2',
      file: aFile(guarded),
      options: { onProgress: (event) => events.push(event) },
    })
    expect(result.outcome).toEqual({ kind: 'deployed', how: 'updated' })
    expect(result.traffic.map(({ percent }) => percent)).toEqual([0, 50, 100])
    const lines = events.flatMap((event) => (event.kind === 'plan' ? [] : [event.message]))
    expect(lines).toContainEqual(
      expect.stringMatching(/Updating, watching the alarms · 50% of the traffic on the new fleet · \d+ min/),
    )
    expect(lines.length).toBeLessThan(20)
  })

  test('plan, checks and alarms are told before the first write, once, and the log counts from where the chart does', async () => {
    const world = await served()
    const before = world.emulator.log.writes().length
    const seen: { readonly event: ProgressEvent; readonly writes: number }[] = []
    const result = await world.deploy({
      model: 'churn@v2',
      file: aFile(guarded),
      options: {
        onProgress: (event) => seen.push({ event, writes: world.emulator.log.writes().length - before }),
      },
    })
    const [first, ...later] = seen
    expect(first).toMatchObject({
      writes: 0,
      event: {
        kind: 'plan',
        soFar: {
          version: { version: 2 },
          previous: { version: 1 },
          plan: { kind: 'update' },
          checks: expect.arrayContaining([expect.objectContaining({ title: 'The alarms are quiet' })]),
          alarms: [{ name: 'churn-5xx', state: 'OK' }],
        },
      },
    })
    expect(later.map(({ event }) => event.kind)).not.toContain('plan')
    const last = later.flatMap(({ event }) => (event.kind === 'waiting' ? [event.elapsedSeconds] : [])).at(-1)
    const course = trafficCourse(result).at(-1)
    expect(course?.seconds).toBeLessThanOrEqual(last ?? 0)
    expect((result.finishedAt.getTime() - result.startedAt.getTime()) / 1000 - (last ?? 0)).toBeLessThan(60)
  })

  test('a container that never answers its health check leaves the old one in service, and is red', async () => {
    const world = await served()
    const { plan } = await world.deploy({ model: 'churn@v2', dryRun: true })
    world.hosting.unhealthy.add(plan?.models[0]?.ModelName ?? '')
    const result = await world.deploy({ model: 'churn@v2' })
    expect(result.outcome.kind).toBe('rolled-back')
    expect(sentence(result)).toContain('ping health check')
  })

  test('a first endpoint that fails is red, and the next run says what alone can be done with it', async () => {
    const world = new World()
    world.register()
    const { plan } = await world.deploy({ dryRun: true })
    world.hosting.unhealthy.add(plan?.models[0]?.ModelName ?? '')
    const result = await world.deploy()
    expect(result.outcome.kind).toBe('failed')
    const next = await world.deploy()
    expect(next.outcome.kind).toBe('refused')
    expect(sentence(next)).toContain('is Failed')
  })

  test('UpdateRollbackFailed has its own end', async () => {
    const world = await served()
    const file = aFile({ ...DEPLOY, traffic: { shift: 'rolling', size: '50%', wait: '5m' }, alarms: ['churn-5xx'] })
    const { plan } = await world.deploy({ model: 'churn@v2', file, dryRun: true })
    world.hosting.rollbackFails.add(plan?.wanted.endpointConfigName ?? '')
    world.setAlarm('churn-5xx', 'ALARM', 8 * MINUTE)
    const result = await world.deploy({ model: 'churn@v2', file })
    expect(result.outcome.kind).toBe('rollback-failed')
    expect(failureReason(result)).toBe('failed')
  })

  test('somebody else’s deployment right after ours is not called ours', async () => {
    const world = await served(3)
    await world.deploy({ model: 'churn@v3', dryRun: true })
    let other: Promise<unknown> | undefined
    const gate = ({ when, operation }: { when: string; operation: string }) => {
      if (when !== 'before' || operation !== 'describeEndpoint' || other !== undefined) return
      if (world.endpoint()?.EndpointStatus !== 'InService' || world.served() !== 2) return
      const config = [...world.hosting.configs.keys()].find((name) => name.startsWith('churn-v1-'))
      world.operations().updateEndpoint({ EndpointName: 'churn', EndpointConfigName: config })
      other = Promise.resolve()
    }
    const result = await world.deploy({ model: 'churn@v2', ports: world.ports({ gate }) })
    expect(other).toBeDefined()
    expect(result.outcome.kind).toBe('superseded')
  })

  test('a look that is minutes old is neither taken for a roll-back nor for success', async () => {
    const world = await served()
    const result = await world.deploy({ model: 'churn@v2', ports: world.ports({ staleness: () => 90_000 }) })
    expect(result.outcome).toEqual({ kind: 'deployed', how: 'updated' })
  })

  test('nine minutes without sight are waited through', async () => {
    const world = await served()
    let blindUntil = 0
    const gate = ({ when, operation }: { when: string; operation: string }) => {
      const now = world.emulator.clock.now().getTime()
      if (when === 'after' && operation === 'updateEndpoint') blindUntil = now + 9 * MINUTE
      if (operation === 'describeEndpoint' && now < blindUntil) throw reset()
    }
    expect((await world.deploy({ model: 'churn@v2', ports: world.ports({ gate }) })).outcome.kind).toBe('deployed')
  })

  test('after ten minutes without sight the outcome is unknown, and running again finds it', async () => {
    const world = await served()
    let blind = false
    const gate = ({ when, operation }: { when: string; operation: string }) => {
      if (blind && operation === 'describeEndpoint') throw reset()
      if (when === 'after' && operation === 'updateEndpoint') blind = true
    }
    const result = await world.deploy({ model: 'churn@v2', ports: world.ports({ gate }) })
    expect(failureReason(result)).toBe('unknown-outcome')
    expect((await world.deploy({ model: 'churn@v2' })).outcome.kind).toBe('current')
  })

  test('counts that somebody changed are put back, and only then it is green', async () => {
    const world = await served()
    world.operations().updateEndpointWeightsAndCapacities({
      EndpointName: 'churn',
      DesiredWeightsAndCapacities: [{ VariantName: 'main', DesiredInstanceCount: 5 }],
    })
    world.tick(10 * MINUTE)
    const result = await world.deploy({ model: 'churn@v1' })
    expect(result.outcome).toEqual({ kind: 'deployed', how: 'adjusted' })
    expect(world.endpoint()?.ProductionVariants?.[0]).toMatchObject({ DesiredInstanceCount: 2 })
  })

  test('time over: red, SageMaker goes on, and the next run joins and finishes it', async () => {
    const world = await served()
    const result = await world.deploy({ model: 'churn@v2', file: aFile(guarded), waitTimeoutMinutes: 5 })
    expect(failureReason(result)).toBe('timeout')
    expect('error' in result.outcome && result.outcome.error.hint).toContain('6 hours')
    const writes = world.writes.length
    const next = await world.deploy({ model: 'churn@v2', file: aFile(guarded) })
    expect(next.outcome).toEqual({ kind: 'deployed', how: 'attached' })
    expect(world.writes.slice(writes)).not.toContain('updateEndpoint')
  })

  test('a cancel ends the waiting at once and says that SageMaker goes on', async () => {
    const world = await served()
    const cancel = new AbortController()
    const onProgress = (event: ProgressEvent) => {
      if (event.kind === 'waiting') cancel.abort()
    }
    const result = await world.deploy({ model: 'churn@v2', options: { signal: cancel.signal, onProgress } })
    expect(result.outcome.kind).toBe('cancelled')
    expect(sentence(result)).toContain('Updating')
    expect((await world.deploy({ model: 'churn@v2' })).outcome).toEqual({ kind: 'deployed', how: 'attached' })
  })

  test('a cancel before the endpoint is touched leaves it untouched', async () => {
    const world = await served()
    const cancel = new AbortController()
    const gate = ({ operation }: { operation: string }) => {
      if (operation === 'createEndpointConfig') cancel.abort()
    }
    const result = await world.deploy({
      model: 'churn@v2',
      ports: world.ports({ gate }),
      options: { signal: cancel.signal },
    })
    expect(failureReason(result)).toBe('cancelled')
    expect(world.endpoint()?.EndpointStatus).toBe('InService')
  })

  test('a job that ends in mid-air is continued by the next', async () => {
    const world = await served()
    const gate = ({ when, operation }: { when: string; operation: string }) =>
      when === 'after' && operation === 'updateEndpoint' ? new Promise<void>(() => {}) : undefined
    void world.deploy({ model: 'churn@v2', ports: world.ports({ gate }) })
    while (!world.writes.includes('updateEndpoint')) await new Promise((resolve) => setImmediate(resolve))
    const result = await world.deploy({ model: 'churn@v2' })
    expect(result.outcome).toEqual({ kind: 'deployed', how: 'attached' })
    expect(world.version(2).ModelLifeCycle?.Stage).toBe('Prod')
  })
})

describe('an endpoint that is not at rest', () => {
  test('maintenance is waited for', async () => {
    const world = await served()
    intervene(world.hosting, 'churn', 'maintenance')
    expect((await world.deploy({ model: 'churn@v2' })).outcome).toEqual({ kind: 'deployed', how: 'updated' })
  })

  test('somebody else’s update is waited for no longer than allowed, and left alone', async () => {
    const world = await served(3)
    void (await world.deploy({ model: 'churn@v2', waitTimeoutMinutes: 0 }))
    expect(world.endpoint()?.EndpointStatus).toBe('Updating')
    const result = await world.deploy({ model: 'churn@v3', busyWaitMinutes: 0 })
    expect(failureReason(result)).toBe('timeout')
    expect(result.outcome.kind).toBe('refused')
    const later = await world.deploy({ model: 'churn@v3' })
    expect(later.outcome.kind).toBe('deployed')
    expect(later.previous?.version).toBe(2)
  })

  test('what came into service while we waited is not gone back from', async () => {
    const world = await served(3)
    await world.deploy({ model: 'churn@v3', waitTimeoutMinutes: 0 })
    const result = await world.deploy({ model: 'churn@v2' })
    expect(failureReason(result)).toBe('invalid-input')
    expect(sentence(result)).toContain('Version 3 serves')
    expect(world.served()).toBe(3)
  })

  test('an endpoint out of service is a person’s business', async () => {
    const world = await served()
    intervene(world.hosting, 'churn', { status: 'OutOfService' })
    expect(failureReason(await world.deploy({ model: 'churn@v2' }))).toBe('failed')
  })

  test('a refusal of UpdateEndpoint keeps AWS’s sentence and its hint', async () => {
    const world = await served()
    const gate = ({ when, operation }: { when: string; operation: string }) => {
      if (when === 'before' && operation === 'updateEndpoint')
        throw new ServiceError(
          'AccessDeniedException',
          'User: arn:aws:sts::333333333333:assumed-role/d/s is not authorized to perform: sagemaker:UpdateEndpoint on resource: arn:aws:sagemaker:eu-west-1:333333333333:endpoint-config/churn-v2 because no identity-based policy allows the sagemaker:UpdateEndpoint action',
          400,
        )
    }
    const result = await world.deploy({ model: 'churn@v2', ports: world.ports({ gate }) })
    expect(failureReason(result)).toBe('access-denied')
    expect(sentence(result)).toContain('sagemaker:UpdateEndpoint')
    expect(world.endpoint()?.EndpointStatus).toBe('InService')
  })

  test('what came into service between plan and request is planned for again, not run over', async () => {
    const world = await served(3)
    await world.deploy({ model: 'churn@v3' })
    const third = world.endpoint()?.EndpointConfigName
    await world.deploy({ mode: 'rollback', model: '' })
    expect(world.served()).toBe(1)
    let done = false
    const gate = ({ when, operation }: { when: string; operation: string }) => {
      if (when !== 'before' || operation !== 'createEndpointConfig' || done) return
      done = true
      world.operations().updateEndpoint({ EndpointName: 'churn', EndpointConfigName: third })
      world.tick(30 * MINUTE)
    }
    const result = await world.deploy({ model: 'churn@v2', ports: world.ports({ gate }) })
    expect(sentence(result)).toContain('Version 3 serves')
    expect(world.served()).toBe(3)
  })

  test('a configuration that is deleted while it comes into service is made again', async () => {
    const world = await served()
    const gate = ({ when, operation }: { when: string; operation: string }) => {
      if (when === 'after' && operation === 'updateEndpoint')
        world.operations().deleteEndpointConfig({
          EndpointConfigName: [...world.hosting.configs.keys()].find((name) => name.startsWith('churn-v2-')),
        })
    }
    const result = await world.deploy({ model: 'churn@v2', ports: world.ports({ gate }) })
    expect(result.outcome.kind).toBe('deployed')
    expect(world.hosting.configs.has(world.endpoint()?.EndpointConfigName ?? '')).toBe(true)
  })

  test('a configuration that somebody takes in the moment it is tidied away is put back', async () => {
    const world = await served(3)
    await world.deploy({ model: 'churn@v2' })
    const first = [...world.hosting.configs.keys()].find((name) => name.startsWith('churn-v1-'))
    const gate = ({ when, operation }: { when: string; operation: string }) => {
      if (when === 'before' && operation === 'deleteEndpointConfig')
        world.operations().updateEndpoint({ EndpointName: 'churn', EndpointConfigName: first })
    }
    await world.deploy({ model: 'churn@v3', keepPrevious: 0, ports: world.ports({ gate }) })
    world.tick(30 * MINUTE)
    expect(world.endpoint()).toMatchObject({ EndpointStatus: 'InService', EndpointConfigName: first })
    expect(world.hosting.configs.has(first ?? '')).toBe(true)
    expect(world.served()).toBe(1)
  })

  test.each([
    ['the look after it', 'describeEndpoint'],
    ['the answer to its deletion', 'deleteEndpointConfig'],
  ])('nor is it lost where %s fails', async (_, failing) => {
    const world = await served(3)
    await world.deploy({ model: 'churn@v2' })
    const first = [...world.hosting.configs.keys()].find((name) => name.startsWith('churn-v1-'))
    let left = 0
    const gate = ({ when, operation }: { when: string; operation: string }) => {
      if (when === 'before' && operation === 'deleteEndpointConfig') {
        world.operations().updateEndpoint({ EndpointName: 'churn', EndpointConfigName: first })
        left = 2
      }
      if (when === 'after' && operation === failing && left > 0) {
        left -= 1
        throw reset()
      }
    }
    await world.deploy({ model: 'churn@v3', keepPrevious: 0, ports: world.ports({ gate }) })
    expect(world.hosting.configs.has(first ?? '')).toBe(true)
  })

  test('an endpoint whose configuration somebody deleted is explained', async () => {
    const world = await served()
    world.operations().deleteEndpointConfig({ EndpointConfigName: world.endpoint()?.EndpointConfigName })
    const result = await world.deploy({ model: 'churn@v2' })
    expect(failureReason(result)).toBe('failed')
    expect(sentence(result)).toContain('was deleted')
  })
})

describe('what was made before under our name', () => {
  const first = async () => {
    const world = new World()
    world.register()
    const dry = await world.deploy({ dryRun: true })
    if (dry.plan?.kind !== 'create') throw new Error(dry.outcome.kind)
    const [model] = dry.plan.models
    if (model === undefined) throw new Error('no model is planned')
    return { world, model }
  }

  test.each([
    ['an environment', { Environment: { EVIL: '1' } }],
    ['another image', { Image: '999999999999.dkr.ecr.eu-west-1.amazonaws.com/evil:1' }],
  ])('with %s of others in it is not taken for ours', async (_, more) => {
    const { world, model } = await first()
    const [container] = model.Containers ?? []
    world.operations().createModel({ ...model, Containers: [{ ...container, ...more }] })
    world.tick(1000)
    const result = await world.deploy()
    expect(failureReason(result)).toBe('failed')
    expect(sentence(result)).toContain('it differs in Containers')
  })
})
