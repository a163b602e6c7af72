import { CallFailure } from '../../errors.js'
import { mapBounded } from '../../language/bounded.js'
import { failureOnly } from '../../registry/failure.js'
import {
  type DescribedVersion,
  describeVersion,
  type LookUp,
  manyVersions,
  newestVersions,
} from '../../registry/look-up.js'
import { lookUntilSettled, SETTLING_MILLISECONDS } from '../../registry/pause.js'
import type { ComparableIdentity } from '../../registry/version/identity.js'
import { mayBeOwn, type OwnVersions, ownVersions } from '../../registry/version/own-versions.js'
import type { ListedVersion } from '../../registry/version-pages.js'

/** What the group shows of a candidate after a create whose outcome is not known. */
export type Reconciled =
  | { readonly kind: 'found'; readonly chosen: DescribedVersion; readonly duplicates: OwnVersions['duplicates'] }
  /** For as long as a list may be behind, no version of it was there that could be used. */
  | { readonly kind: 'absent'; readonly own: OwnVersions }
  /** It cannot be told. */
  | { readonly kind: 'unreadable'; readonly failure: CallFailure }

const CONCURRENT_DESCRIBES = 4
const MAX_GAP = 10
const WAITS = { first: 1_000, longest: 5_000 }

/** Looks for a version of the candidate until lists have settled; the last look goes through older pages, too. */
export async function reconcile(at: LookUp, identity: ComparableIdentity): Promise<Reconciled> {
  return lookUntilSettled<Reconciled>(at.clock, WAITS, async (waited) => {
    const isLast = waited >= SETTLING_MILLISECONDS
    const own = await lookAt(at, identity, isLast ? manyVersions(at) : newest(at))
    if (own instanceof CallFailure) {
      return own.kind === 'access-denied' || isLast ? { kind: 'unreadable', failure: own } : undefined
    }
    if (own.chosen !== undefined) return { kind: 'found', chosen: own.chosen, duplicates: own.duplicates }
    return isLast ? { kind: 'absent', own } : undefined
  })
}

/**
 * The candidate's versions beside one that was just made: those that the list shows now, and those between the highest
 * number seen before and its own, which a list may not show yet but a Describe does. Gives none where it cannot be read.
 */
export async function versionsBeside(
  at: LookUp,
  made: { readonly version: number; readonly highestSeen: number; readonly identity: ComparableIdentity },
): Promise<OwnVersions['duplicates']> {
  const between = Array.from({ length: Math.max(0, made.version - made.highestSeen - 1) }, (_, index) =>
    at.address.versionArn(made.highestSeen + 1 + index),
  )
  const [listed, unlisted] = await Promise.all([
    // The one that was made is described by who confirms it.
    lookAt(at, made.identity, newest(at, made.version)),
    describeAll(at, between.slice(-MAX_GAP)).catch(failureOnly),
  ])
  const own = [
    listed instanceof CallFailure ? [] : usable(listed),
    unlisted instanceof CallFailure ? [] : usable(ownVersions(unlisted, made.identity)),
  ]
  const others = new Map(own.flat().map((version) => [version.version, version]))
  return [...others.values()].sort((a, b) => a.version - b.version)
}

async function newest(at: LookUp, without?: number): Promise<readonly ListedVersion[]> {
  return (await newestVersions(at)).versions.filter(({ version }) => version !== without)
}

function usable({ chosen, duplicates }: OwnVersions): OwnVersions['duplicates'] {
  return chosen === undefined ? [] : [chosen, ...duplicates]
}

async function lookAt(
  at: LookUp,
  identity: ComparableIdentity,
  listing: Promise<readonly ListedVersion[]>,
): Promise<OwnVersions | CallFailure> {
  try {
    const arns = (await listing).filter((version) => mayBeOwn(version, identity)).map(({ arn }) => arn)
    return ownVersions(await describeAll(at, arns), identity)
  } catch (error) {
    return failureOnly(error)
  }
}

async function describeAll(at: LookUp, arns: readonly string[]) {
  const described = await mapBounded(arns, CONCURRENT_DESCRIBES, (arn) => describeVersion(at, arn))
  return described.filter((version) => version !== undefined)
}
