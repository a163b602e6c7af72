import { CallFailure } from '../../errors.js'
import { mapBounded } from '../../language/bounded.js'
import { oncePerKey } from '../../language/once.js'
import type { ManifestFile } from '../../manifest/file.js'
import type { Check } from '../../markdown/checks.js'
import type { MetricHistory } from '../../metrics/compare/compare.js'
import type { Baseline } from '../../metrics/metric.js'
import type { ReportStore } from '../../ports.js'
import {
  type ApprovedVersion,
  approvedBelow,
  approvedIn,
  type DescribedVersion,
  describeVersion,
  type LookUp,
  type Readable,
  readable,
} from '../../registry/look-up.js'
import type { ComparableIdentity } from '../../registry/version/identity.js'
import { type OwnVersions, ownVersions } from '../../registry/version/own-versions.js'
import { storedMetrics } from '../../registry/version/stored-metrics.js'
import type { ListedVersion, VersionPage } from '../../registry/version-pages.js'
import {
  comparableBaseline,
  latestApproved,
  passedOverCheck,
  pinnedBaseline,
  unreadableBaseline,
  unreadCardChecks,
  wantedBaseline,
} from './baseline.js'
import { earlierVersions, HISTORY_LENGTH } from './history.js'
import { type ListedGroup, type SearchedGroup, searchGroup } from './search-group.js'

/** What the registry holds, as far as this candidate is concerned. */
export interface RegistryState {
  readonly group: Readable<ListedGroup>
  readonly own: OwnVersions
  /** The highest version number seen; undefined where the group may not be listed. */
  readonly highestSeen: number | undefined
  readonly baseline: Baseline
  /** What is worth saying of the baseline: versions that were passed over, a report that could not be read. */
  readonly baselineChecks: readonly Check[]
  /** The baseline as described, for the diff of the specification. */
  readonly baselineVersion: DescribedVersion | undefined
  readonly history: MetricHistory
  readonly searchedAmong: SearchedGroup['searchedAmong']
}

// The history is asked for at once, so that it takes no longer than the baseline.
const CONCURRENT_DESCRIBES = HISTORY_LENGTH

/** Describes what matters of the listed versions: our own, the baseline, and the history. */
export async function observeRegistry(
  at: LookUp,
  about: {
    readonly file: ManifestFile
    readonly identity: ComparableIdentity
    /** The first page of its list. */
    readonly group: Readable<VersionPage>
    /** Reads the baseline's own report. */
    readonly reports: ReportStore | undefined
    /** Whether versions are described for nothing but the trend. */
    readonly withTrend: boolean
  },
): Promise<RegistryState> {
  const describe = rememberingDescribe(at)
  const {
    group,
    own: candidates,
    searchedAmong,
  } = await searchGroup(at, about.group, {
    identity: about.identity,
    onOlder: () => askAhead(about, describe),
  })
  const listed = group.kind === 'read' ? group.value : { approved: undefined, newest: [], isWhole: true }
  const reading = describeOwn(candidates, about.identity, describe)
  const comparing = reading.then(({ chosen }) => describeBaseline({ ...about, group }, { at, describe, below: chosen }))
  const [own, compared, history] = await Promise.all([
    reading,
    comparing,
    reading.then(async ({ chosen }) => {
      const earlier = earlierVersions(listed, candidates, chosen)
      if (about.withTrend) return readHistory(earlier, describe)
      const baseline = (await comparing).baselineVersion?.version
      return readHistory(
        earlier.filter(({ version }) => version === baseline),
        describe,
      )
    }),
  ])
  const seen = withApproved(listed).map(({ version }) => version)
  const highestSeen = group.kind === 'read' ? Math.max(0, ...seen) : undefined
  return { group, own, highestSeen, ...compared, history, searchedAmong }
}

type Describe = (arn: string) => Promise<Readable<DescribedVersion | undefined>>

// Unless a version of the candidate lies further back, the newest Approved one is its baseline, and the newest are its trend: they
// are described beside the pages behind the first one, for the same answers to be found later.
function askAhead(about: Parameters<typeof observeRegistry>[1], describe: Describe): void {
  const newest = about.group.kind === 'read' ? about.group.value.versions : []
  const approved = wantedBaseline(about.file).kind === 'latest-approved' ? approvedIn(newest).version : undefined
  const trend = about.withTrend ? earlierVersions({ newest }, [], undefined) : []
  for (const { arn } of [...(approved === undefined ? [] : [approved]), ...trend]) describe(arn).catch(() => {})
}

// One version is often wanted twice: as baseline and as history.
function rememberingDescribe(at: LookUp): Describe {
  return oncePerKey(
    (arn) => arn,
    (arn) => readable(describeVersion(at, arn, 'whole')),
  )
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

type DescribedBaseline = Pick<RegistryState, 'baseline' | 'baselineVersion' | 'baselineChecks'>

/**
 * A candidate that has a version already is compared with what was approved before it: else an old pull request would turn red
 * when another model is approved.
 */
async function describeBaseline(
  about: {
    readonly file: ManifestFile
    readonly group: Readable<ListedGroup>
    readonly reports: ReportStore | undefined
  },
  {
    at,
    describe,
    below,
  }: { readonly at: LookUp; readonly describe: Describe; readonly below: DescribedVersion | undefined },
): Promise<DescribedBaseline> {
  const { file, group, reports } = about
  const wanted = wantedBaseline(file)
  switch (wanted.kind) {
    case 'none':
      return without({ kind: 'not-wanted' })
    case 'pinned': {
      const described = await describe(at.address.versionArn(wanted.version))
      const baseline = pinnedBaseline(file, wanted.version, described)
      const version = described.kind === 'read' ? described.value : undefined
      if (baseline.kind !== 'version' || version === undefined) return without(baseline)
      return withEvidence(baseline, { file, version, reports })
    }
    case 'latest-approved': {
      if (group.kind === 'denied') {
        // Whoever may not list may not be allowed to describe either: that is told now, not by the next run.
        const first = await describe(at.address.versionArn(1))
        return without(
          unreadableBaseline(first.kind === 'denied' ? bothDenied(group.failure, first.failure) : group.failure),
        )
      }
      const { version: latest, skipped } = await latestBefore(at, group.value, below)
      const passedOver = skipped.map(passedOverCheck)
      if (latest === undefined) return without(firstVersion(group.value), passedOver)
      const described = await describe(latest.arn)
      if (described.kind === 'denied') return without(unreadableBaseline(described.failure), passedOver)
      // Listed, yet gone by now: there is nothing to compare with.
      if (described.value === undefined) return without(firstVersion(group.value), passedOver)
      const version = described.value
      const baseline = comparableBaseline(file, version)
      if (baseline.kind !== 'version') return without(baseline, passedOver)
      return withEvidence(baseline, { file, version, reports }, passedOver)
    }
  }
}

function bothDenied(one: CallFailure, other: CallFailure): CallFailure {
  const hints = [one.hint, other.hint].filter((hint) => hint !== undefined)
  return new CallFailure('access-denied', one.call, `${one.message}\n${other.message}`, {
    cause: one,
    ...(hints.length > 0 && { hint: hints.join('\n') }),
  })
}

async function latestBefore(
  at: LookUp,
  { approved, newest, isWhole }: ListedGroup,
  below: DescribedVersion | undefined,
): Promise<ApprovedVersion> {
  if (below === undefined) return latestApproved(approved, newest)
  const isOlder = ({ version }: ListedVersion): boolean => version < below.version
  const known = latestApproved(approved && isOlder(approved) ? approved : undefined, newest.filter(isOlder))
  return known.version !== undefined || isWhole
    ? known
    : approvedBelow(at, { version: below.version, created: below.description.CreationTime })
}

function without(baseline: Baseline, checks: readonly Check[] = []): DescribedBaseline {
  return { baseline, baselineVersion: undefined, baselineChecks: checks }
}

async function withEvidence(
  baseline: Baseline & { readonly kind: 'version' },
  about: { readonly file: ManifestFile; readonly version: DescribedVersion; readonly reports: ReportStore | undefined },
  passedOver: readonly Check[] = [],
): Promise<DescribedBaseline> {
  const { withReport } = await import('./baseline-report.js')
  const { baseline: whole, checks } = await withReport(baseline, about)
  return {
    baseline: whole,
    baselineVersion: about.version,
    baselineChecks: [...passedOver, ...unreadCardChecks(about.version), ...checks],
  }
}

function firstVersion({ newest }: ListedGroup): Baseline {
  return { kind: 'first', hasUnapproved: newest.length > 0 }
}

// A trend is an ornament: what cannot be read of it is left out, whatever the reason.
async function readHistory(versions: readonly ListedVersion[], describe: Describe): Promise<MetricHistory> {
  const answers = await mapBounded(versions, CONCURRENT_DESCRIBES, ({ arn }) => describe(arn).catch(() => undefined))
  return answers.toReversed().flatMap((answer) => {
    if (answer?.kind !== 'read' || answer.value === undefined) return []
    return [{ version: answer.value.version, recorded: storedMetrics(answer.value.description) }]
  })
}
