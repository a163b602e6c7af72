import { ActionError } from '../errors.js'
import { parse } from '../text/parse.js'
import { sourceOf } from '../text/source.js'
import { childOf } from '../text/tree.js'
import { findFiles, readFile } from './workspace.js'

const MAX_MANIFEST_BYTES = 64 * 1024
const MAX_FILES = 20

/**
 * The groups that the manifests of a run name, whatever else is wrong with them; for a run that failed and asks what there
 * is. `readBase` gives a file as it is on the base branch, for one that is gone or says no group. Never throws.
 */
export async function groupsNamed(of: {
  readonly workspace: string
  readonly patterns: readonly string[]
  readonly readBase: (path: string) => Promise<string | undefined>
}): Promise<readonly string[]> {
  const { workspace, patterns, readBase } = of
  const paths = pathsOf(workspace, patterns).slice(0, MAX_FILES)
  const groups = await Promise.all(
    paths.map(async (path) => groupOf(path, await here(workspace, path)) ?? groupOf(path, await readBase(path))),
  )
  return [...new Set(groups.filter((group) => group !== undefined))]
}

/** Where no file is found, the names without a wildcard may still be on the base branch. */
function pathsOf(workspace: string, patterns: readonly string[]): readonly string[] {
  try {
    return findFiles(workspace, patterns)
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    return patterns.filter((pattern) => !/[*?[\]{}]/.test(pattern))
  }
}

async function here(workspace: string, path: string): Promise<string | undefined> {
  try {
    return (await readFile({ workspace, path, maxBytes: MAX_MANIFEST_BYTES })).text
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    return undefined
  }
}

function groupOf(file: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const { tree } = parse(sourceOf({ file, text }))
  const group = childOf(tree, 'group')
  const isName = group?.kind === 'scalar' && typeof group.value === 'string' && GROUP_NAME.test(group.value)
  return isName ? String(group.value) : undefined
}

const GROUP_NAME = /^[a-zA-Z0-9](?:-*[a-zA-Z0-9]){0,62}$/ // ModelPackageGroupName
