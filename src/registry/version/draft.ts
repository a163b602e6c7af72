import type { CreateModelPackageCommandInput } from '@aws-sdk/client-sagemaker'
import { isCloned } from '../../manifest/schema/source-uri.js'
import type { RunContext } from '../../ports.js'
import type { GroupAddress } from '../address.js'
import type { Candidate } from '../candidate.js'
import type { VersionCard } from '../card/card.js'
import { provenanceOf, runUrlOf, withoutEmpty } from '../provenance.js'
import type { RegisterSettings } from '../registration.js'
import type { Resolved } from '../resolve/resolved.js'
import { addedMembers, contentOf, neverApproved, requestAsWritten } from './content.js'
import { withoutETags } from './etags.js'
import { type ComparableIdentity, describeWithIdentity } from './identity.js'
import { MAX_METADATA, MAX_METADATA_VALUE, metadataValue } from './metadata.js'
import { toCustomerMetadata } from './metric-metadata.js'
import { type Specification, specificationDigest } from './specification-digest.js'
import { specificationsOf } from './specification-request.js'

/** What would be sent for a candidate, all but the ClientToken, and what identifies it. */
export interface DraftVersion {
  readonly request: CreateModelPackageCommandInput
  readonly identity: ComparableIdentity
}

/** Entries of CustomerMetadataProperties that are kept for us (ruling 15). */
const MAX_OURS = 11
/** Room that deployments need later: `smr/served/ENVIRONMENT` for each environment the version comes to serve in. */
const MAX_ENVIRONMENTS = 5

/** Turns a candidate and what was resolved for it into the request that would register it; the same values always give the same request. */
export function draftVersion(from: {
  readonly candidate: Candidate
  readonly resolved: Resolved
  readonly address: GroupAddress
  readonly context: RunContext
  readonly settings: Pick<RegisterSettings, 'packageKmsKeyId'>
  /** Absent where there is nothing to say. */
  readonly card?: VersionCard | undefined
}): DraftVersion {
  const { candidate, resolved, address, context, settings, card } = from
  const { manifest, imageDigests: images, reports } = resolved
  const { SourceUri, InferenceSpecification: _inference, ...asWritten } = requestAsWritten(manifest)
  const sent = sentSpecification(resolved)
  const identity: ComparableIdentity = {
    content: contentOf(candidate, address),
    specification: specificationDigest({ ...sent, ...clone(resolved) }),
    artifacts: resolved.artifacts,
    written: { ...sentSpecification({ ...resolved, imageDigests: new Map() }), ...clone(resolved) },
    images,
    isFilledIn: isCloned(SourceUri) || manifest.source !== undefined,
    metrics: candidate.metrics,
  }
  const userMetadata = manifest.metadata ?? {}
  const room = MAX_METADATA - MAX_OURS - MAX_ENVIRONMENTS - Object.keys(userMetadata).length
  return {
    identity,
    request: {
      ModelPackageGroupName: address.sent,
      ...asWritten,
      ModelPackageDescription: describeWithIdentity(manifest.description ?? '', identity),
      ...sent,
      ...neverApproved,
      // "Cannot be combined with InferenceSpecification": any other URI follows by an update (source-uri.ts).
      ...(isCloned(SourceUri) && { SourceUri }),
      ...addedMembers({ settings, reports, card }),
      MetadataProperties: provenanceOf(context, {
        generatedBy: resolved.generatedBy,
        project: resolved.manifest.source?.project,
      }),
      CustomerMetadataProperties: {
        ...userMetadata,
        ...toCustomerMetadata(candidate.metrics, room),
        ...ourMetadata({ identity, path: candidate.file.path, context }),
      },
    },
  }
}

function sentSpecification({ manifest, imageDigests }: Resolved): Specification {
  return specificationsOf(isCloned(manifest.source_uri) ? { ...manifest, containers: [] } : manifest, imageDigests)
}

// Not sent, yet in the version: the service copies it there.
function clone({ clonedSpecification }: Resolved): Specification {
  return clonedSpecification === undefined ? {} : withoutETags({ InferenceSpecification: clonedSpecification })
}

// At most MAX_OURS with `smr/forced`. For display, save `smr/artifacts` where not all could be read.
function ourMetadata(of: {
  readonly identity: ComparableIdentity
  readonly path: string
  readonly context: RunContext
}): Record<string, string> {
  const { identity, path, context } = of
  const values = {
    'smr/candidate': `sha256:${identity.content.toString('hex')}`,
    'smr/specification': `sha256:${identity.specification.toString('hex')}`,
    'smr/artifacts': artifactCodes(identity.artifacts),
    'smr/manifest': path,
    'smr/run': runUrlOf(context),
    'smr/actor': context.actor,
    'smr/author': context.pullRequest?.author ?? '',
    'smr/pull-request': context.pullRequest === undefined ? '' : String(context.pullRequest.number),
    'smr/branch': context.pullRequest?.headRef ?? context.ref,
  }
  return withoutEmpty(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, metadataValue(value)])))
}

// Each code is shortened where all of them would not fit.
function artifactCodes(artifacts: ComparableIdentity['artifacts']): string {
  const characters = Math.floor((MAX_METADATA_VALUE + 1) / Math.max(1, artifacts.length)) - 1
  return characters < 1 ? '' : artifacts.map((code) => (code ?? '-').slice(0, characters)).join('/')
}
