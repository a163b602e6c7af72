import { createHash } from 'node:crypto'
import type { CreateModelPackageCommandInput } from '@aws-sdk/client-sagemaker'
import { digestOf } from '../../language/canonical-json.js'
import type { Metric, MetricValue } from '../../metrics/metric.js'
import type { ObjectIdentity } from '../../ports.js'
import type { WrittenSpecification } from './same-specification.js'
import { specificationDigest } from './specification-digest.js'

export { specificationDigest } from './specification-digest.js'

/** What makes a version this version and no other (rulings 1 to 4). */
export interface CandidateIdentity {
  /** Over everything that the manifest says and the metric values; not over the artifacts' bytes, nor what a tag points at. */
  readonly content: Buffer
  /** Over the specification alone, as it is sent: what would serve traffic. */
  readonly specification: Buffer
  /** One code for each artifact, in the order of the containers; undefined where its identity could not be read. */
  readonly artifacts: readonly (string | undefined)[]
}

/** The identity of a candidate, with what versions are compared with. */
export interface ComparableIdentity extends CandidateIdentity, WrittenSpecification {
  /** A source fills in a part of what is served: the content digest knows that part by the name of the source alone. */
  readonly isFilledIn: boolean
  /** Its metrics, which a version of it has to have as well. */
  readonly metrics?: readonly Pick<Metric, 'name' | 'path' | 'value'>[]
}

/** What stands at the end of a description. */
export interface Suffix {
  readonly content: string
  /** Undefined where at least one artifact could not be read when the version was made. */
  readonly artifacts: string | undefined
  readonly specification: string
}

// Base64url, so that the suffix fits beside 950 characters of the user's description in the 1,024 of
// ModelPackageDescription: 7 + 28 + 1 + 32 + 1 = 69. The specification gets 192 bits, since whoever finds two that
// collide may have one approved and serve the other; 96 and 72 bits are against accident and a second preimage only.
const CONTENT_CHARACTERS = 16
const ARTIFACT_CHARACTERS = 12
const SPECIFICATION_CHARACTERS = 32
const UNREAD = '-'.repeat(ARTIFACT_CHARACTERS)
const SUFFIX = /(?:^| )\[smr:([\w-]{16})([\w-]{12})\.([\w-]{32})\]$/

/** The longest description a user can give, in UTF-16 units. */
const MAX_USER_DESCRIPTION = 950

/** Puts the identity at the end of the user's description, which cannot pretend to hold one (ruling 2). */
export function describeWithIdentity(userDescription: string, identity: CandidateIdentity): string {
  const { content, artifacts, specification } = suffixOf(identity)
  const text = plainDescription(userDescription)
  return `${text}${text === '' ? '' : ' '}[smr:${content}${artifacts ?? UNREAD}.${specification}]`
}

/** The user's description on one line (the API's pattern has no line break), and with nothing in it that opens a suffix. */
export function plainDescription(userDescription: string): string {
  const line = userDescription.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()
  return cut(line.replace(/\[smr:/gi, '(smr:'), MAX_USER_DESCRIPTION)
}

/** Cuts to a number of UTF-16 units without leaving half of a surrogate pair. */
export function cut(text: string, units: number): string {
  return text.length <= units
    ? text
    : text
        .slice(0, units)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()
}

/** The identity at the very end of a description; undefined where there is none, as on versions made by others. */
export function readSuffix(description: string | undefined): Suffix | undefined {
  const [, content, artifacts, specification] = SUFFIX.exec(description ?? '') ?? []
  if (content === undefined || artifacts === undefined || specification === undefined) return undefined
  return { content, artifacts: artifacts === UNREAD ? undefined : artifacts, specification }
}

/** A description as its author wrote it. */
export function withoutSuffix(description: string | undefined): string {
  return (description ?? '').replace(SUFFIX, '')
}

/** The identity as it stands in a suffix. */
export function suffixOf(identity: CandidateIdentity): Suffix {
  const known = identity.artifacts.every((code) => code !== undefined)
  return {
    content: identity.content.toString('base64url').slice(0, CONTENT_CHARACTERS),
    artifacts: known ? code(identity.artifacts.join('/')) : undefined,
    specification: specificationText(identity.specification),
  }
}

/** What the end of a description says of a candidate. */
export type Claim =
  /** Another candidate, or one of nobody's. */
  | 'other'
  /** The same request over artifacts that are known to be others. */
  | 'other-artifacts'
  | 'same'
  /** The same request; the artifacts were unread then or are now (ruling 4). */
  | 'unsure'

/** Compares what a description says with a candidate. What the version holds has the last word (own-versions.ts). */
export function claimOf(description: string | undefined, ours: Pick<Suffix, 'content' | 'artifacts'>): Claim {
  const theirs = readSuffix(description)
  if (theirs?.content !== ours.content) return 'other'
  if (theirs.artifacts === undefined || ours.artifacts === undefined) return 'unsure'
  return theirs.artifacts === ours.artifacts ? 'same' : 'other-artifacts'
}

/** A specification digest as it stands in a suffix. */
export function specificationText(digest: Buffer): string {
  return digest.toString('base64url').slice(0, SPECIFICATION_CHARACTERS)
}

/**
 * Over what the manifest says, so that whoever has the files can compute it: the request with images as written and without
 * what is not identity (the token, provenance, our own metadata, what a workflow's inputs decide, and what is derived from
 * the metrics: card and `metric/…`); over the group's ARN, whichever form is sent.
 */
export function contentDigest(candidate: {
  readonly groupArn: string
  readonly request: CreateModelPackageCommandInput
  /** By name, as every version before has them; with the spread as the report has it, whosever it is. */
  readonly metrics: readonly ({ readonly name: string; readonly residualSpread?: number } & MetricValue)[]
  /** What the manifest says in other words than the request: its card, its reports, its source. */
  readonly beside?: object
}): Buffer {
  const {
    ClientToken: _token,
    ModelPackageGroupName: _group,
    MetadataProperties: _provenance,
    ModelCard: _card,
    InferenceSpecification: _inference,
    AdditionalInferenceSpecifications: _additional,
    SourceAlgorithmSpecification: _algorithm,
    ModelPackageDescription: description,
    CustomerMetadataProperties: metadata,
    ...sent
  } = candidate.request
  const metrics = candidate.metrics.map(({ name, value, standardDeviation, residualSpread }) => {
    return { name, value, standardDeviation: standardDeviation ?? residualSpread }
  })
  return digestOf({
    v: 1,
    group: candidate.groupArn,
    sent,
    specification: specificationDigest(candidate.request).toString('hex'),
    description: withoutSuffix(description),
    metadata: Object.entries(metadata ?? {})
      .filter(([key]) => isUserKey(key))
      .sort(byFirst),
    metrics: metrics.sort((a, b) => (a.name < b.name ? -1 : 1)),
    beside: candidate.beside,
  })
}

/** Whether a key of CustomerMetadataProperties is the user's, and neither ours nor a metric, in whatever case: those are refused in a manifest, too. */
export function isUserKey(key: string): boolean {
  return !/^(?:smr|metric)\//i.test(key)
}

function byFirst([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1
}

/** A short code for the bytes behind an artifact: the version where the bucket keeps versions, else ETag and size. */
export function artifactCode(object: ObjectIdentity): string {
  // A bucket whose versioning is suspended says `null` for every object.
  const versioned = object.versionId !== undefined && object.versionId !== '' && object.versionId !== 'null'
  return code(versioned ? `version ${object.versionId}` : `eTag ${object.eTag} ${object.sizeInBytes}`)
}

/**
 * The idempotency token (1 to 36 of `[a-zA-Z0-9-]`). `generation` counts the versions of this candidate that cannot be
 * used any more. The artifacts are not in it: a HeadObject that is allowed now and then would make two of one (ruling 4).
 */
export function clientToken(identity: Pick<CandidateIdentity, 'content'>, generation: number): string {
  const text = `${identity.content.toString('hex')}.${generation}`
  return `smr-${createHash('sha256').update(text).digest('hex').slice(0, 32)}`
}

/** The request of another generation: the same but for its token, which a version or package that was deleted uses up. */
export function withToken(
  request: CreateModelPackageCommandInput,
  { identity }: { readonly identity: Pick<CandidateIdentity, 'content'> },
  generation: number,
): CreateModelPackageCommandInput {
  return { ...request, ClientToken: clientToken(identity, generation) }
}

function code(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, ARTIFACT_CHARACTERS)
}
