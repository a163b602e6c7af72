import type { Problem } from '../errors.js'
import type { Metric, ReportDetails } from '../metrics/metric.js'
import { openReport } from '../metrics/report/open-report.js'
import { toProblem } from '../metrics/report/unreadable.js'
import { problemAt } from '../text/finding.js'
import type { KeyPath } from '../text/path.js'
import { readConstraints, violation } from './constraints.js'
import { mergeDetails, NO_DETAILS, readDetails } from './details.js'
import { MAX_REPORT_CHARACTERS } from './evaluation.js'
import { expectationOf } from './expected-report.js'

/** A file that `reports` or `drift_baselines` names. */
export interface NamedReport {
  /** The key that names it, such as `['reports', 'bias', 'report']`. */
  readonly at: KeyPath
  readonly path: string
  readonly text: string
}

export interface ReportsReading {
  /** Of `reports`; `drift_baselines` are somebody's wish for later, and give constraints alone. */
  readonly details: ReportDetails
  /** What makes a file unusable where it is named, with the place in it. */
  readonly problems: readonly Problem[]
  /** What is worth saying and stops nothing: what was left out, and constraints that this very model breaks. */
  readonly notices: readonly Problem[]
  /** What was recognised in each file, in words; a file that is no JSON is not read. */
  readonly shapes: readonly { readonly at: KeyPath; readonly path: string; readonly shape: string }[]
}

/**
 * Reads the files that a manifest names beside its metrics: recognises each, refuses one that belongs in another place, and
 * gives what they say together. `metrics` are those of the same model, for its own constraints. Pure; never throws.
 */
export function readReports({
  files,
  metrics = [],
}: {
  readonly files: readonly NamedReport[]
  readonly metrics?: readonly Metric[]
}): ReportsReading {
  const read = files.map((file) => readReport(file, metrics))
  return {
    details: read.map(({ details }) => details).reduce(mergeDetails, NO_DETAILS),
    problems: read.flatMap(({ problems }) => problems),
    notices: read.flatMap(({ notices }) => notices),
    shapes: read.map(({ shape }, index) => ({ at: files[index]?.at ?? [], path: files[index]?.path ?? '', shape })),
  }
}

type NamedReading = Omit<ReportsReading, 'shapes'> & { readonly shape: string }

function readReport({ at, path, text }: NamedReport, metrics: readonly Metric[]): NamedReading {
  const nothing: NamedReading = { details: NO_DETAILS, problems: [], notices: [], shape: 'not read' }
  // A report may be anything that people look at, such as HTML; only JSON has a meaning to us.
  if (!/\.json$/i.test(path)) return nothing
  if (text.length > MAX_REPORT_CHARACTERS) return nothing
  const opened = openReport({ path, text })
  // SageMaker takes any file there.
  if ('problems' in opened) return { ...nothing, notices: opened.problems }
  const { root, format } = opened
  const unexpected = expectationOf(at, root, format)
  if (unexpected !== undefined) {
    const problem = problemAt({ ...root, end: root.start + 1 }, `${key(at)} ${unexpected.says}`)
    const said = unexpected.isOther ? { problems: [problem] } : { notices: [problem] }
    return { ...nothing, shape: format.name, ...said }
  }
  const { details, notices } = readDetails(root, format)
  const { constraints, unreadable } =
    format.kind === 'constraints' ? readConstraints(root) : { constraints: [], unreadable: [] }
  const broken = constraints.flatMap(({ constraint, at: place }) => {
    const message = violation(constraint, metrics)
    return message === undefined ? [] : [problemAt(place, message)]
  })
  return {
    details: {
      ...(at[0] === 'reports' ? details : NO_DETAILS),
      constraints: constraints.map(({ constraint }) => constraint),
    },
    problems: [],
    notices: [...notices, ...unreadable.map(toProblem), ...broken],
    shape: format.name,
  }
}

function key(at: KeyPath): string {
  return `\`${at.join('.')}\``
}
