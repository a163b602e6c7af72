import type { CreateModelPackageCommandInput } from '@aws-sdk/client-sagemaker'
import { digestOf } from '../../language/canonical-json.js'
import { defined } from '../../language/defined.js'
import type { RunContext } from '../../ports.js'
import type { VersionCard } from '../../registry/card/card.js'
import { provenanceOf } from '../../registry/provenance.js'
import { addedMembers, describedMembers } from '../../registry/version/content.js'
import { type CandidateIdentity, describeWithIdentity, plainDescription } from '../../registry/version/identity.js'
import { tagsOf } from '../../registry/version/metadata.js'
import { driftCheckBaselines, modelMetrics } from '../../registry/version/model-metrics.js'
import type { WrittenSpecification } from '../../registry/version/same-specification.js'
import { specificationDigest } from '../../registry/version/specification-digest.js'
import { modelDataMembers, specificationsOf } from '../../registry/version/specification-request.js'
import type { PackageAddress } from './address.js'
import type { PackageCandidate, PackageResolution, PackageSettings } from './candidate.js'
import { transformJob, validationSpecification } from './validation.js'

/** What would be sent for a package, all but the ClientToken, and what identifies it. */
export interface DraftPackage {
  readonly request: CreateModelPackageCommandInput
  readonly identity: CandidateIdentity & WrittenSpecification
}

export interface Drafting {
  readonly candidate: PackageCandidate
  readonly address: PackageAddress
  readonly resolution: PackageResolution
  readonly settings: PackageSettings
  readonly context: RunContext
  /** Absent where there is nothing to say. */
  readonly card?: VersionCard | undefined
}

const NO_IMAGES: ReadonlyMap<string, string> = new Map()

/**
 * Turns a manifest with `name` into the request that would make the package; the same values always give the same request.
 *
 * What CreateModelPackage has and a package does not take (botocore's service model, and aws/sagemaker-python-sdk,
 * `get_create_model_package_request`): ModelPackageGroupName; ModelApprovalStatus, "does not apply to unversioned models";
 * SourceUri, "Un-versioned SageMaker Model Package currently cannot be created with source_uri"; ModelLifeCycle, which
 * nothing could move on, since UpdateModelPackage "updates a versioned model". Our own metadata and the metrics as metadata
 * are not sent either: CustomerMetadataProperties are "associated with the model package versions", and no later run reads
 * them from a package; the user's own are sent as they are.
 */
export function packageRequest(from: Drafting): DraftPackage {
  const { candidate, resolution, settings, context, card } = from
  const { manifest } = candidate.file
  const identity: CandidateIdentity & WrittenSpecification = {
    content: contentOf(from),
    specification: specificationDigest(specifications(from, resolution.imageDigests)),
    artifacts: resolution.artifacts,
    written: specifications(from, NO_IMAGES),
    images: resolution.imageDigests,
  }
  const { validation } = manifest
  return {
    identity,
    request: {
      ModelPackageName: manifest.name,
      ModelPackageDescription: describeWithIdentity(manifest.description ?? '', identity),
      ...specifications(from, resolution.imageDigests),
      ...defined({ ValidationSpecification: validation && validationSpecification(validation, settings) }),
      ...kept(from),
      ...addedMembers({ settings, reports: resolution.reports, card }),
      MetadataProperties: provenanceOf(context),
      ...defined({ Tags: tagsOf(manifest) }),
    },
  }
}

/** What serves the model: its containers, or the algorithm that has its own. The API takes the one or the other. */
function specifications(
  { candidate }: Pick<Drafting, 'candidate'>,
  images: ReadonlyMap<string, string>,
): Pick<
  CreateModelPackageCommandInput,
  'InferenceSpecification' | 'SourceAlgorithmSpecification' | 'AdditionalInferenceSpecifications'
> {
  const { manifest } = candidate.file
  const { algorithm } = manifest
  return {
    ...specificationsOf(manifest, images),
    ...defined({
      SourceAlgorithmSpecification: algorithm && {
        SourceAlgorithms: [{ AlgorithmName: algorithm.name, ...modelDataMembers(algorithm) }],
      },
    }),
  }
}

/** What is sent as it is written, and is part of what the package is. */
function kept({ candidate }: Pick<Drafting, 'candidate'>) {
  const { manifest } = candidate.file
  return { ...defined({ CertifyForMarketplace: manifest.certify_for_marketplace }), ...describedMembers(manifest) }
}

/**
 * What makes this package this one and no other: the manifest as it is written (image tags, not the digests behind them)
 * and the metrics. Not in it: tags, which anybody may change later; roles and keys, which the workflow decides; provenance;
 * what is derived from the metrics.
 */
function contentOf(from: Drafting): Buffer {
  const { candidate, address, resolution } = from
  const { manifest } = candidate.file
  const reports = new Map(
    [...resolution.reports].map(([key, { s3Uri, contentType }]) => [key, { s3Uri, contentType }] as const),
  )
  const metrics = candidate.metrics.map(({ name, value, standardDeviation }) => ({ name, value, standardDeviation }))
  return digestOf({
    v: 1,
    package: address.arn,
    description: plainDescription(manifest.description ?? ''),
    specification: specificationDigest(specifications(from, NO_IMAGES)).toString('hex'),
    validation: manifest.validation && {
      profile: manifest.validation.name,
      job: transformJob(manifest.validation, undefined),
    },
    ...kept(from),
    modelMetrics: modelMetrics(reports),
    driftCheckBaselines: driftCheckBaselines(reports),
    card: candidate.card,
    hyperParameters: manifest.hyper_parameters,
    metrics: metrics.sort((a, b) => (a.name < b.name ? -1 : 1)),
  })
}
