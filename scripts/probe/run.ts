import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts'
import { Asker } from './ask.js'
import { clientsOf } from './clients.js'
import { imageOf } from './container.js'
import { findOurs } from './find.js'
import { Journal, leftBehind } from './journal.js'
import { MEASURES } from './measures/all.js'
import type { Options } from './options.js'
import { Interrupted, Pace } from './pace.js'
import { planOf } from './plan.js'
import { QUESTIONS } from './questions.js'
import { type Removing, remove } from './remove.js'
import { type Answer, type Answered, jsonReport, lineOf, markdownReport, type Report } from './report.js'
import { Serving } from './serving.js'
import { inOrder, type Thing } from './things.js'
import { World } from './world.js'

/** The longest that one question may take; with an endpoint it may have to make that, too. */
const FREE_SECONDS = 600
const ENDPOINT_SECONDS = 5400

/** What the probe asks of the machine it runs on. */
export interface Machine {
  readonly print: (line: string) => void
  /** What somebody types; undefined where nobody is there. */
  readonly ask: (question: string) => Promise<string | undefined>
  /** Somebody wants it to stop. */
  readonly signal: AbortSignal
  /** For tests: how many times as fast time passes. */
  readonly scale?: number
}

/** Runs the probe; gives the exit code. 0: everything was asked that was to be, and nothing is left. */
export async function run(options: Options, machine: Machine): Promise<number> {
  const { print } = machine
  const { account, region } = options
  const owner = clientsOf(region)
  const identity = await owner.sts.send(new GetCallerIdentityCommand({}))
  if (identity.Account !== account) {
    print(
      `The credentials are of account ${identity.Account ?? 'unknown'}, and --account is ${account}. Nothing was made.`,
    )
    return 1
  }
  print(`As ${identity.Arn} in ${region}.`)
  // What is removed is removed whoever stops the run.
  const cleaning = {
    clients: owner,
    asker: new Asker(() => new Date()),
    pace: new Pace(new AbortController().signal, machine.scale),
  }
  return options.clean ? clean(options, machine, cleaning) : probe(options, machine, cleaning)
}

async function probe(options: Options, machine: Machine, cleaning: Removing): Promise<number> {
  const { print, signal, scale } = machine
  const { account, region, output, peerRoleArn } = options
  const image = options.image ?? imageOf(region)
  if (image === undefined) {
    print(`--image: no image of SageMaker's scikit-learn containers is known in ${region}; give one. Nothing was made.`)
    return 1
  }
  for (const line of planOf(options)) print(line)
  if (!(await isWanted(options, machine, 'Go on?'))) return 1

  const id = aRun()
  const journal = new Journal(output, { account, region, run: id })
  const pace = new Pace(signal, scale)
  const asker = new Asker(() => new Date(), signal)
  const world = new World({
    account,
    region,
    image,
    peerRoleArn,
    run: id,
    owner: cleaning.clients,
    asker,
    pace,
    journal,
  })
  const started = new Date()
  print(`Run ${id}. What it makes stands in ${journal.path} before it is made.`)

  const answers: Answer[] = []
  const serving = new Serving(world)
  for (const question of QUESTIONS) {
    const measure = MEASURES[question.id]
    const answered = await endOf(async () => {
      if (signal.aborted) throw new Interrupted()
      if (measure === undefined) return { kind: 'not-asked', why: question.measured }
      if (question.costs === 'endpoint' && !options.endpoints)
        return { kind: 'not-asked', why: 'it needs an endpoint: give --endpoints' }
      pace.limit(question.costs === 'endpoint' ? ENDPOINT_SECONDS : FREE_SECONDS)
      return { kind: 'measured', ...(await measure(world, serving)) }
    })
    const answer = { question, answered, evidence: asker.taken() }
    answers.push(answer)
    print(lineOf(answer))
  }

  print(signal.aborted ? 'Stopped. What was made is removed now.' : 'What was made is removed now.')
  const left = await removeAll(inOrder(journal.open()), machine, cleaning, (thing) => journal.gone(thing))
  const files = writeReports(output, { account, region, run: id, started, answers, left })
  print(`The report, for an issue: ${files.markdown}, and as data: ${files.json}. Read it before you post it.`)
  return left.length > 0 ? 1 : signal.aborted ? 130 : 0
}

/** A question ends as measured, or as not asked with why; nothing else ends the run. */
async function endOf(measured: () => Promise<Answered>): Promise<Answered> {
  try {
    return await measured()
  } catch (error) {
    if (error instanceof Interrupted) return { kind: 'not-asked', why: 'the run was stopped' }
    return { kind: 'not-asked', why: messageOf(error) }
  }
}

/** Removes what journals and names say that runs left here. */
async function clean(options: Options, machine: Machine, cleaning: Removing): Promise<number> {
  const { print } = machine
  const named = leftBehind(options.output, options)
  const found = await findOurs(cleaning.clients, cleaning.asker)
  for (const one of found.unread) print(`Could not be listed: ${one}`)
  const all = new Map([...named, ...found.things].map((thing) => [`${thing.kind} ${thing.name}`, thing]))
  const things = inOrder([...all.values()])
  if (things.length === 0) {
    print('Nothing of the probe is left here.')
    return found.unread.length === 0 ? 0 : 1
  }
  print('Left by runs of the probe (a run that is still going loses what it has):')
  for (const { kind, name } of things) print(`  ${kind} ${name}`)
  if (!(await isWanted(options, machine, 'Remove them?'))) return 1
  const journal = new Journal(options.output, { account: options.account, region: options.region, run: aRun() })
  const left = await removeAll(things, machine, cleaning, (thing) => journal.gone(thing))
  return left.length === 0 && found.unread.length === 0 ? 0 : 1
}

async function removeAll(
  things: readonly Thing[],
  { print }: Machine,
  cleaning: Removing,
  gone: (thing: Thing) => void,
): Promise<Report['left']> {
  const left: { readonly kind: string; readonly name: string; readonly why: string }[] = []
  for (const thing of things) {
    const { kind, name } = thing
    try {
      await remove(thing, cleaning)
      gone(thing)
      print(`removed ${kind} ${name}`)
    } catch (error) {
      const why = messageOf(error)
      left.push({ kind, name, why })
      print(`STILL THERE: ${kind} ${name}: ${why}`)
    }
  }
  if (left.length > 0) print('Run the probe with --clean to remove what is left.')
  return left
}

// What the SDK adds about itself begins on a line of its own.
function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}

function aRun(): string {
  return randomBytes(5).toString('hex')
}

function writeReports(folder: string, report: Report): { readonly markdown: string; readonly json: string } {
  mkdirSync(folder, { recursive: true })
  const files = { markdown: join(folder, `report-${report.run}.md`), json: join(folder, `report-${report.run}.json`) }
  writeFileSync(files.markdown, markdownReport(report))
  writeFileSync(files.json, jsonReport(report))
  return files
}

async function isWanted({ yes, account }: Options, { ask, print }: Machine, question: string): Promise<boolean> {
  if (yes) return true
  const typed = await ask(`${question} Type the account's number to agree: `)
  if (typed?.trim() === account) return true
  print(typed === undefined ? 'Nobody is there to ask; give --yes. Nothing was done.' : 'Nothing was done.')
  return false
}
