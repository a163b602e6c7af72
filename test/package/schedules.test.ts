import { test } from '@jest/globals'
import { makePackages } from '../../src/modes/package/package.js'
import type { PackageResult } from '../../src/modes/package/result.js'
import { type Emulator, type FaultKind, REGISTER_ROLE_ARN, type TokenPolicy } from '../emulator/index.js'
import { playSchedules } from '../lanes/schedules.js'
import { type Process, Scheduler, seeded } from '../register/scheduler.js'
import { aRun } from '../register/world.js'
import { ARN, aFile, aManifest, NAME, VALIDATION } from './builders.js'
import { aCandidate, anEmulator, portsOf, run, SETTINGS, told } from './world.js'

const FAULTS: readonly FaultKind[] = [
  'reset',
  'timeout',
  'internal-error',
  'empty',
  'malformed',
  'wrong-arn',
  'throttled',
]

interface Plan {
  readonly tokenPolicy: TokenPolicy
  readonly isValidated: boolean
  readonly fails: boolean
  readonly runs: number
  readonly kills: readonly (number | undefined)[]
  readonly starts: readonly number[]
  readonly faults: readonly { readonly kind: FaultKind; readonly when: 'before' | 'after'; readonly call: number }[]
  /** Another content under the same name, by a run beside these. */
  readonly hasRival: boolean
  /** A package of this content was there before, and was deleted; its token may be known still. */
  readonly wasDeleted: boolean
}

function planOf(seed: number): Plan {
  const random = seeded(seed)
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item => items[Math.floor(random() * items.length)] ?? items[0]
  const runs = pick([1, 2, 3, 4])
  return {
    tokenPolicy: pick(['same-arn', 'conflict', 'forgets']),
    isValidated: random() < 0.5,
    fails: random() < 0.2,
    runs,
    kills: Array.from({ length: runs }, () => (random() < 0.4 ? 1 + Math.floor(random() * 12) : undefined)),
    starts: Array.from({ length: runs }, () => pick([0, 0, 200, 5_000, 60_000])),
    faults: Array.from({ length: pick([0, 0, 1, 2]) }, () => {
      const kind = pick<FaultKind>(['reset', ...FAULTS])
      const when = pick<'before' | 'after'>(['before', 'after'])
      // What was throttled was not carried out.
      return { kind, when: kind === 'throttled' ? 'before' : when, call: 1 + Math.floor(random() * 2) }
    }),
    hasRival: random() < 0.2,
    wasDeleted: random() < 0.2,
  }
}

interface Played {
  readonly emulator: Emulator
  readonly results: readonly (PackageResult | undefined)[]
  readonly rival: PackageResult | undefined
  readonly last: PackageResult
  readonly trace: readonly string[]
}

const candidateOf = ({ isValidated }: Plan, description?: string) =>
  aCandidate({
    file: aFile(
      aManifest({
        ...(isValidated && { validation: VALIDATION }),
        ...(description !== undefined && { description }),
      }),
    ),
  })

async function play(seed: number): Promise<Played> {
  const plan = planOf(seed)
  const emulator = anEmulator({ tokenPolicy: plan.tokenPolicy })
  if (plan.wasDeleted) {
    await run(emulator, { candidates: [candidateOf(plan)], context: aRun({ runId: '6000' }) })
    emulator.packages.clear()
  }
  if (plan.fails) emulator.nextPackage({ fails: plan.isValidated ? 'validation' : 'scan' })
  emulator.fail(...plan.faults.map((fault) => ({ operation: 'CreateModelPackage', ...fault })))
  const scheduler = new Scheduler(seeded(seed ^ 0x5eed), emulator.clock)
  const results: (PackageResult | undefined)[] = Array.from({ length: plan.runs }, () => undefined)
  for (const [index, start] of plan.starts.entries()) {
    const body = async (process: Process) => {
      await process.clock.sleep(start)
      results[index] = await oneRun(emulator, process, { plan, runId: String(7000 + index) })
    }
    scheduler.start(`run ${index + 1}`, body, plan.kills[index])
  }
  let rival: PackageResult | undefined
  if (plan.hasRival)
    scheduler.start('rival', async (process) => {
      rival = await oneRun(emulator, process, { plan, runId: '8000', description: 'Another content' })
    })
  await scheduler.run()
  emulator.faults.clear()
  const last = await run(emulator, { candidates: [candidateOf(plan)], context: aRun({ runId: '9999' }) })
  return { emulator, results, rival, last, trace: scheduler.trace }
}

async function oneRun(
  emulator: Emulator,
  process: Process,
  { plan, runId, description }: { readonly plan: Plan; readonly runId: string; readonly description?: string },
): Promise<PackageResult | undefined> {
  const door = emulator.port({
    roleArn: REGISTER_ROLE_ARN,
    onYield: ({ when, operation }) => process.yieldAt(`${when} ${operation}`),
  })
  const candidates = [candidateOf(plan, description)]
  const request = { candidates, settings: { ...SETTINGS, pollIntervalSeconds: 300 }, context: aRun({ runId }) }
  return (await makePackages(request, portsOf(door, { clock: process.clock })))[0]
}

/** What is wrong with a schedule's end, as sentences; none where every invariant holds. */
function violations({ emulator, results, rival, last }: Played): readonly string[] {
  const wrong: string[] = []
  const say = (holds: boolean, sentence: string) => {
    if (!holds) wrong.push(sentence)
  }
  const made = emulator.package(NAME)
  say(emulator.packages.size === 1 && made !== undefined, `${emulator.packages.size} packages of one name`)
  const isRivals = made?.ModelPackageDescription?.startsWith('Another content') === true
  const ends = isRivals
    ? ['name-taken content']
    : made?.ModelPackageStatus === 'Failed'
      ? ['package-failed new', 'package-failed there']
      : ['created', 'reused']
  for (const [index, result] of results.entries()) {
    if (result === undefined) continue
    say(ends.includes(told(result)), `run ${index + 1} came to ${told(result)}`)
  }
  say(ends.includes(told(last)), `the last run came to ${told(last)}`)
  if (rival !== undefined && !isRivals) say(told(rival) === 'name-taken content', `the rival came to ${told(rival)}`)
  const news = [...results, last].filter(
    (result) => result !== undefined && ['created', 'package-failed new'].includes(told(result)),
  )
  say(news.length <= 1, `${news.length} runs say that they made it`)
  for (const result of [...results, last])
    if (result !== undefined && 'state' in result.outcome) say(result.outcome.state.arn === ARN, 'another ARN')
  return wrong
}

test('whatever crashes, runs again or runs side by side: one name, one package, and everybody says the same of it', () =>
  playSchedules({
    whole: 200,
    play: async (seed) => {
      const played = await play(seed)
      const ends = [...played.results, played.last].map((result) => (result === undefined ? 'killed' : told(result)))
      return {
        violations: violations(played),
        ends,
        story: [JSON.stringify(planOf(seed), null, 1), ...played.trace, ...ends],
      }
    },
    ends: ['created', 'reused', 'killed', 'name-taken content', 'package-failed new', 'package-failed there'],
  }))
