import { realpathSync } from 'node:fs'
import { ActionError, type Problem } from '../errors.js'
import { mapBounded } from '../language/bounded.js'
import { namedFiles, setOfRun } from '../manifest/named-files.js'
import type { ListedManifest } from '../modes/list/ports.js'
import { pathsTo, repositoryPaths } from './behind-links.js'
import { besideManifest, findFiles, textOrWhy } from './workspace.js'

const MAX_MANIFEST_BYTES = 64 * 1024
const MAX_MANIFESTS = 100_000
const CONCURRENT_READS = 32

/** The manifests that the patterns name, with the files that each of them names, and what is wrong with the input `set`. */
export async function dependingManifests(of: {
  readonly workspace: string
  readonly patterns: readonly string[]
  readonly set: string
}): Promise<{ readonly manifests: readonly ListedManifest[]; readonly problems: readonly Problem[] }> {
  const { patterns, set } = of
  const workspace = realpathSync.native(of.workspace)
  const paths = findFiles(workspace, patterns, MAX_MANIFESTS)
  const given = setOfRun(set, paths)
  const inRepository = repositoryPaths(workspace)
  const read = async (path: string): Promise<ListedManifest> => {
    const own = pathsTo(workspace, path)
    const text = await textOrWhy({ workspace, path, maxBytes: MAX_MANIFEST_BYTES })
    if (text instanceof ActionError)
      return { path, dependsOn: own.flatMap(inRepository), unknown: `it cannot be read: ${text.message}` }
    const { files, isReadable, registers } = namedFiles({ path, text }, given)
    const named = files.flatMap((file) => pathsTo(workspace, besideManifest(path, file)))
    return {
      path,
      dependsOn: [...own, ...named].flatMap(inRepository),
      ...(!isReadable && { unknown: 'it is no YAML that this action reads' }),
      ...(registers !== undefined && { registers }),
    }
  }
  return { manifests: await mapBounded(paths, CONCURRENT_READS, read), problems: given.problems }
}
