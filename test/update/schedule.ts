import type { UpdateResult } from '../../src/modes/update/result.js'
import { type Emulator, type FaultKind, REGISTRY_ACCOUNT } from '../emulator/index.js'
import { type Process, Scheduler, seeded } from '../register/scheduler.js'
import { aModel, aWorld, GROUP, ownKeys, theVersion, told, updateOne, updatesSent } from './world.js'

/** What one run's manifest says; runs of a schedule may say different things. */
interface RunPlan {
  readonly says: number
  readonly killAfter: number | undefined
  readonly delay: number
}

/** What the seed decides before anything runs. */
export interface SchedulePlan {
  readonly seed: number
  readonly runs: readonly RunPlan[]
  readonly faults: readonly { readonly kind: FaultKind; readonly when: 'before' | 'after'; readonly call: number }[]
  readonly lostLooks: number
  /** After how many milliseconds somebody approves or rejects. */
  readonly decision: { readonly at: number; readonly approves: boolean } | undefined
  readonly before: 'PendingManualApproval' | 'Rejected'
}

export interface RunRecord {
  readonly name: string
  readonly plan: RunPlan
  result: UpdateResult | undefined
  /** It appended a specification although its last look showed an approved version. */
  appendedToApproved: boolean
}

export interface Played {
  readonly plan: SchedulePlan
  readonly emulator: Emulator
  readonly runs: readonly RunRecord[]
  readonly trace: readonly string[]
  /** What stood on the version before, of what no update may touch. */
  readonly untouchable: string
}

const SPECIFICATION = {
  name: 'gpu',
  containers: [{ image: `222222222222.dkr.ecr.eu-west-1.amazonaws.com/gpu@sha256:${'c'.repeat(64)}` }],
}

export function manifestOf(says: number) {
  return aModel(
    {
      metadata: { team: `team ${says}`, [`only-${says}`]: 'x' },
      ...(says > 0 && { additional_specifications: [SPECIFICATION] }),
    },
    { card: { intended_uses: { purpose_of_model: `purpose ${says}` } } },
  )
}

export function planOf(seed: number): SchedulePlan {
  const random = seeded(seed)
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item => items[Math.floor(random() * items.length)] ?? items[0]
  const chance = (probability: number) => random() < probability
  return {
    seed,
    runs: Array.from({ length: pick([1, 2, 2, 3]) }, () => ({
      says: pick([0, 1, 1, 2]),
      killAfter: chance(0.3) ? 1 + Math.floor(random() * 8) : undefined,
      delay: pick([0, 0, 200, 3_000]),
    })),
    faults: Array.from({ length: pick([0, 0, 1, 2, 3]) }, () => ({
      kind: pick(['reset', 'timeout', 'internal-error', 'empty', 'refused'] as const),
      when: pick(['before', 'after'] as const),
      call: 1 + Math.floor(random() * 3),
    })),
    lostLooks: pick([0, 0, 0, 1, 3]),
    decision: chance(0.5) ? { at: Math.floor(random() * 4_000), approves: chance(0.7) } : undefined,
    before: pick(['PendingManualApproval', 'Rejected'] as const),
  }
}

export async function play(plan: SchedulePlan): Promise<Played> {
  const emulator = await aWorld(manifestOf(0))
  if (plan.before === 'Rejected') emulator.reject(GROUP, 1)
  emulator.log.clear()
  const untouchable = untouched(emulator)
  emulator.fail(...plan.faults.map((fault) => ({ operation: 'UpdateModelPackage', ...fault })))
  if (plan.lostLooks > 0) {
    emulator.fail({ operation: 'DescribeModelPackage', kind: 'reset', when: 'before', call: 3, times: plan.lostLooks })
  }
  const scheduler = new Scheduler(seeded(plan.seed ^ 0x5eed), emulator.clock)
  const runs = plan.runs.map(
    (run, index): RunRecord => ({ name: `run ${index + 1}`, plan: run, result: undefined, appendedToApproved: false }),
  )
  for (const record of runs) {
    scheduler.start(record.name, (process) => oneRun(emulator, process, record), record.plan.killAfter)
  }
  if (plan.decision !== undefined) scheduler.start('studio', (process) => decideLater(emulator, process, plan.decision))
  await scheduler.run()
  return { plan, emulator, runs, trace: scheduler.trace, untouchable }
}

/** Everything that an update must leave as it is. */
function untouched(emulator: Emulator): string {
  const version = theVersion(emulator)
  return JSON.stringify([
    version.InferenceSpecification,
    version.ModelPackageDescription,
    version.ModelMetrics,
    version.MetadataProperties,
    version.ModelLifeCycle,
    ownKeys(emulator),
    JSON.parse(version.ModelCard?.ModelCardContent ?? 'null').evaluation_details,
  ])
}

async function oneRun(emulator: Emulator, process: Process, record: RunRecord): Promise<void> {
  await process.clock.sleep(record.plan.delay)
  const door = emulator.port({
    account: REGISTRY_ACCOUNT,
    onYield: ({ when, operation }) => process.yieldAt(`${when} ${operation}`),
  })
  let lastSeen: string | undefined
  record.result = await updateOne(emulator, manifestOf(record.plan.says), {
    model: 'v1',
    ports: {
      registry: {
        ...door,
        describeModelPackage: async (input) => {
          const output = await door.describeModelPackage(input)
          lastSeen = output.ModelApprovalStatus
          return output
        },
        updateModelPackage: (input) => {
          if (lastSeen === 'Approved' && input.AdditionalInferenceSpecificationsToAdd !== undefined)
            record.appendedToApproved = true
          return door.updateModelPackage(input)
        },
      },
      clock: process.clock,
    },
  })
}

async function decideLater(emulator: Emulator, process: Process, decision: SchedulePlan['decision']): Promise<void> {
  await process.clock.sleep(decision?.at ?? 0)
  if (decision?.approves) emulator.approve(GROUP, 1, 'Approved in Studio.')
  else emulator.reject(GROUP, 1, 'Rejected in Studio.')
}

/** What is wrong with a schedule's end, as sentences; none where every invariant holds. */
export async function violations({ plan, emulator, runs, untouchable }: Played): Promise<readonly string[]> {
  const wrong: string[] = []
  const say = (holds: boolean, sentence: string) => {
    if (!holds) wrong.push(sentence)
  }
  const { decision } = plan
  const status = decision === undefined ? plan.before : decision.approves ? 'Approved' : 'Rejected'
  say(
    theVersion(emulator).ModelApprovalStatus === status,
    `it is ${theVersion(emulator).ModelApprovalStatus}, not ${status}`,
  )
  say(untouched(emulator) === untouchable, 'something was touched that no update may touch')
  for (const input of updatesSent(emulator)) {
    const keys = Object.keys(Object(input))
    say(!keys.includes('ModelLifeCycle'), 'a stage was sent')
    say(!keys.includes('InferenceSpecification'), 'a specification was sent')
  }
  for (const { name, result, appendedToApproved, plan: run } of runs) {
    say(!appendedToApproved, `${name} appended a specification to what it saw to be approved`)
    if (result === undefined) continue
    if (result.outcome.kind === 'updated' || result.outcome.kind === 'unchanged') {
      const team = result.version?.description.CustomerMetadataProperties?.['team']
      say(team === `team ${run.says}`, `${name} says ${told(result)}, and it read ${team}`)
    }
    if (runs.length === 1 && plan.lostLooks === 0 && plan.faults.length <= 3) {
      say('error' in result.outcome === false, `${name}, alone, ended with ${told(result)}`)
    }
  }
  // Whoever runs last, alone and without trouble, makes it what its manifest says; and again it is that.
  emulator.faults.clear()
  const last = manifestOf(1)
  const first = await updateOne(emulator, last, { model: 'v1' })
  say(['updated', 'unchanged'].includes(told(first)), `the rerun ended with ${told(first)}`)
  say(told(await updateOne(emulator, last, { model: 'v1' })) === 'unchanged', 'a second rerun had something to do')
  say(theVersion(emulator).CustomerMetadataProperties?.['only-2'] === undefined, 'a key of another manifest is left')
  say(untouched(emulator) === untouchable, 'the rerun touched what no update may touch')
  return wrong
}
