import type {
  ListModelPackagesCommandInput,
  ListModelPackagesOutput,
  ModelPackageSummary,
} from '@aws-sdk/client-sagemaker'
import { CallFailure } from '../errors.js'
import { defined } from '../language/defined.js'
import type { Call, Clock } from '../ports.js'
import type { GroupAddress } from './address.js'

/** A version as a list shows it. */
export interface ListedVersion {
  readonly version: number
  readonly arn: string
  readonly summary: ModelPackageSummary
}

/** "Filtered pages can be empty with a NextToken", and tight loops over them end in ThrottlingException (aws-cli#7596). */
const MAX_PAGES = 40
/** Where nothing is Approved each page of a large group may be such an empty one. */
const MAX_FILTERED_PAGES = 200
const PAUSE_MILLISECONDS = 100
const MAX_PAUSE_MILLISECONDS = 2_000
/** ListModelPackages MaxResults. */
const PAGE_SIZE = 100

/** A group of which nothing but the list is asked. */
export interface Listing {
  readonly address: GroupAddress
  readonly clock: Clock
  readonly reader: { readonly listModelPackages: Call<ListModelPackagesCommandInput, ListModelPackagesOutput> }
}

/** Newest versions, highest number first, and whether there are no others. */
export interface VersionPage {
  readonly versions: readonly ListedVersion[]
  readonly isWhole: boolean
  /** With what the page behind it is asked for; undefined where there is none. */
  readonly next: string | undefined
}

/** What of a group is listed. */
interface Filter {
  readonly MaxResults: number
  readonly ModelApprovalStatus?: 'Approved'
  readonly CreationTimeBefore?: Date
}

export const WHOLE_PAGES: Filter = { MaxResults: PAGE_SIZE }
export const APPROVED = { ModelApprovalStatus: 'Approved' } as const

/** Pages went on for so long that nothing was settled. */
export function endlessPages({ address }: Listing): CallFailure {
  return new CallFailure(
    'unknown-outcome',
    'sagemaker:ListModelPackages',
    `The pages of ${address.name} did not settle it, each with a token for the next.`,
  )
}

/**
 * The versions of a group page by page, newest first, `after` another page if one is given; the last page is `isWhole`. A page
 * may be empty and not the last.
 */
export async function* versionPages(
  at: Listing,
  {
    filter = WHOLE_PAGES,
    maxPages = filter.ModelApprovalStatus === undefined ? MAX_PAGES : MAX_FILTERED_PAGES,
    after,
  }: { readonly filter?: Filter; readonly maxPages?: number; readonly after?: string | undefined } = {},
): AsyncGenerator<VersionPage> {
  let token = after
  for (let page = 0; page < maxPages; page += 1) {
    if (page > 0) await pause(at.clock, page)
    const { versions, nextToken } = await onePage(at, filter, token)
    yield { versions, isWhole: nextToken === undefined, next: nextToken }
    if (nextToken === undefined) return
    token = nextToken
  }
}

/** One page; `token` is what the page before gave. */
export async function onePage({ address, reader }: Listing, filter: Filter, token?: string) {
  const answer = await reader.listModelPackages({
    ModelPackageGroupName: address.sent,
    SortBy: 'CreationTime',
    SortOrder: 'Descending', // the default is Ascending
    ...filter,
    ...defined({ NextToken: token }),
  })
  return {
    versions: listed(address, answer.ModelPackageSummaryList),
    nextToken: answer.NextToken === '' ? undefined : answer.NextToken,
  }
}

async function pause(clock: Clock, page: number): Promise<void> {
  await clock.sleep(Math.min(PAUSE_MILLISECONDS * 2 ** page, MAX_PAUSE_MILLISECONDS))
}

// An answer without a list, or about another group, must not pass for a group without versions: no gate would have a baseline.
function listed(
  address: GroupAddress,
  summaries: readonly ModelPackageSummary[] | undefined,
): readonly ListedVersion[] {
  const senseless = (message: string) => new CallFailure('unknown-outcome', 'sagemaker:ListModelPackages', message)
  if (!Array.isArray(summaries)) throw senseless('The answer holds no list of versions')
  return summaries
    .map((summary: ModelPackageSummary) => {
      const version = address.versionOf(summary.ModelPackageArn)
      if (version !== undefined) return { version, arn: summary.ModelPackageArn ?? '', summary }
      throw senseless(`The answer names ${summary.ModelPackageArn ?? 'no ARN'}, which is no version of ${address.arn}`)
    })
    .sort((a, b) => b.version - a.version)
}
