import { unless } from '../../registry/failure.js'
import { type LookUp, newestVersions, type Readable, readable } from '../../registry/look-up.js'
import type { RegisterSettings } from '../../registry/registration.js'
import type { VersionPage } from '../../registry/version-pages.js'

/**
 * The newest versions of a group; none of one that is not there, and that this run may make (`create-group`, in our own account
 * alone). Throws unless answered or denied: a list that failed is not an empty one.
 */
export async function listGroupToBe(
  at: LookUp,
  { createGroup }: Pick<RegisterSettings, 'createGroup'>,
): Promise<Readable<VersionPage>> {
  const isOwn = at.address.sent === at.address.name
  const listing = readable(newestVersions(at))
  if (!createGroup || !isOwn) return listing
  return unless(listing, ['not-found'], { kind: 'read', value: NO_VERSIONS } as const)
}

const NO_VERSIONS: VersionPage = { versions: [], isWhole: true, next: undefined }
