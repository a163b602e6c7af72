import { lstatSync } from 'node:fs'
import { resolve } from 'node:path'
import { goneSentence } from '../manifest/gone.js'
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
export function goneOnBase(paths: readonly string[], base: string): string | undefined {
  return goneSentence(paths, `On ${base} and not here, so deleted or renamed`)
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path) !== undefined
  } catch {
    return false
  }
}
