import { ActionError, type CallFailure } from '../../errors.js'
import { defined } from '../../language/defined.js'
import type { ManifestFile } from '../../manifest/file.js'
import type { Check } from '../../markdown/checks.js'
import type { Baseline } from '../../metrics/metric.js'
import { sentenceOf } from '../../registry/failure.js'
import { type ApprovedVersion, approvedIn, type DescribedVersion, type Readable } from '../../registry/look-up.js'
import { whyPassedOver } from '../../registry/passed-over.js'
import { detailsFromModelCard } from '../../registry/version/metric-metadata.js'
import { storedMetrics } from '../../registry/version/stored-metrics.js'
import type { ListedVersion } from '../../registry/version-pages.js'

/** What the manifest wants to be compared with: `metrics.baseline`, the newest Approved version unless told. */
export type WantedBaseline =
  | { readonly kind: 'latest-approved' }
  | { readonly kind: 'none' }
  | { readonly kind: 'pinned'; readonly version: number }

/** Reads `metrics.baseline`. */
export function wantedBaseline({ manifest }: ManifestFile): WantedBaseline {
  const baseline = manifest.metrics?.baseline ?? 'latest_approved'
  if (baseline === 'none') return { kind: 'none' }
  if (baseline === 'latest_approved') return { kind: 'latest-approved' }
  return { kind: 'pinned', version: baseline.version }
}

/** The newest version that is Approved and Completed, from both look-ups: either may be behind. */
export function latestApproved(approved: ListedVersion | undefined, newest: readonly ListedVersion[]): ApprovedVersion {
  const others = newest.filter(({ version }) => version !== approved?.version)
  return approvedIn([...(approved === undefined ? [] : [approved]), ...others])
}

/** An Approved version that does not count, and is not what the candidate is compared with. */
export function passedOverCheck(passed: ListedVersion): Check {
  const detail = `Version ${passed.version} is Approved and ${whyPassedOver(passed)}, so it is not what this one is compared with.`
  return { level: 'notice', title: 'Baseline', detail }
}

/**
 * A version as what metrics are compared with; unreadable where its card could not be read, and a gate compares with a number
 * that may stand there alone. What its metadata holds is compared all the same.
 */
export function comparableBaseline(file: ManifestFile, version: DescribedVersion): Baseline {
  const { unreadCard, description } = version
  if (unreadCard === undefined) return baselineOf(version)
  const { metrics, named } = storedMetrics(description)
  const known = [...metrics.keys(), ...(named?.keys() ?? [])]
  const isKnown = (wanted: string) => known.some((key) => key === wanted || key.split('.').includes(wanted))
  const compared = Object.entries(file.manifest.metrics?.values ?? {}).filter(
    ([, { gate }]) => gate !== undefined && 'max_regression' in gate && gate.max_regression !== undefined,
  )
  return compared.every(([name, { path }]) => isKnown(name) || (path !== undefined && isKnown(path)))
    ? baselineOf(version)
    : unreadableBaseline(unreadCard)
}

/** That the card of the version that is compared with could not be read; nothing where it was. */
export function unreadCardChecks({ version, unreadCard }: DescribedVersion): readonly Check[] {
  if (unreadCard === undefined) return []
  const detail = `The card of version ${version} could not be read, so what stands in it alone was not compared. ${[sentenceOf(unreadCard), unreadCard.hint ?? ''].join(' ').trim()}`
  return [{ level: 'notice', title: 'Baseline', detail }]
}

/** A described version as what metrics are compared with. */
function baselineOf({ version, arn, description }: DescribedVersion): Baseline & { readonly kind: 'version' } {
  const details = detailsFromModelCard(description.ModelCard?.ModelCardContent ?? '')
  return { kind: 'version', version, arn, ...storedMetrics(description), ...defined({ details }) }
}

/** A baseline that may not be read; the reason names the call, and the hint the statement (ruling 10). */
export function unreadableBaseline(failure: CallFailure): Baseline {
  return { kind: 'unreadable', reason: [sentenceOf(failure), failure.hint ?? ''].join(' ').trim() }
}

/** A pinned version, which has to exist. */
export function pinnedBaseline(
  file: ManifestFile,
  version: number,
  described: Readable<DescribedVersion | undefined>,
): Baseline {
  if (described.kind === 'denied') return unreadableBaseline(described.failure)
  if (described.value !== undefined) return comparableBaseline(file, described.value)
  const message = `Version ${version} of ${file.manifest.group} does not exist, so it cannot be the baseline.`
  throw new ActionError('invalid-manifest', message, {
    problems: [{ at: file.locate(['metrics', 'baseline', 'version']), message }],
    hint: 'Name a version that exists, or `latest_approved`.',
  })
}
