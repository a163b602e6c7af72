import { existsSync, lstatSync, readlinkSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { isInside, toSlashes } from './paths.js'

const MAX_LINKS = 40 // Linux gives up after as many (path_resolution(7))

/**
 * The paths that a file of the workspace is reached by: its own, and after each link on the way the one that it leads to. A change
 * to any of them is a change to the file. Relative to the workspace; what lies outside is left out.
 */
export function pathsTo(workspace: string, path: string): readonly string[] {
  const found: string[] = []
  let wanted = resolve(workspace, path)
  for (let links = 0; links <= MAX_LINKS && isInside(workspace, wanted); links += 1) {
    found.push(toSlashes(relative(workspace, wanted)))
    const next = throughFirstLink(workspace, wanted)
    if (next === undefined) break
    wanted = next
  }
  return found
}

/** The path with the first link on the way resolved; undefined where there is none. */
function throughFirstLink(workspace: string, wanted: string): string | undefined {
  const parts = relative(workspace, wanted).split(sep)
  for (const [index] of parts.entries()) {
    const link = join(workspace, ...parts.slice(0, index + 1))
    const target = targetOf(link)
    if (target !== undefined) return resolve(dirname(link), target, ...parts.slice(index + 1))
  }
  return undefined
}

function targetOf(path: string): string | undefined {
  try {
    return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : undefined
  } catch {
    return undefined // Nothing is there: a report that was deleted still has its path.
  }
}

/**
 * Gives how the repositories of a workspace call a path: as it is, and relative to each folder on the way that was checked out by
 * itself, as `path:` of actions/checkout does.
 */
export function repositoryPaths(workspace: string): (path: string) => readonly string[] {
  const known = new Map<string, boolean>()
  const isCheckout = (folder: string): boolean => {
    const answer = known.get(folder) ?? existsSync(join(workspace, folder, '.git'))
    known.set(folder, answer)
    return answer
  }
  return (path) => {
    const parts = path.split('/')
    const inner = parts.flatMap((_, index) =>
      index > 0 && isCheckout(parts.slice(0, index).join('/')) ? [parts.slice(index).join('/')] : [],
    )
    return [path, ...inner]
  }
}
