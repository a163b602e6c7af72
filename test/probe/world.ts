import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Options } from '../../scripts/probe/options.js'
import { run } from '../../scripts/probe/run.js'
import { aRole } from '../emulator/iam/role.js'
import { Emulator, type EmulatorOptions, REGION, type StartedEmulator, startEmulator } from '../emulator/index.js'

export const SANDBOX = '555555555555'

/** How many times as fast time passes, for the emulator and for the probe. */
const SCALE = 600

/** A sandbox account with somebody who may do everything there, and the folder that the probe writes to. */
export class Sandbox {
  readonly emulator: Emulator
  readonly folder = mkdtempSync(join(tmpdir(), 'probe-'))
  readonly printed: string[] = []
  #server: StartedEmulator | undefined
  env: Readonly<Record<string, string>> = {}

  constructor(options: EmulatorOptions = {}, others: NonNullable<EmulatorOptions['roles']> = []) {
    const owner = { name: 'owner', account: SANDBOX, trust: [], policy: [EVERYTHING] }
    this.emulator = new Emulator({ groups: [], buckets: [], ...options, roles: [owner, ...others] })
  }

  async open(): Promise<this> {
    this.#server = await startEmulator(this.emulator, { pace: { scale: SCALE } })
    this.env = environmentOf(this.#server.env, this.emulator)
    return this
  }

  async close(): Promise<void> {
    await this.#server?.close()
    rmSync(this.folder, { recursive: true, force: true })
  }

  options(given: Partial<Options> = {}): Options {
    return {
      account: SANDBOX,
      region: REGION,
      yes: true,
      endpoints: false,
      clean: false,
      image: undefined,
      peerRoleArn: undefined,
      output: this.folder,
      ...given,
    }
  }

  /** The same for a process of its own. */
  arguments(): readonly string[] {
    return ['--account', SANDBOX, '--region', REGION, '--yes', '--output', this.folder]
  }

  /** Runs the probe in this process, with the credentials of the owner; gives its exit code. */
  async probe(given: Partial<Options> = {}, signal = new AbortController().signal): Promise<number> {
    return withEnvironment(this.env, () =>
      run(this.options(given), {
        print: (line) => this.printed.push(line),
        ask: async () => undefined,
        signal,
        scale: SCALE,
      }),
    )
  }

  /** The report of the last run, as data. */
  report(): ReportData {
    return JSON.parse(this.file('.json'))
  }

  file(end: string): string {
    const name = readdirSync(this.folder).find((one) => one.startsWith('report-') && one.endsWith(end))
    return readFileSync(join(this.folder, name ?? `no report${end}`), 'utf8')
  }

  /** Everything of the probe that is in the account. */
  left(): readonly string[] {
    const { emulator } = this
    const { hosting } = emulator.workload(SANDBOX)
    const names = [
      [...emulator.groups.values()].map(({ name }) => `group ${name}`),
      [...emulator.roles.values()].map(({ name }) => `role ${name}`),
      [...emulator.buckets.keys()].map((name) => `bucket ${name}`),
      [...emulator.keys.values()].flatMap(({ description, deletion }) => (deletion ? [] : `key ${description}`)),
      [...hosting.models.keys()].map((name) => `model ${name}`),
      [...hosting.configs.keys()].map((name) => `endpoint-config ${name}`),
      [...hosting.endpoints.keys()].flatMap((name) => (emulator.endpoint(SANDBOX, name) ? `endpoint ${name}` : [])),
      hosting.alarms.names().map((name) => `alarm ${name}`),
    ]
    return names.flat().filter((name) => name.includes('smr-probe-'))
  }
}

const EVERYTHING = { Effect: 'Allow', Action: '*', Resource: '*' } as const

export interface ReportData {
  readonly answers: readonly {
    readonly id: string
    readonly kind: string
    readonly verdict?: string
    readonly answer?: string
    readonly side?: string
    readonly why?: string
    readonly evidence: readonly { readonly call: string; readonly outcome: string; readonly requestId?: string }[]
  }[]
  readonly left: readonly object[]
}

function environmentOf(env: Readonly<Record<string, string>>, emulator: Emulator): Readonly<Record<string, string>> {
  const role = aRole({ name: 'owner', account: SANDBOX, trust: [], policy: [EVERYTHING] }, 'aws')
  const session = emulator.sessions.start({ role, sessionName: 'person', seconds: 100 * 3600 })
  const aws = Object.entries(env).filter(([name]) => name.startsWith('AWS_'))
  return {
    ...Object.fromEntries(aws),
    AWS_ACCESS_KEY_ID: session.accessKeyId,
    AWS_SECRET_ACCESS_KEY: session.secretAccessKey,
    AWS_SESSION_TOKEN: session.sessionToken,
  }
}

/** The SDK reads its endpoints and credentials from the process. */
async function withEnvironment<Value>(
  env: Readonly<Record<string, string>>,
  work: () => Promise<Value>,
): Promise<Value> {
  const before = { ...process.env }
  Object.assign(process.env, env)
  try {
    return await work()
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}
