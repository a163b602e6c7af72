import { join } from 'node:path'
import type { JsonObject, Scope, Status } from './expressions.js'
import type { Job } from './job.js'

export interface StepResult {
  readonly outcome: Status | 'skipped'
  readonly conclusion: Status | 'skipped'
  readonly outputs: Readonly<Record<string, string>>
  readonly milliseconds: number
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

/** GitHubContext.cs, `_contextEnvAllowlist`: the members of `github` that become variables. */
const GITHUB_VARIABLES =
  `action_path action_ref action_repository action actor actor_id api_url base_ref event_name event_path
  graphql_url head_ref job ref_name ref_protected ref_type ref repository repository_id repository_owner repository_owner_id
  retention_days run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha
  workspace`.split(/\s+/)

/** The variables of a step's process. */
export function environmentOf(options: {
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

/** What a step's expressions see. */
export function scopeOf(options: {
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
