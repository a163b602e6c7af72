import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StepResult } from './contexts.js'
import { type JsonObject, type Scope, type Status, textOf } from './expressions.js'
import { Job, type Machine } from './job.js'
import type { Annotation } from './log.js'
import { runSteps } from './run-steps.js'
import { type ActionDefinition, readAction } from './steps.js'

export interface CompositeOptions {
  /** The folder that holds action.yml. */
  readonly actionPath: string
  /** What the workflow writes under `with:`. */
  readonly with: Readonly<Record<string, string>>
  readonly machine: Machine
  /** The `github` context, with `event` and `token`. */
  readonly github: JsonObject
  /** `env:` of the workflow, the job or the step that uses the action. */
  readonly env?: Readonly<Record<string, string>>
  /** Present when the job has `id-token: write`. */
  readonly idToken?: { readonly url: string; readonly token: string }
}

/** What came of running a composite action. */
export interface CompositeRun {
  readonly conclusion: Status
  readonly outputs: Readonly<Record<string, string>>
  readonly steps: Readonly<Record<string, StepResult>>
  /** The log as people see it. */
  readonly log: string
  /** What the processes wrote to stdout and stderr. */
  readonly raw: string
  readonly annotations: readonly Annotation[]
  /** The job summary: what all steps wrote, one after the other. */
  readonly summary: string
  /** What the steps left in GITHUB_ENV. */
  readonly env: Readonly<Record<string, string>>
  readonly masks: readonly string[]
  readonly commands: Job['log']['commands']
}

/** A composite action that is running. */
export interface RunningComposite {
  readonly job: Job
  readonly finished: Promise<CompositeRun>
}

/** Runs a composite action as a step of a job of its own. */
export function runComposite(options: CompositeOptions): Promise<CompositeRun> {
  return startComposite(options).finished
}

/** Starts a composite action; the job it gives can be cancelled and killed. */
export function startComposite(options: CompositeOptions): RunningComposite {
  const job = new Job(options.machine, options.github, options.idToken)
  const run = async (): Promise<CompositeRun> => {
    const { conclusion, outputs, steps } = await runAction({ ...options, job, env: options.env ?? {} })
    return { conclusion, outputs, steps, ...whatIsLeftOf(job) }
  }
  return { job, finished: run() }
}

/** What a job shows when it is over. */
export function whatIsLeftOf(job: Job) {
  const { log, summaries, env } = job
  return {
    log: log.text,
    raw: log.raw,
    annotations: log.annotations,
    summary: summaries.join(''),
    env: { ...env },
    masks: log.masks,
    commands: log.commands,
  }
}

/** Runs a composite action within a job: ActionRunner.cs for the inputs, CompositeActionHandler.cs for the rest. */
export async function runAction(options: {
  readonly job: Job
  readonly actionPath: string
  readonly with: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
}) {
  const { job, actionPath } = options
  const file = join(actionPath, 'action.yml')
  const action = readAction({ name: file, content: readFileSync(file, 'utf8') })
  const scope = (contexts: JsonObject): Scope => ({
    status: job.isCancelled ? 'cancelled' : 'success',
    contexts: { github: { ...job.github, workspace: job.machine.workspace }, ...contexts },
  })
  const inputs = inputsOf({
    action,
    given: options.with,
    scope: scope({}),
    warn: (message) => job.log.annotate({ level: 'warning', message }),
  })
  const { status, results } = await runSteps(action.steps, { job, contexts: { inputs }, env: options.env, actionPath })
  const steps = Object.fromEntries(
    Object.entries(results).map(([id, result]) => [id, { ...result, outputs: { ...result.outputs } }]),
  )
  // Outputs are set after a failure, too (ProcessOutputs comes after the steps, whatever became of them).
  const outputs = job.isLost
    ? {}
    : Object.fromEntries(action.outputs.map(({ id, value }) => [id, textOf(value, scope({ inputs, steps }))]))
  return { conclusion: status, outputs, steps: results }
}

function inputsOf(options: {
  readonly action: ActionDefinition
  readonly given: Readonly<Record<string, string>>
  readonly scope: Scope
  readonly warn: (message: string) => void
}): Record<string, string> {
  const { action, given } = options
  const known = action.inputs.map(({ id }) => id.toLowerCase())
  const unexpected = Object.keys(given).filter((name) => !known.includes(name.toLowerCase()))
  if (unexpected.length > 0)
    options.warn(`Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${known.join("', '")}']`)
  const isGiven = (id: string) => Object.keys(given).some((name) => name.toLowerCase() === id.toLowerCase())
  const defaults = action.inputs
    .filter(({ id }) => !isGiven(id))
    .map((input) => [input.id, textOf(input.default, options.scope)])
  return { ...given, ...Object.fromEntries(defaults) }
}
