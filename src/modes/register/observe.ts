import { mapBounded } from '../../language/bounded.js'
import type { ManifestFile } from '../../manifest/file.js'
import type { MetricHistory } from '../../metrics/compare/compare.js'
import type { Baseline } from '../../metrics/metric.js'
import { unless } from '../../registry/failure.js'
import {
  approvedBelow,
  type DescribedVersion,
  describeVersion,
  type ListedVersion,
  type LookUp,
  newestApproved,
  newestVersions,
  type Readable,
  readable,
} from '../../registry/look-up.js'
import type { RegisterSettings } from '../../registry/registration.js'
import type { ComparableIdentity } from '../../registry/version/identity.js'
import { mayBeOwn, type OwnVersions, ownVersions } from '../../registry/version/own-versions.js'
import { storedMetrics } from '../../registry/version/stored-metrics.js'
import { baselineOf, latestApproved, pinnedBaseline, unreadableBaseline, wantedBaseline } from './baseline.js'

/** The group as it is listed. */
export interface ListedGroup {
  readonly approved: ListedVersion | undefined
  readonly newest: readonly ListedVersion[]
  /** Whether the group has no others. */
  readonly isWhole: boolean
}

/** What the registry holds, as far as this candidate is concerned. */
export interface RegistryState {
  readonly group: Readable<ListedGroup>
  readonly own: OwnVersions
  /** The highest version number seen; undefined where the group may not be listed. */
  readonly highestSeen: number | undefined
  readonly baseline: Baseline
  /** The baseline as described, for the diff of the specification. */
  readonly baselineVersion: DescribedVersion | undefined
  readonly history: MetricHistory
}

const HISTORY_LENGTH = 8
// The history is asked for at once, so that it takes no longer than the baseline.
const CONCURRENT_DESCRIBES = HISTORY_LENGTH

/** Both look-ups, side by side (ruling 5). Throws unless they were answered or denied: a list that failed is not an empty one. */
async function listGroup(at: LookUp): Promise<Readable<ListedGroup>> {
  const page = newestVersions(at)
  const [approved, newest] = await Promise.all([readable(newestApproved(at, page)), readable(page)])
  if (approved.kind === 'denied') return approved
  if (newest.kind === 'denied') return newest
  return {
    kind: 'read',
    value: { approved: approved.value, newest: newest.value.versions, isWhole: newest.value.isWhole },
  }
}

/**
 * The same, of a group that this run may make (`create-group`, in our own account alone): one that is not there has no
 * versions.
 */
export async function listGroupToBe(
  at: LookUp,
  { createGroup }: Pick<RegisterSettings, 'createGroup'>,
): Promise<Readable<ListedGroup>> {
  const isOwn = at.address.sent === at.address.name
  if (!createGroup || !isOwn) return listGroup(at)
  return unless(listGroup(at), ['not-found'], {
    kind: 'read',
    value: { approved: undefined, newest: [], isWhole: true },
  } as const)
}

/** Describes what matters of the listed versions: our own, the baseline, and the history. */
export async function observeRegistry(
  at: LookUp,
  about: { readonly file: ManifestFile; readonly identity: ComparableIdentity; readonly group: Readable<ListedGroup> },
): Promise<RegistryState> {
  const describe = rememberingDescribe(at)
  const listed = about.group.kind === 'read' ? about.group.value : { approved: undefined, newest: [], isWhole: true }
  const candidates = withApproved(listed).filter((version) => mayBeOwn(version, about.identity))
  const reading = describeOwn(candidates, about.identity, describe)
  const [own, compared, history] = await Promise.all([
    reading,
    reading.then(({ chosen }) => describeBaseline(about.file, about.group, { at, describe, below: chosen?.version })),
    reading.then(({ chosen }) => readHistory(earlierVersions(listed, candidates, chosen), describe)),
  ])
  const seen = withApproved(listed).map(({ version }) => version)
  const highestSeen = about.group.kind === 'read' ? Math.max(0, ...seen) : undefined
  return { group: about.group, own, highestSeen, ...compared, history }
}

type Describe = (arn: string) => Promise<Readable<DescribedVersion | undefined>>

// One version is often wanted twice: as baseline and as history.
function rememberingDescribe(at: LookUp): Describe {
  const asked = new Map<string, Promise<Readable<DescribedVersion | undefined>>>()
  return (arn) => {
    const answer = asked.get(arn) ?? readable(describeVersion(at, arn))
    asked.set(arn, answer)
    return answer
  }
}

function withApproved({ approved, newest }: ListedGroup): readonly ListedVersion[] {
  const isListed = approved === undefined || newest.some(({ version }) => version === approved.version)
  return isListed ? newest : [...newest, approved]
}

// What may not be described is not adopted: a description alone can be planted (T36). The token still finds it.
async function describeOwn(
  candidates: readonly ListedVersion[],
  identity: ComparableIdentity,
  describe: Describe,
): Promise<OwnVersions> {
  const answers = await mapBounded(candidates, CONCURRENT_DESCRIBES, ({ arn }) => describe(arn))
  const read = answers.flatMap((answer) => (answer.kind === 'read' ? [answer.value] : []))
  const own = ownVersions(
    read.filter((version) => version !== undefined),
    identity,
  )
  const vanished = read.filter((version) => version === undefined).length
  return { ...own, generation: own.generation + vanished }
}

/**
 * A candidate that has a version already is compared with what was approved before it: else an old pull request would turn red
 * when another model is approved.
 */
async function describeBaseline(
  file: ManifestFile,
  group: Readable<ListedGroup>,
  { at, describe, below }: { readonly at: LookUp; readonly describe: Describe; readonly below: number | undefined },
): Promise<Pick<RegistryState, 'baseline' | 'baselineVersion'>> {
  const wanted = wantedBaseline(file)
  switch (wanted.kind) {
    case 'none':
      return { baseline: { kind: 'not-wanted' }, baselineVersion: undefined }
    case 'pinned': {
      const described = await describe(at.address.versionArn(wanted.version))
      const baselineVersion = described.kind === 'read' ? described.value : undefined
      return { baseline: pinnedBaseline(file, wanted.version, described), baselineVersion }
    }
    case 'latest-approved': {
      if (group.kind === 'denied') return { baseline: unreadableBaseline(group.failure), baselineVersion: undefined }
      const latest = await latestBefore(at, group.value, below)
      if (latest === undefined) return withoutApproved(group.value)
      const described = await describe(latest.arn)
      if (described.kind === 'denied') {
        return { baseline: unreadableBaseline(described.failure), baselineVersion: undefined }
      }
      // Listed, yet gone by now: there is nothing to compare with.
      if (described.value === undefined) return withoutApproved(group.value)
      return { baseline: baselineOf(described.value), baselineVersion: described.value }
    }
  }
}

async function latestBefore(
  at: LookUp,
  { approved, newest, isWhole }: ListedGroup,
  below: number | undefined,
): Promise<ListedVersion | undefined> {
  if (below === undefined) return latestApproved(approved, newest)
  const isOlder = ({ version }: ListedVersion): boolean => version < below
  const known = latestApproved(approved && isOlder(approved) ? approved : undefined, newest.filter(isOlder))
  return known !== undefined || isWhole ? known : approvedBelow(at, below)
}

function withoutApproved({ newest }: ListedGroup): Pick<RegistryState, 'baseline' | 'baselineVersion'> {
  return { baseline: { kind: 'first', hasUnapproved: newest.length > 0 }, baselineVersion: undefined }
}

// The candidate is drawn as the last point, so a version that is the candidate itself is not history.
function earlierVersions(
  { newest }: ListedGroup,
  own: readonly ListedVersion[],
  chosen: DescribedVersion | undefined,
): readonly ListedVersion[] {
  return newest
    .filter(({ version }) => chosen === undefined || version < chosen.version)
    .filter(({ version }) => !own.some((candidate) => candidate.version === version))
    .filter(({ summary }) => summary.ModelPackageStatus === 'Completed' && summary.ModelApprovalStatus !== 'Rejected')
    .slice(0, HISTORY_LENGTH)
}

// A trend is an ornament: what cannot be read of it is left out, whatever the reason.
async function readHistory(versions: readonly ListedVersion[], describe: Describe): Promise<MetricHistory> {
  const answers = await mapBounded(versions, CONCURRENT_DESCRIBES, ({ arn }) => describe(arn).catch(() => undefined))
  return answers.toReversed().flatMap((answer) => {
    if (answer?.kind !== 'read' || answer.value === undefined) return []
    return [{ version: answer.value.version, recorded: storedMetrics(answer.value.description) }]
  })
}
