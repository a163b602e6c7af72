import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import {
  Emulator,
  type EmulatorOptions,
  type JobRun,
  REGISTER_ROLE_ARN,
  REGISTRY_ACCOUNT,
  type RunOptions,
  type StartedEmulator,
  startEmulator,
  TRAINING_ACCOUNT,
} from '../emulator/index.js'
import { ENVIRONMENTS } from '../emulator/options.js'
import {
  EVERY_OPTION,
  registryRolesStack,
  registryStack,
  stageStack,
  trainingStack,
  workloadStack,
} from '../harness/accounts.js'
import { type CompositeRun, type RunningComposite, startComposite } from '../harness/composite.js'
import type { JsonObject } from '../harness/expressions.js'
import type { Machine } from '../harness/job.js'
import { Wire } from '../judges/wire.js'
import { ACTION_PATH, REPOSITORY } from '../lanes/action.js'

const NODE_DIRECTORY = dirname(process.execPath)
const PACED_CLOCK = new URL('../harness/paced-clock.mjs', import.meta.url).href

export interface RunChoices extends RunOptions {
  /** A job whose event happened earlier; otherwise one starts now. */
  readonly jobRun?: JobRun
  /** `with:`, over what every run here gives: the role, the registry account, the Region. Undefined takes one away. */
  readonly with?: Readonly<Record<string, string | undefined>>
  /** Variables of the machine, over its own. Undefined takes one away. */
  readonly machineEnv?: Readonly<Record<string, string | undefined>>
  /** `env:` of the workflow's step. */
  readonly env?: Readonly<Record<string, string>>
  readonly actionPath?: string
  /** Makes the machine what this scenario needs before the job starts. */
  readonly prepare?: (machine: Machine) => void
  /** A member of the `github` context that the event does not decide, such as another token. */
  readonly github?: JsonObject
}

/**
 * A repository with its workspace, and AWS and GitHub around it: the emulator over HTTP, under the very policies of
 * `infrastructure/`. Runs the action under test through the composite's own steps.
 */
export class World {
  readonly #wire: Wire
  readonly #root: string
  readonly #pace: Readonly<Record<string, string>>

  private constructor(
    readonly emulator: Emulator,
    readonly server: StartedEmulator,
    readonly workspace: string,
    options: { readonly wire: Wire; readonly root: string; readonly pace: Readonly<Record<string, string>> },
  ) {
    this.#wire = options.wire
    this.#root = options.root
    this.#pace = options.pace
  }

  /** With a `scale` the clocks of the emulator and of the action both run that many times as fast. */
  static async open(
    options: EmulatorOptions & { readonly workspaceName?: string; readonly scale?: number } = {},
  ): Promise<World> {
    const root = realpathSync(mkdtempSync(join(tmpdir(), 'scenario-')))
    const workspace = join(root, options.workspaceName ?? 'workspace')
    mkdirSync(workspace)
    const emulator = new Emulator(underTheTemplates(options))
    const wire = new Wire()
    const { scale } = options
    const since = Date.now()
    const server = await startEmulator(emulator, {
      onExchange: wire.take,
      ...(scale === undefined ? {} : { pace: { scale } }),
    })
    const pace: Record<string, string> =
      scale === undefined ? {} : { PACE: `${since} ${scale}`, NODE_OPTIONS: `--import=${PACED_CLOCK}` }
    return new World(emulator, server, workspace, { wire, root, pace })
  }

  /** Writes files into the workspace. */
  write(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.workspace, path)), { recursive: true })
      writeFileSync(join(this.workspace, path), text)
    }
  }

  /** Copies one of the repository's examples into the workspace, as a folder of its name. */
  copyExample(name: string, to = name): void {
    cpSync(join(REPOSITORY, 'examples', name), join(this.workspace, to), { recursive: true })
  }

  /** Runs the action to its end. */
  async run(choices: RunChoices = {}): Promise<CompositeRun> {
    return this.start(choices).finished
  }

  /** Starts the action, so that it can be cancelled or killed. */
  start(choices: RunChoices = {}): RunningComposite {
    const { env, deployment } = choices.jobRun ?? this.server.run(choices)
    for (const name of ['GITHUB_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'])
      if (env[name] !== undefined) this.#wire.secrets.add(env[name])
    const machine = this.machine(env, choices.machineEnv)
    choices.prepare?.(machine)
    const running = startComposite({
      actionPath: choices.actionPath ?? ACTION_PATH,
      with: present({ ...DEFAULT_INPUTS, ...choices.with }),
      machine,
      github: { ...githubContext(env), ...choices.github },
      ...(choices.env === undefined ? {} : { env: choices.env }),
      ...idTokenOf(env),
    })
    const finished = running.finished.then((run) => {
      this.#checkSecrets(run)
      if (deployment !== undefined)
        this.emulator.github.deployments.endJob(deployment, run.conclusion === 'success' ? 'success' : 'failure')
      return run
    })
    return { job: running.job, finished }
  }

  /** A machine for a job: this world's workspace, and of the variables those that GitHub's runner does not make itself. */
  machine(env: Readonly<Record<string, string>>, own: Readonly<Record<string, string | undefined>> = {}): Machine {
    const temp = mkdtempSync(join(this.#root, 'temp-'))
    const outside = Object.entries(env).filter(([name]) => !/^(GITHUB|ACTIONS)_/.test(name) && name !== 'AWS_REGION')
    const home = join(temp, 'home')
    mkdirSync(home)
    const path = `${NODE_DIRECTORY}:/usr/bin:/bin`
    const machineEnv = { PATH: path, HOME: home, ...this.#pace, ...Object.fromEntries(outside), ...own }
    return { workspace: this.workspace, temp, env: present(machineEnv) }
  }

  /** The bodies of the pull request's comments by the action. */
  comments(pull = 42): readonly string[] {
    return this.emulator.github
      .comments(pull)
      .filter(({ author }) => author === 'github-actions[bot]')
      .map(({ body }) => body)
  }

  /** How many requests reached AWS, whichever of its services. */
  awsRequests(): number {
    return this.emulator.log.requests().filter(({ service }) => service !== 'github' && service !== 'oidc').length
  }

  /** Ends the world. Throws where GitHub's OpenAPI description has something against a request or an answer. */
  async close(): Promise<void> {
    await this.server.close()
    this.#wire.save()
    rmSync(this.#root, { recursive: true, force: true })
    const complaints = this.#wire.complaints()
    if (complaints.length > 0) throw new Error(`by GitHub's own description:\n${complaints.join('\n')}`)
  }

  /** What a deployment leaves in an account, tags and all. */
  #hosted(account: string) {
    const { models, configs, endpoints, tags } = this.emulator.workload(account).hosting
    return [models, configs, endpoints, tags].map((entries) => [...entries])
  }

  /** No secret of this world is in anything that a run left behind, in whatever form. */
  #checkSecrets(run: CompositeRun): void {
    // A mask is announced in the log by the secret itself; the runner takes that line out.
    const raw = run.raw.split('\n').filter((line) => !line.startsWith('::add-mask::'))
    const sinks: Record<string, string> = {
      'stdout and stderr': raw.join('\n'),
      log: run.log,
      annotations: JSON.stringify(run.annotations),
      outputs: JSON.stringify(run.outputs),
      'job summary': run.summary,
      GITHUB_ENV: JSON.stringify(run.env),
      comments: JSON.stringify(this.emulator.github.comments()),
      versions: JSON.stringify([...this.emulator.groups.values()].map(({ versions }) => versions)),
      endpoints: JSON.stringify(Object.values(ENVIRONMENTS).map((account) => this.#hosted(account))),
      deployments: JSON.stringify(this.emulator.github.deployments.all()),
      ...filesBelow(this.#root),
    }
    for (const secret of this.#wire.secrets) {
      for (const form of [
        secret,
        Buffer.from(secret).toString('base64').replace(/=+$/, ''),
        encodeURIComponent(secret),
      ]) {
        const leak = Object.entries(sinks).find(([, text]) => text.includes(form))
        if (leak !== undefined) throw new Error(`a secret (${secret.slice(0, 8)}…) is in: ${leak[0]}`)
      }
    }
  }
}

const [QA, PROD] = ['qa', 'prod'] as const

/** What every run gives unless a scenario says otherwise. */
const DEFAULT_INPUTS = {
  'role-to-assume': REGISTER_ROLE_ARN,
  'registry-account-id': REGISTRY_ACCOUNT,
  'aws-region': 'eu-west-1',
}

/** The options with the roles and the group policies that the templates of `infrastructure/` make, with every option of theirs. */
function underTheTemplates(options: EmulatorOptions): EmulatorOptions {
  const register = trainingStack(EVERY_OPTION).roles.map((role) => ({ ...role, account: TRAINING_ACCOUNT }))
  const groups = (options.groups ?? ['churn']).map((group) => {
    const given = typeof group === 'string' ? { name: group } : group
    const stack = registryStack({ group: given.name, environments: [QA, PROD], updates: true })
    return { policy: stack.groups[0]?.policy ?? [], ...given }
  })
  const registry = [registryRolesStack({ CreateReadRole: 'yes' }), stageStack(QA), stageStack(PROD)]
  const decide = registry.flatMap(({ roles }) => roles.map((role) => ({ ...role, account: REGISTRY_ACCOUNT })))
  const deploy = [QA, PROD].flatMap((environment) =>
    workloadStack(environment).roles.map((role) => ({ ...role, account: ENVIRONMENTS[environment] })),
  )
  return { ...options, groups, roles: [...register, ...decide, ...deploy, ...(options.roles ?? [])] }
}

/** The `github` context, from the variables that the runner would make of it. */
export function githubContext(env: Readonly<Record<string, string>>): JsonObject {
  const members = Object.entries(env).filter(([name]) => name.startsWith('GITHUB_'))
  const context = Object.fromEntries(
    members.map(([name, value]) => [name.slice('GITHUB_'.length).toLowerCase(), value]),
  )
  const event: JsonObject = JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'))
  return { ...context, event }
}

/** The ID-token endpoint of a run; nothing where the job may not have one. */
export function idTokenOf(env: Readonly<Record<string, string>>) {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env
  return url === undefined || token === undefined ? {} : { idToken: { url, token } }
}

function present(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

function filesBelow(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]),
  )
}
