import type { CreateModelPackageCommandInput } from '@aws-sdk/client-sagemaker'
import { toCustomerMetadata, toModelCard } from '../metrics/stored.js'
import type { RunContext } from '../ports.js'
import type { GroupAddress } from '../registry/address.js'
import {
  type CandidateIdentity,
  contentDigest,
  cut,
  describeWithIdentity,
  plainDescription,
  specificationDigest,
} from '../registry/identity.js'
import type { Candidate } from './candidate.js'
import { inferenceSpecification } from './specification.js'

/** What would be sent for a candidate, all but the ClientToken, and what identifies it. */
export interface DraftVersion {
  readonly request: CreateModelPackageCommandInput
  readonly identity: CandidateIdentity
}

/** CustomerMetadataProperties: entries in all, kept for us (ruling 15), and the characters of a value. */
const MAX_METADATA = 50
const MAX_OURS = 10
/** Room that deployments need later: `smr/served/ENVIRONMENT` for each environment the version comes to serve in. */
const MAX_ENVIRONMENTS = 5
const MAX_VALUE = 256
/** MetadataProperties.* and ModelPackageDescription. */
const MAX_PROVENANCE = 1024

/** Turns a candidate into the request that would register it; the same values always give the same request. */
export function draftVersion(from: {
  readonly candidate: Candidate
  readonly address: GroupAddress
  readonly context: RunContext
  /** See CandidateIdentity. */
  readonly artifacts: readonly (string | undefined)[]
}): DraftVersion {
  const { candidate, address, context } = from
  const { manifest, path } = candidate.file
  const userMetadata = manifest.metadata ?? {}
  const bare: CreateModelPackageCommandInput = {
    ModelPackageGroupName: address.sent,
    ModelPackageDescription: plainDescription(manifest.description ?? ''),
    InferenceSpecification: inferenceSpecification(manifest),
    // Never an input: no manifest and no workflow can register an approved version (T27).
    ModelApprovalStatus: 'PendingManualApproval',
    ...(Object.keys(userMetadata).length > 0 && { CustomerMetadataProperties: userMetadata }),
  }
  const identity: CandidateIdentity = {
    content: contentDigest({ groupArn: address.arn, request: bare, metrics: candidate.metrics }),
    specification: specificationDigest(bare),
    artifacts: from.artifacts,
  }
  const room = MAX_METADATA - MAX_OURS - MAX_ENVIRONMENTS - Object.keys(userMetadata).length
  return {
    identity,
    request: {
      ...bare,
      ModelPackageDescription: describeWithIdentity(manifest.description ?? '', identity),
      MetadataProperties: provenance(context),
      CustomerMetadataProperties: {
        ...userMetadata,
        ...toCustomerMetadata(candidate.metrics, room),
        ...ourMetadata({ identity, path, context }),
      },
      ...(candidate.metrics.length > 0 && {
        ModelCard: { ModelCardContent: toModelCard(candidate.metrics), ModelCardStatus: 'Draft' },
      }),
    },
  }
}

/** The same request, recorded as one that went past failed gates because the workflow said so (ruling 17). */
export function asForced(
  request: CreateModelPackageCommandInput,
  failedGates: readonly string[],
): CreateModelPackageCommandInput {
  const metadata = { ...request.CustomerMetadataProperties, 'smr/forced': metadataValue(failedGates.join(' ')) }
  return { ...request, CustomerMetadataProperties: metadata }
}

/** The commit to record: the head of the pull request, for GITHUB_SHA is then the merge commit (ruling 8). */
export function commitOf(context: RunContext): string {
  return context.pullRequest?.headSha ?? context.sha
}

/** The page of this run, without its attempt: a rerun sends the same. Undefined outside a job. */
export function runUrl(context: RunContext): string | undefined {
  if (context.runId === '' || context.repository === '') return undefined
  return `${context.serverUrl}/${context.repository}/actions/runs/${context.runId}`
}

function provenance(context: RunContext): CreateModelPackageCommandInput['MetadataProperties'] {
  const repository = context.repository === '' ? '' : `${context.serverUrl}/${context.repository}`
  return present({
    CommitId: provenanceText(commitOf(context)),
    Repository: provenanceText(repository),
    GeneratedBy: provenanceText(runUrl(context) ?? ''),
  })
}

// At most MAX_OURS with `smr/forced`. For display, save `smr/artifacts` where not all could be read.
function ourMetadata(of: {
  readonly identity: CandidateIdentity
  readonly path: string
  readonly context: RunContext
}): Record<string, string> {
  const { identity, path, context } = of
  const values = {
    'smr/candidate': `sha256:${identity.content.toString('hex')}`,
    'smr/specification': `sha256:${identity.specification.toString('hex')}`,
    'smr/artifacts': identity.artifacts.map((code) => code ?? '-').join('/'),
    'smr/manifest': path,
    'smr/run': runUrl(context) ?? '',
    'smr/actor': context.actor,
    'smr/author': context.pullRequest?.author ?? '',
    'smr/pull-request': context.pullRequest === undefined ? '' : String(context.pullRequest.number),
    'smr/branch': context.pullRequest?.headRef ?? context.ref,
  }
  return present(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, metadataValue(value)])))
}

// A value's characters are `\p{L}\p{Z}\p{N}_.:/=+-@` and it has 1 to 256 of them; the pattern as published compiles in
// no JavaScript, so it is written by hand. A line separator is in \p{Z}, yet nobody wants one.
function metadataValue(text: string): string {
  return cut(text.replace(/[^\p{L}\p{Zs}\p{N}_.:/=+\-@]/gu, '_').trim(), MAX_VALUE)
}

// `.*` on the whole string: no line break.
function provenanceText(text: string): string {
  return cut(text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim(), MAX_PROVENANCE)
}

function present(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
}
