import type { ApproveRegistry } from '../../src/modes/approve/ports.js'
import type { ApprovalResult } from '../../src/modes/approve/result.js'
import { readDecision } from '../../src/registry/decision.js'
import { specificationOf } from '../../src/registry/version/specification.js'
import { type Emulator, type FaultKind, REGISTRY_ACCOUNT } from '../emulator/index.js'
import { type Process, Scheduler, seeded } from '../register/scheduler.js'
import { aReview, aWorld, decide, swap, theVersion, told } from './world.js'

const PEOPLE = ['priya', 'kim', 'dana', 'lee'] as const // the latter two are authors
const AUTHORS: readonly string[] = ['dana', 'lee']

interface RunPlan {
  readonly mode: 'approve' | 'reject'
  readonly login: string
  readonly killAfter: number | undefined
  readonly delay: number
}

/** What the seed decides before anything runs. */
export interface SchedulePlan {
  readonly seed: number
  readonly runs: readonly RunPlan[]
  readonly faults: readonly { readonly kind: FaultKind; readonly when: 'before' | 'after'; readonly call: number }[]
  readonly lostLooks: number
  /** After how many milliseconds somebody swaps the specification. */
  readonly swapAt: number | undefined
  /** After how many somebody decides in SageMaker Studio. */
  readonly studioAt: number | undefined
}

export interface RunRecord {
  readonly name: string
  readonly plan: RunPlan
  result: ApprovalResult | undefined
  /** What stood on the version at the moment the result was given. */
  status: string | undefined
  /** It sent an approval although its last look showed another specification. */
  approvedUnseen: boolean
}

export interface Played {
  readonly plan: SchedulePlan
  readonly emulator: Emulator
  readonly runs: readonly RunRecord[]
  readonly trace: readonly string[]
}

export function planOf(seed: number): SchedulePlan {
  const random = seeded(seed)
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item => items[Math.floor(random() * items.length)] ?? items[0]
  const chance = (probability: number) => random() < probability
  const moment = () => Math.floor(random() * 7_000)
  return {
    seed,
    runs: Array.from({ length: pick([1, 2, 2, 2, 3]) }, () => ({
      mode: pick(['approve', 'approve', 'reject'] as const),
      login: pick([...PEOPLE.slice(0, 2), ...PEOPLE] as readonly string[] as [string, ...string[]]),
      killAfter: chance(0.25) ? 1 + Math.floor(random() * 8) : undefined,
      delay: pick([0, 0, 200, 3_000, 9_000]),
    })),
    faults: Array.from({ length: pick([0, 0, 0, 1, 2]) }, () => ({
      kind: pick(['reset', 'timeout', 'internal-error', 'empty'] as const),
      when: pick(['before', 'after'] as const),
      call: 1 + Math.floor(random() * 3),
    })),
    lostLooks: pick([0, 0, 0, 1, 3]),
    swapAt: chance(0.3) ? moment() : undefined,
    studioAt: chance(0.2) ? moment() : undefined,
  }
}

export async function play(plan: SchedulePlan): Promise<Played> {
  const emulator = await aWorld()
  emulator.log.clear()
  emulator.fail(...plan.faults.map((fault) => ({ operation: 'UpdateModelPackage', ...fault })))
  if (plan.lostLooks > 0) {
    emulator.fail({ operation: 'DescribeModelPackage', kind: 'reset', when: 'before', call: 4, times: plan.lostLooks })
  }
  const scheduler = new Scheduler(seeded(plan.seed ^ 0x5eed), emulator.clock)
  const runs = plan.runs.map(
    (run, index): RunRecord => ({
      name: `run ${index + 1}`,
      plan: run,
      result: undefined,
      status: undefined,
      approvedUnseen: false,
    }),
  )
  for (const record of runs) {
    scheduler.start(record.name, (process) => oneRun(emulator, process, record), record.plan.killAfter)
  }
  if (plan.swapAt !== undefined) scheduler.start('mallory', (process) => swapLater(emulator, process, plan.swapAt ?? 0))
  if (plan.studioAt !== undefined)
    scheduler.start('studio', (process) => inStudio(emulator, process, plan.studioAt ?? 0))
  await scheduler.run()
  return { plan, emulator, runs, trace: scheduler.trace }
}

async function oneRun(emulator: Emulator, process: Process, record: RunRecord): Promise<void> {
  const { mode, login, delay } = record.plan
  await process.clock.sleep(delay)
  const door = emulator.port({
    account: REGISTRY_ACCOUNT,
    onYield: ({ when, operation }) => process.yieldAt(`${when} ${operation}`),
  })
  let lastSeen = 'unknown'
  const registry: ApproveRegistry = {
    ...door,
    describeModelPackage: async (input) => {
      const output = await door.describeModelPackage(input)
      lastSeen = specificationOf(output).kind
      return output
    },
    updateModelPackage: (input) => {
      if (input.ModelApprovalStatus === 'Approved' && lastSeen !== 'same') record.approvedUnseen = true
      return door.updateModelPackage(input)
    },
  }
  record.result = await decide(emulator, {
    mode,
    reason: `as ${record.name} sees it`,
    people: { reviews: [aReview(login)] },
    ports: { registry, clock: process.clock },
  })
  record.status = theVersion(emulator).ModelApprovalStatus
}

async function swapLater(emulator: Emulator, process: Process, after: number): Promise<void> {
  await process.clock.sleep(after)
  swap(emulator)
}

async function inStudio(emulator: Emulator, process: Process, after: number): Promise<void> {
  await process.clock.sleep(after)
  emulator.reject('housing', 1, 'Rejected in Studio.')
}

/** What is wrong with a schedule's end, as sentences; none where every invariant holds. */
export function violations({ plan, emulator, runs }: Played): readonly string[] {
  const wrong: string[] = []
  const say = (holds: boolean, sentence: string) => {
    if (!holds) wrong.push(sentence)
  }
  const version = theVersion(emulator)
  const status = version.ModelApprovalStatus ?? ''
  const isSwapped = specificationOf(version).kind === 'changed'
  const killed = runs.filter(({ result }) => result === undefined)
  const decision = readDecision(version.ApprovalDescription)
  for (const { input } of emulator.log.writes()) {
    const text = String(new Map(Object.entries(Object(input))).get('ApprovalDescription') ?? '')
    for (const author of AUTHORS) say(!text.startsWith(`Approved by @${author}`), `${author} approved: ${text}`)
  }
  for (const { name, plan: run, result, status: then, approvedUnseen } of runs) {
    say(!approvedUnseen, `${name} approved what it had seen to be swapped`)
    if (result === undefined) continue
    const what = told(result)
    const wanted = run.mode === 'approve' ? 'Approved' : 'Rejected'
    if (run.mode === 'approve' && AUTHORS.includes(run.login)) {
      say(result.outcome.kind !== 'decided', `${name}, an author, approved`)
    }
    // What is said holds when it is said, save that somebody else may be right behind.
    if (result.outcome.kind === 'decided' || result.outcome.kind === 'unchanged') {
      say(result.version?.description.ModelApprovalStatus === wanted, `${name} says ${what} of another status`)
    }
    if (result.outcome.kind === 'decided' && run.mode === 'approve' && result.version !== undefined) {
      say(specificationOf(result.version.description).kind === 'same', `${name} approved a swapped specification`)
    }
    // Nobody else decides after the last run has begun to wait, and deciding takes less than that wait.
    if (result.outcome.kind === 'decided' && isAlone(plan))
      say(then === wanted, `${name} says ${what}, and it is ${then}`)
    if (result.outcome.kind === 'refused') {
      const sent = emulator.log.writes().some(({ input }) => JSON.stringify(input).includes(`as ${name} sees it`))
      say(!sent, `${name} says that nothing was written`)
    }
  }
  // A run that was killed between its write and its look cannot take anything back; deploy looks again, and so does a rerun.
  const couldTakeBack = killed.length === 0 && plan.faults.length === 0 && plan.lostLooks === 0
  const swappedBefore = runs.some(({ result }) => result?.outcome.kind === 'taken-back')
  if (isSwapped && status === 'Approved' && couldTakeBack) {
    // Approved before the swap, and settled: then the deploy's own look refuses it.
    say(
      runs.some(({ result }) => result?.outcome.kind === 'decided'),
      'a swapped specification stayed Approved unseen',
    )
    say(!swappedBefore, 'it was taken back, and is Approved')
  }
  const writer = runs.find(({ name }) => decision?.reason === `as ${name} sees it`)
  // Whose record it is, that run did not say otherwise.
  if (decision !== undefined && killed.length === 0) {
    const kind = writer?.result?.outcome.kind
    say(
      kind === 'decided' || kind === 'unknown-outcome' || kind === 'taken-back' || kind === undefined,
      `the record is ${writer?.name}'s, who says ${kind}`,
    )
  }
  // Two that say `decided` of different things: the later one began after the earlier one had settled, and says so. One that
  // was killed after its write says nothing.
  if (writer !== undefined && writer.result?.outcome.kind !== 'decided') return wrong
  const decided = runs.filter(({ result }) => result?.outcome.kind === 'decided')
  const contrary = decided.filter(({ plan: run }) => (run.mode === 'approve') !== (status === 'Approved'))
  if (status === 'Approved' || (status === 'Rejected' && plan.studioAt === undefined && !swappedBefore)) {
    for (const one of contrary) {
      say(
        decided.some(
          (other) => other.plan.mode !== one.plan.mode && other.result?.outcome.kind === 'decided' && before(other),
        ),
        `${one.name} says decided, and nobody says that he changed it`,
      )
    }
  }
  return wrong
}

// Whoever decides against a decision says what stood there before.
function before({ result, plan }: RunRecord): boolean {
  const contrary = plan.mode === 'approve' ? 'Rejected' : 'Approved'
  return result?.outcome.kind === 'decided' && result.outcome.before === contrary
}

function isAlone({ runs, studioAt, swapAt }: SchedulePlan): boolean {
  return runs.length === 1 && studioAt === undefined && swapAt === undefined
}
