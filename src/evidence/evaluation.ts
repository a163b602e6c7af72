import type { Problem } from '../errors.js'
import type { ManifestFile } from '../manifest/file.js'
import { type Format, holdsMetrics } from '../metrics/formats/recognise.js'
import type { Metric, ReportDetails } from '../metrics/metric.js'
import { isBookkeeping } from '../metrics/report/bookkeeping.js'
import { declaredMetrics } from '../metrics/report/declared.js'
import { type OpenReport, openReport } from '../metrics/report/open-report.js'
import { residualsOf, withOwnDeviation } from '../metrics/report/standard-deviation.js'
import { undeclaredMetrics } from '../metrics/report/undeclared.js'
import { problemAt } from '../text/finding.js'
import { isWithoutDetails, NO_DETAILS, readDetails } from './details.js'
import { MAX_REPORT_BYTES } from './report-size.js'

/** No text of so many bytes has more characters. */
export const MAX_REPORT_CHARACTERS = MAX_REPORT_BYTES

/** A report as it was read. */
export interface ReportText {
  readonly path: string
  readonly text: string
}

export interface Evaluation {
  /** The declared ones in the manifest's order, then the others in the report's. Empty where there are problems. */
  readonly metrics: readonly Metric[]
  /** What makes the report or its declaration unusable, with places in either file. */
  readonly problems: readonly Problem[]
  /** What was left out without harm: numbers that nothing declares and that cannot be read. */
  readonly notices: readonly Problem[]
  /** What kind of report it is, in words: `SageMaker regression`, `flat JSON`, `nested JSON`. */
  readonly shape: string
  /** What it says beside numbers; nothing where there are problems. */
  readonly details: ReportDetails
}

/**
 * Reads the metrics of an evaluation report: those that `metrics.values` declares, each by its path, and after them every
 * other number in it, which is shown and never judged. Pure; never throws. `metrics: []` for a manifest without metrics.
 */
export function readEvaluation({
  report,
  file,
  others = new Map(),
}: {
  readonly report: ReportText
  readonly file: ManifestFile
  /** The reports of metrics that have their own, by the name that the manifest gives them. */
  readonly others?: ReadonlyMap<string, ReportText>
}): Evaluation {
  const definition = file.manifest.metrics
  if (definition === undefined) return { ...NOTHING, shape: 'none' }
  if (report.text.length > MAX_REPORT_CHARACTERS) return withoutMetrics([tooLarge(report)])

  const opened = openReport(report)
  if ('problems' in opened) return withoutMetrics(opened.problems)

  const { root, format } = opened
  const besides = openAll(others)
  const values = definition.values ?? {}
  const declared = declaredMetrics({ ...opened, file, values, others: besides.opened })
  const names = new Set(Object.keys(values))
  const undeclared = undeclaredMetrics({ ...opened, declared: { names, places: declared.places } })
  const residuals = residualsOf(root)
  const all = [...declared.metrics, ...undeclared.metrics.map((metric) => withOwnDeviation(metric, { residuals }))]
  const beside = readDetails(root, format)
  const problems = [...declared.problems, ...besides.problems]
  const isEmpty = all.length === 0 && problems.length === 0 && isWithoutDetails(beside.details)
  const empty = isEmpty ? [problemAt(root, ...emptiness(format, undeclared.notices))] : []
  return finished(
    {
      metrics: all,
      problems: [...problems, ...empty],
      notices: [...declared.notices, ...(isEmpty ? [] : undeclared.notices), ...beside.notices],
      shape: format.name,
      details: beside.details,
    },
    file,
  )
}

const NOTHING: Evaluation = { metrics: [], problems: [], notices: [], shape: 'unreadable', details: NO_DETAILS }

/** What was left out is then why there is nothing. */
function emptiness({ kind, name }: Format, [first]: readonly Problem[]): readonly [message: string, help?: string] {
  const message = 'the report has no number that could be a metric'
  if (first !== undefined) {
    const said = `${message}; ${first.message}`
    return first.help === undefined ? [said] : [said, first.help]
  }
  return [holdsMetrics(kind) ? message : `${message}; this looks like ${name}`]
}

/** A report that can be read, of which the manifest names metrics; what is wrong with one that cannot be is told once. */
function openAll(others: ReadonlyMap<string, ReportText>) {
  const opened = new Map<string, OpenReport>()
  const problems: Problem[] = []
  for (const [name, report] of others) {
    const read = report.text.length > MAX_REPORT_CHARACTERS ? { problems: [tooLarge(report)] } : openReport(report)
    if ('problems' in read) problems.push(...read.problems)
    else opened.set(name, read)
  }
  return { opened, problems }
}

function withoutMetrics(problems: readonly Problem[]): Evaluation {
  return { ...NOTHING, problems }
}

function tooLarge({ path, text }: ReportText): Problem {
  const size = `${(text.length / 1024 / 1024).toFixed(1)} million characters`
  return {
    at: { file: path, line: 1, column: 1 },
    message: `the report has ${size}; at most ${MAX_REPORT_CHARACTERS / 1024 / 1024} are read`,
    help: 'write the numbers that matter into a report of their own; curves need no 10,000 points',
  }
}

/** Marks the primary metric, and lets nothing through where anything is wrong. */
function finished(evaluation: Evaluation, file: ManifestFile): Evaluation {
  const wanted = file.manifest.metrics?.primary
  const { metrics } = evaluation
  if (evaluation.problems.length > 0) return { ...evaluation, metrics: [], details: NO_DETAILS }
  if (wanted !== undefined && !metrics.some(({ name }) => name === wanted)) {
    const help = `the metrics are ${metrics
      .slice(0, 10)
      .map(({ name }) => name)
      .join(', ')}${metrics.length > 10 ? ', …' : ''}`
    const problem = {
      at: file.locate(['metrics', 'primary']),
      message: `\`primary\` names no metric of this report`,
      help,
    }
    return { ...evaluation, metrics: [], details: NO_DETAILS, problems: [problem] }
  }
  const primary =
    wanted ??
    (
      metrics.find(({ isDeclared, goal }) => isDeclared || goal !== undefined) ??
      metrics.find(({ name }) => !isBookkeeping(name)) ??
      metrics[0]
    )?.name
  return { ...evaluation, metrics: metrics.map((metric) => ({ ...metric, isPrimary: metric.name === primary })) }
}
