import { randomUUID } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ActionError, messageOf } from '../errors.js'

/** What a run was about, for the step that reports after it was killed. Holds no secret. */
export interface Intent {
  /** `preparing`: nothing that changes anything was sent. `done`: the run said everything itself. */
  readonly phase: 'preparing' | 'registering' | 'changing' | 'done'
  /** How many models the run has. */
  readonly models: number
  readonly creations: readonly Creation[]
  readonly versions: readonly FoundVersion[]
  /** What a mode other than register sent that changes something. */
  readonly requests: readonly SentRequest[]
  /** The endpoint that a deployment was about to touch, or has touched. */
  readonly endpoint?: { readonly name: string; readonly config: string }
}

/** A request that changes something, as a sentence such as `UpdateEndpoint of churn to churn-v12-1a2b3c4d`. */
export interface SentRequest {
  readonly what: string
  /** Whether it is known what came of it. */
  readonly isAnswered: boolean
}

/** A request to create that was sent, known to the registry by its client token. */
export interface Creation {
  /** As it was sent: a name or an ARN. */
  readonly group: string
  readonly clientToken: string
  /** Whether it is known what came of it. */
  readonly isAnswered: boolean
}

/** A version that a manifest has come to. */
export interface FoundVersion {
  readonly manifest: string
  readonly arn: string
  readonly approvalStatus: string
  readonly registered: boolean
}

/** The file that outlives this process; written before each request whose outcome a kill could hide. */
export interface IntentFile {
  readonly path: string
  readonly current: () => Intent
  readonly update: (change: Partial<Intent>) => void
}

/** Starts the file in `folder` (RUNNER_TEMP), readable by this user alone. Throws where it cannot be written. */
export function startIntent(folder: string): IntentFile {
  const path = join(folder, `sagemaker-model-registry-${randomUUID()}.json`)
  let intent: Intent = { phase: 'preparing', models: 0, creations: [], versions: [], requests: [] }
  const write = (): void => {
    const text = JSON.stringify(intent)
    // A kill in the middle of writing leaves the old file whole.
    writeFileSync(`${path}.new`, text, { mode: 0o600, flush: true })
    try {
      renameSync(`${path}.new`, path)
    } catch {
      // Windows replaces no file that somebody has open, such as a virus scanner; what was written must not be lost for that.
      writeFileSync(path, text, { mode: 0o600, flush: true })
    }
  }
  begin(write)
  return {
    path,
    current: () => intent,
    update: (change) => {
      intent = { ...intent, ...change }
      write()
    },
  }
}

/** Without a journal a kill would hide what was sent, so that nothing is. */
function begin(write: () => void): void {
  try {
    write()
  } catch (error) {
    const message = `The journal of this run cannot be written, so that nothing was begun: ${messageOf(error)}.`
    const hint =
      'It lies in the folder of RUNNER_TEMP: see whether that is there, is writable, and whether the disk is full.'
    throw new ActionError('failed', message, { hint, cause: error })
  }
}

/** Reads the file and removes it; undefined where there is none that can be read. */
export function takeIntent(path: string): Intent | undefined {
  try {
    const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'))
    rmSync(path, { force: true })
    return isIntent(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}

function isIntent(value: unknown): value is Intent {
  const members = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
  return (
    typeof members.get('phase') === 'string' &&
    ['creations', 'versions', 'requests'].every((name) => Array.isArray(members.get(name)))
  )
}
