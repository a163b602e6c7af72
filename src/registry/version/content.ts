import type { CreateModelPackageCommandInput } from '@aws-sdk/client-sagemaker'
import { defined, unlessEmpty } from '../../language/defined.js'
import type { Manifest } from '../../manifest/schema/manifest.js'
import type { GroupAddress } from '../address.js'
import type { Candidate } from '../candidate.js'
import type { VersionCard } from '../card/card.js'
import type { RegisterSettings } from '../registration.js'
import { namedReports, sha256 } from '../resolve/reports-place.js'
import { contentDigest, plainDescription } from './identity.js'
import { driftCheckBaselines, modelMetrics, type PlacedReports } from './model-metrics.js'
import { specificationsOf } from './specification-request.js'

/**
 * The content digest of a candidate (ruling 1): over its manifest and its files alone, so that every run has the same,
 * whatever it may read in AWS and whatever the workflow's inputs are, and a deployment finds the version by it.
 */
export function contentOf(candidate: Candidate, address: GroupAddress): Buffer {
  const { manifest } = candidate.file
  return contentDigest({
    groupArn: address.arn,
    request: { ...requestAsWritten(manifest), ...neverApproved },
    metrics: candidate.metrics,
    beside: {
      source: manifest.source,
      reports: reportsAsWritten(candidate),
      card: candidate.card,
      cardStatus: manifest.model_card_status,
      // A number and its text are the same on the card.
      hyperParameters: Object.entries(manifest.hyper_parameters ?? {})
        .map(([name, value]) => [name, String(value)])
        .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    },
  })
}

/** Never an input: no manifest and no workflow can register an approved version (T27). */
export const neverApproved = { ModelApprovalStatus: 'PendingManualApproval' } as const

/** What a manifest says of a version, but for what is asked of AWS and of the workflow. */
export function requestAsWritten(manifest: Manifest): CreateModelPackageCommandInput {
  return {
    ModelPackageDescription: plainDescription(manifest.description ?? ''),
    ...specificationsOf(manifest),
    ...defined({ SourceUri: manifest.source_uri }),
    ...describedMembers(manifest),
  }
}

/** What a version and a package are sent as the manifest says it, beside what serves them. */
export function describedMembers(
  manifest: Pick<Manifest, 'domain' | 'task' | 'sample_payload' | 'skip_validation' | 'metadata'>,
) {
  const { domain: Domain, task: Task, sample_payload: SamplePayloadUrl, skip_validation: skipped } = manifest
  const SkipModelValidation = skipped && (skipped === 'all' ? 'All' : 'None')
  const CustomerMetadataProperties = unlessEmpty(manifest.metadata)
  return defined({ Domain, Task, SamplePayloadUrl, SkipModelValidation, CustomerMetadataProperties })
}

/** What a version and a package are sent beside, as the workflow and the reports have it. */
export function addedMembers(of: {
  readonly settings: Pick<RegisterSettings, 'packageKmsKeyId'>
  readonly reports: PlacedReports
  readonly card: VersionCard | undefined
}) {
  const { settings, reports, card } = of
  const { packageKmsKeyId: KmsKeyId } = settings
  return defined({
    SecurityConfig: KmsKeyId === undefined ? undefined : { KmsKeyId },
    ModelMetrics: modelMetrics(reports),
    DriftCheckBaselines: driftCheckBaselines(reports),
    ModelCard: card && { ModelCardContent: card.content, ModelCardStatus: card.status },
  })
}

// A file of the repository is known by its bytes, wherever it will lie; an object in S3 by its name alone, for whether it
// can be read may change. The report of the metrics is not here: their values are.
function reportsAsWritten({ file, files = [] }: Candidate): readonly unknown[] {
  return namedReports(file.manifest)
    .map(({ at, report }) => {
      const key = at.join('.')
      const local = files.find((one) => one.at.join('.') === key)
      return [
        key,
        local === undefined ? report.file : sha256(local.bytes),
        report.content_type ?? '',
        report.digest ?? '',
      ]
    })
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
}
