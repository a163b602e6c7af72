import { dirname } from 'node:path/posix'
import { ActionError, type Problem } from '../errors.js'
import { NO_DETAILS } from '../evidence/details.js'
import { type Evaluation, readEvaluation } from '../evidence/evaluation.js'
import type { ReportsReading } from '../evidence/named-reports.js'
import { defined } from '../language/defined.js'
import { propertyOf } from '../language/unknown.js'
import type { ManifestFile } from '../manifest/file.js'
import type { ModelCardContent } from '../manifest/schema/card.js'
import type { Metric } from '../metrics/metric.js'
import type { Candidate, LocalReport } from '../registry/candidate.js'
import { hasMetricsInS3, isInS3, namedReports, reportsOfMetrics } from '../registry/resolve/reports-place.js'
import type { KeyPath } from '../text/path.js'
import type { ReportReader } from './report-reader.js'
import { besideManifest, decode, readFile } from './workspace.js'

const MAX_CARD_BYTES = 256 * 1024

/** What a report of metrics says; `shape` and `report` are absent where it is not read here. */
export interface Evaluated extends Omit<Evaluation, 'shape'>, Pick<Candidate, 'report' | 'metricReports'> {
  readonly shape?: string
}

const NOTHING: Evaluated = { metrics: [], problems: [], notices: [], details: NO_DETAILS }

/** Reads the metrics of a manifest. A report in S3 is read once there are credentials. */
export async function evaluate(file: ManifestFile, reader: ReportReader): Promise<Evaluated> {
  const name = file.manifest.metrics?.report
  if (name === undefined) return NOTHING
  const [main, others] = await Promise.all([
    isInS3(name) ? NOT_HERE : readText(file, { name, at: ['metrics', 'report'] }, reader),
    readOwnReports(file, reader),
  ])
  const metricReports = new Map(
    others.flatMap(({ name, report }) => (report === undefined ? [] : [[name, report] as const])),
  )
  const problems = [main, ...others].flatMap(({ problem }) => problem ?? [])
  const read = {
    ...defined({ report: main.report }),
    ...(metricReports.size > 0 && { metricReports }),
  }
  if (problems.length > 0 || main.report === undefined || hasMetricsInS3(file.manifest))
    return { ...NOTHING, ...read, problems }
  return { ...readEvaluation({ report: main.report, file, others: metricReports }), ...read }
}

/** The reports that metrics name for themselves, each once. */
function readOwnReports(file: ManifestFile, reader: ReportReader) {
  const values = Object.entries(file.manifest.metrics?.values ?? {})
  const local = reportsOfMetrics(file.manifest).filter((name) => !isInS3(name))
  return Promise.all(
    local.map(async (name) => {
      const metric = values.find(([, { report }]) => report === name)?.[0] ?? ''
      return { name, ...(await readText(file, { name, at: ['metrics', 'values', metric, 'report'] }, reader)) }
    }),
  )
}

interface ReadText {
  readonly report?: { readonly path: string; readonly text: string }
  readonly problem?: Problem
}

/** In S3, where it is read once there are credentials. */
const NOT_HERE: ReadText = {}

async function readText(
  file: ManifestFile,
  { name, at }: { readonly name: string; readonly at: KeyPath },
  reader: ReportReader,
): Promise<ReadText> {
  const path = besideManifest(file.path, name)
  try {
    return { report: { path, text: await reader.text(path) } }
  } catch (error) {
    return { problem: problemOf(file, at, error) }
  }
}

/** Reads the files of the workspace that `metrics`, `reports` and `drift_baselines` name. */
export async function readNamed(
  file: ManifestFile,
  reader: ReportReader,
): Promise<{ readonly files: readonly LocalReport[]; readonly problems: readonly Problem[] }> {
  const { metrics } = file.manifest
  const own = metrics === undefined ? [] : [{ at: ['metrics', 'report'], name: metrics.report }]
  const others = namedReports(file.manifest).map(({ at, report }) => ({ at, name: report.file }))
  const read = await Promise.all(
    [...own, ...others]
      .filter(({ name }) => !isInS3(name))
      .map(async ({ at, name }) => {
        const path = besideManifest(file.path, name)
        try {
          return { file: { at, path, bytes: await reader.bytes(path) } }
        } catch (error) {
          const problem = problemOf(file, at, error)
          return { problem }
        }
      }),
  )
  return {
    files: read.flatMap((one) => (one.file === undefined ? [] : [one.file])),
    // That of the metrics is told by what reads them.
    problems: read.slice(own.filter(({ name }) => !isInS3(name)).length).flatMap((one) => one.problem ?? []),
  }
}

/** What the reports say that `reports` and `drift_baselines` name; what reads them is loaded where there are any. */
export async function readNamedReports(
  files: readonly LocalReport[],
  metrics: readonly Metric[],
): Promise<Omit<ReportsReading, 'shapes'>> {
  const texts = files.flatMap(({ at, path, bytes }) => {
    const text = at[0] === 'metrics' ? undefined : textOf(bytes, path)
    return text === undefined ? [] : [{ at, path, text }]
  })
  if (texts.length === 0) return { details: NO_DETAILS, problems: [], notices: [] }
  const { readReports } = await import('../evidence/named-reports.js')
  return readReports({ files: texts, metrics })
}

/**
 * A report goes into SageMaker as its bytes, and a version is known by them (ruling 1): where a checkout writes other line ends,
 * as git does on Windows, the same commit is another candidate.
 */
export function lineEndNotices(file: ManifestFile, files: readonly LocalReport[]): readonly Problem[] {
  return files
    .filter(({ at, path, bytes }) => at[0] !== 'metrics' && textOf(bytes, path)?.includes('\r\n'))
    .map(({ at, path }) => ({
      at: file.locate(at),
      message: `${path} has Windows line ends (CRLF), and a version is known by the bytes of this file: checked out with other line ends, the same commit is another candidate`,
      help: 'add `*.json text eol=lf` to .gitattributes, so that every checkout has the same bytes',
    }))
}

// A report may be anything that people look at, such as a PDF.
function textOf(bytes: Uint8Array, path: string): string | undefined {
  try {
    return decode(bytes, path)
  } catch {
    return undefined
  }
}

/** The model card: the sections of the manifest, or the file that it names. */
export async function readCard(
  file: ManifestFile,
  workspace: string,
): Promise<{ readonly card?: ModelCardContent; readonly problems: readonly Problem[] }> {
  const { file: name, ...sections } = file.manifest.model_card ?? {}
  if (name === undefined) return { problems: [], ...(Object.keys(sections).length === 0 ? {} : { card: sections }) }
  const at: KeyPath = ['model_card', 'file']
  try {
    const text = await readFile({ workspace, path: besideManifest(file.path, name), maxBytes: MAX_CARD_BYTES })
    const { readModelCard } = await import('../manifest/read-card.js')
    return readModelCard(text)
  } catch (error) {
    return { problems: [problemOf(file, at, error)] }
  }
}

function problemOf(file: ManifestFile, at: KeyPath, error: unknown): Problem {
  if (!(error instanceof ActionError)) throw error
  return {
    at: file.locate(at),
    message: `${at.at(-1) === 'file' ? 'the card' : 'the report'} ${error.message}`,
    ...helpFor(file, at, error),
  }
}

/** A path from the root of the repository, as workflows write paths, lies twice in the manifest's folder. */
function helpFor(file: ManifestFile, at: KeyPath, error: ActionError): { readonly help?: string } {
  const folder = dirname(file.path)
  const named = namedAt(file, at)
  if (folder !== '.' && named?.startsWith(`${folder}/`))
    return { help: `paths are relative to the manifest: write \`${named.slice(folder.length + 1)}\`` }
  return error.hint === undefined ? {} : { help: error.hint }
}

function namedAt({ manifest }: ManifestFile, at: KeyPath): string | undefined {
  const value = at.reduce<unknown>((inner, key) => propertyOf(inner, String(key)), manifest)
  if (typeof value === 'string') return value
  const name = propertyOf(value, 'file')
  return typeof name === 'string' ? name : undefined
}
