import { strict as assert } from 'node:assert'
import type { DescribeEndpointOutput, DescribeModelPackageOutput } from '@aws-sdk/client-sagemaker'
import type { DeploymentResult } from '../../src/modes/deploy/result.js'
import type { DeployFile, DeploySettings } from '../../src/modes/deploy/settings.js'
import type { Era } from '../emulator/endpoints/era.js'
import { intervene, viewAt } from '../emulator/endpoints/service.js'
import { ServiceError } from '../emulator/service-error.js'
import { type Lots, lotsOf } from './lots.js'
import { aFile, DEPLOY } from './manifest.js'
import { Simulation } from './simulation.js'
import { aSettings, type Gate, GROUP, sentence, World } from './world.js'

const VERSIONS = 4
const MAX_STALENESS = 8_000
const SECOND = 1_000
const MINUTE = 60_000
const IMAGE = (version: number) => `churn@sha256:${String(version).padStart(64, '0')}`

const each = (what: string) => Array.from({ length: 6 }, (_, index) => `${what}-${index + 1}`)

/** What can be left out of a schedule, to find what a failure needs. */
export const PARTS: readonly string[] = [
  ...each('event'),
  ...['kills', 'faults', 'stale-reads', 'swaps', 'console', 'alarms', 'rollbacks', 'history'],
  ...each('run'),
]

/** What the schedules went through, so that a test can say that they went through it at all. */
export interface Tally {
  readonly outcomes: Record<string, number>
  kills: number
  faults: number
  swaps: number
  withdrawals: number
  touches: number
  deletions: number
  /** Rollbacks that brought another version into service, while others deployed. */
  rollbacks: number
  /** Schedules that ended at the limit which docs/faults.md names. */
  limits: number
}

const LIVE_CONFIGURATION_GONE = /The configuration \S+ that endpoint churn serves was deleted/

/**
 * One schedule: several runs at once, killed and started again, answers lost, reads stale, versions swapped, approved and
 * rejected, alarms ringing, the seed deciding all of it. Throws where an invariant does not hold.
 */
export async function playSchedule(
  seed: number,
  tally: Tally,
  without: ReadonlySet<string> = new Set(),
): Promise<void> {
  const has = (part: string) => !without.has(part)
  const plan = lotsOf(seed, 'plan')
  const streams = new Map<string, Lots>()
  const lots = (owner: string): Lots => {
    const stream = streams.get(owner) ?? lotsOf(seed, owner)
    streams.set(owner, stream)
    return stream
  }
  /** Whether trouble of this kind comes to this run, by a stream that is theirs alone. */
  const happens = (part: string, owner: string, share: number): boolean =>
    lots(`${part} of ${owner}`).chance(share) && has(part)

  const world = new World({
    provision: plan.between(20, 120) * SECOND,
    healthCheck: 5 * MINUTE,
    rollback: plan.between(10, 120) * SECOND,
    visibility: plan.chance(0.3) ? plan.between(1, 6) * SECOND : 0,
  })
  const simulation = new Simulation(world.emulator.clock)
  const now = () => world.emulator.clock.now().getTime()
  for (let version = 1; version <= VERSIONS; version += 1)
    world.register({ image: IMAGE(version), approved: plan.chance(0.9) })
  world.setAlarm('churn-5xx', 'OK')

  const files = [
    aFile(),
    aFile({ ...DEPLOY, variants: [{ name: 'main', instance_type: 'ml.m5.xlarge', instance_count: 4 }] }),
    aFile({ ...DEPLOY, traffic: { shift: 'canary', size: '50%', wait: '2m' }, alarms: ['churn-5xx'] }),
    aFile({
      ...DEPLOY,
      traffic: { shift: 'linear', size: '50%', wait: '1m', terminate_after: '1m' },
      alarms: ['churn-5xx'],
    }),
  ]

  let lossy = true
  /** When a version last stopped being deployable, to tell a late change from a missed one. */
  const lastChange = new Map<number, number>()

  interface Spawned {
    /** The part of the schedule that it is; it draws from its own lots. */
    readonly owner: string
    readonly settings: Partial<DeploySettings>
    readonly file: DeployFile
    readonly killAt: number
  }

  function spawn(of: Spawned): void {
    const { owner } = of
    const own = lots(owner)
    const seen = new Map<number, { readonly at: number; readonly ok: boolean }>()
    let calls = 0
    let looked: { readonly at: number; readonly endpoint: DescribeEndpointOutput } | undefined
    const dead = new Promise<void>(() => {})

    let swapped: number | undefined
    /** The endpoint's history up to what this run did to it. */
    let mine: readonly Era[] | undefined
    /** When this run last saw the endpoint rest on a configuration. */
    const restedOn = new Map<string, number>()

    /** What happens in the very moment where it hurts most. Gives the version that was swapped. */
    async function mischief(operation: string): Promise<number | undefined> {
      if (!lossy) return undefined
      if (/^create(Model|EndpointConfig)$|^updateEndpoint$/.test(operation) && happens('swaps', owner, 0.04)) {
        const version = Number(/\d+$/.exec(of.settings.model ?? '')?.[0] ?? 1)
        tally.swaps += 1
        await change(version, 'evil:1')
        return version
      }
      if (/^(listTags|deleteEndpointConfig|deleteModel)$/.test(operation) && happens('console', owner, 0.03))
        byHand(lots(`console of ${owner}`))
      return undefined
    }

    const gate: Gate = async ({ when, operation, output }) => {
      calls += 1
      if (when === 'before') {
        swapped = await mischief(operation)
      } else {
        if (swapped !== undefined && lots(`swaps of ${owner}`).chance(0.7)) await change(swapped, IMAGE(swapped))
        if (swapped !== undefined && lots(`swaps of ${owner}`).chance(0.5)) calls = Number.POSITIVE_INFINITY
        swapped = undefined
        if (operation === 'describeModelPackage' && isVersion(output)) {
          const ok =
            output.ModelApprovalStatus === 'Approved' &&
            imageOf(output).endsWith(IMAGE(output.ModelPackageVersion ?? 0))
          seen.set(output.ModelPackageVersion ?? 0, { at: now(), ok })
        }
        if (operation === 'describeEndpoint' && isEndpoint(output)) {
          looked = { at: now(), endpoint: output }
          if (output.EndpointStatus === 'InService') restedOn.set(output.EndpointConfigName ?? '', now())
        }
        if (operation === 'createEndpoint' || operation === 'updateEndpoint') {
          touched(operation, seen, of)
          mine = world.hosting.endpoints.get(GROUP)?.eras
        }
        if (operation === 'deleteEndpointConfig') deleted(looked)
      }
      if (calls >= of.killAt) {
        tally.kills += 1
        const again = lots(`kills of ${owner}`)
        if (again.chance(0.7))
          simulation.at(now() + again.between(1, 900) * SECOND, () => spawn({ ...of, killAt: killAt(owner) }))
        return dead
      }
      await simulation.after(own.chance(0.02) ? own.between(1, 60) * SECOND : own.between(1, 400))
      if (lossy && happens('faults', owner, 0.015)) {
        tally.faults += 1
        throw lots(`faults of ${owner}`).chance(0.7)
          ? Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })
          : new ServiceError('ThrottlingException', 'Rate exceeded')
      }
    }
    const staleness = () =>
      lossy && happens('stale-reads', owner, 0.25) ? lots(`stale-reads of ${owner}`).between(0, MAX_STALENESS) : 0
    const clock = {
      now: () => world.emulator.clock.now(),
      sleep: (milliseconds: number) => simulation.after(milliseconds),
    }
    const ports = world.ports({ gate, staleness, random: own.random, clock })
    void world
      .deploy({ file: of.file, ...of.settings, ports })
      .then((result) => ended(result, { restedOn, mine, mode: of.settings.mode }))
      .catch((error: unknown) => {
        problems.push(error)
      })
  }

  let last: DeploymentResult | undefined
  const problems: unknown[] = []
  const must = (holds: boolean, what: string) => {
    if (!holds) problems.push(new Error(what))
  }

  /** At each CreateEndpoint and UpdateEndpoint that SageMaker took. */
  function touched(
    operation: string,
    seen: ReadonlyMap<number, { readonly at: number; readonly ok: boolean }>,
    { owner, settings }: Spawned,
  ): void {
    tally.touches += 1
    if (lossy && happens('alarms', owner, 0.15)) {
      const alarm = lots(`alarms of ${owner}`)
      simulation.at(now() + alarm.between(30, 300) * SECOND, () => ring(alarm))
    }
    const era = world.hosting.endpoints.get(GROUP)?.eras.at(-1)
    const name = era?.kind === 'create' || era?.kind === 'update' ? era.config.EndpointConfigName : undefined
    const behind = world.packagesOf(name)
    must(behind.length > 0, `${operation}: nothing stands behind ${name}`)
    for (const one of behind) {
      const version = one.ModelPackageVersion ?? 0
      must(
        imageOf(one).endsWith(IMAGE(version)),
        `${operation}: a swapped version ${version} stands behind the endpoint`,
      )
      const gate = seen.get(version)
      must(gate?.ok === true, `${operation}: version ${version} was not seen approved and unchanged by this run`)
      // There is no compare-and-set, so what changed after the run's last look cannot be known to it; nothing else may.
      const current = world.version(version)
      const deployable = current.ModelApprovalStatus === 'Approved' && imageOf(current).endsWith(IMAGE(version))
      must(
        deployable || (lastChange.get(version) ?? 0) >= (gate?.at ?? 0) - 500,
        `${operation}: version ${version} was not deployable any more`,
      )
    }
    const before = era?.kind === 'update' ? world.packagesOf(era.before.configName)[0]?.ModelPackageVersion : undefined
    const [version = 0] = behind.map((one) => one.ModelPackageVersion)
    if (settings.mode === 'deploy' && settings.allowDowngrade === false && before !== undefined && version < before) {
      const known = (seen.get(version)?.at ?? 0) - MAX_STALENESS
      const arrived = era?.kind === 'update' ? era.before.modified : 0
      must(arrived >= known, `${operation}: version ${version} in the place of ${before}, which nobody allowed`)
    }
    // The configuration that was replaced is there, so that there is a way back.
    if (era?.kind === 'update')
      must(world.hosting.configs.has(era.before.configName), `${operation}: ${era.before.configName} was lost`)
  }

  /** At each DeleteEndpointConfig: what serves, what comes, and what served before must all be there still. */
  function deleted(looked: { readonly at: number } | undefined): void {
    tally.deletions += 1
    const eras = world.hosting.endpoints.get(GROUP)?.eras ?? []
    const since = (looked?.at ?? 0) - MAX_STALENESS - 500
    for (const era of eras.slice(-1)) {
      if (era.kind !== 'update') continue
      must(
        world.hosting.configs.has(era.before.configName),
        `the previous configuration ${era.before.configName} was deleted`,
      )
      const target = era.config.EndpointConfigName ?? ''
      // An update that began after the last look cannot be known; it is mended by its own run.
      must(
        world.hosting.configs.has(target) || era.start >= since,
        `the configuration ${target} was deleted while in use`,
      )
    }
  }

  /** When a run ends, its word is held against how things are. */
  function ended(
    result: DeploymentResult,
    {
      restedOn,
      mine,
      mode,
    }: {
      readonly restedOn: ReadonlyMap<string, number>
      readonly mine: readonly Era[] | undefined
      readonly mode: DeploySettings['mode'] | undefined
    },
  ): void {
    const { outcome, plan } = result
    last = result
    tally.outcomes[outcome.kind] = (tally.outcomes[outcome.kind] ?? 0) + 1
    if (mode === 'rollback' && outcome.kind === 'deployed') tally.rollbacks += 1
    const stored = world.hosting.endpoints.get(GROUP)
    const wanted = plan?.wanted
    if (outcome.kind === 'deployed' || outcome.kind === 'current') {
      const wasTrueAt = (at: number): boolean => {
        const view = stored === undefined ? undefined : viewAt(world.hosting, stored.eras, at)
        const main = view?.variants[0]
        const count = wanted?.variants[0]?.count
        return (
          view?.status === 'InService' &&
          view.pending === undefined &&
          view.configName === wanted?.endpointConfigName &&
          main?.count === count
        )
      }
      const lastLook = restedOn.get(wanted?.endpointConfigName ?? '') ?? 0
      // It may have been so for a moment between two others, and a stale look has shown that very moment.
      const isTrue = [250, 1].some((step) => [...moments(lastLook, step)].some(wasTrueAt))
      must(isTrue, `${outcome.kind}, but ${wanted?.endpointConfigName} was not in service`)
      for (const one of world.packagesOf(wanted?.endpointConfigName))
        must(one.ModelPackageVersion === result.version?.version, 'another version stands behind the configuration')
    }
    if (outcome.kind === 'rolled-back' && mine !== undefined) {
      // What came of the very update that this run began.
      const view = viewAt(world.hosting, mine, now())
      must(view?.pending === undefined, 'rolled-back, but ours is under way')
      must(view?.configName !== wanted?.endpointConfigName, 'rolled-back, but ours serves')
    }
  }

  function* moments(lastLook: number, step: number): Generator<number> {
    for (let at = lastLook - MAX_STALENESS - SECOND; at <= lastLook; at += step) yield at
  }

  function killAt(owner: string): number {
    const at = lots(`kills of ${owner}`).between(1, 70)
    return happens('kills', owner, 0.55) ? at : Number.POSITIVE_INFINITY
  }

  // Often there is a history already: two versions that served one after the other.
  const history = happens('history', 'the past', 0.5) ? [1, 2] : []
  for (const version of history) {
    lossy = false
    world.approve(version)
    const owner = `history-${version}`
    spawn({
      owner,
      settings: { model: `${GROUP}@v${version}` },
      file: lots(owner).pick(files.slice(0, 2)),
      killAt: Number.POSITIVE_INFINITY,
    })
    await simulation.run(2_000)
  }
  lossy = true
  const start = now()

  for (let run = plan.between(2, 6); run > 0; run -= 1) {
    const owner = `run-${run}`
    const { chance, between, pick } = lots(owner)
    const isRollback = happens('rollbacks', owner, 0.2)
    const namesNone = chance(0.6)
    const version = between(1, VERSIONS)
    const settings: Partial<DeploySettings> = {
      mode: isRollback ? 'rollback' : 'deploy',
      model: isRollback && namesNone ? '' : `${GROUP}@v${version}`,
      allowDowngrade: chance(0.85),
      reason: 'because the schedule says so',
      keepPrevious: between(0, 2),
      waitTimeoutMinutes: pick([3, 30, 60]),
      busyWaitMinutes: pick([0, 5, 30]),
      run: { ...aSettings().run, runUrl: `https://github.com/acme/models/actions/runs/${run}` },
    }
    const file = pick(files)
    const at = start + between(0, pick([5, 600, 3600, 7200])) * SECOND
    if (has(owner)) simulation.at(at, () => spawn({ owner, settings, file, killAt: killAt(owner) }))
  }
  for (let event = plan.between(0, 6); event > 0; event -= 1) {
    const own = lots(`event-${event}`)
    const at = start + own.between(0, own.pick([60, 900, 2400])) * SECOND
    if (has(`event-${event}`)) simulation.at(at, () => disturb(own))
  }

  function ring({ between }: Lots): void {
    world.setAlarm('churn-5xx', 'ALARM')
    simulation.at(now() + between(10, 600) * SECOND, () => world.setAlarm('churn-5xx', 'OK'))
  }

  /** Somebody with the console puts a configuration there that exists. */
  function byHand({ pick }: Lots): void {
    const old = [...world.hosting.configs].filter(([, { created }]) => created.getTime() < now() - 10 * SECOND)
    if (world.endpoint()?.EndpointStatus !== 'InService' || old.length === 0) return
    const [name] = pick(old)
    world.operations().updateEndpoint({ EndpointName: GROUP, EndpointConfigName: name })
  }

  async function change(version: number, image: string): Promise<void> {
    lastChange.set(version, now())
    await world.swap(version, image)
  }

  async function disturb(own: Lots): Promise<void> {
    const { between, pick } = own
    const version = between(1, VERSIONS)
    const changed = () => lastChange.set(version, now())
    switch (
      pick([
        'approve',
        'reject',
        'swap',
        'swap and back',
        'alarm',
        'alarm',
        'note',
        'maintenance',
        'scale',
        'console',
        'console',
      ])
    ) {
      case 'approve':
        return world.approve(version)
      case 'reject':
        tally.withdrawals += 1
        changed()
        return world.reject(version)
      case 'swap':
        tally.swaps += 1
        changed()
        return world.swap(version, 'evil:1')
      case 'swap and back':
        tally.swaps += 1
        changed()
        simulation.at(now() + between(1, 5_000), async () => {
          await world.swap(version, IMAGE(version))
        })
        return world.swap(version, 'evil:1')
      case 'alarm':
        return ring(own)
      case 'note':
        await world.emulator.port({ account: '111111111111', onYield: () => Promise.resolve() }).updateModelPackage({
          ModelPackageArn: world.version(version).ModelPackageArn,
          CustomerMetadataProperties: { ticket: `ML-${between(1, 1_000_000)}` },
        })
        return
      case 'maintenance':
        if (world.endpoint()?.EndpointStatus === 'InService') intervene(world.hosting, GROUP, 'maintenance')
        return
      case 'console':
        return byHand(own)
      default:
        if (world.endpoint()?.EndpointStatus !== 'InService') return
        world.operations().updateEndpointWeightsAndCapacities({
          EndpointName: GROUP,
          DesiredWeightsAndCapacities: [{ VariantName: 'main', DesiredInstanceCount: between(1, 6) }],
        })
    }
  }
  await simulation.run(20_000)
  if (problems.length > 0) throw problems[0]

  // However it went, a last run without disturbance ends well: nothing was left behind that blocks the way.
  lossy = false
  world.tick(60 * MINUTE)
  world.setAlarm('churn-5xx', 'OK')
  const version = world.register({ image: IMAGE(VERSIONS + 1) })
  const settings = { model: `${GROUP}@v${version}` }
  spawn({ owner: 'last', settings, file: aFile(), killAt: Number.POSITIVE_INFINITY })
  const before = tally.outcomes['deployed'] ?? 0
  await simulation.run(5_000)
  if (problems.length > 0) throw problems[0]
  // The limit that docs/faults.md names: a clean-up was killed before it looked again and put back what it had deleted.
  const isLimit = last?.outcome.kind === 'refused' && LIVE_CONFIGURATION_GONE.test(sentence(last))
  if (isLimit && tally.kills > 0 && tally.deletions > 0) {
    tally.limits += 1
    return
  }
  assert.equal(
    tally.outcomes['deployed'],
    before + 1,
    `the last run did not deploy: ${last === undefined ? 'no end' : `${last.outcome.kind} ${sentence(last)}`}`,
  )
  assert.equal(world.served(), version)
}

function isVersion(value: unknown): value is DescribeModelPackageOutput {
  return typeof value === 'object' && value !== null && 'ModelPackageVersion' in value
}

function isEndpoint(value: unknown): value is DescribeEndpointOutput {
  return typeof value === 'object' && value !== null && 'EndpointStatus' in value
}

function imageOf(version: DescribeModelPackageOutput): string {
  return version.InferenceSpecification?.Containers?.[0]?.Image ?? ''
}
