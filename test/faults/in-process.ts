import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { types } from 'node:util'
import { readKeyValues } from '../harness/file-commands.js'
import { Requests, type RunningProcess } from './requests.js'
import { orEndless, VirtualTime } from './virtual-time.js'

/** What a job is given: the variables of its machine, and `with:`. */
export interface Job {
  readonly env: Readonly<Record<string, string>>
  readonly with: Readonly<Record<string, string>>
  readonly workspace: string
  /** Of the files that the runner gives a step, those that are not where it says. */
  readonly gone?: readonly ('GITHUB_OUTPUT' | 'GITHUB_STEP_SUMMARY' | 'RUNNER_TEMP')[]
}

/** What a run of the action left behind. */
export interface Left {
  /** Undefined where it was killed. */
  readonly exitCode: number | undefined
  /** Whether it was told to stop. */
  readonly isSignalled: boolean
  /** Whether it had to be killed since it did not stop in time. */
  readonly isLate: boolean
  /** Of both steps, as action.yml takes them together. */
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** What was printed, without the lines that announce a secret, which the runner takes out. */
  readonly log: string
  /** The journal as it was found after the run's end; empty where a step took it away. */
  readonly journal: string
  readonly secrets: readonly string[]
}

/** Runs of the action in this process, over the real clients and real sockets, in virtual time. */
export class InProcess {
  readonly time = new VirtualTime()
  readonly requests = new Requests(this.time)
  readonly #root = mkdtempSync(join(tmpdir(), 'in-process-'))
  // Core remembers where it wrote the first summary.
  readonly #summary = join(this.#root, 'summary.md')
  #runAction: ((step: 'run' | 'report') => Promise<number>) | undefined

  async open(): Promise<void> {
    this.time.install()
    this.time.isAlive = () => this.requests.current()?.isAlive !== false
    everyErrorIsOne()
    await this.requests.install()
    this.#runAction = (await import('../../src/shell/action.js')).runAction
  }

  close(): void {
    this.requests.uninstall()
    this.time.uninstall()
    rmSync(this.#root, { recursive: true, force: true })
  }

  /** The job's step, and the one after it, which reports what a killed step could not. */
  async run(job: Job, onStart: (run: Running) => void = () => {}): Promise<Left> {
    const temp = mkdtempSync(join(this.#root, 'temp-'))
    const first = await this.#step('run', job, { temp, onStart })
    const journalPath = first.outputs['journal'] ?? ''
    const journal = readOrNothing(journalPath)
    const outcome = first.isSignalled ? 'cancelled' : first.exitCode === 0 ? 'success' : 'failure'
    const env = { ...job.env, JOURNAL: journalPath, OUTCOME: outcome }
    const second = await this.#step('report', { ...job, env }, { temp, onStart: () => {} })
    const names = Object.keys({ ...first.outputs, ...second.outputs })
    const lines = (first.printed + second.printed).split('\n')
    return {
      exitCode: first.exitCode,
      isSignalled: first.isSignalled,
      isLate: first.isLate,
      // As action.yml takes them together.
      outputs: Object.fromEntries(names.map((name) => [name, second.outputs[name] || first.outputs[name] || ''])),
      summary: first.summary + second.summary,
      log: lines.filter((line) => !line.startsWith(MASK)).join('\n'),
      journal,
      secrets: lines.flatMap((line) => (line.startsWith(MASK) ? [line.slice(MASK.length)] : [])),
    }
  }

  async #step(
    step: 'run' | 'report',
    { env, with: inputs, workspace, gone = [] }: Job,
    { temp, onStart }: { readonly temp: string; readonly onStart: (run: Running) => void },
  ) {
    const output = join(temp, `${step}-output`)
    for (const file of [output, this.#summary]) writeFileSync(file, '')
    const variables = {
      ...env,
      INPUTS: JSON.stringify(inputs),
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temp,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: this.#summary,
      ...Object.fromEntries(gone.map((name) => [name, join(temp, 'gone', name)])),
    }
    const running = aProcess(variables)
    onStart(running)
    const machine = asMachine(variables)
    const runAction = this.#runAction
    if (runAction === undefined) throw new Error('open() comes first')
    try {
      const work = Promise.race([this.requests.as(running, () => runAction(step)), running.killed])
      const exitCode = await orEndless(work)
      if (exitCode === 'endless') throw new Error(`the step ${step} has no end:\n${machine.printed()}`)
      return {
        exitCode,
        isSignalled: running.isSignalled,
        isLate: running.isLate,
        outputs: Object.fromEntries(readKeyValues(readFileSync(output, 'utf8'))),
        summary: readFileSync(this.#summary, 'utf8'),
        printed: machine.printed(),
      }
    } finally {
      running.isAlive = false
      this.time.forget()
      machine.restore()
    }
  }
}

const MASK = '::add-mask::'

/** A step while it runs. */
export interface Running extends RunningProcess {
  isSignalled: boolean
  isLate: boolean
  readonly killed: Promise<undefined>
  /** What the runner sends when a job is cancelled. */
  readonly signal: (name: 'SIGINT' | 'SIGTERM') => void
  /** It does nothing any more, from now on. */
  readonly kill: (why?: { readonly isLate: true }) => void
}

function aProcess(env: RunningProcess['env']): Running {
  let end = (_: undefined): void => {}
  const killed = new Promise<undefined>((resolve) => {
    end = resolve
  })
  const running: Running = {
    env,
    isAlive: true,
    isSignalled: false,
    isLate: false,
    killed,
    signal: (name) => {
      running.isSignalled = true
      process.emit(name)
    },
    kill: (why) => {
      // One that has ended cannot be late.
      if (running.isAlive && why !== undefined) running.isLate = true
      running.isAlive = false
      end(undefined)
    },
  }
  return running
}

/** Makes this process look like that of a step, and gives how to undo it. */
function asMachine(variables: Readonly<Record<string, string>>) {
  const before = { env: process.env, argv: process.argv, write: process.stdout.write, console: { ...console } }
  let text = ''
  process.env = { ...variables }
  // Node and the script: a step is given no words of a command line.
  process.argv = process.argv.slice(0, 2)
  process.stdout.write = ((chunk: string | Uint8Array) => {
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')
    return true
  }) as typeof process.stdout.write
  return {
    printed: () => text,
    restore: () => {
      process.env = before.env
      process.argv = before.argv
      process.stdout.write = before.write
      Object.assign(console, before.console)
      for (const name of ['SIGINT', 'SIGTERM', 'SIGBREAK']) process.removeAllListeners(name)
    },
  }
}

/** Jest gives its tests another `Error` than the one whose instances Node's own modules throw; libraries ask for an instance. */
function everyErrorIsOne(): void {
  const isInstance = Function.prototype[Symbol.hasInstance]
  Object.defineProperty(Error, Symbol.hasInstance, {
    value(this: unknown, value: unknown): boolean {
      return this === Error ? types.isNativeError(value) : isInstance.call(this, value)
    },
  })
}

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
