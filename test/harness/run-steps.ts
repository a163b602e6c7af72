import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { linesOf } from './commands.js'
import { environmentOf, type StepResult, type StepsFrame, scopeOf } from './contexts.js'
import { isTrue, type Scope, type Status, textOf, textsOf } from './expressions.js'
import { readKeyValues } from './file-commands.js'
import type { Job } from './job.js'
import type { StepDefinition } from './steps.js'

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
