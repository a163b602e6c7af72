import { data } from '@actions/expressions'
import { convertWorkflowTemplate } from '@actions/workflow-parser/model/convert'
import type { Job as ParsedJob } from '@actions/workflow-parser/model/workflow-template'
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token'
import { isBasicExpression, isMapping, isString } from '@actions/workflow-parser/templates/tokens/type-guards'
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer'
import { parseWorkflow } from '@actions/workflow-parser/workflows/workflow-parser'
import { runAction, whatIsLeftOf } from './composite.js'
import type { StepResult } from './contexts.js'
import {
  evaluate,
  isTrue,
  type Json,
  type JsonObject,
  type Scope,
  type Status,
  textOf,
  textsOf,
} from './expressions.js'
import { Job, type Machine } from './job.js'
import type { Annotation } from './log.js'
import { runSteps } from './run-steps.js'
import { find, stepsOf } from './steps.js'

/** `permissions:` of a job; a scope that is not named is `none` as soon as one is. */
export type Permissions = Readonly<Record<string, string>>

/** What a `uses:` stands for here. */
export type PlayedAction =
  | { readonly kind: 'composite'; readonly path: string }
  /** An action that is not played, such as checkout: what it leaves in the workspace or the environment. */
  | {
      readonly kind: 'effect'
      readonly run: (job: Job, inputs: Readonly<Record<string, string>>) => Promise<void> | void
    }

export interface WorkflowOptions {
  readonly file: { readonly name: string; readonly content: string }
  /** The `github` context without `token`, `job` and `workspace`; `event_name` decides whether the workflow runs. */
  readonly github: JsonObject
  /** Variables of the repository; an environment's own lie over them. */
  readonly vars?: Readonly<Record<string, string>>
  readonly environmentVars?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly secrets?: Readonly<Record<string, string>>
  /** A machine for each job; of a matrix with the row that it is for. */
  readonly machine: (jobId: string, row?: JsonObject) => Machine
  /** The tokens that GitHub hands to a job with these permissions. */
  readonly tokens: (
    permissions: Permissions,
    environment: string | undefined,
  ) => {
    readonly token: string
    readonly idToken?: { readonly url: string; readonly token: string }
    /** Told how the job ended, before any job that needs it begins. */
    readonly onEnd?: (status: Status) => void
  }
  readonly resolve: (uses: string, job: Job) => PlayedAction
}

export interface JobRun {
  /** Of a matrix each of its jobs; what stands beside them is of the last. */
  readonly jobs?: readonly JobRun[]
  readonly status: Status | 'skipped'
  readonly outputs: Readonly<Record<string, string>>
  readonly steps: Readonly<Record<string, StepResult>>
  readonly log: string
  readonly raw: string
  readonly annotations: readonly Annotation[]
  readonly summary: string
  readonly permissions: Permissions
}

/** Runs the jobs of a workflow one after the other. Throws where GitHub would refuse the file, or what is not played here. */
export async function runWorkflow(options: WorkflowOptions): Promise<Readonly<Record<string, JobRun>>> {
  const { context, value } = parseWorkflow(options.file, new NoOperationTraceWriter())
  const complaints = () => context.errors.getErrors().map(({ message }) => `${options.file.name}: ${message}`)
  if (value === undefined || complaints().length > 0) throw new Error(complaints().join('\n'))
  const template = await convertWorkflowTemplate(context, value)
  if (complaints().length > 0) throw new Error(complaints().join('\n'))
  const eventName = String(options.github['event_name'])
  if (!(eventName in template.events)) throw new Error(`${options.file.name} does not run on ${eventName}`)
  const runs: Record<string, JobRun> = {}
  for (const job of template.jobs) {
    if (job.type !== 'job') throw new Error('reusable workflows are not played here')
    const token = find(find(value, 'jobs'), job.id.value)
    runs[job.id.value] = await runJob({ job, token, workflow: value, runs, options })
  }
  return runs
}

interface JobToRun {
  readonly job: ParsedJob
  readonly token: TemplateToken | undefined
  readonly workflow: TemplateToken
  readonly runs: Readonly<Record<string, JobRun>>
  readonly options: WorkflowOptions
}

async function runJob(given: JobToRun): Promise<JobRun> {
  const { job: parsed, token, options } = given
  const needs = (parsed.needs ?? []).map(({ value }) => value)
  const results = needs.map((need) => given.runs[need]?.status ?? 'skipped')
  const contexts: JsonObject = {
    vars: { ...options.vars },
    secrets: { ...options.secrets },
    needs: Object.fromEntries(
      needs.map((need) => [
        need,
        { result: given.runs[need]?.status ?? 'skipped', outputs: { ...given.runs[need]?.outputs } },
      ]),
    ),
    // Of a dispatch; the event has them as texts, the context by their types (docs, "inputs context").
    inputs: inputsOf(options.github),
  }
  const scope = (more: JsonObject, status: Status = 'success'): Scope => ({
    status,
    contexts: { ...contexts, ...more },
  })
  const status: Status = results.every((result) => result === 'success') ? 'success' : 'failure'
  const permissions = permissionsOf(find(token, 'permissions') ?? find(given.workflow, 'permissions'))
  if (!isTrue(parsed.if?.expression ?? 'success()', scope({ github: options.github }, status)))
    return skipped(permissions)
  const prepared = { ...given, contexts, scope, permissions }
  if (parsed.strategy === undefined) return runOne(prepared, undefined)
  const rows = matrixRows(find(parsed.strategy, 'matrix'), scope({ github: options.github }))
  const jobs: JobRun[] = []
  // One after the other: how many run side by side changes nothing of what they come to.
  for (const row of rows) jobs.push(await runOne(prepared, row))
  const last = jobs.at(-1) ?? skipped(permissions)
  return { ...last, jobs, status: jobs.every(({ status: one }) => one === 'success') ? 'success' : 'failure' }
}

/** Only `include: ${{ … }}` is played: rows as they stand. Without any GitHub refuses the job. */
function matrixRows(matrix: TemplateToken | undefined, scope: Scope): readonly JsonObject[] {
  const include = find(matrix, 'include')
  if (include === undefined || !isBasicExpression(include))
    throw new Error('of a matrix only an include is played here')
  const rows: Json = JSON.parse(JSON.stringify(evaluate(include.expression, scope), data.replacer))
  const found = Array.isArray(rows) ? rows.filter(isObject) : []
  if (found.length === 0) throw new Error("Error when evaluating 'strategy' : Matrix must define at least one vector")
  return found
}

async function runOne(
  given: JobToRun & {
    readonly contexts: JsonObject
    readonly scope: (more: JsonObject, status?: Status) => Scope
    readonly permissions: Permissions
  },
  row: JsonObject | undefined,
): Promise<JobRun> {
  const { job: parsed, token, options, permissions } = given
  const id = parsed.id.value
  const contexts: JsonObject = { ...given.contexts, matrix: row ?? {}, strategy: {} }
  const scope = (more: JsonObject): Scope => given.scope({ matrix: row ?? {}, strategy: {}, ...more })
  const environment = environmentName(parsed.environment, scope({ github: options.github }))
  const vars = { ...options.vars, ...options.environmentVars?.[environment ?? ''] }
  const tokens = options.tokens(permissions, environment)
  const github = { ...options.github, job: id, token: tokens.token }
  const job = new Job(options.machine(id, row), github, tokens.idToken)
  for (const secret of Object.values(options.secrets ?? {})) job.log.addMask(secret)
  const env = {
    ...textsOf(find(given.workflow, 'env'), scope({ github })),
    ...textsOf(find(token, 'env'), scope({ github })),
  }
  const shell = find(find(find(token, 'defaults'), 'run'), 'shell')
  const run = await runSteps(
    stepsOf(
      find(token, 'steps'),
      parsed.steps.map((step) => ({
        id: step.id.startsWith('__') ? '' : step.id,
        condition: step.if?.expression ?? 'success()',
      })),
    ),
    {
      job,
      contexts: { ...contexts, vars, secrets: { ...options.secrets, GITHUB_TOKEN: tokens.token } },
      env,
      ...(shell === undefined ? {} : { defaultShell: textOf(shell, scope({ github })) }),
      uses: async (step) => {
        const action = options.resolve(step.uses, job)
        if (action.kind === 'composite')
          return runAction({ job, actionPath: action.path, with: step.with, env: step.env })
        await action.run(job, step.with)
        return { conclusion: 'success', outputs: {} }
      },
    },
  )
  tokens.onEnd?.(run.status)
  const steps = Object.fromEntries(
    Object.entries(run.results).map(([name, { outputs }]) => [name, { outputs: { ...outputs } }]),
  )
  const outputs = Object.entries(textsOf(parsed.outputs, scope({ github, steps, env: { ...job.env, ...env } })))
  const { log, raw, annotations, summary } = whatIsLeftOf(job)
  return {
    status: run.status,
    // JobExtension.cs drops an output of a job that holds a masked text; between steps it stays.
    outputs: Object.fromEntries(outputs.filter(([, text]) => job.log.mask(text) === text)),
    steps: run.results,
    log,
    raw,
    annotations,
    summary,
    permissions,
  }
}

function permissionsOf(token: TemplateToken | undefined): Permissions {
  if (token === undefined) return { contents: 'read', packages: 'read' }
  if (isString(token)) return token.value === 'write-all' ? { 'id-token': 'write', contents: 'write' } : {}
  if (!isMapping(token)) throw new Error('permissions: not a mapping')
  return Object.fromEntries([...token].map(({ key, value }) => [String(key), String(value)]))
}

function inputsOf(github: JsonObject): JsonObject {
  const inputs = memberOf(memberOf(github, 'event') ?? null, 'inputs')
  return isObject(inputs) ? inputs : {}
}

function memberOf(value: Json, name: string): Json | undefined {
  return isObject(value) ? value[name] : undefined
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function environmentName(token: TemplateToken | undefined, scope: Scope): string | undefined {
  if (token === undefined) return undefined
  return textOf(isMapping(token) ? find(token, 'name') : token, scope)
}

function skipped(permissions: Permissions): JobRun {
  return { status: 'skipped', outputs: {}, steps: {}, log: '', raw: '', annotations: [], summary: '', permissions }
}
