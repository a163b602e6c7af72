import { approvedIn, type LookUp, newestApproved, type Readable, readable } from '../../registry/look-up.js'
import type { ComparableIdentity } from '../../registry/version/identity.js'
import { mayBeOwn } from '../../registry/version/own-versions.js'
import { type ListedVersion, type VersionPage, versionPages } from '../../registry/version-pages.js'

/** The group as far as it was listed. */
export interface ListedGroup {
  readonly approved: ListedVersion | undefined
  readonly newest: readonly ListedVersion[]
  /** Whether the group has no others. */
  readonly isWhole: boolean
}

/** What is listed of a group for one candidate. */
export interface SearchedGroup {
  readonly group: Readable<ListedGroup>
  /** Those that may be this candidate's, and so are worth a Describe. */
  readonly own: readonly ListedVersion[]
  /** Among how many of the newest they were looked for, where those are not all. */
  readonly searchedAmong: number | undefined
}

/**
 * Behind the first page. With it, and with the look beside a new version, these are the four lists that a registration asks for in
 * a group of any size (Tenth 6): the second of them is left out where the Approved one has to be asked for.
 */
const MAX_OLDER_PAGES = 2

/**
 * Looks through a group for versions of this candidate and for the newest Approved one (ruling 5): on the first page, on those
 * behind it, and for the Approved one with the service's own filter where it is not among them. `onOlder` is called before
 * pages behind the first one are asked for.
 */
export async function searchGroup(
  at: LookUp,
  first: Readable<VersionPage>,
  { identity, onOlder }: { readonly identity: ComparableIdentity; readonly onOlder: () => void },
): Promise<SearchedGroup> {
  if (first.kind === 'denied') return { group: first, own: [], searchedAmong: undefined }
  const { newest, isWhole, own } = await searchPages(at, first.value, { identity, onOlder })
  const known = approvedIn(newest)
  const asked =
    known.version !== undefined || isWhole
      ? { kind: 'read' as const, value: known }
      : await readable(newestApproved(at, Promise.resolve({ versions: newest, isWhole })))
  if (asked.kind === 'denied') return { group: asked, own, searchedAmong: undefined }
  const approved = asked.value.version
  // The Approved one may lie far behind those pages, and be this candidate's.
  const found = own.length === 0 && approved !== undefined && mayBeOwn(approved, identity) ? [approved] : own
  return {
    group: { kind: 'read', value: { approved, newest, isWhole } },
    own: found,
    searchedAmong: found.length > 0 || isWhole ? undefined : newest.length,
  }
}

async function searchPages(at: LookUp, first: VersionPage, { identity, onOlder }: Parameters<typeof searchGroup>[2]) {
  const ownOf = ({ versions }: VersionPage) => versions.filter((version) => mayBeOwn(version, identity))
  const found = { newest: [...first.versions], isWhole: first.isWhole, own: ownOf(first) }
  if (found.own.length > 0 || first.isWhole) return found
  onOlder()
  for await (const page of versionPages(at, { maxPages: MAX_OLDER_PAGES, after: first.next })) {
    found.newest.push(...page.versions)
    found.isWhole = page.isWhole
    found.own = ownOf(page)
    if (found.own.length > 0 || approvedIn(found.newest).version === undefined) return found
  }
  return found
}
