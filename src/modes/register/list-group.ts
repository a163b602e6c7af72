import { unless } from '../../registry/failure.js'
import {
  approvedIn,
  type ListedVersion,
  type LookUp,
  newestApproved,
  newestVersions,
  type Readable,
  readable,
} from '../../registry/look-up.js'
import type { RegisterSettings } from '../../registry/registration.js'

/** The group as it is listed. */
export interface ListedGroup {
  readonly approved: ListedVersion | undefined
  readonly newest: readonly ListedVersion[]
  /** Whether the group has no others. */
  readonly isWhole: boolean
}

/** The newest versions, and where those are not all the newest Approved one (ruling 5). Throws unless answered or denied: a list that failed is not an empty one. */
async function listGroup(at: LookUp): Promise<Readable<ListedGroup>> {
  const page = await readable(newestVersions(at))
  if (page.kind === 'denied') return page
  const { versions, isWhole } = page.value
  const approved = isWhole
    ? { kind: 'read' as const, value: approvedIn(versions) }
    : await readable(newestApproved(at, Promise.resolve(page.value)))
  if (approved.kind === 'denied') return approved
  return { kind: 'read', value: { approved: approved.value.version, newest: versions, isWhole } }
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
