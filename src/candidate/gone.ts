import { lstatSync } from 'node:fs'
import { resolve } from 'node:path'
import type { RepositoryTree } from '../ports.js'
import { globMatcher } from './glob.js'

/** The paths of a base's tree that the patterns mean and that the workspace lacks, sorted: manifests deleted or renamed. */
export function manifestsGone(
  { blobs }: RepositoryTree,
  { workspace, patterns }: { readonly workspace: string; readonly patterns: readonly string[] },
): readonly string[] {
  const matchers = patterns.map((pattern) => globMatcher(pattern))
  const meant = [...blobs.keys()].filter((path) => matchers.some((matches) => matches(path)))
  return meant.filter((path) => !isThere(resolve(workspace, path))).sort()
}

/** What is said of them; undefined where there are none. */
export function goneSentence(paths: readonly string[], base: string): string | undefined {
  if (paths.length === 0) return undefined
  const shown = paths.slice(0, 10).join(', ')
  const more = paths.length > 10 ? ` and ${paths.length - 10} more` : ''
  return `On ${base} and not here, so deleted or renamed: ${shown}${more}. What was registered from there stays in the registry.`
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path) !== undefined
  } catch {
    return false
  }
}
