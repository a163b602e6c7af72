import { ActionError, CallFailure, type Problem } from '../errors.js'
import { isWithoutDetails, mergeDetails, NO_DETAILS } from '../evidence/details.js'
import { readEvaluation } from '../evidence/evaluation.js'
import { MAX_REPORT_BYTES } from '../evidence/report-size.js'
import { mapBounded } from '../language/bounded.js'
import { defined } from '../language/defined.js'
import type { ManifestFile } from '../manifest/file.js'
import type { ReportStore } from '../ports.js'
import type { Candidate, LocalReport } from '../registry/candidate.js'
import { asActionError, isFailure, RUN_AGAIN, sentenceOf } from '../registry/failure.js'
import { hasMetricsInS3, isInS3, namedReports, reportsOfMetrics } from '../registry/resolve/reports-place.js'
import type { KeyPath } from '../text/path.js'
import { readNamedReports } from './files.js'
import { decode } from './workspace.js'

const CONCURRENT_READS = 4

export interface ReadFromS3 {
  readonly candidates: readonly Candidate[]
  /** What is wrong in reports, told at the keys that name them. */
  readonly problems: readonly Problem[]
  readonly notices: readonly Problem[]
}

/**
 * Reads what candidates name in S3: their metrics, and what their other reports say. Rejects with `ActionError` where
 * metrics cannot be read, since a model whose gates nobody judged would pass unseen; any other report that cannot be read is
 * passed over here, and said where its digest is missing.
 */
export async function withReportsOfS3(candidates: readonly Candidate[], reports: ReportStore): Promise<ReadFromS3> {
  const failures: ActionError[] = []
  const read = await mapBounded(candidates, CONCURRENT_READS, async (candidate) => {
    try {
      return await withReports(candidate, reports)
    } catch (error) {
      if (!(error instanceof ActionError)) throw error
      failures.push(error)
      return { candidate, problems: [], notices: [] }
    }
  })
  const [first, ...others] = failures
  if (first !== undefined) throw others.length === 0 ? first : together(first, failures)
  return {
    candidates: read.map(({ candidate }) => candidate),
    problems: read.flatMap(({ problems }) => problems),
    notices: read.flatMap(({ notices }) => notices),
  }
}

interface ReadCandidate extends Pick<ReadFromS3, 'problems' | 'notices'> {
  readonly candidate: Candidate
}

async function withReports(candidate: Candidate, reports: ReportStore): Promise<ReadCandidate> {
  const { file } = candidate
  const [read, others] = await Promise.all([readAllMetrics(candidate, reports), readOthers(candidate, reports)])
  const { report, metricReports } = read ?? {}
  const evaluated = report && readEvaluation({ report, file, ...defined({ others: metricReports }) })
  const metrics = evaluated?.metrics ?? candidate.metrics
  const told = await readNamedReports(others, metrics)
  const all = [candidate.details, evaluated?.details, told.details].filter((one) => one !== undefined)
  const details = all.reduce(mergeDetails, NO_DETAILS)
  const here = (at: KeyPath, problems: readonly Problem[]) => problems.map((one) => atKey(file, at, one))
  const keyOf = ({ at }: Problem) => others.find(({ path }) => path === at.file)?.at ?? ['reports']
  const both = (which: 'problems' | 'notices') => [
    ...here(['metrics', 'report'], evaluated?.[which] ?? []),
    ...told[which].map((one) => atKey(file, keyOf(one), one)),
  ]
  return {
    candidate: {
      ...candidate,
      metrics,
      ...read,
      ...(evaluated && { shape: evaluated.shape }),
      ...(!isWithoutDetails(details) && { details }),
    },
    problems: both('problems'),
    notices: both('notices'),
  }
}

/** The report of the metrics and those that metrics have of their own, where one of them is in S3; undefined where none is. */
async function readAllMetrics(
  candidate: Candidate,
  reports: ReportStore,
): Promise<Pick<Candidate, 'report' | 'metricReports'> | undefined> {
  const { manifest } = candidate.file
  const name = manifest.metrics?.report
  if (name === undefined || !hasMetricsInS3(manifest)) return undefined
  const own = reportsOfMetrics(manifest).filter(isInS3)
  const [report, ...others] = await Promise.all([
    isInS3(name) ? readMetrics(candidate, name, reports) : candidate.report,
    ...own.map((one) => readMetrics(candidate, one, reports)),
  ])
  const found = others.flatMap((one) => (one === undefined ? [] : [[one.path, one] as const]))
  return { ...defined({ report }), metricReports: new Map([...(candidate.metricReports ?? []), ...found]) }
}

async function readMetrics({ file }: Candidate, s3Uri: string, reports: ReportStore) {
  try {
    return { path: s3Uri, text: decode(await reports.read({ s3Uri, maxBytes: MAX_REPORT_BYTES }), s3Uri) }
  } catch (error) {
    const at = file.locate(['metrics', 'report'])
    const failed = isFailure(error, 'not-found', 'invalid-request')
      ? new ActionError('invalid-manifest', `The metrics could not be read. ${sentenceOf(error)}`, {
          hint: error.hint ?? 'Upload the report before the run, or name another in `metrics`.',
        })
      : asActionError(error, 'The metrics could not be read, so that no gate could be judged')
    const { code, message, hint = RUN_AGAIN } = failed
    throw new ActionError(code, `${file.path}: ${message}`, {
      problems: [{ at, message }],
      hint,
      cause: error,
    })
  }
}

async function readOthers({ file }: Candidate, reports: ReportStore): Promise<readonly LocalReport[]> {
  const named = namedReports(file.manifest).filter(({ report }) => isInS3(report.file))
  const read = await mapBounded(named, CONCURRENT_READS, async ({ at, report }) => {
    try {
      return { at, path: report.file, bytes: await reports.read({ s3Uri: report.file, maxBytes: MAX_REPORT_BYTES }) }
    } catch (error) {
      if (error instanceof CallFailure) return undefined
      throw error
    }
  })
  return read.filter((one) => one !== undefined)
}

// An object in S3 is no file of the repository, where an annotation could stand.
function atKey(file: ManifestFile, at: KeyPath, problem: Problem): Problem {
  if (!isInS3(problem.at.file)) return problem
  const { sourceLine: _line, ...rest } = problem
  const { line, column } = problem.at
  return { ...rest, at: file.locate(at), message: `${problem.at.file}:${line}:${column}: ${problem.message}` }
}

function together(first: ActionError, all: readonly ActionError[]): ActionError {
  const hints = new Set(all.flatMap(({ hint }) => (hint === undefined ? [] : [hint])))
  return new ActionError(first.code, all.map(({ message }) => message).join('\n'), {
    problems: all.flatMap(({ problems }) => problems),
    hint: [...hints].join('\n'),
    cause: first,
  })
}
