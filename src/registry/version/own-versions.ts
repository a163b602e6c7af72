import type { MetricValue } from '../../metrics/metric.js'
import type { DescribedVersion } from '../look-up.js'
import { servedEnvironments } from '../served.js'
import type { ListedVersion } from '../version-pages.js'
import { type ComparableIdentity, claimOf, readSuffix, suffixOf } from './identity.js'
import { fromCustomerMetadata } from './metric-metadata.js'
import { imagesDiffer, likenessOf } from './same-specification.js'
import { specificationOf } from './specification.js'

/** What a version is to a candidate. */
export type Kinship =
  /** The same candidate. `isCertain` is false where artifacts or images were unread then or are now. */
  | { readonly kind: 'same'; readonly isCertain: boolean }
  /** The same candidate, which the service could not make or is taking away. */
  | { readonly kind: 'dead'; readonly status: string }
  /** The same request, over artifacts that were overwritten, or a tag that was moved since. */
  | { readonly kind: 'other-artifacts' }
  /** It says that it is the same, but what it would serve is something else (T36). */
  | { readonly kind: 'impostor' }
  | { readonly kind: 'other' }

/** Versions of a candidate that can be reported as its registration, and those that stand in the way. */
export interface OwnVersions {
  /** The one to report; undefined where none can be. */
  readonly chosen: DescribedVersion | undefined
  readonly isCertain: boolean
  /** Further versions of the same candidate, lowest first. */
  readonly duplicates: readonly DescribedVersion[]
  /** Those that the service could not make, or is taking away. */
  readonly dead: readonly DescribedVersion[]
  /** How many tokens are used up (ruling 6). */
  readonly generation: number
  readonly impostors: readonly DescribedVersion[]
}

/** Whether a listed version may be this candidate's, and so is worth a Describe. */
export function mayBeOwn(listed: ListedVersion, identity: ComparableIdentity): boolean {
  return claimOf(listed.summary.ModelPackageDescription, suffixOf(identity)) !== 'other'
}

/** Compares a version with a candidate, by what the version holds and not by what it says alone. */
export function kinship({ description }: DescribedVersion, identity: ComparableIdentity): Kinship {
  const claim = claimOf(description.ModelPackageDescription, suffixOf(identity))
  if (claim === 'other' || claim === 'other-artifacts') return { kind: claim }
  const recorded = description.CustomerMetadataProperties?.['smr/artifacts']
  if (claim === 'unsure' && someDiffer(recorded, identity.artifacts)) return { kind: 'other-artifacts' }
  // Somebody exchanged what it serves, or copied our label: whatever it is like now, it is not what was registered.
  if (specificationOf(description).kind === 'changed') return { kind: 'impostor' }
  const likeness = likenessOf(description, identity)
  // A model package that is cloned may have been changed since: then this is what was registered from it before.
  if (likeness === 'other') return { kind: identity.isFilledIn ? 'other-artifacts' : 'impostor' }
  if (likeness === 'moved') return { kind: 'other-artifacts' }
  if (isPlanted(description, identity)) return { kind: 'impostor' }
  const status = description.ModelPackageStatus
  if (status === 'Failed' || status === 'Deleting') return { kind: 'dead', status }
  return { kind: 'same', isCertain: claim === 'same' && likeness === 'same' }
}

/**
 * Whether a version that carries our label cannot have come to be by registering and deploying: it served somewhere and waits for
 * its approval, or it holds other numbers than the candidate whose digest it shows.
 */
function isPlanted(description: DescribedVersion['description'], identity: ComparableIdentity): boolean {
  const { ModelApprovalStatus: status, CustomerMetadataProperties: metadata } = description
  const isWaiting = status !== 'Approved' && status !== 'Rejected'
  if (isWaiting && servedEnvironments(metadata).length > 0) return true
  const ours = identity.metrics ?? []
  const { metrics, named = new Map() } = fromCustomerMetadata(metadata)
  const differs = (recorded: ReadonlyMap<string, MetricValue>, key: 'path' | 'name'): boolean =>
    [...recorded].some(([what, { value }]) => {
      const same = ours.filter((metric) => metric[key] === what && Number.isFinite(metric.value))
      return same.length > 0 && !same.some((metric) => metric.value === value)
    })
  return differs(metrics, 'path') || differs(named, 'name')
}

/** Sorts described versions into what registering the candidate has to know of them. */
export function ownVersions(described: readonly DescribedVersion[], identity: ComparableIdentity): OwnVersions {
  const judged = described.map((version) => ({ version, kin: kinship(version, identity) }))
  const ofKind = (kind: Kinship['kind']) =>
    judged
      .filter(({ kin }) => kin.kind === kind)
      .map(({ version }) => version)
      .sort((a, b) => a.version - b.version)
  const same = ofKind('same')
  const chosen = choose(same)
  return {
    chosen,
    isCertain: judged.some(({ version, kin }) => version === chosen && kin.kind === 'same' && kin.isCertain),
    duplicates: same.filter((version) => chosen !== undefined && version !== chosen && sameArtifacts(version, chosen)),
    dead: ofKind('dead'),
    generation: ofKind('dead').length + ofKind('other-artifacts').length,
    impostors: ofKind('impostor'),
  }
}

// A decision counts more than none, and an approval more than a rejection; else the lowest number is the one that
// every run can agree on. Artifacts that are known to differ make other candidates: then the newest of them is meant.
function choose(same: readonly DescribedVersion[]): DescribedVersion | undefined {
  const newest = same.at(-1)
  const group = same.filter((version) => newest !== undefined && sameArtifacts(version, newest))
  const withStatus = (status: string) => group.find(({ description }) => description.ModelApprovalStatus === status)
  return withStatus('Approved') ?? withStatus('Rejected') ?? group[0]
}

function sameArtifacts(one: DescribedVersion, other: DescribedVersion): boolean {
  const [ours, theirs] = [one, other].map(
    ({ description }) => readSuffix(description.ModelPackageDescription)?.artifacts,
  )
  if (ours !== undefined && theirs !== undefined && ours !== theirs) return false
  return !imagesDiffer(one.description, other.description)
}

// Where one artifact is unread, those that both know still decide; where there are many, each code was shortened. The
// codes are in customer metadata, which others may rewrite: what they can reach is one version more, or the warning that
// goes with a reuse that is not certain.
function someDiffer(recorded: string | undefined, artifacts: ComparableIdentity['artifacts']): boolean {
  const theirs = recorded?.split('/') ?? []
  if (theirs.length !== artifacts.length) return false
  return artifacts.some((code, index) => {
    const recorded = theirs[index] ?? '-'
    return code !== undefined && recorded !== '-' && !code.startsWith(recorded)
  })
}
