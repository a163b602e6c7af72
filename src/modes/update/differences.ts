import { createHash } from 'node:crypto'
import type { DriftCheckBaselines, ModelMetrics } from '@aws-sdk/client-sagemaker'
import { defined } from '../../language/defined.js'
import type { Change } from '../../markdown/changes.js'
import { pairMetrics } from '../../metrics/compare/pairing.js'
import type { Candidate } from '../../registry/candidate.js'
import type { DescribedVersion } from '../../registry/look-up.js'
import { namedReports } from '../../registry/resolve/reports-place.js'
import { requestAsWritten } from '../../registry/version/content.js'
import { driftCheckBaselines, modelMetrics, reportsIn } from '../../registry/version/model-metrics.js'
import { specificationChanges } from '../../registry/version/specification-changes.js'
import { repositoryOf } from '../../registry/version/specification-request.js'
import { storedMetrics } from '../../registry/version/stored-metrics.js'

/**
 * What differs between a version and what registering the candidate would send, in the manifest's words. An update resolves
 * nothing in AWS: what `source` fills in is taken from the version, and a tag for the digest that it had then.
 */
export function differencesOf(candidate: Candidate, version: DescribedVersion['description']): readonly Change[] {
  const { manifest } = candidate.file
  const written = requestAsWritten(manifest)
  const sent = {
    ...written,
    InferenceSpecification: filledIn(written.InferenceSpecification, version.InferenceSpecification),
    ...reportsFor(candidate, version),
    ModelCard: version.ModelCard, // the plan of the card says what changes there
  }
  return [
    ...specificationChanges(sent, version).filter((change) => !isResolvedTag(change)),
    ...projectChanges(manifest.source?.project, version.MetadataProperties?.ProjectId),
    ...metricChanges(candidate, version),
  ]
}

type Specification = DescribedVersion['description']['InferenceSpecification']

/** Without containers of its own, `source` or `source_uri` stand for them. */
function filledIn(ours: Specification, theirs: Specification): Specification {
  if (ours === undefined) return theirs
  return {
    ...ours,
    Containers: ours.Containers?.map((container, index) => {
      const { Image, ModelDataUrl, ModelDataSource } = theirs?.Containers?.[index] ?? {}
      const hasData = container.ModelDataUrl !== undefined || container.ModelDataSource !== undefined
      return {
        ...container,
        Image: container.Image ?? Image,
        ...(!hasData && { ModelDataUrl, ModelDataSource }),
      }
    }),
  }
}

function isResolvedTag({ key, before = '', after = '' }: Change): boolean {
  return (
    key === 'image' &&
    before.includes('@sha256:') &&
    !after.includes('@') &&
    repositoryOf(before) === repositoryOf(after)
  )
}

/** A file of the workspace is known by its bytes, which are part of the name that it has in S3. */
function reportsFor(
  { file, files = [] }: Candidate,
  version: DescribedVersion['description'],
): {
  readonly ModelMetrics?: ModelMetrics | undefined
  readonly DriftCheckBaselines?: DriftCheckBaselines | undefined
} {
  const theirs = reportsIn(version)
  const named = namedReports(file.manifest).map(({ at, report }) => {
    const key = at.join('.')
    const there = theirs.get(key)
    const local = files.find((one) => one.at.join('.') === key)
    const digest = local && createHash('sha256').update(local.bytes).digest('hex')
    const isSame = digest !== undefined && there?.S3Uri?.includes(`/${digest}/`) === true
    const s3Uri = isSame ? (there?.S3Uri ?? '') : report.file
    return [key, { s3Uri, contentType: report.content_type ?? there?.ContentType ?? 'application/json' }] as const
  })
  // That of the metrics stands there by itself.
  const own = theirs.get(STATISTICS)
  const placed = new Map(named)
  if (own?.S3Uri !== undefined && !placed.has(STATISTICS)) {
    placed.set(STATISTICS, { s3Uri: own.S3Uri, contentType: own.ContentType ?? 'application/json' })
  }
  return { ModelMetrics: modelMetrics(placed), DriftCheckBaselines: driftCheckBaselines(placed) }
}

const STATISTICS = 'reports.model_quality.statistics'

function projectChanges(after: string | undefined, before: string | undefined): readonly Change[] {
  if (after === undefined || after === before) return []
  return [{ section: 'source', key: 'project', ...defined({ before }), after }]
}

function metricChanges({ metrics }: Candidate, version: DescribedVersion['description']): readonly Change[] {
  const stored = pairMetrics(metrics, storedMetrics(version)).metrics
  return metrics.flatMap(({ name, path, value }) => {
    const before = stored.get(path)?.value
    if (before === value || !Number.isFinite(value)) return []
    return [
      { section: 'metrics', key: name, ...(before !== undefined && { before: String(before) }), after: String(value) },
    ]
  })
}
