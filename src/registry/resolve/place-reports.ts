import { ActionError, CallFailure } from '../../errors.js'
import { MAX_REPORT_BYTES } from '../../evidence/report-size.js'
import { defined } from '../../language/defined.js'
import type { Check } from '../../markdown/checks.js'
import type { ReportStore } from '../../ports.js'
import type { Candidate } from '../candidate.js'
import type { RegisterSettings } from '../registration.js'
import { mapOrProblems, wrong } from './error.js'
import { isInS3, reportsWithoutPlace, sha256, type WantedReport } from './reports-place.js'
import type { PlacedReport, Resolved } from './resolved.js'

const CONCURRENT_READS = 4

export interface Placing {
  readonly candidate: Candidate
  readonly settings: RegisterSettings
  readonly reports: ReportStore | undefined
}

/**
 * Where each report lies that a version names: files of the workspace under `reports-s3-uri`, named by their content, and
 * objects in S3 as they are, with the digest of those that can be read. A digest that the manifest gives is compared.
 * Rejects with `ActionError` for a file without a place, an object that does not exist, and a digest that differs.
 */
export async function placeReports(
  wanted: readonly WantedReport[],
  placing: Placing,
): Promise<Pick<Resolved, 'reports' | 'checks'>> {
  const { candidate, settings } = placing
  const problems = settings.reports === undefined ? reportsWithoutPlace(candidate.file) : []
  if (problems.length > 0) {
    throw new ActionError('invalid-manifest', problems.map(({ message }) => message).join('\n'), { problems })
  }
  const placed = await mapOrProblems(wanted, CONCURRENT_READS, async (one) => ({
    key: one.at.join('.'),
    ...(await place(one, placing)),
  }))
  const unread = placed.flatMap(({ unread }) => (unread === undefined ? [] : [unread]))
  const notice: Check = {
    level: 'notice',
    title: 'Reports',
    detail: `Registered without a digest, since they could not be read here. ${[...new Set(unread)].join('\n')}`,
  }
  return {
    reports: new Map(placed.map(({ key, report }) => [key, report])),
    checks: unread.length === 0 ? [] : [notice],
  }
}

interface Placed {
  readonly report: PlacedReport
  /** Why there is no digest. */
  readonly unread?: string
}

async function place(wanted: WantedReport, placing: Placing): Promise<Placed> {
  const { file, content_type, digest } = wanted.report
  const contentType = content_type ?? contentTypeOf(file)
  return isInS3(file)
    ? placeObject({ wanted, contentType, ...defined({ digest }) }, placing)
    : { report: placeFile({ wanted, contentType }, placing) }
}

/** Named by its content, so that the same file is uploaded once and none is ever overwritten. */
function placeFile(
  { wanted, contentType }: { readonly wanted: WantedReport; readonly contentType: string },
  { candidate, settings }: Placing,
): PlacedReport {
  const { file } = candidate
  const key = wanted.fileAt.join('.')
  const local = candidate.files?.find(({ at }) => at.join('.') === key)
  if (local === undefined || settings.reports === undefined) {
    throw wrong({ file, at: wanted.fileAt, message: `${wanted.report.file} was not read.`, hint: 'Run the job again.' })
  }
  const hex = sha256(local.bytes)
  refuseOtherDigest(wanted, `sha256:${hex}`, candidate)
  const name = (local.path.split('/').at(-1) ?? '').replace(/[^\w!.*'()=+@-]/gu, '_') // safe in an S3 key
  const s3Uri = `${settings.reports.s3Uri}/${file.manifest.group}/${hex}/${name}`
  return { s3Uri, contentType, digest: `sha256:${hex}`, bytes: local.bytes }
}

async function placeObject(
  of: { readonly wanted: WantedReport; readonly contentType: string; readonly digest?: string },
  { candidate, reports }: Placing,
): Promise<Placed> {
  const { wanted, contentType, digest } = of
  const s3Uri = wanted.report.file
  const said: PlacedReport = { s3Uri, contentType, ...defined({ digest }) }
  if (reports === undefined) return { report: said, unread: `${s3Uri}: nobody could be asked.` }
  try {
    const found = `sha256:${sha256(await reports.read({ s3Uri, maxBytes: MAX_REPORT_BYTES }))}`
    refuseOtherDigest(wanted, found, candidate)
    return { report: { ...said, digest: found } }
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error
    if (error.kind !== 'not-found') {
      return { report: said, unread: [error.message, error.hint].filter((part) => part !== undefined).join('\n') }
    }
    const hint = 'Upload the report before the version is registered, or correct the URI.'
    throw wrong({ file: candidate.file, at: wanted.fileAt, message: `${s3Uri} does not exist.`, hint, cause: error })
  }
}

function refuseOtherDigest({ at, report }: WantedReport, found: string, { file }: Candidate): void {
  if (report.digest === undefined || report.digest === found) return
  const message = `${report.file} has the digest ${found}, and the manifest says ${report.digest}.`
  throw wrong({ file, at, message, hint: 'It was changed since, or another is meant: correct `digest` or `file`.' })
}

// ContentType is a required member. What Clarify and Model Monitor write is JSON.
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  jsonl: 'application/jsonlines',
  csv: 'text/csv',
  html: 'text/html',
  ipynb: 'application/x-ipynb+json',
  pdf: 'application/pdf',
  txt: 'text/plain',
  yaml: 'application/yaml',
  yml: 'application/yaml',
}

function contentTypeOf(file: string): string {
  return CONTENT_TYPES[/\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream'
}
