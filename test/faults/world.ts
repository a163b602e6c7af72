import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  Emulator,
  type EmulatorOptions,
  type Fault,
  type FaultKind,
  QA_ACCOUNT,
  type RunOptions,
  type StartedEmulator,
  startEmulator,
} from '../emulator/index.js'
import type { InProcess, Job, Left, Running } from './in-process.js'
import { type Nowhere, patienceFor } from './requests.js'

/** Which requests are meant: those of an operation, or of them those with this input. */
export interface Meant {
  readonly operation: string
  readonly where?: (input: unknown) => boolean
  /** Those alone that come after this operation was answered. */
  readonly since?: string
}

/** What is done to a run at a request. */
export type Disturbance = Meant & {
  readonly when: 'before' | 'after'
  /** How often; each time unless given. */
  readonly times?: number
} & (
    | { readonly how: 'answer'; readonly kind: FaultKind }
    | { readonly how: 'nowhere'; readonly nowhere: Nowhere }
    | { readonly how: 'signal'; readonly signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL' }
    | { readonly how: 'stale' }
  )

/** "The response might not reflect the results of a recently completed write operation" (botocore, CreateEndpoint). */
const STALE_LIST_MILLISECONDS = 30_000
const STALE_LOOK_MILLISECONDS = 8_000

/** A repository with AWS and GitHub around it, whose jobs run in this process. */
export class FaultWorld {
  private constructor(
    readonly emulator: Emulator,
    readonly workspace: string,
    readonly server: StartedEmulator,
    readonly process: InProcess,
  ) {}

  static async open(process: InProcess, options: EmulatorOptions = {}): Promise<FaultWorld> {
    const emulator = new Emulator(options)
    const workspace = mkdtempSync(join(tmpdir(), 'fault-world-'))
    return new FaultWorld(emulator, workspace, await startEmulator(emulator), process)
  }

  async close(): Promise<void> {
    this.emulator.faults.clear()
    await this.server.close()
    rmSync(this.workspace, { recursive: true, force: true })
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) writeFileSync(join(this.workspace, path), text)
  }

  /** One job, from its event to its end, disturbed at a request or not at all. */
  async run(job: RunOptions & Pick<Job, 'with' | 'gone'>, disturbances: readonly Disturbance[] = []): Promise<Left> {
    const { env, deployment } = this.server.run(job)
    const inputs = { 'github-token': env['GITHUB_TOKEN'] ?? '', 'aws-region': this.emulator.region, ...job.with }
    let running: Running | undefined
    const undo = this.#disturb(disturbances, () => running)
    try {
      const left = await this.process.run(
        { env, with: inputs, workspace: this.workspace, gone: job.gone ?? [] },
        (started) => {
          running = started
        },
      )
      if (deployment !== undefined)
        this.emulator.github.deployments.endJob(deployment, left.exitCode === 0 ? 'success' : 'failure')
      return left
    } finally {
      undo()
    }
  }

  #disturb(disturbances: readonly Disturbance[], running: () => Running | undefined): () => void {
    const { emulator } = this
    const { time, requests } = this.process
    const isMeant = ({ where, since }: Meant, input: unknown) =>
      where?.(input) !== false &&
      (since === undefined || emulator.log.requests(since).some(({ response }) => typeof response === 'number'))
    const answers = disturbances.flatMap((one): readonly Fault[] =>
      one.how === 'answer'
        ? [{ ...one, times: one.times ?? Number.POSITIVE_INFINITY, where: (input) => isMeant(one, input) }]
        : [],
    )
    const undoStale = disturbances.some(({ how }) => how === 'stale') ? this.#beStale() : () => {}
    const counted = countedBy(isMeant)
    emulator.fail(...answers)
    const due = emulator.faults.due.bind(emulator.faults)
    emulator.faults.due = (operation, input) => {
      const fault = due(operation, input)
      if (fault !== undefined && isWaitedFor(fault, operation))
        setTimeout(() => void time.pass(patienceFor(operation)), 10)
      return fault
    }
    const redirected = disturbances.filter((one) => one.how === 'nowhere').map(counted)
    requests.redirect = (asked) => redirected.find((one) => one.isDue(asked))?.nowhere
    const signals = disturbances.filter((one) => one.how === 'signal').map((one) => counted({ ...one, times: 1 }))
    emulator.watch = async ({ when, ...asked }) => {
      const run = running()
      const due = run?.isAlive ? signals.find((one) => one.when === when && one.isDue(asked)) : undefined
      if (run === undefined || due === undefined) return
      await interrupt(run, due.signal, this.process)
    }
    return () => {
      emulator.faults.clear()
      emulator.faults.due = due
      requests.redirect = () => undefined
      emulator.watch = () => {}
      undoStale()
    }
  }

  /** Lists are as they were half a minute ago, whatever is made now; an endpoint is shown as it was some seconds ago. */
  #beStale(): () => void {
    const { emulator } = this
    const { listDelayMilliseconds } = emulator.options
    const workload = emulator.workload(QA_ACCOUNT)
    Object.assign(emulator.options, { listDelayMilliseconds: STALE_LIST_MILLISECONDS })
    workload.staleness = () => STALE_LOOK_MILLISECONDS
    return () => {
      Object.assign(emulator.options, { listDelayMilliseconds: listDelayMilliseconds ?? 0 })
      workload.staleness = () => 0
    }
  }
}

// The runner sends SIGINT, after 7.5 s SIGTERM, and kills after another 2.5 s (actions/runner, ProcessInvoker.cs).
const UNTIL_SIGTERM_MILLISECONDS = 7_500
const UNTIL_SIGKILL_MILLISECONDS = 2_500

/** A cancel whose request is answered in time (SIGINT), one whose request never is (SIGTERM), and the end of the process. */
async function interrupt(
  run: Running,
  signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL',
  { time }: Pick<InProcess, 'time'>,
): Promise<void> {
  if (signal === 'SIGKILL') run.kill()
  else run.signal('SIGINT')
  if (signal === 'SIGINT') return
  if (signal === 'SIGTERM') {
    await time.pass(UNTIL_SIGTERM_MILLISECONDS)
    if (run.isAlive) run.signal('SIGTERM')
    await time.pass(UNTIL_SIGKILL_MILLISECONDS)
    // The process that does not end by itself is killed, and its last step says so.
    setTimeout(() => run.kill({ isLate: true }), 100)
  }
  await new Promise<never>(() => {})
}

/** Nothing comes any more, or next to nothing: it is for time to pass. What is on its way arrives before. */
function isWaitedFor({ kind }: Fault, operation: string): boolean {
  // Core's client waits for the end of a body, and is not told that the connection is gone.
  return kind === 'timeout' || kind === 'trickle' || (kind === 'truncated' && operation === 'GetIdToken')
}

function countedBy(isMeant: (meant: Meant, input: unknown) => boolean) {
  return <One extends Disturbance>(one: One) => {
    let left = one.times ?? Number.POSITIVE_INFINITY
    return {
      ...one,
      isDue: ({ operation, input }: { readonly operation: string; readonly input: unknown }): boolean => {
        if (operation !== one.operation || !isMeant(one, input) || left <= 0) return false
        left -= 1
        return true
      },
    }
  }
}
