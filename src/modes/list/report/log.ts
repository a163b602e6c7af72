import type { ListResult } from '../result.js'

/** What was found, for the job's log: a line for each manifest that is affected, and one for each shard. */
export function renderListText({ affected, shards }: ListResult): string {
  const sizes = shards.map(({ index, manifest }) => `shard ${index}: ${manifest.split('\n').length}`)
  return [...affected.map(({ path, because }) => `${path}: ${because}`), ...sizes].join('\n')
}
