import type { GitHubAnswer, GitHubRequest } from './request.js'
import type { Hosts } from './user-object.js'

/**
 * One page of a list and the links to the others: "per_page: max 100", 30 by default.
 * https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
export function paged<Item>(
  hosts: Hosts,
  request: GitHubRequest,
  list: { readonly items: readonly Item[]; readonly show: (item: Item) => unknown },
): GitHubAnswer {
  const perPage = Math.min(Math.max(Number(request.query.get('per_page') ?? 30) || 30, 1), 100)
  const page = Math.max(Number(request.query.get('page') ?? 1) || 1, 1)
  const last = Math.max(Math.ceil(list.items.length / perPage), 1)
  const link = linkHeader({ url: `${hosts.api}${request.path}`, query: request.query, page, last })
  return {
    status: 200,
    ...(link !== undefined && { headers: { link } }),
    body: list.items.slice((page - 1) * perPage, page * perPage).map(list.show),
  }
}

function linkHeader(parameters: {
  readonly url: string
  readonly query: URLSearchParams
  readonly page: number
  readonly last: number
}): string | undefined {
  const { url, query, page, last } = parameters
  if (last <= 1) return undefined
  const to = (target: number, rel: string) => {
    const changed = new URLSearchParams(query)
    changed.set('page', String(target))
    return `<${url}?${changed}>; rel="${rel}"`
  }
  const before = page > 1 ? [to(page - 1, 'prev')] : []
  const after = page < last ? [to(page + 1, 'next'), to(last, 'last')] : []
  return [...before, ...after, ...(page > 1 ? [to(1, 'first')] : [])].join(', ')
}
