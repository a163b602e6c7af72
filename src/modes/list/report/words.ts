import { count } from '../../../markdown/numbers.js'
import type { ListResult } from '../result.js'

/** How many manifests the change affects, and how they are shared out. */
export function verdict({ manifests, affected, shards }: ListResult): string {
  if (affected.length === 0) return `None of ${count(manifests, 'manifest')} is affected`
  const isAll = affected.length === manifests
  const of = isAll
    ? `${manifests === 1 ? 'The' : 'All'} ${count(manifests, 'manifest')}`
    : `${affected.length} of ${count(manifests, 'manifest')}`
  const are = affected.length === 1 ? 'is' : 'are'
  return `${of} ${are} affected, in ${count(shards.length, 'shard')}`
}
