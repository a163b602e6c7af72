import { createHash } from 'node:crypto'
import { ActionError, type Problem } from '../../errors.js'
import { mapBounded } from '../../language/bounded.js'
import type { Manifest, ReportFile } from '../../manifest/schema/manifest.js'
import type { Check } from '../../markdown/checks.js'
import type { ReportStore } from '../../ports.js'
import type { KeyPath } from '../../text/path.js'
import { isInS3 } from '../../text/source.js'
import type { Candidate } from '../candidate.js'
import type { RegisterSettings } from '../registration.js'
import type { Resolved } from './resolved.js'

export { isInS3 } from '../../text/source.js'

const CONCURRENT_UPLOADS = 4
const STATISTICS = ['reports', 'model_quality', 'statistics']

/** A report that ModelMetrics or DriftCheckBaselines will name. */
export interface NamedReport {
  /** The key that names it, such as `['reports', 'bias', 'report']`. */
  readonly at: KeyPath
  readonly report: ReportFile
}

/** The reports that a manifest names under `reports` and `drift_baselines`, in its order. */
export function namedReports({ reports, drift_baselines }: Manifest): readonly NamedReport[] {
  return [...reportsUnder(['reports'], reports), ...reportsUnder(['drift_baselines'], drift_baselines)]
}

type Branch = { readonly [key: string]: ReportFile | Branch | undefined }

function reportsUnder(at: KeyPath, branch: Branch | undefined): readonly NamedReport[] {
  return Object.entries(branch ?? {}).flatMap(([key, value]) => {
    if (value === undefined) return []
    return isReport(value) ? [{ at: [...at, key], report: value }] : reportsUnder([...at, key], value)
  })
}

function isReport(value: ReportFile | Branch): value is ReportFile {
  return typeof value['file'] === 'string'
}

/** A report that has to lie in S3, and the key under which its file was read. */
export interface WantedReport extends NamedReport {
  readonly fileAt: KeyPath
}

/** The reports that the manifest names; the statistics of the model's quality are the report of `metrics` where it names none. */
export function wantedReports(
  manifest: Manifest,
  settings: Pick<RegisterSettings, 'reports'>,
): readonly WantedReport[] {
  const named = namedReports(manifest).map((one) => ({ ...one, fileAt: one.at }))
  const file = manifest.metrics?.report
  if (file === undefined || manifest.reports?.model_quality?.statistics !== undefined) return named
  if (!isInS3(file) && settings.reports === undefined) return named
  return [{ at: STATISTICS, report: { file }, fileAt: ['metrics', 'report'] }, ...named]
}

/** The reports that metrics have of their own, each once; the report of all metrics is not among them. */
export function reportsOfMetrics({ metrics }: Pick<Manifest, 'metrics'>): readonly string[] {
  return [...new Set(Object.values(metrics?.values ?? {}).flatMap(({ report }) => report ?? []))]
}

/** The reports of a manifest's metrics that can be read only with credentials. */
export function metricReportsInS3(manifest: Pick<Manifest, 'metrics'>): readonly string[] {
  const all = manifest.metrics === undefined ? [] : [manifest.metrics.report]
  return [...all, ...reportsOfMetrics(manifest)].filter(isInS3)
}

/** Whether a manifest's metrics can be read only with credentials. */
export function hasMetricsInS3(manifest: Pick<Manifest, 'metrics'>): boolean {
  return metricReportsInS3(manifest).length > 0
}

/** Whether a manifest names a report, of metrics or another, that can be read only with credentials. */
export function hasReportsInS3(manifest: Manifest): boolean {
  return hasMetricsInS3(manifest) || namedReports(manifest).some(({ report }) => isInS3(report.file))
}

/** The problems of report files that have nowhere to go: what a version names has to lie in S3. */
export function reportsWithoutPlace({ manifest, locate }: Candidate['file']): readonly Problem[] {
  return namedReports(manifest)
    .filter(({ report }) => !isInS3(report.file))
    .map(({ at, report }) => ({
      at: locate(at),
      message: `${at.join('.')}: ${report.file} is a file of the repository, and there is no place to upload it to`,
      help: 'give the input `reports-s3-uri`, or name an `s3://` object',
    }))
}

/**
 * Writes the files of the workspace to where the request names them, each once; what is there already is left. Gives what is
 * worth saying; rejects with `CallFailure`.
 */
export async function uploadReports(
  resolved: Pick<Resolved, 'reports'>,
  { settings, reports }: { readonly settings: RegisterSettings; readonly reports: ReportStore | undefined },
): Promise<readonly Check[]> {
  const place = settings.reports
  const files = new Map([...resolved.reports.values()].map((report) => [report.s3Uri, report]))
  const local = [...files.values()].flatMap(({ bytes, ...report }) =>
    bytes === undefined ? [] : [{ ...report, bytes }],
  )
  if (local.length === 0) return []
  if (place === undefined || reports === undefined) {
    throw new ActionError('invalid-input', 'reports-s3-uri: is empty, and there are report files to upload', {
      hint: 'Give the input `reports-s3-uri`.',
    })
  }
  const written = await mapBounded(local, CONCURRENT_UPLOADS, ({ s3Uri, bytes, contentType }) =>
    reports.writeOnce({ s3Uri, bytes, contentType, kmsKeyId: place.kmsKeyId, bucketOwner: place.bucketOwner }),
  )
  const count = written.filter((outcome) => outcome === 'written').length
  const [was, were] = local.length === 1 ? ['it was', 'One report'] : ['the others were', `${local.length} reports`]
  const detail =
    count === local.length
      ? `${were} uploaded to ${place.s3Uri}.`
      : `${count} of ${local.length} uploaded to ${place.s3Uri}; ${was} there already.`
  return [{ level: 'passed', title: 'Reports', detail }]
}

/** The SHA-256 of bytes, as 64 hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
