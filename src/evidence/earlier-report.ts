import type { ManifestFile } from '../manifest/file.js'
import type { Constraint, MetricValue, ReportDetails, StoredMetrics } from '../metrics/metric.js'
import { declaredMetrics } from '../metrics/report/declared.js'
import { openReport } from '../metrics/report/open-report.js'
import { residualsOf, withOwnDeviation } from '../metrics/report/standard-deviation.js'
import { undeclaredMetrics } from '../metrics/report/undeclared.js'
import { readConstraints } from './constraints.js'
import { readDetails } from './details.js'
import { MAX_REPORT_CHARACTERS, type ReportText } from './evaluation.js'

/** What the report of an earlier version says. */
export interface EarlierReport extends StoredMetrics {
  readonly details: ReportDetails
}

/**
 * The numbers of an earlier version's own report: all that a report of that shape has, and what the candidate's manifest names
 * by a path. Undefined where it is no report that can be read. Pure; never throws.
 */
export function readEarlierReport(report: ReportText, file: ManifestFile): EarlierReport | undefined {
  if (report.text.length > MAX_REPORT_CHARACTERS) return undefined
  const opened = openReport(report)
  if ('problems' in opened) return undefined
  const own = Object.entries(file.manifest.metrics?.values ?? {}).filter(
    ([, definition]) => definition.report === undefined,
  )
  const declared = declaredMetrics({ ...opened, file, values: Object.fromEntries(own) })
  const residuals = residualsOf(opened.root)
  const others = undeclaredMetrics({ ...opened, declared: { names: new Set(), places: declared.places } })
  const all = [...others.metrics.map((metric) => withOwnDeviation(metric, { residuals })), ...declared.metrics]
  const metrics = new Map(
    all.map(({ path, value, standardDeviation }): [string, MetricValue] => {
      return [path, { value, ...(standardDeviation !== undefined && { standardDeviation }) }]
    }),
  )
  return { metrics, details: readDetails(opened.root, opened.format).details }
}

/** The thresholds in an earlier version's file of constraints; none where it is no such file. */
export function readEarlierConstraints(report: ReportText): readonly Constraint[] {
  if (report.text.length > MAX_REPORT_CHARACTERS) return []
  const opened = openReport(report)
  if ('problems' in opened || opened.format.kind !== 'constraints') return []
  return readConstraints(opened.root).constraints.map(({ constraint }) => constraint)
}
