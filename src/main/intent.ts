import { randomUUID } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a run was about, for the step that reports after it was killed. Holds no secret. */
export interface Intent {
  /** `preparing`: nothing that changes anything was sent. `done`: the run said everything itself. */
  readonly phase: 'preparing' | 'registering' | 'reporting' | 'done'
  /** How many models the run has. */
  readonly models: number
  readonly region: string
  /** A request to create that was sent, by its client token; `arn` once its version is known. */
  readonly creates: readonly Creation[]
}

export interface Creation {
  readonly group: string
  readonly clientToken: string
  readonly state: 'sent' | 'answered'
  readonly arn?: string
  readonly approvalStatus?: string
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
  let intent: Intent = { phase: 'preparing', models: 0, region: '', creates: [] }
  const write = (): void => {
    // A kill in the middle of writing leaves the old file whole.
    writeFileSync(`${path}.new`, JSON.stringify(intent), { mode: 0o600, flush: true })
    renameSync(`${path}.new`, path)
  }
  write()
  return {
    path,
    current: () => intent,
    update: (change) => {
      intent = { ...intent, ...change }
      write()
    },
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
  return (
    typeof value === 'object' &&
    value !== null &&
    'phase' in value &&
    typeof value.phase === 'string' &&
    'creates' in value &&
    Array.isArray(value.creates)
  )
}
