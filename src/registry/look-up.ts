import type { DescribeModelPackageCommandOutput } from '@aws-sdk/client-sagemaker'
import { ActionError, CallFailure } from '../errors.js'
import type { Clock, VersionReader } from '../ports.js'
import type { GroupAddress } from './address.js'
import { type CardWanted, describePackage } from './describe.js'
import { whyPassedOver } from './passed-over.js'
import {
  APPROVED,
  endlessPages,
  type ListedVersion,
  type Listing,
  onePage,
  type VersionPage,
  versionPages,
  WHOLE_PAGES,
} from './version-pages.js'

/** What was read, or that it may not be read. Every other failure is thrown. */
export type Readable<Value> =
  | { readonly kind: 'read'; readonly value: Value }
  | { readonly kind: 'denied'; readonly failure: CallFailure }

/** A version as a Describe shows it, with its number read from the ARN. */
export interface DescribedVersion {
  readonly version: number
  readonly arn: string
  readonly description: DescribeModelPackageCommandOutput
  /** Why the content of the card is not in it although it was wanted. */
  readonly unreadCard?: CallFailure
}

export interface LookUp {
  readonly address: GroupAddress
  readonly reader: VersionReader
  readonly clock: Clock
}

/** The first page of the newest versions. */
export async function newestVersions(at: LookUp): Promise<VersionPage> {
  return firstPage(at)
}

/** The newest versions of several pages, for a version that has to be somewhere. */
export async function manyVersions(at: LookUp): Promise<readonly ListedVersion[]> {
  const versions: ListedVersion[] = []
  for await (const page of versionPages(at)) versions.push(...page.versions)
  return versions
}

/** The newest version that is Approved and Completed, and those Approved ones above it that do not count. */
export interface ApprovedVersion {
  readonly version: ListedVersion | undefined
  readonly skipped: readonly ListedVersion[]
}

/**
 * The newest Approved version that is Completed, too: an approval of one that failed is half a status (Fifth 4). Asks for one
 * first (ruling 5); where that is none, or none that is Completed, what `newest` shows may settle it, else whole pages are read.
 */
export async function newestApproved(
  at: LookUp,
  newest: Promise<Pick<VersionPage, 'versions' | 'isWhole'>>,
): Promise<ApprovedVersion> {
  const first = await onePage(at, { MaxResults: 1, ...APPROVED })
  const [only] = first.versions
  const found = approvedIn(first.versions)
  if (found.version !== undefined || first.nextToken === undefined) return found
  const { versions, isWhole } = await newest
  const known = approvedIn([...(only === undefined ? [] : [only]), ...versions.filter(({ arn }) => arn !== only?.arn)])
  if (known.version !== undefined || isWhole) return known
  return firstApproved(at)
}

/** The same by whole pages alone, where nothing else is known of the group. */
export async function firstApproved(at: Listing): Promise<ApprovedVersion> {
  const skipped: ListedVersion[] = []
  for await (const { versions, isWhole } of versionPages(at, { filter: { ...WHOLE_PAGES, ...APPROVED } })) {
    const found = approvedIn(versions)
    skipped.push(...found.skipped)
    if (found.version !== undefined || isWhole) return { version: found.version, skipped }
  }
  throw endlessPages(at)
}

/** Of versions with the highest number first. */
export function approvedIn(versions: readonly ListedVersion[]): ApprovedVersion {
  const approved = versions
    .filter(({ summary }) => summary.ModelApprovalStatus === 'Approved')
    .toSorted((a, b) => b.version - a.version)
  const index = approved.findIndex((one) => whyPassedOver(one) === undefined)
  return { version: approved[index], skipped: index === -1 ? approved : approved.slice(0, index) }
}

/**
 * The newest version with a lower number that is Approved and Completed. Newer ones are left out by their time, so that their
 * number costs no pages; of those made in the same second the number decides.
 */
export async function approvedBelow(
  at: Listing,
  { version, created }: { readonly version: number; readonly created: Date | undefined },
): Promise<ApprovedVersion> {
  const older = created && { CreationTimeBefore: new Date(created.getTime() + 1_000) }
  const skipped: ListedVersion[] = []
  for await (const page of versionPages(at, { filter: { ...WHOLE_PAGES, ...APPROVED, ...older } })) {
    const found = approvedIn(page.versions.filter((one) => one.version < version))
    skipped.push(...found.skipped)
    if (found.version !== undefined || page.isWhole) return { version: found.version, skipped }
  }
  throw endlessPages(at)
}

/** A Describe, without the content of the card unless it is wanted; undefined where the version does not exist. */
export async function describeVersion(
  at: Pick<LookUp, 'address' | 'reader'>,
  arn: string,
  card: CardWanted = 'none',
): Promise<DescribedVersion | undefined> {
  try {
    const described = await describePackage(at.reader.describeModelPackage, { name: arn, card })
    const { description } = described
    const version = at.address.versionOf(description.ModelPackageArn)
    if (version === undefined || version !== at.address.versionOf(arn)) {
      throw new CallFailure('unknown-outcome', 'sagemaker:DescribeModelPackage', `The answer is not about ${arn}`)
    }
    return { ...described, version, arn: description.ModelPackageArn ?? arn }
  } catch (error) {
    if (error instanceof CallFailure && error.kind === 'not-found') return undefined
    throw error
  }
}

/** A version that somebody named. Rejects with `invalid-input` where there is none. */
export async function namedVersion(
  at: Pick<LookUp, 'address' | 'reader'>,
  arn: string,
  card: CardWanted,
): Promise<DescribedVersion> {
  const version = await describeVersion(at, arn, card)
  if (version !== undefined) return version
  throw new ActionError('invalid-input', `There is no version ${arn}.`, {
    hint: 'It may have been deleted, or be in another account or Region: see `registry-account-id` and `aws-region`.',
  })
}

/** Whether SageMaker is still at work on a version or a package. */
export function isUnderWay(status: string | undefined): boolean {
  return status === 'Pending' || status === 'InProgress'
}

/** What the service says about a version that failed. */
export function whyItFailed(description: DescribedVersion['description']): string {
  const details = description.ModelPackageStatusDetails
  const items = [...(details?.ValidationStatuses ?? []), ...(details?.ImageScanStatuses ?? [])]
  const reasons = items.flatMap(({ FailureReason }) => (FailureReason ? [FailureReason] : []))
  return reasons.length === 0 ? 'The service gives no reason.' : reasons.join(' ')
}

/** Turns "may not be read" into a value, since the narrow group policy of AWS's documents allows no reading (ruling 10). */
export async function readable<Value>(reading: Promise<Value>): Promise<Readable<Value>> {
  try {
    return { kind: 'read', value: await reading }
  } catch (error) {
    if (error instanceof CallFailure && error.kind === 'access-denied') return { kind: 'denied', failure: error }
    throw error
  }
}

// The first page that holds anything.
async function firstPage(at: Listing): Promise<VersionPage> {
  for await (const page of versionPages(at)) if (page.versions.length > 0 || page.isWhole) return page
  throw endlessPages(at)
}
