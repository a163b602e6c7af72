import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JsonObject } from './expressions.js'
import { JobLog } from './log.js'
import { type StepProcess, startProcess } from './process.js'

/** The machine that a job runs on. */
export interface Machine {
  readonly workspace: string
  /** RUNNER_TEMP; must exist. */
  readonly temp: string
  /** The environment that the runner itself was started with: PATH, HOME, proxies. */
  readonly env: Readonly<Record<string, string>>
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
