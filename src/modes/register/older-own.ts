import { type ListedVersion, type LookUp, versionPages } from '../../registry/look-up.js'
import type { ComparableIdentity } from '../../registry/version/identity.js'
import { mayBeOwn } from '../../registry/version/own-versions.js'

/** The token alone keeps what is older than these from being registered again. */
export const MAX_SEARCHED_VERSIONS = 400

/** Own versions behind the first page: among the newest 400. */
export async function olderOwn(
  at: LookUp,
  identity: ComparableIdentity,
): Promise<{ readonly found: readonly ListedVersion[]; readonly isWhole: boolean }> {
  for await (const page of versionPages(at, undefined, MAX_SEARCHED_VERSIONS / 100)) {
    const found = page.versions.filter((version) => mayBeOwn(version, identity))
    if (found.length > 0 || page.isWhole) return { found, isWhole: true }
  }
  return { found: [], isWhole: false }
}
