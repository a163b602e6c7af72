import type { Check } from '../../markdown/checks.js'
import type { Candidate } from '../candidate.js'
import { artifactsOf } from './artifact-list.js'
import { taggedImages } from './images.js'
import { hasMetricsInS3, isInS3, namedReports, reportsOfMetrics } from './reports-place.js'
import type { Resolved } from './resolved.js'

/** A candidate as it is written, where nobody can be asked. */
export function unresolved({ file }: Pick<Candidate, 'file'>): Resolved {
  return { manifest: file.manifest, imageDigests: new Map(), artifacts: [], reports: new Map(), checks: [] }
}

/** What a check without credentials leaves open, as one notice; none where everything stands in the repository. */
export function openQuestions({ file: { manifest } }: Pick<Candidate, 'file'>): readonly Check[] {
  const { metrics, source, source_uri } = manifest
  const hasSource = source?.training_job !== undefined || source?.pipeline_execution !== undefined
  const artifacts = artifactsOf(manifest).length
  const inS3 = namedReports(manifest).filter(({ report }) => isInS3(report.file)).length
  const tags = taggedImages(manifest).length
  const open = [
    ...(metrics !== undefined && hasMetricsInS3(manifest)
      ? [
          `the metrics of ${[metrics.report, ...reportsOfMetrics(manifest)].filter(isInS3).join(', ')}, and so their gates`,
        ]
      : []),
    ...(hasSource ? ['what `source` fills in'] : []),
    ...(source_uri?.startsWith('arn:') ? ['what `source_uri` stands for'] : []),
    ...(tags > 0 ? [tags === 1 ? 'what the image tag points at' : `what the ${tags} image tags point at`] : []),
    ...(artifacts > 0
      ? [artifacts === 1 ? 'whether the artifact exists' : `whether the ${artifacts} artifacts exist`]
      : []),
    ...(inS3 > 0 ? [inS3 === 1 ? 'the report in S3' : `the ${inS3} reports in S3`] : []),
  ]
  if (open.length === 0) return []
  return [{ level: 'notice', title: 'Without credentials', detail: `Not readable here: ${open.join('; ')}.` }]
}

/** What of the base branch's gates did not judge. Offline nothing is registered, so that this stops nobody (ruling 11). */
export function unreadBaseChecks({ unreadBase }: Pick<Candidate, 'unreadBase'>): readonly Check[] {
  return (unreadBase?.reasons ?? []).map((detail) => ({ level: 'notice', title: 'Base branch', detail: `${detail}.` }))
}
