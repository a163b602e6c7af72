import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { endpointOverrides } from '../aws/allowed-hosts.js'
import { ActionError, type ErrorCode } from '../errors.js'
import { type Run, readRun } from '../github/event.js'
import { githubRunner, guardConsole } from '../github/runner.js'
import { type Inputs, readInputs } from '../inputs/inputs.js'
import { reportingInputs } from '../inputs/reporting.js'
import { withMode } from '../inputs/with-mode.js'
import { defined } from '../language/defined.js'
import { listenForCancellation, type StopReason, whileThereIsTime } from '../run/cancellation.js'
import { idTokens } from '../run/id-tokens.js'
import { type Intent, type IntentFile, startIntent } from '../run/intent.js'
import type { ModeRun, Settled } from '../run/mode-run.js'
import type { RegisterRun } from '../run/register-run.js'
import { VERSION } from '../run/version.js'
import type { WatchedWriter } from '../run/watched-writer.js'
import type { EndedRun } from './ending.js'
import { type Failure, failureOf, textOf } from './failure.js'

const runner = githubRunner()

/**
 * The shell: inputs → files → credentials → mode → outputs. Gives the exit code, which nothing else decides. `report` is the
 * action's last step, which says what a killed run left.
 */
export async function runAction(step: 'run' | 'report'): Promise<number> {
  guardConsole(runner)
  if (step === 'report') {
    const { JOURNAL: journalPath = '', OUTCOME: outcome = '' } = process.env
    const { aftermath } = await import('./aftermath.js')
    const failure = await aftermath({ journalPath, outcome, journal: runner, endpointNow: askEndpoint })
    if (failure !== undefined) await report({ ...whatIsReported(), failure })
    return 0
  }
  const cancellation = listenForCancellation()
  let intent: IntentFile | undefined
  let writer: WatchedWriter | undefined
  let modeRun: ModeRun<Inputs> | undefined
  try {
    intent = startIntent(process.env['RUNNER_TEMP'] || tmpdir())
    if (process.env['GITHUB_OUTPUT']) runner.setOutput('journal', intent.path)
    const { inputs, unknown } = ownInputs()
    runner.mask(inputs.githubToken)
    for (const name of unknown) runner.warning(`${JSON.stringify(name)} is not an input of this action.`)
    const run = ownRun()
    check(run, inputs.mode)
    if (run.nothingToDo !== undefined && MODES[inputs.mode].followsFiles) return await skip(run.nothingToDo)
    const onWriter = (made: WatchedWriter): void => {
      writer = made
    }
    let isLong: boolean = MODES[inputs.mode].hasOwnDeadline
    const callOff = isLong ? () => {} : cancellation.stopAfter(inputs.waitTimeoutMinutes * 60_000)
    const onOwnDeadline = (): void => {
      callOff()
      isLong = true
    }
    // Asked for before the mode's code is loaded and the files are read: the longest chain of requests begins with it.
    const idToken = MODES[inputs.mode].takesCredentials && !run.offline ? await idTokens(inputs) : undefined
    const shell = { run, runner, intent, cancellation, actionVersion: VERSION, idToken }
    modeRun = { ...shell, inputs }
    const work = runMode(shell, inputs, { onWriter, onOwnDeadline })
    const stopping = cancellation.requested.then((reason) => ({ reason }))
    let ended = await Promise.race([work, stopping])
    // What waits for an endpoint or for a validation ends by itself when it is told to stop, and knows best what there is.
    if ('reason' in ended && isLong) ended = await Promise.race([work, cancellation.hurry.then(() => stopping)])
    if ('reason' in ended) {
      work.catch(() => {}) // its calls are cut off; what is known is said below
      await whileThereIsTime(writer?.settled() ?? Promise.resolve(), cancellation)
      return await end(await stopped(ended.reason, intent), modeRun)
    }
    return ended.failure ? fail(ended.failure.code, ended.failure.message) : 0
  } catch (error) {
    return await end(failureOf(error, runner), modeRun)
  } finally {
    finish(intent)
  }
}

/** For the last step: the inputs again, credentials again, and one look. */
async function askEndpoint(endpoint: NonNullable<Intent['endpoint']>): Promise<string> {
  const { inputs } = ownInputs()
  runner.mask(inputs.githubToken)
  const run = ownRun()
  const { endpointNow } = await import('./endpoint-now.js')
  return endpointNow({ inputs, run, runner, actionVersion: VERSION, idToken: await idTokens(inputs) }, endpoint)
}

function ownInputs(): ReturnType<typeof readInputs> {
  return readInputs({
    text: inputsText(),
    defaultRegion: process.env['AWS_REGION'] || process.env['AWS_DEFAULT_REGION'] || '',
  })
}

/** The action of one mode (`deploy/action.yml`) has no input of that name, and says it as an argument. */
function inputsText(): string {
  const { INPUTS: text = '{}' } = process.env
  const [, , , mode] = process.argv
  return mode === undefined ? text : withMode(text, mode)
}

/** Each mode's code is loaded only where it is needed. */
async function runMode(
  shell: Omit<ModeRun, 'inputs'>,
  inputs: Inputs,
  registering: Pick<RegisterRun, 'onWriter' | 'onOwnDeadline'>,
): Promise<Settled> {
  switch (inputs.mode) {
    case 'register':
      return (await import('./register.js')).runRegister({ ...shell, ...registering, inputs })
    case 'deploy':
    case 'rollback':
      return (await import('../modes/deploy/run.js')).runDeploy({ ...shell, inputs })
    case 'approve':
    case 'reject':
      return (await import('../modes/approve/run.js')).runApprove({ ...shell, inputs })
    case 'update':
      return (await import('../modes/update/run.js')).runUpdate({ ...shell, inputs })
    case 'status':
      return (await import('../modes/status/run.js')).runStatus({ ...shell, inputs })
    case 'policies':
      return (await import('../modes/policies/run.js')).runPolicies({ ...shell, inputs })
    case 'list':
      return (await import('../modes/list/run.js')).runList({ ...shell, inputs })
    case 'report':
      return (await import('../modes/register/run/joined.js')).runReport({ ...shell, inputs })
    case 'doctor':
      return (await import('../modes/doctor/run.js')).runDoctor({ ...shell, inputs })
  }
}

function check(run: Run, mode: Inputs['mode']): void {
  for (const line of endpointOverrides(process.env)) runner.info(line)
  const refusal = run.refusal ?? (MODES[mode].readsFiles ? run.filesRefusal : undefined)
  if (refusal !== undefined) throw new ActionError('invalid-input', `Refused: ${refusal}`)
  if (Number(process.versions.node.split('.')[0]) < 22) {
    runner.notice(
      `Node.js ${process.versions.node} works; coming releases of the AWS SDK want 22. Add actions/setup-node with a newer one.`,
    )
  }
}

/** Green, since nothing is wrong: what a pull request proposes is of no use any more. */
async function skip(why: string): Promise<number> {
  runner.notice(why)
  await runner.writeSummary(`${why}\n`)
  return 0
}

/** What the shell has to know of a mode before it begins. */
const MODES = {
  register: { readsFiles: true, followsFiles: true, hasOwnDeadline: false, takesCredentials: true },
  update: { readsFiles: true, followsFiles: true, hasOwnDeadline: false, takesCredentials: true },
  deploy: { readsFiles: true, followsFiles: true, hasOwnDeadline: true, takesCredentials: true },
  rollback: { readsFiles: true, followsFiles: false, hasOwnDeadline: true, takesCredentials: true },
  approve: { readsFiles: false, followsFiles: false, hasOwnDeadline: false, takesCredentials: true },
  reject: { readsFiles: false, followsFiles: false, hasOwnDeadline: false, takesCredentials: true },
  status: { readsFiles: false, followsFiles: false, hasOwnDeadline: false, takesCredentials: true },
  policies: { readsFiles: true, followsFiles: false, hasOwnDeadline: false, takesCredentials: false },
  // It has outputs for a closed pull request, too: a matrix cannot be made of none.
  list: { readsFiles: true, followsFiles: false, hasOwnDeadline: false, takesCredentials: false },
  report: { readsFiles: true, followsFiles: true, hasOwnDeadline: false, takesCredentials: false },
  doctor: { readsFiles: true, followsFiles: false, hasOwnDeadline: false, takesCredentials: true },
} as const satisfies Record<
  Inputs['mode'],
  {
    /** Whether it reads files of the workspace: a manifest, and what it names. */
    readonly readsFiles: boolean
    /** Whether it brings something to what the checked-out manifest says; a rollback, a decision or a look does not. */
    readonly followsFiles: boolean
    /** Whether it waits for what goes on without it, with a deadline of its own. */
    readonly hasOwnDeadline: boolean
    /** Whether it asks AWS anything. */
    readonly takesCredentials: boolean
  }
>

function fail(code: ErrorCode, message: string): number {
  runner.setOutput('failure-reason', code)
  runner.fail(message)
  return 1
}

/** Ends a run that has no results of its own: first what must not be lost, then summary and comment. */
async function end(failure: Failure, modeRun: ModeRun<Inputs> | undefined): Promise<number> {
  const code = fail(failure.code, textOf(failure))
  await report({ ...whatIsReported(), failure, ...defined({ modeRun }) })
  // Work that was cut off may have written its own outputs meanwhile; the last value of an output counts.
  runner.setOutput('failure-reason', failure.code)
  return code
}

/** Loaded only for a run that ends so. */
async function report(ended: EndedRun): Promise<void> {
  const { reportEnding } = await import('./ending.js')
  await reportEnding(ended)
}

/** What is known of a run, however early it ended. */
function whatIsReported(): Omit<EndedRun, 'failure'> {
  const inputs = reportingInputs(inputsText())
  runner.mask(inputs.githubToken)
  return { inputs, run: runOrNothing(), runner, actionVersion: VERSION }
}

function runOrNothing(): Run | undefined {
  try {
    return ownRun()
  } catch {
    return undefined // what is wrong with it was said
  }
}

function ownRun(): Run {
  return readRun({ env: process.env, event: eventOf(process.env['GITHUB_EVENT_PATH']) })
}

async function stopped(reason: StopReason, intent: IntentFile): Promise<Failure> {
  const { whatIsKnown } = await import('./aftermath.js')
  const message = reason === 'cancelled' ? 'The run was cancelled.' : 'The run took longer than wait-timeout-minutes.'
  return { code: reason, message, sent: whatIsKnown(intent.current()) }
}

function finish(intent: IntentFile | undefined): void {
  try {
    intent?.update({ phase: 'done' })
  } catch (error) {
    runner.info(`The journal could not be closed: ${String(error)}`)
  }
  runner.finish()
}

function eventOf(path: string | undefined): unknown {
  if (!path) return undefined
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
