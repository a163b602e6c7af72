import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { linesOf } from './commands.js'
import { isTrue, type JsonObject, type Scope, type Status, textOf, textsOf } from './expressions.js'
import { readKeyValues } from './file-commands.js'
import { JobLog } from './log.js'
import { type StepProcess, startProcess } from './process.js'
import type { StepDefinition } from './steps.js'

/** The machine that a job runs on. */
export interface Machine {
  readonly workspace: string
  /** RUNNER_TEMP; must exist. */
  readonly temp: string
  /** The environment that the runner itself was started with: PATH, HOME, proxies. */
  readonly env: Readonly<Record<string, string>>
}

export interface StepResult {
  readonly outcome: Status | 'skipped'
  readonly conclusion: Status | 'skipped'
  readonly outputs: Readonly<Record<string, string>>
  readonly milliseconds: number
}

/** What all steps of a job share. */
export class Job {
  readonly log = new JobLog()
  /** What steps wrote to GITHUB_ENV; reaches every later step. */
  readonly env: Record<string, string> = {}
  readonly path: string[] = []
  readonly summaries: string[] = []
  isCancelled = false
  /** The machine is gone: nothing runs any more, not even `always()`. */
  isLost = false
  #current: { readonly process: StepProcess; readonly runsOnCancel: () => boolean } | undefined
  #files = 0

  constructor(
    readonly machine: Machine,
    readonly github: JsonObject,
    /** Present when the job has `id-token: write` (ScriptHandler.cs hands both to every run step). */
    readonly idToken?: { readonly url: string; readonly token: string },
  ) {
    const token = github['token']
    if (typeof token === 'string') this.log.addMask(token)
    if (idToken !== undefined) this.log.addMask(idToken.token)
  }

  /** What *Cancel workflow* does. The step that is running is told, unless its condition holds after a cancel, too. */
  cancel(): void {
    this.isCancelled = true
    if (this.#current !== undefined && !this.#current.runsOnCancel()) void this.#current.process.cancel()
  }

  /** SIGKILL to the step that is running; the steps after it run. */
  killStep(): void {
    this.#current?.process.kill()
  }

  /** The machine is lost: SIGKILL, and no step after it. */
  lose(): void {
    this.isLost = true
    this.killStep()
  }

  /** The number of the process that is running. */
  get pid(): number | undefined {
    return this.#current?.process.pid
  }

  /** A new file in RUNNER_TEMP. */
  newFile(name: string, content = ''): string {
    const directory = join(this.machine.temp, '_runner_file_commands')
    mkdirSync(directory, { recursive: true })
    this.#files += 1
    const file = join(directory, `${name}_${this.#files}`)
    writeFileSync(file, content)
    return file
  }

  runProcess(options: Parameters<typeof startProcess>[0] & { readonly runsOnCancel: () => boolean }) {
    const process = startProcess(options)
    this.#current = { process, runsOnCancel: options.runsOnCancel }
    return process.exited.finally(() => {
      this.#current = undefined
    })
  }
}

/** Where steps run: a composite action or a job itself. */
export interface StepsFrame {
  readonly job: Job
  /** Contexts beside `github`, `env`, `steps`, `runner` and `job`. */
  readonly contexts: JsonObject
  /** `env:` of what encloses these steps, which is put over GITHUB_ENV. */
  readonly env: Readonly<Record<string, string>>
  /** The action's folder, for the steps of a composite action. */
  readonly actionPath?: string
  readonly defaultShell?: string
  /** Runs a `uses:` step. */
  readonly uses?: (step: {
    readonly uses: string
    readonly with: Readonly<Record<string, string>>
    readonly env: Readonly<Record<string, string>>
  }) => Promise<{ readonly conclusion: Status; readonly outputs: Readonly<Record<string, string>> }>
}

/** Runs steps one after the other, as CompositeActionHandler.cs and StepsRunner.cs do. */
export async function runSteps(
  steps: readonly StepDefinition[],
  frame: StepsFrame,
): Promise<{ readonly status: Status; readonly results: Readonly<Record<string, StepResult>> }> {
  const { job } = frame
  const results: Record<string, StepResult> = {}
  let hasFailed = false
  const status = (): Status => (job.isCancelled ? 'cancelled' : hasFailed ? 'failure' : 'success')
  for (const [index, step] of steps.entries()) {
    if (job.isLost) break
    const outerEnv = { ...job.env, ...frame.env }
    const stepEnv = textsOf(step.env, scopeOf({ frame, env: outerEnv, results, status: status() }))
    const env = { ...outerEnv, ...stepEnv }
    const scope = () => scopeOf({ frame, env, results, status: status() })
    const id = step.id === '' ? `__${index}` : step.id
    if (!isTrue(step.condition, scope())) {
      results[id] = { outcome: 'skipped', conclusion: 'skipped', outputs: {}, milliseconds: 0 }
      continue
    }
    const result = await runStep({ step, frame, env, own: { ...frame.env, ...stepEnv }, scope })
    const forgiven = result.outcome === 'failure' && textOf(step.continueOnError, scope()) === 'true'
    results[id] = { ...result, conclusion: forgiven ? 'success' : result.outcome }
    if (results[id].conclusion !== 'success') hasFailed = true
  }
  return { status: status(), results }
}

async function runStep(options: {
  readonly step: StepDefinition
  readonly frame: StepsFrame
  readonly env: Readonly<Record<string, string>>
  readonly own: Readonly<Record<string, string>>
  readonly scope: () => Scope
}): Promise<Omit<StepResult, 'conclusion'>> {
  const { step, frame, scope } = options
  const { job } = frame
  if (step.uses !== undefined) {
    if (frame.uses === undefined) throw new Error('`uses:` inside a composite action is not played here')
    const started = performance.now()
    const { conclusion, outputs } = await frame.uses({
      uses: textOf(step.uses, scope()),
      with: textsOf(step.with, scope()),
      env: options.own,
    })
    return { outcome: conclusion, outputs, milliseconds: performance.now() - started }
  }
  const script = textOf(step.run, scope())
  const shell = textOf(step.shell, scope()) || frame.defaultShell
  const files = { output: job.newFile('set_output'), env: job.newFile('set_env'), path: job.newFile('add_path') }
  const summary = job.newFile('step_summary')
  const state = job.newFile('save_state')
  printDetails({ job, script, shell: shellOf(shell).join(' '), env: options.env })
  const [file = '', ...args] = shellOf(shell)
  const wasCancelled = job.isCancelled
  const { code, milliseconds } = await job.runProcess({
    file,
    args: [...args, job.newFile('script.sh', script)],
    cwd: join(job.machine.workspace, textOf(step.workingDirectory, scope())),
    env: environmentOf({ frame, env: options.env, files: { ...files, step_summary: summary, state } }),
    onLine: (line) => job.log.take(line),
    runsOnCancel: () => isTrue(step.condition, scope()),
  })
  const outputs = takeFiles({ job, files, summary })
  if (code !== 0) job.log.annotate({ level: 'error', message: `Process completed with exit code ${code}.` })
  const outcome = code === 0 ? 'success' : job.isCancelled && !wasCancelled ? 'cancelled' : 'failure'
  return { outcome, outputs, milliseconds }
}

/** ScriptHandlerHelpers.cs, `_defaultArguments`; without `shell:` it is `bash -e`. */
function shellOf(shell: string | undefined): string[] {
  if (shell === 'bash') return ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail']
  if (shell === 'sh') return ['sh', '-e']
  if (shell === undefined || shell === '') return ['bash', '-e']
  throw new Error(`shell: ${shell} is not played here`)
}

/** ScriptHandler.cs, PrintActionDetails: the script and the step's `env:` are part of the log. */
function printDetails(step: {
  readonly job: Job
  readonly script: string
  readonly shell: string
  readonly env: Readonly<Record<string, string>>
}): void {
  const { log } = step.job
  log.show(`##[group]Run ${linesOf(step.script)[0] ?? ''}`)
  for (const line of linesOf(step.script)) log.show(line)
  log.show(`shell: ${step.shell} {0}`)
  for (const [name, value] of Object.entries(step.env)) log.show(`  ${name}: ${value}`)
  log.show('##[endgroup]')
}

/** GitHubContext.cs, `_contextEnvAllowlist`: the members of `github` that become variables. */
const GITHUB_VARIABLES =
  `action_path action_ref action_repository action actor actor_id api_url base_ref event_name event_path
  graphql_url head_ref job ref_name ref_protected ref_type ref repository repository_id repository_owner repository_owner_id
  retention_days run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha
  workspace`.split(/\s+/)

function environmentOf(options: {
  readonly frame: StepsFrame
  readonly env: Readonly<Record<string, string>>
  readonly files: Readonly<Record<string, string>>
}): Record<string, string> {
  const { job } = options.frame
  const environment: Record<string, string> = { ...job.machine.env, CI: 'true', ...options.env, GITHUB_ACTIONS: 'true' }
  if (job.path.length > 0)
    environment['PATH'] = [...job.path]
      .reverse()
      .concat(environment['PATH'] ?? '')
      .join(':')
  const github = githubContext(options.frame)
  for (const name of GITHUB_VARIABLES) {
    const value = github[name]
    if (typeof value === 'string' || typeof value === 'boolean')
      environment[`GITHUB_${name.toUpperCase()}`] = String(value)
  }
  for (const [name, file] of Object.entries(options.files)) environment[`GITHUB_${name.toUpperCase()}`] = file
  for (const [name, value] of Object.entries(runnerContext(job)))
    environment[`RUNNER_${name.toUpperCase()}`] = String(value)
  if (job.idToken !== undefined) {
    environment['ACTIONS_ID_TOKEN_REQUEST_URL'] = job.idToken.url
    environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] = job.idToken.token
  }
  return environment
}

function takeFiles(step: {
  readonly job: Job
  readonly files: { readonly output: string; readonly env: string; readonly path: string }
  readonly summary: string
}): Record<string, string> {
  const { job, files } = step
  const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '')
  job.summaries.push(job.log.mask(read(step.summary)))
  for (const [name, value] of readKeyValues(read(files.env)))
    if (name.toUpperCase() !== 'NODE_OPTIONS') job.env[name] = value
  job.path.push(...linesOf(read(files.path)).filter((line) => line !== ''))
  const oldStyle = { ...job.log.oldStyleOutputs }
  for (const name of Object.keys(oldStyle)) delete job.log.oldStyleOutputs[name]
  return { ...oldStyle, ...Object.fromEntries(readKeyValues(read(files.output))) }
}

function scopeOf(options: {
  readonly frame: StepsFrame
  readonly env: Readonly<Record<string, string>>
  readonly results: Readonly<Record<string, StepResult>>
  readonly status: Status
}): Scope {
  const steps = Object.entries(options.results).map(
    ([id, { outcome, conclusion, outputs }]) => [id, { outcome, conclusion, outputs: { ...outputs } }] as const,
  )
  return {
    status: options.status,
    contexts: {
      ...options.frame.contexts,
      github: githubContext(options.frame),
      env: { ...options.env },
      runner: runnerContext(options.frame.job),
      job: { status: options.status },
      steps: Object.fromEntries(steps),
    },
  }
}

function githubContext({ job, actionPath }: StepsFrame): JsonObject {
  return {
    ...job.github,
    workspace: job.machine.workspace,
    ...(actionPath === undefined ? {} : { action_path: actionPath }),
  }
}

function runnerContext({ machine }: Job): Record<string, string> {
  return {
    os: 'Linux',
    arch: 'X64',
    name: 'played',
    environment: 'github-hosted',
    temp: machine.temp,
    tool_cache: join(machine.temp, '_tool'),
  }
}
