import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ActionError, withHint } from '../errors.js'
import { MAX_OUTPUT_BYTES } from '../report/output.js'
import type { ModeRun, Settled } from './mode-run.js'
import { onItsWay } from './on-its-way.js'

/** What a mode came to, for all who listen. */
export interface ModeReport {
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

/** What a run came to, ready to be published. */
export interface Published {
  readonly failure: Pick<NonNullable<Settled['failure']>, 'code'> | undefined
  readonly outputs: Readonly<Record<string, string>>
  readonly report: object
  readonly reportJson: string
  readonly summary: () => string | Promise<string>
  /** Writes the comment, if any, and gives its URL. */
  readonly comment: () => Promise<string | undefined>
}

/** Publishes outputs first, which must not be lost, and then summary and comment. */
export async function publish(
  { runner }: Pick<ModeRun, 'runner'>,
  { failure, outputs, report, reportJson, summary, comment }: Published,
): Promise<void> {
  for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value)
  runner.setOutput('report-json', reportJson)
  runner.setOutput('report-path', await writeReport(report))
  runner.setOutput('failure-reason', failure?.code ?? '')
  // GitHub is asked while the summary is made.
  const { answer } = await onItsWay(comment)
  await runner.writeSummary(await summary())
  const url = await answer
  if (url === undefined) return
  runner.setOutput('comment-url', url)
  runner.info(`Comment: ${url}`)
}

/** The same for a mode whose report says by itself why it failed. */
export async function publishReport(
  request: Pick<ModeRun, 'runner'>,
  { failure, summary, outputs, report, reportJson, comment }: ModeReport,
): Promise<void> {
  const whole = { ...report, ...(failure && { failureReason: failure.code, message: failure.message }) }
  const text = JSON.stringify(whole)
  const short =
    Buffer.byteLength(text) <= MAX_OUTPUT_BYTES ? text : JSON.stringify({ truncated: true, ...scalars(whole) })
  await publish(request, {
    failure,
    outputs: Object.fromEntries(outputs),
    report: whole,
    reportJson: reportJson ?? short,
    summary: () => summary,
    comment,
  })
}

/** How the shell ends the run. */
export function settleWith(failure: ActionError | undefined): Settled {
  return { failure: failure && { code: failure.code, message: withHint(failure) } }
}

/** The one failure that the step is named after: the first, with what is said of all. */
export function firstOf(failures: readonly NonNullable<Settled['failure']>[]): Settled {
  const [first] = failures
  return { failure: first && { code: first.code, message: failures.map(({ message }) => message).join('\n') } }
}

/** Writes the whole report beside the runner's other files, readable by this user alone; the empty text where it cannot. */
export async function writeReport(report: object): Promise<string> {
  const path = join(process.env['RUNNER_TEMP'] || tmpdir(), `model-registry-report-${randomUUID()}.json`)
  try {
    await writeFile(path, linesOf(report), { mode: 0o600 })
    return path
  } catch {
    return '' // A full disk takes the file, not the result.
  }
}

/** A line for each member and for each item of a list: a thousand models are never one text in memory. */
function* linesOf(report: object): Generator<string> {
  let before = '{\n'
  for (const [name, value] of Object.entries(report)) {
    if (value === undefined) continue
    yield `${before}${JSON.stringify(name)}: `
    before = ',\n'
    if (!Array.isArray(value)) {
      yield JSON.stringify(value)
      continue
    }
    yield '['
    for (const [index, item] of value.entries()) yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(item)}`
    yield value.length === 0 ? ']' : '\n]'
  }
  yield before === ',\n' ? '\n}\n' : '{}\n'
}

function scalars(report: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(report).filter(([, value]) => typeof value !== 'object'))
}
