import { CallFailure } from '../../errors.js'
import { isWithoutDetails, mergeDetails, NO_DETAILS } from '../../evidence/details.js'
import { readEarlierConstraints, readEarlierReport } from '../../evidence/earlier-report.js'
import { MAX_REPORT_BYTES } from '../../evidence/report-size.js'
import type { ManifestFile } from '../../manifest/file.js'
import type { Check } from '../../markdown/checks.js'
import { shortName } from '../../metrics/compare/pairing.js'
import type { Baseline, MetricValue, StoredMetrics } from '../../metrics/metric.js'
import type { ReportStore } from '../../ports.js'
import { sentenceOf } from '../../registry/failure.js'
import type { DescribedVersion } from '../../registry/look-up.js'
import { sha256 } from '../../registry/resolve/reports-place.js'
import { readSuffix } from '../../registry/version/identity.js'

const MAX_NAMED = 5

type Version = Baseline & { readonly kind: 'version' }

/** A baseline with what its own report says, and what is worth saying of that. */
export interface Evidence {
  readonly baseline: Version
  readonly checks: readonly Check[]
}

/**
 * Looks at the report that a version's ModelMetrics name (Fifth 3). Where metadata and card have nothing, it is what is compared
 * with, and a report that cannot be read makes the baseline unreadable (ruling 16): a version of SageMaker Pipelines has nothing
 * else. Where they have something it is read only if its ContentDigest fixes it: ModelMetrics cannot be updated, metadata can, so
 * the report counts where the two differ.
 */
export async function withReport(baseline: Version, about: About): Promise<Evidence> {
  const { S3Uri: s3Uri, ContentDigest: digest } = about.version.description.ModelMetrics?.ModelQuality?.Statistics ?? {}
  const hasRecord = baseline.metrics.size + (baseline.named?.size ?? 0) > 0
  if (about.file.manifest.metrics === undefined) return { baseline, checks: [] }
  const constrained = await withConstraints(baseline, about)
  // Of a version of others a single note may stand there, which says nothing of what its report holds besides.
  const isOurs = readSuffix(about.version.description.ModelPackageDescription) !== undefined
  if (!s3Uri || (hasRecord && !digest && isOurs)) return { baseline: constrained, checks: [] }
  const { baseline: compared, checks } = await withMetrics(constrained, { s3Uri, digest, hasRecord, ...about })
  return { baseline: compared, checks }
}

interface About {
  readonly file: ManifestFile
  readonly version: DescribedVersion
  readonly reports: ReportStore | undefined
}

/** With the thresholds that the version itself is watched with; what cannot be read of them is an ornament that is missing. */
async function withConstraints(baseline: Version, { version, reports }: About): Promise<Version> {
  const { ModelMetrics, DriftCheckBaselines } = version.description
  const { S3Uri: s3Uri, ContentDigest: digest } =
    ModelMetrics?.ModelQuality?.Constraints ?? DriftCheckBaselines?.ModelQuality?.Constraints ?? {}
  if (!s3Uri || reports === undefined) return baseline
  const bytes = await reports.read({ s3Uri, maxBytes: MAX_REPORT_BYTES }).catch((error: unknown) => {
    if (error instanceof CallFailure) return undefined
    throw error
  })
  if (bytes === undefined || (digest && digest !== `sha256:${sha256(bytes)}`)) return baseline
  const constraints = readEarlierConstraints({ path: s3Uri, text: new TextDecoder().decode(bytes) })
  return constraints.length === 0
    ? baseline
    : { ...baseline, details: { ...NO_DETAILS, ...baseline.details, constraints } }
}

async function withMetrics(
  baseline: Version,
  about: About & { readonly s3Uri: string; readonly digest: string | undefined; readonly hasRecord: boolean },
): Promise<Evidence> {
  const { hasRecord } = about
  const read = await readReport(about)
  if (read.kind === 'unread') return unread(baseline, { ...about, reason: read.reason })
  const differing = hasRecord ? differences(baseline, read.report.metrics) : []
  const details = isWithoutDetails(read.report.details) ? undefined : read.report.details
  return {
    baseline: {
      ...baseline,
      metrics: new Map([...baseline.metrics, ...read.report.metrics]),
      // What an earlier release recorded by name and this report does not hold stays: another report may be where it was.
      named: withoutReported(baseline.named, read.report.metrics),
      ...(details !== undefined && { details: mergeDetails(baseline.details ?? NO_DETAILS, details) }),
    },
    checks: differing.length === 0 ? [] : [contradiction(baseline.version, differing)],
  }
}

/** The values recorded by name that no path of the report means. */
function withoutReported(
  named: StoredMetrics['named'],
  reported: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, MetricValue> {
  const paths = [...reported.keys()]
  const isReported = (name: string) => paths.some((path) => path === name || shortName(path) === name)
  return new Map([...(named ?? [])].filter(([name]) => !isReported(name)))
}

type BaselineReading =
  | { readonly kind: 'read'; readonly report: NonNullable<ReturnType<typeof readEarlierReport>> }
  | { readonly kind: 'unread'; readonly reason: string }

async function readReport(of: {
  readonly s3Uri: string
  readonly digest: string | undefined
  readonly file: ManifestFile
  readonly reports: ReportStore | undefined
}): Promise<BaselineReading> {
  const { s3Uri, digest, file, reports } = of
  if (reports === undefined) return { kind: 'unread', reason: `${s3Uri}: nobody could be asked.` }
  try {
    const bytes = await reports.read({ s3Uri, maxBytes: MAX_REPORT_BYTES })
    if (digest && digest !== `sha256:${sha256(bytes)}`) {
      return {
        kind: 'unread',
        reason: `${s3Uri} is another file than the one that was registered: its digest differs.`,
      }
    }
    const report = readEarlierReport({ path: s3Uri, text: new TextDecoder().decode(bytes) }, file)
    return report === undefined
      ? { kind: 'unread', reason: `${s3Uri} is no report of metrics.` }
      : { kind: 'read', report }
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error
    return { kind: 'unread', reason: [sentenceOf(error), error.hint ?? ''].join(' ').trim() }
  }
}

// What this action registered has all its metrics on record: only of others may the report hold more.
function unread(
  baseline: Version,
  of: { readonly reason: string; readonly hasRecord: boolean; readonly version: DescribedVersion },
): Evidence {
  const { reason, hasRecord, version } = of
  const isOurs = hasRecord && readSuffix(version.description.ModelPackageDescription) !== undefined
  const believed = `The report of version ${baseline.version} could not be read, so what stands in its metadata is believed. ${reason}`
  const unknown = `The metrics of version ${baseline.version} could not be read. ${reason}`
  return {
    baseline: isOurs ? baseline : { ...baseline, unread: reason },
    checks: [{ level: hasRecord ? 'notice' : 'warning', title: 'Baseline', detail: hasRecord ? believed : unknown }],
  }
}

interface Difference {
  readonly name: string
  readonly recorded: number
  readonly reported: number
}

function differences(
  { metrics, named = new Map() }: StoredMetrics,
  report: ReadonlyMap<string, MetricValue>,
): readonly Difference[] {
  const byName = new Map<string, string[]>()
  for (const path of report.keys()) byName.set(shortName(path), [...(byName.get(shortName(path)) ?? []), path])
  const pathsOf = (name: string) => byName.get(name) ?? []
  const recorded = [
    ...[...metrics].map(([path, value]) => ({ path, value })),
    ...[...named].flatMap(([name, value]) => {
      const [path, ...others] = pathsOf(name)
      return path === undefined || others.length > 0 ? [] : [{ path, value }]
    }),
  ]
  return recorded.flatMap(({ path, value }) => {
    const reported = report.get(path)
    if (reported === undefined || reported.value === value.value) return []
    return [{ name: shortName(path), recorded: value.value, reported: reported.value }]
  })
}

function contradiction(version: number, differing: readonly Difference[]): Check {
  const named = differing
    .slice(0, MAX_NAMED)
    .map(({ name, recorded, reported }) => `\`${name}\` is ${recorded} there and ${reported} in the report`)
  const more = differing.length > named.length ? `, and ${differing.length - named.length} more` : ''
  return {
    level: 'warning',
    title: 'Baseline',
    detail: `The metadata of version ${version} says otherwise than the report that it was registered with: ${named.join('; ')}${more}. The report counts; metadata can be rewritten.`,
  }
}
