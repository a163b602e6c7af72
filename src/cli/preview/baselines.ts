import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { candidateOf } from '../../candidate/read.js'
import type { ReportReader } from '../../candidate/report-reader.js'
import { decode } from '../../candidate/workspace.js'
import { ActionError, messageOf } from '../../errors.js'
import { readEarlierReport } from '../../evidence/earlier-report.js'
import { MAX_REPORT_BYTES } from '../../evidence/report-size.js'
import { defined } from '../../language/defined.js'
import type { Baseline } from '../../metrics/metric.js'
import type { Candidate } from '../../registry/candidate.js'
import { type Base, blob } from '../git/base.js'

/** What candidates are compared with, and what is worth saying of those that are not. */
export interface Baselines {
  readonly baselines: ReadonlyMap<string, Baseline>
  readonly notes: readonly string[]
}

/** The report that somebody names, relative to where they stand. Throws `invalid-input` for what is no report of metrics. */
export async function baselineOfFile(
  candidates: readonly Candidate[],
  of: { readonly folder: string; readonly name: string },
): Promise<Baselines> {
  const { folder, name } = of
  const [candidate, ...others] = candidates
  if (candidate === undefined) return NONE
  if (others.length > 0)
    throw new ActionError(
      'invalid-input',
      `--baseline: ${name} is the report of one model, and there are ${candidates.length} manifests`,
      {
        hint: 'Name the manifest that it is for.',
      },
    )
  const report = readEarlierReport({ path: name, text: await textOf(resolve(folder, name), name) }, candidate.file)
  if (report === undefined || report.metrics.size === 0)
    throw new ActionError('invalid-input', `--baseline: ${name} is no report of metrics`, {
      hint: 'Give a report of the same form as the one that `metrics` of the manifest names.',
    })
  return { baselines: new Map([[candidate.file.path, { kind: 'report', name, ...report }]]), notes: [] }
}

async function textOf(path: string, name: string): Promise<string> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new ActionError('invalid-input', `--baseline: ${messageOf(cause)}`, { cause })
  })
  if (bytes.length > MAX_REPORT_BYTES)
    throw new ActionError(
      'invalid-input',
      `--baseline: ${name} has ${bytes.length} bytes; ${MAX_REPORT_BYTES} are allowed`,
    )
  return decode(bytes, name)
}

/** The reports as they are on the base branch: those of the same paths, read by the manifests as they are here. */
export async function baselinesOfGit(
  candidates: readonly Candidate[],
  of: { readonly root: string; readonly base: Base },
): Promise<Baselines> {
  const found = await Promise.all(candidates.map((candidate) => baselineOf(candidate, of)))
  return {
    baselines: new Map(found.flatMap(({ path, baseline }) => (baseline === undefined ? [] : [[path, baseline]]))),
    notes: found.flatMap(({ note }) => note ?? []),
  }
}

async function baselineOf(
  { file, report }: Candidate,
  { root, base }: { readonly root: string; readonly base: Base },
): Promise<{ readonly path: string; readonly baseline?: Baseline; readonly note?: string }> {
  const { path } = file
  if (report === undefined) return { path }
  const name = `${report.path} on ${base.name}`
  const reader = reportsAt(root, base)
  const text = await reader.text(report.path).catch(undefinedFor)
  if (text === undefined) return { path, note: `${name}: there is no such file, so ${path} is compared with nothing.` }
  // As the candidate was read, with the reports of metrics that have their own. Where that has a problem, by the report alone.
  const { candidate } = await candidateOf(file, root, reader)
  const { details } = candidate
  if (candidate.metrics.length > 0) {
    const metrics = new Map(candidate.metrics.map((metric) => [metric.path, metric]))
    return { path, baseline: { kind: 'report', name, metrics, ...defined({ details }) } }
  }
  const read = readEarlierReport({ path: name, text }, file)
  if (read !== undefined) return { path, baseline: { kind: 'report', name, ...read } }
  return { path, note: `${name} is no report of metrics, so ${path} is compared with nothing.` }
}

function reportsAt(root: string, { commit, name }: Base): ReportReader {
  const bytes = async (path: string): Promise<Uint8Array> => {
    const found = await blob(root, { commit, path })
    if (found === undefined) throw new ActionError('invalid-input', `${path} is not on ${name}`)
    if (found.length > MAX_REPORT_BYTES)
      throw new ActionError(
        'invalid-input',
        `${path} on ${name} has ${found.length} bytes; ${MAX_REPORT_BYTES} are allowed`,
      )
    return found
  }
  return { bytes, text: async (path) => decode(await bytes(path), path) }
}

const NONE: Baselines = { baselines: new Map(), notes: [] }

function undefinedFor(error: unknown): undefined {
  if (error instanceof ActionError) return undefined
  throw error
}
