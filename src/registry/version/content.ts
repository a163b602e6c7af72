import type { CreateModelPackageCommandInput } from '@aws-sdk/client-sagemaker'
import { defined } from '../../language/defined.js'
import type { Manifest } from '../../manifest/schema/manifest.js'
import type { GroupAddress } from '../address.js'
import type { Candidate } from '../candidate.js'
import { namedReports, sha256 } from '../resolve/reports-place.js'
import { contentDigest, plainDescription } from './identity.js'
import { additionalSpecifications, inferenceSpecification } from './specification-request.js'

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
  const metadata = manifest.metadata ?? {}
  const additional = additionalSpecifications(manifest.additional_specifications)
  return {
    ModelPackageDescription: plainDescription(manifest.description ?? ''),
    ...(manifest.containers.length > 0 && { InferenceSpecification: inferenceSpecification(manifest) }),
    ...(additional.length > 0 && { AdditionalInferenceSpecifications: additional }),
    ...defined({ Domain: manifest.domain, Task: manifest.task, SamplePayloadUrl: manifest.sample_payload }),
    ...(manifest.skip_validation !== undefined && {
      SkipModelValidation: manifest.skip_validation === 'all' ? 'All' : 'None',
    }),
    ...defined({ SourceUri: manifest.source_uri }),
    ...(Object.keys(metadata).length > 0 && { CustomerMetadataProperties: metadata }),
  }
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
