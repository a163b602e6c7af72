import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ActionError } from '../errors.js'
import type { ModeRun, Settled } from './mode-run.js'

const MAX_REPORT_BYTES = 100_000 // an environment string ends at 131,072 bytes, and outputs become such strings

/** What a mode came to, for all who listen. */
export interface Told {
  readonly failure: ActionError | undefined
  readonly summary: string
  readonly outputs: readonly (readonly [string, string])[]
  /** Plain data for the file of `report-path`, and for `report-json` where it is short enough. */
  readonly report: object
  /** What `report-json` says instead where the mode knows how to shorten its report. */
  readonly reportJson?: string
  /** Writes the comment, if any, and gives its URL. */
  readonly comment: () => Promise<string | undefined>
}

/** Tells outputs, summary and comment, in the order of what must not be lost. */
export async function tellReport(
  { runner }: Pick<ModeRun, 'runner'>,
  { failure, summary, outputs, report, reportJson, comment }: Told,
): Promise<void> {
  for (const [name, value] of outputs) runner.setOutput(name, value)
  const whole = { ...report, ...(failure && { failureReason: failure.code, message: failure.message }) }
  const text = JSON.stringify(whole)
  const short =
    Buffer.byteLength(text) <= MAX_REPORT_BYTES ? text : JSON.stringify({ truncated: true, ...scalars(whole) })
  runner.setOutput('report-json', reportJson ?? short)
  runner.setOutput('report-path', await writeReport(JSON.stringify(whole, null, 2)))
  runner.setOutput('failure-reason', failure?.code ?? '')
  await runner.writeSummary(summary)
  const url = await comment()
  if (url === undefined) return
  runner.setOutput('comment-url', url)
  runner.info(`Comment: ${url}`)
}

/** How the shell ends the run. */
export function settleWith(failure: ActionError | undefined): Settled {
  if (failure === undefined) return { failure: undefined }
  const { code, message, hint } = failure
  return { failure: { code, message: hint === undefined ? message : `${message}\n${hint}` } }
}

/** Writes the whole report beside the runner's other files, readable by this user alone; the empty text where it cannot. */
export async function writeReport(text: string): Promise<string> {
  const path = join(process.env['RUNNER_TEMP'] || tmpdir(), `model-registry-report-${randomUUID()}.json`)
  try {
    await writeFile(path, `${text}\n`, { mode: 0o600 })
    return path
  } catch {
    return '' // A full disk takes the file, not the result.
  }
}

function scalars(report: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(report).filter(([, value]) => typeof value !== 'object'))
}
