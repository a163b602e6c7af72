/** One thing that a List operation of SageMaker shows. */
export interface Listed<Item> {
  readonly item: Item
  readonly name: string
  readonly created: Date
  readonly modified?: Date
  readonly status?: string | undefined
}

/** The members that SageMaker's List operations share (botocore). */
export interface ListRequest {
  readonly NameContains?: string | undefined
  readonly CreationTimeAfter?: Date | undefined
  readonly CreationTimeBefore?: Date | undefined
  readonly LastModifiedTimeAfter?: Date | undefined
  readonly LastModifiedTimeBefore?: Date | undefined
  readonly StatusEquals?: string | undefined
  readonly SortBy?: string | undefined
  readonly SortOrder?: string | undefined
  readonly NextToken?: string | undefined
  readonly MaxResults?: number | undefined
}

/** The page size where MaxResults is not given [?]. */
const DEFAULT_PAGE = 10

/** Filters, sorts and pages. Descending unless asked otherwise, as endpoints, configurations and models are (botocore). */
export function listing<Item>(
  all: readonly Listed<Item>[],
  request: ListRequest,
): { readonly items: readonly Item[]; readonly NextToken: string | undefined } {
  const matching = all.filter((one) => passes(one, request)).sort((a, b) => compare(a, b, request.SortBy))
  const ordered = request.SortOrder === 'Ascending' ? matching : matching.reverse()
  const start = Number(request.NextToken ?? 0)
  const end = start + (request.MaxResults ?? DEFAULT_PAGE)
  return {
    items: ordered.slice(start, end).map(({ item }) => item),
    NextToken: end < ordered.length ? String(end) : undefined,
  }
}

function passes<Item>({ name, created, modified, status }: Listed<Item>, request: ListRequest): boolean {
  return (
    name.includes(request.NameContains ?? '') &&
    isBetween(created, request.CreationTimeAfter, request.CreationTimeBefore) &&
    (modified === undefined || isBetween(modified, request.LastModifiedTimeAfter, request.LastModifiedTimeBefore)) &&
    (request.StatusEquals === undefined || status === request.StatusEquals)
  )
}

/** "greater than or equal to the specified time", "before the specified time" (botocore, ListModels and ListEndpoints). */
function isBetween(time: Date, after: Date | undefined, before: Date | undefined): boolean {
  return (
    (after === undefined || time.getTime() >= after.getTime()) &&
    (before === undefined || time.getTime() < before.getTime())
  )
}

/** By creation time unless `SortBy` says otherwise (botocore: "The default is CreationTime"). */
function compare<Item>(a: Listed<Item>, b: Listed<Item>, by = 'CreationTime'): number {
  if (by === 'Name') return a.name < b.name ? -1 : 1
  if (by === 'Status' && a.status !== b.status) return (a.status ?? '') < (b.status ?? '') ? -1 : 1
  return a.created.getTime() - b.created.getTime()
}
