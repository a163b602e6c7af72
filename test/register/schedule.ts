import { CallFailure } from '../../src/errors.js'
import type { RegistrationResult } from '../../src/register/result.js'
import { readSuffix } from '../../src/registry/identity.js'
import { type Emulator, type FaultKind, REGISTER_ROLE_ARN, type TokenPolicy } from '../emulator/index.js'
import { type Process, Scheduler, seeded } from './scheduler.js'
import { aCandidate, aManifest, anEmulator, aRun, GROUP, run } from './world.js'

/** What one run came to: its result, or nothing if it was killed; and the ARNs it had said by then. */
export interface RunRecord {
  readonly name: string
  result: RegistrationResult | undefined
  readonly said: string[]
}

/** A schedule that was played to its end, with one undisturbed run after it. */
export interface Played {
  readonly plan: SchedulePlan
  readonly emulator: Emulator
  readonly runs: readonly RunRecord[]
  readonly last: RegistrationResult
  readonly versionsBeforeLast: number
  readonly trace: readonly string[]
}

/** What the seed decides before anything runs. */
export interface SchedulePlan {
  readonly seed: number
  readonly tokenPolicy: TokenPolicy
  readonly listDelayMilliseconds: number
  readonly pendingMilliseconds: number
  readonly parallelRuns: number
  readonly reruns: number
  /** A rerun begins beside the runs before it, or 45 s after they are over. */
  readonly rerunAtOnce: boolean
  readonly kills: readonly (number | undefined)[]
  readonly faults: readonly { readonly kind: FaultKind; readonly when: 'before' | 'after'; readonly call: number }[]
  /** How often HeadObject is denied, from 0 to 1. */
  readonly deniedHeads: number
  /** Versions of others in the group, before and between. */
  readonly othersBefore: number
  readonly otherRun: boolean
  readonly isNarrow: boolean
  readonly sameRunId: boolean
  /** The service gives up on a version of the candidate while the schedule runs. */
  readonly failsFirst: boolean
}

const FAULTS: readonly FaultKind[] = [
  'reset',
  'timeout',
  'internal-error',
  'empty',
  'malformed',
  'wrong-arn',
  'throttled',
]

export function planOf(seed: number): SchedulePlan {
  const random = seeded(seed)
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item => items[Math.floor(random() * items.length)] ?? items[0]
  const chance = (probability: number) => random() < probability
  const parallelRuns = pick([1, 2, 2, 3])
  const reruns = pick([0, 1, 1, 2])
  const isNarrow = chance(0.1)
  return {
    seed,
    tokenPolicy: pick(['same-arn', 'conflict', 'forgets']),
    listDelayMilliseconds: pick([0, 0, 2_000, 15_000, 29_000]),
    pendingMilliseconds: pick([0, 0, 0, 3_000]),
    parallelRuns,
    reruns,
    rerunAtOnce: chance(0.5),
    kills: Array.from({ length: parallelRuns + reruns }, () =>
      chance(0.4) ? 1 + Math.floor(random() * 16) : undefined,
    ),
    faults: Array.from({ length: pick([0, 0, 1, 2]) }, () => {
      const kind = pick<FaultKind>(['reset', ...FAULTS])
      const when = pick<'before' | 'after'>(['before', 'after'])
      const call = 1 + Math.floor(random() * 3)
      // What was throttled was not carried out.
      return { kind, when: kind === 'throttled' ? 'before' : when, call }
    }),
    deniedHeads: pick([0, 0, 0.5, 1]),
    othersBefore: pick([0, 0, 1, 3]),
    otherRun: chance(0.3),
    isNarrow,
    sameRunId: chance(0.3),
    // With the narrow policy nobody can see that a version failed.
    failsFirst: !isNarrow && chance(0.1),
  }
}

export async function play(plan: SchedulePlan): Promise<Played> {
  const random = seeded(plan.seed ^ 0x5eed)
  const { tokenPolicy, listDelayMilliseconds, pendingMilliseconds } = plan
  const emulator = anEmulator({ tokenPolicy, listDelayMilliseconds, pendingMilliseconds })
  for (let count = 0; count < plan.othersBefore; count += 1) emulator.plant(GROUP)
  if (plan.isNarrow) {
    emulator.remove('group-list')
    emulator.remove('group-describe')
  }
  emulator.fail(...plan.faults.map((fault) => ({ operation: 'CreateModelPackage', ...fault })))
  const scheduler = new Scheduler(random, emulator.clock)
  const runs: RunRecord[] = []

  const startRun = (index: number) => {
    const name = `run ${index + 1}`
    const record: RunRecord = { name, result: undefined, said: [] }
    runs.push(record)
    const body = (process: Process) => oneRun({ plan, emulator, process, record, random, runId: String(7000 + index) })
    return scheduler.start(name, body, plan.kills[index])
  }

  const started = Array.from({ length: plan.parallelRuns }, (_, index) => startRun(index))
  if (plan.otherRun) scheduler.start('other', (process) => otherRun(emulator, process))
  if (plan.failsFirst) scheduler.start('service', (process) => failFirst(emulator, process))
  scheduler.start('reruns', async (process) => {
    for (let index = 0; index < plan.reruns; index += 1) {
      while (!plan.rerunAtOnce && started.some((one) => !one.isOver())) await process.clock.sleep(1_000)
      await process.clock.sleep(plan.rerunAtOnce ? 100 : 45_000)
      started.push(startRun(started.length))
    }
  })
  await scheduler.run()

  emulator.faults.clear()
  emulator.clock.advance(60_000)
  const versionsBeforeLast = own(emulator).length
  const { result: last } = await run(emulator, { context: aRun({ runId: plan.sameRunId ? '7000' : '9999' }) })
  return { plan, emulator, runs, last, versionsBeforeLast, trace: scheduler.trace }
}

async function oneRun(at: {
  readonly plan: SchedulePlan
  readonly emulator: Emulator
  readonly process: Process
  readonly record: RunRecord
  readonly random: () => number
  readonly runId: string
}): Promise<void> {
  const { plan, emulator, process, record } = at
  const door = emulator.port({
    roleArn: REGISTER_ROLE_ARN,
    onYield: ({ when, operation }) => process.yieldAt(`${when} ${operation}`),
  })
  const artifacts = {
    identify: async (uri: string) => {
      const identity = await door.identify(uri)
      if (at.random() < plan.deniedHeads) throw new CallFailure('access-denied', 's3:GetObject', 'Access Denied')
      return identity
    },
  }
  const { result } = await run(emulator, {
    context: aRun({ runId: plan.sameRunId ? '7000' : at.runId }),
    ports: {
      writer: door,
      reader: door,
      artifacts,
      clock: process.clock,
      onVersion: ({ version }) => record.said.push(version.arn),
    },
  })
  record.result = result
}

/** Another candidate of the same group, at the same time. */
async function otherRun(emulator: Emulator, process: Process): Promise<void> {
  const door = emulator.port({
    roleArn: REGISTER_ROLE_ARN,
    onYield: ({ when, operation }) => process.yieldAt(`${when} ${operation}`),
  })
  await run(emulator, {
    candidates: [
      aCandidate({ mse: 0.5, file: { ...aCandidate().file, manifest: aManifest({ description: 'Another' }) } }),
    ],
    ports: { writer: door, reader: door, artifacts: door, clock: process.clock },
  })
}

/** The service gives up on the first version of the candidate, once there is one. */
async function failFirst(emulator: Emulator, process: Process): Promise<void> {
  for (let wait = 0; wait < 20; wait += 1) {
    await process.clock.sleep(2_000)
    const [version] = own(emulator)
    if (version?.ModelPackageVersion === undefined) continue
    emulator.failVersion(GROUP, version.ModelPackageVersion)
    return
  }
}

/** The versions of the candidate that can be used, oldest first. */
export function own(emulator: Emulator) {
  return emulator
    .versions(GROUP)
    .filter(({ ModelPackageDescription: text }) => readSuffix(text) !== undefined && text?.startsWith('Median'))
    .filter(({ ModelPackageStatus }) => ModelPackageStatus !== 'Failed')
}
