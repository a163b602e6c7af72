import { ActionError, CallFailure } from '../../errors.js'
import { mapBounded } from '../../language/bounded.js'
import { byShownName } from '../../metrics/compare/pairing.js'
import { readDecision } from '../../registry/decision.js'
import { failureOnly } from '../../registry/failure.js'
import {
  type DescribedVersion,
  describeVersion,
  type LookUp,
  manyVersions,
  newestApproved,
  newestVersions,
} from '../../registry/look-up.js'
import type { VersionReference } from '../../registry/selector.js'
import { servedEnvironments } from '../../registry/served.js'
import { specificationOf } from '../../registry/version/specification.js'
import { storedMetrics } from '../../registry/version/stored-metrics.js'
import type { ListedVersion } from '../../registry/version-pages.js'
import type { VersionStatus } from './result.js'

const CONCURRENT_DESCRIBES = 8

/** The versions of a group that were read, newest first, and the one that was named. */
export interface ObservedVersions {
  readonly versions: readonly VersionStatus[]
  readonly chosen: VersionStatus | undefined
  readonly hasMore: boolean
  readonly notes: readonly string[]
}

/** Lists and describes the last versions, and the one that is named, wherever it is. */
export async function observeVersions(
  at: LookUp,
  of: { readonly reference: VersionReference; readonly last: number },
): Promise<ObservedVersions> {
  const { reference, last } = of
  const [listed, chosen] = await Promise.all([lastVersions(at, reference, last), chosenVersion(at, reference)])
  const described = await mapBounded(listed.versions, CONCURRENT_DESCRIBES, ({ arn }) =>
    describeVersion(at, arn, 'metrics').catch(failureOnly),
  )
  const unread = described.filter((one) => one instanceof CallFailure)
  const sealed = described.flatMap((one) =>
    one === undefined || one instanceof CallFailure || one.unreadCard === undefined ? [] : [one.unreadCard],
  )
  const notes = [
    ...listed.notes,
    ...(unread[0] === undefined ? [] : [notReadable(unread[0], unread.length)]),
    ...(sealed[0] === undefined ? [] : [cardNotReadable(sealed[0], sealed.length)]),
  ]
  const versions = described.flatMap((one) => (one === undefined || one instanceof CallFailure ? [] : [statusOf(one)]))
  return { versions, chosen: chosen && statusOf(chosen), hasMore: listed.hasMore, notes }
}

/** A described version with what a status says of it. */
export function statusOf(version: DescribedVersion): VersionStatus {
  const { description } = version
  const decision = readDecision(description.ApprovalDescription)
  return {
    ...version,
    approvalStatus: description.ModelApprovalStatus ?? 'not set',
    decision: decision?.status === description.ModelApprovalStatus ? decision : undefined,
    metrics: byShownName(storedMetrics(description)),
    served: servedEnvironments(description.CustomerMetadataProperties),
    specification: specificationOf(description).kind,
  }
}

interface Listed {
  readonly versions: readonly ListedVersion[]
  readonly hasMore: boolean
  readonly notes: readonly string[]
}

// A version that is named is shown even where the group may not be listed; then it has no history.
async function lastVersions(at: LookUp, reference: VersionReference, last: number): Promise<Listed> {
  try {
    const page = await newestVersions(at)
    const all = page.versions.length >= last || page.isWhole ? page.versions : await manyVersions(at)
    const versions = all.toSorted((a, b) => b.version - a.version).slice(0, last)
    const hasMore = all.length > last || (all === page.versions && !page.isWhole)
    return { versions, hasMore, notes: [] }
  } catch (error) {
    if (!(error instanceof CallFailure) || reference.kind !== 'version') throw error
    return { versions: [], hasMore: false, notes: [`The group could not be listed. ${sentence(error)}`] }
  }
}

async function chosenVersion(at: LookUp, reference: VersionReference): Promise<DescribedVersion | undefined> {
  if (reference.kind === 'unnamed') return undefined
  const arn =
    reference.kind === 'version'
      ? at.address.versionArn(reference.version)
      : (await newestApproved(at, newestVersions(at))).version?.arn
  const found = arn === undefined ? undefined : await describeVersion(at, arn, 'metrics')
  if (found !== undefined) return found
  const what = reference.kind === 'version' ? `no version ${reference.version}` : 'no Approved version'
  throw new ActionError('invalid-input', `There is ${what} in ${at.address.arn}.`)
}

function notReadable(failure: CallFailure, count: number): string {
  return `${count === 1 ? 'One version' : `${count} versions`} could not be read. ${sentence(failure)}`
}

function cardNotReadable(failure: CallFailure, count: number): string {
  return `${count === 1 ? 'The card of one version' : `The cards of ${count} versions`} could not be read, so metrics that stand there alone are missing. ${sentence(failure)}`
}

/** A failed call as a sentence with what to do. */
export function sentence(failure: CallFailure): string {
  return [`${failure.call}: ${failure.message.replace(/[.\s]+$/, '')}.`, failure.hint ?? ''].join(' ').trim()
}
