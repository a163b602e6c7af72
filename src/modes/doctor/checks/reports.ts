import { isInS3, metricReportsInS3, namedReports } from '../../../registry/resolve/reports-place.js'
import { ask } from '../asked.js'
import { type DoctorCheck, missing, ok, type Subject } from '../check.js'
import { writeChecks } from '../own-policy.js'
import type { DoctorPorts } from '../ports.js'
import { checksOf, EVERY_REFUSAL, needFor } from '../refused.js'
import type { Looking } from '../settings.js'

type Ports = Pick<DoctorPorts, 'reports' | 'simulate'>

/** Reports of metrics that lie in S3, and the place that report files are uploaded to. */
export async function reportsChecks(looking: Looking, ports: Ports): Promise<readonly DoctorCheck[]> {
  const uris = new Set(looking.settings.files.flatMap(({ manifest }) => metricReportsInS3(manifest)))
  const read = [...uris].map((uri) => reportChecks(looking, ports.reports, uri))
  return (await Promise.all([...read, placeChecks(looking, ports)])).flat()
}

/** What is larger than one byte is refused by our own limit after it was let read, so its first bytes are enough. */
async function reportChecks(
  { settings, needs }: Looking,
  reports: Ports['reports'],
  s3Uri: string,
): Promise<readonly DoctorCheck[]> {
  const subject: Subject = { name: 'report', account: settings.account, resource: s3Uri }
  const answer = await ask('s3:GetObject', reports.read({ s3Uri, maxBytes: 1 }))
  if (answer.kind === 'answered' || /has more than 1 bytes/.test(answer.failure.message))
    return [ok(subject, 'It is there, and may be read.')]
  const resource = s3Uri.replace(/^s3:\/\//, `arn:${settings.location.partition}:s3:::`)
  return checksOf({
    subject,
    failure: answer.failure,
    fails: EVERY_REFUSAL,
    needs,
    asked: { action: 's3:GetObject', resource },
  })
}

/** Where report files are uploaded to. Nothing is written: whether a bucket is there shows in how it refuses an object that is not. */
async function placeChecks(
  { settings, needs }: Looking,
  { reports, simulate }: Ports,
): Promise<readonly DoctorCheck[]> {
  const { reportsS3Uri, files, setting, location } = settings
  const isUploaded = files.some(({ manifest }) => namedReports(manifest).some(({ report }) => !isInS3(report.file)))
  if (reportsS3Uri === undefined) return isUploaded ? [NO_PLACE] : []
  const owner = setting.reports?.account ?? settings.account
  const subject: Subject = { name: 'reports-place', account: owner, resource: reportsS3Uri }
  const answer = await ask('s3:GetObject', reports.read({ s3Uri: `${reportsS3Uri}/doctor`, maxBytes: 1 }))
  if (answer.kind === 'failed') {
    const { failure } = answer
    if (failure.kind === 'not-found' && /^The bucket /.test(failure.message))
      return [missing(subject, `${failure.message} Correct \`reports-s3-uri\`, or make the bucket.`)]
    if (failure.kind === 'invalid-request') return checksOf({ subject, failure, fails: ['invalid-request'], needs })
  }
  const resource = `${reportsS3Uri.replace(/^s3:\/\//, `arn:${location.partition}:s3:::`)}/doctor/report.json`
  return writeChecks(
    {
      subject,
      actions: ['s3:PutObject'],
      resource,
      keys: { 's3:if-none-match': '*' },
      need: needFor(needs, { action: 's3:PutObject', resource }),
      ...(owner !== settings.account && {
        alsoDecides: `The bucket's policy in account ${owner} has to allow it, too.`,
      }),
    },
    { settings, simulate },
  )
}

const NO_PLACE = missing(
  { name: 'reports-place' },
  'A manifest names report files of the repository, and the input `reports-s3-uri` is empty: give it.',
)
