import type { ListResult } from '../result.js'

/** Everything that `mode: list` found, as the file of `report-path` holds it. */
export function listDocument({ manifests, affected, shards, all, gone }: ListResult) {
  return { schema: 1, mode: 'list', manifests, allAffected: all ?? null, affected, shards, gone }
}

/** The outputs that a matrix is made of. */
export function listOutputs({ affected, shards }: ListResult): readonly (readonly [string, string])[] {
  return [
    ['shards-json', JSON.stringify(shards)],
    ['affected-count', String(affected.length)],
  ]
}
